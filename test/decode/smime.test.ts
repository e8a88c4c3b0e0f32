import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCms } from '../../src/decode/cms.js';
import { decodeMessage } from '../../src/decode/index.js';
import { jis } from './bytes.js';

/** An element of definite length, and one of indefinite length. */
const der = (tag: number, ...contents: Buffer[]) => {
  const content = Buffer.concat(contents);
  const length =
    content.length < 0x80
      ? [content.length]
      : content.length < 0x100
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};
const ber = (tag: number, ...contents: Buffer[]) =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])]);
const oid = (last: number) => Buffer.from(`06092a864886f70d0107${last.toString(16).padStart(2, '0')}`, 'hex');
const VERSION = Buffer.from('020101', 'hex');
const DIGESTS = der(0x31, der(0x30, Buffer.from('0609608648016503040201', 'hex'), Buffer.from('0500', 'hex')));
const SIGNERS = der(0x31, der(0x30, VERSION));
const signed = (content: Buffer) =>
  der(0x30, oid(2), der(0xa0, der(0x30, VERSION, DIGESTS, der(0x30, oid(1), der(0xa0, der(4, content))), SIGNERS)));
const pieces = (content: Buffer, size: number) =>
  Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
    der(4, content.subarray(i * size, (i + 1) * size)),
  );
/** As programs write it that do not know beforehand how long it will be. */
const streamed = (content: Buffer, octets = ber(0x24, ...pieces(content, 20))) =>
  ber(0x30, oid(2), ber(0xa0, ber(0x30, VERSION, DIGESTS, ber(0x30, oid(1), ber(0xa0, octets)), SIGNERS)));
const enveloped = der(0x30, oid(3), der(0xa0, der(0x30, VERSION, SIGNERS)));

const HEAD = 'From: a@example.jp\r\nSubject: s\r\n';
const TYPE = 'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m';
const base64 = (content: Buffer) => content.toString('base64').replace(/.{76}/g, '$&\r\n');
const wrapped = (cms: Buffer, type = TYPE) =>
  Buffer.from(`${HEAD}${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(cms)}\r\n`);
const TEXT = Buffer.from('Content-Type: text/plain; charset=UTF-8\r\n\r\n氏名：山田　花子\r\n');
const texts = async (content: Buffer) => (await decodeMessage(content)).lines.map(({ text }) => text);

describe('Decode: what is signed as a whole', () => {
  it.each<[string, Buffer, string[]]>([
    ['DER', wrapped(signed(TEXT)), ['氏名：山田　花子']],
    ['BER of indefinite lengths, in pieces', wrapped(streamed(TEXT)), ['氏名：山田　花子']],
    ['pieces of a known length', wrapped(streamed(TEXT, der(0x24, ...pieces(TEXT, 30)))), ['氏名：山田　花子']],
    ['pieces in pieces', wrapped(streamed(TEXT, ber(0x24, ber(0x24, ...pieces(TEXT, 30))))), ['氏名：山田　花子']],
    [
      'the older type',
      wrapped(signed(TEXT), 'Content-Type: application/x-pkcs7-mime; name=smime.p7m'),
      ['氏名：山田　花子'],
    ],
    [
      'told by its name alone',
      wrapped(signed(TEXT), 'Content-Type: application/octet-stream; name="SMIME.P7M"'),
      ['氏名：山田　花子'],
    ],
    [
      'told by the name of the file',
      wrapped(
        signed(TEXT),
        'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=smime.p7m',
      ),
      ['氏名：山田　花子'],
    ],
    [
      'base64 that nobody names',
      Buffer.from(`${HEAD}${TYPE}\r\n\r\n${base64(signed(TEXT))}\r\n`),
      ['氏名：山田　花子'],
    ],
    [
      'ISO-2022-JP in it',
      wrapped(
        signed(Buffer.concat([Buffer.from('Content-Type: text/plain; charset=ISO-2022-JP\r\n\r\n'), jis('山田')])),
      ),
      ['山田'],
    ],
    [
      'a multipart in it',
      wrapped(
        signed(
          Buffer.from(
            'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nyamada\r\n--b\r\nContent-Type: image/png; name=a.png\r\n\r\nx\r\n--b--\r\n',
          ),
        ),
      ),
      ['yamada'],
    ],
    [
      'signed twice',
      wrapped(signed(Buffer.from(`${TYPE}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(signed(TEXT))}`))),
      ['氏名：山田　花子'],
    ],
    ['without a header of its own', wrapped(signed(Buffer.from('氏名：山田　花子'))), ['氏名：山田　花子']],
    ['cut within its signature', wrapped(signed(TEXT).subarray(0, -8)), ['氏名：山田　花子']],
  ])('%s', async (_, content, lines) => {
    expect(await texts(content)).toEqual(lines);
    expect((await decodeMessage(content)).encrypted).toBe(false);
  });

  it('as OpenSSL streams it', async () => {
    const content = readFileSync(new URL('signed-by-openssl.eml', import.meta.url));
    expect(await texts(content)).toContain('・氏名フルネーム(漢字)：水野　沙織');
    expect(await texts(content)).toHaveLength(12);
  });

  it('leaves what is a file beside the text', async () => {
    const message = await decodeMessage(
      wrapped(signed(Buffer.from('Content-Type: application/pdf; name=a.pdf\r\n\r\nx'))),
    );
    expect([message.lines, message.attachments]).toEqual([[], 1]);
  });

  it.each<[string, Buffer, boolean]>([
    [
      'encrypted for its receiver',
      wrapped(enveloped, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data'),
      true,
    ],
    [
      'encrypted, then signed',
      wrapped(
        signed(
          Buffer.from(
            `Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(enveloped)}`,
          ),
        ),
      ),
      true,
    ],
    [
      'PGP',
      Buffer.from(
        `${HEAD}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--b--\r\n`,
      ),
      true,
    ],
    [
      'certificates alone',
      wrapped(der(0x30, oid(2), der(0xa0, der(0x30, VERSION, der(0x31), der(0x30, oid(1)), SIGNERS)))),
      false,
    ],
    ['no CMS message', wrapped(Buffer.from('hello')), false],
    ['another file', wrapped(signed(TEXT), 'Content-Type: application/octet-stream; name=a.pdf'), false],
  ])('has no text where it is %s', async (_, content, encrypted) => {
    const message = await decodeMessage(content);
    expect([message.lines, message.encrypted, message.attachments]).toEqual([[], encrypted, 1]);
  });

  it('nesting without end, lengths beyond the end and tags of several bytes are nothing', () => {
    expect(readCms(Buffer.alloc(300_000, Buffer.from([0x30, 0x80])))).toBeNull();
    expect(
      readCms(Buffer.concat([Buffer.from('3080', 'hex'), oid(2), Buffer.alloc(300_000, Buffer.from([0xa0, 0x80]))])),
    ).toBeNull();
    expect(readCms(Buffer.from('3084ffffffff', 'hex'))).toBeNull();
    expect(readCms(Buffer.from('3085ffffffffff', 'hex'))).toBeNull();
    expect(readCms(Buffer.from('3f8101', 'hex'))).toBeNull();
    expect(readCms(Buffer.alloc(0))).toBeNull();
  });

  it('damage anywhere is no error, and costs no time', () => {
    const whole = streamed(Buffer.alloc(2000, 'a'));
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = 0xff ^ (damaged[at] ?? 0);
      expect(() => readCms(damaged)).not.toThrow();
      readCms(whole.subarray(0, at));
    }
  });
});
