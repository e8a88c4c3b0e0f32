/** 妹の電話は080-2217-6640、私は080-2217-6641です: what is told of somebody else beside the writer's own, to tell the two apart. */
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { withEachHisOwn, withoutEach } from './each-his-own.js';

const OWN = '(?:私|わたし|わたくし|自分|僕|ぼく|俺|おれ)';
const OTHER = `お?(?:${RELATIVE}|${FRIEND}|彼女|彼氏?)`;
const WHOSE_BOTH = new Pattern(new RegExp(`${OWN}(?:の(?:ほう|方)?)?(?:は|が)|${OWN}の`, 'u'));
/** What the item is called: の電話は, のIDは. */
const LABEL = '(?<label>[^、。はがも\\d]{1,14}?)(?:は|が|も)';
const TURN = '(?:だ(?:そう|と)?|です)?(?:が|けど|けれど|で)?[、,]\\s*';
const OTHERS = `${OTHER}の${LABEL}\\s*(?<first>[^、。]{3,40}?)${TURN}`;
const VALUE = '[、\\s]*(?=[A-Za-z0-9+][^\\s、。]{2,40}\\s*(?:です|だ|なので|[、。]|$))';
/** 母の継続課金IDは … ですが、私のは … です */
const OTHERS_FIRST = new RegExp(`${OTHERS}${OWN}(?:の(?:ほう|方)?)?(?:は|が)${VALUE}`, 'u');
const OWN_FIRST = `${OWN}の${LABEL}\\s*(?<own>[A-Za-z0-9+][^\\s、。]{2,40}?)${TURN}`;
/** 私の電話は 090-… で、母は 080-… です */
const OTHERS_LAST = new RegExp(
  `${OWN_FIRST}${OTHER}(?:の(?:ほう|方)?)?(?:は|が)[、\\s]*(?<other>[A-Za-z0-9+][^\\s、。]{2,40})`,
  'u',
);

/** 電話番号は 090-… が妹の分で、私のは 080-… です: whose it is stands behind the value. */
const OTHERS_BEHIND = new RegExp(
  `(?<label>[^、。はがも\\d]{1,14}?)(?:は|が|も)[、\\s]*(?<first>[A-Za-z0-9+][^\\s、。がは]{2,40})\\s*(?:が|は)${OTHER}の(?:分|もの|ほう|方|番号|電話|携帯|アドレス|ID)${TURN}${OWN}(?:の(?:ほう|方|分|もの|番号|電話|携帯|アドレス|ID)?)?(?:は|が)${VALUE}`,
  'u',
);

/** 「私だけログインできません」: the writer is the member, whatever is told of others. */
export const I_CANNOT = new RegExp(
  `${OWN}(?:だけ|のだけ)(?:が)?[^。]{0,10}(?:でき(?:ない|ません)|入れ(?:ない|ません)|はいれ|パスワード[^。]{0,4}(?:忘れ|わから|分から))`,
  'u',
);
/** A relative may be the member: he cannot log in, he is called so, somebody writes for him. */
const OF_RELATIVE = new Pattern(
  new RegExp(
    `(?:${RELATIVE})(?:の(?:アカウント|パスワード|件|ログイン|代|(?:分|ほう|方)(?:を|が|で|の|だけ|です))|が(?:会員|ログイン|登録(?:し|者)|パスワード|忘れ|困っ|使え|入れ)|[^。]{0,12}(?:ログインでき(?:な|ま|ず)|入れ(?:な|ず|ません)|再設定)|です(?:[。!！\\s]|$))|(?:会員|登録(?:した|して(?:い)?る)?(?:の|者)?|本人)は(?:${RELATIVE})|(?:したい|ほしい|欲しい|忘れた|困って(?:い)?る|でき(?:ない|なくなった)|入れない)のは(?:${RELATIVE})|登録[^。]{0,10}(?:は|が)[^。]{0,4}(?:${RELATIVE})|代理|代わりに|代筆|(?:${RELATIVE})(?:に|から)(?:頼まれ|代わって|言われて)`,
    'u',
  ),
);

/** 「二人ともパスワードを忘れました」, 「私と母の分です」 */
const OF_BOTH = new RegExp(
  `(?:[2２二]人|両方|どちら|夫婦|[姉兄]妹|親子)(?:の両方)?(?:とも|そろって|揃って)[^。]{0,12}(?:忘れ|でき(?:な|ま)|入れ(?:な|ま)|お願い|再設定|リセット|パスワード)|${OWN}と(?:${RELATIVE})の(?:分|アカウント|パスワード|[2２二]人)`,
  'u',
);

/** Of whom the letter asks, by all of it: the writer himself, both, or (null) a relative. */
export type Contrast = 'own' | 'both' | null;

