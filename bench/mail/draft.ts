/** A message before it is put into bytes. */
import type { Random } from '../random.js';
import type { Charset } from './charset.js';
import type { Part, TextForm } from './mime.js';

export const DESK = 'support@cc.plusmember.jp';

export interface Draft {
  from: { name: string | null; address: string };
  /** The envelope's sender where it is another one. */
  sender?: string;
  to: string;
  subject: string;
  /** Further header lines, each with its LF. */
  head?: string;
  text: string;
  /** Beside the text, or instead of it. */
  html?: string;
  htmlOnly?: boolean;
  form: TextForm;
  /** The HTML shows a logo that comes with it. */
  logo?: boolean;
  /** A message attached whole. */
  passesOn?: Buffer;
  /** The whole content where it is no text, or text and HTML. */
  special?: Part;
  hops: number;
  signed: boolean;
  sealed: boolean;
}

const FORMS: readonly TextForm[] = [
  ...Array(6).fill({ charset: 'utf-8', transfer: 'base64' }),
  ...Array(4).fill({ charset: 'utf-8', transfer: 'quoted-printable' }),
  ...Array(3).fill({ charset: 'utf-8', transfer: '8bit' }),
  ...Array(5).fill({ charset: 'iso-2022-jp', transfer: '7bit' }),
  { charset: 'shift_jis', transfer: '8bit' },
  { charset: 'shift_jis', transfer: 'base64' },
  { charset: 'shift_jis', transfer: 'quoted-printable' },
  { charset: 'euc-jp', transfer: '8bit' },
  { charset: 'euc-jp', transfer: 'base64' },
];

/** How Japanese mail is put into bytes: UTF-8 mostly, ISO-2022-JP a good deal, the others now and then. */
export function japaneseForm(random: Random): TextForm {
  return random.pick(FORMS);
}

export function englishForm(random: Random): TextForm {
  return random.pick<TextForm>([
    { charset: 'us-ascii', transfer: '7bit' },
    { charset: 'utf-8', transfer: 'quoted-printable' },
    { charset: 'utf-8', transfer: '7bit' },
  ]);
}

/** The charset of the header lines beside a text in that form. */
export function headCharset({ charset }: TextForm): Charset {
  return charset === 'us-ascii' ? 'utf-8' : charset;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What web mailers make of a text. */
export function asHtml(text: string, random: Random): string {
  const lines = escaped(text).split('\n');
  return random.chance(0.5)
    ? `<html><head><meta http-equiv="content-type" content="text/html"></head><body dir="auto">\n${lines.map((line) => `<div>${line === '' ? '<br>' : line}</div>`).join('\n')}\n</body></html>\n`
    : `<div dir="ltr">${lines.join('<br>\n')}</div>\n`;
}

/** Words broken into lines of that many letters at most, as mailers fold English. */
export function filled(text: string, width = 72): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'gmu'), '$1\n').trimEnd();
}

/** The text as one quotes it. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
}
