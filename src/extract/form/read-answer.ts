/** One answer → one reading: beside the label first, then in its brackets, then below; broken values are joined. */

import { isBrokenNumber } from '../../items/billing-id.js';
import { joinedAddress } from '../../items/email.js';
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import type { ItemKey } from '../../record.js';
import { isNothing, withoutRemarks } from '../../text/answer.js';
import { nfkc } from '../../text/width.js';
import { withoutWithdrawn } from '../../text/withdrawn.js';
import { behindEnglishRemark } from '../prose/names/told-with-nickname.js';
import { withoutThought } from '../prose/put-right/turns.js';
import { readFragment } from '../prose/read-fragment.js';
import { registeredAmong } from '../prose/registered/standing.js';
import { bare, isOptions, optionOf, withoutExample } from './answer-words.js';
import type { Answer } from './answers.js';
import { beginsNoWord, restOf } from './broken-words.js';
import { beginsWithName, isCalledOut } from './called-out.js';
import { pointsUp } from './goes-on.js';
import { correctedDay, correctedReading } from './of-two/corrected-answer.js';
import { isMarkedWrong } from './of-two/marked-wrong.js';
import { isUnderAnothersName, registeredOne, saysRegistered, withGivenName } from './of-two/registered-one.js';
import { registeredByWords } from './of-two/told-apart.js';
import { registeredOfTwoNames } from './of-two/two-names.js';
import { withoutOwnLabel } from './own-label.js';

const NOTHING: Reading = { is: 'nothing' };

/** Reads an answer by its item's rules. */
export function readAnswer(answer: Answer, context: ReadContext): Reading {
  const { key } = answer;
  const inline = optionOf(bare(withoutExample(answer.inline), isOptions(key)), key);
  const lines = isOptions(key) ? answer.below.map((l) => bare(l, true)) : answer.below.map((l) => bare(l));
  const below = (isOptions(key) ? [optionOf(lines.join(' / '), key)] : lines).filter((l) => l.trim() !== '');
  if (inline === '') {
    const bracketed = answer.bracketed === null ? '' : optionOf(answer.bracketed, key);
    if (bracketed !== '') {
      const reading = ITEMS[key].read(bracketed, context);
      if (reading.is !== 'invalid' || below.length === 0) return reading;
    }
    return below.length === 0 ? NOTHING : readLines(key, below, context, answer);
  }
  const reading = readText(key, inline, context);
  if (answer.eitherWay && reading.is === 'value') return ambiguous(reading.raw);
  if (below.length === 0) return reading;
  return continued(key, inline, below, reading, context);
}

function readText(key: ItemKey, whole: string, context: ReadContext): Reading {
  const named = withoutOwnLabel(key, whole);
  // Nickname: with hyphen, Tin-Tin
  const written = key === 'nickname' ? behindEnglishRemark(named) || named : withoutWithdrawn(named);
  const reading = readWritten(key, written, context);
  return written === whole || reading.is === 'nothing' ? reading : { ...reading, raw: whole.trim() };
}

function readWritten(key: ItemKey, written: string, context: ReadContext): Reading {
  const text = withoutThought(written);
  const ofTwo = registeredOfTwoNames(key, text);
  if (ofTwo !== null) return ofTwo;
  if (isMarkedWrong(key, text)) return ambiguous(text.trim());
  if ((key === 'nameKanji' || key === 'nameKana') && isUnderAnothersName(text)) return ambiguous(text.trim());
  const byWords = registeredByWords(key, text);
  if (byWords !== null) return byWords;
  if (saysRegistered(text) && /\u3000|[→⇒、,（(。※]/u.test(text)) {
    const registered = registeredWhole(key, text, context);
    if (registered) return registered;
  }
  const corrected = correctedReading(key, text, context) ?? correctedDay(key, text, context);
  if (corrected) return corrected;
  const present = text.replace(GIVEN_UP, '');
  const reading = ITEMS[key].read(present.trim() === '' ? text : present, context);
  if (present !== text && reading.is === 'value') return { ...reading, raw: text.trim() };
  if (reading.is !== 'invalid' || reading.reason !== 'ambiguous') return reading;
  const first = BESIDE_NOTE.has(key) && OF_CONTACT.test(text) ? ITEMS[key].read(text.replace(NOTE, ''), context) : null;
  if (first?.is === 'value') return { ...first, raw: text.trim() };
  const registered = registeredWhole(key, text, context);
  const among = registered === null ? registeredAmong(key, nfkc(text)) : null;
  return registered ?? (among === null ? reading : { is: 'value', value: among, raw: text.trim() });
}

/** 090-1111-2222（090-3333-4444は解約済み）: what is given up, and nothing else is said of it. Of the former one (前の…は解約) nobody knows. */
const GIVEN_UP =
  /[(（]\s*[\w+@.\uff0d-]{6,60}\s*(?:は|が|も)?(?:もう|既に|すでに|現在)?\s*(?:解約(?:済み?|しました|した)?|廃止(?:済み?|しました)?|(?:使って|使用して|利用して)(?:い|お)?(?:ない|ません|りません))(?:です)?[。\s]*[)）]\s*$/u;
const BESIDE_NOTE: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'prefecture']);
const NOTE = /※[^\n]*/gu;
/** a@example.jp ※もう使えません。連絡は b@example.com へ, 栃木県 ※実家。今は東京都に住んでいます: what the note tells is where to write, or where he lives, and nothing else. */
const OF_CONTACT =
  /※[^\n@\d]*(?:連絡|返[信事])(?:先)?(?:は|を|なら)[、\s]*[\w.+-]+(?:@[\w.-]+)?[^\n@\d]*$|※(?![^\n]*登録)[^\n]*(?:今|現在|いま)(?:は|の|、)[^\n]*(?:住ん|住ま|在住|住所|暮ら|引っ?越)/u;

