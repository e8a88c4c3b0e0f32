/**
 * 電話番号⇥090-…⇥080-…: a second value beside the first. Of a table with a column for each of two people it is the other's; below heads that nobody knows
 * (現在⇥届出) it may be the registered one: both are claimed, so that the item is `ambiguous`, unless the first column is plainly the registered
 * one, or the writer's own.
 */
import { ITEMS, type ReadContext } from '../../../items/index.js';
import { isNothing } from '../../../text/answer.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isExample } from '../../layout/examples.js';
import { DITTO } from '../../layout/two-columns.js';
import { isMine } from '../../mine.js';
import type { Answer } from '../answers.js';
import { isRemarkOnName } from '../parted-cells.js';

/** 登録内容⇥友人の内容, 私⇥妹 */
const OWN =
  /^(?!.*(?:以前|前|旧|昔|元|連絡|変更))(?:.{0,6}ご?登録.{0,6}|(?:ご?本人|会員|私|わたし|自分)(?:様|さん)?(?:の.{0,6})?)$/u;
const NOT_OWN = /登録|届|サイト|会員|マイページ|本人|アカウント/u;
/** What a further column says of the first one. */
const NOTES = /備考|メモ|補足|確認|注意|説明|コメント|必須|例$|見本|状態|チェック/u;
const OTHERS = new Pattern(new RegExp(`${RELATIVE}|${FRIEND}`, 'u'));
/** So many lines above the first row its head may stand. */
const HEAD_WITHIN = 3;
/** So many items tell two people apart. */
const LEAST_TELLING = 3;
const OF_PAYMENT = /^(?:paymentMethod|carrier|billingId)$/u;

/** The claims of second cells. */
export function secondColumn(
  answers: readonly Answer[],
  scanned: readonly ScannedLine[],
  context: ReadContext,
): Claim[] {
  if (!answers.some(({ cells }) => cells.length > 0)) return [];
  const heads = headsAbove(answers, scanned);
  const isNotes = heads !== null && NOTES.test(heads[1] ?? '');
  const second = answers.flatMap((answer) => claimOf(answer, isNotes, context) ?? []);
  const telling = second.filter(({ key }) => key !== 'nickname' && key !== 'prefecture' && !OF_PAYMENT.test(key));
  if (telling.length >= LEAST_TELLING) return second;
  if (heads !== null && isOwn(heads)) return [];
  const isTable = heads !== null || second.some(({ key }) => key !== 'nickname');
  return second.filter(({ key }) => !OF_PAYMENT.test(key) && (key !== 'nickname' || isTable));
}

function claimOf({ key, label, line, cells }: Answer, isNotes: boolean, context: ReadContext): Claim | null {
  const cell = cells.find((each) => !DITTO.test(each) && !isNothing(each) && !isExample(each));
  if (cell === undefined) return null;
  // 備考 登録は080-…
  const saysRegistered = cell.includes('登録');
  if (isNotes ? !saysRegistered : !saysRegistered && !looksRight(key, cell)) return null;
  const reading = ITEMS[key].read(cell, context);
  if (reading.is !== 'value' && (saysRegistered || isNotes)) return null;
  return { key, reading, line, voice: 'own', from: 'form', label, text: cell };
}

function looksRight(key: Answer['key'], cell: string): boolean {
  if ((key === 'nameKanji' || key === 'nameKana') && isRemarkOnName(cell)) return false;
  return ITEMS[key].likeness(cell) >= (key === 'nickname' ? 1 : 2);
}

/** The heads of the first and the second column, where a line above the rows has some. */
function headsAbove(answers: readonly Answer[], scanned: readonly ScannedLine[]): readonly string[] | null {
  const first = answers[0]?.line;
  const at = scanned.findIndex(({ line }) => line.number === first);
  for (let i = at - 1; i >= Math.max(0, at - HEAD_WITHIN); i--) {
    const above = scanned[i] as ScannedLine;
    if (above.hits.length > 0 || !isMine(above.line)) return null;
    if (!above.line.text.includes('\t')) continue;
    const cells = above.line.text.split('\t').map((cell) => cell.trim());
    // No.⇥項目⇥記入内容⇥備考
    const ofLabels = cells.findIndex((cell) => /項目|質問$/u.test(cell));
    if (ofLabels >= 0) return cells.slice(ofLabels + 1);
    return cells.length > 2 ? cells.slice(1) : cells;
  }
  return null;
}

function isOwn([first = '', ...others]: readonly string[]): boolean {
  return OWN.test(first) && !OTHERS.test(first) && !others.some((head) => NOT_OWN.test(head));
}
