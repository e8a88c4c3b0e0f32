/** What means nothing: identifiers, signatures of servers, the bytes of attachments. */
import { type Random, randomOf } from '../random.js';
import { base64Lines, type Part, words } from './mime.js';

// 1.5 MB: every attachment is a stretch of it from a place of its own.
const POOL_LINES = 20_000;
const LINE = 77;
let pool: Buffer | null = null;

function lines(): Buffer {
  if (pool === null) {
    const random = randomOf(0x5eed);
    const bytes = Buffer.allocUnsafe(POOL_LINES * 57);
    for (let i = 0; i < bytes.length; i += 3) bytes.writeUIntBE(random.below(1 << 24), i, 3);
    pool = base64Lines(bytes);
  }
  return pool;
}

/** Letters of base64, without line ends. */
export function letters(random: Random, length: number): string {
  const from = random.below(POOL_LINES - 60) * LINE;
  return lines()
    .toString('latin1', from, from + length + 40)
    .replaceAll('\n', '')
    .slice(0, length);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An identifier: letters and digits. */
export function token(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += ALPHABET[random.below(ALPHABET.length)];
  return text;
}

/** Base64 folded as in a header, `length` letters of it. */
export function folded(random: Random, length: number): string {
  return letters(random, length).replace(/.{68}/gu, '$&\n\t ');
}

const FILES = [
  {
    type: 'image/jpeg',
    begin: 'ffd8ffe000104a46494600010101',
    names: ['IMG_4821.jpg', 'スクリーンショット.jpg', 'photo.jpg'],
  },
  { type: 'image/png', begin: '89504e470d0a1a0a0000000d49484452', names: ['screenshot.png', '画面.png'] },
  {
    type: 'application/pdf',
    begin: '255044462d312e370a25e2e3cfd30a',
    names: ['請求書.pdf', '資料_最新.pdf', 'agenda.pdf'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begin: '504b03041400060008000000210062ee9d68',
    names: ['集計表.xlsx', 'list.xlsx'],
  },
  { type: 'application/zip', begin: '504b0304140000000800', names: ['素材一式.zip', 'archive.zip'] },
] as const;

/** An attachment of that many bytes as it stands in the mail (base64); a picture, or what offices send. */
export function attachment(random: Random, size: number, picture: boolean): Part {
  const file = FILES[picture ? random.below(2) : random.below(FILES.length)] ?? FILES[0];
  const name = random.pick<string>(file.names);
  const count = Math.max(1, Math.min(POOL_LINES - 1, Math.round(size / LINE)));
  const from = random.below(POOL_LINES - count) * LINE;
  const first = base64Lines(Buffer.from(file.begin.padEnd(114, '0').slice(0, 114), 'hex'));
  return {
    head: `Content-Type: ${file.type}; ${nameParameter('name', name)}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment;\n ${filename(random, name)}\n`,
    body: Buffer.concat([first, lines().subarray(from, from + count * LINE)]),
  };
}

function nameParameter(key: string, name: string): string {
  return `${key}="${words(name, 'utf-8')}"`;
}

/** RFC 2231, or the encoded word in quotation marks that mailers write just as often. */
function filename(random: Random, name: string): string {
  if (!/[^\x20-\x7e]/u.test(name) || random.chance(0.5)) return nameParameter('filename', name);
  return `filename*=UTF-8''${encodeURIComponent(name)}`;
}
