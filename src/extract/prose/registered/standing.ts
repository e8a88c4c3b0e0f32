/**
 * An old and a new number, address or place, and which of them is registered: 「電話は 052-… でしたが、今は 080-… です。登録は前の番号のままです」.
 * Contract, section 4: where the writer says which is the registered one, that one counts.
 */
import { addressesIn } from '../../../items/email.js';
import { phoneNumbersIn } from '../../../items/phone.js';
import { namesPlace, officialPrefecturesIn, placeOf, prefecturesIn, withoutDenied } from '../../../items/prefecture.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import { placeAmong } from '../../form/of-two/two-values.js';
import { isAnswerTo } from '../answer-to.js';
import { withoutDeniedValues } from '../denied.js';
import { behindTurn, withoutThought, withoutWritten } from '../put-right/turns.js';
import type { Sentence } from '../sentences.js';
import { wasChangedSince } from './changed-since.js';
import { namesNoHome } from './registered-place.js';

const STANDING_ITEMS = ['prefecture', 'phone', 'email'] as const;
type StandingItem = (typeof STANDING_ITEMS)[number];

/** The shortest number has nine digits. */
const LONG_NUMBER = /[\d〇○零一二三四五六七八九](?:[\s().ーの-]*[\d〇○零一二三四五六七八九]){8}/u;

/** What a clause says of the value in it. */
type Standing = 'registered' | 'then' | 'now' | 'contact' | null;

const NOW =
  /\b(?:now|currently|these days|moved|new)\b|今|いま(?:は|の)|現在|新しい|新住所|最近|引っ越し?(?:て|先|た)|転居|変わりま|変更後|変えた(?!い)/u;
const THEN =
  /\b(?:old|former|previous|used to|no longer)\b|でした|だった|前の|以前|昔|旧|古い|当時|元の|(?:引っ越し?|引越し?|転居|結婚|変更)前|解約|から$|から[^、。]*(?:変|替|引っ越)/u;
const REGISTERED =
  /登録|のまま(?!で(?:も)?(?:いい|よい|良い|大丈夫))|\b(?:registered|registration|signed up|on file|on record)\b|\b(?:account|profile)(?: still)? (?:says|has|shows|should say|lists|is (?:still )?(?:in|for|under|registered))\b/iu;
const NOT_REGISTERED =
  /[A-Za-z0-9]\s*(?:だった|です|でした)?か\s*$|かも(?:しれ|[。、]|$)|可能性|どちらか|どっちか|いずれか|はっきり(?:し|覚え)|\bnot registered|未登録|登録(?:は)?して(?:い)?(?:ない|ません)|登録(?:を|し)?(?:たい|変更|し直|希望|に行)|登録(?:し)?て(?:も|いいか)/u;
/** Said of the registration as it was made: it stands against the form, too. */
const AS_REGISTERED = /登録(?:を)?(?:した(?:とき|時|頃|ころ|当時)|当時|時(?!間)|の際)/u;
const WAS_REGISTERED = /(?:前|以前|昔|当時)は[^、。]*登録して(?:い)?まし?た/u;
/** 「私は 090-… です」: where the writer is reached, and not the member. Of a place it tells nothing of the kind. */
const OF_WRITER = /^\s*(?:私|わたくし|わたし)(?:は|の(?:番号|携帯|電話|アドレス|メール))/u;
const CONTACT = /連絡|折り?返し|返[事信]|日中|私の番号|こちらの番号|お?電話(?:は|を)?(?:いただ|頂|くだ)/u;
const DENIES_REGISTERED = /登録[^。、]{0,14}(?:では|じゃ|で)なく/u;
const ANSWERED_THERE = /^\s*[にへ](?:ご|お)?(?:返[事信]|連絡|電話)/u;
/** Which of them is registered, said without repeating it. */
const SAYS_THEN =
  /登録[^、。]{0,12}(?:前の|古い|以前の|昔の|旧|元の|最初の)[^、。]{0,10}(?:番号|アドレス|住所|県|もの|方|ほう|まま|です|$)|登録[^、。]{0,6}(?:変えて|変更して)(?:い)?(?:ない|ません)/u;
const SAYS_NOW =
  /登録[^、。]{0,12}(?:今の|新しい|現在の|後の|新しく)[^、。]{0,10}(?:番号|アドレス|住所|県|もの|方|ほう|です|に|$)/u;

/** Which of several numbers or addresses it is, by whose it is or where: 自宅が 0766-…、携帯が 090-… */
const WHOSE = `(?:${RELATIVE}|私|わたし|わたくし|僕|ぼく|俺|自分|本人|自宅|実家|家|固定|携帯|スマホ|会社|職場|仕事|学校|大学|プロバイダ|docomo|ドコモ|au|ソフトバンク|gmail|yahoo|ヤフー|pc|パソコン)`;
const SAYS_WHOSE = new RegExp(
  `登録(?:して(?:い|あ)?る|した|済み)?(?:の)?(?:は|が|も|してるのは)[、\\s]*(?:たぶん|多分|おそらく|確か|たしか)?[、\\s]*(${WHOSE})(?:の)?(?:ほう|方|もの|番号|電話|アドレス|メール|です|でし|だ|$)(?!(?:は|では|じゃ)?(?:ない|ありません|ございません|なく)|(?:か|でしょうか)|[?？])`,
  'iu',
);

