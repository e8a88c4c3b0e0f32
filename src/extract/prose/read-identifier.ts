/** An identifier behind its label in running text: a Plus member ID, a member number, a billing ID. */

import { describesId } from '../../items/id-described.js';
import { idMadeOf } from '../../items/id-made-of.js';
import { isOfThen } from '../../items/identifier.js';
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { unifyInnerHyphens } from '../../text/digits.js';
import { OR } from '../../text/or.js';
import { FRIEND } from '../../text/people.js';
import { namesOtherMark, withSpeltMarks } from '../../text/spelt-marks.js';

/** The numbers of the sentence, the first of them and `others`. */
export function readBillingId(fragment: string, context: ReadContext): Reading | null {
  const ids = ITEMS.billingId.read(
    (fragment.split('。')[0] ?? '')
      .replace(/(\d{1,2}月)(?:が|は|の分は|分が)/gu, '$1分 ')
      .replace(OTHER_NUMBER, ' ')
      .replace(/(?:です|でした|と(?:表示|書|出|なって|あり)|で、(?<=\d{4}.*)|て書).*$/u, ''),
    context,
  );
  return ids.is === 'value' && /\d{4}/u.test(ids.value) ? ids : null;
}

/** 「注文番号が見つからず、問い合わせ番号SB99887766です」: a number of another kind. */
const OTHER_NUMBER =
  /(?:問い?合わ?せ|受付|受け付け|伝票|追跡|予約|申込|お?客様|顧客|契約者?|整理|会員)番号(?:は|が|の|なら|:)?\s*["「『]?[A-Za-z0-9-]{4,40}/gu;

/** @param clause what of the fragment may be the answer */
export function readIdentifier(
  key: 'plusMemberId' | 'memberNumber',
  fragment: string,
  clause: string,
  context: ReadContext,
): Reading | null {
  const told = unifyInnerHyphens(withSpeltMarks(fragment));
  const made = idMadeOf(told.split('。')[0] ?? '');
  if (made !== null) return made === 'open' ? ambiguous(clause) : ITEMS[key].read(made.whole, context);
  // hasuhana と大文字のH、つまり hasuhanaH です
  const together = key === 'plusMemberId' ? PUT_TOGETHER.exec(told.split('。')[0] ?? '')?.[1] : undefined;
  const part = /[A-Za-z0-9][A-Za-z0-9._#-]*/u.exec(told)?.[0] ?? '';
  if (together !== undefined && together.length > part.length && together.startsWith(part))
    return ITEMS[key].read(together.replace(/[.]+$/u, ''), context);
  const found = IDENTIFIER.exec(told);
  const token = found?.[1];
  if (!token || token.length < 3 || (key !== 'plusMemberId' && !/\d{3}/u.test(token)) || WORD.test(token)) return null;
  const behind = told.slice(found?.[0].length);
  // 当時の taro_1 ですが今は違います
  if (isOfThen(told)) return ambiguous(clause);
  // 「IDというのは yui@example.jp ですよね」, 「2020年に作りました」
  if (/^(?:@|\s*年(?:[にか前ご頃]|\s?\d))/u.test(behind) || DENIED_BEHIND.test(behind) || ERROR_CODE.test(token))
    return null;
  if (
    OR_ANOTHER.test(behind) ||
    AND_ANOTHER.test(behind) ||
    LONE_DIGIT.test(behind) ||
    OWN_BEHIND.test(behind) ||
    describesId(`${token}${behind.slice(0, 24)}`) ||
    namesOtherMark(RIGHT_BEHIND.exec(behind)?.[0] ?? '', token)
  )
    return ambiguous(clause);
  return ITEMS[key].read(token.replace(/[.]+$/u, ''), context);
}

/** My ID is fine, still the same, registered: no identifier, but what is said of it. */
const WORD =
  /^(?:is|was|the|not|and|my|plus|fine|okay|correct|right|wrong|unknown|valid|invalid|missing|lost|gone|different|same|still|also|working|registered|forgotten|blocked|locked|what|which|that|this|here|there|below|above)$/iu;

/** 「孫に聞いたところ hana_7 とは違うそうです」, 「hana_7 だそうですが、それは友人のもので…」: what it is not. */
const DENIED_BEHIND = new RegExp(
  `^\\s*[」』"”]?\\s*(?:と(?:は|も)(?:違|ちが|異な|別)|(?:だそうです|でした|です)?(?:が|けど)?[、。]\\s*(?:それ|これ)は${FRIEND}の(?:もの|ID|番号|分))`,
  'u',
);

/** 「妹に聞いたら imo_1 でしたが、私のは hana_7 です」: whose of them the letter is about, it does not say. */
const OWN_BEHIND =
  /^[」』"”]?\s*(?:でした|だった|だそうです|とのこと(?:です|でした))(?:が|けど|けれど(?:も)?)[、,]\s*(?:私|わたし|わたくし|自分|僕|俺|本人)の(?:ID|もの|ほう|方|分)?(?:は|が)\s*[「『"“]?[A-Za-z0-9]/iu;

/** 「画面を見たら ERR403 が出ました」 */
const ERROR_CODE = /^err(?:or)?[-_ ]?\d{0,5}$/iu;

/** 「hana 7、名前は」: a digit that may be the end of it, or not. */
const LONE_DIGIT = /^ \d(?=\s*(?:[、。,]|$))/u;

/** An identifier, and the numbers behind a space that may be its end: 「hana 7730」, 「hana 7です」, but not 「hana_7 30分前に試しました」. */
const IDENTIFIER =
  /^[^\x21-\x7e]{0,12}?["「『“`]?\s*([A-Za-z0-9][A-Za-z0-9._#-]*(?: (?=\d{2,}\b|\d(?:です|でした|で、))[0-9-]+(?![0-9-]| ?(?:[年月日分回時歳才個人代台名本円件度週秒通枚番期桁]|か月|[ヶケカヵ]月|つ目|%)))*)/u;

/** What may tell of the letters before it: 「（最後にアンダーバー）」. */
const RIGHT_BEHIND = /^[\s、,]*(?:\([^()。]{0,24}\)|[^、。,()]{0,12})/u;

const PUT_TOGETHER =
  /^.*(?:つまり|すなわち|(?:つな|繋)(?:げて|いで)|続けて|合わせて|まとめて)[、,\s]*[「『"“]?([A-Za-z0-9][A-Za-z0-9._#-]{2,})/u;

/** 「kusadai と dkusakabe の二つ出てきて」: two, of which nothing says which it is. */
const AND_ANOTHER =
  /^\s*[」』"”]?\s*(?:と|、|と、|and|&)\s*["「『“]?[A-Za-z0-9][A-Za-z0-9._#-]{2,}["」』”]?(?=[^。]{0,40}(?:二つ|2つ|二個|2個|ふたつ|両方|どちら|どっち|いずれ|\bboth\b|\btwo\b|which))/iu;

/** A second identifier that may be the one as well. */
const OR_ANOTHER = new RegExp(
  `^\\s*[」』"”]?\\s*(?:(?:だった(?:の)?|でした|です|なの)?か|${OR}|or)[、,]?\\s*["「『“]?[A-Za-z0-9][A-Za-z0-9._#-]{2,}`,
  'iu',
);
