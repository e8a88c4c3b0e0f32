/** Readings of names in running text: 「ナツメ フミコと読みます。」 */
import { withoutRemarks } from '../../../text/answer.js';
import { toKatakana } from '../../../text/kana.js';
import { isKanaRemark } from '../../../text/kana-words.js';
import { collapseSpaces } from '../../../text/width.js';
import { isSpacedSentence } from './bare-kana.js';
import { BESIDE } from './introducing-words.js';
import { NAME_AND_READING, READING, RELATIVE_IN_BRACKETS } from './name-patterns.js';

const NO_READING =
  /^(?:.*(?:ニックネーム|フルネーム|メール|アドレス|パスワード|アカウント|スマホ|ガラケー|クレジット|カード|ドコモ|ソフトバンク|キャリア|ログイン|プラス|メンバー|コンビニ|アプリ|アメックス|マスター|ダイナース|セゾン|エポス|オリコ|アハモ|ワイモバイル|ラインモ).*|(?:カナ|かな|カタカナ|フリガナ|ふりがな|ヨミ|よみ|読み)(?: .*)?|さん|さま|.*(?:ヨロシク|(?<!ヨ)シマス|マシタ|クダサイ))$/u;
/** わかりません is no reading of a name. */
const KANA_SENTENCE =
  /(?:ください|くださいね|(?:まし|でし|だっ)た(?:が|けど|けれど)?|ません(?:か|が|でした)?|です(?:が|けど)?|ます(?:ねん|わ|よ|ね|か|が|けど|の|んで)?|ので|けど|して|たら|れば|から|まで|だけ|って|ても)$/u;
/** といいますねん, って申します */
const SAYS_NAME = /^(?:と|って|ト|ッテ)(?:い[いう]|イ[イウ]|もう|モウ)/u;
/** ケアステーション, サクラクリニック: names of firms, and of what there is in them, end so. */
const FIRM =
  /(?:ション|サービス|センター|クリニック|ホールディングス|カンパニー|サロン|スタジオ|ストア|ショップ|ホテル|ホーム|グループ|クラブ|チーム|スクール|アカデミー|オフィス|ネットワーク|システムズ?|サポート|デスク|メント|マンション|ハイツ|コーポ|レストラン|マーケット|テクノ|テック|フーズ|ジャパン|プロダクツ?)$/u;
/** フリーター, エクスペリア: no Japanese name sounds so, and a word of its own is that of a thing. */
const FOREIGN = /[アカサタナハマヤラワガザダバパャイキシチニヒミリギジビピ]ー|[ァィゥェォヴパピプポ]|ペ(?!イ)/u;
const KANA_ALONE =
  /^(?:(?:カナ|フリガナ|ふりがな|読み(?:方)?|ヨミ)(?:は|で)?[、:\s]*)?([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} (?:(?!です|でーす|といい|ともうし|とよ)[ぁ-ん]){2,8}|[ァ-ヶー]{4,14})(?:です|でーす|だす|になります|ですわ|と(?:読みます|いいます|申します|よみます|読む))?[。!！]?$/u;

/** 韓国のキム・スジンと申します: where somebody is from, before a name in two parts. */
const KANA_FROM_ABROAD =
  /^(?:在日)?(?:韓国|中国|台湾|香港|ベトナム|タイ|フィリピン|インドネシア|マレーシア|シンガポール|ミャンマー|ネパール|インド|モンゴル|ロシア|アメリカ|カナダ|ブラジル|ペルー|イギリス|フランス|ドイツ|イタリア|スペイン|オーストラリア)(?:人|籍|国籍|出身|在住)?の([ァ-ヶー]{1,8}[ ・][ァ-ヶー]{2,8})(?:です|と(?:いい|言い|申し)ます)[。!！]?$/u;

const KANA_READ =
  /(?:^|[、。\s「『(（]|[ぁ-ん](?<=ます|です)|(?<=(?:名前|氏名)(?:は|が)[、\s]*\p{sc=Han}{2,7})で)([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} [ぁ-ん]{2,8}|[ァ-ヶー]{4,14}|[ぁ-ん]{5,14}?)[」』)）]?、?(?:と|って)(?:読み|よみ|読む|よむ)/u;
/** 名前は大石浩二ですおおいしこうじ, as one speaks it. */
const KANA_BEHIND_NAME =
  /\p{sc=Han}(?:です|と申します|といいます)((?!どうか|よろし|おねが|たすけ|すみま|すいま|ありがと|はじめ|ごめん|おせわ)[ぁ-ん]{5,12})$/u;
const KANA_CLAUSE = /^([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} [ぁ-ん]{2,8})(?=、)/u;
/** スエナガタクミ、1983年4月30日生まれ、…: in front of a row of values, where it is long enough to be family and given name. */
const KANA_IN_ROW = /^([ァ-ヶー]{6,14})(?=、[^。]*(?:生まれ|うまれ|\d年\d{1,2}月\d{1,2}日|0\d{1,3}-\d{2,4}-\d{4}))/u;
/** 会員は夫本人で、オオツキ マモル、1963年4月2日生まれです: between commas, right before a date of birth, behind what says whose it is. */
const KANA_BEFORE_BIRTH =
  /^(?![^、。]*(?:推し|(?<!プラス|Plus ?|会員)メンバー|友|ファン|好き))(?=[^、。]{0,36}(?:会員|登録|入会|申し?込|契約|名義|氏名|名前|漢字|(?:私|わたし|自分|本人|僕|俺)(?:で|は|が|です|本人|[、,])))[^。()（）]{0,40}[、,]\s*([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ァ-ヶー]{6,14})(?=[、,]\s*(?:(?:19|20)\d\d\s?[年./-]|(?:昭和|平成|令和)\s?[\d元])[^、。]{2,16}(?:生まれ|うまれ|生(?=[。、)]|で|$)))/u;
