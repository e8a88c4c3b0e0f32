/** postal-mime over an mbox: `postal-mime.js MBOX`. */
import PostalMime from 'postal-mime';
import { messagesOf } from './split.js';

const [, , path = ''] = process.argv;
let messages = 0;
let letters = 0;
for (const raw of messagesOf(path)) {
  const { subject, from, date, text, html } = await PostalMime.parse(raw);
  if (subject !== undefined && from !== undefined && date !== undefined) messages++;
  letters += (text ?? html ?? '').length;
}
process.stdout.write(`${JSON.stringify({ messages, letters })}\n`);
