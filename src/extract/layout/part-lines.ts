/** Lines that hold several answers, parted into a line for each: the template with its line ends lost, numbered rows, quoted pairs. */

import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import { fold, sliceSource } from '../../text/fold.js';
import { BRACKET, kindsIn } from '../../text/units.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isSure } from '../labels/sure.js';
import { partJoinedLabels } from './joined-labels.js';
import { partNicknameBeside } from './nicknames-beside.js';
import { isTableHead } from './table-heads.js';

/** From this length on a line may hold two answers, or several in a row. */
const TWO_ANSWERS = 8;
const SEVERAL_ANSWERS = 40;
/** From this length on a line may be several of the template's. */
const LOST_LINE_ENDS = 60;

/** The lines with those parted that hold several answers; numbers and voices stay. */
export function partLines(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as VoicedLine;
    const parts = line.text.length >= LOST_LINE_ENDS && isTableHead(lines, i, extra) ? null : partsOf(line, extra);
    if (parts !== null) {
      out ??= lines.slice(0, i);
      for (const text of parts) out.push(withText(line, text));
    } else out?.push(line);
  }
  return out ?? lines;
}

function partsOf({ text, voice }: VoicedLine, extra: ExtraLabels): string[] | null {
  if (voice === 'aside' || voice === 'quoted') return null;
  const mine = voice === 'own' || voice === 'forwarded';
  const numbered = mine && text.length >= SEVERAL_ANSWERS ? partNumbered(text, extra) : null;
  if (numbered) return numbered;
  if (text.length >= LOST_LINE_ENDS) {
    const parts = partTemplate(text) ?? [text];
    const further = parts.flatMap((part) => (part.length < LOST_LINE_ENDS ? [part] : (partClauses(part) ?? [part])));
    if (further.length > 1) return further;
  }
  if (text.length < TWO_ANSWERS || !mine) return null;
  const row = text.length < SEVERAL_ANSWERS ? null : (partMixedRow(text, extra) ?? partAlternating(text, extra));
  return (
    row ??
    partBracketed(text, extra) ??
    partQuoted(text, extra) ??
    partJoinedLabels(text, extra) ??
    partNicknameBeside(text, extra) ??
    partPasswordBehind(text, extra) ??
    partNumberBehind(text, extra)
  );
}

const TEMPLATE_LABEL =
  /[・･【[■◆●○]?(?:氏名フルネーム\s*\(漢字\)|氏名フルネーム\s*\(カナ\)|ご設定のニックネーム|ご生年月日|ご登録の住所|ご登録のお電話番号|ご登録のメールアドレス|会費のお支払い方法|キャリア決済の場合|各キャリアの決済情報番号|Plus member ID|会員番号)/gu;

/** The template with its line ends lost: as many lines as there are labels. */
function partTemplate(text: string): string[] | null {
  const folded = fold(text);
  const starts = [...folded.text.matchAll(TEMPLATE_LABEL)].map((m) => m.index);
  if (starts.length < 4) return null;
  return [0, ...starts]
    .filter((at, i, all) => all.indexOf(at) === i)
    .map((at, i, all) => sliceSource(folded, at, all[i + 1]));
}

/** 名前→赤嶺明。ヨミ→アカミネアキラ。県は大分。: the lines of a form run together, each closed by a full stop. */
function partClauses(text: string): string[] | null {
  const clauses = text.split(/(?<=[。｡])(?=.)/u);
  if (clauses.length < 4 || clauses.filter((clause) => MARKED_CLAUSE.test(clause)).length < 3) return null;
  return clauses.map((clause) => clause.replace(/[。｡]$/u, ''));
}

const MARKED_CLAUSE = /^[^。｡:：=＝→⇒]{1,16}[:：=＝→⇒]/u;

/** A number that opens an answer: 1. 1) (1) ① 1️⃣, the bare ones behind a gap only. */
const NUMBER =
  /(?:(?<=^|[\s、,，。])[(（]?([0-9０-９]{1,2})[)）.．:：、]|[(（]([0-9０-９]{1,2})[)）]|([①-⑫⑴-⑿⒈-⒓❶-❿])|((?:[0-9]\ufe0f?\u20e3){1,2}|🔟))\s*/gu;
const LEAST_NUMBERED = 5;
const LEAST_LABELLED = 3;

interface Mark {
  at: number;
  end: number;
  number: number;
}

/** (7)メール … (8)支払 … (9)キャリア …: numbers that open the line and go up by one, where the first ones stand in a line above. */
function goingOn(marks: readonly Mark[]): readonly Mark[] {
  const [first] = marks;
  if (first?.at !== 0) return [];
  const going = marks.filter(({ number }, i) => number === first.number + i && number <= 12);
  return going.length === marks.length ? going : [];
}

/** 1.千石莉子 2.センゴクリコ 3.りこぴん …: a line for each number, as long as they go up from 1. */
function partNumbered(text: string, extra: ExtraLabels): string[] | null {
  const marks = [...text.matchAll(NUMBER)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    number: m[0].includes('🔟') ? 10 : Number(nfkc(m[1] ?? m[2] ?? m[3] ?? m[4] ?? '').replace(/\D/gu, '')),
  }));
  const chosen: Mark[] = [];
  for (const [i, mark] of marks.entries()) {
    const last = chosen.at(-1)?.number ?? 0;
    if (mark.number <= last || mark.number > 12 || (last === 0 && mark.number !== 1)) continue;
    // A number left out is a blank answer, unless it comes later: then this one is part of a value.
    if (mark.number !== last + 1 && marks.slice(i + 1).some((m) => m.number === last + 1)) continue;
    chosen.push(mark);
  }
  if (chosen.length === 0) chosen.push(...goingOn(marks));
  const labelled = (from: number): boolean => labelAt(fold(text.slice(from)).text, 0, true, extra) !== null;
  const isWhole = chosen.length >= LEAST_NUMBERED && chosen[0]?.number === 1;
  if (!isWhole && (chosen.length < LEAST_LABELLED || !chosen.every(({ end }) => labelled(end)))) return null;
  const parts = chosen.map(
    ({ end, number }, i) => `${number}.${text.slice(end, chosen[i + 1]?.at).replace(/[\s、,，／/|｜]+$/u, '')}`,
  );
  const before = text.slice(0, chosen[0]?.at).trim();
  return before === '' ? parts : [before, ...parts];
}

