/** The form: every label of the text with its answer, beside it, below it or in its brackets. */

import { isBrokenNumber } from '../../items/billing-id.js';
import { addressesIn, joinedAddress } from '../../items/email.js';
import { ITEMS } from '../../items/index.js';
import { partName } from '../../items/name.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { prefecturesIn } from '../../items/prefecture.js';
import type { VoicedLine } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isClosing } from '../../text/answer.js';
import { sliceWithUnseen } from '../../text/fold.js';
import type { LabelHit, Separator } from '../labels/index.js';
import { firstClause, type ScannedLine } from '../labels/scan-labels.js';
import { isExample } from '../layout/examples.js';
import { withoutAnswerMarks } from './answer-marks.js';
import { withoutDisclaimed } from './disclaimed.js';
import { isHintLine, mayBeHint } from './hint-lines.js';
import { withoutStandIns } from './stand-ins.js';

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

/** What the lines of a form have alike. */
interface FormLayout {
  /** Blank lines stand between the labels and their values. */
  gapped: boolean;
  /** And so do lines that tell how to fill them in. */
  hinted: boolean;
}

/** Parts the scanned lines into answers. `mine` says whose values count; other lines lend their labels only. */
export function answersOf(lines: ScannedLine[], mine: (line: VoicedLine) => boolean): readonly Answer[] {
  const layout = { gapped: isGapped(lines), hinted: isHinted(lines) };
  const answers: Answer[] = [];
  for (const [i, scanned] of lines.entries()) {
    if (scanned.hits.length === 0) continue;
    scanned.used = true;
    for (const [n, hit] of scanned.hits.entries())
      answers.push(answerTo(hit, scanned.hits[n + 1], lines, i, layout, mine));
  }
  return withoutDisclaimed(withoutStandIns(withoutAnswerMarks(answers)));
}

/** What was written to the label of the i-th line, down to the next label. */
function answerTo(
  hit: LabelHit,
  next: LabelHit | undefined,
  lines: readonly ScannedLine[],
  i: number,
  layout: FormLayout,
  mine: (line: VoicedLine) => boolean,
): Answer {
  const { line, folded } = lines[i] as ScannedLine;
  const own = mine(line);
  const cells = cellsOf(sliceWithUnseen(folded, hit.answerAt, next ? Math.max(next.start, hit.answerAt) : undefined));
  const raw = cells.shift() ?? '';
  // "Nickname: wei92. Plus member ID: …": the end of a sentence that tells several items.
  const ended =
    (next !== undefined || hit.start > 2 || hit.separator === 'topic') && hit.key === 'nickname'
      ? raw.replace(/(?<=[\w]{3})\.$/u, '')
      : raw;
  const inline = own ? (hit.separator === 'topic' ? firstClause(ended, hit.key) : ended) : '';
  const below = next === undefined ? answerBelow(hit, inline, own, lines, i, layout, mine) : [];
  return {
    key: hit.key,
    // 住所（登録時）：…: what the brackets say of the label.
    label: hit.bracketed && inline !== '' ? `${hit.label}(${hit.bracketed})` : hit.label,
    separator: hit.separator,
    inline,
    below: below.map((b) => b.line.text.trim()),
    belowLines: below.map((b) => b.line.number),
    cells: own ? cells : [],
    bracketed: own ? hit.bracketed : null,
    line: (inline === '' ? below[0]?.line.number : undefined) ?? line.number,
    quotedLabel: !own,
  };
}

/** Words before a mark that are no label of something else: 答：…, 9月：… */
const NO_OTHER_LABEL =
  /^(?:https?|\d+|お?答え?|ご?回答|返答|解答|(?:(?:19|20)\d\d[年/.-]\s?)?\d{1,2}月?(?:の?分)?|(?:先々?|今|前)月(?:の?分)?|\d(?:件|回|つ|番)目|[①-⑫]|(?:最新|最近|直近)(?:の?もの)?)\s*[:：]/iu;

