/** A part of the date of birth, put right below the form. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const form = (date: string, text: string): unknown =>
  givenIn(`氏名：小野 香織\nID：kaorin_7\n生年月日：${date}\n電話：076-555-0101\n\n${text}`).birthDate;

describe('the part is put right, the rest stays', () => {
  it.each([
    ['19580214', '訂正です。生年月日の年は1958ではなく1985でした（数字が逆でした）。'],
    ['19580214', 'すみません、誕生年は1958年じゃなくて1985年です。'],
    ['19580214', '生年月日、昭和33年ではなく昭和60年でした。'],
    ['19580214', '生まれた年を間違えました。58年ではなく85年です。'],
    ['19580214', '生年は1985年が正しいです。'],
    ['19580214', '誕生日の西暦を間違えました。1958→1985です'],
    ['19580214', '訂正：生年月日の西暦 誤1958 正1985'],
    ['19580214', '生年月日を1958年と書きましたが1985年です。'],
    ['19850114', '誕生日の月が1ではなく2でした。'],
    ['19850114', '誕生月を間違えました。正しくは2月です。'],
    ['19850204', '生年月日の日付は四日ではなく十四日です。'],
    ['19850204', '生年月日の「04」は「14」の間違いです。'],
    ['19850204', '生年月日の日にちを打ち間違えました、14日が正しいです。'],
  ])('%s %s', (date, text) => {
    expect(form(date, text)).toBe('1985-02-14');
  });
});

describe('is open', () => {
  it.each([
    ['the form holds neither', '生年月日の年は1969ではなく1996でした。'],
    ['he is not sure', '生年月日の年は1985ではなく1986だったかもしれません。'],
    ['what is registered', '生年月日の年は1985ではなく1986になっているようです。'],
    ['another day, and no word for a slip', '生年月日は15日でした。'],
    ['whose date it is', '母の生年月日の年は1985ではなく1958でした。'],
  ])('%s', (_, text) => {
    expect(form('19850214', text)).toEqual(OPEN);
  });
});

describe('is not touched', () => {
  it.each([
    '訂正です。生年月日の年は1969ではなく1985でした。',
    '登録したのは2015年ではなく2016年でした。',
    '友人の誕生日は14日ではなく15日です。',
    '息子の生まれた年は2011年ではなく2012年です。',
    '誕生日ライブの日は14日ではなく15日でした。',
    '誕生日の月にもらえるクーポンは2月ではなく3月でした。',
    '会員になった年は1985年ではなく2015年です。',
    '生年月日の年は西暦ではなく和暦で登録したかもしれません。',
    '生年月日は合っています。電話の最後は1ではなく8です。',
  ])('%s', (text) => {
    expect(form('19850214', text)).toBe('1985-02-14');
  });
});

it('a long line of them is read at once', () => {
  const begun = Date.now();
  form('19850214', '生年月日の年は1985ではなく'.repeat(20_000));
  expect(Date.now() - begun).toBeLessThan(4000);
});
