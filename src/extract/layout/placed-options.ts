/**
 * お支払い方法(クレジットカード決済/キャリア決済)：後者: an option named by its place in the label's own list becomes that option, where the list stands in
 * the mail and has as many as the word tells of. The list in lines below its label says nothing by itself.
 */
import { type VoicedLine, withText } from '../../mail.js';
import { fold, sliceSource } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, type LabelHit, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';
import { isWholeList, type Option, optionIn, optionsIn, type PaymentKey } from './listed-options.js';
import { isPlace, optionAt } from './places.js';

/** Words of places, and of the options that may stand in lines. */
const MAY_BE_PLACED = new Pattern(
  /前者|後者|[つ個番]目|つめ|(?<=[1-5１-５一二三①-③])(?:番|ばん|こ目)|左|右|上|下|真ん|まんなか|中央|最[初後]|先頭|(?<![\w０-９.-])[1-9１-９①-⑤](?:です)?[\s。]*$/u,
);
const MAY_BE_OPTION = new Pattern(/クレジット|キャリア|docomo|ドコモ|au|エーユー|softbank|ソフトバンク/iu);
const LONGEST = 120;
const LONGEST_OPTION = 30;
const MOST_BETWEEN = 6;
/** What stands about an answer or a list. */
const ABOUT = /^[\s・:=→⇒➡└>()[\]【】]+|[\s:=→⇒➡()[\]【】]+$/gu;

interface Label {
  at: number;
  key: PaymentKey;
  hit: LabelHit;
  text: string;
}

/** The lines with such answers in words; numbers and voices stay. */
export function withPlacedOptions(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.text.length > LONGEST || line.voice === 'aside') continue;
    const listed =
      isMine(line) && line.text.length <= LONGEST_OPTION && MAY_BE_OPTION.test(line.text)
        ? listAlone(lines, i, extra)
        : null;
    const changed =
      listed ??
      (isMine(line) && MAY_BE_PLACED.test(line.text) && !goesOn(lines[i + 1])
        ? (beside(lines, i, extra) ?? below(lines, i, extra))
        : null);
    if (changed === null) continue;
    out ??= [...lines];
    for (const [at, text] of changed) out[at] = withText(lines[at] as VoicedLine, text);
  }
  return out ?? lines;
}

/** 最初⏎はクレジットでしたが今はキャリア決済です: a word with which a sentence begins is no place. */
function goesOn(next: VoicedLine | undefined): boolean {
  return next !== undefined && isMine(next) && GOES_ON.test(next.text);
}
const GOES_ON =
  /^[\s、,]*(?:[はがもを](?=[^ぁ-ん\s]|まだ|もう|ちが|だめ|つか|な[いく])|を|に(?:した|して|しま|しよ|なっ|なり|変|登録|切)|の(?:つもり|はず|時|とき|頃|ころ)|から|より|まで|との|とは|と(?:思|迷|間違|違|書|い[いうわ])|では|じゃ|でな|でし[たて]|でも|だった|だけど|だが|で(?:登録|契約|申|払|支払)[^。]{0,12}(?:が|けど|のに))/u;

type Changed = [at: number, text: string][];

function labelIn(lines: readonly VoicedLine[], at: number, extra: ExtraLabels): Label | null {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return null;
  const { text } = fold(line.text);
  const hit = labelAt(text, 0, true, extra);
  return hit !== null && (hit.key === 'paymentMethod' || hit.key === 'carrier')
    ? { at, key: hit.key, hit, text }
    : null;
}

/** The place behind the label: …(docomo/au/SoftBank)：2番目, お支払い方法⇥前者⇥クレジットカード決済/キャリア決済. */
function beside(lines: readonly VoicedLine[], at: number, extra: ExtraLabels): Changed | null {
  const label = labelIn(lines, at, extra);
  if (label === null) return null;
  const behind = label.hit.labelAt + label.hit.label.length;
  const parts = label.text.includes('\t') ? cellsFrom(label.text, behind) : lastPart(label.text, behind);
  const places = parts.filter(({ text }) => isPlace(text));
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const lists = parts.map(({ text }) => optionsIn(text, label.key) ?? []).filter((list) => list.length > 0);
  const listed = lists.length > 0 ? null : listBelow(lines, at, label.key);
  const option = optionAt(place.text, listed?.options ?? lists[0] ?? [], listed !== null);
  if (option === null) return null;
  const folded = fold((lines[at] as VoicedLine).text);
  const answered = `${sliceSource(folded, 0, place.at)}${inWords(place.text, option)}${sliceSource(folded, place.at + place.text.length)}`;
  return [[at, answered], ...blanked(lines, listed?.from ?? 0, listed?.end ?? 0)];
}

