/** What a few in a hundred mails have: names that no standard knows, parts left out, structures deeper than usual. */
import type { Random } from '../random.js';
import { multipart, type Part } from './mime.js';
import { attachment, token } from './noise.js';

const OTHER_NAMES: Record<string, readonly string[]> = {
  'UTF-8': ['"utf-8"', 'utf8', '"UTF-8"'],
  'iso-2022-jp': ['"ISO-2022-JP"', 'ISO-2022-JP'],
  shift_jis: ['Windows-31J', 'x-sjis', '"Shift_JIS"', 'CP932'],
  'euc-jp': ['"EUC-JP"', 'x-euc-jp'],
};

/** The entity with something odd about it. */
export function odd({ head, body }: Part, random: Random): Part {
  switch (random.below(4)) {
    case 0:
      // The reader may guess.
      return { head: head.replace(/; charset=[^;\n]+/u, ''), body };
    case 1:
      return {
        head: head.replace(
          /charset=([\w-]+)/u,
          (_, name: string) => `charset=${random.pick(OTHER_NAMES[name] ?? [name])}`,
        ),
        body,
      };
    case 2:
      return { head: head.replace(/^Content-Type/u, 'CONTENT-TYPE').replace(/multipart|text/u, '\n $&'), body };
    default:
      // Cut off on the way: the last delimiter is missing.
      return { head, body: body.subarray(0, head.includes('boundary') ? body.lastIndexOf('\n--') + 1 : body.length) };
  }
}

/** HTML with the sender's logo in it, as offices send. */
export function withLogo(html: Part, random: Random): Part {
  const logo = attachment(random, 3000 + random.below(9000), true);
  const head = logo.head.replace(/Content-Disposition: attachment;\n .*\n/u, '');
  const inline = {
    head: `${head}Content-ID: <${token(random, 10)}@logo>\nContent-Disposition: inline\n`,
    body: logo.body,
  };
  return multipart('related', [html, inline], `----=_NextPart_000_${token(random, 16)}`);
}

/** Another message, attached whole. */
export function attachedMessage(message: Buffer): Part {
  return { head: 'Content-Type: message/rfc822\nContent-Disposition: attachment\n', body: message };
}
