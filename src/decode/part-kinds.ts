/** What a part is, by its head: the writer's text, an attached message, something that only machines read, or a file. */
import { isBinary } from './binary.js';
import type { Part } from './part.js';

const MESSAGE_TYPES = new Set(['message/rfc822', 'message/global', 'application/x-message']);
/** Parts that a reader sees neither as text nor as a file: signatures and what mail servers tell each other. */
const MACHINE_TYPES =
  /^(?:application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-encrypted)|message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status)|text\/rfc822-headers)$/;
const UNTYPED =
  /^(?:application\/(?:octet-stream|(?:x-)?text|(?:x-)?unknown)|text\/(?!calendar|directory|(?:x-)?v-?c|css|csv|rtf|xml)[\w.+-]+|(?:x-)?(?:content|unknown|none|null|other|data|default)\/[\w.+-]+)$/;
const BODY_TYPES = /^text\/(?:plain|html|enriched|richtext|x-[\w-]*plain)$/;

/** The types of which a reader is shown the text, unless they are sent as a file. */
export function isBodyText(part: Part): boolean {
  const { mediaType } = part;
  if (mediaType !== 'text/plain' && mediaType !== 'text/html' && !BODY_TYPES.test(mediaType)) return false;
  return part.disposition === null || (part.disposition === 'inline' && part.filename === null);
}

/** Is it of a type that bodies have, even where it is sent as a file? */
export function hasBodyType({ mediaType }: Part): boolean {
  return BODY_TYPES.test(mediaType);
}

/** A signature, or what mail servers tell each other. */
export function isForMachines({ mediaType }: Part): boolean {
  return MACHINE_TYPES.test(mediaType);
}

/** What a program that knows no types sends: bytes of no type and no name, which are text. */
export function isUntypedText({ mediaType, filename, content }: Part): boolean {
  return UNTYPED.test(mediaType) && filename === null && !isBinary(content);
}

export function isMessage(part: Part): boolean {
  return (
    MESSAGE_TYPES.has(part.mediaType) || (/\.eml$/i.test(part.filename ?? '') && !part.mediaType.startsWith('text/'))
  );
}

/** The parts that hold no parts, in order. */
export function collectLeaves(part: Part, into: Part[]): void {
  if (part.parts.length === 0 && !part.mediaType.startsWith('multipart/')) into.push(part);
  for (const child of part.parts) collectLeaves(child, into);
}

/** Content-IDs that some HTML part shows, in lower case. */
export function referencedIds(leaves: Part[]): Set<string> {
  const ids = new Set<string>();
  for (const part of leaves) {
    if (part.mediaType !== 'text/html') continue;
    for (const [, id = ''] of part.content.toString('latin1').matchAll(/\bcid:([^"'\s<>)]{1,300})/gi)) {
      ids.add(
        id
          .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
          .toLowerCase(),
      );
    }
  }
  return ids;
}
