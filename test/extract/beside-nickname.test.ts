/** A nickname can be any words, but not those that tell the next item, or how it is written. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('the payment behind a nickname, spoken without a stop', () => {
  it.each<[string, string, string]>([
    ['音声入力です ニックネームはもものは 支払いはクレジットカードです IDはmomo_31 以上です', 'もものは', 'credit'],
    ['ニックネームはすだち 会費はドコモ払いです 生年月日は1988年3月4日', 'すだち', 'carrier'],
    ['ニックネームはあんず 決済はauかんたん決済です', 'あんず', 'carrier'],
    ['ニックネームはゆずぽん お支払い方法はクレカです', 'ゆずぽん', 'credit'],
  ])('%s', (text, nickname, paymentMethod) => {
    expect(givenIn(text)).toMatchObject({ nickname, paymentMethod });
  });

  it.each<[string, string]>([
    ['ニックネームは青い 鳥です', '青い 鳥'],
    ['ニックネームは「支払いは 決済はまだ」です', '支払いは 決済はまだ'],
    ['・ご設定のニックネーム：はな 支払い女王', 'はな 支払い女王'],
  ])('but: %s', (text, nickname) => {
    expect(givenIn(text)).toMatchObject({ nickname });
  });
});

describe('how a nickname is written, in English', () => {
  it.each<[string, unknown]>([
    ['And sorry, the nickname is with hyphen, Lin-Lin.', 'Lin-Lin'],
    ['My nickname is spelled with a capital in the middle: MaRi.', 'MaRi'],
    ['My nickname is in lower case, mari_7.', 'mari_7'],
    ['The nickname is with two dots, that is "Mi..ki".', 'Mi..ki'],
    ['My nickname is written in capital letters: MARI', 'MARI'],
    ['The nickname is in English, Sunny Day.', 'Sunny Day'],
    ['My nickname should be in capital letters, like TINTIN', 'TINTIN'],
    ['\nNickname: with hyphen, Lin-Lin', 'Lin-Lin'],
    ['The nickname is without a space.', undefined],
    ['My nickname is without hyphen, I wrote it wrong before.', undefined],
  ])('%s', (text, nickname) => {
    expect(givenIn(`I forgot my password. ${text}`).nickname).toEqual(nickname);
  });

  it.each<[string, string]>([
    ['My nickname is with love.', 'with love'],
    ['My nickname is Hearts.', 'Hearts'],
    ['My nickname is English Rose.', 'English Rose'],
    ['My nickname is No Number, I think.', 'No Number'],
    ['My nickname is Mary, with a capital M.', 'Mary'],
  ])('but: %s', (text, nickname) => {
    expect(givenIn(`I forgot my password. ${text}`)).toMatchObject({ nickname });
  });
});