/** The registered one; of a name the whole of it. */
function registeredWhole(key: ItemKey, text: string, context: ReadContext): Reading | null {
  const registered = registeredOne(key, text, context);
  return registered && key === 'nameKanji' ? withGivenName(registered, text, context) : registered;
}

function readLines(key: ItemKey, lines: string[], context: ReadContext, answer: Answer): Reading {
  const [first = '', ...rest] = lines;
  const reading = readText(key, first, context);
  const looksRight =
    (answer.separator !== 'end' || plausibleBelow(key, withoutThought(first), reading)) && !tellsPhone(key, first);
  // 狩野 すず江と申します。すずは平仮名でございます: below what the desk asks, in sentences.
  if (!looksRight) return answer.quotedLabel ? (readFragment(key, nfkc(first), context) ?? NOTHING) : NOTHING;
  return rest.length === 0 ? reading : continued(key, first, rest, reading, context);
}

/** 「日中は 080-… です。」 right below the blank 会員番号：, the last label of the template: a sentence that tells a telephone number is no answer of another item. */
function tellsPhone(key: ItemKey, line: string): boolean {
  return (key === 'memberNumber' || key === 'plusMemberId') && PHONE_TOLD.test(nfkc(line));
}
const PHONE_TOLD =
  /^(?!.*(?:会員|ID)).*[ぁ-ん一-龠、。\s](?:0[5789]0-?\d{4}-?\d{4}|0\d{1,4}-\d{1,4}-\d{4})(?!\d).*(?:です|でした|ます|ください|下さい|願い)[^\d]*$/iu;

/** What stands below a label without a mark may be other text: only what can be this item, or nothing, is taken. */
function plausibleBelow(key: ItemKey, text: string, reading: Reading): boolean {
  if (reading.is === 'nothing') return true;
  // わたるん。, kyo_hey!: names that end so.
  if ((key === 'nickname' && SHOUTED.test(text.trim())) || isCalledOut(key, text.trim())) return true;
  if (reading.is === 'invalid' && reading.reason === 'ambiguous' && beginsWithName(key, text)) return true;
  const sentence = /[。!！?？]$|(?:ます|ました|ません|です|でした|ください|下さい)(?:が|けど)?[。、\s]?$/u.test(
    text.trim(),
  );
  if (reading.is === 'invalid') return !sentence || (/\d/u.test(text) && key !== 'nameKanji' && key !== 'nameKana');
  const isShouted = /[!！?？]\s*$/u.test(text);
  if (key === 'nameKana') return !isShouted || beginsWithName(key, text);
  if (key !== 'nickname' && key !== 'nameKanji') return true;
  if (!sentence || /^.{1,12}です[。!！]?$/u.test(text.trim())) return true;
  return key === 'nameKanji' && isShouted ? beginsWithName(key, text) : isFramed(key, text.trim(), reading);
}

const SHOUTED =
  /^(?:(?=\w*[_\d])[\w.-]{3,12}[!！。]|(?!あり|なし|ない|わから|わすれ|おねが|はい|いい|たぶん|どう|しら)[ぁ-んー]{2,5}(?<!す|た|い|ぬ|う)。)$/u;

