/**
 * The name that a sentence says the account is registered under, beside the one that the writer has now: 「中島になりましたが、登録は旧姓の
 * 小泉 早紀（コイズミ サキ）のままです」. Contract, section 4: where the writer says which is the registered one, that one counts.
 */
import { ambiguous } from '../../../items/item.js';
import { isRegisteredNoMore, registeredIn } from '../../../items/registered-name.js';
import { toKatakana } from '../../../text/kana.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { collapseSpaces, nfkc } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { registeredOne, withGivenName } from '../../form/of-two/registered-one.js';
import { isFullName } from '../names/full-name.js';
import { KANA, NAME, READING } from '../names/name-patterns.js';
import type { Sentence } from '../sentences.js';

const REGISTRATION =
  '(?:登録|(?:入会|加入)(?=し?た?の?(?:とき|時|当時|頃|ころ|際)))(?:(?:して(?:い|お|あ)?(?:る|た)|した|され(?:て(?:い)?る|た))(?:とき|時|頃|ころ|際)?|の(?:とき|時|頃|ころ|際)|時|当時|上|中|済み)?(?:の)?(?:情報|内容|会員|者)?(?:の)?(?:お?名前|氏名|名義|姓名|フルネーム|名|もの|ほう|方)?';
const FORMER = '(?:(?:結婚|改姓|離婚)(?:する)?前|以前|前|昔|元)?(?:の)?(?:旧姓|本名|旧名|名前|氏名|名義|姓)';
/** 娘の, 私ではなく、娘の: whose name it is that follows. */
const OF_WHOM = `(?:(?:私|わたし|わたくし|自分|親)(?:の(?:名前|氏名))?(?:では|じゃ|で)なく(?:て)?[、\\s]*)?${RELATIVE}(?:の名前(?:で|の)|の(?!名前)|である|、)[、\\s]*`;
const QUOTED_NAME = `(?:[旧新異](?:字体?|漢字)の)?[「『"“]?(?<name>${NAME})[」』"”]?\\s*${READING}?[」』]?`;

const REGISTERED_NAMES = [
  // 登録している氏名は旧姓の小泉 早紀（コイズミ サキ）のままです
  new RegExp(
    `${REGISTRATION}(?:は|が|も|では)[、\\s]*(?:上(?:記)?(?:と|とは)(?:違|ちが)(?:い|って|う)[、\\s]*)?(?:今も|今でも|まだ|ずっと|全部|おそらく|たぶん|多分|確か|たしか)?[、\\s]*(?:${OF_WHOM})?(?<former>${FORMER}(?:のまま|の|で|、|は|:|\\s)*[(（]?)?${QUOTED_NAME}\\s*[)）]?(?:の(?:お?名前|名義|氏名|ほう|方)?)?(?:の?まま|です|だ(?:そう|と)|らしい|とのこと|で(?:した|して|す|登録|、)|だと|だった|に(?:なって|して)|と(?:なって|思)|[。、)）]|$)`,
    'u',
  ),
  // 会員は娘の小泉 早紀（コイズミ サキ）です
  new RegExp(
    `(?:会員(?:登録者|本人|名義?)?|アカウント(?:の)?(?:名義人?|持ち主|登録者|本人)?|登録者(?:本人|名)?|名義人?)(?:は|が)[、\\s]*${OF_WHOM}${QUOTED_NAME}(?:の(?:もの|ほう|方|名義))?(?:です|で(?:した|す|、)|だ|に(?:なって|なり)|と(?:なって|なり)|[。、]|$)`,
    'u',
  ),
  // 旧姓の小泉 早紀（コイズミ サキ）で登録しています
  new RegExp(
    `(?<![\\u3400-\\u9fffァ-ヶー])(?<former>${FORMER}(?:の|で|、|は|:|\\s)*[(（]?)?${QUOTED_NAME}\\s*[)）]?(?:という|の)?(?:お?名前|名義|氏名)?(?:の?まま)?(?:で|として)[、\\s]*(?:(?:会員)?登録|入会|加入)(?![^。]{0,12}(?:退会|解約))(?:して(?:い|お|あ)?(?:ます|る|り)|しました|した|に?なって|され)`,
    'u',
  ),
  // 娘の名義（小泉 早紀、コイズミ サキ）で入会し
  new RegExp(
    `${RELATIVE}の(?:名義|お?名前|氏名)\\s*[(（「](?<name>${NAME})(?:(?:[、,\\s]+|[・/／])(?<kana>${KANA}))?[)）」]で[、\\s]*(?:(?:会員)?登録|入会|加入|申し込み)(?![^。]{0,12}(?:退会|解約))(?:して(?:い|お|あ)?(?:ます|る|り)|しました|し(?=[、,])|した|を?済ませ)`,
    'u',
  ),
  // registered under my maiden name, Saki Koizumi
  /(?:registered|signed up|joined|account is(?: still)?) (?:as|under|with|in)(?<former> my (?:maiden|old|former|previous|birth) name,?(?: which (?:is|was))?) (?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){1,3})/u,
];

