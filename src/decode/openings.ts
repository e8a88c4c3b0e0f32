/** Where a quoted or forwarded mail begins, and where a forwarded one ends: attributions, header blocks, separators. */
import type { Voice, VoicedLine } from '../mail.js';
import { firstUnits, hasUnit } from '../text/first-units.js';
import { Pattern } from '../text/pattern.js';
import {
  ATTRIBUTION,
  ATTRIBUTION_HEAD,
  DATE,
  FORWARD,
  FORWARD_END,
  FROM_LINE,
  HEADER,
  OF_MAIL,
  ORIGINAL,
} from './opening-words.js';

export interface VoiceContext {
  /** Does this attribution (`2026年… 窓口 <…>:`, `From: …`) name the desk? */
  isDesk(attribution: string): boolean;
  /** Does it name the sender of this mail? */
  isSender?(attribution: string): boolean;
  /** Does the subject say that the mail answers another? */
  isReply?: boolean;
}

/** Words of which each form of ATTRIBUTION has one, and those of which each form of DATE has one. */
const ATTRIBUTION_WORDS = new Pattern(
  /[0-9<]|メール|書きました|wrote|[写寫]道|작성|écrit|escri|escre|scritto|menulis|viết|เขียน|пис/iu,
);
const DATE_WORDS = new Pattern(/[0-9]|mon|tue|wed|thu|fri|sat|sun/iu);
/** Where a quoted or forwarded mail begins: lines that are nobody's, and whose those behind them are. */
export interface Opening {
  lines: number;
  voice: Voice;
}

/** Can FORWARD, ORIGINAL, HEADER or FORWARD_END match it? */
const OPENS = 1;
/** It ends as attributions do: with a colon, or with `wrote`. */
const ENDS = 2;
/** It may be an attribution by itself, and those need no such end where they give an address or write `Wrote`. */
const ALONE = 4;

/** The units with which it can begin; made when so many lines were asked about that it pays, until then every line may be one. */
let openers: Uint32Array | null = null;
let asked = 0;
const ASKED_BEFORE_OPENERS = 200;

function mayBegin(unit: number): boolean {
  if (openers !== null) return hasUnit(openers, unit);
  if (++asked >= ASKED_BEFORE_OPENERS)
    openers = firstUnits(
      new RegExp([FORWARD, ORIGINAL, HEADER, FORWARD_END].map(({ source }) => source).join('|'), 'iu'),
    );
  return true;
}

/**
 * What of a line tells that nothing of all this can begin with it, which is so of nearly all. `text`: normalised and trimmed, as all texts
 * here.
 */
export function traitsOf(text: string): number {
  if (text === '') return 0;
  const opens = mayBegin(text.charCodeAt(0)) ? OPENS : 0;
  if (endsAttribution(text)) return opens | ENDS | ALONE;
  const last = text.charCodeAt(text.length - 1);
  return last === 0x65 || last === 0x45 || text.includes('<') ? opens | ALONE : opens;
}

/** May a quoted or forwarded mail begin at this line, or a forwarded one end? An attribution takes up to three lines. */
export function mayOpen(traits: readonly number[], at: number): boolean {
  return traits[at] !== 0 || (((traits[at + 1] ?? 0) | (traits[at + 2] ?? 0)) & ENDS) !== 0;
}

/** Does a forwarded mail end with this line? */
export function endsForward(text: string, traits: number): boolean {
  return (traits & OPENS) !== 0 && FORWARD_END.test(text);
}

