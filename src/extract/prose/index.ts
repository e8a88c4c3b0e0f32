import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { namesPrefecture, prefecturesIn } from '../../items/prefecture.js';
import type { ItemKey } from '../../record.js';
import { isClosing } from '../../text/answer.js';
import { Pattern } from '../../text/pattern.js';
import { remembered } from '../../text/remember.js';
import type { Claim } from '../claims.js';
import { registeredOne } from '../form/read-answer.js';
import { bracketedIn, isNamed, labelSpans, namedAt, valuesBefore } from '../labels/label-spans.js';
import type { LaidLine } from '../open-text.js';
import { nicknameBefore } from './before-label.js';
import { withLeadingName } from './leading-name.js';
import { dateAlone } from './lone-values.js';
import { typedCorrections, typedMentions } from './mentions.js';
import { NAMED_ITEMS } from './named-items.js';
import { withPartedName } from './parted-name.js';
import { personsIn, readingIn } from './person.js';
import { readFragment } from './read-fragment.js';
import { withRegisteredName } from './registered-name.js';
import { paragraphsOf, type Sentence, sentencesOf } from './sentences.js';
import { withRegistered } from './standing.js';
import { takenBack, whatCounts } from './turns.js';

export const CORRECTION = new Pattern(
  /訂正|間違(?:い|え|って|っ)|まちがい|誤(?:り|って|記)|正しく(?:は|ない)|正しい|ではなく|じゃなく|でなく|書き間違|入力ミス|修正|差し替え|correct(?:ion|ed)?|mistake|wrong|(?:[写寫填打][错錯]|[错錯]了)|更正|잘못|틀렸|salah|yang benar|falsch/iu,
);
const NO_CORRECTION = new Pattern(
  /(?:間違い|誤り)(?:は|が)?(?:ない|ありません|なければ|ございません|無い)|間違っていない|間違いなく|間違いない|間違ったら|間違っていたら|でしょうか|ませんか|no mistake/iu,
);
/** Do the words say that something written is wrong? */
export function saysCorrection(words: string): boolean {
  return CORRECTION.test(words) && !NO_CORRECTION.test(words);
}

/** 誤：090-1111-2222 */
const SAID_WRONG = /^\s*(?:(?:誤(?:り)?|変更前|旧)\s*[)）:：→]|[×✕❌])/u;
/** The item that a sentence says was left out stands in the next one. */
export const FORGOTTEN = new Pattern(
  /書き忘れ|書いて(?:い)?(?:ません|なかった)|抜けて|漏れ|(?:見つか|みつか|見つけ|みつけ|わか|分か|判明し|思い出し|出てき)(?:り)?まし(?:た|て)/u,
);
/** Words for that, and what stands behind them is the value: 「ニックネーム書き忘れてました💦「るり」です！」, 「注文番号がわかりました→ 8820-…」. */
const TOLD_BEHIND = new Pattern(
  /(?:書き忘れ|書き漏ら|書いて|抜けて|漏れて|見つか|みつか|見つけ|みつけ|わか|分か|判明し|思い出し|出てき)[ぁ-ん]{0,6}(?:ました|ません(?:でした)?|なかった|た)(?:ので|が|けど)?[、,\s…→⇒:]*[^\p{L}\p{N}「『"“]*|違[ぁ-ん]{1,8}[、,\s]*(?:正しくは|正しいのは|本当は)[、,\s]*/u,
);
const BEFORE_BORN = /((?:\d{2,4}|昭和|平成|令和|[shr]\.?)[^、。]{2,24}?)(?:生まれ|うまれ|に生まれ|生(?=[)、。\s]|$))/iu;
const BORN = /born (?:on|in)?\s*([^,;]*?\d[^;]*?)(?=[.;]?\s*(?:$|and\b|my\b|the\b|,\s*[a-z]))/iu;
export const BORN_WORDS = new Pattern(/生まれ|うまれ|日生(?=[)、。\s]|$)|born /iu);
/** 「長崎県佐世保市。」 */
const PLACE_ALONE = /^[^、。\s]{2,4}[都道府県][^、。\sをがはにでと]{1,10}[市区町村][。]?$/u;
export const LIVES_IN = new Pattern(/に(?:住んで|すんで|住む|住んど)|在住|住み(?=です|[。、]|$)/u);
export const LIVES = new Pattern(
  /(?:お?住(?:み|まい)は|登録は|登録し(?:た|ている)[のん]は|登録(?:時|当時|した時|したとき)は|登録(?:した|している|の)?(?:住所|時)[^、。]{0,6}(?:は|が)|住所は|(?<![ぁ-ん])(?:address|live|living|prefecture|registered)[^,;]{0,40}?\b(?:in|is)\b)\s*([^、。;]*)/iu,
);