/** The place in a line of its own, below the label or below the options. */
function below(lines: readonly VoicedLine[], at: number, extra: ExtraLabels): Changed | null {
  const place = bare((lines[at] as VoicedLine).text);
  if (!isPlace(place)) return null;
  for (let k = at - 1; k >= 0 && k >= at - MOST_BETWEEN; k--) {
    const label = labelIn(lines, k, extra);
    if (label === null) continue;
    const words = label.text.slice(label.hit.labelAt + label.hit.label.length).replace(ABOUT, '');
    const listed = listBelow(lines, k, label.key);
    // キャリア決済 is an option as well as a label.
    if (words === '' && listed === null && optionIn(bare(label.text), 'paymentMethod') !== null) continue;
    const end = listed?.end ?? k + 1;
    if (lines.slice(end, at).some(({ text }) => text.trim() !== '')) return null;
    const options = words === '' ? listed?.options : listed === null ? optionsIn(words, label.key) : null;
    const option = optionAt(place, options ?? [], listed !== null);
    if (option === null) return null;
    if (listed === null || !isMine(lines[k] as VoicedLine)) return [[at, inWords(place, option)]];
    return answeredAt(lines, k, inWords(place, option), at + 1);
  }
  return null;
}

/** The whole list in lines below a blank label: as it was sent to him, unless one of it stands there once more. */
function listAlone(lines: readonly VoicedLine[], at: number, extra: ExtraLabels): Changed | null {
  const label = labelIn(lines, at - 1, extra);
  if (label === null || !isMine(lines[at - 1] as VoicedLine)) return null;
  if (label.text.slice(label.hit.answerAt).trim() !== '') return null;
  const listed = listBelow(lines, at - 1, label.key);
  if (listed === null || !isWholeList(listed.options, label.key)) return null;
  // お支払い方法⏎クレジットカード決済⏎キャリア決済⏎なし: the second may be the next label.
  const before = (i: number): string => /^[\s\p{P}\p{S}\d]*/u.exec(lines[i]?.text ?? '')?.[0] ?? '';
  if (before(at - 1) === before(at)) return null;
  const next = lines[listed.end];
  const again = next === undefined || !isMine(next) ? null : optionIn(bare(next.text), label.key);
  if (again !== null && before(at - 1) !== before(listed.end))
    return answeredAt(lines, at - 1, again.words, listed.end + 1);
  const ends =
    next === undefined ||
    next.text.trim() === '' ||
    !isMine(next) ||
    labelAt(fold(next.text).text, 0, true, extra) !== null;
  return ends ? blanked(lines, at, listed.end) : null;
}

interface Listed {
  options: Option[];
  from: number;
  end: number;
}

/** The options in lines of their own, right below the label, each once. */
function listBelow(lines: readonly VoicedLine[], at: number, key: PaymentKey): Listed | null {
  let options: Option[] | null = null;
  let end = at + 1;
  while (end < lines.length && end <= at + MOST_BETWEEN && !isLabelToo(lines, at, end)) {
    const words = lines.slice(at + 1, end + 1).map(({ text }) => bare(text));
    const more =
      words.length === 1 ? (optionIn(words[0] ?? '', key) === null ? null : []) : optionsIn(words.join('\n'), key);
    if (more === null) break;
    options = more;
    end++;
  }
  return options === null || options.length === 0 ? null : { options, from: at + 1, end };
}

/** ・支払い方法⏎クレジットカード決済⏎・キャリア: led in by the label's own sign, or the number behind its, and not as the first option is. */
function isLabelToo(lines: readonly VoicedLine[], label: number, at: number): boolean {
  const sign = signOf(lines[label]);
  return sign !== '' && at > label + 1 && signOf(lines[at]) === sign && signOf(lines[label + 1]) !== sign;
}

function signOf(line: VoicedLine | undefined): string {
  const [sign = ''] = /^[\s\p{P}\p{S}\p{N}]{0,6}/u.exec(line?.text ?? '') ?? [];
  return nfkc(sign).trim().replace(/\d+/gu, '0');
}

/** 後者（キャリア決済）: what he wrote, and what it says. */
function inWords(place: string, { words }: Option): string {
  return `${place}（${words}）`;
}

/** The option beside its label, in place of the lines below it. */
function answeredAt(lines: readonly VoicedLine[], at: number, words: string, end: number): Changed {
  const label = (lines[at] as VoicedLine).text.replace(/[:：\s]+$/u, '');
  return [[at, `${label}：${words}`], ...blanked(lines, at + 1, end)];
}

function blanked(lines: readonly VoicedLine[], from: number, end: number): Changed {
  const changed: Changed = [];
  for (let i = from; i < end; i++) if (isMine(lines[i] as VoicedLine)) changed.push([i, '']);
  return changed;
}

function bare(text: string): string {
  return text.length > LONGEST ? '' : nfkc(text).replace(ABOUT, '');
}

interface Part {
  at: number;
  text: string;
}

function cellsFrom(text: string, from: number): Part[] {
  return partsOf(
    text,
    [...text.slice(from).matchAll(/[^\t]+/gu)].map((m) => [from + m.index, m[0]]),
  );
}

/** What stands last, and all before it. */
function lastPart(text: string, from: number): Part[] {
  const at = from + text.slice(from).search(/[^\s:=→⇒➡()[\]【】]+[\s。.]*$/u);
  return at <= from
    ? []
    : partsOf(text, [
        [from, text.slice(from, at)],
        [at, text.slice(at)],
      ]);
}

function partsOf(text: string, found: [number, string][]): Part[] {
  return found.map(([at, part]) => {
    const trimmed = part.replace(ABOUT, '');
    return { at: Math.max(at, text.indexOf(trimmed, at)), text: trimmed };
  });
}
