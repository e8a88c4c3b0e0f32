import { beginsWithFamily } from '../../../items/name.js';
import { isPlace } from '../../../items/prefecture.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { collapseSpaces, nfkc } from '../../../text/width.js';
import type { Claim } from '../../claims.js';

/** 「登録は旧姓です」, and nowhere that name: the one that the letter tells is not the registered one, or may not be. */
const FORMER =
  '(?:旧姓|旧名|(?:結婚|改姓|離婚)(?:する)?前の(?:姓|名字|苗字|お?名前|氏名)|(?:前|以前|昔|元|もと|旧)の(?:姓|名字|苗字))';
const REGISTERED_FORMER = new RegExp(
  [
    // 登録は旧姓のままです, 登録名は結婚前の名前です
    `(?:登録|入会)(?:名義?|上|者名|時|内容|情報|(?:した|して(?:い|あ)る)(?:の|名前|氏名)?|の(?:お?名前|氏名|名義))?(?:は|が|も)[、\\s]*(?:[^、。は]{0,8}[、\\s])?(?:まだ|今も|たぶん|多分|おそらく|確か|たしか|全部|ずっと)?[、\\s]*${FORMER}(?:の(?:まま|ほう|方|もの|名前|[\\p{sc=Han}々ヶ]{1,4}(?:の?まま)?(?=で|だ|に(?:なって|して)|と(?:なって|思)|[。、)）]|$)))?(?:で(?!も|き)|だ|に(?:なって|して)|と(?:なって|思)|か[^、。も]{0,8}(?:わか|分か|不明|覚え|忘れ)|のはず|[。、)）]|$)`,
    // 旧姓のまま登録しています, 旧姓で入会しました
    `${FORMER}(?:の(?:まま|名前|ほう|方))?(?:で|、|に)?[、\\s]*(?:会員)?(?:登録|入会)(?:し(?:て(?:い(?!な|ませ)|お(?!りませ)|あ|る)|まし|た(?!い|こと|覚え|記憶|[友人方者妹姉]))|され|にな|のまま|だ|で(?:す|し))`,
    // 登録したので前の名字のままです
    `(?:登録|入会)[^。]{0,24}(?:ので|から|ため)[、\\s]*${FORMER}(?:の)?(?:まま|で(?:す|登録))`,
  ].join('|'),
  'u',
);
/** Whose name stands there is told, or is not the account's; or it was changed since. */
const NOT_OPEN =
  /(?:では|じゃ|で)な[いく]|変更(?:済|しま|して(?:い|あ|お)|手続)|変え(?:まし|て(?:い|あ)|済)|直し(?:まし|て(?:い|あ))|カード|クレジット|口座|銀行|保険|免許|メール|アドレス|チケット|サイト|サービス|他の|別の|変更したい|直したい|以前は|前は|昔は|かも|可能性|マイナ|戸籍|住民票|役所|会社|職場|学校|携帯|スマホ|電話|ドコモ|docomo|au(?![a-z])|ソフトバンク|場合|(?:パスワード|PW|質問|合い?言葉|ニックネーム|ID)(?:に|は|も|を)[^、。]{0,6}旧|[?？]|(?:です|ます|ません)か(?!ら)/iu;
const OF_SOMEBODY = new RegExp(`(?:${RELATIVE}|${FRIEND})(?:さん)?(?:は|が|も|の(?:登録|アカウント|ほう|方))`, 'u');
/** 氏名は旧姓で書いています, 上の氏名は旧姓です: the name of the form is that one. */
const WRITTEN_SO =
  /(?:上|氏名|名前|記入|記載|フォーム)[^。、]{0,12}(?:は|も|を)[^。、]{0,6}旧姓(?:です|でした|の(?:もの|ほう|方|名前)です|で(?:書|記|入力|失礼|お))|旧姓で(?:書|記|入力|お?送)|(?:氏名|名前)[^。]{0,24}そのまま(?:書|記|入力)|(?:上の|上記の|この)(?:氏名|名前)で(?:探|検索|調べ|お?願い|ご?確認)/u;
/** 旧姓の名前, 旧姓で今回, 旧姓は現在の: words that stand there; 名倉, 今井, 前田 and 人見 are names. */
const NO_NAME =
  '登録|入会|変更|[今名前人](?![\\p{sc=Han}々ヶ])|今(?:回|年|度|月|週|日|現)|名(?:前|字|義|称|簿)|前(?:回|述|記|年|姓|名|日|月|者)|人(?:間|名|様)|現(?:在|姓|名|住|時|状|況|行)|姓';
/** 旧姓は山田です, （旧姓：山田） */
const TOLD = new RegExp(
  `旧(?:姓|名)(?:は|が|の|で|:|、|「|\\(|\\s){0,3}(?<name>(?!${NO_NAME})[\\p{sc=Han}々ヶァ-ヶー]{1,4})`,
  'gu',
);

export function speaksOfFormerName(sentence: string): boolean {
  return /[旧前元昔]/u.test(sentence) && /登録|入会/u.test(sentence);
}

