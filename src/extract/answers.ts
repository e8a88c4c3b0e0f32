/** The form: every label of the text with its answer, beside it, below it or in its brackets. */

import { addressesIn, joinedAddress } from '../items/email.js';
import { ITEMS, type ReadContext } from '../items/index.js';
import { phoneNumbersIn } from '../items/phone.js';
import { prefecturesIn } from '../items/prefecture.js';
import type { VoicedLine } from '../mail.js';
import type { ItemKey } from '../record.js';
import { isClosing, isNothing } from '../text/answer.js';
import { type Folded, sliceSource } from '../text/fold.js';
import { type ExtraLabels, type LabelHit, labelAt, labelsIn, type Separator } from './labels.js';
import type { LaidLine } from './open-text.js';

/** One label with what was written to it. */
export interface Answer {
  key: ItemKey;
  label: string;
  separator: Separator;
  /** Beside the label, as written. */
  inline: string;
  /** Further cells of the row, where the form is a table. */
  cells: string[];
  /** The lines below it, down to the next label, blank line or closing words. */
  below: string[];
  /** Their numbers. */
  belowLines: number[];
  bracketed: string | null;
  /** Where the value stood: number of the line, from 1. */
  line: number;
  /** The label's words are the desk's (quoted); only what stands below may be the writer's. */
  quotedLabel: boolean;
}

export interface ScannedLine extends LaidLine {
  hits: LabelHit[];
  /** Its label and value are part of the form. */
  used: boolean;
}

/** Finds the labels of all lines; what is an aside has none. */
export function scanLabels(laid: readonly LaidLine[], extra: ExtraLabels, context: ReadContext): ScannedLine[] {
  return laid.map(({ line, folded }) => {
    const hits =
      line.voice === 'aside' || line.voice === 'quoted'
        ? []
        : labelsIn(folded, extra).filter((hit) => isMeant(hit, folded, context));
    return { line, folded, hits: isRunning(folded, hits, extra) ? [] : hits, used: false };
  });
}

/** 「電話 080-…、メール …@…、IDは … や。」: a line that goes on with further items after a comma is running text. */
function isRunning(folded: Folded, hits: readonly LabelHit[], extra: ExtraLabels): boolean {
  const [first] = hits;
  if (first && isBetweenSentences(folded.text, first.start, hits.at(-1)?.answerAt ?? 0)) return true;
  if (!first || first.separator === 'mark' || first.separator === 'end' || hits.some((h) => h.separator === 'mark'))
    return false;
  if (folded.text.length > 60 && /[a-z)"]\. [A-Z]/u.test(folded.text)) return true;
  if (!/[、。]/u.test(folded.text)) return false;
  return [...folded.text.matchAll(/[、。]\s*/gu)].some((m) => {
    if (m.index < first.answerAt) return false;
    const next = labelAt(folded.text, m.index + m[0].length, false, extra);
    return next !== null && next.separator !== 'none' && next.answerAt > m.index;
  });
}

/** "I lost it. ID: anna_1. What can I do?": a label with its value in a line of sentences that begin before it and go on behind it. */
function isBetweenSentences(text: string, start: number, answerAt: number): boolean {
  return (
    start > 0 &&
    /[。!！?？]|[a-z)"”]\.\s/u.test(text.slice(0, start + 1)) &&
    /[。!！?？]\s*[^\s。!！?？]|[A-Za-z0-9)"”]\.\s+[A-Z]/u.test(text.slice(answerAt))
  );
}

/** 「電話しても出ません」 begins with a label's words but is none; so is a sentence that a space parts from one. */
function isMeant(hit: LabelHit, folded: Folded, context: ReadContext): boolean {
  const rest = folded.text.slice(hit.answerAt).trim();
  if (hit.separator === 'end') return hit.start === 0 || hit.bracketed !== null || hit.label.length >= 3;
  // An identifier that nothing but a space parts from its label is ASCII: 「Plus member ID お問い合わせ窓口」 is a name.
  if (
    hit.separator === 'space' &&
    (hit.key === 'plusMemberId' || hit.key === 'memberNumber' || hit.key === 'billingId') &&
    !/[A-Za-z0-9]/u.test(rest) &&
    !isNothing(rest) &&
    !/ません|ない|不明|忘|なし|無/u.test(rest)
  )
    return false;
  if (/^(?:is|was|are)(?![a-z])/iu.test(rest)) return false;
  if (hit.separator === 'mark') return !/^\/\//u.test(rest);
  // 「誕生日（1998年8月16日）と住所（長野県）は変わっていません」 is running text.
  if (hit.bracketed !== null && hit.bracketed !== '')
    return hit.separator !== 'none' || !/^[とはもがでをに]/u.test(rest);
  const templateLike = /[)\]】〕]\s*$/u.test(folded.text.slice(0, hit.answerAt).trimEnd());
  if (hit.separator === 'none')
    return (
      templateLike ||
      isTemplateLine(hit, folded.text, rest) ||
      /^[「『"“].*[」』"”]$/u.test(rest) ||
      (/^[\d+(〒a-z]/iu.test(rest) && ITEMS[hit.key].likeness(rest) >= 2)
    );
  if (hit.separator === 'topic') return topicIsAnswer(hit.key, rest, context);
  if (templateLike) return true;
  return (
    !/(?:ます|ました|ません|です|でした|ください|下さい|ですか|ない)(?:が|けど|ので)?[。、!！?？]/u.test(rest) ||
    isReadable(hit.key, rest, context)
  );
}

