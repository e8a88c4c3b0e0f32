/** Content-Transfer-Encoding (RFC 2045 section 6) and the B and Q of encoded words (RFC 2047 section 4), forgiving. */

/**
 * Base64 of an encoded word or a parameter. Padding in the middle ends one piece and begins the next: some mailers
 * encode in pieces and join the results.
 */
export function fromBase64(text: string): Buffer {
  if (!/=[^=\s]/.test(text)) return Buffer.from(text, 'base64');
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
}

/**
 * A base64 body. Lines that hold anything else (a mailing list's footer) are left out; a body that is mostly such lines was never
 * encoded, and is returned as it is.
 */
function fromBase64Body(body: Buffer): Buffer {
  const text = body.toString('latin1');
  if (!/[^A-Za-z0-9+/=\s]/.test(text)) return fromBase64(text);
  const lines = text.split(/\r\n|\r|\n/);
  const good = lines.filter((line) => /^[A-Za-z0-9+/]+={0,2}\s*$/.test(line.trimStart()) || line.trim() === '');
  const encoded = good.join('');
  return encoded.length * 2 < text.length ? body : fromBase64(encoded);
}

/** Quoted-printable bytes; `=` that begins no escape stays. */
export function fromQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let n = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== 0x3d) {
      out[n++] = byte;
      continue;
    }
    const high = hex(bytes[i + 1]);
    const low = hex(bytes[i + 2]);
    if (high >= 0 && low >= 0) {
      out[n++] = high * 16 + low;
      i += 2;
      continue;
    }
    // A soft line break; relays add white space before the line end.
    let end = i + 1;
    while (bytes[end] === 0x20 || bytes[end] === 0x09) end++;
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) i = end + 1;
    else if (bytes[end] === 0x0a || bytes[end] === 0x0d) i = end;
    else if (end >= bytes.length) i = end;
    else out[n++] = byte;
  }
  return out.subarray(0, n);
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1;
}

/** The bytes of a body under `encoding`; an unknown encoding is none. */
export function fromTransferEncoding(body: Buffer, encoding: string): Buffer {
  const name = encoding.toLowerCase().replace(/\(.*?\)|["'\s;]/g, '');
  if (name === 'base64') return fromBase64Body(body);
  if (name === 'quoted-printable') return fromQuotedPrintable(body);
  return body;
}
