/**
 * 「1985年3月4日、静岡県です。… あ、年を間違えました。1986年です」: a part of the one date of a letter is put right without a word for birth. With another date, or
 * another year, in the letter nothing says which is meant.
 */

import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import { Pattern } from '../../../text/pattern.js';
import type { LaidLine } from '../../open-text.js';

const MAY_TELL = new Pattern(
  /[年月日](?:付|にち)?(?:の(?:ところ|部分|ほう|方))?(?:だけ)?[をがは、][^。\d]{0,4}(?:間違|まちが|違|ちが|誤|\d)/u,
);
const LEADS =
  '(?:あ|あっ|あれ|すみません|すいません|ごめんなさい|失礼(?:し(?:まし)?た)?|訂正(?:です|します)?|追記(?:です)?|今気づきましたが|よく見たら)[、,。!！…\\s]*';
const PARTS = '(?<part>年|月|日(?:付|にち)?)(?:の(?:ところ|部分|ほう|方))?(?:だけ)?';
const WRONG = '(?:書き|打ち|入力)?(?:間違|まちが|違|ちが|誤)[^。、\\d]{0,10}';
/** From the beginning of the sentence: 「入会の年を間違えました」 is of another one. */
const PUT_RIGHT = new RegExp(
  `(?:^|[。!！\\s])(?:${LEADS})*(?:(?:さっき|先ほど|上|最初)の)?${PARTS}(?:[をがは、]\\s*${WRONG}[。、!！\\s]+(?:正しくは|本当は|正解は)?[、\\s]*(?<told>\\d{1,4})\\s?(?<unit>年|月|日)(?:が正し|です|でした|になります|だと思い?ま|か(?:も|な)|。|\\n|$)|[をがは、]\\s*(?<right>\\d{1,4})\\s?(?<rightUnit>年|月|日)の(?:書き|打ち)?(?:間違い|まちがい|誤り)(?:です|でした))`,
  'u',
);
const DATES =
  /(?:(?:19|20)\d\d|(?:昭和|平成|令和)\s?(?:\d{1,2}|元))\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}日?|(?<!\d)(?:19|20)\d{6}(?!\d)/gu;
const FIGURES = { 年: /(?:\d|元)\s?年/u, 月: /\d\s?月/u, 日: /\d\s?日/u } as const;
/** 「会費の引き落としが止まったようです。すみません、月を間違えました。11月でした」: of what he just spoke of, perhaps. */
const OF_ELSE =
  /公演|ライブ|イベント|チケット|申し?込|入会|会費|引き?落|支払|届[いき]|機種変|契約|更新|発売|予約|締め?切|期限|メール(?:を?した|を?し(?:て|まし)|を?送)|電話(?:を?し(?:た|て|まし))/u;
const NEAR = 60;
const UNSURE = /かも|たぶん|多分|思い?ます|自信|[?？]/u;
const LONGEST = 400;

/** The date of birth with its part put right. */
export function withPartPutRight(reading: Reading, lines: readonly LaidLine[], context: ReadContext): Reading {
  if (reading.is !== 'value') return reading;
  const texts = lines.map(({ folded }) => folded.text.slice(0, LONGEST));
  const at = texts.findIndex((text, i) => MAY_TELL.test(text) && PUT_RIGHT.test(withNext(texts, i)));
  const said = at < 0 ? '' : withNext(texts, at);
  const m = PUT_RIGHT.exec(said);
  if (m?.groups === undefined) return reading;
  const { part = '', told, right, unit, rightUnit } = m.groups;
  const figures = told ?? right ?? '';
  const of = part.charAt(0) as '年' | '月' | '日';
  if ((unit ?? rightUnit) !== of || (of === '年') !== (figures.length === 4)) return reading;
  const [year = '', month = '', day = ''] = reading.value.split('-');
  const date = { 年: [figures, month, day], 月: [year, figures, day], 日: [year, month, figures] }[of];
  const fixed = ITEMS.birthDate.read(date.join('/'), context);
  if (fixed.is === 'value' && fixed.value === reading.value) return reading;
  const raw = `${reading.raw}\n${m[0].trim()}`;
  const letter = texts.join('\n');
  const dates = letter.match(DATES) ?? [];
  // 「申し込みは3日でした。あ、日を間違えました。5日です」
  const isOther = FIGURES[of].test(letter.replace(m[0], '').replace(DATES, ''));
  const before = `${texts.slice(0, at).join('\n')}\n${said.slice(0, m.index)}`.slice(-NEAR);
  return fixed.is === 'value' && dates.length < 2 && !isOther && !OF_ELSE.test(before) && !UNSURE.test(m[0])
    ? { ...fixed, raw }
    : ambiguous(raw);
}

/** 年を間違えました。⏎1986年です */
function withNext(texts: readonly string[], i: number): string {
  return `${texts[i] ?? ''}\n${texts[i + 1] ?? ''}`;
}
