/**
 * 各キャリアの決済情報番号: docomo 決済番号, au 継続課金ID, SoftBank 注文番号. Each payment has its own number, so an answer
 * may hold several; which of them fits is settled once the carrier is known (judgeBillingIds).
 */
import type { Carrier, Reason } from '../record.js';
import { isNoElsewhere, isNothing, withoutRemarks, withoutTrimmings } from '../text/answer.js';
import { hasDigit, kanjiDigitsToAscii, unifyHyphens } from '../text/digits.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { withSpeltMarks } from '../text/spelt-marks.js';
import { withoutSpaces } from '../text/width.js';
import { type Item, invalid, NOTHING_GIVEN, type Reading } from './item.js';

/** How a carrier's billing IDs look. */
export interface BillingRule {
  /** Exactly so many digits; null where the length is not fixed and letters are allowed. */
  digits: number | null;
  /** Numbers that begin 070, 080 or 090 are the phone's, what people write by mistake. */
  refusesMobileNumbers: boolean;
}

/** Who pays by card has no such number. */
const TELLS_OF_NONE =
  /could(?: not|n'?t) find|can(?:not|'?t) find|don'?t know|not sure|no idea|unknown|でしょうか|ですか|[?？]$|ません|ない|分から|わから|不明|見つか|クレジット|クレカ|カード(?!番号)|まとめて払い(?:コース|で)|(?:なし|無し|ナシ)(?:です)?[。.]?$/iu;

