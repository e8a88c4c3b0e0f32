/**
 * 「もしかしたら夫のメールで登録したかもしれません」, 「登録は旧姓です」: the account may hold, or holds, another value than the one that the letter tells, and which one
 * nobody says. Contract, section 4: the registered one counts; so what is told is `ambiguous`, and a person looks.
 */
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { paragraphsOf, sentencesOf } from '../sentences.js';
import { formerNamesOpen, speaksOfFormerName } from './former-name.js';

const WORDS: readonly (readonly [readonly ItemKey[], string])[] = [
  [['email'], '(?:メール(?:アドレス)?|アドレス|メアド)'],
  [
    ['phone'],
    '(?:(?:お?電話|携帯)(?:電話)?(?:の?番号)?|スマホの?番号|固定電話|家電|(?<!会員|決済|注文|暗証|郵便)番号)',
  ],
  [['birthDate'], '(?:お?誕生日|生年月日)'],
  [['prefecture'], '(?:ご?住所|県)'],
  [['nameKanji', 'nameKana'], '(?:お?名前|氏名|名義|名字|苗字)'],
  [['nickname'], 'ニックネーム'],
];
/** Not the one that is told: somebody's, an older one, that of another place. */
const OTHER = `(?:(?:${RELATIVE}|${FRIEND}|彼氏|彼女|以前|前|昔|当時|旧|元|別|他|ほか|実家|会社|職場|学校)の|古い|違う|(?:以前|前に|昔)(?:使|住)[^、。]{1,6}|(?:変更|変え|引っ?越)[^、。の]{0,4}前の)`;
const PERHAPS =
  '(?:かも(?!しれませんが[、,]?(?:確認|調べ))|可能性|(?:の|ん)(?:では|じゃ)(?:ないか|ない(?:です)?か)|気がし|おそれ|恐れ|(?:たら|れば)(?:すみません|申し訳|ごめん))';
const REGISTERED =
  '(?:会員)?(?:登録|入会)(?:し(?:て|た(?![友人方者妹姉]))|を?して(?:い|しま)|され|にな|だった|の(?!操作|手続|作業))';

const patternsOf = (item: string): RegExp =>
  new RegExp(
    [
      // 夫のメールで登録したかもしれません
      `${OTHER}[^、。はがも]{0,12}${item}[^、。はがも]{0,2}(?:で|に|を(?:使|利用)[^、。]{1,5})[、\\s]*${REGISTERED}[^。]{0,14}${PERHAPS}`,
      // 登録は前のアドレスのままかもしれません
      `(?:登録|入会)[^、。]{0,10}(?:は|が)[^、。はが]{0,8}${OTHER}[^、。はが]{0,12}${item}[^、。]{0,12}${PERHAPS}`,
      // 住所は実家のままかもしれません, 電話は夫のもので登録したかも
      `${item}(?:は|が)[^、。はが]{0,10}${OTHER}(?:まま|もの|ほう|方|${item})[^、。はが]{0,14}${PERHAPS}`,
      // 住所変更していないので前の住所かもしれません
      `(?<![てっ]た|の)(?:前|以前|昔|旧|元)の?${item}(?:のまま)?(?:で登録)?(?:かも|の可能性)`,
    ].join('|'),
    'u',
  );
const PERHAPS_OTHER = WORDS.map(([keys, item]) => ({ keys, pattern: patternsOf(item) }));

/** 「生年月日は適当に入れました」, 「登録のときに生年月日を間違えたかもしれません」 */
const BORN_PERHAPS = new RegExp(
  `(?:お?誕生日|生年月日)(?:は|を|も|が)[^、。]{0,12}(?:適当|でたらめ|デタラメ|嘘|うそ|ウソ)(?:に|で)(?!は?な[くい])[^、。]{0,8}(?:入|登録|書|し)|(?:お?誕生日|生年月日)(?:は|を|も|が)[^、。]{0,12}(?:適当|でたらめ|デタラメ|嘘|うそ|ウソ)(?:な|の)(?:日|もの|数字)|登録[^。]{0,10}(?:適当|でたらめ|デタラメ|嘘|うそ)(?:です|でし|だ|に|かも|な)|登録[^。]{0,12}(?:お?誕生日|生年月日)[^、。]{0,6}(?:間違|まちが|違)[^、。]{0,8}${PERHAPS}`,
  'u',
);
const OF_BIRTH = /誕生日|生年月日/u;