/** A sentence whose words around the value were taken off, so that nothing of a sentence is left. */
function isFramed(key: ItemKey, text: string, reading: Reading): boolean {
  if (reading.is !== 'value' || reading.value.length >= text.length) return false;
  const { value } = reading;
  if (/(?:る|た|ます|ません|ない|たい|です)$/u.test(value)) return false;
  if (key === 'nameKanji') return ITEMS.nameKanji.likeness(value) === 2;
  if (/^[「『"“][^」』"”]{1,20}[」』"”]/u.test(text)) return true;
  return [...value].length <= 14 && !/[、。]|(?<=.)[をがにではも](?=.)/u.test(value);
}

function continued(key: ItemKey, first: string, rest: string[], reading: Reading, context: ReadContext): Reading {
  // 「↑まちがい　080-… がただしいです」: what it gives takes the place of what stands above, or nothing does.
  const up = rest.find(pointsUp);
  if (up !== undefined) {
    const instead = ITEMS[key].read(up.replace(/^.*?(?=[A-Za-z0-9+@])/u, ''), context);
    return instead.is === 'value' && /[A-Za-z0-9]{3}/u.test(up) ? { ...instead, raw: up.trim() } : NOTHING;
  }
  const all = [first, ...rest];
  const ofTwo = registeredOfTwoNames(key, all.join('\n')) ?? registeredByWords(key, all.join('\n'));
  if (ofTwo !== null) return ofTwo;
  const broken = rest.length === 1 ? restOf(key, first, rest[0] ?? '') : null;
  if (broken === 'doubt' && reading.is === 'value') return ambiguous(all.join('\n'));
  if (broken === 'joined' || (key === 'nameKana' && beginsNoWord(rest[0] ?? ''))) {
    const whole = ITEMS[key].read(`${first.trim()}${(rest[0] ?? '').trim()}`, context);
    if (whole.is === 'value') return { ...whole, raw: all.join('\n') };
  }
  switch (key) {
    case 'email': {
      const joined = rest[0] === undefined ? null : joinedAddress(first, rest[0]);
      if (joined !== null && (reading.is !== 'value' || reading.value !== joined)) {
        const whole = ITEMS.email.read(joined, context);
        if (whole.is === 'value') return { ...whole, raw: `${first}${rest[0] ?? ''}` };
      }
      return several(key, all, reading, context);
    }
    case 'phone':
      return several(key, all, reading, context);
    case 'billingId': {
      const isNumber = (l: string) => /\d{6}|\d(?:[- ]?\d){7}/u.test(nfkc(l)) || isBrokenNumber(nfkc(`${first}\n${l}`));
      // 3310-0082-1193（10月）
      const looksRight = (l: string) => ITEMS.billingId.likeness(withoutRemarks(l)) > 0;
      const lines = all.filter((l, i) => i === 0 || looksRight(l) || isNumber(l));
      return lines.length === 1 ? reading : ITEMS.billingId.read(lines.join('\n'), context);
    }
    case 'prefecture':
    case 'birthDate': {
      if (reading.is === 'value') return registeredOne(key, all.join('\n'), context) ?? reading;
      const spaced = ITEMS[key].read(all.join(' '), context);
      const joined = spaced.is === 'value' ? spaced : ITEMS[key].read(all.join(''), context);
      return joined.is === 'value' || reading.is === 'nothing' ? joined : reading;
    }
    case 'nameKanji':
    case 'nameKana': {
      // 株式会社フセ⏎布施 明里
      if (key === 'nameKanji' && reading.is === 'invalid' && reading.reason === 'not-a-name') {
        const person = ITEMS.nameKanji.read(`${first} ${rest[0] ?? ''}`, context);
        if (person.is === 'value') return { ...person, raw: all.join('\n') };
      }
      const next = (rest[0] ?? '').replace(/^\s*[(（](.*)[)）]\s*$/u, '$1');
      const short = !/[\s\u3000]/u.test(first.trim()) && [...first.trim()].length <= 5 && [...next.trim()].length <= 8;
      if (
        reading.is === 'value' &&
        rest.length === 1 &&
        (ITEMS[key].likeness(next) > 0 || (key === 'nameKana' && /^[ぁ-んァ-ヶー]{2,}$/u.test(nfkc(next.trim())))) &&
        (short || ITEMS.nameKana.likeness(next) > 0) &&
        (key !== 'nameKana' || !/[、。,.]/u.test(next)) &&
        !isNothing(next)
      )
        return ITEMS[key].read(`${first} ${next}`, context);
      const registered = registeredOne(key, all.join('\n'), context);
      if (registered === null || key === 'nameKana') return registered ?? reading;
      // 名取 志保⏎(登録は旧姓の名取のままです)
      const whole = withGivenName(registered, first, context);
      return whole ?? ambiguous(all.join('\n'));
    }
    case 'plusMemberId': {
      const next = (rest[0] ?? '').trim();
      return reading.is === 'nothing' && next !== '' && !isNothing(first) ? readText(key, next, context) : reading;
    }
    default:
      return reading.is === 'nothing' && rest[0] !== undefined && !isNothing(first)
        ? readText(key, rest[0], context)
        : reading;
  }
}

/** Several lines that each hold a value: the registered one, or none to choose by. */
function several(key: ItemKey, lines: string[], first: Reading, context: ReadContext): Reading {
  const readings = lines.map((l) => ITEMS[key].read(l, context)).filter((r) => r.is === 'value');
  const values = new Set(readings.map((r) => r.value));
  if (values.size > 1) return registeredOne(key, lines.join('\n'), context) ?? ambiguous(lines.join('\n'));
  if (first.is === 'value' || readings[0] === undefined) {
    // A number that the mailer broke: 090-1234- / 5678.
    if (first.is !== 'invalid' || lines[1] === undefined) return first;
    const joined = ITEMS[key].read(lines.slice(0, 2).join(''), context);
    return joined.is === 'value' ? joined : first;
  }
  return readings[0];
}
