/** 「決済情報番号の訂正：A02-…」: the label, and that it corrects, as 「決済情報番号（訂正）：」 says it. */
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

const CORRECTED = /^([\s・･●■◆◇○*＊-]{0,4})(\S.{0,40}?)の?(?:ご)?(?:訂正|修正)(?:版|後|箇所|分)?\s*[:：](?=\s*\S)/u;

export function withCorrectedLabel(text: string, extra: ExtraLabels): string {
  if (!text.includes('正') || text.length > 200) return text;
  const [whole = '', bullet = '', label = ''] = CORRECTED.exec(text) ?? [];
  if (label === '' || labelAt(fold(label).text, 0, true, extra)?.separator !== 'end') return text;
  return `${bullet}${label}（訂正）：${text.slice(whole.length)}`;
}
