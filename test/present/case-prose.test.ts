import { describe, expect, it } from 'vitest';
import { maskNote, maskProse, valuesOfRow } from '../../src/present/case-prose.js';

const values = [...valuesOfRow({ name: '早瀬 澪', sender: 'mio.hayase@example.com' })];
const kana = [...values, ...valuesOfRow({ name: 'ハヤセ ミオ', sender: null })];

describe('running text of a mail', () => {
  it.each([
    ['the name as it is', '早瀬 澪の件', '＊＊ ＊の件'],
    ['without its space', '早瀬澪の件', '＊＊＊の件'],
    ['spread out', '早 瀬　澪', '＊ ＊　＊'],
    ['half of it', '早瀬さん', '＊＊さん'],
    ['a single kanji that stands alone', '澪でございます', '＊でございます'],
    ['no part of a word', '澪標の話', '澪標の話'],
    ['in hiragana', 'はやせみおです', '＊＊＊＊＊です'],
    ['half-width', 'ﾊﾔｾ ﾐｵ', '＊＊＊ ＊＊'],
    ['broken over two quoted lines', '> 早\n> 瀬 澪', '> ＊\n> ＊ ＊'],
    ['short kana are no part of a word', 'みおくり、みお', 'みおくり、＊＊'],
    ['the local part, in any width and case', 'Ｍｉｏ Ｈａｙａｓｅ, MIO_HAYASE', '＊＊＊ ＊＊＊＊＊＊, ***_******'],
    ['addresses and digits', 'abc@example.com ０９０-1234', 'a***@example.com ＊＊＊-****'],
    [
      'an address in the midst of a sentence, full-width too',
      'はabc@example.comと、ａｂ＠example.comです',
      'はa***@example.comと、ａ***＠example.comです',
    ],
    ['the number of a case stays', 'Re: [C-000123] 123', 'Re: [C-000123] ***'],
    ['the form stays', '・ご生年月日(西暦表記8桁)：19800514', '・ご生年月日(西暦表記8桁)：********'],
    ['in other width and spacing', '＞ ご生年月日（西暦表記８桁） 1', '＞ ご生年月日（西暦表記８桁） *'],
    ['a count of digits', '継続課金IDは11桁と12桁', '継続課金IDは11桁と12桁'],
    ['what is longer is none', '090桁 1234-56桁', '***桁 ****-**桁'],
    ['words stay', 'パスワードを忘れました。', 'パスワードを忘れました。'],
  ])('%s', (_, text, expected) => {
    expect(maskProse(text, kana)).toBe(expected);
  });

  it.each([
    ['と申します', '突然のご連絡失礼します。鵜飼と申します。', '突然のご連絡失礼します。＊＊と申します。'],
    ['in two words', '鵜飼 千鶴といいます', '＊＊ ＊＊といいます'],
    ['in kana', 'うかい ちづると申しまして', '＊＊＊ ＊＊＊と申しまして'],
    [
      'at the beginning',
      'お世話になっております。鵜飼です。\n再設定できません。',
      'お世話になっております。＊＊です。\n再設定できません。',
    ],
    ['in English', "Hello, I'm Chizuru Ukai.", "Hello, I'm ******* ****."],
    ['what is no name stays', '至急です。', '至急です。'],
    ['further down it is no opening', 'a\nb\nc\n機種です。', 'a\nb\nc\n機種です。'],
  ])('a name that nobody has read as one: %s', (_, text, expected) => {
    expect(maskProse(text, [])).toBe(expected);
  });

  it.each([
    ['a carrier in an address', 'softbank.ne.jp', '・キャリア決済の場合(docomo/au/SoftBank)：SoftBank'],
    ['in full width', 'softbank.ne.jp', 'キャリア（docomo／au／SoftBank）：SoftBank'],
    ['an item of the form as a nickname', 'キャリア', '・各キャリアの決済情報番号：1234 キャリア'],
    ['an ID that is called like its item', 'plusmember', '・Plus member ID：plusmember'],
  ])('a value hides no label of the form: %s', (_, name, text) => {
    const [label = '', value = ''] = text.split('：');
    const masked = maskProse(text, valuesOfRow({ name, sender: null }));
    expect(masked.startsWith(`${label}：`)).toBe(true);
    expect(masked.slice(label.length + 1)).toBe(value.replace(/[^ ]/gu, (c) => (/[a-z0-9]/iu.test(c) ? '*' : '＊')));
  });

  it('a megabyte of anything is no burden', () => {
    expect(() => {
      for (const text of ['と', 'あ', '早', '早 ', 'a@', '　', '1', '早瀬と', 'ご登録の', '(docomo/au/'])
        maskProse(text.repeat(200_000), kana);
    }).not.toThrow();
  }, 120_000);
});

describe("an agent's own note", () => {
  it.each([
    ['counts and times stay', '2回目。明日10:30に電話、12/24まで', '2回目。明日10:30に電話、12/24まで'],
    ["the agent's words stay", '担当の佐藤と申しますと伝えた', '担当の佐藤と申しますと伝えた'],
    ['a phone number goes', '090-5555-0101 に電話', '***-****-**** に電話'],
    ['in full width too', '０９０５５５５０１０１', '＊＊＊＊＊＊＊＊＊＊＊'],
    ['a date of birth goes', '1998年4月5日で照合', '****年*月*日で照合'],
    ['what is known of the customer goes', '早瀬さん本人、mio.hayase@example.com', '＊＊さん本人、m***@example.com'],
    ['the number of a case stays', 'C-000012 と同じ', 'C-000012 と同じ'],
  ])('%s', (_why, text, expected) => {
    expect(maskNote(text, values)).toBe(expected);
  });
});