/** ・ご設定のニックネームまいこはん: a line of the template, bullet and all, whose mark is gone. */
function isTemplateLine(hit: LabelHit, text: string, rest: string): boolean {
  return (
    /^\s*[・･■◆●○◇□]\s*$/u.test(text.slice(0, hit.labelAt)) &&
    /^ご(?:設定|生年|登録)/u.test(hit.label) &&
    !/^[をはがのにでともや]|(?:ください|下さい|ます|です|ません|か)[。?？]?$/u.test(rest)
  );
}

function isReadable(key: ItemKey, text: string, context: ReadContext): boolean {
  const reading = ITEMS[key].read(text, context);
  return reading.is === 'value' || (reading.is === 'invalid' && reading.reason === 'ambiguous');
}

/** 「電話番号は090…です」: an answer only where it can be read as one. */
function topicIsAnswer(key: ItemKey, rest: string, context: ReadContext): boolean {
  // 「19930317ではなく19930713が正しいです」
  if (/(?:では|じゃ|で)なく/u.test(rest)) return false;
  const answer = firstClause(rest, key);
  // A sentence that goes on is running text, which prose.ts reads as a whole.
  if (
    /[\p{L}\p{N}]/u.test(
      rest
        .slice(answer.length)
        .replace(/^(?:です|でした|になります|となります|だと思います|と思います|だったと思います)(?:が|けど)?/u, ''),
    )
  )
    return false;
  if (key === 'carrier' || key === 'paymentMethod') return ITEMS[key].read(answer, context).is === 'value';
  if (isNothing(answer)) return true;
  const reading = ITEMS[key].read(answer, context);
  if (reading.is !== 'value') return false;
  if (key === 'nameKanji' || key === 'nameKana')
    return ITEMS[key].likeness(reading.value) >= 1 && [...reading.value].length <= 14;
  if (key === 'nickname') return [...reading.value].length <= 20 && !/[をがにで]/u.test(reading.value.slice(1, -1));
  if (key === 'prefecture') return [...answer].length <= 40;
  if (key === 'plusMemberId' || key === 'memberNumber') return /^[\x21-\x7e]{3,}$/u.test(reading.value);
  return true;
}

