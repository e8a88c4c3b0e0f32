/** Shift_JIS as Windows has it (CP932). */
import { TextDecoder } from 'node:util';

let decoder: TextDecoder | undefined;

/**
 * The text; what is undefined becomes U+FFFD. So does the user-defined area F040–F9FC, where the carriers put their emoji: a
 * private-use letter would mean something else to every reader.
 */
export function decodeShiftJis(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('shift_jis', { ignoreBOM: true });
  return decoder.decode(bytes).replace(/[\ue000-\uf8ff]/g, '\ufffd');
}
