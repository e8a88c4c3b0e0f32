/** What adorns the lines of a form: emoji for colons (氏名🌟山田 花子), brackets of symbols around the values, letters drawn apart. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { kindsAt, kindsIn, ORNAMENT, opensAt, PARTING } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** What so many lines have alike is part of the form, and of no value. */
const LEAST = 3;

/** The lines without that; numbers and voices stay. */
export function withoutOrnaments(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  return closedUpLines(plainMarks(withoutBlanks(withoutBold(withoutLeadingWord(lines, extra)), extra), extra));
}

/** As long as such a word is at most, and in so many lines. */
const LONGEST_WORD = 8;
const LEAST_LED = 4;

/** リスト項目 氏名フルネーム(漢字) 柘植 薫: the word that a screen reader, or a list, puts before each label. */
function withoutLeadingWord(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const said = withoutSpeakers(lines, extra);
  if (said !== null) return said;
  const led = new Map<string, number>();
  for (const line of lines) {
    const word = isMine(line) ? leadingWord(line.text) : null;
    if (word !== null) led.set(word, (led.get(word) ?? 0) + 1);
  }
  for (const [word, count] of led) {
    if (count < LEAST_LED || labelAt(fold(word).text, 0, true, extra) !== null) continue;
    const isLed = (line: VoicedLine): boolean =>
      isMine(line) &&
      line.text.startsWith(word) &&
      labelAt(fold(line.text.slice(word.length)).text, 0, true, extra) !== null;
    if (lines.filter(isLed).length >= LEAST_LED)
      return lines.map((line) => (isLed(line) ? withText(line, line.text.slice(word.length).trimStart()) : line));
  }
  return lines;
}

const SPEAKER = /^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \u3000\t]+\S{1,12}[ \u3000\t]+(?=\S)/u;

/** 21:04 母 氏名フルネーム(漢字) 栗原 美雪: a chat that is passed on, time and speaker before each label; null where it is none. */
function withoutSpeakers(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] | null {
  const said = lines.map((line) => (isMine(line) ? line.text.replace(SPEAKER, '') : line.text));
  const isLed = (i: number): boolean =>
    said[i] !== lines[i]?.text && labelAt(fold(said[i] ?? '').text, 0, true, extra) !== null;
  const led = lines.map((_, i) => isLed(i));
  if (led.filter(Boolean).length < LEAST_LED) return null;
  return lines.map((line, i) => (led[i] ? withText(line, said[i] ?? '') : line));
}

/** The first word of a line, with the space behind it; null where it may be a bullet, a number or a label with its mark. */
function leadingWord(text: string): string | null {
  const at = text.indexOf(' ');
  if (at < 2 || at > LONGEST_WORD || at + 1 >= text.length) return null;
  const word = text.slice(0, at);
  return /^[\p{L}]+$/u.test(word) ? `${word} ` : null;
}

const BOLD = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/gu;

/** **氏名：** 山田 花子: bold letters, as Markdown writes them. */
function withoutBold(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  let bold = 0;
  for (const line of lines) if (line.text.includes('**') && isMine(line) && line.text.search(BOLD) >= 0) bold++;
  if (bold < LEAST) return lines;
  return lines.map((line) =>
    isMine(line) && line.text.includes('**') ? { ...line, text: line.text.replace(BOLD, '$1') } : line,
  );
}

/** 氏名(漢字)＿渡慶次　美空＿＿: what is written into the blanks of a form on paper. */
const IN_BLANK = /^(.{2,40}?)\s*[＿_]+[ \u3000]*(.*?)[ \u3000]*[＿_]*\s*$/u;

function withoutBlanks(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let blanks = 0;
  for (const line of lines) if (isMine(line) && mayHoldBlank(line.text) && /[＿_]{2}/u.test(line.text)) blanks++;
  if (blanks < LEAST) return lines;
  return lines.map((line) => {
    const [, label, answer = ''] = (isMine(line) && IN_BLANK.exec(line.text)) || [];
    return label !== undefined && labelAt(fold(label).text, 0, true, extra)?.separator === 'end'
      ? withText(line, `${label}：${answer}`)
      : line;
  });
}

function mayHoldBlank(text: string): boolean {
  return text.includes('_') || text.includes('＿');
}