/** Words of which each form above has one. */
const NAMES_REGISTRATION = new Pattern(/登録|入会|加入| my |会員|アカウント|名義/u);
const OF_A_RELATIVE = new RegExp(`${RELATIVE}の[^、。]{0,4}$`, 'u');
/** Whose card or phone it is. */
const OF_A_CONTRACT = /カード|クレジット|口座|支払|携帯|スマホ|電話|回線|契約/u;
/** Somebody else who is registered somewhere: with the ticket, for emergencies. */
/** 推しの登録名は…, 別のファンクラブは旧姓の…で登録しています: not this account's. */
const ELSEWHERE =
  /推し|アイドル|(?:別|他|ほか|よそ|以前)の(?:サイト|サービス|ファンクラブ|FC|会|アプリ|ショップ|ところ|アカウント)|(?:家族|(?:もう)?(?:一人|1人|ひとり)の|[2二]人目の|別の|他の|ほかの)会員|(?:楽天|アマゾン|Amazon|銀行|クレカ|インスタ|LINE|FC2)(?:は|の|で)/iu;
const OF_ANOTHER = new RegExp(`同行|同伴|${FRIEND}|緊急|連絡先|代理|保護者|チケット|当選|抽選|イベント`, 'u');
/** … ではありません, … で登録した人がいたら */
const DENIES = /(?:では|じゃ)(?:な|ありません)|違い?ま|^(?:人|方)(?:が|は|も)/u;

/** 「旧姓の … で登録したかもしれません」, … だったら */
const DOUBTS = /^ら|^[^。、]{0,6}(?:かも|可能性|かどうか|か(?:な|[?？]))/u;

