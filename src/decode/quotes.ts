/**
 * Whose words a line holds: parts a body into the writer's own text, what he quotes (from the desk, from older mail),
 * what he forwards, and what is nobody's answer. Nothing is thrown away here: the answers under quoted labels are answers.
 */
import type { Line, Message, Voice, VoicedLine } from '../mail.js';
import { firstUnits, hasUnit } from '../text/first-units.js';
import { Pattern } from '../text/pattern.js';
import { nfkc } from '../text/width.js';
import { isFooter, markSignatures } from './signature.js';

export interface VoiceContext {
  /** Does this attribution (`2026年… 窓口 <…>:`, `From: …`) name the desk? */
  isDesk(attribution: string): boolean;
}

const DATE =
  '(?:\\d{4}\\s*[年/.-]\\s*\\d{1,2}\\s*[月/.-]\\s*\\d{1,2}日?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2},?|\\d{1,2}月\\d{1,2}日)';
const ATTRIBUTION = new RegExp(
  [
    // 2026年11月1日(土) 12:34 窓口 <desk@example.jp>: · 2026/11/13 17:52、窓口 <…>のメール: · On Thu, Nov 5, 2026 at 10:32 AM … wrote:
    `^(?:on )?\\W{0,2}${DATE}[^。]{0,60}?\\d{1,2}[:時]\\d{2}[^。]{0,160}(?:wrote|のメール|書きました|が書いた|さん)?\\s*[:：]$`,
    `^(?:on )?\\W{0,2}${DATE}[^。]{0,160}<[^<>\\s]*@[^<>\\s]*>[^。]{0,20}$`,
    '^on [^。]{4,200} wrote\\s*[:：]?$',
    '^[^。]{1,80}(?:さんは書きました|さんの?メール|wrote)\\s*[:：]$',
    '^[^。:：]{1,80}<[^<>\\s@]+@[^<>\\s]+>\\s*(?:さん)?(?:wrote|は書きました|のメール)?\\s*[:：]$',
  ].join('|'),
  'iu',
);
/** Words of which each form of ATTRIBUTION has one, and those of which each form of DATE has one. */
const ATTRIBUTION_WORDS = new Pattern(/[0-9<]|メール|書きました|wrote/iu);
const DATE_WORDS = new Pattern(/[0-9]|mon|tue|wed|thu|fri|sat|sun/iu);
const ATTRIBUTION_HEAD = new RegExp(`^(?:on )?.{0,24}${DATE}.{0,80}$`, 'iu');
const ORIGINAL =
  /^[\s>_-]*-{2,}\s*(?:original message(?: follows)?|元のメッセージ|original|オリジナル ?メッセージ|元のメール|受信メール|引用|reply message)\s*-{2,}|^_{10,}\s*$|^-{3,}\s*(?:返信元|返信前)/iu;
const FORWARD =
  /^[\s>_*=~+■▼◆-]*(?:begin )?(?:forwarded (?:message|by)|forward(?:ed)? mail|転送(?:された)?(?:メッセージ|メール)|転送元|以下(?:、)?転送)(?:\s*(?:ここから|開始|始め|begin))?[\s:：_*=~+■▼◆-]*/iu;
const FORWARD_END =
  /^[\s_*=~+-]*(?:転送(?:された)?(?:メッセージ|メール).*(?:ここまで|終わり|以上|終了)|end of forwarded|(?:転送)?ここまで)[\s_*=~+-]*$/iu;
const HEADER =
  /^[\s*]*(差出人|送信者|送信元|from|日時|送信日時|date|sent|宛先|to|cc|件名|subject|タイトル|返信先|reply-to)[\s*]*[:：]/iu;
/** What a line begins with that opens or ends a quoted or forwarded mail, but for an attribution; read off when first needed. */
let openers: Uint32Array | null = null;

