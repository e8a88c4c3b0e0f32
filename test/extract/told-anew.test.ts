/** An item that stands already, told once more: what was wrong gives way, what is only said beside it does not count. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = ReturnType<typeof givenIn>;

describe('below the form', () => {
  const FORM = '・Plus member ID：tamaki1\n・生年月日：1998/4/5\n・電話番号：090-1111-2222\n・キャリア：docomo\n';

  it.each<[string, Given]>([
    ['やっぱりPlus member IDはtamaki2でした', { plusMemberId: 'tamaki2' }],
    ['すみません生年月日1998/4/6でした', { birthDate: '1998-04-06' }],
    ['追記：電話番号は090-1111-3333でした。', { phone: '09011113333' }],
    ['あ、電話番号は090-1111-3333でした', { phone: '09011113333' }],
    ['すみません、キャリアはauです。', { carrier: 'au' }],
    ['キャリアはdocomoではなくauでした。', { carrier: 'au' }],
    ['キャリアはdocomoと書きましたがauの間違いでした。', { carrier: 'au' }],
  ])('%s', (text, items) => {
    expect(givenIn(`${FORM}\n${text}`)).toMatchObject(items);
  });

  it.each<[string, Given]>([
    ['すみません、電話番号は今は090-1111-3333です', { phone: '09011112222' }],
    ['すみません、母の電話番号は090-1111-3333です', { phone: '09011112222' }],
    ['すみません、仕事中の電話は090-1111-3333です。', { phone: '09011112222' }],
    ['すみません、娘は生年月日2015年4月3日です。', { birthDate: '1998-04-05' }],
    ['すみません、エラーが出たIDはtamaki9です。', { plusMemberId: 'tamaki1' }],
    ['追記：この携帯のキャリアはauです。', { carrier: 'docomo' }],
    ['補足：固定電話は03-1111-3333です。', { phone: '09011112222' }],
  ])('but not what he says of today, or of others: %s', (text, items) => {
    expect(givenIn(`${FORM}\n${text}`)).toMatchObject(items);
  });

  it('nor a carrier beside a credit card', () => {
    expect(givenIn('支払方法：クレジットカード\n\nすみません、キャリアはauです。').paymentMethod).toBe('credit');
  });

  it('a billing ID in place of the wrong one is no Plus member ID', () => {
    const given = givenIn(
      `${FORM}・決済情報番号：123456789012\n\nキャリアはdocomoと書きましたがauの間違いでした。決済情報番号も違っていて、継続課金IDの 10293847566 が正しいです。`,
    );
    expect(given).toMatchObject({ carrier: 'au', billingId: '10293847566', plusMemberId: 'tamaki1' });
  });
});

describe('within a sentence', () => {
  it.each<[string, string]>([
    ['ご登録しております電話番号は 075-211-3344、失礼いたしました、075-211-4433 でございます', '0752114433'],
    ['登録の電話番号は 075-211-3344、あっ間違えました、075-211-4433です', '0752114433'],
    ['電話番号は 075-211-3344 です。失礼いたします。', '0752113344'],
  ])('%s', (text, phone) => {
    expect(givenIn(`パスワードを忘れました。${text}`).phone).toBe(phone);
  });
});

describe('another nickname in the place of the form’s', () => {
  const FORM = '氏名：小野 香織\nニックネーム：かおりん\nID：kaorin_214\n電話番号：076-555-0101\n\n';
  it.each<[string, string | object]>([
    [
      'ごめんなさい！ニックネーム、先週変えたの忘れてました。今は「かおりん」じゃなくて「かおちゃん」です！',
      'かおちゃん',
    ],
    ['ニックネームについて。今はかおりんではなくかおちゃんです。', 'かおちゃん'],
    ['「かおりん」ではなく「か〜ちゃん」です。', 'か〜ちゃん'],
    ['ニックネーム、変えたの忘れてた！\n「かおりん」→「かおちゃん」です', 'かおちゃん'],
    ['ニックネームは今は「かおりん」じゃなくて「かおちゃん」かもしれません。', { invalid: 'ambiguous' }],
  ])('%s', (text, expected) => {
    expect(givenIn(`${FORM}${text}`).nickname).toEqual(expected);
  });
  it.each([
    'ニックネームは合っています。推しは「れん」じゃなくて「りん」です！',
    'ニックネームの件です。友達は「かおりん」じゃなくて「かおちゃん」と呼びます。',
    'ニックネーム、「かおりん」じゃなくて「かおちゃん」に変えたいです。',
    'ニックネームの変更もお願いします。かおりん→かおちゃん',
    'ニックネームを変更したいです。\n「かおりん」→「かおちゃん」',
    'ニックネームを変えてほしいです。「かおりん」→「かおちゃん」です',
    'ニックネームの「かおりん」は漢字じゃなくてひらがなです。',
    'ニックネームは「かおりん」ではなくひらがなで登録したかは忘れました。',
  ])('is not: %s', (text) => {
    expect(givenIn(`${FORM}${text}`).nickname).toBe('かおりん');
  });
  it('another item, told in the same words', () => {
    const text = '名前は「かおりん」じゃなくて「香織」です。（ニックネームはかおりんです）';
    expect(givenIn(`${FORM}${text}`)).toMatchObject({ nameKanji: '小野 香織', nickname: 'かおりん' });
  });
  it.each([
    ['電話番号変えたんだった。今は076-555-0101じゃなくて080-1111-2222です！', { phone: { invalid: 'ambiguous' } }],
    ['電話番号は076-555-0101じゃなくて080-1111-2222です！', { phone: '08011112222' }],
    ['電話番号を変えました。登録も今は076-555-0101じゃなくて080-1111-2222です。', { phone: '08011112222' }],
    ['ID、先月変えました。今は kaorin_214 じゃなくて kaorin_300 です。', { plusMemberId: 'kaorin_300' }],
  ])('of what one has elsewhere, too: %s', (text, expected) => {
    expect(givenIn(`${FORM}${text}`)).toMatchObject(expected);
  });
});