const SIGN =
  '(?:(?![\\u2e80-\\u2fdf])[\\p{So}\\p{Sk}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0e\\ufe0f\\u200d←-⇿«»‹›《》〈〉〔〕༺-༽])';
const ADORNED = new RegExp(
  `^\\s*${SIGN}*\\s*([^\\s:：].{0,38}?)\\s*(${SIGN}+)\\s*[:：=＝]?\\s*(.*?)\\s*(${SIGN}*)\\s*$`,
  'u',
);
/** A colon, and the ornament at the line's end alone. */
const ENDED = new RegExp(
  `^\\s*${SIGN}*\\s*([^\\s:：=＝][^:：=＝]{0,38}?)\\s*()[:：=＝]\\s*(.*?)\\s*(${SIGN}+)\\s*$`,
  'u',
);

const KNOWN_MARK = /^[→⇒➡⇨←⇐►▶»★☆◆◇■□●♪♡♥✦✿]\ufe0f?$/u;

interface Adorned {
  label: string;
  mark: string;
  answer: string;
  end: string;
}

/** A colon for the sign that stands for one behind the labels; nothing for the one that closes their answers. */
function plainMarks(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let adorned = 0;
  for (const line of lines) if (isMine(line) && isAdornedInside(line.text)) adorned++;
  if (adorned < LEAST) return lines;
  const found = lines.map((line) => (isMine(line) ? adornedIn(line.text, extra) : null));
  const marks = countsOf(found, 'mark');
  const ends = countsOf(found, 'end');
  return lines.map((line, i) => {
    const parts = found[i];
    if (!parts) return line;
    const { label, mark, answer, end } = parts;
    // Signs that the label scan knows for marks stay, where they close nothing.
    if (end === '' && KNOWN_MARK.test(mark)) return line;
    const closed = end === '' || (ends.get(end) ?? 0) >= LEAST;
    if (mark === '' ? !closed : (marks.get(mark) ?? 0) < LEAST) return line;
    return withText(line, `${label}：${closed ? answer : answer + end}`);
  });
}

/** Does an ornament stand elsewhere than before its first word, where bullets do? */
function isAdornedInside(text: string): boolean {
  for (let at = opensAt(text, ORNAMENT); at < text.length; at++) if ((kindsAt(text, at) & ORNAMENT) !== 0) return true;
  return false;
}

function adornedIn(text: string, extra: ExtraLabels): Adorned | null {
  if (text.length > 120 || !isAdornedInside(text)) return null;
  for (const pattern of [ADORNED, ENDED]) {
    const [, label = '', mark = '', answer = '', end = ''] = pattern.exec(text) ?? [];
    if (label !== '' && labelAt(fold(label).text, 0, true, extra)?.separator === 'end')
      return { label, mark, answer, end };
  }
  return null;
}

function countsOf(found: readonly (Adorned | null)[], part: 'mark' | 'end'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const parts of found) if (parts) counts.set(parts[part], (counts.get(parts[part]) ?? 0) + 1);
  return counts;
}

const DRAWN_APART = /^[\s・･■◆●○◇□【(（]*\p{L}[ \u3000]\p{L}[ \u3000]\S(?:[ \u3000]|$)/u;

/** Are the letters of a form's labels drawn apart? */
export function isDrawnApart(lines: readonly VoicedLine[]): boolean {
  let drawn = 0;
  for (const line of lines)
    if (isMine(line) && (kindsIn(line.text) & PARTING) !== 0 && DRAWN_APART.test(line.text) && ++drawn >= LEAST)
      return true;
  return false;
}

/** 氏 名 ： 香 取 直 也: letters drawn apart throughout, as scanners and old forms have them, are closed up. */
function closedUpLines(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!isDrawnApart(lines)) return lines;
  return lines.map((line) => {
    if (!isMine(line)) return line;
    const gap = line.text.includes(' ') ? ' ' : '\u3000';
    const text = line.text.replace(
      new RegExp(`(?<=(?:^[・･■◆●○◇□]?|\\s)\\S)${gap}(?=\\S(?:\\s|[:：=＝]|$))`, 'gu'),
      '',
    );
    return text === line.text ? line : withText(line, text);
  });
}