/** Does a quoted or forwarded mail begin here, in how many lines, and whose is it? */
export function openingAt(
  lines: readonly VoicedLine[],
  texts: readonly string[],
  traits: readonly number[],
  at: number,
  forwardSubject: boolean,
  context: VoiceContext,
): Opening | null {
  const own = traits[at] ?? 0;
  const ends = ((own | (traits[at + 1] ?? 0) | (traits[at + 2] ?? 0)) & ENDS) !== 0;
  const text = texts[at] ?? '';
  const depth = lines[at]?.depth ?? 0;
  const opens = (own & OPENS) !== 0;
  const forward = opens && FORWARD.test(text);
  if (forward || (opens && ORIGINAL.test(text))) {
    const block = headerBlock(lines, texts, at + 1);
    // A line of underscores alone is a ruler, unless headers follow it.
    if (/^_+$/u.test(text) && block.count < 2) return null;
    if (forward && block.count === 0 && !/[-_=*■▼◆]{2}|[:：]$/u.test(text)) return null;
    const passed = forward || forwardSubject || (block.count >= 2 && isPassedOn(lines, texts, at, block.text, context));
    return { lines: 1 + block.lines, voice: voiceOf(block.text, passed, context) };
  }
  const block = opens ? headerBlock(lines, texts, at) : NO_BLOCK;
  if (block.count >= 2 && block.lines >= 2)
    return {
      lines: block.lines,
      voice: voiceOf(block.text, forwardSubject || isPassedOn(lines, texts, at, block.text, context), context),
    };
  if ((own & ALONE) !== 0 && text.length < 300 && ATTRIBUTION_WORDS.test(text) && ATTRIBUTION.test(text))
    return { lines: 1, voice: voiceOf(text, forwardSubject && passesOn(lines, texts, at), context) };
  if (leadsToQuote(lines, texts, at)) return { lines: 1, voice: authorOf(text, context) };
  if (!ends) return null;
  const second = lines[at + 1]?.depth === depth ? (texts[at + 1] ?? '') : '';
  const third = lines[at + 2]?.depth === depth ? (texts[at + 2] ?? '') : '';
  if (!endsAttribution(text) && !endsAttribution(second) && !endsAttribution(third)) return null;
  if (!DATE_WORDS.test(text) && !/^on /iu.test(text)) return null;
  if (!ATTRIBUTION_HEAD.test(text) && !/^on /iu.test(text)) return null;
  for (const [joined, count] of [
    [`${text} ${second}`.trim(), 2],
    [`${text} ${second} ${third}`.trim(), 3],
  ] as const) {
    if (joined.length < 300 && endsAttribution(joined) && ATTRIBUTION.test(joined))
      return { lines: count, voice: authorOf(joined, context) };
  }
  return null;
}

const NAMES_SENDING = new RegExp(`@[^\\s<>]+\\.|${DATE}[^。]{0,40}?\\d{1,2}[:.時시]\\d{2}`, 'iu');

/** In whatever language: an address or a date with its time before a colon, and a deeper quote right below. */
function leadsToQuote(lines: readonly VoicedLine[], texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  const last = text.charCodeAt(text.length - 1);
  if ((last !== 0x3a && last !== 0xff1a) || text.length >= 300) return false;
  const depth = lines[at]?.depth ?? 0;
  let next = at + 1;
  while (next < at + 3 && texts[next] === '') next++;
  return (lines[next]?.depth ?? 0) > depth && NAMES_SENDING.test(text);
}

function endsAttribution(text: string): boolean {
  if (text === '') return false;
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x3a || last === 0xff1a) return true;
  return (last === 0x65 || last === 0x45) && /wrote$/iu.test(text);
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
  const mail = [...names].some((n) => OF_MAIL.test(n));
  return names.size >= 2 && mail
    ? { count: names.size, lines: at - (start === from ? from : from), text: text.join('\n') }
    : NO_BLOCK;
}

/** What the writer passes on, unless it is the desk's own mail. */
function voiceOf(attribution: string, forward: boolean, context: VoiceContext): Voice {
  const author = authorOf(attribution, context);
  return forward && author !== 'desk' ? 'forwarded' : author;
}

/** Is it all that the mail holds, or what its writer says that he passes on? A reply without a word of its own quotes what it answers, unless that is his own. */
function isPassedOn(
  lines: readonly VoicedLine[],
  texts: readonly string[],
  at: number,
  head: string,
  context: VoiceContext,
): boolean {
  if (passesOn(lines, texts, at)) return true;
  if (lines[at]?.depth !== 0 || !texts.slice(0, at).every((text) => text === '')) return false;
  return context.isReply !== true || (context.isSender?.(fromLineOf(head)) ?? false);
}

function fromLineOf(head: string): string {
  const lines = head.split('\n');
  return lines.find((line) => FROM_LINE.test(line)) ?? lines[0] ?? '';
}

const SAYS_SO = /転送(?:し|いた|致)|^(?:(?:以下|下記)[、\s]?)?転送(?:です|分)?[。:：]?$/u;
const SHOWS_ONLY = /参考|見本|書き方|サンプル/u;

/** Does the writer say above this line, with nothing quoted there, that he passes a mail on? */
function passesOn(lines: readonly VoicedLine[], texts: readonly string[], at: number): boolean {
  if (lines[at]?.depth !== 0 || !lines.slice(0, at).every(({ depth, voice }) => depth === 0 && voice === 'own'))
    return false;
  const said = texts.slice(0, at);
  return said.some((text) => SAYS_SO.test(text)) && !said.some((text) => SHOWS_ONLY.test(text));
}

function authorOf(attribution: string, context: VoiceContext): Voice {
  // Only whom the mail came from: the To of the writer's own older mail is the desk.
  return context.isDesk(fromLineOf(attribution)) ? 'desk' : 'quoted';
}
