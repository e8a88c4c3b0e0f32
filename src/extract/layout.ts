/** Layouts of forms brought into the one that the label scan knows: label first, then a mark, cells parted by tabs. */
import type { VoicedLine } from '../mail.js';
import { fold, sliceSource } from '../text/fold.js';
import { DRAWN, kindsAt, kindsIn, TURNING } from '../text/units.js';
import { type ExtraLabels, labelAt } from './labels.js';
import { mayHoldPairs, partQuotedPairs } from './quoted-pairs.js';
import { mayBeRow, partRow } from './rows.js';

// "氏名(漢字)","小西 芽生": a row of CSV whose cells are all quoted (RFC 4180).
const QUOTED_CELLS = /^\s*"(?:[^"]|"")*"(?:,\s*"(?:[^"]|"")*")+\s*$/u;
const JSON_MEMBER = /^\s*"([^"]{1,40})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^",]*?))\s*,?\s*$/u;
const TABLE_RULER = /^\s*[+|｜│┃┌├└┏┣┗┬┼┴─━-][+|｜│┃┌├└┏┣┗┐┤┘┓┫┛┬┼┴╋─━=:\s-]+$/u;
const RULER = /^\s*[-_=─━―—–＝＿*~～・.]{6,}\s*$/u;
const BARS = /[|｜│┃║]/u;

/** The lines of a text in that layout; numbers and voices stay. */
export function inLayout(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const parted = lines.some((line) => line.text.length >= LOST_LINE_ENDS)
    ? lines.flatMap(partTemplate).flatMap(partClauses)
    : lines;
  const rows = parted.some(mayBeRow) ? parted.flatMap((line) => partRow(line, extra)) : parted;
  const laid = joinQuotedCells(rows).map(lineInLayout);
  return labelsFirst(laid.some(mayHoldPairs) ? laid.flatMap((line) => partQuotedPairs(line, extra)) : laid, extra);
}

/** From this length on a line may be several of the template's. */
const LOST_LINE_ENDS = 60;
const TEMPLATE_LABEL =
  /[・･]?(?:氏名フルネーム\s*\(漢字\)|氏名フルネーム\s*\(カナ\)|ご設定のニックネーム|ご生年月日|ご登録の住所|ご登録のお電話番号|ご登録のメールアドレス|会費のお支払い方法|キャリア決済の場合|各キャリアの決済情報番号|Plus member ID|会員番号)/gu;

/** The template with its line ends lost: as many lines as there are labels. */
function partTemplate(line: VoicedLine): VoicedLine[] {
  if (line.text.length < LOST_LINE_ENDS) return [line];
  const folded = fold(line.text);
  const starts = [...folded.text.matchAll(TEMPLATE_LABEL)].map((m) => m.index);
  if (starts.length < 4) return [line];
  return [0, ...starts]
    .filter((at, i, all) => all.indexOf(at) === i)
    .map((at, i, all) => ({ ...line, text: sliceSource(folded, at, all[i + 1]) }));
}

/** 名前→赤嶺明。ヨミ→アカミネアキラ。県は大分。: the lines of a form run together, each closed by a full stop. */
function partClauses(line: VoicedLine): VoicedLine[] {
  const clauses = line.text.split(/(?<=[。｡])(?=.)/u);
  if (clauses.length < 4 || clauses.filter((clause) => MARKED_CLAUSE.test(clause)).length < 3) return [line];
  return clauses.map((clause) => ({ ...line, text: clause.replace(/[。｡]$/u, '') }));
}

const MARKED_CLAUSE = /^[^。｡:：=＝→⇒]{1,16}[:：=＝→⇒]/u;

function lineInLayout(line: VoicedLine): VoicedLine {
  const text = textInLayout(line.text);
  return text === line.text ? line : { ...line, text };
}

