/** Where quoted and forwarded mail begins, as mail programs in other languages write it; who passes a mail on signs above it. */
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/decode/plain.js';
import { voicesOf } from '../../src/decode/quotes.js';
import type { Voice } from '../../src/mail.js';

const DESK = 'desk@example.jp';
const HANAKO = 'hanako@example.com';

function voices(text: string, subject: string | null = null): Voice[] {
  return voicesOf({ lines: plainLines(text), subject }, { isDesk: (attribution) => attribution.includes(DESK) })
    .filter((line) => line.text.trim() !== '')
    .map((line) => line.voice);
}

describe.each<[string, (who: string) => string, number]>([
  ['German', (who) => `Am 05.11.2026 um 10:32 schrieb Desk <${who}>:`, 1],
  ['German, broken', (who) => `Am 05.11.2026 um 10:32 schrieb the desk of the service\n<${who}>:`, 2],
  ['French', (who) => `Le jeu. 5 nov. 2026 à 10:32, Desk <${who}> a écrit :`, 1],
  ['Spanish', (who) => `El jue, 5 nov 2026 a las 10:32, Desk (<${who}>) escribió:`, 1],
  ['Portuguese', (who) => `Em qui., 5 de nov. de 2026 às 10:32, Desk <${who}> escreveu:`, 1],
  ['Italian', (who) => `Il giorno gio 5 nov 2026 alle ore 10:32 Desk <${who}> ha scritto:`, 1],
  ['Dutch', (who) => `Op do 5 nov 2026 om 10:32 schreef Desk <${who}>:`, 1],
  ['Chinese', (who) => `Desk <${who}> 于2026年11月5日周四 10:32写道：`, 1],
  ['Chinese, of Taiwan', (who) => `Desk <${who}> 於 2026年11月5日 週四 上午10:32寫道：`, 1],
  ['Korean', (who) => `2026년 11월 5일 (목) 오전 10:32, Desk <${who}>님이 작성:`, 1],
  ['Indonesian', (who) => `Pada tanggal Kam, 5 Nov 2026 pukul 10.32 Desk <${who}> menulis:`, 1],
  ['Vietnamese', (who) => `Vào Th 5, 5 thg 11, 2026 vào lúc 10:32 Desk <${who}> đã viết:`, 1],
])('attribution: %s', (_, header, lines) => {
  const aside: Voice[] = Array.from({ length: lines }, () => 'aside');
  it.each<[string, string, Voice]>([
    ['the desk', DESK, 'desk'],
    ['anybody else', HANAKO, 'quoted'],
  ])('of %s', (_who, who, voice) => {
    expect(voices(`Hello.\n\n${header(who)}\n> 氏名：\n> 電話番号：`)).toEqual(['own', ...aside, voice, voice]);
    expect(voices(`Hello.\n\n${header(who)}\n\n氏名：\n電話番号：`)).toEqual(['own', ...aside, voice, voice]);
  });
});

it('in any language, right above a deeper quote', () => {
  const header = `5 marraskuuta 2026 klo 10.32 Desk <${DESK}> kirjoitti:`;
  expect(voices(`Hei.\n\n${header}\n> 氏名：\n> 電話番号：`)).toEqual(['own', 'aside', 'desk', 'desk']);
  expect(voices(`メール ${HANAKO}:\n電話番号：`)).toEqual(['own', 'own']);
});

