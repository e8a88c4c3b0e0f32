/** 会員番号 (月会費まとめて払いコースの方): half-width, trimmed, no inner spaces, hyphens kept. */
import { kanjiDigitsToAscii } from '../text/digits.js';
import { identifierIn } from './identifier.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';

export const memberNumber: Item = {
  key: 'memberNumber',
  labels:
    /(?:ご|お)?(?:登録)?(?:の)?(?:ファンクラブ|fc)?(?:の)?(?:会員|メンバー)\s*(?:番号|ばんごう|バンゴウ|ばん号|ナンバー|no\.?|№|#|nо)|(?:會員|会员|會员)(?:號碼|号码|編號|编号|號|号)|회원 ?번호|(?:かいいん|カイイン)(?:ばんごう|バンゴウ|番号)|kaiin\s*bango?u?|(?:member(?:ship)?|fan ?club)\s*(?:number|no\.?|#)/iuy,
  hints: /^(?:月会費まとめて払い.*|まとめて払い.*|必須|.*コースの方.*|半角.*|for .*)$/iu,
  read(answer) {
    const { value: id, several } = identifierIn(kanjiDigitsToAscii(answer));
    if (several) return invalid('ambiguous', answer);
    return id === null || !/\d/u.test(id) ? NOTHING_GIVEN : value(id, answer.trim());
  },
  likeness(text) {
    return /^[A-Za-z]{0,3}[- ]?\d[\d -]{3,14}$/u.test(text.normalize('NFKC').trim()) ? 2 : 0;
  },
};
