/** The form: every label of the text with its answer, beside it, below it or in its brackets. */

import type { VoicedLine } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isClosing } from '../../text/answer.js';
import { sliceWithUnseen } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import { type LabelHit, labelAt, type Separator } from '../labels/index.js';
import { isNamed } from '../labels/label-spans.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { firstClause } from '../labels/topic-answers.js';
import { isExample } from '../layout/examples.js';
import { withoutAnswerMarks } from './answer-marks.js';
import { withoutBrackets } from './bracketed-answers.js';
import { withoutDisclaimed } from './disclaimed.js';
import { type FormLayout, isBlank, isHintAbove, layoutOf } from './form-layout.js';
import { goesOn, holdsAnother, isStatement, pointsUp, tellsElse } from './goes-on.js';
import { isHintLine } from './hint-lines.js';
import { withRightOnes } from './of-two/right-ones.js';
import { answersInBox, asksElse, hasOtherLabel } from './others/other-labels.js';
import { withPartsJoined } from './parted-cells.js';
import { behindRemark } from './quotes/desk-remarks.js';
import { withoutStandIns } from './stand-ins.js';
import { tickedOf } from './ticked-boxes.js';

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
  /** ニックネームはるこ: るこ, or はるこ; 西村⇥鈴木: of whom? */
  eitherWay?: true;
  /** The label's words are the desk's (quoted); only what stands below may be the writer's. */
  quotedLabel: boolean;
}

/** Parts the scanned lines into answers. `mine` says whose values count; other lines lend their labels only. */
export function answersOf(lines: ScannedLine[], mine: (line: VoicedLine) => boolean): readonly Answer[] {
  const layout = layoutOf(lines);
  const answers: Answer[] = [];
  for (const [i, scanned] of lines.entries()) {
    if (scanned.hits.length === 0) continue;
    scanned.used = true;
    for (const [n, hit] of scanned.hits.entries())
      answers.push(answerTo(hit, scanned.hits[n + 1], lines, i, layout, mine));
  }
  return withoutDisclaimed(
    withoutStandIns(withRightOnes(withoutBrackets(withoutAnswerMarks(withPartsJoined(answers))))),
  );
}

/** hmizuno79。nickname不明、…: an identifier, and the next item behind a full stop. */
function withoutNext(raw: string): string {
  const [, id, rest = ''] = /^([\w.-]{4,})。\s*(\S.*)$/u.exec(raw) ?? [];
  const hit = id === undefined ? null : labelAt(nfkc(rest), 0, false);
  return hit === null || IDENTIFIERS.has(hit.key) ? raw : (id ?? raw);
}
const IDENTIFIERS: ReadonlySet<ItemKey> = new Set(['plusMemberId', 'memberNumber', 'billingId']);

/** Does a line below what the desk asks name another identifier, or a phone, and not this one? */
function tellsOtherIdentifier(key: ItemKey, text: string): boolean {
  return (
    !isNamed(text, key) &&
    !/と(?:同じ|おなじ|一緒)/u.test(text) &&
    (isNamed(text, 'phone') || [...IDENTIFIERS].some((other) => other !== key && isNamed(text, other)))
  );
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
      : IDENTIFIERS.has(hit.key)
        ? withoutNext(raw)
        : raw;
  const eitherWay = own && hit.key === 'nickname' && next === undefined && isEitherWay(hit, folded.text);
  const told = hit.separator === 'topic' ? firstClause(ended, hit.key) : ended;
  const inline = !own ? '' : hit.key === 'prefecture' ? tickedOf(told) : told;
  const below = next === undefined ? answerBelow(hit, inline, own, lines, i, layout, mine) : [];
  // Of a way to pay only a broken word goes on.
  const isOfPayment = hit.key === 'paymentMethod' || hit.key === 'carrier';
  return {
    key: hit.key,
    // 住所（登録時）：…: what the brackets say of the label.
    label: hit.bracketed && inline !== '' ? `${hit.label}(${hit.bracketed})` : hit.label,
    separator: hit.separator,
    inline: isOfPayment && inline !== '' ? [inline, ...below.map((b) => b.line.text.trim())].join('') : inline,
    below: isOfPayment && inline !== '' ? [] : textsOf(hit.key, below),
    belowLines: below.map((b) => b.line.number),
    cells: own ? cells : [],
    bracketed: own ? hit.bracketed : null,
    line: (inline === '' ? below[0]?.line.number : undefined) ?? line.number,
    ...(eitherWay && { eitherWay }),
    quotedLabel: !own,
  };
}

