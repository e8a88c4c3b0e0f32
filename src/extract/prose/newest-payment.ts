/**
 * The number of a payment that is told by its time, in a letter that speaks of a carrier's payments: 「まとめて支払いの履歴を付けました。一番新しいのは11月の
 * SB-1117-35588 です」.
 */
import { ITEMS, type ReadContext } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import { normalPhone } from '../../items/phone.js';
import { Pattern } from '../../text/pattern.js';
import type { Claim } from '../claims.js';
import { isNamed } from '../labels/label-spans.js';
import type { LaidLine } from '../open-text.js';

const NEWEST =
  /(?:(?:一番|1番|いちばん|最も|もっとも)(?:新しい|あたらしい|最近の?)|最新|直近|最後|最近)(?:の)?(?:もの|やつ|分|番号|注文番号|決済番号|支払い?|決済|引き?落とし|履歴)?(?:の?番号)?(?:は|が)[、\s]*(?:(?:\d{1,2}|今|先々?)月(?:\d{1,2}日)?(?:の|分の?)?|[^、。\d]{0,8}に)?[、\s]*[「『"“]?(?<number>(?:[A-Za-z]{1,4}-?)?\d[\dA-Za-z-]{6,22}\d)[」』"”]?\s*(?:です|でした|になります|となって|と(?:出|表示|書|あり|ござ)|[。!！]|$)/u;
const MAY_TELL = new Pattern(/新しい|あたらしい|最新|直近|最後|最近/u);
const OF_PAYMENTS = /履歴|明細|決済|課金|払い/u;
/** An order of goods, a reservation, an enquiry: numbers of their own. */
const OF_OTHER_NUMBERS =
  /注文した|グッズ|商品|品物|チケット|届(?:か|き|い)|問い?合わ?せ番号|受付番号|予約|エラー|機種|端末|会員番号|友[人達だ]/u;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/u;

/** The claim for it; null where the letter tells none, or more than one. */
export function newestPayment(lines: readonly LaidLine[], context: ReadContext): Claim | null {
  if (!lines.some(({ folded }) => MAY_TELL.test(folded.text))) return null;
  const found = lines.flatMap(({ line, folded }, i) => {
    if (folded.text.length > 400 || !MAY_TELL.test(folded.text)) return [];
    const number = NEWEST.exec(folded.text)?.groups?.number;
    if (number === undefined || DATE.test(number) || normalPhone(number) !== null) return [];
    const near = lines.slice(Math.max(0, i - 2), i + 1).map((l) => l.folded.text.slice(0, 400));
    const said = near.join('\n');
    const isOfCarrier =
      paymentFacts(said, context.paymentWords).carriers.length === 1 || near.some((t) => isNamed(t, 'billingId'));
    return OF_PAYMENTS.test(said) && isOfCarrier && !OF_OTHER_NUMBERS.test(said) ? [{ line, number }] : [];
  });
  const [first, second] = found;
  if (first === undefined || second !== undefined) return null;
  const { line, number } = first;
  const reading = ITEMS.billingId.read(number, context);
  if (reading.is !== 'value') return null;
  return { key: 'billingId', reading, line: line.number, voice: line.voice, from: 'prose', label: '' };
}
