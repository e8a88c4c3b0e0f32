/** Answers in running text: 「誕生日は8月3日です。登録した住所は広島、電話は 090 8817 2240…」. */
import { addressesIn } from '../items/email.js';
import { ITEMS, type ReadContext, type Reading } from '../items/index.js';
import { itemsLabelledFrom } from '../items/label-starts.js';
import { phoneNumbersIn } from '../items/phone.js';
import { namesPrefecture, prefecturesIn } from '../items/prefecture.js';
import type { VoicedLine } from '../mail.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { isNothing } from '../text/answer.js';
import { hasDigit } from '../text/digits.js';
import { joinedTo } from '../text/join.js';
import { Pattern } from '../text/pattern.js';
import { remembered } from '../text/remember.js';
import { firstClause } from './answers.js';
import type { Claim } from './claims.js';
import type { LaidLine } from './open-text.js';
import { personsIn, readingIn } from './person.js';

const CORRECTION = new Pattern(
  /訂正|間違(?:い|え|って|っ)|まちがい|誤(?:り|って|記)|正しく(?:は|ない)|正しい|ではなく|じゃなく|でなく|書き間違|入力ミス|修正|差し替え|correct(?:ion|ed)?|mistake|wrong/iu,
);
const NO_CORRECTION = new Pattern(
  /(?:間違い|誤り)(?:は|が)?(?:ない|ありません|なければ|ございません|無い)|間違っていない|間違いなく|間違いない|間違ったら|間違っていたら|でしょうか|ませんか|no mistake/iu,
);
const TAIL =
  '(?:\\([^)]*\\))?(?:の方|のほう)?(?:だけ)?\\s*(?:(?:は|が|も|:|=|→|には|では|としては)|(?=[+(]?\\d{3})|\\s(?=\\S)(?<=\\s)(?=[a-z0-9._+-]+@|[+(]?\\d|[a-z][a-z0-9]*[_.\\d])|(?:i (?:registered|used|use|set|signed up with)|on file|for the account)?\\s*(?:is|was|are)(?: in| at)?(?= )|(?= ?["「『“]))[、,:\\s]*';
/** Labels with what leads from them to a value, in the order of the items. */
const BY_LABEL = ITEM_KEYS.map((key) =>
  key === 'paymentMethod' || key === 'carrier'
    ? null
    : new RegExp(
        `(?:${ITEMS[key].labels.source})${key === 'nickname' ? TAIL.replace('(?:(?:は', '(?:\\s+(?=[^\\s、。はがをの]{1,12}(?:[、。]|$))|(?:は') : TAIL}`,
        'iuy',
      ),
);
/** The items that a sentence may name without their value, in the order in which they are asked. */
const NAMED_ITEMS = ['billingId', 'phone', 'email', 'birthDate', 'plusMemberId', 'memberNumber', 'prefecture'] as const;
const BEFORE_BORN = /((?:\d{2,4}|昭和|平成|令和|[shr]\.?)[^、。]{2,24}?)(?:生まれ|うまれ|に生まれ)/iu;
const BORN = /born (?:on|in)?\s*([^,;]*?\d[^;]*?)(?=[.;]?\s*(?:$|and\b|my\b|the\b|,\s*[a-z]))/iu;
export const BORN_WORDS = new Pattern(/生まれ|うまれ|born /iu);
export const LIVES_IN = new Pattern(/に(?:住んで|在住)/u);
export const LIVES = new Pattern(
  /(?:登録は|登録(?:時|当時|した時|したとき)は|登録(?:した|している|の)?(?:住所|時)[^、。]{0,6}(?:は|が)|住所は|(?<![ぁ-ん])(?:address|live|living|prefecture|registered)[^,;]{0,40}?\b(?:in|is)\b)\s*([^、。;]*)/iu,
);

/** All claims of the running text: the lines that hold no labelled answer. */
export function proseClaims(lines: readonly LaidLine[], context: ReadContext): Claim[] {
  const claims: Claim[] = [];
  const ranks = new Map<string, number>();
  for (const paragraph of paragraphsOf(lines)) {
    const whole = paragraph.map(({ line }) => line.text).join('\n');
    const corrects = CORRECTION.test(whole) && !NO_CORRECTION.test(whole);
    let open: ItemKey | null = null;
    for (const { text, line } of sentencesOf(paragraph)) {
      const found =
        !corrects && open === null && saysNothing(text) ? [] : claimsOf(text, context, corrects, open, ranks);
      for (const claim of found)
        claims.push({
          ...claim,
          line: line.number,
          voice: line.voice,
          from: corrects ? 'correction' : 'prose',
          label: '',
        });
      open = namedIn(text, found, corrects);
    }
  }
  return membersOnly(claims, ranks);
}