/** Of a place only the lines whose box is ticked. */
function textsOf(key: ItemKey, below: readonly ScannedLine[]): string[] {
  const texts = below.map(({ line }) => line.text.trim());
  if (key !== 'prefecture') return texts;
  const whole = texts.join('\n');
  const ticked = tickedOf(whole);
  return ticked === whole ? texts : [ticked];
}

/** ニックネームはるこ, and no more: the particle, or the first letter of a name that begins so. */
function isEitherWay(hit: LabelHit, text: string): boolean {
  return hit.separator === 'topic' && MAY_BE_NAME.test(text.slice(hit.labelAt + hit.label.length));
}
const MAY_BE_NAME = /^は[るなや](?![ぁ-んー]*(?:です|でした|だよ)\s*$)[ぁ-んー]{0,5}\s*$/u;

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
  const below = linesBelow(hit.key, lines, i, inline === '' && !(hit.bracketed && own), layout, mine);
  if (inline === '') {
    const [first] = below;
    const end = below.findIndex(
      ({ line }, n) => n > 0 && tellsElse(hit.key, first?.line.text ?? '', nfkc(line.text).trim()),
    );
    // A further value behind what is said of the first may take its place.
    return end < 0 || below.slice(end).some(({ line }) => holdsAnother(hit.key, line.text))
      ? below
      : below.slice(0, end);
  }
  const registered = /登録/u.test(hit.label);
  const end = below.findIndex(
    ({ line, folded }, n) =>
      (!goesOn(hit.key, inline, line.text) && !isBeforeRegistration(below[n - 1]?.folded.text ?? '', folded.text)) ||
      (registered && AT_PRESENT.test(line.text)),
  );
  return end < 0 ? below : below.slice(0, end);
}

/** ※080-… は解約しました, above ※登録は変更していません: the next note tells what the first one means. */
function isBeforeRegistration(text: string, next: string): boolean {
  return /^\s*[※＊*].*(?:\d{3}|@)/u.test(text) && /^\s*[※＊*][^:：]*登録/u.test(next);
}

/** 登録メール：…, and 現在のメール：… below it. */
const AT_PRESENT = /^[\s・･■◆●○□*]*(?:現在|今|いま|新|最新|変更後|連絡)[^:：]{0,14}[:：]/u;

const HEADING = /^\s*[■◆●▼]\s*(?:.{0,6}[0-9０-９一二三]\s*(?:人|つ|件)目|.{1,8}の分\s*$)/u;

/** The cells of a row that hold something. The first is the answer; further ones are remarks, or another person's answers. */
function cellsOf(text: string): string[] {
  if (!text.includes('\t')) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function linesBelow(
  key: ItemKey,
  lines: readonly ScannedLine[],
  at: number,
  blankInline: boolean,
  layout: FormLayout,
  mine: (line: VoicedLine) => boolean,
): ScannedLine[] {
  const below: ScannedLine[] = [];
  let k = at + 1;
  const label = lines[at];
  const quoted = label !== undefined && !mine(label.line);
  if (blankInline) {
    let skipped = 0;
    if (quoted) k = behindRemark(lines, k);
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
    // What is passed on begins another letter.
    if (line.line.voice === 'forwarded' && lines[at]?.line.voice === 'own') break;
    if (pointsUp(line.line.text)) {
      below.push(line);
      continue;
    }
    // ■2人目 begins another block, unless the label has such a sign as well.
    if (HEADING.test(line.line.text) && !/\d{4}|@/u.test(line.folded.text) && !HEADING.test(lines[at]?.line.text ?? ''))
      break;
    // The desk's notes on an item, left standing below its label.
    if (below.length === 0 && blankInline && (isHintLine(line.folded.text) || (layout.hinted && isHintAbove(lines, k))))
      continue;
    // 「会員カードに … とあるのが会員番号です」 below what the desk asks for another item.
    if (quoted && IDENTIFIERS.has(key) && tellsOtherIdentifier(key, line.folded.text)) break;
    if (blankInline ? hasOtherLabel(key, line.folded.text) : asksElse(key, line.folded.text)) {
      if (below.length === 0 && blankInline && answersInBox(key, line.folded.text, lines, at)) below.push(line);
      break;
    }
    const tellsMore =
      /登録/u.test(line.folded.text) || isBeforeRegistration(line.folded.text, lines[k + 1]?.folded.text ?? '');
    if (!blankInline && isStatement(line.folded.text) && !tellsMore) break;
    if (
      (isClosing(line.folded.text) && !(below.length === 0 && blankInline && /\d{3}/u.test(line.folded.text))) ||
      (/^\s*[※＊*](?!\s*\d)/u.test(line.folded.text) && !tellsMore)
    )
      break;
    below.push(line);
  }
  return below;
}
