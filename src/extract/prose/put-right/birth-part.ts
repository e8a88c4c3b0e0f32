/**
 * A part of the date of birth that a sentence puts right: 「生年月日の年は1958ではなく1985でした」, 「生まれ月を間違えました。正しくは2月です」. The other parts stay.
 * Where the part that is called wrong is not what the date says, or the writer is not sure, the date is nobody's to tell.
 */

import { ITEMS, type ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import { kanjiDigitsToAscii } from '../../../text/digits.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { LaidLine } from '../../open-text.js';

type Part = 'year' | 'month' | 'day';

const MAY_TELL = new Pattern(/誕生|生年|生まれ|うまれ/u);
const MAY_CORRECT = new Pattern(
  /なく|間違|まちが|誤|違|訂正|正し|すみません|すいません|でした|書[きい]|記入|入力|登録|→|⇒/u,
);

/** 生年月日の年は, 生まれた月を間違えました。正しくは: right before the figures. */
const NAMED =
  /(?<birth>生年(?!月日)|誕生[年月](?!日)|生まれた?[年月日]|生年月日|誕生日|生まれ|うまれ|バースデー)(?:の(?:欄の|ところの)?(?<part>西暦|和暦|年|月|日付|日にち|日))?(?:の?(?:部分|数字|ところ|欄|ほう|方)|の(?:下|末尾|最後の?)\s?\d桁)?(?:は|が|も|だけ(?:が|を)?|を|の|、|,)?\s*(?<registered>登録(?:した?のは|して(?:い|あ)るのは|上?は|が)[、\s]*)?(?<wrong>[^。、\d]{0,6}(?:\d(?:日|年|[かヶカケ]月)(?:分|ほど)?ずれ|間違|まちが|誤|違|訂正|修正)[^。、\d]{0,12}(?:(?:[。、,!！]|\s)+|(?<=[えっい]て)))?(?:すみません|すいません|失礼しました|申し訳ありません)?[。、\s]*(?<meant>正しくは|正しいのは|本当は|正解は|実際は|誤(?:り)?\s*[)）:：]?)?[、\s「『"]*$/u;
const FIGURES = '(?:昭和|平成|令和)?\\s?(?:\\d{1,4}|元)';
/** Of a whole date, or of another number, no part. */
const ALONE = '(?<![\\d年月/.A-Za-z@-]\\s?)';
const ENDED = '(?![\\d/.A-Za-z@-])\\s?(?<newUnit>年|月|日)?(?!\\s?\\d)(?:生まれ)?[」』"]?[^\\S\\n]*';
const OLD = `${ALONE}(?<old>${FIGURES})\\s?(?<oldUnit>年|月|日)?(?:生まれ)?[」』"]?`;
const NEW = `[、,\\s]*(?:正しくは|本当は|正解は)?[、\\s「『"]*(?<new>${FIGURES})${ENDED}`;
const SAID =
  '(?:\\n?(?:です(?!か)|でした(?!か)|だ(?![っと])|が正し|になります|に(?:訂正|修正|直)|で(?:登録し|お願い|す)|の(?:書き|打ち|入力)?(?:間違い|まちがい|誤り))|[。)）!！\\n]|$)';
/** 1958ではなく1985でした, 1958と書きましたが1985です, 1958→1985, 「04」は「14」の間違いです */
const INSTEAD = new RegExp(
  `${OLD}(?:[、,\\s]*(?:→|⇒)?\\s*正(?:しくは)?\\s*[)）:：]?\\s*(?=\\d)|(?:では|じゃ|で)なく(?:て)?|(?:と|って)(?:書(?:き|い)|記入し|入力し|打)[^。、\\d]{0,12}(?:が|けど|けれど)|(?=[」』"]?\\s*(?:→|⇒))\\s*(?:→|⇒)|(?:は|が)(?=[^。、\\d]{0,4}${FIGURES}\\s?(?:年|月|日)?[」』"]?の(?:書き|打ち|入力)?(?:間違い|まちがい|誤り)))${NEW}(?:(?<said>${SAID})|)(?<rest>[^。\\d]{0,24})`,
  'gu',
);
/** … 1985年が正しいです, 正しくは2月です */
const ALONE_TOLD = new RegExp(
  `${ALONE}(?<new>${FIGURES})${ENDED}(?:(?<said>${SAID})|(?=[にと](?:なって|登録|入力|入れ|書|記入)))(?<rest>[^。\\d]{0,24})`,
  'gu',
);
const UNSURE = /思い?ま|思う|かも|たぶん|多分|おそらく|はず|可能性|覚え|自信|わから|分から|でしょう|[?？]/u;
/** 誕生月を間違えて3月で登録しています, 年が間違っていて1986年になっています */
const HAS_BECOME = /^(?:[にと](?:なって|登録|入力|入れ|書|記入))/u;
/** 登録の誕生日は15日です */
const REGISTERED_BEFORE = /登録(?:の|上の|(?:して(?:い|あ)る|した)(?:私の)?)$/u;
/** … で登録していました。今は直してあります */
const PUT_RIGHT = /(?:直|変更|変え|修正|訂正)(?:し(?!てほし|てくださ|てもら|ていただ|た[いく])|て(?:あ|い)|まし|済)/u;
/** 登録は1985のままだと思います, 登録も直してほしいです: what he puts right is not what is registered. */
const OF_REGISTRATION = /登録[^。\n]{0,24}(?:まま|直し|変え|変更|修正|訂正|間違)/u;
const OF_RELATIVE = new RegExp(RELATIVE, 'u');
const OF_ELSE = new RegExp(`${FRIEND}|推し|メンバー|ペット|[猫犬]`, 'u');
const SORRY = /訂正|間違|まちが|誤|違って|違い|正し|すみません|すいません|ごめん|失礼/u;
/** 訂正です。 */
const SORRY_BEFORE = /(?:^|[。\s])(?:訂正|すみません|すいません|ごめん|失礼)[^。、\d]{0,8}[。!！\s][^。]*$/u;
const LONGEST_LEAD = 60;
const LONGEST_LINE = 400;

/** The claims with dates of birth of which a part is put right. */
export function withBirthPart(claims: Claim[], lines: readonly LaidLine[], context: ReadContext): Claim[] {
  let left = claims;
  for (const [i, { line, folded }] of lines.entries()) {
    if (folded.text.length > LONGEST_LINE || !MAY_TELL.test(folded.text)) continue;
    const next = lines[i + 1];
    const goesOn = next !== undefined && next.line.number === line.number + 1 && next.folded.text.length < LONGEST_LINE;
    const text = kanjiDigitsToAscii(goesOn ? `${folded.text.trim()}${BREAK}${next.folded.text.trim()}` : folded.text);
    if (MAY_CORRECT.test(text)) left = corrected(left, text, context);
  }
  return left;
}
const BREAK = '\n';

function corrected(claims: Claim[], text: string, context: ReadContext): Claim[] {
  let left = claims;
  const told: number[] = [];
  for (const pattern of [INSTEAD, ALONE_TOLD])
    for (const m of text.matchAll(pattern)) {
      if (told.some((at) => m.index >= at && m.index < at + LONGEST_LEAD)) continue;
      const named = NAMED.exec(text.slice(Math.max(0, m.index - LONGEST_LEAD), m.index));
      if (named?.groups === undefined || m.groups === undefined) continue;
      const { old, oldUnit, said, rest = '' } = m.groups;
      const part = partOf(m.groups.newUnit ?? oldUnit, named.groups);
      const fresh = m.groups.new ?? '';
      const isRegistered =
        named.groups.registered !== undefined ||
        REGISTERED_BEFORE.test(text.slice(0, m.index).slice(-LONGEST_LEAD).slice(0, named.index));
      const byTe = /て$/u.test(named.groups.wrong ?? '');
      // 「誕生日は14日です」 alone puts nothing right; it may say another thing than the form.
      const isPlain =
        old !== undefined || isRegistered || named.groups.wrong !== undefined || named.groups.meant !== undefined;
      const lead = text.slice(Math.max(0, m.index - LONGEST_LEAD), m.index);
      const whose = lead.replace(/^.*。(?=[^。]{4})/u, '');
      // 電話番号を間違えました。誕生日は14日です: another item's slip.
      const isSorry =
        isPlain || /が正し|間違|まちがい|誤り/u.test(said ?? '') || SORRY.test(whose) || SORRY_BEFORE.test(lead);
      // 誕生日は14日ですが、登録は…
      if (old === undefined && /^(?:が|けど)/u.test(rest)) continue;
      if (OF_ELSE.test(whose)) continue;
      const isOthers = OF_RELATIVE.test(whose);
      const stands = text.slice(m.index + m[0].length - rest.length);
      const isSure =
        said !== undefined &&
        (!byTe || /登録/u.test(said)) &&
        !OF_REGISTRATION.test(stands) &&
        !(said.includes('登録') && PUT_RIGHT.test(stands)) &&
        !UNSURE.test(rest) &&
        !UNSURE.test(m[0]) &&
        !isOthers;
      if (
        said === undefined &&
        old === undefined &&
        !UNSURE.test(rest) &&
        !((byTe || isRegistered) && HAS_BECOME.test(rest))
      )
        continue;
      if (byTe && said !== undefined && !said.includes('登録')) continue;
      told.push(m.index);
      left = left.map((claim) => {
        const { key, reading } = claim;
        if (key !== 'birthDate' || reading.is !== 'value') return claim;
        const right = withPart(reading.value, part, old, fresh, context);
        if (right === reading.value) return claim;
        // Of a relative's date only what stands here is doubted.
        if (isOthers && (old === undefined || right === null)) return claim;
        const raw = `${reading.raw}\n${m[0].trim()}`;
        return {
          ...claim,
          reading: right === null || !isSure || !isSorry ? ambiguous(raw) : { is: 'value', value: right, raw },
        };
      });
    }
  return left;
}

function partOf(unit: string | undefined, { birth = '', part = '' }: Record<string, string | undefined>): Part | null {
  const word = unit ?? (part === '' ? birth.replace(/生年月日|誕生日|生年|誕生(?=年|月)|生まれた?/u, '') : part);
  if (/年|西暦|和暦/u.test(word) || birth === '生年') return 'year';
  if (word.includes('月')) return 'month';
  return /日/u.test(word) ? 'day' : null;
}

/** The date with its part put right; the date itself where it has that already; null where it does not hold what is called wrong. */
function withPart(
  date: string,
  part: Part | null,
  old: string | undefined,
  fresh: string,
  context: ReadContext,
): string | null {
  const [year = '', month = '', day = ''] = date.split('-');
  // 4月4日, 「4ではなく5です」
  if (part === null && old !== undefined && month === day && padded(old) === month) return null;
  for (const of of part === null ? (['year', 'month', 'day'] as const) : [part]) {
    const now = { year, month, day }[of];
    const right = of === 'year' ? yearOf(fresh, old, year) : padded(fresh);
    if (right === now) return date;
    const wrong =
      old === undefined ? (part === null ? null : now) : of === 'year' ? yearOf(old, old, year) : padded(old);
    if (right === null || wrong !== now) continue;
    const reading = ITEMS.birthDate.read(Object.values({ year, month, day, [of]: right }).join('-'), context);
    return reading.is === 'value' ? reading.value : null;
  }
  return null;
}

function padded(figures: string): string | null {
  return /^\d{1,2}$/u.test(figures.trim()) ? figures.trim().padStart(2, '0') : null;
}

const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

/** The year as four digits; of two digits it is of the century, or the era, by which the wrong ones make the year that stands. */
function yearOf(figures: string, old: string | undefined, stands: string): string | null {
  const [, era = '', digits = ''] = /^\s*(昭和|平成|令和)?\s*(\d{1,4}|元)/u.exec(figures) ?? [];
  const number = digits === '元' ? 1 : Number(digits);
  if (era !== '') return String((ERAS[era] ?? 0) + number);
  if (digits.length === 4) return digits;
  if (digits.length > 2 || old === undefined) return null;
  const [, oldEra = '', oldDigits = ''] = /^\s*(昭和|平成|令和)?\s*(\d{1,2})(?!\d)/u.exec(old) ?? [];
  if (oldDigits === '') return null;
  for (const base of oldEra === '' ? [1900, 2000, ...Object.values(ERAS)] : [ERAS[oldEra] ?? 0])
    if (String(base + Number(oldDigits)) === stands) return String(base + number);
  return null;
}
