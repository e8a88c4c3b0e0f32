/** S/MIME (RFC 8551): a message that is signed as a whole has its text in the CMS message that is its body, as a MIME entity of its own. */
import { type Cms, readCms } from './cms.js';
import { splitHead, withPlainLineEnds } from './head.js';
import type { MimeFields } from './mime.js';
import { mimeFieldsOf } from './mime-fields.js';
import { parseParameterized } from './parameters.js';
import { fromTransferEncoding } from './transfer.js';

/** Signed, and signed once more by a gateway. */
const MOST_WRAPPINGS = 4;
const CMS_TYPE = /^application\/(?:x-)?pkcs7-mime$/;

interface Unwrapped {
  mime: MimeFields;
  body: Buffer;
  /** Nobody but its receiver's key reads it. */
  encrypted: boolean;
}

/** What is signed, out of what it is wrapped in; everything else as it is. */
export function unwrapped(mime: MimeFields, body: Buffer): Unwrapped {
  let inner = { mime, body };
  for (let n = 0; n < MOST_WRAPPINGS; n++) {
    if (inner.mime.type.value === 'multipart/encrypted') return { ...inner, encrypted: true };
    if (!mayBeCms(inner.mime)) break;
    const cms = cmsOf(inner.mime, inner.body);
    if (cms?.is === 'encrypted') return { ...inner, encrypted: true };
    if (cms === null) break;
    inner = entity(cms.content);
  }
  return { ...inner, encrypted: false };
}

function mayBeCms({ type, disposition }: MimeFields): boolean {
  if (CMS_TYPE.test(type.value)) return true;
  if (type.value !== 'application/octet-stream') return false;
  const name = parseParameterized(disposition).parameters.get('filename') ?? type.parameters.get('name') ?? '';
  return /\.p7m$/i.test(name.trim());
}

/** Programs that know no S/MIME send it without saying that it is base64. */
function cmsOf({ transferEncoding }: MimeFields, body: Buffer): Cms | null {
  return readCms(fromTransferEncoding(body, transferEncoding)) ?? readCms(fromTransferEncoding(body, 'base64'));
}

function entity(content: Buffer): { mime: MimeFields; body: Buffer } {
  const { fields, body } = splitHead(withPlainLineEnds(content));
  return fields.count === 0 ? { mime: mimeFieldsOf(fields), body: content } : { mime: mimeFieldsOf(fields), body };
}
