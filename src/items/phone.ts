/** ご登録のお電話番号: Japanese numbers as national digits, others as `+` and digits. */
import { isNothing } from '../text/answer.js';
import { hasDigit, kanjiDigitsToAscii, unifyHyphens } from '../text/digits.js';
import { withoutInvisible } from '../text/invisible.js';
import { SPELT_DIGITS, withSpeltDigits } from '../text/spelt-digits.js';
import { withSpeltMarks } from '../text/spelt-marks.js';
import { FAX_FIRST, namesFaxAlone, withoutFax } from './fax.js';
import { type Item, invalid, NOTHING_GIVEN, type Reading } from './item.js';

export const phone: Item = {
  key: 'phone',
  labels:
    /(?:電話|电话|手機|手机|聯絡電話|联系电话|連絡電話)(?:號碼|号码|号|號)|手機|手机|(?:휴대)?전화(?: ?번호)?|(?:휴대폰|핸드폰)(?: ?번호)?|(?:ご|お|御)?(?:登録)?(?:している|した|済み|中|時)?(?:の)?(?:ご|お|御)?(?:携帯|けいたい|ケータイ|固定|自宅|連絡先)?(?:の)?(?:お|ご)?(?:電話(?:番号|ばんごう|ばん号)|電話|でんわばんごう|でんわ|携帯(?:の)?番号|携帯電話|ケータイ番号|ケータイ|携帯|連絡先番号|☎|☏|📞|📱)(?:番号)?|(?:でんわ|デンワ)(?:ばんごう|バンゴウ|番号)?|(?:けいたい|ケイタイ)(?:ばんごう|バンゴウ)?(?=\s*[:=→])|denwa(?:\s*bango?u?)?|keitai(?:\s*bango?u?)?(?=\s*[:=])|(?:tel|telephone|phone|mobile|cell)(?:\s*phone)?(?:\s*(?:number|no\.?|#))?(?![a-z])\.?|(?:registered |my )phone(?: number)?|my number(?= is)/iuy,
  hints: /^(?:ハイフン.*|半角.*|必須|携帯.*|例.*|登録の?もの|数字のみ)$/u,
  read(answer) {
    const text = withoutInvisible(answer).trim();
    if (text === '' || isNothing(text)) return NOTHING_GIVEN;
    const found = phoneNumbersIn(text);
    if (found.length === 0 && namesFaxAlone(text))
      return FAX_FIRST.test(text) ? NOTHING_GIVEN : invalid('ambiguous', answer);
    const pieces = found.length === 0 ? numberInPieces(text) : null;
    return pieces === null ? reading(found, answer) : { is: 'value', value: pieces, raw: answer.trim() };
  },
  likeness(text) {
    const found = phoneNumbersIn(text);
    if (found.length !== 1 || found[0]?.value === null) return 0;
    return /^0[5789]0\d{8}$/u.test(found[0]?.value ?? '') ? 3 : /[-+()]/u.test(unifyHyphens(text)) ? 3 : 2;
  },
};

function reading(found: FoundPhone[], answer: string): Reading {
  const values = [...new Set(found.map((f) => f.value).filter((v) => v !== null))];
  const [first, second] = values;
  if (first === undefined) return invalid('not-a-phone-number', answer);
  if (second !== undefined) return invalid('ambiguous', answer);
  return { is: 'value', value: first, raw: answer.trim() };
}

interface FoundPhone {
  /** Normal form; null where the digits are no phone number. */
  value: string | null;
  raw: string;
}

/** ①090-1111-2222 ②03-1111-2222: a sign that numbers them is no digit of theirs. */
const LIST_SIGN = /[①-⑳⑴-⒛❶-❿](?=\s*[+0０＋(（])/gu;

/** 090-1111-2222（2019年から）, 090-1111-2222 18時以降, 03-1111-2222 2019/4/1に変更: a year, an hour or a date belongs to no number. */
const SINCE =
  /\s*[(（](?=\d{1,4}\s*[年月])|(?<=\d[\d -]{8,14}\d)\s+(?=\d{1,4}(?:年|月|日|時|歳|才|代|回|[かヶケカヵ]月|週)|(?:(?:19|20)\d\d[/.-])?\d{1,2}[/.]\d{1,2}(?!\d)|\d{1,2}:\d\d)/gu;

/** TEL080-1111-2222, ℡03-1111-2222, Tel.090…: the word sticks to its number. */
const STUCK_LABEL = /(?<![A-Za-z])(?:tel|phone|mobile|cell)\.?(?=[+(]?0\d)|℡(?=[+(]?\d)/giu;

/** Every run of digits in the text that is meant as a phone number, in its order. */
export function phoneNumbersIn(text: string): FoundPhone[] {
  const said = SPELT_DIGITS.test(text) ? withSpeltDigits(text) : text;
  if (!hasDigit(said)) return [];
  // 〇八三八の二二の五一九〇: as it is said.
  const t = withoutFax(
    unifyHyphens(withSpeltMarks(kanjiDigitsToAscii(withoutInvisible(said).replace(LIST_SIGN, ' / '))))
      .replace(STUCK_LABEL, '$& ')
      .replace(/[~]/gu, '-')
      .replace(SINCE, '、')
      .replace(/(?<!\d)(0\d{1,3}-?\d{2,4})\s?の、?\s?(\d{4})(?!\d)/gu, '$1-$2')
      .replace(/(?<!\d)(0\d{1,4})\s?の、?\s?(\d{1,4})\s?の、?\s?(\d{3,4})(?!\d)/gu, '$1-$2-$3'),
  );
  const found: FoundPhone[] = [];
  for (const m of t.matchAll(/(?<![\w@.])[+(]?\d(?:[\d\s()./・‐-]*\d)?(?![\w@])/gu)) {
    for (const raw of parted(m[0]))
      if (raw.replace(/\D/gu, '').length >= 5)
        found.push({ value: hasOneMore(raw) ? null : normalPhone(raw), raw: raw.trim() });
  }
  return found;
}

const IN_PIECES = /市外局番|始ま|最後|そのあと|その後|の(?:あと|後|次)が|下[4４四]|末尾/u;

/** 「最後に送ったのは8月15日」 */
const OF_A_TIME = /送|メール|入会|\d[年月]/u;

/** 080 で始まって、そのあとが 4471、最後が 9926: the number that its pieces make; null where they make none. */
export function numberInPieces(text: string): string | null {
  if (!IN_PIECES.test(text) || OF_A_TIME.test(text)) return null;
  const pieces = kanjiDigitsToAscii(text)
    .replace(/下\d(?:けた|桁|ケタ)/gu, ' ')
    .match(/\d+/gu);
  return pieces === null || pieces.length < 2 || pieces.length > 4 ? null : normalPhone(pieces.join(''));
}

// 090-1111-2222 080-3333-4444, or with a slash between: two numbers that only spaces or a slash part.
function parted(run: string): string[] {
  const whole = normalPhone(run);
  if (whole !== null && !TOO_LONG.test(whole) && !COUNTS.test(run)) return [run];
  for (const splitter of [/\s*[/・]\s*|\s{2,}/u, /\s+(?=[+0])/u]) {
    const pieces = run.split(splitter).filter((p) => /\d/u.test(p));
    if (pieces.length > 1 && pieces.some((p) => normalPhone(p) !== null)) return pieces.flatMap(withoutCount);
  }
  return withoutCount(run);
}

/** +1 (212) 555-0142 (2): which one it is. */
const COUNTS = /\(\d{1,2}\)?$/u;

/** Eleven digits that no number in Japan has: 03-1111-2222 and one more. */
const TOO_LONG = /^0(?![25-9]0|[1-9]00)\d{10}$/u;

/** 03-1111-2222 2: a whole number and a digit apart from it. */
function hasOneMore(raw: string): boolean {
  const digits = raw.replace(/\D/gu, '');
  return TOO_LONG.test(digits) && /^[\d-]{10,13}\s+\d$/u.test(raw.trim());
}

/** 090-1111-2222(2), 03-1111-2222(18(時以降)): the number, and what stands behind its bracket. */
function withoutCount(run: string): string[] {
  for (const { index } of run.matchAll(/\s*\(/gu)) {
    const head = run.slice(0, index);
    if (index > 0 && normalPhone(head) !== null && !/\)\s?[-\d]/u.test(run.slice(index)))
      return [head, run.slice(index)];
  }
  return [run];
}

/** A phone number in normal form, or null. */
export function normalPhone(text: string): string | null {
  const t = unifyHyphens(kanjiDigitsToAscii(withoutInvisible(text)))
    .replace(/\(0\)/u, '')
    .replace(/[^\d+]/gu, '');
  const international = /^(?:\+|00(?=[1-9])|010(?=\d{9,}))(\d+)$/u.exec(t);
  if (international?.[1]) {
    const digits = international[1];
    if (digits.startsWith('81')) {
      const national = digits.slice(2).replace(/^0?/u, '0');
      return isNational(national) ? national : null;
    }
    return /^[1-9]\d{6,14}$/u.test(digits) && !(t.startsWith('010') && digits.length < 9) ? `+${digits}` : null;
  }
  if (/^81[789]0\d{8}$/u.test(t)) return `0${t.slice(2)}`;
  return isNational(t) ? t : null;
}

// Ten digits that begin 070, 080 or 090 are one short.
function isNational(digits: string): boolean {
  return (
    /^0\d{9,10}$/u.test(digits) && !/^0[789]0\d{7}$/u.test(digits) && !/^00/u.test(digits) && !/^(\d)\1+$/u.test(digits)
  );
}
