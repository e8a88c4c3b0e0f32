/** Words for a name, and for its reading, that no mark parts from it: 「私山本春子と申します」, 「山本春子、カナヤマモトハルコ」. */
import { toKatakana } from '../../../text/kana.js';

/** 「本名山本春子（やまもとはるこ）」, 「私山本 春子と申します」: no mark parts them. Families are called 本名 and 私市, too. */
const LABEL_BEFORE =
  /^(?:(?:本名|氏名|名前|会員名|登録名|登録者名|漢字)(?=\p{sc=Han}{3})|私(?=\p{sc=Han}{3}|\p{sc=Han}{2,4} ))/u;

/** The name without such a word. 私市川和子 may be 私市 too: only the reading tells, and without one it is either. */
export function unlabelled(name: string, kana: string | undefined): string[] {
  const [label] = LABEL_BEFORE.exec(name) ?? [];
  if (label === undefined) return [name];
  const bare = name.slice(label.length);
  if (label === '本名') return [/^(?:ほんな|ホンナ)/u.test(kana ?? '') ? name : bare];
  if (!/^私市[^ ]*$/u.test(name)) return [bare];
  return kana === undefined ? [name, bare] : [/^(?:きさ|キサ)/u.test(kana) ? name : bare];
}

/** How a family name's first letter is read, where the reading may begin カナ: 金山, but 金子, 金本. */
const READ_SO: Record<string, RegExp> = {
  金: /^(?:カネ|キン|コン|コガネ|カナ)/u,
  神: /^(?:カミ|カン|カモ|コウ|ジン|シン|カナ)/u,
  加: /^カ/u,
  香: /^(?:カ|コウ)/u,
  花: /^(?:ハナ|カ)/u,
  川: /^(?:カワ|ガワ)/u,
  河: /^(?:カワ|コウ|カ)/u,
};

/** 「山本春子、カナヤマモトハルコ」, 「神谷春子、カナカミヤハルコ」: unless the name begins so, as 金山 does. */
export function withoutLabel(kana: string, name: string): string {
  const bare = kana.replace(/^(?:カタカナ|フリガナ|ふりがな|ヨミガナ|よみがな)(?=[ぁ-んァ-ヶー]{4})/u, '');
  const behind = /^(?:カナ|かな)([ぁ-んァ-ヶー].{4,})/u.exec(bare)?.[1];
  if (behind === undefined) return bare;
  const first = READ_SO[name.charAt(0)];
  if (first !== undefined) return first.test(toKatakana(behind)) ? behind : bare;
  return /^[叶要奏鼎可華嘉佳賀鹿歌夏]/u.test(name) ? bare : behind;
}
