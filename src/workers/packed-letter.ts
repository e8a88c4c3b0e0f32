/** A letter on its way to a worker. What crosses is copied, which costs by the object: its lines go as one text and a row of numbers. */
import type { Voice, VoicedLine } from '../mail.js';
import type { Letter } from '../passage/index.js';

export interface PackedLetter extends Omit<Letter, 'lines' | 'open'> {
  /** The lines, one behind the other with nothing between. */
  text: string;
  /** Of each line in turn: where it ends in `text`, its depth, its voice (position in `VOICES`), its number. */
  marks: Int32Array;
}

const VOICES: readonly Voice[] = ['own', 'forwarded', 'desk', 'quoted', 'aside'];
const MARKS = 4;

export function packed({ raw, message, replyTo, bulk, encrypted, lines, flags, sending }: Letter): PackedLetter {
  const { path, index, offset, bytes, defect } = raw;
  const marks = new Int32Array(MARKS * lines.length);
  let text = '';
  for (const [i, line] of lines.entries()) {
    text += line.text;
    marks[MARKS * i] = text.length;
    marks[MARKS * i + 1] = line.depth;
    marks[MARKS * i + 2] = VOICES.indexOf(line.voice);
    marks[MARKS * i + 3] = line.number;
  }
  return {
    raw: { path, index, offset, bytes, defect },
    message,
    replyTo,
    bulk,
    encrypted,
    flags,
    sending,
    text,
    marks,
  };
}

export function unpacked({
  raw,
  message,
  replyTo,
  bulk,
  encrypted,
  flags,
  sending,
  text,
  marks,
}: PackedLetter): Letter {
  const lines: VoicedLine[] = [];
  let start = 0;
  for (let at = 0; at < marks.length; at += MARKS) {
    const [end = start, depth = 0, voice = 0, number = 0] = marks.subarray(at, at + MARKS);
    lines.push({ text: text.slice(start, end), depth, voice: VOICES[voice] ?? 'own', number });
    start = end;
  }
  return { raw, message, replyTo, bulk, encrypted, lines, flags, sending, open: null };
}
