/** An option that is named by its place in the form's own list; and the list itself, which is no answer. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const METHOD = '・会費のお支払い方法(クレジットカード決済/キャリア決済)';
const CARRIER = '・キャリア決済の場合(docomo/au/SoftBank)';

describe('an option named by its place', () => {
  it.each<[string, Record<string, string>]>([
    [`${METHOD}：後者`, { paymentMethod: 'carrier' }],
    [`${METHOD}：前者です。`, { paymentMethod: 'credit' }],
    [`${METHOD}\n後者でお願いします`, { paymentMethod: 'carrier' }],
    [`${METHOD}：2つ目\n> ・Plus member ID\npon_1`, { paymentMethod: 'carrier' }],
    [`${METHOD}：左の方です`, { paymentMethod: 'credit' }],
    [`${METHOD}：右側`, { paymentMethod: 'carrier' }],
    [`${CARRIER}：一番目`, { carrier: 'docomo' }],
    [`${CARRIER}：3番目です`, { carrier: 'softbank' }],
    [`${CARRIER}：真ん中`, { carrier: 'au' }],
    [`${CARRIER}：一番右`, { carrier: 'softbank' }],
    [`${CARRIER}：右から2番目`, { carrier: 'au' }],
    ['・お支払い方法（キャリア決済／クレジットカード決済）：後者', { paymentMethod: 'credit' }],
    ['・キャリア決済の場合(1.docomo 2.au 3.SoftBank)：②', { carrier: 'au' }],
    ['お支払い方法\t前者\tクレジットカード決済/キャリア決済', { paymentMethod: 'credit' }],
    ['・お支払い方法\n　クレジットカード決済\n　キャリア決済\n→下の方', { paymentMethod: 'carrier' }],
    ['・お支払い方法：後者\n　1. クレジットカード決済\n　2. キャリア決済', { paymentMethod: 'carrier' }],
    [
      `> ${METHOD}\n後者です\n> ${CARRIER}\n2つ目\n> ・Plus member ID\npon_1`,
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toMatchObject(expected);
  });
});

describe('a place that no list has', () => {
  it.each([
    ['no list', '・お支払い方法：後者', 'paymentMethod'],
    ['the latter of three', `${CARRIER}：後者`, 'carrier'],
    ['the right one of three', `${CARRIER}：右`, 'carrier'],
    ['the fourth of three', `${CARRIER}：4番目`, 'carrier'],
    ['the lower one of a row', `${METHOD}：下の方`, 'paymentMethod'],
    ['an option that nobody knows among them', '・キャリア(docomo/au/楽天)：3番目', 'carrier'],
    ['numbers that run the other way', '・お支払い方法(2.クレジットカード決済/1.キャリア決済)：2番目', 'paymentMethod'],
    ['a number without numbers in the list', `${METHOD}：2`, 'paymentMethod'],
    ['two places', `${METHOD}：前者か後者`, 'paymentMethod'],
  ] as const)('%s', (_, text, key) => {
    expect(givenIn(text)[key]).toEqual({ invalid: 'unknown-choice' });
  });

  it('is a word like others elsewhere', () => {
    expect(givenIn(`・ニックネーム：後者\n${METHOD}：クレジットカード決済`)).toMatchObject({
      nickname: '後者',
      paymentMethod: 'credit',
    });
  });
});

describe('a word with which a sentence begins', () => {
  it.each<[string, object | string]>([
    [`${METHOD}：最初\nはクレジットでしたが今はキャリア決済です`, { invalid: 'unknown-choice' }],
    [`${METHOD}：前者\nではなくキャリアです`, { invalid: 'unknown-choice' }],
    [`${METHOD}：左\nから選んでいましたが今は後者です`, { invalid: 'unknown-choice' }],
    [`${METHOD}：前者\nでしたが、後者に変えました`, { invalid: 'unknown-choice' }],
    [`${METHOD}\n最初\nはクレジットでしたが今はキャリア決済です`, 'carrier'],
  ])('is no place: %s', (text, expected) => {
    expect(givenIn(text).paymentMethod).toEqual(expected);
  });

  it.each([
    `${METHOD}：後者\nはい、よろしくお願いします。`,
    `${METHOD}：後者\nもし違っていたら教えてください。`,
    `${METHOD}：後者\n・ニックネーム：はな`,
    `${METHOD}\n後者\nがんばって探しましたが他はわかりません。`,
  ])('nor is every line below one: %s', (text) => {
    expect(givenIn(text).paymentMethod).toEqual('carrier');
  });
});

describe('a list of options in lines below its label', () => {
  it.each([
    '・お支払い方法\n　クレジットカード決済\n　キャリア決済\n・ニックネーム：ぽん',
    'お支払い方法：\n1. クレジットカード決済\n2. キャリア決済\n\nニックネーム：ぽん',
    '・キャリア\n　・docomo\n　・au\n　・SoftBank\n・ニックネーム：ぽん',
    '・お支払い方法\n　クレジットカード決済\n　キャリア決済\n・キャリア決済\n・ニックネーム：ぽん',
  ])('is no answer: %s', (text) => {
    expect(givenIn(text)).toEqual({ nickname: 'ぽん' });
  });

  it.each<[string, string]>([
    ['・お支払い方法\n　クレジットカード決済\n　キャリア決済\n　キャリア決済\n・ニックネーム：ぽん', 'carrier'],
    ['・お支払い方法\n　□クレジットカード決済\n　☑キャリア決済', 'carrier'],
    ['お支払い方法\nクレジットカード決済\nキャリア決済\nなし\n決済情報番号\nなし', 'credit'],
    ['■お支払い方法\nクレジットカード決済\n■キャリア決済\nなし', 'credit'],
  ])('with an answer: %s', (text, paymentMethod) => {
    expect(givenIn(text)).toMatchObject({ paymentMethod });
  });
});

describe('a label of the carrier below the way to pay, led in as the other labels are', () => {
  it.each<[string, object]>([
    [
      '■お名前\n小野 香織\n■お支払い方法\nキャリア決済\n■キャリア\nau\n■決済番号\n12345678901\n■Plus member ID\nkaori_7',
      {
        nameKanji: '小野 香織',
        paymentMethod: 'carrier',
        carrier: 'au',
        billingId: '12345678901',
        plusMemberId: 'kaori_7',
      },
    ],
    [
      '・氏名\n小野 香織\n・支払い方法\nクレジットカード決済\n・キャリア\n\n・決済情報番号\n\n・Plus member ID\nkaori_7',
      { nameKanji: '小野 香織', paymentMethod: 'credit', plusMemberId: 'kaori_7' },
    ],
    [
      '１．氏名\n小野 香織\n２．支払い方法\nクレジットカード決済\n３．キャリア\n\n４．Plus member ID\nkaori_7',
      { nameKanji: '小野 香織', paymentMethod: 'credit', plusMemberId: 'kaori_7' },
    ],
    [
      '◆氏名\n小野 香織\n◆支払い方法\nキャリア\n◆キャリア\nドコモ\n◆Plus member ID\nkaori_7',
      { nameKanji: '小野 香織', paymentMethod: 'carrier', carrier: 'docomo', plusMemberId: 'kaori_7' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    [
      '支払い方法\n■クレジットカード\n□キャリア\nPlus member ID\nkaori_7',
      { paymentMethod: 'credit', plusMemberId: 'kaori_7' },
    ],
    [
      '・支払い方法\n□クレジットカード決済\n■キャリア決済\n・Plus member ID\nkaori_7',
      { paymentMethod: 'carrier', plusMemberId: 'kaori_7' },
    ],
    [
      '■支払い方法\n■キャリア決済\n□クレジットカード決済\n■キャリア\n□docomo\n■au\n□SoftBank\n■Plus member ID\nkaori_7',
      { paymentMethod: 'carrier', carrier: 'au', plusMemberId: 'kaori_7' },
    ],
    ['■支払い方法\nクレジットカード決済\nキャリア決済\n■Plus member ID\nkaori_7', { plusMemberId: 'kaori_7' }],
  ])('and boxes, or the list itself: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
