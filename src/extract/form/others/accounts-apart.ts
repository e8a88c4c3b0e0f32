/** Two accounts in a list, each below a head of its own (【月会費の方】, 【無料の方】): the lines of the one that is not asked for are set aside. */
import { asksFor } from '../../../items/wanted-id.js';
import { type VoicedLine, withVoice } from '../../../mail.js';
import { Pattern } from '../../../text/pattern.js';
import { nfkc } from '../../../text/width.js';

const HEAD =
  /^\s*(?:[【〔［[＜<《]\s*([^【】〔〕［］[\]＜＞<>《》:：]{1,14}?)\s*[】〕］\]＞>》]|[■◆●▼]\s*([^\s:：()（）]{1,14}?))\s*([(（].*[)）])?\s*$/u;
/** ②月会費コース（こっちを再設定してほしい） */
const NUMBERED = /^\s*([①②]|[(（]?[12１２][)）.．])\s*[^:：@]{2,24}?\s*([(（].*[)）])?\s*$/u;
/** 月会費の方 → 月会費 */
const OF_ACCOUNT = /(?:の)?(?:ほう|方|アカウント|ID|登録|会員|分)$/iu;
const TWO = new Pattern(/[2２二]つ|ふたつ|[2２二]個|複数/u);
/** アカウントが二つあります */
const TWO_ACCOUNTS =
  /(?:アカウント|ID|ＩＤ|会員|登録)[^。]{0,14}(?:[2２二]つ|ふたつ|[2２二]個|複数)|(?:[2２二]つ|ふたつ|[2２二]個|複数)[^。]{0,14}(?:アカウント|ID|ＩＤ|会員|登録)/iu;
/** What tells an account. */
const OF_IDENTITY = /(?:ID|ＩＤ|メール|アドレス|mail)/iu;
const NOT_NEEDED =
  /(?:でき(?:る|て|ます)|入れ(?:る|て|ます)|使え(?:る|て|ます))|不要|結構|いりません|要りません|対象外|解約|退会/u;

interface Part {
  words: string;
  remark: string;
  from: number;
  to: number;
}

/** The lines without the other account's; the lines themselves where the writer does not say which he means. */
export function withoutOtherAccounts(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!lines.some(({ voice, text }) => voice === 'own' && TWO.test(text) && TWO_ACCOUNTS.test(text))) return lines;
  const parts = partsOf(lines);
  if (parts.length !== 2 || !parts.every((part) => tellsIdentity(lines, part))) return lines;
  const meant = namedOf(parts, lines) ?? leftOf(parts);
  if (meant === null) return lines;
  return lines.map((line, i) =>
    line.voice === 'own' && parts.some((part) => part !== meant && i >= part.from && i < part.to)
      ? withVoice(line, 'aside')
      : line,
  );
}

function tellsIdentity(lines: readonly VoicedLine[], { from, to }: Part): boolean {
  return lines.slice(from + 1, to).some(({ text }) => OF_IDENTITY.test(text));
}

/** The parts below the heads: down to the next one, or to a blank line. */
function partsOf(lines: readonly VoicedLine[]): Part[] {
  const parts: Part[] = [];
  for (const [i, { voice, text }] of lines.entries()) {
    const head = voice === 'own' ? headIn(text) : null;
    if (head === null) continue;
    let to = i + 1;
    while (to < lines.length && (lines[to]?.text.trim() ?? '') !== '' && headIn(lines[to]?.text ?? '') === null) to++;
    // A head has lines below it.
    if (to > i + 1) parts.push({ ...head, from: i, to });
  }
  return parts;
}

function headIn(text: string): Pick<Part, 'words' | 'remark'> | null {
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return { words: nfkc(numbered[1] ?? ''), remark: nfkc(numbered[2] ?? '') };
  const m = HEAD.exec(nfkc(text));
  const words = (m?.[1] ?? m?.[2] ?? '').replace(OF_ACCOUNT, '');
  return m === null || words === '' ? null : { words, remark: m[3] ?? '' };
}

/** お願いしたいのは月会費の方です */
function namedOf(parts: readonly Part[], lines: readonly VoicedLine[]): Part | null {
  const named = new Set<Part>();
  for (const [i, { voice, text }] of lines.entries()) {
    if (voice !== 'own' || parts.some(({ from, to }) => i >= from && i < to)) continue;
    for (const sentence of nfkc(text).split(/(?<=[。!！?？])/u)) {
      const here = asksFor(sentence) ? parts.filter(({ words }) => sentence.includes(words)) : [];
      if (here.length === 1 && here[0]) named.add(here[0]);
    }
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** 【無料の方】（ログインできるので結構です）: the one of which that is not said. */
function leftOf(parts: readonly Part[]): Part | null {
  const asked = parts.filter(({ remark }) => asksFor(remark));
  if (asked.length === 1) return asked[0] ?? null;
  const left = parts.filter(({ remark }) => !NOT_NEEDED.test(remark));
  return left.length === 1 ? (left[0] ?? null) : null;
}