/** The item that a sentence names without a value of it, for the next sentence. */
function namedIn(sentence: string, found: readonly Pick<Claim, 'key'>[], corrects: boolean): ItemKey | null {
  for (const key of corrects ? NAMED_ITEMS : (['billingId'] as const))
    if (!found.some((f) => f.key === key) && isNamed(sentence, key)) return key;
  return null;
}

/** Does the sentence hold a label of the item? */
function isNamed(sentence: string, key: ItemKey): boolean {
  const index = ITEM_KEYS.indexOf(key);
  const { labels } = ITEMS[key];
  for (let at = 0; at < sentence.length; at++) {
    if (((itemsLabelledFrom(sentence, at) >> index) & 1) === 0) continue;
    labels.lastIndex = at;
    if (labels.test(sentence)) return true;
  }
  return false;
}

/** Of several names in running text those count that say most that they are the member's. */
function membersOnly(claims: Claim[], ranks: ReadonlyMap<string, number>): Claim[] {
  const rankOf = (c: Claim): number =>
    c.key === 'nameKanji' && c.reading.is === 'value' ? (ranks.get(c.reading.value) ?? 2) : 0;
  const best = Math.max(0, ...claims.filter((c) => c.key === 'nameKanji').map(rankOf));
  return claims.filter((c) => c.key !== 'nameKanji' || (rankOf(c) === best && best > 0));
}

function paragraphsOf(lines: readonly LaidLine[]): LaidLine[][] {
  const paragraphs: LaidLine[][] = [];
  let open: LaidLine[] = [];
  let last = -1;
  for (const laid of lines) {
    const { line } = laid;
    const blank = line.text.trim() === '';
    const gap = blank || (last >= 0 && line.number !== last + 1) || (open[0] && open[0].line.voice !== line.voice);
    if (gap && open.length > 0) {
      paragraphs.push(open);
      open = [];
    }
    if (!blank) open.push(laid);
    last = line.number;
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

// Sentences run over line ends (mailers wrap), so lines are joined until one closes; Latin lines by a space.
function sentencesOf(paragraph: readonly LaidLine[]): { text: string; line: VoicedLine }[] {
  const sentences: { text: string; line: VoicedLine }[] = [];
  let text = '';
  let first: VoicedLine | null = null;
  for (const { line, folded } of paragraph) {
    const t = folded.text.trim();
    first ??= line;
    text = joinedTo(text, t);
    const pieces = text.split(/(?<=[。!！?？])(?![」』）)"”])|(?<=[a-z)"]\.)\s+(?=[A-Z])/u);
    const rest = pieces.at(-1) ?? '';
    const closed = text.length > 400 || /[。!！?？.…♪💦🙏]\s*$/u.test(rest) || [...t].length < 22;
    for (const p of closed ? pieces : pieces.slice(0, -1))
      if (p.trim() !== '') sentences.push({ text: p.trim(), line: first });
    text = closed ? '' : rest;
    first = closed ? null : line;
  }
  if (text.trim() !== '' && first) sentences.push({ text: text.trim(), line: first });
  return sentences;
}

type Found = Pick<Claim, 'key' | 'reading'>;

const NOBODY: ReadContext = { today: '', from: null };

/** Does the sentence say nothing of any item, whoever writes it and when? Greetings and requests are the same from mail to mail. */
const saysNothing = remembered(
  (sentence) =>
    labelSpans(sentence).length === 0 &&
    !BORN_WORDS.test(sentence) &&
    claimsOf(sentence, NOBODY, false, null, new Map()).length === 0,
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
  // 「090-… ではなく 080-…」: what stands behind counts.
  const said = !sentence.includes('なく')
    ? sentence
    : sentence.replace(/^.*(?:ではなく|じゃなく|でなく)(?:て)?[、,]?/u, (head) =>
        /[0-9a-z@]{4}/iu.test(head) && /[0-9a-z@]{4}/iu.test(sentence.slice(head.length))
          ? (/^[^0-9a-z@]*(?=[0-9a-z])/iu.exec(head)?.[0] ?? '')
          : head,
      );
  const spans = labelSpans(said);
  if (spans.length === 0 && open !== null) {
    // 「決済情報番号も違いました。正しくは 110… です。」: the sentence before named the item.
    const value = readFragment(open, said.replace(/^.*(?:正しくは|正しいのは|本当は)[、\s]*/u, ''), context);
    if (value?.is === 'value' || (value?.is === 'invalid' && open === 'billingId')) add(open, value);
  }
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    const whole = said.slice(span.end, next ? next.start : undefined);
    const fragment = corrects ? whole.replace(/^.*(?:正しくは|正しいのは|本当は)[、\s]*/u, '') : whole;
    const reading = readFragment(span.key, fragment, context);
    if (reading && reading.is !== 'nothing') add(span.key, reading);
  }
  const reading = readingIn(said);
  if (reading !== null) add('nameKana', { is: 'value', value: reading, raw: said });
  const persons = personsIn(said);
  for (const person of persons) {
    if (spans.some((s) => s.key === 'nameKanji' && s.start <= person.at && found.some((f) => f.key === 'nameKanji')))
      continue;
    ranks.set(person.name, person.rank);
    add(
      'nameKanji',
      person.kana === null
        ? { is: 'value', value: person.name, raw: person.name }
        : { is: 'value', value: person.name, raw: person.name, kana: person.kana },
    );
  }
  const born = BORN_WORDS.test(said) ? (BEFORE_BORN.exec(said)?.[1] ?? BORN.exec(said)?.[1]) : undefined;
  if (born && !found.some((f) => f.key === 'birthDate')) {
    const reading = ITEMS.birthDate.read(born.replace(/[.,]\s*$/u, ''), context);
    if (reading.is !== 'nothing') add('birthDate', reading);
  }
  const lives =
    LIVES.exec(said)?.[1] ??
    (LIVES_IN.test(said) ? /([^\s、。]{2,8})に(?:住んで|在住)/u.exec(said)?.[1] : undefined) ??
    (namesPrefecture(said)
      ? said.split(/[、。\s]/u).find((t) => ITEMS.prefecture.likeness(t) === 3 && [...t].length <= 4)
      : undefined);
  if (lives && !found.some((f) => f.key === 'prefecture')) {
    const [first, second] = prefecturesIn(lives);
    if (first !== undefined && second === undefined)
      add('prefecture', { is: 'value', value: first, raw: lives.trim() });
  }
  typedMentions(said, add, found);
  if (corrects) typedCorrections(said, add, found);
  return found;
}

