/**
 * Lines of a form that answer something else than the twelve items: FAX番号：…, [FAX番号] …, ・日中の連絡先：…, 返信先：…. They are no part of the answer
 * above them.
 */
import type { ItemKey } from '../../../record.js';
import { nfkc } from '../../../text/width.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { holdsAnother } from '../goes-on.js';

const BULLET = '^\\s*(?:[・･■◆●○□※*>-]\\s*)?';
/** Words, with what they have in brackets behind them, and a mark: 保護者名(漢字)：… */
const MARKED = new RegExp(
  `${BULLET}([^\\s:()[\\]【】][^:()[\\]【】「」『』、。,@]{0,18}(?:\\([^()]{1,12}\\))?)\\s*:\\s*(?!//)\\S`,
  'u',
);
/** 【FAX番号】… */
const BOXED = new RegExp(`${BULLET}[[【]([^:()[\\]【】]{2,16}(?:\\([^()]{1,12}\\))?)[\\]】]\\s*\\S`, 'u');
/** Words before a mark that are no label of something else: 答：…, 9月：… */
const NO_OTHER_LABEL =
  /^(?:https?|\d+|お?答え?|ご?回答|返答|解答|(?:(?:19|20)\d\d[年/.-]\s?)?\d{1,2}月?(?:の?分)?|(?:先々?|今|前)月(?:の?分)?|\d(?:件|回|つ|番)目|[①-⑫]|(?:最新|最近|直近)(?:の?もの)?)$/iu;

/** The words of a line that a mark parts from what stands behind them. */
function labelOf(text: string): string | null {
  const words = (MARKED.exec(text) ?? BOXED.exec(text))?.[1]?.trim();
  return words === undefined || NO_OTHER_LABEL.test(words) ? null : words;
}

/** What is asked beside the items, or is somebody else's. */
const OF_ELSE =
  /fax|ファックス|ファクス|ファクシミリ|日中|昼間|夜間|緊急|連絡|返信|送信|予備|勤務|職場|会社|学校|保護者|代理|代筆|親権|紹介|出身|本籍|郵便|入会|加入|受付|問い?合わ?せ|取引|送付|配送/iu;
/** What such labels end in. */
const ASKED = /(?:番号|ナンバー|アドレス|メール|コード|id|日|先|地|欄)$/iu;
/** What people write below a label of the answer to it: which of several, since when, of which phone. */
const OF_ANSWER =
  /登録(?!日|年|時期)|旧|新|以前|前回|前の|現在|今の|変更|正|誤|訂正|もしくは|または|確認|別|他の|サブ|もう|自宅|実家|固定|携帯|ケータイ|スマホ|pc|パソコン|gmail|yahoo|ヤフー|icloud|docomo|ドコモ|(?<![a-z])au(?![a-z])|softbank|ソフトバンク/iu;

/** パスワード：…, パスワード　… */
const PASSWORD = new RegExp(`${BULLET}(?:パスワード[ :=]|(?:passwords?|pass|pw) ?[:=]) *\\S`, 'iu');

/** Of somebody, or something, else for sure. */
const NEVER_HIS =
  /fax|ファックス|ファクス|ファクシミリ|日中|昼間|夜間|緊急|予備|勤務|職場|会社|学校|保護者|代理|代筆|親権|紹介|受付|問い?合わ?せ|パスワード|旧|以前/iu;

/**
 * 「【取引番号】123456789012」 below 「・各キャリアの決済情報番号」, a label with nothing beside it that nothing else answers: is it the answer, with a word
 * of his own for it? Not where the form's own labels stand in boxes, too.
 */
export function answersInBox(key: ItemKey, line: string, lines: readonly ScannedLine[], at: number): boolean {
  const words = BOXED.exec(nfkc(line))?.[1];
  const label = lines[at];
  if (words === undefined || NEVER_HIS.test(words) || label === undefined || OPENS_BOX.test(label.folded.text))
    return false;
  if (label.hits.at(-1)?.separator !== 'end' || !holdsAnother(key, nfkc(line).replace(IN_BOX, ''))) return false;
  return !lines.some(({ hits, folded }, k) =>
    hits.some((hit) => k !== at && hit.key === key && folded.text.slice(hit.answerAt).trim() !== ''),
  );
}
const OPENS_BOX = new RegExp(`${BULLET}[[【]`, 'u');
const IN_BOX = new RegExp(`${BULLET}[[【][^[\\]【】]*[\\]】]\\s*`, 'u');

/** 住所：郵便番号108-0001, and 届け先：東京都港区 below it. */
const OF_PLACE = /^(?:お?届け?先|送付先|送り先|配送先|居住地|現住所|所在地)$/u;

/** Does a line that could go on with the answer above it answer something else? */
export function asksElse(key: ItemKey, line: string): boolean {
  const text = nfkc(line);
  if (PASSWORD.test(text)) return true;
  const words = labelOf(text);
  // 緊急連絡先：080-…（これで登録）
  if (
    words === null ||
    OF_ANSWER.test(words) ||
    (key === 'prefecture' && OF_PLACE.test(words)) ||
    /登録/u.test(text.replace(words, ''))
  )
    return false;
  return OF_ELSE.test(words) || (ASKED.test(words) && !isNamed(words, key));
}

/** Below a label with nothing beside it: does the line have a label of its own? */
export function hasOtherLabel(key: ItemKey, line: string): boolean {
  const text = nfkc(line);
  return /^\s*[^\s:()]{2,16}\s*:\s*\S/u.test(text) ? labelOf(text) !== null : asksElse(key, text);
}