const BORN = /生|うまれ/u;
const KANA_ENGLISH =
  /\b(?:read|reads|written|spelled|spelt|pronounced|kana:?)(?: as| is| it is| i (?:registered|wrote|used|put)(?: it)?(?: as)?)? "?([ァ-ヶー]{1,10}(?: [ァ-ヶー]{1,10}){1,3}|[ぁ-ん]{2,10} [ぁ-ん]{1,10})/u;
const KANA_BETWEEN = /(?:ます|です)(?:\s?([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8})|([ァ-ヶー]{5,14}))です/u;

/** The reading of a name that a sentence is, or tells as one: 「ナツメ フミコと読みます。」 */
export function readingIn(sentence: string): string | null {
  const text = sentence.trim();
  const kana =
    (KANA_ALONE.exec(text) ??
      KANA_FROM_ABROAD.exec(text) ??
      KANA_BEHIND_NAME.exec(text) ??
      KANA_READ.exec(text) ??
      // ハマサキ（サは濁りません）ユウトと読みます
      (/[(（]/u.test(text) ? KANA_READ.exec(collapseSpaces(withoutRemarks(text))) : null) ??
      KANA_CLAUSE.exec(text) ??
      KANA_IN_ROW.exec(text) ??
      (BORN.test(text) ? KANA_BEFORE_BIRTH.exec(text) : null) ??
      KANA_ENGLISH.exec(text))?.[1] ??
    KANA_BETWEEN.exec(text)
      ?.slice(1)
      .find((part) => part !== undefined);
  return kana === undefined ||
    isNoReading(kana) ||
    isSpacedSentence(kana) ||
    FIRM.test(kana) ||
    (FOREIGN.test(kana) && isBareWord(text, kana))
    ? null
    : collapseSpaces(toKatakana(kana));
}

/** エクスペリアです: a word without anything that says what it is; a foreigner's name has two parts. */
function isBareWord(sentence: string, kana: string): boolean {
  return !/[ ・]/u.test(kana) && !/カナ|フリガナ|ふりがな|読み|よみ|ヨミ|と(?:読|いい|申|よ)/u.test(sentence);
}

/** The reading of a name as running text has it, in brackets behind the name or as a sentence of its own. */
export const HOLDS_READING = new RegExp(
  `${READING.replace('?<kana>', '?:')}|[ァ-ヶー]{4}|[ぁ-んァ-ヶー]{2}[ ・][ぁ-んァ-ヶー]{2}`,
  'u',
);

const IN_BRACKETS = /[(（][^()（）]*[ぁ-んァ-ヶー]\s*[)）]/u;

/** 「楠元大成っていいます。くすもとたいせい です」 */
const BEHIND_NAME =
  /(?:申します|い[いう]ます|です)[。、,!！\s]\s*[「『(（]?(?:[ぁ-ん]{2,10}[ ・]?[ぁ-ん]{1,10}|[ァ-ヶー]{2,10}[ ・]?[ァ-ヶー]{1,10})[」』)）]?\s*(?:です|でーす|だよ|っす|と(?:読|よ)み)/u;

/** Could running text hold a name and its reading without brackets around it? */
export function mayReadBeside(text: string): boolean {
  return (
    (BESIDE.test(text) && holds(text, NAME_AND_READING)) || holds(text, RELATIVE_IN_BRACKETS) || BEHIND_NAME.test(text)
  );
}

/** Does the text hold the pattern, which is global? Told by `search`: it leaves no trace in the pattern, which `matchAll` takes up where it stands, and makes no copy of it as that does. */
export function holds(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** What may lead to an answer below its label (└, A2.), and adorn its end. */
const AROUND = /^(?:[^\p{L}(（]|A\d{1,2}[.:．、)])+|[\s\p{So}\p{Extended_Pictographic}\ufe0f]+$/gu;

/** やまだはなこ, below a name. */
const KANA_LINE = /^[ぁ-んァ-ヶー]{3,14}$/u;
/** ヤマダ ハナコだよ, below a name. */
const BEGINS_READING = /^[^\p{L}]*[ァ-ヶー]{2,8}[ ・][ァ-ヶー]/u;

/** Could a line hold the reading of a name, in brackets or as a sentence of its own? */
export function mayHoldReading(line: string): boolean {
  return (
    IN_BRACKETS.test(line) ||
    BEGINS_READING.test(line) ||
    KANA_LINE.test(line) ||
    line.split(/[。!！?？]/u).some((sentence) => KANA_ALONE.test(sentence.replace(AROUND, '')))
  );
}

/** Does a sentence end so, and no reading of the name: わすれました, but たなか よします beside 田中 義益? */
export function isSentence(kana: string, name: string): boolean {
  return KANA_SENTENCE.test(kana) && !(kana.endsWith('ます') && !isKanaRemark(kana, name));
}

/**
 * Are these words of another kind than the reading of a name?
 * @param name the name that they stand beside, where there is one
 */
export function isNoReading(kana: string, name = ''): boolean {
  return NO_READING.test(kana) || SAYS_NAME.test(kana) || isKanaRemark(kana, name) || isSentence(kana, name);
}
