/** EUC-JP with NEC's and IBM's extensions (as CP51932 has them) and JIS X 0212. */
import { TextDecoder } from 'node:util';

let decoder: TextDecoder | undefined;

/** The text; what is undefined becomes U+FFFD. */
export function decodeEucJp(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('euc-jp', { ignoreBOM: true });
  return decoder.decode(bytes);
}