function textInLayout(source: string): string {
  if (source.trim() === '') return '';
  if (source.length > 400) return source;
  let text = source;
  const drawn = (kindsIn(text) & DRAWN) !== 0;
  if (RULER.test(text) || (drawn && /[+┌├└┏┣┗|│┃]/u.test(text) && TABLE_RULER.test(text))) return '';
  if (drawn && /["*|｜│┃║]/u.test(text)) {
    if (QUOTED_CELLS.test(text))
      return [...text.matchAll(/"((?:[^"]|"")*)"/gu)]
        .map((m) => (m[1] ?? '').replace(/""/gu, '"').replace(/\t/gu, ' '))
        .join('\t');
    const member = JSON_MEMBER.exec(text);
    if (member?.[1]) return `${member[1]}：${(member[2] ?? member[3] ?? '').replace(/\\(.)/gu, '$1')}`;
    // *label* value: how Gmail writes bold letters in plain text; +---+: the rulers of a drawn table.
    if (/^\s*\*[^*]{2,40}\*/u.test(text)) return text.replace(/\*([^*]{1,60})\*/gu, '$1');
    if (TABLE_RULER.test(text) && /[+┌├└┏┣┗|│┃]/u.test(text)) return '';
    if (BARS.test(text)) text = cellsByTabs(text);
  }
  return closedUp(text);
}

/** 氏　　名: the letters of a label that are drawn apart. */
export function closedUp(text: string): string {
  if (!/[ \u3000]/u.test(text)) return text;
  return text.replace(/^([^\p{L}]*)(\p{sc=Han})[ \u3000]{1,4}(\p{sc=Han})(?=[ \u3000]{2,}|[ \u3000]*[:：])/u, '$1$2$3');
}

/** The cells of a drawn table (| a | b |, │ a │ b │) as cells are elsewhere: parted by tabs. */
function cellsByTabs(source: string): string {
  const text = source.trim();
  const bars = text.match(/[|｜│┃║]/gu)?.length ?? 0;
  if (bars < 2 && !/^[|｜│┃║]|[|｜│┃║]$/u.test(text)) return source;
  return text
    .replace(/^[|｜│┃║]\s*|\s*[|｜│┃║]$/gu, '')
    .replace(/[ \u3000]*[|｜│┃║][ \u3000]*/gu, '\t')
    .trimEnd();
}

/** Spreadsheets quote a cell that holds a line break: "ご生年月日⏎(西暦表記8桁)"⇥19860619. */
function joinQuotedCells(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!lines.some((line) => line.text.includes('"'))) return lines;
  const out: VoicedLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    if (next && /(?:^|\t)"[^"]*$/u.test(line.text) && /^[^"]*"(?:\t|$)/u.test(next.text) && next.voice === line.voice) {
      out.push({ ...line, text: `${line.text}${next.text}`.replace(/"/gu, '') }, { ...next, text: '' });
      i++;
    } else out.push(line);
  }
  return out;
}

const LABEL_IN_BRACKETS = /^(\s*[・･●○◎■□◆◇※*-]?\s*)(\S.*?)\s*[(（【[]([^()（）【】[\]]{2,30})[)）】\]]\s*$/u;
const LABEL_AT_END = /^\s*(.*?)(?:(?:^|[\s\u3000]+)[・･■◆●◇]|\s*[…‥]+|\s+[-—―←]+\s|\s*←)\s*(\S.{1,40})$/u;

/** 竹田 美穂（氏名フルネーム漢字）, 岡田 美穂　・氏名: where the labels stand behind throughout, they are put first. */
function labelsFirst(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (lines.filter((line) => mayTurn(line.text)).length < 3) return lines;
  const turned = lines.map((line) => {
    if (line.voice !== 'own' && line.voice !== 'forwarded') return null;
    if (line.text.length > 120 || line.text.trim() === '') return null;
    const bracketed = LABEL_IN_BRACKETS.exec(line.text);
    const ended = bracketed ? null : LABEL_AT_END.exec(line.text);
    const answer = bracketed?.[2] ?? ended?.[1];
    const label = bracketed?.[3] ?? ended?.[2];
    if (answer === undefined || !label || (answer !== '' && labelAt(fold(answer).text, 0, true, extra) !== null))
      return null;
    const hit = labelAt(fold(label).text, 0, true, extra);
    return hit?.separator === 'end' && (ended || hit.bracketed === null)
      ? { ...line, text: `${label}：${answer}` }
      : null;
  });
  const given = turned.filter((t) => t !== null && !t.text.endsWith('：')).length;
  return given >= 3 ? lines.map((line, i) => turned[i] ?? line) : lines;
}

/** May a label stand behind something in this line? It ends in a bracket, or holds a mark that is not its first letter. */
function mayTurn(text: string): boolean {
  if (')）】]'.includes(text.trimEnd().at(-1) ?? ' ')) return true;
  for (let i = 1; i < text.length; i++)
    if ((kindsAt(text, i) & TURNING) !== 0) return /[\s\u3000][・･■◆●◇]|[…‥]|\s[-—―←]+\s/u.test(text);
  return false;
}
