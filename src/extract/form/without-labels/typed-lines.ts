/** Lines of a form whose label is missing or unreadable, and whose value can be one item only: 〒183-0000 東京都府中市… */

import { ITEMS, type ReadContext } from '../../../items/index.js';
import { hasIdeograph, partName } from '../../../items/name.js';
import type { VoicedLine } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { isClosing } from '../../../text/answer.js';
import { nfkc } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { isSure } from '../../labels/sure.js';
import type { LaidLine } from '../../open-text.js';
import { isNameAndValues } from '../../prose/value-row.js';

const TYPED = ['prefecture', 'email', 'phone', 'birthDate'] as const satisfies readonly ItemKey[];

const BEFORE_MARK = /^[^\s:：=→]{1,10}\s*[:：=→]\s*/u;
const CARRIER_NAME = /^[\p{L}\s]{2,10}$/u;

/** ・群馬県です */
const SPOKEN = /^\s*[・･●○◎◆■□*]?\s*([^\s、。はがをもに]{2,40})です。?\s*$/u;
/** Words that make a value somebody else's, or of another time or kind. */
const OF_ANOTHER =
  /旧|前|昔|母|父|親|妻|夫|主人|娘|息子|兄|姉|弟|妹|祖|家族|友|代理|保護者|勤務|会社|職場|学校|実家|緊急|新|今|現|転居|請求|発行|送付|配送|決済|課金|払|注文|fax/iu;

/** Values of items that have no label in the form; only among the lines of a form, for a signature holds such values too. */
export function typedLines(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const form = claims.filter((c) => c.from === 'form');
  const given = form.filter((c) => c.reading.is !== 'nothing');
  if (given.length === 0) return [];
  const lacksName = !claims.some((c) => c.key === 'nameKanji');
  const lacking = TYPED.filter((key) => !form.some((c) => c.key === key));
  // どこの：au, below a line that says it is a carrier.
  let lacksCarrier =
    !form.some((c) => c.key === 'carrier' && c.reading.is !== 'nothing') &&
    form.some((c) => c.key === 'paymentMethod' && c.reading.is === 'value' && c.reading.value === 'carrier');
  if (!lacksName && !lacksCarrier && lacking.length === 0) return [];
  const first = Math.min(...form.map((c) => c.line));
  const last = Math.max(...form.map((c) => c.line));
  const found: Claim[] = [];
  for (const { line } of lines) {
    const words = SPOKEN.exec(line.text)?.[1] ?? line.text;
    if (
      line.number < first - 10 ||
      line.number > last + 1 ||
      isClosing(line.text) ||
      // 武田翼 2003.12.25 山形: a row, which running text tells; there may be two.
      isNameAndValues(line.text) ||
      /[。!！?？]|(?:ます|です|ません)(?:が|けど)?$/u.test(words)
    )
      continue;
    const isFar = line.number < first - 4 && !isAmongValues(line, lines);
    // 谷 もも　たに もも: a name and its reading.
    const name =
      lacksName && !found.some((c) => c.key === 'nameKanji')
        ? partName(bareOf(line.text).replace(BEFORE_MARK, ''))
        : null;
    if (name !== null && name.kana !== null && hasIdeograph(name.name)) {
      found.push({
        key: 'nameKanji',
        reading: { is: 'value', value: name.name, raw: line.text.trim(), kana: name.kana },
        line: line.number,
        voice: line.voice,
        from: 'prose',
        label: '',
      });
      continue;
    }
    if (isFar) continue;
    const bare = nfkc(line.text).trim().replace(BEFORE_MARK, '');
    if (lacksCarrier && CARRIER_NAME.test(bare) && ITEMS.carrier.likeness(bare) === 3) {
      lacksCarrier = false;
      const reading = ITEMS.carrier.read(bare, context);
      found.push({
        key: 'carrier',
        reading,
        line: line.number,
        voice: line.voice,
        from: 'prose',
        label: '',
        text: bare,
      });
      continue;
    }
    for (const key of lacking) {
      if (found.some((c) => c.key === key)) continue;
      const text = nfkc(words).trim();
      // The whole line, or what stands behind the words that should have been the label.
      const part =
        [text, text.replace(/^\S+\s+/u, ''), text.replace(BEFORE_MARK, '')].find(
          (t) => ITEMS[key].likeness(t) === 3 && !OF_ANOTHER.test(wordsBefore(key, t, text)),
        ) ??
        (lacksName ? undefined : cellOf(key, text, claims)) ??
        (key === 'prefecture' && HEADING.test(text) && isStem(text.replace(HEADING, ''))
          ? text.replace(HEADING, '')
          : undefined) ??
        (key === 'prefecture' && isStem(bareOf(text)) && isAmongValues(line, lines) && !isNamed(bareOf(text), claims)
          ? bareOf(text)
          : undefined);
      if (part === undefined) continue;
      const reading = ITEMS[key].read(part, context);
      if (reading.is === 'value' && !(key === 'birthDate' && isOfLastYears(reading.value, context.today)))
        found.push({ key, reading, line: line.number, voice: line.voice, from: 'prose', label: '' });
    }
  }
  return found;
}

