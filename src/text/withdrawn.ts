/**
 * What a writer says behind a value of an earlier one that was wrong: 平成3年5月15日（前回、1990年と誤って記載しておりました）. The older value is no second
 * answer, since he takes it back in so many words.
 */
import { Pattern } from './pattern.js';

const EARLIER =
  '(?:前回|前(?:の|に|々回|便|もって)|先(?:日|ほど|程|般|の|に|だって)|さきほど|さっき|以前|最初|当初|初め|はじめ|[1１一]回目|昨日|きのう|先週|前)';
const WRONG = '(?:誤(?:っ|り|記|字)|間違|まちが|打ち間|書き間|ミス)';
const WROTE = '(?:書|記(?:載|入|し)|入力|お?伝え|お?送|ご?連絡|申(?:し|告)|ご?返信|登録フォーム)';
/** （前回、1990年と誤って記載しておりました）, （前のメールでは … と書いてしまいました） */
const WITHDRAWS = new RegExp(
  `${EARLIER}[^()（）]{0,60}(?:${WRONG}|${WROTE}[^()（）]{0,6}(?:しまい|しまっ|ちゃい|ちゃっ))`,
  'u',
);
/** What may say that the earlier one holds, or that he does not know. */
const IN_DOUBT =
  /正し|本当|ほんと|登録|どちら|どっち|かも|もしれ|でしょうか|ですか|[?？]|(?:では|じゃ)(?:な[いく]|ありません)|間違い(?:は|が)?(?:な[いくし]|ありません|ございません)|合って|(?:誤り|間違い)(?:です|でした|だった)?[。、,][^()（）]*[\d@]/u;
const MAY_WITHDRAW = new Pattern(/誤|間違|まちが|ミス|しまい|しまっ|ちゃい|ちゃっ/u);
const BRACKETED = /[(（]([^()（）]{4,80})[)）]|※([^※()（）\n。]{4,80})(?:。|$)/gu;

/** The text without remarks that take back an earlier value. */
export function withoutWithdrawn(text: string): string {
  if (!MAY_WITHDRAW.test(text)) return text;
  return text.replace(BRACKETED, (whole: string, bracketed: string | undefined, noted: string | undefined) => {
    const said = bracketed ?? noted ?? '';
    return WITHDRAWS.test(said) && !IN_DOUBT.test(said) ? ' ' : whole;
  });
}