const OWN_ID = new Pattern(/id\s*の\s*[「『"“]?([A-Za-z0-9][A-Za-z0-9._-]{2,31})/iu);

/** A sentence that names the item anywhere and holds one value of it: 「Plus member IDの taku11 を入れて…」. */
function typedMentions(sentence: string, add: (key: ItemKey, reading: Reading) => void, found: readonly Found[]): void {
  const names = (key: ItemKey): boolean => !found.some((f) => f.key === key) && isNamed(sentence, key);
  if (hasDigit(sentence) && names('phone')) {
    const phones = [
      ...new Set(
        phoneNumbersIn(sentence)
          .map((p) => p.value)
          .filter((v) => v !== null),
      ),
    ];
    if (phones.length === 1 && phones[0]) add('phone', { is: 'value', value: phones[0], raw: sentence });
  }
  const [only, second] = new Set(addressesIn(sentence));
  if (only !== undefined && second === undefined && names('email'))
    add('email', { is: 'value', value: only, raw: sentence });
  const id = OWN_ID.exec(sentence)?.[1];
  if (id && names('plusMemberId')) add('plusMemberId', { is: 'value', value: id, raw: id });
}

/** 「上の番号は間違いで、080-… が正しいです」 names the item by its kind alone. */
function typedCorrections(
  sentence: string,
  add: (key: ItemKey, reading: Reading) => void,
  found: readonly Found[],
): void {
  if (
    !found.some((f) => f.key === 'phone' || f.key === 'billingId') &&
    /番号|電話|携帯/u.test(sentence) &&
    !/会員|注文|決済|課金/u.test(sentence)
  ) {
    const phones = phoneNumbersIn(sentence).filter((p) => p.value !== null);
    if (phones.length === 1 && phones[0]?.value)
      add('phone', { is: 'value', value: phones[0].value, raw: phones[0].raw });
  }
  if (!found.some((f) => f.key === 'email') && /アドレス|メール|メアド|mail/iu.test(sentence)) {
    const [only, second] = addressesIn(sentence);
    if (only !== undefined && second === undefined) add('email', { is: 'value', value: only, raw: only });
  }
}

function labelSpans(sentence: string): { key: ItemKey; start: number; end: number }[] {
  const spans: { key: ItemKey; start: number; end: number }[] = [];
  const searchFrom: number[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const candidates = itemsLabelledFrom(sentence, at);
    for (let i = 0; candidates >> i > 0; i++) {
      const pattern = BY_LABEL[i];
      if (((candidates >> i) & 1) === 0 || !pattern || at < (searchFrom[i] ?? 0)) continue;
      pattern.lastIndex = at;
      if (!pattern.test(sentence)) continue;
      spans.push({ key: ITEM_KEYS[i as 0], start: at, end: pattern.lastIndex });
      searchFrom[i] = pattern.lastIndex;
    }
  }
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  // Of two labels at one place the longer holds (メールアドレス, アドレス).
  return spans.filter(
    (s, i) =>
      !spans.some((o, k) => k !== i && o.start <= s.start && o.end >= s.end && o.end - o.start > s.end - s.start),
  );
}

function readFragment(key: ItemKey, fragment: string, context: ReadContext): Reading | null {
  const clause = firstClause(fragment, key);
  if (isNothing(clause) || /^(?:何|どこ|どれ|いつ|どう)/u.test(clause)) return { is: 'nothing' };
  switch (key) {
    case 'phone': {
      const numbers = [
        ...new Set(
          phoneNumbersIn(fragment.split('。')[0] ?? '')
            .map((p) => p.value)
            .filter((v) => v !== null),
        ),
      ];
      if (numbers.length === 1 && numbers[0]) return { is: 'value', value: numbers[0], raw: clause };
      return numbers.length > 1 ? { is: 'invalid', reason: 'ambiguous', raw: fragment.trim() } : null;
    }
    case 'email': {
      const [first] = addressesIn(fragment.split(/。/u)[0] ?? '');
      if (first !== undefined) return { is: 'value', value: first, raw: clause };
      const reading = ITEMS.email.read(clause, context);
      return reading.is === 'value' ? reading : null;
    }
    case 'birthDate': {
      const reading = ITEMS.birthDate.read(clause, context);
      return reading.is === 'value' || /\d/u.test(clause) ? reading : null;
    }
    case 'prefecture': {
      const found = prefecturesIn(clause.slice(0, 40));
      if (found.length === 1 && found[0]) return { is: 'value', value: found[0], raw: clause };
      // 「住所は韓国ソウルで登録しました」: a place, but none of Japan's.
      const place = /^([\p{sc=Han}ァ-ヶーA-Za-z ]{2,14})(?:で登録|です|$)/u.exec(clause)?.[1];
      return place && !/変|同|別|済|不/u.test(place)
        ? { is: 'invalid', reason: 'not-a-prefecture', raw: clause }
        : null;
    }
    case 'billingId': {
      const ids = ITEMS.billingId.read(
        (fragment.split('。')[0] ?? '')
          .replace(/(\d{1,2}月)(?:が|は|の分は|分が)/gu, '$1分 ')
          .replace(/(?:です|でした|と(?:表示|書|出|なって|あり)|で、|て書).*$/u, ''),
        context,
      );
      return ids.is === 'value' && /\d{4}/u.test(ids.value) ? ids : null;
    }
    case 'plusMemberId':
    case 'memberNumber': {
      const token = /^[^\x21-\x7e]{0,12}?["「『“]?\s*([A-Za-z0-9][A-Za-z0-9._#-]*(?: (?=\d{2,}\b)[0-9-]+)*)/u.exec(
        fragment,
      )?.[1];
      if (
        !token ||
        token.length < 3 ||
        (key !== 'plusMemberId' && !/\d{3}/u.test(token)) ||
        /^(?:is|was|the|not|and|my|plus)$/iu.test(token)
      )
        return null;
      return ITEMS[key].read(token.replace(/[.]+$/u, ''), context);
    }
    case 'nickname': {
      const quoted = /^\s*["「『“]([^"」』”]+)["」』”]/u.exec(fragment)?.[1];
      const text =
        quoted ??
        clause
          .replace(/\s*(?:で|と|に)(?:登録|設定|し).*$/u, '')
          .replace(/[、。.]+$/u, '')
          .trim();
      return text === '' || [...text].length > 20 || (!quoted && /を|変更|覚え|忘れ|分か|わか/u.test(text))
        ? null
        : ITEMS.nickname.read(text, context);
    }
    case 'nameKanji':
    case 'nameKana': {
      const text = clause.replace(/(?:で|と)(?:登録|し|申).*$/u, '').trim();
      return text !== '' &&
        [...text].length <= 24 &&
        ITEMS[key].likeness(text.replace(/[(（].*$/u, '')) >= (key === 'nameKana' ? 2 : 2)
        ? ITEMS[key].read(text, context)
        : null;
    }
    default:
      return null;
  }
}
