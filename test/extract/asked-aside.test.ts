/** A question mark amid a sentence, and a second item behind a blank. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { ITEM_KEYS, type ItemKey } from '../../src/record.js';
import { nfkc } from '../../src/text/width.js';
import { givenIn } from './letters.js';

type Given = Partial<Record<ItemKey, string | undefined>>;

function isRead(text: string, items: Given): void {
  const given = givenIn(`パスワードを忘れました。\n${text}`);
  for (const key of ITEM_KEYS) if (key in items) expect(given[key]).toEqual(items[key]);
}

describe('a question mark behind a word that its writer is not sure of', () => {
  it.each<[string, Given]>([
    ['ソフトバンクのスマホ代といっしょに払っていますが、注文番号？とかいうのが見つかりません', { carrier: 'softbank' }],
    ['auの携帯料金と合算で払ってて継続課金？みたいな番号がどれかわからないです', { carrier: 'au' }],
    ['会費はドコモのd払い？ってやつで払ってます', { carrier: 'docomo', paymentMethod: 'carrier' }],
    ['会費は携帯料金合算？とかで引かれてます', { paymentMethod: 'carrier' }],
  ])('ends no sentence: %s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['支払いはau？それともドコモ？', { carrier: undefined }],
    ['d払いって使えますか？', { carrier: undefined, paymentMethod: undefined }],
    ['支払いはドコモですか？とかはこちらではわかりません。', { carrier: undefined }],
  ])('but what asks still asks: %s', (text, items) => isRead(text, items));

  const SUBJECT = 'パスワード再設定不可のお問い合わせ';

  it.each([
    'auのスマホ料金と一緒に払ってるんですが継続課金？ってやつが載ってないです',
    '携帯の料金から引かれてて注文番号？みたいなのがどれなのか',
    'ドコモの料金明細？とかいうページが出てこなくて困ってます',
  ])('is no wish for something else under the desk’s subject: %s', (text) => {
    expect(requestOf(nfkc(text), SUBJECT)).not.toBe('elsewhere');
  });

  it.each([
    '料金が二重に引かれてるんですけど返金？ってどうすればいいですか',
    'チケット？とかの払い戻しをお願いしたいです',
    '退会？ってどこからできますか。教えてください。',
  ])('but a wish for something else stays one: %s', (text) => {
    expect(requestOf(nfkc(text), SUBJECT)).toBe('elsewhere');
  });
});

describe('a second item behind a blank in a line whose first has no mark', () => {
  it.each<[string, Given]>([
    ['電話080-1357-2468 メールはこれと同じです', { phone: '08013572468', email: 'sender@example.com' }],
    ['携帯 080-1357-2468　メアドは今送ってるこのアドレスです', { phone: '08013572468', email: 'sender@example.com' }],
    ['電話080-1357-2468 メールはhina@example.jpです', { phone: '08013572468', email: 'hina@example.jp' }],
    ['生年月日2001年8月9日 ニックネームはひなっち', { birthDate: '2001-08-09', nickname: 'ひなっち' }],
    ['電話番号:080-1357-2468 メールは送信元と同じです', { phone: '08013572468', email: 'sender@example.com' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['電話080-1357-2468 メールはこのアドレスに届きません', { email: undefined }],
    ['電話080-1357-2468 メールはこれとは違います', { email: undefined }],
    ['電話080-1357-2468 メールはこちらのアドレスから送れないです', { email: undefined }],
    ['氏名：大垣陽菜 メールが送信元と同じアドレスに届きません', { email: undefined }],
    ['電話080-1357-2468 ニックネームはもう忘れました', { nickname: undefined }],
  ])('but nothing that is told of it: %s', (text, items) => isRead(text, items));
});
