/**
 * Whose words a line holds: parts a body into the writer's own text, what he quotes (from the desk, from older mail),
 * what he forwards, and what is nobody's answer. Nothing is thrown away here: the answers under quoted labels are answers.
 */
import type { Line, Message, Voice, VoicedLine } from '../mail.js';
import { nfkc } from '../text/width.js';
import { endsForward, openingAt, traitsOf, type VoiceContext } from './openings.js';
import { isFooter, markSignatures } from './signature.js';

/** Every line with whose words it holds. Depths come from quote marks and blockquotes, the rest from what stands above. */
export function voicesOf(
  message: { subject: Message['subject']; lines: readonly Line[] },
  context: VoiceContext,
): VoicedLine[] {
  const lines = withOldMarks(message.lines);
  const forwardSubject = /^\s*(?:fwd?|fw|転送|tr)\s*[:：]|^\s*[【[(]転送/iu.test(nfkc(message.subject ?? ''));
  const voiced: VoicedLine[] = [];
  const texts: string[] = [];
  const traits: number[] = [];
  for (const { text, depth } of lines) {
    voiced.push({ text, depth, voice: 'own', number: voiced.length + 1 });
    const plain = nfkc(text).trim();
    texts.push(plain);
    traits.push(traitsOf(plain));
  }
  let base: Voice = 'own';
  const byDepth: Voice[] = ['own'];
  let pending: Voice | null = null;
  for (let i = 0; i < voiced.length; i++) {
    const line = voiced[i];
    if (!line) continue;
    const text = texts[i] ?? '';
    if (text === '') {
      line.voice = line.depth === 0 ? base : (byDepth[line.depth] ?? pending ?? 'quoted');
      continue;
    }
    const marker = openingAt(voiced, texts, traits, i, forwardSubject, context);
    if (marker) {
      for (let k = i; k < i + marker.lines; k++) setVoice(voiced, k, 'aside');
      const next = voiced.find((l, k) => k >= i + marker.lines && l.text.trim() !== '');
      if (next && next.depth > line.depth) {
        pending = marker.voice;
        byDepth.length = line.depth + 1;
        byDepth[next.depth] = marker.voice;
      } else if (line.depth === 0) {
        base = marker.voice;
        byDepth.length = 0;
        byDepth[0] = base;
      } else byDepth[line.depth] = nested(byDepth[line.depth - 1], marker.voice);
      i += marker.lines - 1;
      continue;
    }
    if (endsForward(text, traits[i] ?? 0)) {
      line.voice = 'aside';
      base = 'own';
      byDepth.length = 0;
      byDepth[0] = 'own';
      continue;
    }
    if (line.depth === 0) line.voice = base;
    else {
      if (byDepth[line.depth] === undefined)
        byDepth[line.depth] = nested(byDepth[line.depth - 1], pending ?? deskOrOlder(voiced, texts, i));
      byDepth.length = line.depth + 1;
      line.voice = byDepth[line.depth] ?? 'quoted';
    }
    // Answers that the writer marked as his in the desk's unquoted text.
    if (line.voice === 'desk' && ANSWER_MARK.test(line.text)) {
      line.voice = 'own';
      line.text = line.text.replace(ANSWER_MARK, '');
    }
    if (isFooter(text)) line.voice = 'aside';
  }
  markSignatures(voiced);
  return voiced;
}

const NAMED_MARK = /^[ \t]{0,2}([^\s<>＞:：|・]{1,8})[>＞](?:\s|$)/u;
/** In UTF-16 units: two blanks, eight letters of two units each, the mark. */
const LONGEST_NAMED_MARK = 19;
const BAR_MARK = /^\|(?:\s|$)/u;

/** Quote marks of old mailers: 「窓口> …」 (the writer's name before the mark) and 「| …」, used throughout. */
function withOldMarks(lines: readonly Line[]): readonly Line[] {
  const names = new Map<string, number>();
  let bars = 0;
  for (const { text } of lines) {
    if (!mayHoldOldMark(text)) continue;
    const name = NAMED_MARK.exec(text)?.[1];
    if (name) names.set(name, (names.get(name) ?? 0) + 1);
    if (BAR_MARK.test(text) && !/\S\s*\|\s*\S/u.test(text)) bars++;
  }
  const named = [...names.values()].some((n) => n >= 2);
  if (!named && bars < 3) return lines;
  return lines.map((line) => {
    const mark = named ? NAMED_MARK.exec(line.text) : null;
    if (mark) return { text: line.text.slice(mark[0].length), depth: line.depth + 1 };
    return bars >= 3 && BAR_MARK.test(line.text)
      ? { text: line.text.replace(/^\|\s?/u, ''), depth: line.depth + 1 }
      : line;
  });
}

/** Is there a mark as near to its start as NAMED_MARK and BAR_MARK have it? */
function mayHoldOldMark(text: string): boolean {
  if (text.startsWith('|')) return true;
  const end = Math.min(text.length, LONGEST_NAMED_MARK);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e || code === 0xff1e) return true;
  }
  return false;
}

const ANSWER_MARK =
  /^\s*(?:【(?:ご?回答|記入|返信|返答|答え?|A)】|\[(?:回答|記入|返信|答え?)\]|(?:回答|返答)\s*[:：>＞→])\s*/u;

/** What is quoted within a quote is older still; a forwarded mail's own quotes are not the inquiry. */
function nested(outer: Voice | undefined, inner: Voice): Voice {
  return outer === 'desk' || outer === 'quoted' ? 'quoted' : inner;
}

function setVoice(lines: VoicedLine[], at: number, voice: Voice): void {
  const line = lines[at];
  if (line) line.voice = voice;
}

const DESK_PHRASES =
  /(?:ご記入|ご返信|お知らせ|お送り|ご確認|お問い?合わせ(?:いただき|頂き|を)|確認ができません|ご照会|照会ができません|ご連絡(?:いただき|ください))|please (?:fill|send|reply|provide)|thank you for contacting/iu;

/** A quote without an attribution: the desk's own phrases tell it. */
function deskOrOlder(lines: readonly VoicedLine[], texts: readonly string[], at: number): Voice {
  const depth = lines[at]?.depth ?? 1;
  const text: string[] = [];
  for (let k = at; k < lines.length && k < at + 60 && text.length < 60; k++)
    if (lines[k]?.depth === depth) text.push(texts[k] ?? '');
  const joined = text.join('\n');
  return DESK_PHRASES.test(joined) ? 'desk' : 'quoted';
}
