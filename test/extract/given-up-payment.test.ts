/** What somebody pays by no more, and the numbers of payments that are told by who they are of or when they were. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a way to pay that was given up', () => {
  it.each<[string, object]>([
    [
      'カードは 6がつに やめました。いまは auの けいたいと いっしょに はらっています。',
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
    [
      'クレジットカードは去年やめました。今はドコモの携帯料金と一緒に払っています。',
      { paymentMethod: 'carrier', carrier: 'docomo' },
    ],
    ['ドコモ払いはやめました。今はVISAカードです。', { paymentMethod: 'credit', carrier: undefined }],
    ['お支払い方法：カードはやめて、今はauかんたん決済', { paymentMethod: 'carrier', carrier: 'au' }],
    ['会費のことです。カードはやめました。何で払っているか分かりません。', { paymentMethod: undefined }],
  ])('%s', (text, items) => {
    const given = givenIn(text);
    for (const [key, value] of Object.entries(items)) expect(given[key as keyof typeof given]).toEqual(value);
  });

  it.each<[string, object]>([
    ['お支払い方法：カード（キャリア決済はやめました）', { paymentMethod: 'credit' }],
    ['お支払い方法：auかんたん決済（ドコモはやめました）', { paymentMethod: 'carrier', carrier: 'au' }],
    ['クレジットカード払いです。前のカードはやめて新しいカードにしました。', { paymentMethod: 'credit' }],
    ['支払いはカードをやめたいのですが、今はカードです。', { paymentMethod: 'credit' }],
    ['クレジットカードはやめていません。会費の支払いはカードです。', { paymentMethod: 'credit' }],
  ])('but: %s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });
});

describe("the carrier's number in groups of digits", () => {
  it.each<[string, unknown]>([
    ['auかんたん決済です。auの 番号は 5511 2837 465 です。', '55112837465'],
    ['auかんたん決済です。auの番号は 5511 2837 4651 23 です。', '55112837465123'],
    ['d払いです。番号は 5511-2837-4651 です。', '5511-2837-4651'],
  ])('%s', (text, billingId) => {
    expect(givenIn(text).billingId).toEqual(billingId);
  });

  it.each<[string]>([
    ['支払いはカードです。カードの番号は 4111 1111 1111 1111 です。'],
    ['auかんたん決済です。連絡できる番号は 080 5555 0171 です。'],
    ['auかんたん決済です。会員の番号は 1234 5678 90 です。'],
  ])('but: %s', (text) => {
    expect(givenIn(text).billingId).toBeUndefined();
  });
});

describe('the newest payment', () => {
  it.each<[string, string]>([
    [
      'どれか分からなかったので、ソフトバンクまとめて支払いの履歴の写真を付けました。\n一番新しいのは10月の SB-1017-44821 です。',
      'SB-1017-44821',
    ],
    ['d払いの明細を見ました。直近のものは 114830429958 です。', '114830429958'],
    ['auかんたん決済の画面です。最近のは 20447719386 でした。', '20447719386'],
    ['My SoftBankのご利用履歴を開きました。最新の番号は SB-1117-35511 と出ています。', 'SB-1117-35511'],
  ])('%s', (text, billingId) => {
    expect(givenIn(text)).toMatchObject({ billingId });
  });

  it.each<[string]>([
    ['グッズを注文した履歴です。d払いでした。一番新しいのは 114830429958 です。'],
    ['d払いの履歴を見ました。友達のですが、一番新しいのは 114830429958 です。'],
    ['ドコモ払いです。最後は090-5555-0122です。'],
    ['ドコモの明細です。最新は20261117です。'],
    ['一番新しいのは 114830429958 です。'],
  ])('but: %s', (text) => {
    expect(givenIn(text).billingId).toBeUndefined();
  });
});

describe('what he paid by until some time, and what now', () => {
  it.each([
    ['春までソフトバンクだったのですが、今はドコモで、会費もd払いで払っています。', 'docomo'],
    ['会費は去年までドコモ払いでしたが、今はauかんたん決済です。', 'au'],
    ['会費は昨年までドコモ払いでしたが今はauかんたん決済です。', 'au'],
    ['去年の秋までauだったけど、いまはソフトバンクで、ソフトバンクまとめて支払いにしています。', 'softbank'],
    ['支払い：2024年までクレジットカードでしたが、今はソフトバンクまとめて支払いです', 'softbank'],
    // It is still so.
    ['先月までauだったのですが、今はワイモバイルに乗り換えて、会費はまだauかんたん決済で払っています。', 'au'],
    ['会費は去年までauで、今も変わっていません。', 'au'],
    ['会費は3月末まではauかんたん決済です。', 'au'],
    ['会費は去年までドコモ払いでしたが、今はauに変えたいです。', 'docomo'],
    ['会費は先月までドコモ払いでしたが、今は止まっています。', 'docomo'],
    // What is now, he does not know.
    ['会費の支払い方法：入会当初はd払い、いまは不明', undefined],
    ['会費の支払い方法：以前はソフトバンクで、今は覚えていません', undefined],
    // What is now, and what will be.
    ['今月まではau払いですが、来月からはドコモ払いです。', { invalid: 'ambiguous' }],
  ])('%s', (text, carrier) => {
    expect(givenIn(text).carrier).toEqual(carrier);
  });
});
