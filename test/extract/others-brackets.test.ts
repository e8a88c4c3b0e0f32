/** 「友人の関口さん（ID：…）も…」: what a sentence tells of somebody else in brackets. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '・氏名：真壁 環\n・Plus member ID：tamaki_3\n・電話番号：090-6611-2244\n\n';
const OWN = { nameKanji: '真壁 環', plusMemberId: 'tamaki_3', phone: '09066112244' };

describe('somebody else in brackets', () => {
  it.each([
    '友人の及川さん（Plus member ID：oikawa_5、080-1144-7788）も同じ日から入れないそうです。',
    '知人の江口さん(電話番号：080-1144-7788)に教わりました。',
    '同僚（ID：doryo_1）は自分で連絡するそうです。',
    '妹（ID：imo_22）も入れないと言っています。',
    '妹（電話番号：080-1111-3333）に連絡してください。',
    '妻（Plus member ID：tsuma_2、電話番号：080-1111-3333）も同じ症状です。',
    '夫(会員番号：12345678、電話：080-1111-2222)は問題なく使えています。',
  ])('%s', (text) => {
    const given = givenIn(FORM + text);
    expect(given).toMatchObject(OWN);
    expect(given).not.toHaveProperty('memberNumber');
  });

  it('needs no form where he is said to be in', () => {
    expect(givenIn('なお夫(会員番号：12345678、電話：080-1111-2222)は問題なく使えています。')).not.toHaveProperty(
      'phone',
    );
  });
});

describe('in brackets, and the member', () => {
  it.each([
    ['娘（Plus member ID：musume_1）がログインできません。', 'musume_1'],
    ['・氏名：真壁 環\n・電話番号：090-6611-2244\n\n娘の真壁 環（Plus member ID：musume_1）の分です。', 'musume_1'],
    ['私（Plus member ID：tamaki_3、080-1144-7788）はログインできません。', 'tamaki_3'],
    ['・ニックネーム：友達（ともだち：だいじ）\n・Plus member ID：tamaki_3', 'tamaki_3'],
    ['夫（ID：otto_11）も私（ID：tsuma_22）も入れません。', { invalid: 'ambiguous' }],
    [`${FORM}上のIDは間違いで、妹（ID：imo_22）と同じものです。`, 'imo_22'],
    [`${FORM}本人の登録（Plus member ID：tamaki_4）も確認してください。`, { invalid: 'ambiguous' }],
  ])('%s', (text, id) => {
    expect(givenIn(text).plusMemberId).toEqual(id);
  });
});

describe('in brackets, and what he registered', () => {
  const NAMED = '・氏名：真壁 環\n・Plus member ID：tamaki_3\n\n';
  it.each([
    [`${NAMED}登録したメールは母（メール：haha@example.com）と同じです。`, { email: 'haha@example.com' }],
    [`${NAMED}住所は父（住所：青森県）と同じです。`, { prefecture: '青森県' }],
    [`${NAMED}友人（090-1111-2222）の携帯で登録しました。`, { phone: '09011112222' }],
    [`${NAMED}母（メール：haha@example.com）に教えたアドレスが正しい登録アドレスです。`, { email: 'haha@example.com' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each([
    `${NAMED}友人の佐藤さん（電話：090-1111-2222）に登録を手伝ってもらいました。`,
    `${NAMED}妹（電話：090-1111-2222）と一緒に見ています。`,
    `${NAMED}妹（電話：090-1111-2222）に聞きました。`,
  ])('but: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('phone');
  });
});
