/** mailparser over an mbox: `mailparser.js MBOX [bare]`; bare is without its conversions between text and HTML. */
import { simpleParser } from 'mailparser';
import { messagesOf } from './split.js';

const [, , path = '', mode] = process.argv;
const options =
  mode === 'bare' ? { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true } : {};
let messages = 0;
let letters = 0;
for (const raw of messagesOf(path)) {
  const { subject, from, date, text, html } = await simpleParser(raw, options);
  if (subject !== undefined && from !== undefined && date !== undefined) messages++;
  letters += (text ?? (html || '')).length;
}
process.stdout.write(`${JSON.stringify({ messages, letters })}\n`);