/** 「ファンクラブ事務局の田村直子です」: who passes a mail on is not who wrote it. */
const IN_OFFICE =
  /(?:事務局|事務所|担当|センター|サポート|窓口|デスク|営業所?|総務|広報|会社|部|課|係|支店|店|スタッフ|カスタマー\S{0,6})(?:の|・|\s)*[^、。\s]{2,10}(?:です|と申し|でございます)/u;

/** All claims of the running text: the lines that hold no labelled answer. */
export function proseClaims(lines: readonly LaidLine[], context: ReadContext): Claim[] {
  const claims: Claim[] = [];
  const ranks = new Map<string, number>();
  const sentences: Sentence[] = [];
  const passesOn = lines.some(({ line }) => line.voice === 'forwarded');
  for (const paragraph of paragraphsOf(lines)) {
    const whole = paragraph.map(({ line }) => line.text).join('\n');
    const corrects = saysCorrection(whole);
    let open: ItemKey | null = null;
    let naming = '';
    for (const sentence of sentencesOf(paragraph)) {
      const { text, line } = sentence;
      sentences.push(sentence);
      const found =
        !corrects && open === null && saysNothing(text) ? [] : claimsOf(text, context, corrects, open, ranks);
      // Written out: objects made by spreading have a shape each, and whatever reads them is slow from then on.
      const office = passesOn && line.voice === 'own' && IN_OFFICE.test(text);
      for (const { key, reading } of found) {
        if (office && (key === 'nameKanji' || key === 'nameKana')) continue;
        claims.push({
          key,
          reading,
          line: line.number,
          voice: line.voice,
          from: corrects ? 'correction' : 'prose',
          label: key === 'billingId' ? `${naming}${text}` : '',
        });
      }
      open = namedIn(text, found, corrects);
      naming = open === 'billingId' ? text : '';
    }
  }
  const named = withPartedName(membersOnly(claims, ranks), sentences);
  const led = withLeadingName(named, sentences, context.fromName ?? '');
  return withRegisteredName(withRegistered(led, sentences), sentences);
}

/** The item that a sentence names without a value of it, for the next sentence. */
function namedIn(sentence: string, found: readonly Pick<Claim, 'key'>[], corrects: boolean): ItemKey | null {
  let named: ItemKey | null = null;
  let end = -1;
  for (const key of corrects || FORGOTTEN.test(sentence) ? NAMED_ITEMS : (['billingId'] as const)) {
    if (found.some((f) => f.key === key)) continue;
    // 「先ほど送ったメールのIDが間違っていました」: the last word for an item is what it is about.
    const at = namedAt(key === 'plusMemberId' ? withoutBilled(sentence) : sentence, key, true);
    if (at > end) {
      named = key;
      end = at;
    }
  }
  return named;
}

/** Its label ends like that of the Plus member ID. */
function withoutBilled(sentence: string): string {
  return sentence.includes('課金')
    ? sentence.replace(/継続課金(?:の)?\s*ID/giu, (label) => ' '.repeat(label.length))
    : sentence;
}

/** Of several names in running text those count that say most that they are the member's. */
function membersOnly(claims: Claim[], ranks: ReadonlyMap<string, number>): Claim[] {
  const rankOf = (c: Claim): number =>
    c.key === 'nameKanji' && c.reading.is === 'value' ? (ranks.get(c.reading.value) ?? 2) : 0;
  const best = Math.max(0, ...claims.filter((c) => c.key === 'nameKanji').map(rankOf));
  const left = claims.filter((c) => c.key !== 'nameKanji' || (rankOf(c) === best && best > 0));
  // 「渡辺（わたなべ）です。フルネームは渡辺 翔（わたなべ しょう）」: the family name alone is no second name.
  return left.filter((c) => !left.some((whole) => beginsWith(whole, c)));
}

function beginsWith(whole: Claim, part: Claim): boolean {
  if (part.key !== whole.key || (part.key !== 'nameKanji' && part.key !== 'nameKana')) return false;
  if (whole.reading.is !== 'value' || part.reading.is !== 'value') return false;
  return whole.reading.value !== part.reading.value && whole.reading.value.startsWith(`${part.reading.value} `);
}