/** The names, where the account is said to be under a former one that no claim tells. Of a form that tells two names other rules say which it is. */
export function formerNamesOpen(
  sentence: string,
  letter: string,
  claims: readonly Claim[],
): readonly ('nameKanji' | 'nameKana')[] {
  const said = REGISTERED_FORMER.exec(sentence)?.[0];
  if (said === undefined || NOT_OPEN.test(sentence) || OF_SOMEBODY.test(sentence)) return [];
  const shown = letter.slice(0, LONGEST_LETTER);
  if (WRITTEN_SO.test(shown)) return [];
  const former = formerIn(shown);
  const names = claims.filter(({ key, reading }) => key === 'nameKanji' && reading.is === 'value');
  // The name that is written is the former one, and so is its reading.
  if (names.length > 0 && names.every((claim) => isFormer(claim, former, shown))) return [];
  const saidHere = formerIn(said);
  return (['nameKanji', 'nameKana'] as const).filter(
    (key) =>
      !(key === 'nameKana' && isAnswered(saidHere, claims)) &&
      claims.every((claim) => claim.key !== key || isOpen(claim, former, saidHere.length > 0)),
  );
}

/** 山田 花子, where 「旧姓の山田」 or 「今の姓は佐藤です」 stands beside it. */
function isFormer({ from, reading, text = '' }: Claim, former: readonly string[], letter: string): boolean {
  if (from !== 'form' || reading.is !== 'value' || !/^\p{sc=Han}/u.test(reading.value)) return false;
  const { value } = reading;
  // Where a remark tells the registered one, the reading beside it is that of the name in front.
  const written = text === '' ? value : writtenFirst(text);
  if (former.some((name) => beginsWithFamily(value, name) && beginsWithFamily(written, name))) return true;
  const [, now = ''] = NOW_IS.exec(letter) ?? [];
  return former.length === 0 && now !== '' && !isPlace(now) && !value.startsWith(now.slice(0, 2));
}
/** 結婚して佐藤になりました, 現在の姓は佐藤です, （現在は佐藤花子） */
const NOW_IS =
  /(?:(?:今|いま|現在)の(?:姓|名字|苗字|名前|氏名)[はが]|現姓[はが:：\s]|結婚(?:して|し|後は?)[、\s]*|[(（](?:今|いま|現在)は)[、\s]*(?!名字|苗字|[姓名])([\p{sc=Han}々ヶ]{1,5})(?=です|で[、。]|に(?:なり|変わり|改姓)|と(?:なり|いい|申)|[)）])/u;

/**
 * 「名倉 亜由美」, and 「登録は旧姓の名倉のままです」: it says of the name in kanji that it is the registered one, and its reading stands as well. Of
 * 塩見 亜由美（登録は旧姓の名倉のままです） the reading is that of 塩見.
 */
function isAnswered(former: readonly string[], claims: readonly Claim[]): boolean {
  const kanji = claims.filter(({ key }) => key === 'nameKanji');
  return (
    kanji.length > 0 &&
    kanji.every(
      ({ reading, text = '' }) =>
        reading.is === 'value' &&
        former.some((name) => beginsWithFamily(reading.value, name) && beginsWithFamily(writtenFirst(text), name)),
    )
  );
}

/** What stands before any remark. */
function writtenFirst(text: string): string {
  return collapseSpaces(nfkc(text.slice(0, MOST_OF_NAME).split(/[(（※*＊、,。/／\n]/u, 1)[0] ?? ''));
}
const MOST_OF_NAME = 60;
const LONGEST_LETTER = 6000;

function formerIn(text: string): string[] {
  return [...text.matchAll(TOLD)].map(({ groups }) => groups?.name ?? '');
}

/** @param isSaidHere 「登録は旧姓の山田です」 tells the family name alone */
function isOpen({ from, reading, text = '' }: Claim, former: readonly string[], isSaidHere: boolean): boolean {
  if (from === 'correction' || (from === 'form' && former.length > 0 && !isSaidHere)) return false;
  if (reading.is !== 'value') return true;
  // 城之内 薫（現姓） 登録は 熊谷 薫 です
  if (SAYS_WHICH.test(text)) return false;
  // 伊東 沙織 ※登録は旧姓のままです。今は雨宮です: the former name is the one it stands beside.
  if (REGISTERED_FORMER.test(text) && NOW_CALLED.test(text)) return false;
  return !former.some((name) => reading.value.startsWith(name.slice(0, 2)));
}
const NOW_CALLED =
  /(?:今|いま|現在)(?:の?(?:姓|名字|苗字|名前|氏名))?は[、\s]*[\p{sc=Han}々ヶ]{1,4}(?:です|になり|と|に変)/u;
const SAYS_WHICH =
  /登録(?:(?:名|氏名|時|当時)?(?:は|が|:|：)[\s\u3000]*|(?:名|氏名|時|当時)[\s\u3000]+)(?![旧前])[\p{L}]/u;
