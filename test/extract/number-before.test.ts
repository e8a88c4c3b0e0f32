import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

const CARRIER = '志摩 奈央です。キャリアはドコモです。\n';

describe('a number, and the next sentence says that it is the payment’s', () => {
  it.each([
    '12桁のもので 550192883712 と書いてあります。これが決済番号だと思います。',
    '明細に550192883712とありました。それが決済情報番号で合っていますか？',
    '550192883712 と出ています。こちらがドコモの決済番号になります。',
    '550192883712 と書いてありますが、これが決済番号でしょうか。',
  ])('%s', (text) => {
    expect(givenIn(CARRIER + text)).toMatchObject({ billingId: '550192883712' });
  });

  it('one that is too short is told all the same', () => {
    expect(
      extractionOf(`${CARRIER}10桁のものしかなく、5501928837 と書いてあります。これが決済番号でしょうか。`).readings
        .billingId,
    ).toMatchObject({ is: 'value', value: '5501928837' });
  });

  it.each([
    ['two numbers', '5501928837 と 550192883712 があります。これが決済番号でしょうか。'],
    ['it is none', '550192883712 とあります。これは決済番号ではないですよね。'],
    ['a phone', '電話番号は 090-0000-1122 です。これが決済番号でしょうか。'],
    ['looks like a phone', '090-0000-1122 と書いてあります。これが決済番号でしょうか。'],
    ['a customer’s number', 'お客様番号は 550192883712 です。これが決済番号でしょうか。'],
    ['something instead of it', '550192883712 と書いてあります。これが決済番号の代わりになりますか。'],
    ['another’s', '夫の 550192883712 が出ました。これが決済番号でしょうか。'],
    ['a device’s', '製造番号 550192883712。それが決済番号でしょうか。'],
    ['he does not know', '550192883712 と書いてあります。これが決済番号かわかりません。'],
    ['no number', '12桁の番号が見つかりません。これが決済番号でしょうか。'],
  ])('none: %s', (_, text) => {
    expect(givenIn(CARRIER + text)).not.toHaveProperty('billingId');
  });
});
