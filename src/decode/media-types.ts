/** Media types as form scripts and old programs misspell them. */

/** plain/text, text/text, message/text: told from the word, whichever side of the slash it stands on. */
const MEANS_PLAIN = /^(?:plain|txt|message|mail)\/(?:text|txt|plain)$|^text\/(?:text|txt|plaintext|plain-text)$/;
const MEANS_HTML =
  /^html\/(?:text|plain|html)$|^text\/(?:x-)?html?$|^(?:text|application)\/(?:x-)?xhtml(?:\+xml)?$|^application\/html?$/;

/** The type that is meant, of those that a body has; any other as it is. A file's name says that it is a file. */
export function meantType(mediaType: string, filename: string | null): string {
  if (mediaType === 'text/plain' || mediaType === 'text/html') return mediaType;
  if (MEANS_PLAIN.test(mediaType)) return 'text/plain';
  return filename === null && MEANS_HTML.test(mediaType) ? 'text/html' : mediaType;
}
