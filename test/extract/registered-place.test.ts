/** Where the writer lives or is registered, and places that running text tells of others and of events. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [wording: string, prefecture: string | undefined];

describe('behind 登録は stands a place, or a name or an event', () => {
  it.each<Case>([
    ['登録は千葉です。', '千葉県'],
    ['登録は長野の松本です。', '長野県'],
    ['登録は確か埼玉だったと思います。', '埼玉県'],
    ['登録は結婚前の奈良です。', '奈良県'],
    ['登録は横浜市の実家です。', '神奈川県'],
    ['登録は埼玉県の祖母の家です。', '埼玉県'],
    ['登録は福岡県福岡市中央区大名1-2-3です。', '福岡県'],
    ['登録時は東京にいました。', '東京都'],
    // Names.
    ['登録は石川花子です。', undefined],
    ['登録は長野太郎です。', undefined],
    ['登録は旧姓の石川です。', undefined],
    ['山田花子（登録は福島花子）です。', undefined],
    ['登録は山口百恵ファンの母がしました。', undefined],
    // Events and shops.
    ['登録は大阪公演のときにしました。', undefined],
    ['登録は東京ドームのイベントの時です。', undefined],
    ['登録時は東京のドコモショップで手続きしました。', undefined],
    // Two, of which none is told to be it.
    ['登録は神奈川だったか東京だったか。', undefined],
  ])('%s', (text, prefecture) => {
    expect(givenIn(text).prefecture).toEqual(prefecture);
  });
});

describe('a place that the writer denies', () => {
  it.each<Case>([
    ['登録は大阪ではなく東京です。', '東京都'],
    ['登録は大阪ではなく、東京です。', '東京都'],
    ['家は福岡県ではなく佐賀県です。', '佐賀県'],
    ['住まいは大阪じゃなくて、東京です。', '東京都'],
    ['登録は神奈川ではありません。', undefined],
    ['住所：東京都（登録は大阪ではなく東京）', '東京都'],
    ['住所：大阪ではないかと思います', '大阪府'],
    ['Prefecture: I think it was Saitama, not Tokyo', '埼玉県'],
    ["Prefecture: I'm not sure, Tokyo", '東京都'],
  ])('%s', (text, prefecture) => {
    expect(givenIn(text).prefecture).toEqual(prefecture);
  });
});

describe('where somebody else lives', () => {
  it.each<Case>([
    ['東京住みの妹と申し込みました。', undefined],
    ['福岡住みの彼氏と同じコースです。', undefined],
    ['静岡在住の友人の紹介で入りました。', undefined],
    ['静岡に住んでいる母の携帯を使っています。', undefined],
    ['東京に住んでいる母の代わりに申し込みます。', '東京都'],
    ['東京に住んでいる母です。', '東京都'],
    ['大阪住みの山田花子と申します。', '大阪府'],
    ['姉は大阪、私は東京です。', '東京都'],
    ['母は北海道、私は青森です。', '青森県'],
    ['私は宮崎、母は大阪です。', '宮崎県'],
    ['会場は大阪、私は東京です。', '東京都'],
    // Two family names, or where they went.
    ['私は宮崎、母は山口です。', undefined],
    ['友達は大阪公演、私は東京です。', undefined],
    ['娘は東京、私は大阪です。登録は娘です。', '東京都'],
  ])('%s', (text, prefecture) => {
    expect(givenIn(text).prefecture).toEqual(prefecture);
  });
});
