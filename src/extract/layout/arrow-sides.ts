/**
 * 住所　青森県 → 東京都, 住所：青森県 ／ 東京都, and a line that says which side is registered: a head (登録当時 → 現在, 登録時 ／ 現在), or 「登録されているのは「→」の
 * 左側です」.
 */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { kindsIn, ORNAMENT } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const ARROW = /\s*(?:→|⇒|➡\ufe0f?)\s*/u;
const SAYS_LEFT =
  /登録(?:当時|時|した(?:とき|時)?|済み)?\s*(?:→|⇒)\s*(?:現在|今|新)|登録[^。]*(?:→|⇒|矢印)[」』]?の(?:左|前|もと|元)/u;
const SAYS_RIGHT = /(?:現在|今|新)\s*(?:→|⇒)\s*登録|登録[^。]*(?:→|⇒|矢印)[」』]?の(?:右|後|先)/u;
/** A date and a way to pay have slashes, too: 1990/4/5, docomo/au. */
const SLASH = /\s*／\s*|\s+[/|｜]\s+/u;
const REGISTERED = '(?:ご?登録(?:当時|時|した(?:とき|時)?|済み|内容|情報|の?もの)?)';
const NOW = '(?:現在|今|いま|最新)(?:の(?:もの|内容|情報|状況))?';
const head = (left: string, right: string): RegExp =>
  new RegExp(`^[\\s(（【]*(?:項目[\\s／/|｜]*)?${left}\\s*[／/|｜]\\s*${right}[\\s)）】]*$`, 'u');
const HEADS_LEFT = head(REGISTERED, NOW);
const HEADS_RIGHT = head(NOW, REGISTERED);
/** 「登録は変更済みです」, 「名前の変更手続きをしました」: the head tells of what was. */
export const CHANGED_SINCE =
  /(?:登録|会員情報)[^。]{0,16}(?:現在の|今の)(?![^。]{0,6}(?:いません|いない|おりません))|(?<!機種|パスワード|パスワードの|パスワードを)(?:変更|変え|更新|書き換え|直し|切り?替え|訂正|修正|届け出)(?!にな|日)(?![^。]{0,12}(?:(?<!しれ)(?:ません|ない)|おらず|せず|できず))/u;
/** 「どちらで登録したか分かりません」, 「右側が登録されている内容です」: which side it is, the head does not settle. */
export const WHICH_SIDE =
  /どちら|どっち|どれ|[左右](?:側|の|が|は)|(?:現在|今|いま|新しい|最新)の?(?:ほう|方|もの|情報|内容)(?:[がでをに]|は(?!なく))/u;
/** So many lines with an arrow are a way of writing. */
const LEAST = 3;
const LEAST_BELOW_HEAD = 2;
const LONGEST_HEAD = 30;
const EACH_WAY = /クレジット(?:カード)?(?:決済|払い)?\s*[/／|｜→⇒]\s*キャリア(?:決済|払い)?\s*$/u;

/** The lines of the form with the registered side alone; numbers and voices stay. */
export function withRegisteredSide(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  return withSideOf(ARROW, withSideOfHead(lines, extra), extra, (own) => ({
    left: own.some(({ text }) => SAYS_LEFT.test(text)),
    right: own.some(({ text }) => SAYS_RIGHT.test(text)),
  }));
}

function withSideOfHead(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  return withSideOf(SLASH, lines, extra, () => {
    const mine = lines.filter(isMine);
    const isHead = (pattern: RegExp, { text }: VoicedLine): boolean => text.length < LONGEST_HEAD && pattern.test(text);
    const left = mine.some((line) => isHead(HEADS_LEFT, line));
    const right = mine.some((line) => isHead(HEADS_RIGHT, line));
    if (left === right) return { left: false, right: false };
    const head = left ? HEADS_LEFT : HEADS_RIGHT;
    const isOpen = mine.some(
      (line) => !isHead(head, line) && (CHANGED_SINCE.test(line.text) || WHICH_SIDE.test(line.text)),
    );
    return { left: left && !isOpen, right: right && !isOpen };
  });
}

function withSideOf(
  parter: RegExp,
  lines: readonly VoicedLine[],
  extra: ExtraLabels,
  saidIn: (own: readonly VoicedLine[]) => { left: boolean; right: boolean },
): readonly VoicedLine[] {
  const own = lines.filter(
    (line) =>
      isMine(line) &&
      line.text.length < 120 &&
      (parter === SLASH ? /[/|／｜]/u.test(line.text) : (kindsIn(line.text) & ORNAMENT) !== 0) &&
      parter.test(line.text),
  );
  if (own.length < (parter === SLASH ? LEAST_BELOW_HEAD : LEAST)) return lines;
  const { left, right } = saidIn(own);
  if (left === right) return lines;
  return lines.map((line) => {
    const hit = own.includes(line) ? labelAt(fold(line.text).text, 0, true, extra) : null;
    if (hit === null) return line;
    const sides = line.text.split(parter);
    const [first = '', second = ''] = sides;
    if (sides.length !== 2 || first.trim() === '' || second.trim() === '') return line;
    // A label, an arrow and the answer; お支払い方法(クレジットカード／キャリア): the label's own.
    if (labelAt(fold(first).text, 0, true, extra)?.separator === 'end' || /[(（][^()（）]*$/u.test(first)) return line;
    const isPayment = hit.key === 'paymentMethod' || hit.key === 'carrier' || hit.key === 'billingId';
    // お支払い方法：クレジットカード決済 ／ キャリア決済: the options that the form lists.
    if (isPayment && EACH_WAY.test(line.text)) return line;
    // How he paid when he registered is no answer to how he pays.
    if (left !== isPayment) return withText(line, first);
    const label = /^[^:：\s\u3000]+[:：\s\u3000]+/u.exec(first)?.[0];
    return label === undefined ? line : withText(line, label + second);
  });
}