const READING_TOO =
  /^(?:フリガナ|ふりがな|カナ|読み(?:方)?|よみ)も\s*(?:旧姓の|同じく)?\s*([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{1,8})(?=で|です|に|と|。|$)/u;

/** The claims, and those that such sentences make; they stand against the form, too. */
export function withRegisteredName(claims: Claim[], sentences: readonly Sentence[], passesOn: boolean): Claim[] {
  const found: Claim[] = [];
  for (const [i, { text, line }] of sentences.entries()) {
    if (!NAMES_REGISTRATION.test(text) || isRegisteredNoMore(text)) continue;
    const told = registeredNameIn(text, passesOn);
    if (told === null) continue;
    const { name } = told;
    // 「フリガナも旧姓のオダジマ カエデでお願いします」
    const kana = told.kana ?? READING_TOO.exec(sentences[i + 1]?.text ?? '')?.[1] ?? null;
    const from = told.doubted ? 'prose' : 'correction';
    const place = { line: line.number, voice: line.voice, from, label: '' } as const;
    found.push({ key: 'nameKanji', reading: { is: 'value', value: name, raw: told.raw }, ...place });
    if (kana !== null) found.push({ key: 'nameKana', reading: { is: 'value', value: kana, raw: told.raw }, ...place });
  }
  if (found.length > 0) return [...claims, ...found];
  const remarking = sentences.filter(({ text }) => text.includes('登録') && /[(（]/u.test(text)).slice(0, MOST_REMARKS);
  return remarking.length === 0 ? claims : claims.map((claim) => asRegistered(claim, remarking));
}

/** Hostile mail is looked through so far. */
const MOST_REMARKS = 200;

/** 「山田花子（登録は旧姓の鈴木）です」: a family name alone takes the place of that in a name of two words; else nothing says which it is. */
function asRegistered(claim: Claim, sentences: readonly Sentence[]): Claim {
  const { key, reading } = claim;
  if (key !== 'nameKanji' || reading.is !== 'value') return claim;
  const { value } = reading;
  for (const { text } of sentences) {
    const at = text.indexOf(value);
    const [remark] = at < 0 ? [] : (REMARK.exec(text.slice(at + value.length)) ?? []);
    if (remark === undefined || registeredIn(remark, value).is !== 'unclear') continue;
    const raw = `${value}${remark}`;
    const told = registeredOne('nameKanji', raw, NOWHEN);
    const whole = told === null ? null : withGivenName(told, raw, NOWHEN);
    return {
      ...claim,
      reading:
        whole?.is === 'value' && isFullName(whole.value, false)
          ? { is: 'value', value: whole.value, raw }
          : ambiguous(raw),
    };
  }
  return claim;
}
const REMARK = /^\s*[(（][^()（）]*[)）]/u;
const NOWHEN = { today: '', from: null };

/** The name under which the account may be registered: 「旧姓の田中 千鶴で登録したかもしれません」. */
export function doubtedNameIn(sentence: string): string | null {
  const told = NAMES_REGISTRATION.test(sentence) ? registeredNameIn(sentence, false) : null;
  return told?.doubted ? told.name : null;
}

/** The full name that a sentence says is the registered one; a family name alone is none. */
function registeredNameIn(
  sentence: string,
  passesOn: boolean,
): { name: string; kana: string | null; raw: string; doubted: boolean } | null {
  for (const m of REGISTERED_NAMES.flatMap((pattern) => matchesOf(pattern, sentence))) {
    if (
      m.groups?.name === undefined ||
      (OF_A_RELATIVE.test(sentence.slice(0, m.index)) && !(passesOn && /^登録(?:名|氏名|している氏名)/u.test(m[0])))
    )
      continue;
    if (DENIES.test(sentence.slice(m.index + m[0].length, m.index + m[0].length + 8))) continue;
    const before = sentence.slice(0, m.index + m[0].indexOf(m.groups.name));
    if (OF_ANOTHER.test(sentence) || ELSEWHERE.test(before) || OF_A_CONTRACT.test(before)) continue;
    // 会員は娘の都築 あおばで、…
    const name = collapseSpaces(nfkc(m.groups.name)).replace(/(?<=[\u3400-\u9fff]|[ぁ-ん]{2})で$/u, '');
    const { kana, former } = m.groups;
    // Of one word it takes more to tell a name.
    if (!name.includes(' ') && kana === undefined && former === undefined && !isBehindSameGiven(before, name)) continue;
    if (!isFullName(name, kana !== undefined)) continue;
    const doubted = DOUBTS.test(sentence.slice(m.index + m[0].length));
    return { name, kana: kana === undefined ? null : collapseSpaces(toKatakana(kana)), raw: m.groups.name, doubted };
  }
  return null;
}

/** 「登録したのは結婚前なので、登録の氏名は…」: what looks like a name first may be none. */
function matchesOf(pattern: RegExp, sentence: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = 0;
  while (found.length < MOST_LOOKED_AT) {
    const m = pattern.exec(sentence.slice(at));
    if (m === null) break;
    m.index += at;
    found.push(m);
    at = m.index + 1;
  }
  return found;
}
const MOST_LOOKED_AT = 3;

/** 山田花子（登録は鈴木花子）: in brackets behind a name that ends alike. */
function isBehindSameGiven(before: string, name: string): boolean {
  const [, now] = /([\p{sc=Han}々]{3,6})\s*[(（][^()（）]*$/u.exec(before) ?? [];
  return now !== undefined && now !== name && now.slice(-2) === name.slice(-2);
}