const OTHER_MEMBER = new RegExp(`(${RELATIVE})(?:さん)?も(?:同じ)?(?:会員|入会|登録して)(?![^。]*娘の私)`, 'u');

/** Words without which nothing is said of what was and what is. */
const TURNS = new Pattern(
  /registered|registration|signed up|on file|on record|account|profile|のまま|登録|連絡|折り?返し|返[事信]|日中|私[はの]|わた(?:く)?し[はの]/iu,
);
const ENGLISH = /\b(?:registered|registration|signed up|on file|on record|account|profile)\b/iu;

/** Of an old and a new value the one that the writer says is registered. */
export function withRegistered(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  const texts = sentences.map(({ text }) => text);
  if (!texts.some((text) => TURNS.test(text))) return claims;
  let all = claims;
  for (const key of STANDING_ITEMS) {
    const registered = registeredIn(key, texts);
    const line = sentences[registered?.at ?? 0]?.line;
    if (registered === null || line === undefined) continue;
    const { value, asRegistered, among } = registered;
    const told = all.filter((c) => c.key === key);
    const same = told.every((c) => c.reading.is === 'value' && c.reading.value === value);
    // What is told alone is read elsewhere, but for a place that has no label.
    if (same && !asRegistered && (told.length > 0 || (key !== 'prefecture' && !among))) continue;
    const corrects = told.some((c) => c.from === 'correction');
    if (corrects && told.some((c) => c.line !== line.number)) continue;
    const raw = told.find((c) => c.reading.is === 'value' && c.reading.value === value)?.reading;
    all = all.filter((c) => c.key !== key);
    all.push({
      key,
      reading: raw ?? { is: 'value', value, raw: registered.raw },
      line: line.number,
      voice: line.voice,
      from: asRegistered || corrects ? 'correction' : 'prose',
      label: '',
    });
  }
  return all;
}

/** Of several values in an answer the one that it says is registered; null where it does not: 「変更前が 070-… で今は 080-… ですが、登録は前のままです」. */
export function registeredAmong(key: ItemKey, text: string): string | null {
  if (key !== 'phone' && key !== 'email' && key !== 'prefecture') return null;
  const registered = registeredIn(key, text.split(/(?<=。)|\n/u));
  return registered?.among ? registered.value : null;
}

interface Registered {
  value: string;
  /** As written, with what is said of it. */
  raw: string;
  /** The sentence that tells it, and whether it tells of the time of the registration. */
  at: number;
  asRegistered: boolean;
  /** Does the text hold another one? */
  among: boolean;
}

/** The value that the sentences say is the registered one; null where they do not, or where several are. */
function registeredIn(key: StandingItem, sentences: readonly string[]): Registered | null {
  if (!sentences.some((sentence) => mayHold(key, sentence))) return null;
  // 「嫁さんも会員で、嫁さんのほうは 090-… で登録しとるばってん、おいのは 090-… の方」
  const otherMember = sentences.map((sentence) => OTHER_MEMBER.exec(sentence)?.[1]).find((word) => word !== undefined);
  const told: (Omit<Registered, 'among'> & { standing: Standing; clause: string })[] = [];
  let says: Standing = null;
  // 「登録は後者です」
  let place: 'first' | 'second' | null = null;
  let apart = false;
  let whose: { word: string; at: number } | null = null;
  // 「登録してあるのは家の電話、0798-… のほうです」: the value stands in the next clause.
  let announced = false;
  for (const [at, sentence] of sentences.entries()) {
    // Without a value or 登録 a sentence says nothing of which is registered.
    if (!sentence.includes('登録') && !mayHold(key, sentence)) {
      announced = false;
      continue;
    }
    const isChanged = wasChangedSince(sentence);
    // 「登録メールは a@… ではなく、b@… です」: the clause that holds the word for it is of the denied one.
    for (const clause of clausesOf(withoutDeniedValues(withoutWritten(behindTurn(withoutThought(sentence)))))) {
      const values = valuesIn(key, clause);
      const said = values.length === 0 ? SAYS_WHOSE.exec(clause)?.[1] : undefined;
      if (said !== undefined) whose = { word: said, at };
      if (values.length === 0) says = SAYS_THEN.test(clause) ? 'then' : SAYS_NOW.test(clause) ? 'now' : says;
      // 「アドレスが昔のもの（a@example.jp）のままで…」
      const last = told.at(-1);
      if (last?.at === at && values.length === 0 && /^\s*のまま/u.test(clause)) last.standing = 'registered';
      // 「このアドレス(a@…)に返事ください」
      if (last?.at === at && values.length === 0 && ANSWERED_THERE.test(clause)) last.standing = 'contact';
      if (values.length === 0 && /登録/u.test(clause) && !NOT_REGISTERED.test(clause))
        place = placeSaid(clause) ?? place;
      const own = isChanged ? 'then' : standingOf(key, clause);
      const standing = own === null && announced ? 'registered' : own;
      announced =
        values.length === 0 &&
        own === 'registered' &&
        /(?:電話|番号|携帯|アドレス|メール|ほう|方|住所)$/u.test(clause.trim());
      const asRegistered = !isChanged && AS_REGISTERED.test(clause);
      const isOthers = otherMember !== undefined && clause.includes(otherMember);
      apart ||= isOthers && values.length > 0;
      for (const value of isOthers ? [] : values)
        told.push({ value, raw: clause.includes(value) ? value : clause.trim(), standing, at, asRegistered, clause });
    }
  }
  const only = (standing: Standing): Registered | null => {
    const [first, ...others] = told.filter((t) => t.standing === standing);
    if (first === undefined || others.some((t) => t.value !== first.value)) return null;
    const { value, raw, at, asRegistered } = first;
    return { value, raw, at, asRegistered, among: told.some((t) => t.value !== value) };
  };
  const [one, more] = told;
  if (apart && one !== undefined && more === undefined)
    return { value: one.value, raw: one.raw, at: one.at, asRegistered: one.asRegistered, among: true };
  const [first, second, third] = new Map(told.map((t) => [t.value, t])).values();
  const placed = place === 'first' ? first : second;
  if (place !== null && second !== undefined && third === undefined && placed !== undefined)
    return { value: placed.value, raw: placed.raw, at: placed.at, asRegistered: false, among: true };
  if (told.some((t) => t.standing === 'registered')) return only('registered');
  if (whose !== null) {
    const { word } = whose;
    const said = told.filter(({ clause }) => clause.includes(word));
    const his = said.length > 0 || key !== 'phone' ? said : told.filter(({ value }) => isOfKind(value, word));
    const [first] = his;
    if (first !== undefined && his.every(({ value }) => value === first.value))
      return { value: first.value, raw: first.raw, at: first.at, asRegistered: false, among: true };
  }
  if (says !== null) return only(says) ?? only(null);
  return told.some((t) => t.standing === 'contact') ? only(null) : null;
}

