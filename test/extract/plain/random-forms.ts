/** Filled templates made of a seed: all that `plainForm` may take for one, and much that it must not. */

import { WORDS as PHRASE_WORDS } from '../../../src/extract/plain/phrases.js';
import { WORDS as LABEL_WORDS } from '../../../src/extract/plain/template-labels.js';
import type { Voice, VoicedLine } from '../../../src/mail.js';
import { ITEM_KEYS, type ItemKey } from '../../../src/record.js';

export const ANSWERS: Record<ItemKey, readonly string[]> = {
  nameKanji: [
    '諏訪 真琴',
    '小野寺　蓮',
    '林 凛',
    '石川 あおい',
    '伊集院 エミ',
    '早乙女楓',
    '見本 太郎',
    '旧姓 岡田',
    '学生 主婦',
    '黃 怡君',
  ],
  nameKana: ['スワ マコト', 'オノデラ　レン', 'はやし りん', 'ｲｼｶﾜ ｱｵｲ', 'リン　リン', 'オツカレ サマ', 'タカハシ ユ'],
  nickname: [
    'mako77',
    'まこ丸',
    'りんりん',
    'Aoi_chan',
    'エミ',
    'れん☆',
    '♪めぐみ♪',
    'なし',
    '別記',
    'あとで',
    'Ｍａｋｏ７',
  ],
  birthDate: [
    '20030801',
    '1988年2月9日',
    '1975/12/31',
    '１９９９０１０１',
    '2001-03-04',
    '1990.5.6',
    '19770230',
    '2999年1月1日',
  ],
  prefecture: ['長野県', '北海道', '大阪', '東京都港区1-2-3', '福岡県中央町2-14', '京都府', '見本県'],
  phone: [
    '080-3371-5582',
    '09011112222',
    '０９０−３３３３−４４４４',
    '03-5555-6666',
    '+81 90-7777-8888',
    '(070)1212-3434',
    '080-123-456',
  ],
  email: ['makoto.s@example.jp', 'KANA@EXAMPLE.COM', 'aoi_77@example.ne.jp', 'ren-o@example.com', 'r..en@example.jp'],
  paymentMethod: ['クレジットカード決済', 'キャリア決済', '月会費まとめて払い', 'クレカ', 'd払い', 'カード払い(VISA)'],
  carrier: ['docomo', 'au', 'SoftBank', 'ソフトバンク', 'ahamo', '楽天モバイル'],
  billingId: [
    '302918847566',
    '40718829935',
    'A04-0000-6476242789',
    'YM20260812004471',
    '09011112222',
    '5513 8842 1290',
  ],
  plusMemberId: ['mako_77', 'rin2034', '7kx5mvnh', 'Aoi.Ishikawa', 'ｅｍｉ５２７', '12345678'],
  memberNumber: ['5517733012', '40027719', 'PM004719', '19900101', '5513-8842'],
};
const NOTHING = ['', '', '', 'なし', '忘れました', '不明', 'わかりません', '-', '未設定'];
const BULLETS = ['', '・', '■', '◆', '※', '*', '-', '●', '□', '【'];
const MARKS = ['：', ':', '→', '＝', ' ', '　', ' : ', '', 'below', 'apart'];
const BELOW: readonly (readonly [Voice, string])[] = [
  ['aside', 'iPhoneから送信'],
  ['aside', '--'],
  ['aside', 'TEL 03-1234-5678'],
  ['aside', '旧姓 佐藤'],
  ['own', ''],
  ['desk', '下記の必要事項に不足がありました。お手数ですが、ご記入の上ご返信ください。'],
  ['desk', '・氏名フルネーム(漢字)'],
  ['desk', '・Plus member ID'],
  ['desk', 'お電話番号をご確認ください。'],
  ['desk', 'お名前は林 凛様でよろしいでしょうか。'],
  ['desk', '生年月日：1990年1月1日'],
  ['quoted', '・ご設定のニックネーム：りんご'],
];

/** A stream of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function randomForm(random: () => number): VoicedLine[] {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const phrase = (): string => Array.from({ length: 1 + Math.floor(random() * 8) }, () => one(PHRASE_WORDS)).join('');
  const lines: VoicedLine[] = [];
  const add = (text: string, voice: Voice = 'own'): void => {
    lines.push({ text, depth: voice === 'desk' || voice === 'quoted' ? 1 : 0, voice, number: lines.length + 1 });
  };
  const bullet = one(BULLETS);
  const mark = one(MARKS);
  for (let n = Math.floor(random() * 3); n > 0; n--) add(phrase());
  if (random() < 0.8) add('');
  const plain = random() < 0.8;
  for (const key of ITEM_KEYS) {
    if (random() < 0.1) continue;
    const [template = ''] = LABEL_WORDS[key];
    const words = (random() < 0.7 ? template : one(LABEL_WORDS[key])).replace('(', random() < 0.2 ? '（' : '(');
    const label = bullet === '【' ? `【${words}】` : bullet + words;
    // The first of each are the plainest.
    const answers = ANSWERS[key].slice(0, plain ? 4 : undefined);
    const answer = random() < (key === 'nameKanji' || key === 'nameKana' ? 0.05 : 0.25) ? one(NOTHING) : one(answers);
    if (mark === 'below' || mark === 'apart') {
      add(label);
      if (answer !== '' || random() < 0.5) add(answer);
      if (mark === 'apart') add('');
    } else add(label + mark + answer);
    if (random() < 0.01) add(phrase());
  }
  if (random() < 0.8) add('');
  for (let n = Math.floor(random() * 3); n > 0; n--) add(phrase());
  if (random() < 0.3) for (let n = 1 + Math.floor(random() * 5); n > 0; n--) add(...swapped(one(BELOW)));
  return lines;
}

function swapped([voice, text]: readonly [Voice, string]): [string, Voice] {
  return [text, voice];
}