/** A day of the last three years is when something happened. */
function isOfLastYears(date: string, today: string): boolean {
  return today !== '' && Number(today.slice(0, 4)) - Number(date.slice(0, 4)) < 3;
}

/** The line without its bullet. */
function bareOf(line: string): string {
  return line.replace(/^\s*[・･●○◎◆■□*→⇒-]\s*/u, '');
}

/** 千葉: a prefecture without its suffix. It may be a name as well, so it counts only between values, and where nobody is called that. */
function isStem(text: string): boolean {
  return text.length <= 10 && ITEMS.prefecture.likeness(text) === 2;
}

const CELLS = /\s*[／|｜・、,]\s*|\s*\/\s*(?!\d)|(?<=\D)\s*\/\s*|\s{2,}|\u3000/u;

const CELLS_OR_SPACES = new RegExp(`${CELLS.source}|\\s`, 'u');

/** ご登録　群馬県前橋市　027-…: what all of the cells are. */
const HEADING =
  /^[\s・･●○◎◆■□*→⇒-]*(?:ご?登録(?:して(?:い|あ)る|した|済み)?(?:の?(?:内容|情報|もの|分))?|会員情報)\s*(?:[:：=→]\s*|\s+)/u;

/** 三重 / 059-255-0143: one of two values in a line, each of which tells what it is. */
function cellOf(key: (typeof TYPED)[number], text: string, claims: readonly Claim[]): string | undefined {
  const values = text.replace(HEADING, '');
  const cells = values.split(values === text ? CELLS : CELLS_OR_SPACES).map((cell) => bareOf(cell.trim()));
  if (cells.length < 2 || cells.length > TYPED.length) return undefined;
  const tells = (cell: string): boolean =>
    ITEMS[key].likeness(cell) === 3 || (key === 'prefecture' && isStem(cell) && !isNamed(cell, claims));
  return cells.find(
    (cell) =>
      tells(cell) &&
      cells.every((other) => other === cell || (tellsAnother(other) && ITEMS[key].likeness(other) === 0)),
  );
}

function tellsAnother(cell: string): boolean {
  return isSure(cell) || isStem(cell);
}

function isAmongValues(line: VoicedLine, lines: readonly LaidLine[]): boolean {
  return lines.some(
    (l) => Math.abs(l.line.number - line.number) === 1 && l.line.voice === line.voice && isSure(bareOf(l.line.text)),
  );
}

function isNamed(stem: string, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ key, reading }) => key === 'nameKanji' && reading.is === 'value' && reading.value.includes(stem),
  );
}

/** What stands before the value: words that were taken off the line, and those that the item's own reading passes over. */
function wordsBefore(key: ItemKey, part: string, line: string): string {
  const taken = line.slice(0, line.length - part.length);
  if (key === 'phone') return taken + (/^[^\d+(]*/u.exec(part)?.[0] ?? '');
  return key === 'email' ? taken + (/^[^@]*?(?=[\w.+-]+@|$)/u.exec(part)?.[0] ?? '') : taken;
}
