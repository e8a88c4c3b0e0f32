/**
 * （誤）090-1111-2222 → （正）090-1111-2223, 谷本 望（誤） 谷元 望（正）: of what was wrong and what is right, side by side, the line holds what is right. What the
 * site has may be the wrong one: where the writer says so, or is not sure, the line holds both, so that the item is `ambiguous`.
 */
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold, sliceSource } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const WRONG = '[（(【［[]?\\s*誤(?:り)?\\s*[）)】］\\]:：]\\s*';
const RIGHT = '[（(【［[]?\\s*正(?:しくは)?\\s*[）)】］\\]:：]\\s*';
/** A value; of a sentence about them nothing is made. */
const VALUE =
  '[^\\s（(【［[）)】］\\]→⇒誤正。、:：](?:[^（(【［[）)】］\\]→⇒誤正。:：]{0,38}[^\\s（(【［[→⇒誤正。、:：])?';
const BETWEEN = '\\s*(?:[→⇒➡、,／/]|->|=>)?\\s*';
/** The marks stand before their values. */
const BEFORE = new RegExp(
  `${WRONG}(?<wrong>${VALUE})${BETWEEN}${RIGHT}(?<right>${VALUE})\\s*$|${RIGHT}(?<first>${VALUE})${BETWEEN}${WRONG}(?<second>${VALUE})\\s*$`,
  'u',
);
const MARKED_WRONG = '\\s*[（(【［[]\\s*誤(?:り)?\\s*[）)】］\\]]';
const MARKED_RIGHT = '\\s*[（(【［[]\\s*正(?:しい)?\\s*[）)】］\\]]';
/** They stand behind them. */
const BEHIND = new RegExp(
  `^(?:(?<wrong>${VALUE})${MARKED_WRONG}${BETWEEN}(?<right>${VALUE})${MARKED_RIGHT}|(?<first>${VALUE})${MARKED_RIGHT}${BETWEEN}(?<second>${VALUE})${MARKED_WRONG})(?<tail>.*)$`,
  'u',
);
const PLAIN_TAIL = /^\s*(?:です|でした|(?:に|へ|と)?訂正.{0,8}|(?:で)?(?:よろしく)?お願い.{0,8}|[。.、])*\s*$/u;
/** 訂正：（誤）… （正）… */
const LEADS = /^[\s・･■◆●○*-]*(?:訂正\s*[:：]?)?\s*$/u;
/** How to fill in the form. */
const NOTE = /^\s*[※＊*]|※\s*[（(]?\s*誤|例|見本|のように/u;
const DOUBTED = /[?？]|かも|はず|たぶん|多分|おそらく|思|でしょう|登録/u;
const ANOTHERS = new Pattern(new RegExp(`${FRIEND}|${RELATIVE}`, 'u'));
const OF_THE_DESK = new Pattern(/御社|貴社|そちらのサイト|誤植/u);
const MARKS = /[（(【［[]?\s*(?:誤り?|正(?:しくは|しい)?)\s*[）)】］\]:：]/gu;
/** 登録は誤のほうのままです, 会員登録のときに誤って入力しました, 正と誤が逆でした */
const REGISTERED_WRONG =
  /登録[^。]{0,12}(?:(?:修正|訂正|変更)(?:の)?(?:依頼|を?(?:お願い|希望|して(?:ください|下さい|ほしい|欲しい|いただ)))|直して(?:ください|下さい|ほしい|欲しい|いただ))|(?:登録|入会|サイト|会員情報|マイページ|アカウント)[^。]{0,24}(?:誤|間違|まちが|そのまま|まま(?:です|に|で))|正[^。]{0,4}誤[^。]{0,8}(?:逆|反対|入れ替)|誤[^。]{0,4}正[^。]{0,8}(?:逆|反対|入れ替)/u;
const LONGEST = 160;

interface Pair {
  wrong: string;
  right: string;
  /** Does anything beside them leave open which one is meant? */
  isOpen: boolean;
}

interface Labelled {
  key: ItemKey;
  /** The line down to the answer, and the answer. */
  label: string;
  answer: string;
}

/**
 * The lines with what is right in place of each such pair. Where a form stands above and the line has no label of its own, it is the form's
 * value that is put right, by that value (see `corrections`).
 */
export function withRightAlone(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!lines.some(mayHold)) return lines;
  const others = lines.filter((line) => isMine(line) && !mayHoldPair(line));
  const inForm = others.some((line) => labelledIn(line.text, extra) !== null);
  const isAnothers = others.some((line) => ANOTHERS.test(line.text));
  const isOfDesk = others.some((line) => OF_THE_DESK.test(line.text));
  const isRegisteredWrong = lines.some(
    (line) => isMine(line) && REGISTERED_WRONG.test(besidePairs(line.text.slice(0, LONGEST))),
  );
  return lines.flatMap((line) => {
    if (!mayHold(line)) return line;
    if (NOTE.test(line.text)) return withText(line, line.text.replace(BEFORE, ''));
    const labelled = labelledIn(line.text, extra);
    if (labelled === null) {
      if (isOfDesk) return withText(line, line.text.replace(BEFORE, ''));
      const found = inForm || isAnothers ? null : BEFORE.exec(line.text);
      const pair = found === null || !LEADS.test(line.text.slice(0, found.index)) ? null : pairIn(found);
      return pair === null || pair.isOpen || isRegisteredWrong ? line : withText(line, pair.right);
    }
    const { key, label, answer } = labelled;
    const before = BEFORE.exec(answer);
    const found = before?.index === 0 ? before : BEHIND.exec(answer);
    if (found === null) return line;
    const pair = pairIn(found);
    if (isRegisteredWrong || pair.isOpen || isPart(key, pair)) {
      const head = label.replace(/[\s:：=＝]+$/u, '');
      return [withText(line, `${head}（旧）：${pair.wrong}`), withText(line, `${head}（新）：${pair.right}`)];
    }
    return withText(line, `${label}${pair.right}`);
  });
}

/** Of a line with such a pair the marks say nothing of the registration. */
function besidePairs(text: string): string {
  return text.includes('誤') && (BEFORE.test(text) || labelledIn(text, {}) !== null) ? text.replace(MARKS, '') : text;
}

function pairIn({ groups = {} }: RegExpExecArray): Pair {
  const wrong = groups.wrong ?? groups.second ?? '';
  const right = groups.right ?? groups.first ?? '';
  const isOpen = !PLAIN_TAIL.test(groups.tail ?? '') || DOUBTED.test(right);
  return { wrong, right, isOpen };
}

/** （誤）高橋 一郎（正）髙橋: a part of the name, which is no name by itself. */
function isPart(key: ItemKey, { wrong, right }: Pair): boolean {
  return (key === 'nameKanji' || key === 'nameKana') && /[\s\u3000]/u.test(wrong) && !/[\s\u3000]/u.test(right);
}

function labelledIn(text: string, extra: ExtraLabels): Labelled | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  const hit = labelAt(folded.text, 0, true, extra);
  if (hit === null) return null;
  // 電話番号（誤）090-…: the bracket is no hint of the label's.
  const at = hit.separator === 'mark' || hit.separator === 'end' ? hit.answerAt : hit.labelAt + hit.label.length;
  const answer = sliceSource(folded, at).trim();
  return { key: hit.key, label: text.slice(0, text.length - sliceSource(folded, at).trimStart().length), answer };
}

function mayHoldPair({ text }: VoicedLine): boolean {
  return text.includes('誤') && text.includes('正');
}

function mayHold(line: VoicedLine): boolean {
  return mayHoldPair(line) && line.text.length <= LONGEST && isMine(line);
}
