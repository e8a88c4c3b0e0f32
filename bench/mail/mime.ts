/** Parts of a message and header lines, as mailers write them. Lines end in LF, as they stand in a mailbox. */
import { type Charset, encoded } from './charset.js';

type Transfer = '7bit' | '8bit' | 'base64' | 'quoted-printable';

/** An entity: its MIME header lines, each with its LF, and its body. */
export interface Part {
  head: string;
  body: Buffer;
}

export interface TextForm {
  charset: Charset;
  transfer: Transfer;
}

/** A text part; in UTF-8 where the charset cannot say it, as mailers do. */
export function textPart(text: string, form: TextForm, subtype: 'plain' | 'html', parameters = ''): Part {
  const bytes = encoded(text, form.charset);
  if (bytes === null) return textPart(text, { charset: 'utf-8', transfer: 'base64' }, subtype, parameters);
  const name = form.charset === 'utf-8' ? 'UTF-8' : form.charset === 'us-ascii' ? 'us-ascii' : form.charset;
  return {
    head: `Content-Type: text/${subtype}; charset=${name}${parameters}\nContent-Transfer-Encoding: ${form.transfer}\n`,
    body: transferred(bytes, form.transfer),
  };
}

function transferred(bytes: Buffer, transfer: Transfer): Buffer {
  if (transfer === 'base64') return base64Lines(bytes);
  return transfer === 'quoted-printable' ? quotedPrintable(bytes) : bytes;
}

export function base64Lines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('base64').replace(/.{76}/gu, '$&\n').replace(/\n?$/u, '\n'), 'latin1');
}

/** RFC 2045, section 6.7, with the softly broken lines of 76. */
export function quotedPrintable(bytes: Buffer): Buffer {
  const out: string[] = [];
  let width = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x0a) {
      out.push('\n');
      width = 0;
      continue;
    }
    const next = bytes[i + 1];
    const endsLine = next === 0x0a || next === undefined;
    const plain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (byte === 0x20 && !endsLine);
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (width + piece.length > 75) {
      out.push('=\n');
      width = 0;
    }
    out.push(piece);
    width += piece.length;
  }
  return Buffer.from(out.join(''), 'latin1');
}

export function multipart(subtype: string, parts: readonly Part[], boundary: string, preamble = ''): Part {
  const chunks: Buffer[] = [Buffer.from(preamble, 'latin1')];
  for (const part of parts) chunks.push(Buffer.from(`--${boundary}\n${part.head}\n`, 'latin1'), part.body, NEWLINE);
  chunks.push(Buffer.from(`--${boundary}--\n`, 'latin1'));
  return {
    head: `Content-Type: multipart/${subtype};\n boundary="${boundary}"\n`,
    body: Buffer.concat(chunks),
  };
}

const NEWLINE = Buffer.from('\n', 'latin1');

/** A header value: as it is where it is ASCII, else RFC 2047 words of at most 75 characters, folded. */
export function words(text: string, charset: Charset, form: 'B' | 'Q' = 'B'): string {
  if (!/[^\x20-\x7e]/u.test(text)) return text;
  const usable = charset !== 'us-ascii' && encoded(text, charset) !== null ? charset : 'utf-8';
  const name = usable === 'utf-8' ? 'UTF-8' : usable.toUpperCase();
  const out: string[] = [];
  let chunk = '';
  const word = (chunk: string) => `=?${name}?${form}?${wordBody(encoded(chunk, usable), form)}?=`;
  for (const letter of text) {
    if (chunk !== '' && word(chunk + letter).length > 75) {
      out.push(word(chunk));
      chunk = '';
    }
    chunk += letter;
  }
  out.push(word(chunk));
  return out.join('\n ');
}

function wordBody(bytes: Buffer | null, form: 'B' | 'Q'): string {
  if (bytes === null) throw new RangeError('not in the charset');
  if (form === 'B') return bytes.toString('base64');
  return [...bytes]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      if (/[A-Za-z0-9]/u.test(letter)) return letter;
      return letter === ' ' ? '_' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** `name <address>`, or the address alone. */
export function mailbox(name: string | null, address: string, charset: Charset): string {
  return name === null ? address : `${words(name, charset)} <${address}>`;
}

/** The message, from its header lines (each with its LF) and its one entity. */
export function assembled(head: string, part: Part): Buffer {
  const body = part.body.at(-1) === 0x0a ? part.body : Buffer.concat([part.body, NEWLINE]);
  return Buffer.concat([Buffer.from(`${head}MIME-Version: 1.0\n${part.head}\n`, 'latin1'), body]);
}
