/**
 * 会員番号 ｜ ␣ ｜ 月会費まとめて払いコースの方のみ: what a form says, in a cell of its own, of who is to fill in an item, or how. As the
 * writer's words it would be his course.
 */
import type { ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

const WHO = '(?:方|かた|人|場合|会員様?|お客様)';
const FILLS_IN =
  '(?:ご|お)?(?:記入|入力|記載|選択|回答|書き)(?:(?:を|の(?:ほど|程)を?)?お?願い(?:します|いたします|致します)|願います|(?:して)?(?:ください|下さい)|のこと|必須)?';
/** What is asked of them: のみ, は必須, はご記入ください, は空欄で可. Not 「…の方は記入しました」. */
const ASKED = `(?:のみ|だけ|は必ず|は必須|必須|は任意|以外は?(?:不要|空欄)|は(?:${FILLS_IN}|記入不要|不要|空欄(?:で(?:可|ok|結構です|構いません|かまいません|大丈夫です)|のまま)?)|${FILLS_IN}|[、,])`;
const NOTE = new RegExp(
  [
    // まとめて払いコースの方のみ, キャリア決済をご利用の場合は必須
    `[^。、\\d@]{0,30}(?:の|する|している|した)${WHO}${ASKED}{1,3}`,
    `(?:対象|該当)(?:者|会員)?(?:の?(?:方|人))?(?:${ASKED}{1,3})(?:\\([^()\\d]{1,30}\\))?`,
    // The template's own words.
    '(?:月会費)?まとめて(?:支)?払いコースの方|キャリア(?:決済|払い)の(?:方|場合)',
    `(?:[^。、\\d@]{0,16}を)?(?:必ず)?(?:ご|お)(?:記入|入力|記載|選択|回答|書き)(?:ください|下さい|願います)`,
    '必須(?:項目)?|任意(?:項目)?',
  ].join('|'),
  'iu',
);
const WHOLE = new RegExp(`^[\\s※＊*(【[]*(?:${NOTE.source})[\\s。!)】\\]]*$`, 'iu');

/** Words of which each form of NOTE has one. */
const HINT = new Pattern(/のみ|だけ|必須|任意|必ず|不要|空欄|記入|入力|記載|選択|回答|書き|の方|の場合/u);
const LONGEST = 60;
/** Cells, and what parts them. */
const CELLS = /(\t|[ \u3000]{2,}|\u3000)/u;

/** Does the cell hold such words, and nothing else? */
function isFormNote(cell: string): boolean {
  return cell.length <= LONGEST && HINT.test(cell) && WHOLE.test(nfkc(cell).trim());
}

/** What no answer to お支払い方法 holds: 「まとめて払いコースの方」, 「カードの方のみ」 there are one. */
const ASKS = /ください|下さい|願います|必須|必ず|任意|対象|該当/u;

/** The row with such cells blank; where only spaces part them, the first of them has to be a label. */
export function withoutFormNotes(text: string, extra: ExtraLabels): string {
  if (!HINT.test(text)) return text;
  const parts = text.split(CELLS);
  if (parts.length < 3) return text;
  const first = labelledCell(parts, extra);
  if (first === null && !text.includes('\t')) return text;
  const { at, key } = first ?? { at: 0, key: null };
  const ofPayment = key === 'paymentMethod' || key === 'carrier';
  const kept = parts.map((part, i) =>
    i > at && i % 2 === 0 && isFormNote(part) && (!ofPayment || ASKS.test(part)) && labelIn(part, extra) === null
      ? ''
      : part,
  );
  return kept.some((part, i) => part !== parts[i]) ? kept.join('') : text;
}

/** 9 ｜ キャリア決済の場合 ｜ au: a number may stand before the label. */
function labelledCell(parts: readonly string[], extra: ExtraLabels): { at: number; key: ItemKey } | null {
  const at = /^[\s\p{P}\p{S}\d]*$/u.test(parts[0] ?? '') ? 2 : 0;
  const key = labelIn(parts[at] ?? '', extra);
  return key === null ? null : { at, key };
}

function labelIn(cell: string, extra: ExtraLabels): ItemKey | null {
  const hit = labelAt(fold(cell.trim()).text, 0, true, extra);
  return hit?.separator === 'end' ? hit.key : null;
}
