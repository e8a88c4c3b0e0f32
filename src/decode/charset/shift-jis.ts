/** Shift_JIS as Windows has it (CP932). */
import { TextDecoder } from 'node:util';
import { withCarrierEmoji } from './carrier-emoji.js';

let decoder: TextDecoder | undefined;

/**
 * The text; what is undefined becomes U+FFFD. The user-defined area F040–F9FC holds the carriers' emoji: a private-use letter would mean
 * something else to every reader.
 */
export function decodeShiftJis(bytes: Uint8Array): string {
  const text = decoded(bytes);
  // A0 is no character, and half of many.
  const whole = text.includes('\ufffd') && bytes.includes(NO_BREAK_SPACE) ? decoded(withPlainBlanks(bytes)) : text;
  return withCarrierEmoji(whole);
}

const NO_BREAK_SPACE = 0xa0;

/** The bytes with spaces for the no-break spaces that a Mac and Outlook write among Shift_JIS: A0, where no character has it as its half. */
export function withPlainBlanks(bytes: Uint8Array): Buffer {
  const out = Buffer.from(bytes);
  for (let i = 0; i < out.length; i++) {
    const byte = out[i] ?? 0;
    if (byte === NO_BREAK_SPACE) out[i] = 0x20;
    else if ((byte > 0x80 && byte < NO_BREAK_SPACE) || (byte > 0xdf && byte < 0xfd)) {
      const trail = out[i + 1] ?? 0;
      if (trail >= 0x40 && trail !== 0x7f && trail < (byte === 0xfc ? 0x4c : 0xfd)) i++;
    }
  }
  return out;
}

function decoded(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('shift_jis', { ignoreBOM: true });
  return decoder.decode(bytes);
}

let bytesOf: Map<string, number> | undefined;

/** The bytes of the text; `?` for what Shift_JIS lacks. */
export function encodeShiftJis(text: string): Buffer {
  bytesOf ??= byteTable();
  const out: number[] = [];
  for (const char of text) {
    const bytes = char < '\x80' ? char.charCodeAt(0) : (bytesOf.get(char) ?? 0x3f);
    if (bytes > 0xff) out.push(bytes >> 8);
    out.push(bytes & 0xff);
  }
  return Buffer.from(out);
}

/** All characters by what decodes to them; of two cells with one character (NEC's and IBM's) the first. */
function byteTable(): Map<string, number> {
  const table = new Map<string, number>();
  const add = (bytes: number, ...raw: number[]) => {
    const char = decoded(new Uint8Array(raw));
    if (!/[\ufffd\ue000-\uf8ff]/.test(char) && [...char].length === 1 && !table.has(char)) table.set(char, bytes);
  };
  for (let byte = 0xa1; byte <= 0xdf; byte++) add(byte, byte);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) add(lead * 256 + trail, lead, trail);
  }
  return table;
}
