/** What a header says of the body. */
import type { RawFields } from './head.js';
import type { MimeFields } from './mime.js';
import { parseParameterized } from './parameters.js';

export function mimeFieldsOf(fields: RawFields): MimeFields {
  return {
    type: parseParameterized(fields.first('content-type') ?? ''),
    transferEncoding: fields.first('content-transfer-encoding') ?? '',
    disposition: fields.first('content-disposition') ?? '',
  };
}
