/** What the writer says of the mail that he quotes: that it holds still, as a whole or but for what he names. */

const THERE = '(?:引用|前回|先日|前の|最初の|先ほど|以前(?:の|に|お?送))';
const HERE = '(?:下記|以下|上記|下の)';
const SAME =
  '(?:同じ|そのまま|のまま(?:で|です)|間違い(?:は|も)?(?:あり?ません|ありませんでした|ござい?ません|ない|無い|なく|なし)|変わり(?:は|も)?(?:あり?ません|ござい?ません|ない|無い|なく|なし)|変わって(?:い)?(?:ません|ない)|変更(?:点|箇所)?(?:は|も)?(?:あり?ません|ござい?ません|ない|無い|なし)|合って(?:い)?(?:ます|る)|正しい(?=です|の?です|ので|と|、|。|$|はず|まま)|相違(?:あり?ません|ござい?ません|ない|なし))';
const AS = '(?:とおり|通り)(?!(?:で|には|では)?(?:は)?(?:な|あり))';
const CONTENT = '内容(?:で|のまま|が)?[^。\\n]{0,6}(?:お願い|合って|正し|大丈夫)';
const REST =
  '(?:以外|ほか|他|その他|それ以外|残り|あと)(?:の(?:項目|内容|もの|部分|欄|情報|点))?(?:は|に|も|については|に関しては)';

/** He speaks of the older mail, or of what he does not write anew. */
const BEYOND = new RegExp(
  [
    `${THERE}[^。\\n]{0,24}(?:${SAME}|${AS}|${CONTENT})`,
    `${THERE}[^。\\n]{0,16}(?:内容|メール|記入|項目|情報|引用)[^。\\n]{0,50}${SAME}`,
    `${HERE}[^。\\n]{0,24}(?:${SAME}|${CONTENT})`,
    // 「ほかは変わりありません」 may be said of what is registered.
    `${REST}[^。\\n]{0,24}(?:同じ|まま|合って|${AS})`,
    `${REST}[^。\\n]{0,12}(?:${THERE}|${HERE})[^。\\n]{0,24}(?:${SAME}|${AS}|大丈夫|OK)`,
    '(?:same as|unchanged from|as in) (?:before|below|(?:in )?my (?:first|last|previous|earlier))',
    '(?:everything|all) else (?:is|was|stays|remains)|the rest (?:is|of [^.]{0,30} is) (?:the same|correct|right|unchanged|ok|fine|as )',
  ].join('|'),
  'iu',
);
/** Or of what stands below, which may be anything. */
const BELOW = new RegExp(`${HERE}[^。\\n]{0,24}${AS}`, 'iu');

/**
 * Does the writer say that what he quotes holds still?
 * @param what also where he may speak of lines of his own that stand below, or only where he speaks of what stands beyond those
 */
export function saysItHolds(said: string, what: 'anything' | 'beyond what stands below' = 'anything'): boolean {
  return BEYOND.test(said) || (what === 'anything' && BELOW.test(said));
}

/** 「まだお返事をいただいていないので、同じ内容を再度お送りします」 */
export function saysAgain(said: string): boolean {
  return /同じ内容[^。\n]{0,10}(?:再送|(?:再度|もう一度|改めて|あらためて|もういちど)[^。\n]{0,4}(?:お?送|ご?連絡))(?!る?よう)/u.test(
    said,
  );
}
