/** uuencode, as mail had it before MIME and as POSIX has it still: `begin`, lines of a count and that many bytes, `end`. */

const BEGIN = /(?:^|\n)begin(?:-base64)? [0-7]{3,4} [^\r\n]*\r?\n/;

/** What a body encodes; a body that begins no such file is returned as it is. */
export function fromUuencode(body: Buffer): Buffer {
  const text = body.toString('latin1');
  const begin = BEGIN.exec(text);
  if (begin === null) return body;
  const lines = text.slice(begin.index + begin[0].length).split(/\r?\n/);
  if (begin[0].includes('-base64')) {
    const end = lines.findIndex((line) => line.startsWith('===='));
    return Buffer.from(lines.slice(0, end < 0 ? undefined : end).join(''), 'base64');
  }
  const pieces: Buffer[] = [];
  for (const line of lines) {
    const length = (line.charCodeAt(0) - 0x20) & 0x3f;
    // The last line counts none. Blanks at line ends are zeros, and relays take them off.
    if (line === '' || length === 0 || line === 'end') break;
    pieces.push(decodeLine(line, length));
  }
  return Buffer.concat(pieces);
}

function decodeLine(line: string, length: number): Buffer {
  const out = Buffer.alloc(Math.ceil(length / 3) * 3);
  for (let group = 0; group * 3 < length; group++) {
    let bits = 0;
    for (let i = 1; i <= 4; i++) {
      const code = line.charCodeAt(4 * group + i);
      bits = bits * 64 + (Number.isNaN(code) ? 0 : (code - 0x20) & 0x3f);
    }
    out.writeUIntBE(bits, 3 * group, 3);
  }
  return out.subarray(0, length);
}