export const billingId: Item = {
  key: 'billingId',
  labels:
    /(?:各)?(?:電信|电信)(?:業者|公司|商|运营商)?的?(?:付款|支付|決済)(?:資訊|信息|情報)?(?:號碼|号码|編號|编号)|(?:各)?(?:ご利用)?(?:キャリア|携帯(?:会社)?|docomo|ドコモ|au|ソフトバンク|softbank|d払い|auかんたん決済)?(?:の|決[済裁剤]の?)?(?:お|ご)?(?:決[済裁剤算斉]|支払い?|課金|請求|引落)(?:い)?(?:の)?\s*(?:情報)?(?:の)?(?:番号|id|no\.?|№|ナンバー)|(?:けっさい|ケッサイ|決済)(?:じょうほう|ジョウホウ|情報)?(?:ばんごう|バンゴウ)|(?:ちゅうもん|チュウモン|注文)(?:ばんごう|バンゴウ)|(?:継続|け[いー]ぞく|ケ[イー]ゾク)(?:課金|かきん|カキン)\s*(?:id|番号|あいでぃ?ー?|アイディー?|ばんごう)?|(?<![\p{sc=Han}ァ-ヶー])(?<!(?:カード|会員|会員証|電話|携帯|スマホ|ケータイ|口座|契約|お客様|受付|エラー|問い?合わ?せ|伝票|追跡|管理)の\s?)番号(?=(?:は|\s*:)\s*(?!0\d{9,10}(?!\d)|0\d{1,4}[- ]\d)\d(?:[ -]?\d){7,}|は[、\s]?(?:my ?)?(?:d払い|ドコモ|docomo|au|ソフトバンク|softbank|決済|支払い?|ご?利用|ご?請求|料金|(?=明細))[^、。\d]{0,10}?(?:画面|ページ|明細|アプリ|サイト|履歴|メール)(?:に(?:は)?|では?|によると|を見(?:ると|たら))[、\s]?[1-9]\d(?:[ -]?\d){8,12}\s?(?:と(?:出|表示|書かれ|書いてあ|あり|なって)|でした|です))|(?<![\p{sc=Han}ァ-ヶー])番号(?=\s*[(]\s*(?:12|十二)桁[^()]{0,8}[)])|(?:12|十二)(?:桁|けた|ケタ)の番号|(?<=[,、;] ?)number(?=\s*:?\s*[1-9]\d{10,11}(?!\d))|(?:d払い|ドコモ|docomo|au|ソフトバンク|softbank|決済|支払い?|利用)[^、。\d]{0,6}明細の(?:(?:1[12]|十[一二])桁|番号)(?:の(?:番号|数字))?(?=は|が|:)|(?:ご)?注文\s*(?:番号|id|no\.?)|d払い(?:の)?(?:番号|id)|(?:結算|结算|決算|決濟|付款|支付|訂單|订单)(?:資訊|信息|情報)?(?:編號|编号|號碼|号码)|결제 ?(?:정보)? ?번호|주문 ?번호|(?:kessai|chu+mon)\s*ban?go+u?|keizoku ?kakin(?: ?id)?|(?:carrier )?(?:billing|payment|settlement|order|transaction|charge)(?: info(?:rmation)?)?[\s_-]*(?:number|no\.?|id|code|#)/iuy,
  hints: /^(?:\d+桁.*|必須|キャリア決済の方.*|半角.*|継続課金ID|決済番号|注文番号|例.*)$/iu,
  read(answer) {
    if (MASKED.test(withoutSpaces(withoutRemarks(answer)))) return invalid('not-digits', answer);
    const ids = billingIdsIn(answer);
    if (ids.length === 0)
      return isNothing(answer) || isNoElsewhere(answer) || !/[\p{L}\p{N}]/u.test(answer) || TELLS_OF_NONE.test(answer)
        ? NOTHING_GIVEN
        : invalid('not-digits', answer);
    const [first, ...others] = ids;
    return { is: 'value', value: first ?? '', raw: answer.trim(), ...(others.length > 0 ? { others } : {}) };
  },
  likeness(text) {
    if (!hasDigit(text) && !text.includes('-')) return 0;
    const t = withoutSpaces(unifyHyphens(kanjiDigitsToAscii(text)));
    return /^\d{11,14}$/u.test(t.replace(/-/gu, '')) && !/^0[5789]0/u.test(t)
      ? 3
      : /^(?!tel|fax)[A-Z]{0,4}[-\d]{8,24}$/iu.test(t)
        ? 2
        : 0;
  },
};

/** 5518****732: digits that somebody has hidden. */
const MASKED = /\d[*＊×●○■]{3,}|[*＊×●○■]{3,}\d/u;

/** ① 700183344912 ② 700199120085: a sign that numbers them is no digit of theirs. */
const LIST_SIGN = /[①-⑳⑴-⒛❶-❿]/gu;

const BETWEEN = new RegExp(`[|、,，/／;\\n\\t]|\\s{2,}|(?:${OR}|と|か|及び|\\bor\\b|\\band\\b)(?=[\\s\\d]|$)`, 'u');

/** The billing IDs that an answer names, in their order: half-width, no spaces, hyphens as written. */
export function billingIdsIn(answer: string): string[] {
  const text = unifyHyphens(withSpeltMarks(kanjiDigitsToAscii(withoutInvisible(answer).replace(LIST_SIGN, ' | '))))
    // 7番から始まるやつで 7044 1928 3306
    .replace(/(?<!\d)\d(?:番)?(?:から)?(?:始まる|はじまる)(?:やつ|番号|もの|の)(?:で|は|が)?/gu, ' ')
    // サイトで見たら 5500198-2026 でした
    .replace(/^[^\d]*(?:見|調べ|確認し|探し)たら[、\s]*/u, '')
    .trim();
  if (isNothing(text)) return [];
  // 「9月分 220471936605」 (１０月): the month of a payment is no part of its number.
  const bare = withoutTrimmings(withoutRemarks(text) === '' ? text : withoutRemarks(text))
    .replace(
      /(?<!\d)(?:19|20)\d\d\s*[年/]\s*\d{1,2}(?!\d)\s*[月/]?(?:\s*\d{1,2}(?!\d)日?)?\s*(?:分|利用分|決済|の|[:：])?/gu,
      ' | ',
    )
    .replace(/(?:先月|今月|先々月|(?<!\d)\d{1,2}\s*月)\s*(?:分|利用分|の分|決済)?\s*[:：は]?/gu, ' | ')
    .replace(/\d+\s*(?:桁|件目|つ目|回目|番目|円)/gu, ' ')
    .replace(/(?<![A-Za-z])(?:no|nr)[.:]?\s*(?=\d{4})/giu, ' ')
    .replace(/^[^\n]+\n[^\n]+$/u, (lines) => (isBrokenNumber(lines) ? lines.replace('\n', '') : lines));
  const ids: string[] = [];
  for (const part of bare.split(BETWEEN)) {
    for (const run of runsOf(part)) if (!ids.includes(run)) ids.push(run);
  }
  return ids;
}

/**
 * Two lines that a mailer, or a narrow cell, has made of one number: a hyphen stands where it is broken, or none of them holds all of
 * the digits that a billing ID has and one is too short for any. Words may stand before it.
 */
export function isBrokenNumber(lines: string): boolean {
  const [first = '', second = '', ...more] = lines.split('\n').map((piece) => piece.trim());
  if (more.length > 0 || !/^[\d -]+(?:です)?[。]?$/u.test(second)) return false;
  const [head = ''] = /(?<![\dA-Za-z][ ]?)[\d-]+$/u.exec(first) ?? [];
  const digits = head.replace(/-/gu, '').length;
  const further = second.replace(/\D/gu, '').length;
  if (digits === 0 || further === 0) return false;
  if (head.endsWith('-') || second.startsWith('-')) return digits + further <= LONGEST;
  return Math.max(digits, further) < 11 && Math.min(digits, further) < 8;
}

/** No carrier's number has more digits. */
const LONGEST = 24;

function runsOf(part: string): string[] {
  const runs = part.match(/[A-Za-z0-9][A-Za-z0-9 _.#-]*[A-Za-z0-9]|[A-Za-z0-9]/gu) ?? [];
  return runs.flatMap((run) => {
    const pieces = run
      .trim()
      .split(/ +/u)
      .map((piece) => piece.replace(/[._#-]+$/u, ''));
    // Two whole numbers beside each other are two payments; the pieces of one number are shorter.
    const whole = pieces.filter((p) => p.replace(/\D/gu, '').length >= 8);
    // LM 7730 1192: the letters are a part of it.
    const [first = '', second = ''] = pieces;
    if (/^[A-Z]{2}$/u.test(first) && !/^(?:NO|ID|AU|SB|OR)$/u.test(first) && /^\d{3,}$/u.test(second))
      pieces.splice(0, 2, `${first}${second}`);
    const list =
      whole.length > 1 ? whole : [withoutSpaces(pieces.filter((p) => /\d/u.test(p) || pieces.length === 1).join(''))];
    return list.filter((id) => id.replace(/\D/gu, '').length >= 4 || (/\d/u.test(id) && id.length >= 5));
  });
}

/**
 * Which of the given IDs is the answer (contract, section 4): the one that fits the carrier's rule; of several that fit
 * the first, the rest in `others`, but for au, where several are ambiguous; where none fits, the first one's reason;
 * where no carrier is known only the phone's own number is refused, and several are ambiguous.
 */
export function judgeBillingIds(
  ids: readonly string[],
  raw: string,
  carrier: Carrier | null,
  rules: Record<Carrier, BillingRule>,
  ownPhone: string | null,
): Reading {
  const judged = [
    ...new Set(ids.map((id) => (carrier === 'docomo' || carrier === 'au' ? id.replace(/[-_.#]/gu, '') : id))),
  ].map((id) => ({ id, reason: refusal(id, carrier, rules, ownPhone) }));
  const fits = judged.filter((j) => j.reason === null);
  const [first, ...rest] = fits;
  if (first === undefined) return judged[0] ? invalid(judged[0].reason ?? 'not-digits', raw) : NOTHING_GIVEN;
  if (rest.length === 0) return { is: 'value', value: first.id, raw };
  if (carrier === null || carrier === 'au' || fits.length > MOST_PAYMENTS) return invalid('ambiguous', raw);
  return { is: 'value', value: first.id, raw, others: rest.map((j) => j.id) };
}

/** A payment a month: more than a year's are no payments, but guesses of which one may be right. */
const MOST_PAYMENTS = 12;

function refusal(
  id: string,
  carrier: Carrier | null,
  rules: Record<Carrier, BillingRule>,
  ownPhone: string | null,
): Reason | null {
  const digits = id.replace(/[-_.]/gu, '');
  if (ownPhone !== null && digits === ownPhone) return 'looks-like-a-phone-number';
  if (carrier === null) return null;
  const rule = rules[carrier];
  if (rule.refusesMobileNumbers && /^0[789]0\d{8}$/u.test(digits)) return 'looks-like-a-phone-number';
  if (rule.digits === null) return null;
  if (!/^\d+$/u.test(id)) return 'not-digits';
  return id.length === rule.digits ? null : 'wrong-length';
}