/** The lines below a label that are its answer, or go on with the one beside it. */
function answerBelow(
  hit: LabelHit,
  inline: string,
  own: boolean,
  lines: readonly ScannedLine[],
  i: number,
  layout: FormLayout,
  mine: (line: VoicedLine) => boolean,
): ScannedLine[] {
  const below = linesBelow(lines, i, inline === '' && !(hit.bracketed && own), layout, mine);
  if (inline === '') return below;
  const registered = /登録/u.test(hit.label);
  const end = below.findIndex(
    ({ line }) => !goesOn(hit.key, inline, line.text) || (registered && AT_PRESENT.test(line.text)),
  );
  return end < 0 ? below : below.slice(0, end);
}

/** 登録メール：…, and 現在のメール：… below it. */
const AT_PRESENT = /^[\s・･■◆●○□*]*(?:現在|今|いま|新|最新|変更後|連絡)[^:：]{0,14}[:：]/u;

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
      return (
        ITEMS.billingId.likeness(next) > 0 ||
        /(?:^|[\s　:：])\d[\d -]{8,}/u.test(next) ||
        isBrokenNumber(`${value}\n${next}`)
      );
    case 'prefecture':
      return ITEMS.prefecture.likeness(next) > 0 || prefecturesIn(value).length === 0;
    case 'nameKanji':
    case 'nameKana': {
      // A bullet begins another item; a sentence about the registered name is read as one.
      // 山田 花子／ヤマダ ハナコ is whole.
      if (partName(value).kana !== null) return false;
      if (/^\s*[・･■◆●○□]|(?:ちゃん|くん|たん|チャン|クン)\s*$/u.test(next) || isStatement(next)) return false;
      const bare = next.replace(/^\s*[(（](.*)[)）]\s*$/u, '$1');
      return ITEMS[key].likeness(next) > 0 || ITEMS.nameKana.likeness(bare) > 0;
    }
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
  layout: FormLayout,
  mine: (line: VoicedLine) => boolean,
): ScannedLine[] {
  const below: ScannedLine[] = [];
  let k = at + 1;
  if (blankInline) {
    const label = lines[at];
    const quoted = label !== undefined && !mine(label.line);
    let skipped = 0;
    while (lines[k] && isBlank(lines[k]) && skipped < (layout.gapped || quoted ? 3 : 0)) {
      k++;
      skipped++;
    }
  }
  let shown = false;
  for (; k < lines.length && below.length < 5; k++) {
    const line = lines[k];
    // An example is no answer, whatever it stands below.
    if (line && line.hits.length === 0 && mine(line.line) && isExample(line.folded.text)) {
      shown = layout.gapped;
      continue;
    }
    if (shown && isBlank(line)) continue;
    shown = false;
    if (!line || isBlank(line) || line.hits.length > 0 || !mine(line.line) || line.line.voice === 'aside') break;
    // The desk's notes on an item, left standing below its label.
    if (below.length === 0 && blankInline && (isHintLine(line.folded.text) || (layout.hinted && isHintAbove(lines, k))))
      continue;
    if (
      blankInline &&
      /^[^\s:：()]{2,16}\s*[:：]\s*\S/u.test(line.folded.text) &&
      !NO_OTHER_LABEL.test(line.folded.text)
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

const LEAST_HINTED = 3;

/** Does a line that looks like a hint stand below so many labels, with something below it? */
function isHinted(lines: readonly ScannedLine[]): boolean {
  let hinted = 0;
  for (let i = 0; i + 2 < lines.length; i++) {
    const hit = (lines[i] as ScannedLine).hits.at(-1);
    if (!hit || (lines[i] as ScannedLine).folded.text.slice(hit.answerAt).trim() !== '') continue;
    if (isHintAbove(lines, i + 1) && ++hinted >= LEAST_HINTED) return true;
  }
  return false;
}

/** Does the line look like a hint, with an answer below it? */
function isHintAbove(lines: readonly ScannedLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  return (
    line !== undefined &&
    next !== undefined &&
    mayBeHint(line.folded.text) &&
    !isBlank(next) &&
    next.hits.length === 0 &&
    !mayBeHint(next.folded.text) &&
    !isClosing(next.folded.text)
  );
}
