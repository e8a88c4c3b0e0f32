/** The normal forms of contract section 4, each as a predicate of its own. */
import type { ItemKey } from '../../src/record.js';

const COMPATIBILITY_IDEOGRAPH = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu;
const INVISIBLE = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** An emoji sequence joins its parts with U+200D. */
const EMOJI = /\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*/gu;
const AROUND: [string, string][] = [
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['“', '”'],
];

export const PREFECTURES =
  `北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県
福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県
愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県`.split(/\s+/u);

const isNfkc = (text: string): boolean => {
  const rest = text.split(COMPATIBILITY_IDEOGRAPH);
  return rest.every((part) => part.normalize('NFKC') === part);
};
const isSpacedOnce = (text: string): boolean => /^\S+(?: \S+)*$/u.test(text);
const isTight = (text: string): boolean => /^\S+$/u.test(text) && isNfkc(text);

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const FORM: Record<ItemKey, (value: string) => boolean> = {
  nameKanji: (v) => isNfkc(v) && isSpacedOnce(v) && /\p{L}/u.test(v) && !INVISIBLE.test(v.replace(EMOJI, '')),
  nameKana: (v) => /^[\u30a0-\u30ff]+(?: [\u30a0-\u30ff]+)*$/u.test(v) && /[\u30a1-\u30fa]/u.test(v),
  nickname: (v) =>
    v !== '' &&
    v.trim() === v &&
    v.normalize('NFC') === v &&
    !AROUND.some(([a, b]) => v.length > 1 && v.startsWith(a) && v.endsWith(b) && !v.slice(1, -1).includes(b)),
  birthDate: isCalendarDate,
  prefecture: (v) => PREFECTURES.includes(v),
  phone: (v) => /^(?:0[1-9]\d{8,9}|\+[1-9]\d{6,14})$/u.test(v) && !/^0[789]0\d{7}$/u.test(v) && !v.startsWith('+81'),
  email: (v) => /^[\x21-\x7e]+@[a-z0-9.-]+\.[a-z]+$/u.test(v) && v.toLowerCase() === v,
  paymentMethod: (v) => ['credit', 'carrier'].includes(v),
  carrier: (v) => ['docomo', 'au', 'softbank'].includes(v),
  billingId: (v) => /^[\x21-\x7e]+$/u.test(v),
  plusMemberId: isTight,
  memberNumber: isTight,
};