describe.each<[string, (who: string) => string, number]>([
  [
    'QQ',
    (who) =>
      `------------------ 原始邮件 ------------------\n发件人: "Desk" <${who}>;\n发送时间: 2026年11月9日(星期一) 上午10:15\n收件人: "x"<${HANAKO}>;\n主题: Re: x`,
    5,
  ],
  ['Outlook, of Taiwan', (who) => `寄件者: Desk <${who}>\n寄件日期: 2026年11月9日 10:15\n收件者: x\n主旨: x`, 4],
  ['Outlook, Korean', (who) => `보낸 사람: Desk <${who}>\n보낸 날짜: 2026년 11월 9일 10:15\n받는 사람: x\n제목: x`, 4],
  ['Outlook, German', (who) => `Von: Desk <${who}>\nGesendet: Montag, 9. November 2026 10:15\nAn: x\nBetreff: x`, 4],
  ['Outlook, French', (who) => `De : Desk <${who}>\nEnvoyé : lundi 9 novembre 2026 10:15\nÀ : x\nObjet : x`, 4],
  ['Outlook, Spanish', (who) => `De: Desk <${who}>\nEnviado: lunes, 9 de noviembre\nPara: x\nAsunto: x`, 4],
  ['in Indonesian', (who) => `Dari: Desk <${who}>\nTanggal: Sen, 9 Nov 2026 10.15\nSubjek: x\nKepada: x`, 4],
])('header block: %s', (_, block, lines) => {
  const aside: Voice[] = Array.from({ length: lines }, () => 'aside');
  it.each<[string, string, string, Voice]>([
    ['answered, of the desk', 'AW: x', DESK, 'desk'],
    ['answered, of anybody else', '回复：x', HANAKO, 'quoted'],
    ['passed on', 'WG: x', HANAKO, 'forwarded'],
    ['passed on', '转发：x', HANAKO, 'forwarded'],
    ['passed on', 'Trs: x', HANAKO, 'forwarded'],
  ])('%s: %s', (_how, subject, who, voice) => {
    expect(voices(`Hello.\n\n${block(who)}\n\n氏名：\n電話番号：`, subject)).toEqual(['own', ...aside, voice, voice]);
  });
});

it.each([
  '---------- Pesan terusan ---------',
  '-------- Weitergeleitete Nachricht --------',
  '---------- 转发的邮件 ---------',
  '---------- 전달된 메일 ---------',
  '---------- Mensaje reenviado ---------',
])('forwarded: %s', (line) => {
  expect(voices(`Hello.\n\n${line}\nX: y <${HANAKO}>\n\n氏名：`).at(-1)).toBe('forwarded');
});

const BELOW = `\n\n---------- Forwarded message ---------\nFrom: 花子 <${HANAKO}>\nDate: 2026年11月1日(土) 12:34\nSubject: x\n\n氏名：山田`;
describe('who passes a mail on', () => {
  it.each([
    'Regards,\nTaro Suzuki (鈴木 太郎)\nTicket Center / Customer Relations\nTEL 03-5555-0100 MOBILE 090-5555-0101\nsuzuki@example.com',
    '鈴木 太郎\n携帯 090-5555-0101',
    'サポート課 鈴木\nTEL 03-5555-0100\nFAX 03-5555-0101',
    'Taro Suzuki\nHP +62 812-5555-0000',
  ])('signs: %s', (signature) => {
    const lines = signature.split('\n').length;
    const told = voices(`よろしくお願いします。\n\n${signature}${BELOW}`);
    expect(told.slice(1, lines + 1)).toEqual(signature.split('\n').map(() => 'aside'));
    if (signature.includes('TEL'))
      expect(voices(`添付を転送します。\n\n${signature}`, '転送: x').slice(1)).toEqual(
        signature.split('\n').map(() => 'aside'),
      );
  });

  it.each([
    '正しい番号は下のとおりです。\n電話 090-5555-0101',
    '電話 090-5555-0101\nメール taro@example.com',
    'ニックネーム たろ\n電話 090-5555-0101',
    '訂正\n電話 090-5555-0101',
  ])('says: %s', (text) => {
    expect(voices(`よろしくお願いします。\n\n${text}${BELOW}`).slice(0, 3)).toEqual(['own', 'own', 'own']);
  });

  it('may have sent his own form once more', () => {
    const form = '氏名：山田 花子\n住所：〒150-0001 東京都\n電話：090-5555-0101';
    expect(voices(`再送します。\n\n${form}`, 'Fwd: x')).toEqual(['own', 'own', 'own', 'own']);
    expect(voices('山田 花子\n090-5555-0101\nhanako@example.com', 'Fwd: x')).toEqual(['own', 'own', 'own']);
  });
});