type Found = Pick<Claim, 'key' | 'reading'>;

/** Anybody, at any time: a sentence may say that the mail's own address is the one, or be a date of birth. */
const ANYBODY: ReadContext = { today: '9999-12-31', from: 'anybody@example.com' };

/** Does the sentence say nothing of any item, whoever writes it and when? Greetings and requests are the same from mail to mail. */
const saysNothing = remembered(
  (sentence) =>
    labelSpans(sentence).length === 0 &&
    !BORN_WORDS.test(sentence) &&
    claimsOf(sentence, ANYBODY, false, null, new Map()).length === 0,
  500,
  60,
);

function claimsOf(
  sentence: string,
  context: ReadContext,
  corrects: boolean,
  open: ItemKey | null,
  ranks: Map<string, number>,
): Found[] {
  const found: Found[] = [];
  const add = (key: ItemKey, reading: Reading): void => {
    if (
      !found.some(
        (f) => f.key === key && f.reading.is === 'value' && reading.is === 'value' && f.reading.value === reading.value,
      )
    )
      found.push({ key, reading });
  };
  const said = whatCounts(sentence);
  for (const { key, text } of bracketedIn(said)) {
    const reading = ITEMS[key].hints.test(text) ? null : ITEMS[key].read(text, context);
    if (reading?.is === 'value' && (key !== 'nameKanji' || ITEMS.nameKanji.likeness(text) >= 2)) add(key, reading);
  }
  const spans = labelSpans(said).filter((span) => !found.some((f) => f.key === span.key));
  if (spans.length === 0 && open !== null && !SAID_WRONG.test(said)) {
    // 「決済情報番号も違いました。正しくは 110… です。」: the sentence before named the item.
    const text = said.replace(/^.*(?:正しくは|正しいのは|本当は)[、\s]*/u, '');
    const value = answersOpen(open, text) ? readFragment(open, text, context) : null;
    if (value?.is === 'value' || (value?.is === 'invalid' && open === 'billingId')) add(open, value);
  }
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    const whole = said.slice(span.end, next ? next.start : undefined);
    const fragment = corrects ? whole.replace(/^.*(?:正しくは|正しいのは|本当は)[、\s]*/u, '') : whole;
    const reading = takenBack(span.key, fragment, context) ?? readFragment(span.key, fragment, context);
    if (reading && reading.is !== 'nothing') add(span.key, reading);
  }
  if (spans.length === 0 && open === null) {
    const told = TOLD_BEHIND.exec(said);
    const behind = told === null ? '' : said.slice(told.index + told[0].length);
    if (told !== null && behind !== '')
      for (const key of NAMED_ITEMS)
        if (isNamed(said.slice(0, told.index), key)) {
          const value = answersOpen(key, behind) ? readFragment(key, behind, context) : null;
          if (value?.is === 'value') add(key, value);
          break;
        }
  }
  for (const { key, text } of valuesBefore(said)) {
    // Nicknames are any word: they have a rule of their own, below.
    if (key === 'nickname' || found.some((f) => f.key === key)) continue;
    const value = readFragment(key, text, context);
    if (value?.is === 'value') add(key, value);
  }
  const called = nicknameBefore(said);
  if (called && !found.some((f) => f.key === 'nickname')) add('nickname', ITEMS.nickname.read(called, context));
  // ミチルンバです: the answer, and no reading of a name.
  const reading = open === 'nickname' && found.some((f) => f.key === 'nickname') ? null : readingIn(said);
  if (reading !== null) add('nameKana', { is: 'value', value: reading, raw: said });
  const persons = personsIn(said);
  for (const person of persons) {
    if (spans.some((s) => s.key === 'nameKanji' && s.start <= person.at && found.some((f) => f.key === 'nameKanji'))) {
      // 「名前は三雲みゆう、ミクモ ミユウです」: the reading stands beside the answer.
      const same = found.some((f) => f.reading.is === 'value' && f.reading.value === person.name);
      if (same && person.kana !== null && !found.some((f) => f.key === 'nameKana'))
        add('nameKana', { is: 'value', value: person.kana, raw: said });
      continue;
    }
    ranks.set(person.name, person.rank);
    add(
      'nameKanji',
      person.kana === null
        ? { is: 'value', value: person.name, raw: person.name }
        : { is: 'value', value: person.name, raw: person.name, kana: person.kana },
    );
  }
  const tellsBirth = BORN_WORDS.test(said);
  const bornBefore = tellsBirth ? BEFORE_BORN.exec(said) : null;
  const born = bornBefore?.[1] ?? (tellsBirth ? BORN.exec(said)?.[1] : undefined);
  if (born && !found.some((f) => f.key === 'birthDate')) {
    const alone = ITEMS.birthDate.read(born.replace(/[.,]\s*$/u, ''), context);
    // 「5月14日、2006年生まれです」: the year stands behind the day.
    const whole =
      bornBefore && alone.is === 'invalid'
        ? ITEMS.birthDate.read(said.slice(0, bornBefore.index + bornBefore[0].length), context)
        : alone;
    const reading = whole.is === 'value' ? whole : alone;
    if (reading.is !== 'nothing') add('birthDate', reading);
  }
  const parted = tellsBirth ? partedDate(said, context) : null;
  const lacksDay = found.findIndex((f) => f.key === 'birthDate' && f.reading.is === 'invalid');
  if (parted !== null && (lacksDay >= 0 || !found.some((f) => f.key === 'birthDate'))) {
    if (lacksDay >= 0) found.splice(lacksDay, 1);
    add('birthDate', parted);
  }
  const date = spans.length === 0 && found.length === 0 ? dateAlone(said, context) : null;
  if (date !== null) add('birthDate', date);
  const lives =
    LIVES.exec(said)?.[1] ??
    (LIVES_IN.test(said)
      ? /([^\s、。]{2,8}?)に?(?:住んで|すんで|住む|住んど|在住|住み(?=です|[。、]|$))/u.exec(said)?.[1]
      : undefined) ??
    (namesPrefecture(said)
      ? said
          .split(/[、。\s]/u)
          .map((word) => word.replace(/(?:です|でした|になります|住み)$/u, ''))
          .find((t) => ITEMS.prefecture.likeness(t) === 3 && [...t].length <= 4)
      : undefined) ??
    (spans.length === 0 && PLACE_ALONE.test(said) && namesPrefecture(said) ? said : undefined);
  if (lives && !found.some((f) => f.key === 'prefecture')) {
    const [first, second] = prefecturesIn(lives);
    if (first !== undefined && second === undefined)
      add('prefecture', { is: 'value', value: first, raw: lives.trim() });
  }
  typedMentions(said, add, found, context);
  if (corrects) typedCorrections(said, add, found);
  return registeredOnly(said, found, context);
}

