/**
 * 住所：（現在）福島県　（登録時）茨城県, ニックネーム：旧 あや／新 あやのん: an answer of two values, each behind a word that says of which time it is. A
 * bracket there is a head and no remark on the value before it.
 */
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { fold, sliceSource } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';
import { mayTellTimes, Sayings, type Told, toldBy } from './times-told.js';
import { DITTO } from './two-columns.js';

const LONGEST = 160;
/** So many answers of a form are such; each is read beside all other lines. */
const MOST = 24;
/** A word in brackets, or one that opens a part of the answer and has a mark or a space behind it. */
const HEADED =
  /[(（【[〔<＜〈《]\s*(?<bracketed>[^()（）【】[\]〔〕<>＜＞〈〉《》\s]{1,12})\s*[)）】\]〕>＞〉》]\s*[:：]?|(?<=^|[／/、,，;；|｜→⇒\n\s])(?<bare>[^\s:：／/、,，;；|｜→⇒()（）]{1,12})(?:[:：]|(?=[ \u3000]))/gu;
const ENDS = /[\s／/、,，;；|｜→⇒。]+$/u;
interface Part {
  head: string;
  told: Told;
  value: string;
}

/** The lines with the value that counts, or with both where nothing says which; numbers and voices stay. */
export function withHeadedValues(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[][] | null = null;
  let found = 0;
  for (const [at, line] of lines.entries()) {
    const answer = found < MOST ? answerAt(lines, at, extra) : null;
    if (answer === null) continue;
    found++;
    const beside = (): string[] =>
      lines.flatMap((each, i) => (isMine(each) && (i < at || i > answer.to) ? [each.text] : []));
    const texts = textsOf(answer, beside);
    if (texts === null) continue;
    out ??= lines.map((each) => [each]);
    out[at] = texts.map((text) => withText(line, text));
    for (let i = at + 1; i <= answer.to; i++) out[i] = [withText(lines[i] as VoicedLine, '')];
  }
  return out?.flat() ?? lines;
}

interface TwoParts {
  key: ItemKey;
  label: string;
  parts: readonly [Part, Part];
  isBracketed: boolean;
  /** Its last line. */
  to: number;
}

/** The answer that begins in this line, where it is of two such parts. */
function answerAt(lines: readonly VoicedLine[], at: number, extra: ExtraLabels): TwoParts | null {
  const line = lines[at] as VoicedLine;
  if (!isMine(line) || line.text.length > LONGEST) return null;
  const below = belowOf(lines, at);
  if (!mayTellTimes(line.text) && (below === null || !mayTellTimes(below))) return null;
  const folded = fold(line.text);
  const hit = labelAt(folded.text, 0, true, extra);
  if (hit === null) return null;
  // 電話番号（現在）090-…（登録時）080-…: the first bracket is no hint of the label's.
  const starts =
    hit.separator === 'mark' || hit.separator === 'end' ? [hit.answerAt] : [hit.labelAt + hit.label.length];
  for (const start of starts) {
    const inline = sliceSource(folded, start).trim();
    const label = sliceSource(folded, 0, start)
      .replace(/[\s:：=＝]+$/u, '')
      .trim();
    const own = partsOf(inline);
    if (own !== null) return { key: hit.key, label, ...own, to: at };
    if (below === null || !isOpen(inline)) continue;
    const whole = partsOf(inline === '' ? below : `${inline}\n${below.split('\n')[0] ?? ''}`);
    if (whole !== null) return { key: hit.key, label, ...whole, to: at + (inline === '' ? 2 : 1) };
  }
  return null;
}

/** Nothing beside the label, or the first part alone. */
function isOpen(inline: string): boolean {
  return inline === '' || headsIn(inline).length === 1;
}

/** The next two lines, where the first holds something. */
function belowOf(lines: readonly VoicedLine[], at: number): string | null {
  const [first, second] = [lines[at + 1], lines[at + 2]];
  if (first === undefined || !isMine(first) || first.text.length > LONGEST || first.text.trim() === '') return null;
  if (second === undefined || !isMine(second) || second.text.length > LONGEST) return first.text;
  return `${first.text}\n${second.text}`;
}