const QUOTED_PAIR =
  /([^「」『』《》〈〉\t]{2,40}?)\s*[:：=＝→]?\s*(?:「([^「」]{0,60})」|『([^『』]{0,60})』|《([^《》]{0,60})》|〈([^〈〉]{0,60})〉)/uy;
const QUOTED_TWICE = /[」』》〉][^」』》〉]*[」』》〉]/u;
const LEAST_QUOTED = 2;

/** 氏名「駿河 賢」、（カナ）「スルガ ケン」、…: a line for each label with what is quoted behind it. */
function partQuoted(text: string, extra: ExtraLabels): string[] | null {
  if (!QUOTED_TWICE.test(text)) return null;
  const parts: string[] = [];
  let at = 0;
  let given = 0;
  for (;;) {
    QUOTED_PAIR.lastIndex = at;
    const pair = QUOTED_PAIR.exec(text);
    if (!pair) break;
    const label = (pair[1] ?? '').replace(/^(?:\s*[(（][^()（）]*[)）](?=[\s、,，;；・/／]))?[\s、,，;；・/／]*/u, '');
    // A sentence may stand before the first of them.
    const cut = given === 0 ? (/(?:.*[。!！?？])?\s*(.*)$/u.exec(label)?.[1] ?? label) : label;
    if (labelAt(fold(cut).text, 0, true, extra)?.separator !== 'end') return null;
    if (cut !== label) parts.push(label.slice(0, label.length - cut.length));
    parts.push(`${cut}：${pair[2] ?? pair[3] ?? pair[4] ?? pair[5] ?? ''}`);
    given++;
    at = QUOTED_PAIR.lastIndex;
  }
  const rest = text.slice(at).replace(/^(?:です|でした|になります|となります)?[\s。、,，]*/u, '');
  if (given < LEAST_QUOTED || (rest !== '' && given === LEAST_QUOTED)) return null;
  return rest === '' ? parts : [...parts, rest];
}

const NUMBER_BEHIND =
  /^([^()（）]*[:：=＝→][^()（）]*)[(（]([^()（）]{2,14}?)\s*[:：はが]?\s*([A-Za-z0-9０-９][A-Za-z0-9０-９ -]{4,20})\s*[)）]\s*$/u;

/** コース：まとめて払い（会員番号 7700-1234）, …（会員番号：MM 0099 2210） */
function partNumberBehind(text: string, extra: ExtraLabels): string[] | null {
  const [, before = '', label = '', number = ''] = NUMBER_BEHIND.exec(text) ?? [];
  const hit = label === '' ? null : labelAt(fold(label.trim()).text, 0, true, extra);
  return hit?.separator === 'end' && (hit.key === 'memberNumber' || hit.key === 'billingId')
    ? [before, `${label}：${number}`]
    : null;
}

const PASSWORD_BEHIND = /^(\S.{2,60}?)[\s、,／/|｜]+((?:パスワード|ﾊﾟｽﾜｰﾄﾞ|pass(?:word)?|pw)\s*[:：=＝]\s*\S.*)$/iu;