/** A sentence's answer ends with its clause: 「…は山田花子です。生年月日は…」. */
export function firstClause(text: string, key: ItemKey): string {
  const quoted = /^[「『"“][^」』"”]+[」』"”]/u.exec(text);
  if (quoted) return quoted[0];
  const end =
    key === 'email' || key === 'plusMemberId'
      ? /[、。,!！?？\n]|です|でした|になります|となります|と(?:思|いい|申)|だと/u
      : key === 'birthDate'
        ? /[、。!！?？\n]|です|生まれ|になります/u
        : /[、。,!！?？\n]|です|でした|になります|となります|だと|と思い/u;
  const m = end.exec(text);
  return (m && m.index > 0 ? text.slice(0, m.index) : text).trim();
}

/** Parts the scanned lines into answers. `mine` says whose values count; other lines lend their labels only. */
export function answersOf(lines: ScannedLine[], mine: (line: VoicedLine) => boolean): Answer[] {
  const gapped = isGapped(lines);
  const answers: Answer[] = [];
  for (const [i, scanned] of lines.entries()) {
    if (scanned.hits.length === 0) continue;
    const own = mine(scanned.line);
    scanned.used = true;
    for (const [n, hit] of scanned.hits.entries()) {
      const next = scanned.hits[n + 1];
      const last = next === undefined;
      const [raw = '', ...cells] = cellsOf(
        sliceSource(scanned.folded, hit.answerAt, next ? Math.max(next.start, hit.answerAt) : undefined),
      );
      const inline = own ? (hit.separator === 'topic' ? firstClause(raw, hit.key) : raw) : '';
      const below = last
        ? linesBelow(lines, i, inline === '' && !(hit.bracketed && own), gapped, mine).filter(
            (_, n, all) => inline === '' || all.slice(0, n + 1).every((x) => goesOn(hit.key, inline, x.line.text)),
          )
        : [];
      answers.push({
        key: hit.key,
        label: hit.label,
        separator: hit.separator,
        inline,
        below: below.map((b) => b.line.text.trim()),
        belowLines: below.map((b) => b.line.number),
        cells: own ? cells : [],
        bracketed: own ? hit.bracketed : null,
        line: (inline === '' ? below[0]?.line.number : undefined) ?? scanned.line.number,
        quotedLabel: !own,
      });
    }
  }
  return answers;
}

/** The cells of a row that hold something. The first is the answer; further ones are remarks, or another person's answers. */
function cellsOf(text: string): string[] {
  if (!text.includes('\t')) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** May a line be the rest of the value above it? */
function goesOn(key: ItemKey, value: string, next: string): boolean {
  switch (key) {
    case 'email':
      return joinedAddress(value, next) !== null || addressesIn(next).length > 0;
    case 'phone':
      return (
        phoneNumbersIn(next).some((p) => p.value !== null) ||
        (phoneNumbersIn(value).every((p) => p.value === null) && /^[\d\s-]+$/u.test(next))
      );
    case 'billingId':
      return ITEMS.billingId.likeness(next) > 0 || /(?:^|[\s　:：])\d[\d -]{8,}/u.test(next);
    case 'prefecture':
      return ITEMS.prefecture.likeness(next) > 0 || prefecturesIn(value).length === 0;
    case 'nameKanji':
    case 'nameKana':
      return ITEMS[key].likeness(next) > 0 || ITEMS.nameKana.likeness(next) > 0;
    case 'birthDate':
      return ITEMS.birthDate.likeness(next) > 0;
    default:
      return false;
  }
}

/** A sentence that goes on about something is no rest of the value above it. */
function isStatement(text: string): boolean {
  return (
    /(?:です|ます|ました|ません|でした|ください|下さい|たい|ですが|ますが|けど)[。、!！?？\s\p{Extended_Pictographic}\ufe0f]*$/u.test(
      text,
    ) || /[。!！?？]\s*$/u.test(text)
  );
}

function linesBelow(
  lines: readonly ScannedLine[],
  at: number,
  blankInline: boolean,
  gapped: boolean,
  mine: (line: VoicedLine) => boolean,
): ScannedLine[] {
  const below: ScannedLine[] = [];
  let k = at + 1;
  if (blankInline) {
    const label = lines[at];
    const quoted = label !== undefined && !mine(label.line);
    let skipped = 0;
    while (lines[k] && isBlank(lines[k]) && skipped < (gapped || quoted ? 3 : 0)) {
      k++;
      skipped++;
    }
  }
  for (; k < lines.length && below.length < 5; k++) {
    const line = lines[k];
    if (!line || isBlank(line) || line.hits.length > 0 || !mine(line.line) || line.line.voice === 'aside') break;
    // The desk's notes on an item, left standing below its label.
    if (
      below.length === 0 &&
      blankInline &&
      (/^\s*[※＊*].*(?:ください|下さい|例|数字です|もの|桁|必須|任意|半角|全角)/u.test(line.folded.text) ||
        /(?:ご?記入|ご?入力|ご?選択)(?:ください|下さい)[。）)]?$/u.test(line.folded.text))
    )
      continue;
    if (
      blankInline &&
      /^[^\s:：()]{2,16}\s*[:：]\s*\S/u.test(line.folded.text) &&
      !/^(?:https?|\d+)[:：]/iu.test(line.folded.text)
    )
      break;
    if (!blankInline && isStatement(line.folded.text) && !/登録/u.test(line.folded.text)) break;
    if (
      isClosing(line.folded.text) ||
      (/^\s*[※＊*](?!\s*\d)/u.test(line.folded.text) && !/登録/u.test(line.folded.text))
    )
      break;
    below.push(line);
  }
  return below;
}

function isBlank(line: ScannedLine | undefined): boolean {
  return line === undefined || !/[^\s>|]/u.test(line.folded.text);
}

/** Do blank lines stand between the labels and their values throughout? */
function isGapped(lines: readonly ScannedLine[]): boolean {
  let gaps = 0;
  let tight = 0;
  for (const [i, l] of lines.entries()) {
    const hit = l.hits.at(-1);
    if (!hit || l.folded.text.slice(hit.answerAt).trim() !== '') continue;
    let k = i + 1;
    while (k < lines.length && isBlank(lines[k]) && k < i + 4) k++;
    const next = lines[k];
    if (!next || next.hits.length > 0 || isBlank(next)) continue;
    if (isClosing(next.folded.text)) continue;
    if (k > i + 1) gaps++;
    else tight++;
  }
  return gaps >= 3 && gaps > tight;
}