/** What is registered somewhere else, done by somebody else, or for another matter. */
const ELSEWHERE = new RegExp(
  `(?:${RELATIVE}|${FRIEND})(?:の(?:アカウント|会員|登録|ID|分|ほう|方))?(?:は|も)|(?:別|他|ほか)の(?:サイト|サービス|ファンクラブ|FC|アプリ|会|アカウント)|チケット|公演|通販|グッズ`,
  'u',
);
/** 返事が夫のメールに…, パスワードは夫の誕生日で… */
const OF_ELSE = /返信|返事|届[いき]|連絡先/u;
const PASSWORD_BEFORE = /(?:パスワード|PW|暗証番号)(?:は|も|に|を)[^、。]*$/iu;
/** 「…かもしれませんが、確認したら自分のでした」 */
const SETTLED =
  /(?:と思|かもしれ)[^。]{0,12}(?:が|けど|けれど(?:も)?)[、,\s]*[^。]{0,20}(?:確認|調べ|見たら|合って|違い?ま|違った|(?:では|じゃ)な|大丈夫)|かもしれない(?:ので|ため)[^。]{0,16}(?:書|記入|記載|入力)/u;

const MAY_SAY = new Pattern(
  /かも|可能性|旧姓|旧名|適当|でたらめ|デタラメ|[嘘恐]|うそ|おそれ|気がし|たらすみ|前の[姓名苗]|ではないか|じゃないか/u,
);
/** What tells the value itself leaves nothing to look for. */
const HOLDS_VALUE = /@|\d{3}|\d[年/月]/u;

/** The claims; those are open of which the letter says so. */
export function withRegisteredPerhaps(claims: Claim[], scanned: readonly ScannedLine[]): Claim[] {
  const own = scanned.filter(({ line }) => isMine(line));
  if (!own.some(({ folded }) => MAY_SAY.test(folded.text))) return claims;
  const open = new Map<ItemKey, string>();
  const letter = own.map(({ folded }) => folded.text).join('\n');
  for (const paragraph of paragraphsOf(own)) {
    if (!paragraph.some(({ folded }) => MAY_SAY.test(folded.text))) continue;
    for (const { written } of sentencesOf(paragraph, null)) {
      if (written.length > LONGEST || !MAY_SAY.test(written)) continue;
      for (const key of openIn(written)) open.set(key, written);
      if (speaksOfFormerName(written))
        for (const key of formerNamesOpen(written, letter, claims)) open.set(key, written);
    }
  }
  return open.size === 0 ? claims : claims.map((claim) => opened(claim, open.get(claim.key)));
}
const LONGEST = 240;

function openIn(sentence: string): readonly ItemKey[] {
  const clauses = sentence.split(CLAUSES).filter((clause) => !HOLDS_VALUE.test(clause));
  if (OF_BIRTH.test(sentence) && clauses.some((clause) => BORN_PERHAPS.test(clause))) return ['birthDate'];
  if (ELSEWHERE.test(sentence) || SETTLED.test(sentence)) return [];
  const isOfContract = OF_CONTRACT.test(sentence);
  return PERHAPS_OTHER.flatMap(({ keys, pattern }) =>
    !(isOfContract && keys.includes('nameKanji')) &&
    clauses.some((clause) => {
      const m = pattern.exec(clause);
      return m !== null && !OF_ELSE.test(m[0]) && !PASSWORD_BEFORE.test(clause.slice(0, m.index));
    })
      ? keys
      : [],
  );
}
/** 「カードは夫の名前で登録しているかもしれません」 */
const OF_CONTRACT = /カード|クレジット|口座|携帯|スマホ|ドコモ|契約/u;
/** 「電話は 090-… ですが、登録は前の番号かもしれません」 */
const CLAUSES = /(?<=(?:です|ます|でした)(?:が|けど|けれど)[、,])/u;

function opened(claim: Claim, sentence: string | undefined): Claim {
  if (sentence === undefined || claim.reading.is !== 'value') return claim;
  return { ...claim, reading: ambiguous(`${claim.reading.raw}\n${sentence}`) };
}