/** ID：taro_1 PW：…: a password is no part of the item before it. */
function partPasswordBehind(text: string, extra: ExtraLabels): string[] | null {
  if (text.length > 200) return null;
  const [, before = '', password = ''] = PASSWORD_BEHIND.exec(text) ?? [];
  return before !== '' && labelAt(fold(before).text, 0, true, extra) !== null ? [before, password] : null;
}

const ROW_PARTER = /\s*[／|｜]\s*|\s+\/\s+|\s*\/\s*(?!\d)/u;
const LEAST_IN_ROW = 4;

/** 1992年7月14日生まれ／090-…／ニックネーム：しん／ID：shin_k: a line for each, where all that have no label speak for themselves. */
function partMixedRow(text: string, extra: ExtraLabels): string[] | null {
  if (!/[／|｜/].*[／|｜/].*[／|｜/]/u.test(text) || !/[:：=＝→]|番号|ID/u.test(text)) return null;
  const pieces = text.trim().split(ROW_PARTER);
  if (pieces.length < LEAST_IN_ROW) return null;
  let labelled = 0;
  const head = headOf(pieces);
  for (const [i, piece] of pieces.entries()) {
    const separator = labelAt(fold(piece).text, 0, true, extra)?.separator;
    if (separator === 'mark' || (separator === 'space' && head.length > 0)) labelled++;
    else if (i >= head.length && !isSure(piece)) return null;
  }
  return labelled > 0 && labelled < pieces.length ? [...head, ...pieces.slice(head.length)] : null;
}

/** 友部 慎 / トモベ シン / ともしん / 1987年…: the first three of the template, in its order, with labels of their own. */
function headOf(pieces: readonly string[]): string[] {
  const [name = '', kana = '', nickname = '', next = ''] = pieces.map((piece) => piece.trim());
  if (ITEMS.nameKanji.likeness(name) < 2 || ITEMS.nameKana.likeness(kana) < 2) return [];
  const isNickname = [...nickname].length <= 12 && !isSure(nickname) && isSure(next);
  return [`氏名：${name}`, `フリガナ：${kana}`, ...(isNickname ? [`ニックネーム：${nickname}`] : [])];
}

/** So many labels, each with its value behind it. */
const LEAST_ALTERNATING = 4;

/** 氏名、前川 悠人、カナ、マエカワ ユウト、…: labels and values in turn, all parted alike. */
function partAlternating(text: string, extra: ExtraLabels): string[] | null {
  for (const parter of ['、', ',', '，', '/', '／', '|', '｜', ';']) {
    const pieces = text.split(parter, 2 * LEAST_ALTERNATING).length < 2 * LEAST_ALTERNATING ? [] : text.split(parter);
    if (pieces.length < 2 * LEAST_ALTERNATING || pieces.length % 2 === 1) continue;
    const keys = pieces.map((piece) => {
      const hit = labelAt(fold(piece).text, 0, true, extra);
      return hit?.separator === 'end' ? hit.key : null;
    });
    // キャリア決済 is an answer, though a label reads so too.
    const isValue = (i: number): boolean => keys[i] === null || keys[i - 1] === 'paymentMethod';
    if (!pieces.every((_, i) => (i % 2 === 0 ? keys[i] !== null : isValue(i)))) continue;
    return pieces.flatMap((piece, i) => (i % 2 === 0 ? [`${piece.trim()}：${(pieces[i + 1] ?? '').trim()}`] : []));
  }
  return null;
}

const LABEL_IN_BRACKETS = /[【〔[]([^【】〔〕[\]]{1,30})[】〕\]]/gu;
const BRACKETED_TWICE = /[】〕\]][^】〕\]]+[】〕\]]/u;
const LEAST_BRACKETED = 3;
/** Or so many where the first of them opens the line. */
const LEAST_FROM_START = 2;

/** 【氏名】山田 花子【カナ】ヤマダ ハナコ…: a line for each label in brackets. */
function partBracketed(text: string, extra: ExtraLabels): string[] | null {
  if ((kindsIn(text) & BRACKET) === 0 || !BRACKETED_TWICE.test(text)) return null;
  const starts: number[] = [];
  for (const m of text.matchAll(LABEL_IN_BRACKETS))
    if (labelAt(fold(m[1] ?? '').text, 0, true, extra)?.separator === 'end') starts.push(m.index);
  const before = text.slice(0, starts[0]).trim();
  if (starts.length < (before === '' ? LEAST_FROM_START : LEAST_BRACKETED)) return null;
  const parts = starts.map((at, i) => text.slice(at, starts[i + 1]).trim());
  return before === '' ? parts : [before, ...parts];
}