/** Can the sentence be the value of the item that the one before named? Of words only those in quotation marks, or a few with です. */
function answersOpen(key: ItemKey, sentence: string): boolean {
  if (key !== 'nickname' && key !== 'nameKanji' && key !== 'nameKana') return true;
  return (
    !isClosing(sentence) &&
    (/^[「『"“][^「」『』"“”]{1,20}[」』"”]/u.test(sentence) ||
      /^[^、。はがを]{1,14}(?:です|でした|だと思います)[。!！\s]*$/u.test(sentence))
  );
}

const YEAR_BORN =
  /(?:生まれた?年|うまれた?年)は\s*((?:19|20)\d\d年)|((?:(?:19|20)\d\d|(?:昭和|平成|令和)\s*(?:\d{1,2}|元))年)(?:の)?(?:生まれ|うまれ|に生)/u;
const DAY_BORN = /(?<!\d)(\d{1,2}月\s*\d{1,2}日)/u;

/** 「2006年生まれの20歳で、誕生日は5月14日です」: a date told in two parts. */
function partedDate(sentence: string, context: ReadContext): Reading | null {
  const told = YEAR_BORN.exec(sentence);
  const year = told?.[1] ?? told?.[2];
  const day = DAY_BORN.exec(sentence)?.[1];
  const reading = year && day ? ITEMS.birthDate.read(`${year}${day}`, context) : null;
  return reading?.is === 'value' ? { ...reading, raw: sentence } : null;
}

/** Of several numbers or addresses in one sentence the one that he says is registered. */
function registeredOnly(sentence: string, found: Found[], context: ReadContext): Found[] {
  if (!sentence.includes('登録')) return found;
  let left = found;
  for (const key of ['phone', 'email'] as const) {
    if (left.filter((f) => f.key === key).length < 2) continue;
    const reading = registeredOne(key, sentence, context);
    if (reading?.is !== 'value') continue;
    const said = left.find((f) => f.key === key && f.reading.is === 'value' && f.reading.value === reading.value);
    left = [...left.filter((f) => f.key !== key), said ?? { key, reading }];
  }
  return left;
}