/** 登録は後者です, 登録は前者ではありません */
function placeSaid(clause: string): 'first' | 'second' | null {
  const place = placeAmong(clause);
  if (place === null || !/(?:では|じゃ)(?:な[いく]|ありません|ございません)/u.test(clause)) return place;
  return place === 'first' ? 'second' : 'first';
}

/** 登録は携帯のほうです, said of numbers that tell which of them is. */
function isOfKind(phone: string, word: string): boolean {
  const isMobile = /^0[789]0/u.test(phone);
  if (/携帯|スマホ/u.test(word)) return isMobile;
  return /自宅|家|固定/u.test(word) && !isMobile;
}

function mayHold(key: StandingItem, sentence: string): boolean {
  if (key === 'prefecture') return namesPlace(sentence) || ENGLISH.test(sentence);
  return key === 'phone' ? LONG_NUMBER.test(sentence) : /@|あっと|アット/u.test(sentence);
}

function clausesOf(sentence: string): string[] {
  if (ENGLISH.test(sentence)) return sentence.split(/[,;()] ?| (?:but|although|though|while) |[、。（）]/u);
  return sentence.split(
    /[、。()（）]|(?<=(?:です|でした|ました|ます)(?:が|けど))|(?<=から)(?=\s*[+\dA-Za-z])|(?<=で)\s*(?=(?:今|いま|現在)は)/u,
  );
}

function standingOf(key: StandingItem, clause: string): Standing {
  if ((CONTACT.test(clause) || (key !== 'prefecture' && OF_WRITER.test(clause))) && !REGISTERED.test(clause))
    return 'contact';
  // 返信は登録のアドレスではなく b@… にください
  if (DENIES_REGISTERED.test(clause) && isAnswerTo(key, clause)) return 'contact';
  // 「前は a@… で登録していましたが」
  if (WAS_REGISTERED.test(clause)) return 'then';
  // 「登録した住所から引っ越して今は…」 tells of now.
  if (REGISTERED.test(clause) && !NOT_REGISTERED.test(clause) && !/登録.*(?:今は|現在は|引っ越し?て)/u.test(clause))
    return 'registered';
  return NOW.test(clause) ? 'now' : THEN.test(clause) ? 'then' : null;
}

function valuesIn(key: StandingItem, clause: string): string[] {
  if (key === 'email') return addressesIn(clause);
  if (key === 'phone') return phoneNumbersIn(clause).flatMap(({ value }) => (value === null ? [] : [value]));
  const told = withoutDenied(clause);
  const official = officialPrefecturesIn(told);
  if (official.length > 0) return official;
  if (/^[\x20-\x7e]+$/u.test(clause)) return prefecturesIn(clause);
  // 「登録名は福島です」 tells a name.
  if (/名|姓|氏/u.test(told) || /だったか/u.test(told) || namesNoHome(told)) return [];
  const words = told.replace(/^.*[はが]\s*/u, '').split(/ので|から|のまま|まま|です|でした|在住|住み|[でにのだ]/u);
  const places = words.flatMap((word) => placeOf(word.trim()) ?? []);
  return places.length === 1 ? places : [];
}