export function contrastOf(letter: string): Contrast {
  if (I_CANNOT.test(letter)) return 'own';
  if (OF_BOTH.test(letter)) return 'both';
  // 「… が妹の分で」 tells whose number that is, and not for whom he writes.
  return OF_RELATIVE.test(withoutOthersNumber(letter)) ? null : 'own';
}

const RELATIVES_ITEM = new RegExp(
  `(?:${RELATIVE})の(?<item>お?名前|氏名|フルネーム|フリガナ|ニックネーム|plus|プラス|会員番号|ID|生年月日|誕生日|お?電話|携帯|メール|アドレス|住所|都道府県)`,
  'giu',
);
const MOST_OF_HIMSELF = /名|ネーム|plus|プラス|会員|ID|日/iu;

/** Of whom items are told: 「父のニックネームは …、父の会員番号は …」 asks for him, though no word says so. */
export function whoseItems(letter: string, contrast: Contrast): Contrast {
  if (contrast !== 'own' || I_CANNOT.test(letter)) return contrast;
  const told = new Set<string>();
  for (const { groups } of letter.slice(0, LONGEST_LETTER).matchAll(RELATIVES_ITEM)) told.add(groups?.item ?? '');
  return told.size > 1 && [...told].some((item) => MOST_OF_HIMSELF.test(item)) ? null : contrast;
}
const LONGEST_LETTER = 6000;

function withoutOthersNumber(letter: string): string {
  return WHOSE_BOTH.test(letter)
    ? letter
        .split('\n')
        .map((line) => (line.length < LONGEST_LINE ? withoutEach(line.replace(OTHERS_BEHIND, '')) : line))
        .join('\n')
    : letter;
}
const LONGEST_LINE = 400;

const ITEM_OF =
  '(?:の|、)(?:[^、。\\s\\d]{0,6}の)?(?:お?電話|携帯|スマホ|番号|メール|アドレス|メアド|ID|ユーザー|誕生日|生年月日|生まれ|ニックネーム|会員番号|住所|家)';
const OF_FRIENDS_ITEM = new RegExp(
  `(?:^|[、。\\s])(?:${FRIEND}|彼女|彼氏?|推し|(?:発送|送付|お?届け|配送|請求)先|緊急連絡先|同[行伴]者)${ITEM_OF}`,
  'iu',
);
const OF_RELATIVES_ITEM = new RegExp(`(?:^|[、。\\s])お?(?:${RELATIVE})${ITEM_OF}`, 'iu');
/** 電話は母の携帯で登録しました, 母の電話は … で、私のは … */
const OF_MEMBER_TOO = new RegExp(`登録|${OWN}`, 'u');

/** 電話は主人の携帯ではなく、娘の家の 049-… です: the item by its own word, and whose phone it is. */
const IS_WHOSE = new RegExp(
  `^\\s*(?:ご?登録(?:の|した|して(?:い)?る))?お?(?:電話(?:番号)?|携帯(?:番号)?|メール(?:アドレス)?|アドレス|メアド)(?:は|が)[、\\s]*(?:${RELATIVE})の[^、。]{1,24}?(?:では|じゃ|で)なく(?:て)?[、\\s]*[^、。]{0,12}[\\d〇○零一二三四五六七八九A-Za-z]{2}`,
  'u',
);

/** Whose item the sentence tells (母の電話は …, 友達のIDは …); null for the member's own, who may be a relative where the letter asks for one. */
export function tellsItemOf(sentence: string, contrast: Contrast): 'friend' | 'relative' | null {
  if (OF_MEMBER_TOO.test(sentence) || IS_WHOSE.test(sentence)) return null;
  if (OF_FRIENDS_ITEM.test(sentence)) return 'friend';
  return contrast === 'own' && OF_RELATIVES_ITEM.test(sentence) ? 'relative' : null;
}

/** The sentence with the value of whom the letter asks for behind the label alone; the sentence itself where there is no such contrast. */
export function withoutOther(written: string, contrast: Contrast): string {
  if (!WHOSE_BOTH.test(written)) return written;
  const sentence = withEachHisOwn(written, contrast === 'own');
  if (contrast === null)
    return sentence.replace(OTHERS_LAST, '$<label>は $<other>').replace(OTHERS_BEHIND, '$<label>は $<first>または ');
  // Neither of them is his answer.
  if (contrast === 'both')
    return sentence
      .replace(OTHERS_FIRST, '$<label>は $<first>または ')
      .replace(OTHERS_BEHIND, '$<label>は $<first>または ')
      .replace(OTHERS_LAST, '$<label>は $<own>または $<other>');
  const left = sentence.replace(OTHERS_FIRST, '$<label>は ').replace(OTHERS_BEHIND, '$<label>は ');
  return left === sentence ? sentence.replace(OTHERS_LAST, '$<label>は $<own>') : left;
}