function headsIn(text: string): { at: number; end: number; head: string; told: Told; isBracketed: boolean }[] {
  return [...text.matchAll(HEADED)].flatMap((match) => {
    const head = match.groups?.bracketed ?? match.groups?.bare ?? '';
    const told = toldBy(head);
    if (told === null) return [];
    return [
      {
        at: match.index,
        end: match.index + match[0].length,
        head,
        told,
        isBracketed: match.groups?.bracketed !== undefined,
      },
    ];
  });
}

/** （スマホ）090-…（登録時）080-…: a head that says nothing of the time, before the registered one. */
const OTHER_HEAD = /^[(（【[〔<＜〈《]\s*([^()（）【】[\]〔〕<>＜＞〈〉《》\s]{1,12})\s*[)）】\]〕>＞〉》]\s*[:：]?/u;

/** Two parts and nothing before them; null for any other text. */
function partsOf(text: string): { parts: readonly [Part, Part]; isBracketed: boolean } | null {
  const heads = headsIn(text);
  const opening = heads.length === 1 && heads[0]?.told === 'registered' ? OTHER_HEAD.exec(text) : null;
  if (opening !== null && heads[0]?.at !== 0)
    heads.unshift({ at: 0, end: opening[0].length, head: opening[1] ?? '', told: 'now', isBracketed: true });
  const [one, other, more] = heads;
  if (one === undefined || other === undefined || more !== undefined) return null;
  if (text.slice(0, one.at).trim() !== '' || one.told === other.told || one.isBracketed !== other.isBracketed)
    return null;
  const first = text.slice(one.end, other.at).trim().replace(ENDS, '');
  const second = text.slice(other.end).trim().replace(ENDS, '');
  if (first === '' || second === '' || first.includes('\n') || second.includes('\n')) return null;
  return {
    parts: [
      { head: one.head, told: one.told, value: first },
      { head: other.head, told: other.told, value: second },
    ],
    isBracketed: one.isBracketed || text.includes('\n'),
  };
}

/** まゆ ←登録も変えました: of a nickname a remark would be taken for a part. */
function bare(key: ItemKey, value: string): string {
  return key === 'nickname'
    ? value.replace(/\s*(?:[※←＊].*|[(（][^()（）]*(?:登録|サイト|変え|変更|直し)[^()（）]*[)）])$/u, '')
    : value;
}

/** The lines that tell what counts; null where the rules for two values read the text as well as it stands. */
function textsOf({ key, label, parts, isBracketed }: TwoParts, beside: () => string[]): string[] | null {
  const [one, other] = parts;
  const told = [one.told, other.told];
  if (key !== 'nickname' && !isBracketed) return null;
  // （登録時）まゆ（今）まゆすけ ※サイトも変えました
  const said = new Sayings([...beside(), one.value, other.value]);
  const counts = said.countsOf(key, told, [one.head, other.head]);
  if (counts !== null || told.includes('registered')) {
    const [value, unchosen] = one.told === counts ? [one.value, other.value] : [other.value, one.value];
    if (counts !== null && DITTO.test(value)) return [`${label}：${unchosen}`];
    // 電話番号：（登録）不明（現在）090-…
    if (counts !== null && (key === 'nickname' || isNothing(value))) return [`${label}：${value}`];
    if (counts === null)
      return parts.map((part) => `${label}（${part.told === 'registered' ? '旧' : '新'}）：${bare(key, part.value)}`);
  }
  // Of names, numbers and places other rules know two apart.
  if (key !== 'nickname') return [`${label}：${nfkc(one.head)} ${one.value} ／ ${nfkc(other.head)} ${other.value}`];
  return parts.map((part) => `${label}（${part.told === 'now' ? '新' : '旧'}）：${part.value}`);
}
