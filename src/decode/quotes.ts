/**
 * Whose words a line holds: parts a body into the writer's own text, what he quotes (from the desk, from older mail),
 * what he forwards, and what is nobody's answer. Nothing is thrown away here: the answers under quoted labels are answers.
 */
import type { Line, Message, Voice, VoicedLine } from '../mail.js';
import { rememberedLines } from '../text/remember.js';
import { nfkc } from '../text/width.js';
import { FORWARD_SUBJECT, REPLY_SUBJECT } from './opening-words.js';
import { endsForward, mayOpen, type Opening, openingAt, traitsOf, type VoiceContext } from './openings.js';
import { isFooter, markSignatures, setAside } from './signature.js';

/** What a line tells of voices by itself. */
interface KnownLine {
  text: string;
  /** As patterns want it: normalised and trimmed. */
  plain: string;
  /** See `traitsOf`. */
  traits: number;
  isFooter: boolean;
}

const knownLine = rememberedLines((text): KnownLine => {
  const plain = nfkc(text).trim();
  return { text, plain, traits: traitsOf(plain), isFooter: isFooter(plain) };
});

/** Every line with whose words it holds. Depths come from quote marks and blockquotes, the rest from what stands above. */
export function voicesOf(
  message: { subject: Message['subject']; lines: readonly Line[] },
  context: VoiceContext,
): VoicedLine[] {
  if (message.lines.length === 0) return [];
  const subject = nfkc(message.subject ?? '');
  const forwards = FORWARD_SUBJECT.test(subject);
  const isReply = REPLY_SUBJECT.test(subject);
  const voices = new Voices(withOldMarks(message.lines), forwards, { ...context, isReply });
  for (let i = 0; i < voices.lines.length; ) i += voices.settle(i);
  markSignatures(voices.lines, forwards);
  return voices.lines;
}

/** The lines from the top on, and what those already settled say of the next. */
class Voices {
  readonly lines: VoicedLine[] = [];
  /** Each line's text as patterns want it, and what that tells. */
  private readonly texts: string[] = [];
  private readonly traits: number[] = [];
  private readonly footers: boolean[] = [];
  /** Whose the lines are that nobody quotes, and those quoted so many times. */
  private base: Voice = 'own';
  private readonly byDepth: Voice[] = ['own'];
  /** Whose the next quote is. */
  private pending: Voice | null = null;

  constructor(
    lines: readonly Line[],
    private readonly forwards: boolean,
    private readonly context: VoiceContext,
  ) {
    for (const line of lines) {
      const { text, plain, traits, isFooter } = knownLine(line.text);
      this.lines.push({ text, depth: line.depth, voice: 'own', number: this.lines.length + 1 });
      this.texts.push(plain);
      this.traits.push(traits);
      this.footers.push(isFooter);
    }
  }

  /** Says whose the line at `i` is, and those that belong to it; returns how many. */
  settle(i: number): number {
    const line = this.lines[i] as VoicedLine;
    const text = this.texts[i] as string;
    if (text === '') {
      line.voice = line.depth === 0 ? this.base : (this.byDepth[line.depth] ?? this.pending ?? 'quoted');
      return 1;
    }
    if (mayOpen(this.traits, i)) {
      const opening = openingAt(this.lines, this.texts, this.traits, i, this.forwards, this.context);
      if (opening) return this.open(line, i, opening);
      if (endsForward(text, this.traits[i] as number)) return this.endForward(line);
    }
    line.voice = line.depth === 0 ? this.base : this.quoted(i, line.depth);
    if (line.voice === 'desk') takeAnswer(line);
    if (this.footers[i]) line.voice = 'aside';
    return 1;
  }

  private open(line: VoicedLine, at: number, { lines, voice }: Opening): number {
    const { byDepth } = this;
    for (let k = at; k < at + lines; k++) setAside(this.lines[k]);
    const next = this.lines.find((l, k) => k >= at + lines && l.text.trim() !== '');
    if (next && next.depth > line.depth) {
      this.pending = voice;
      byDepth.length = line.depth + 1;
      byDepth[next.depth] = voice;
    } else if (line.depth === 0) this.restart(voice);
    else byDepth[line.depth] = nested(byDepth[line.depth - 1], voice);
    return lines;
  }

  private endForward(line: VoicedLine): number {
    line.voice = 'aside';
    this.restart('own');
    return 1;
  }

  private restart(voice: Voice): void {
    this.base = voice;
    this.byDepth.length = 0;
    this.byDepth[0] = voice;
  }

  private quoted(at: number, depth: number): Voice {
    const { byDepth } = this;
    byDepth[depth] ??= nested(byDepth[depth - 1], this.pending ?? deskOrOlder(this.lines, this.texts, at));
    byDepth.length = depth + 1;
    return byDepth[depth] as Voice;
  }
}

const NAMED_MARK = /^[ \t]{0,2}(?=[^\s>＞]*\p{L})([^\s<>＞:：|・]{1,8})[>＞](?:\s|$)/u;
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

/** Answers that the writer marked as his in the desk's unquoted text. */
function takeAnswer(line: VoicedLine): void {
  if (!ANSWER_MARK.test(line.text)) return;
  line.voice = 'own';
  line.text = line.text.replace(ANSWER_MARK, '');
}

/** What is quoted within a quote is older still; a forwarded mail's own quotes are not the inquiry. */
function nested(outer: Voice | undefined, inner: Voice): Voice {
  return outer === 'desk' || outer === 'quoted' ? 'quoted' : inner;
}

const DESK_PHRASES =
  /(?:ご記入|ご返信|お知らせ|お送り|ご確認|お問い?合わせ(?:いただき|頂き|を)|確認ができません|ご照会|照会ができません|ご連絡(?:いただき|ください))|please (?:fill|send|reply|provide)|thank you for contacting/iu;

/** 「5. Plus member IDを教えてください。」 */
const ASKS_ITEM =
  /(?:氏名|名前|生年月日|誕生日|電話|メール|アドレス|住所|都道府県|支払|キャリア|番号|ID|ニックネーム)[^。]{0,24}(?:教え|お?聞かせ|どちら|(?:何|なん)でしょう)[^。]{0,12}(?:ください|下さい|ますか|です?か)[。?？]?\s*$/iu;

/** A quote without an attribution: the desk's own phrases tell it. */
function deskOrOlder(lines: readonly VoicedLine[], texts: readonly string[], at: number): Voice {
  const depth = lines[at]?.depth ?? 1;
  const text: string[] = [];
  for (let k = at; k < lines.length && k < at + 60 && text.length < 60; k++)
    if (lines[k]?.depth === depth) text.push(texts[k] ?? '');
  const joined = text.join('\n');
  return DESK_PHRASES.test(joined) || text.filter((line) => ASKS_ITEM.test(line)).length >= 2 ? 'desk' : 'quoted';
}
