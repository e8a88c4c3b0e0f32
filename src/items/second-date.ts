/** Two dates in one answer, and the writer's word for which of them is his: 19980405（誤）19980406（正）, 1998年4月5日（登録は1998年4月6日）. */

const DATE =
  /(?<!\d)(?:(?:19|20)\d\d\s*(?:年|[./-])\s*\d{1,2}\s*(?:月|[./-])\s*\d{1,2}(?!\d)日?|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)|(?:昭和|平成|令和|大正)\s*(?:\d{1,2}|元)年\s*\d{1,2}月\s*\d{1,2}日)/gu;
/** The shortest has eight letters. */
const LEAST_WITH_TWO = 16;

const JOINING_BEHIND = /^\s*(?:に|から)?(?:入会|加入|登録(?:し|日)|更新|退会|解約|開始)/u;
const JOINING_BEFORE = /(?:入会|加入|会員登録|登録日|更新|有効期限|開始|退会|解約)(?:日|は|が|した|の|:|\s)*$/u;
/** Nobody of so few years writes. */
const LEAST_AGE = 3;
const WRONG_BEFORE = /(?<![\d日]\s*[(（]?\s*)(?:誤(?:り)?|[×✕✗❌])\s*[)）:：]?\s*$/u;
const WRONG_BEHIND = /^\s*[(（]?\s*(?:誤|[×✕✗❌])/u;
const RIGHT_BEFORE = /(?<![\d日]\s*[(（]?\s*)(?:正(?:しく)?は?|正解|[○◯〇⭕])\s*[)）:：]?\s*$/u;
const RIGHT_BEHIND = /^\s*[(（]?\s*(?:正(?!月)|[○◯〇⭕]|が正し|の(?:ほう|方)が正し)/u;
const REGISTERED = /登録(?:して(?:い)?る|した|上|では)?(?:の|もの|日付|生年月日)?[はが:：]?\s*$/u;
const IN_DOUBT = /かも|たぶん|多分|おそらく|どちら|どっち|不明|わから|分から|または|もしくは|[?？]/u;
/** What stands between a date and the one that takes its place. */
const TAKES_PLACE = /→|⇒|➡|->|訂正|間違|まちがい|誤|正しく|では?なく|じゃなく|すみません|すいません|失礼|違(?:い|っ)/u;

interface Told {
  date: string;
  before: string;
  behind: string;
}

/**
 * Of several dates in the answer (folded) the one that counts; null where it tells one only, `ambiguous` where nothing says which.
 * @param dateOf the date as YYYY-MM-DD, null for none
 */
export function oneOfDates(
  text: string,
  today: string,
  dateOf: (text: string) => string | null,
): string | 'ambiguous' | null {
  if (text.length < LEAST_WITH_TWO) return null;
  const places = [...text.matchAll(DATE)];
  if (places.length < 2) return null;
  const told = places.flatMap(({ 0: words, index }): Told[] => {
    const date = dateOf(words);
    return date === null ? [] : [{ date, before: text.slice(0, index), behind: text.slice(index + words.length) }];
  });
  if (new Set(told.map(({ date }) => date)).size < 2) return null;
  const latest = `${Number(today.slice(0, 4)) - LEAST_AGE}${today.slice(4)}`;
  const left = told.filter(
    ({ date, before, behind }) =>
      date <= latest &&
      !JOINING_BEHIND.test(behind) &&
      !JOINING_BEFORE.test(before) &&
      !WRONG_BEFORE.test(before) &&
      !WRONG_BEHIND.test(behind),
  );
  const right = left.filter(({ before, behind }) => RIGHT_BEFORE.test(before) || RIGHT_BEHIND.test(behind));
  const registered = IN_DOUBT.test(text) ? [] : left.filter(({ before }) => REGISTERED.test(before));
  const [first, second, third] = left;
  const corrected =
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    TAKES_PLACE.test(text.slice(first.before.length, second.before.length))
      ? [second]
      : [];
  for (const some of [right, registered, corrected, left]) {
    const dates = new Set(some.map(({ date }) => date));
    const [only] = dates;
    if (only !== undefined && dates.size === 1) return only;
  }
  return left.length === 0 ? null : 'ambiguous';
}
