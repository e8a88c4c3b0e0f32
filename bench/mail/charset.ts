/** Text to bytes in the charsets of Japanese mail. */
import iconv from 'iconv-lite';

export type Charset = 'utf-8' | 'iso-2022-jp' | 'shift_jis' | 'euc-jp' | 'us-ascii';

const ESC = 0x1b;
const TO_ASCII = [ESC, 0x28, 0x42];
const TO_KANJI = [ESC, 0x24, 0x42];
const TO_KANA = [ESC, 0x28, 0x49];

/** The text in that charset; null where it has a letter that the charset lacks (髙 and emoji in ISO-2022-JP). */
export function encoded(text: string, charset: Charset): Buffer | null {
  switch (charset) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'us-ascii':
      return /[^\0-\x7f]/u.test(text) ? null : Buffer.from(text, 'latin1');
    case 'iso-2022-jp': {
      const bytes = inCharset(text, 'EUC-JP');
      return bytes === null ? null : sevenBit(bytes);
    }
    default:
      return inCharset(text, charset);
  }
}

function inCharset(text: string, charset: string): Buffer | null {
  const bytes = iconv.encode(text, charset);
  return iconv.decode(bytes, charset) === text ? bytes : null;
}

/** EUC-JP to ISO-2022-JP (RFC 1468), half-width kana by the escape that mailers use for them; null for JIS X 0212. */
function sevenBit(euc: Buffer): Buffer | null {
  const out = Buffer.allocUnsafe(euc.length * 4 + 8);
  let length = 0;
  let state = TO_ASCII;
  const enter = (wanted: number[]) => {
    if (state === wanted) return;
    for (const byte of wanted) out[length++] = byte;
    state = wanted;
  };
  for (let i = 0; i < euc.length; i++) {
    const byte = euc[i] ?? 0;
    if (byte === 0x8f) return null;
    if (byte < 0x80) {
      enter(TO_ASCII);
      out[length++] = byte;
    } else if (byte === 0x8e) {
      enter(TO_KANA);
      out[length++] = (euc[++i] ?? 0) & 0x7f;
    } else {
      enter(TO_KANJI);
      out[length++] = byte & 0x7f;
      out[length++] = (euc[++i] ?? 0) & 0x7f;
    }
  }
  enter(TO_ASCII);
  return out.subarray(0, length);
}