/** Every line with whose words it holds. Depths come from quote marks and blockquotes, the rest from what stands above. */
export function voicesOf(
  message: { subject: Message['subject']; lines: readonly Line[] },
  context: VoiceContext,
): VoicedLine[] {
  const lines = withOldMarks(message.lines);
  const forwardSubject = /^\s*(?:fwd?|fw|転送|tr)\s*[:：]|^\s*[【[(]転送/iu.test(nfkc(message.subject ?? ''));
  const voiced: VoicedLine[] = [];
  const texts: string[] = [];
  for (const { text, depth } of lines) {
    voiced.push({ text, depth, voice: 'own', number: voiced.length + 1 });
    texts.push(nfkc(text).trim());
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
    const marker = openingAt(voiced, texts, i, forwardSubject, context);
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
    if (mayOpen(text) && FORWARD_END.test(text)) {
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

/** Does a quoted or forwarded mail begin here, in how many lines, and whose is it? */
function openingAt(
  lines: readonly VoicedLine[],
  texts: readonly string[],
  at: number,
  forwardSubject: boolean,
  context: VoiceContext,
): { lines: number; voice: Voice } | null {
  const text = texts[at] ?? '';
  const depth = lines[at]?.depth ?? 0;
  const opens = mayOpen(text);
  const forward = opens && FORWARD.test(text);
  if (forward || (opens && ORIGINAL.test(text))) {
    const block = headerBlock(lines, texts, at + 1);
    // A line of underscores alone is a ruler, unless headers follow it.
    if (/^_+$/u.test(text) && block.count < 2) return null;
    if (forward && block.count === 0 && !/[-_=*■▼◆]{2}|[:：]$/u.test(text)) return null;
    const voice = forward || forwardSubject ? 'forwarded' : authorOf(block.text, context);
    return { lines: 1 + block.lines, voice };
  }
  const block = opens ? headerBlock(lines, texts, at) : NO_BLOCK;
  if (block.count >= 2 && block.lines >= 2)
    return { lines: block.lines, voice: forwardSubject ? 'forwarded' : authorOf(block.text, context) };
  if (mayEndAttribution(text) && ATTRIBUTION_WORDS.test(text) && ATTRIBUTION.test(text) && text.length < 300)
    return { lines: 1, voice: authorOf(text, context) };
  const second = lines[at + 1]?.depth === depth ? (texts[at + 1] ?? '') : '';
  const third = lines[at + 2]?.depth === depth ? (texts[at + 2] ?? '') : '';
  if (!endsAttribution(text) && !endsAttribution(second) && !endsAttribution(third)) return null;
  if (!DATE_WORDS.test(text) && !/^on /iu.test(text)) return null;
  if (!ATTRIBUTION_HEAD.test(text) && !/^on /iu.test(text)) return null;
  for (const [joined, count] of [
    [`${text} ${second}`.trim(), 2],
    [`${text} ${second} ${third}`.trim(), 3],
  ] as const) {
    if (endsAttribution(joined) && ATTRIBUTION.test(joined) && joined.length < 300)
      return { lines: count, voice: authorOf(joined, context) };
  }
  return null;
}

/** Can FORWARD, ORIGINAL, HEADER or FORWARD_END match a text that begins so? Of few lines that has to be asked. */
function mayOpen(text: string): boolean {
  openers ??= firstUnits(
    new RegExp([FORWARD, ORIGINAL, HEADER, FORWARD_END].map(({ source }) => source).join('|'), 'iu'),
  ) as Uint32Array;
  return hasUnit(openers, text.charCodeAt(0));
}

/** An attribution ends with a colon or with `wrote`, unless it gives an address: what all forms of ATTRIBUTION have in common. */
function mayEndAttribution(text: string): boolean {
  return endsInColon(text) || text.endsWith('e') || text.endsWith('E') || text.includes('<');
}

function endsAttribution(text: string): boolean {
  return endsInColon(text) || ((text.endsWith('e') || text.endsWith('E')) && /wrote$/iu.test(text));
}

function endsInColon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x3a || last === 0xff1a;
}

const NO_BLOCK = { count: 0, lines: 0, text: '' } as const;

function headerBlock(
  lines: readonly VoicedLine[],
  texts: readonly string[],
  from: number,
): { count: number; lines: number; text: string } {
  let at = from;
  while (at < lines.length && at < from + 2 && texts[at] === '') at++;
  if (!HEADER.test(texts[at] ?? '')) return NO_BLOCK;
  const names = new Set<string>();
  const text: string[] = [];
  const start = at;
  while (at < lines.length) {
    const t = texts[at] ?? '';
    const name = HEADER.exec(t)?.[1];
    if (!name && !(names.size > 0 && t !== '' && /^\s|^[^:：]*@/u.test(lines[at]?.text ?? ''))) break;
    if (name) names.add(name.toLowerCase());
    text.push(t);
    at++;
  }
  const mail = [...names].some((n) => /差出人|送信者|送信元|from|日時|送信日時|date|sent/u.test(n));
  return names.size >= 2 && mail
    ? { count: names.size, lines: at - (start === from ? from : from), text: text.join('\n') }
    : NO_BLOCK;
}

function authorOf(attribution: string, context: VoiceContext): Voice {
  // Only whom the mail came from: the To of the writer's own older mail is the desk.
  const from =
    attribution.split('\n').find((l) => /^[\s*]*(?:差出人|送信者|送信元|from)/iu.test(l)) ??
    attribution.split('\n')[0] ??
    '';
  return context.isDesk(from) ? 'desk' : 'quoted';
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
