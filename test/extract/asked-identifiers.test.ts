/** One ID or number in answer to the desk, which alone says what it is. */
import { describe, expect, it } from 'vitest';
import { DESK, givenIn } from './letters.js';

function answering(text: string, ...asked: readonly string[]): string {
  return `${text}\n\n2026年11月19日(木) 10:12 窓口 <${DESK}>:\n${asked.map((line) => `> ${line}`).join('\n')}`;
}

const ASKS_ID = ['Plus member IDのご記入がございませんでした。', 'Plus member IDをお知らせください。'];
const ASKS_NUMBER = ['お知らせいただいた決済番号「33881122009」は確認できませんでした。', '何桁かご確認ください。'];

describe('what the desk asks for', () => {
  it.each([
    ['aoi_k0214です。よろしくお願いします。', 'aoi_k0214'],
    ['すみません、aoi_k0214 でした。', 'aoi_k0214'],
    ['お返事ありがとうございます。\n\naoi.k7\n\n青山', 'aoi.k7'],
  ])('an ID: %j', (text, id) => {
    expect(givenIn(answering(text, ...ASKS_ID))).toEqual({ plusMemberId: id });
  });

  it.each([
    ['数え直したら12桁でした。338811220099 です。', '338811220099'],
    ['3388 1122 0099です', '338811220099'],
  ])('the number of a payment: %j', (text, number) => {
    expect(givenIn(answering(text, ...ASKS_NUMBER)).billingId).toBe(number);
  });

  it.each<[string, string, readonly string[]]>([
    ['two of them', 'aoi_k0214です。aoi_k0215です。', ASKS_ID],
    ['nothing is asked', 'aoi_k0214です。', ['Plus member IDを確かめて折り返します。']],
    ['a word without figures', 'aoiです。', ASKS_ID],
    ['an error code', 'ERR403', ['エラーの番号をお知らせください。']],
  ])('not where %s', (_, text, asked) => {
    expect(givenIn(answering(text, ...asked)).plusMemberId).toBeUndefined();
  });

  it.each<[string, string, readonly string[]]>([
    ['it has too few digits', '3388です', ASKS_NUMBER],
    ['two of them', '338811220099です。338811220098です。', ASKS_NUMBER],
  ])('nor where %s', (_, text, asked) => {
    expect(givenIn(answering(text, ...asked)).billingId).toBeUndefined();
  });
});

describe('what else is said, or asked, beside it', () => {
  const OPEN = { invalid: 'ambiguous' };
  it.each<[string, readonly string[]]>([
    ['aoi_k0214です。これは妹のIDです。', ASKS_ID],
    ['妹のものしか分かりませんでした。\naoi_k0214です。', ASKS_ID],
    ['aoi_k0214です。では通りませんでした。', ASKS_ID],
    ['aoi_k0214です。自信はありません。', ASKS_ID],
    ['前に使っていたのはこちらです。\naoi_k0214です。', ASKS_ID],
    ['IDは不明です。ニックネームなら覚えています。\naoi_k0214です。', ASKS_ID],
    ['IDは後ほど送ります。\n\n青山 葵\naoi_x2024', ASKS_ID],
    ['iPhone14です。', ASKS_ID],
    ['SO-52Aです。', ['Plus member IDと、ご利用の端末の機種をお知らせください。']],
    ['aoi_k0214です。', ['Plus member IDと、お支払いを始められた年をお知らせください。']],
    ['INQ-10293', ['お問い合わせ番号（INQ-10293）を添えてご返信ください。', 'Plus member IDをお知らせください。']],
  ])('leaves the ID open: %j', (text, asked) => {
    expect(givenIn(answering(text, ...asked)).plusMemberId).toEqual(OPEN);
  });

  it('an order of another shop is no payment', () => {
    expect(givenIn('注文番号は別の店のものでした。\nSB1234-5678です。').billingId).toBeUndefined();
  });

  it.each([
    '338811220099でした。すみません、これは間違いです。',
    '会員番号は見つかりました。\n338811220099です。',
    '荷物の追跡番号しかありません。338811220099です。',
  ])('leaves the number open: %j', (text) => {
    expect(givenIn(answering(text, ...ASKS_NUMBER)).billingId).toEqual(OPEN);
  });

  it.each([
    ['お世話になっております。青山です。\nmomo_2214です。', 'momo_2214'],
    ['遅くなりすみません。\nmomo2214 でした。\n引き続きお願いします。', 'momo2214'],
    ['はい、momo2214です！', 'momo2214'],
    ['記載漏れ失礼しました。\nwinter2020です。お願いします。\n西村', 'winter2020'],
    ['IDが分かりました。momo-2214です。ご確認よろしくお願いいたします。', 'momo-2214'],
  ])('a courtesy does not: %j', (text, id) => {
    expect(givenIn(answering(text, ...ASKS_ID)).plusMemberId).toBe(id);
  });
});

describe('questions that are quoted, without a word of the desk', () => {
  const QUESTIONS = [
    '> 1. 氏名フルネーム（漢字・カナ）を教えてください。\n早瀬 透子　ハヤセ トウコ',
    '> 2. 生年月日（西暦）を教えてください。\n1992年7月30日です',
    '> 3. ご登録の電話番号とメールアドレスを教えてください。\n080-6021-3394',
    '> 4. Plus member IDを教えてください。\ntoko_hayase',
  ];

  it('are the labels of what stands below them', () => {
    expect(givenIn(`質問の下に書きます。\n\n${QUESTIONS.join('\n')}`)).toEqual({
      nameKanji: '早瀬 透子',
      nameKana: 'ハヤセ トウコ',
      birthDate: '1992-07-30',
      phone: '08060213394',
      plusMemberId: 'toko_hayase',
    });
  });

  it('one of them may be his own, from an older mail', () => {
    expect(givenIn('> IDを教えてください。\n\nまだ返事がありません。hayase_1')).toEqual({});
  });
});
