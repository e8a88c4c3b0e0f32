/** Lines between a label and the answer below it that tell how to fill it in: ※全角カタカナ, （半角英数）, 例：山田 太郎. */
import { opensAt } from '../../text/units.js';

const NOTED = /^\s*[※＊*]/u;
const BRACKETED = /^\s*[(（【[][^()（）【】[\]]{1,40}[)）】\]]\s*$/u;
const EXAMPLE =
  /^\s*[(（【[※＊*]*\s*(?:(?:ご?(?:記入|入力|回答)|記載)?例(?:えば)?|ex(?![a-z])|e\.g(?![a-z]))[.．]?\s*[)）】\]:：.．]?\s*(.*)$/iu;
/** Words of such hints. */
const HINT =
  /ください|下さい|例|数字です|もの|桁|ケタ|必須|任意|半角|全角|カタカナ|カナ|ハイフン|漢字|西暦|空欄|フルネーム|構いません|かまいません|お書き|ご?記入|ご?入力|ご?選択|忘れた方|お持ちの方|の方(?:のみ|は)?$|のみ$/u;
/** The writer's own remarks. */
const REMARK = /(?:ました|てい?ます|です|ません|してい?ない|不明|未設定|なし)[。.!！]?\s*[)）】\]]?\s*$/u;

/** Is the line, by its words, a hint on how to fill in the item above it? */
export function isHintLine(text: string): boolean {
  const example = EXAMPLE.exec(text);
  // 「例：19900101 → 19950824」 holds the answer.
  if (example) return !/[→⇒➡]\s*\S/u.test(example[1] ?? '');
  if (!NOTED.test(text) && !BRACKETED.test(text))
    return /(?:ご?記入|ご?入力|ご?選択)(?:ください|下さい)[。）)]?$/u.test(text);
  return HINT.test(text) && (!REMARK.test(text) || /ください|下さい|かまいません|構いません|数字です/u.test(text));
}

const HINT_OPENS = '※＊*(（【[';

/** Does the line look like one, whatever it says? */
export function mayBeHint(text: string): boolean {
  if (!HINT_OPENS.includes(text.charAt(opensAt(text)) || ' ')) return false;
  return NOTED.test(text) || BRACKETED.test(text);
}
