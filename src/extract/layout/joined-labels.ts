/** 氏名/フリガナ：湯本 蓮司/ユモト レンジ: several labels before one mark, and as many answers behind it. */
import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { JOINING, kindsAt } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

/** Something that parts words stands between the line's first ones. */
const MAY_JOIN = /^[\s・･■◆●○◇□◎★☆※*【[]*[^\s・･:：=＝→⇒。]{1,16}(?: [A-Za-z]{2,10}){0,2}\s*[/／・･、,，&＆+＋と|｜]/u;
/** ニックネーム 生年月日⇥ことのは 2000年11月03日: a table's cells of two lines each. */
const MAY_CELL = /^[^\t:：/／]{2,20} [^\t:：/／]{2,20}\t[^\t]+ [^\t]+$/u;
/** A space parts the words of a name, too. */
const TOLD_BY_LOOKS: ReadonlySet<ItemKey> = new Set(['birthDate', 'prefecture', 'phone', 'email']);
const HEAD_END = /\s*[】\]]?\s*[:：=＝→⇒]\s*|[】\]]\s*|\s{2,}|\u3000+|\t+/u;
const LONGEST_HEAD = 40;
const LABEL_PARTERS = /\s*[/／・･、,，&＆+＋|｜]\s*|と/u;
/** What forms ask for beside the items. */
const FILLER = /^(?:満?年齢|性別|学年|年代|続柄|血液型|郵便番号|〒)$/u;
/** ID/パスワード：taro_1 / 忘れました: no item, and often not told. */
const PASSWORD = /^(?:パスワード|パス|ﾊﾟｽﾜｰﾄﾞ|[pｐ][wｗ]|pass(?:word)?)$/iu;
/** What may part the answers, the likeliest first. */
const ANSWER_PARTERS: readonly (readonly [parter: RegExp, join: string])[] = [
  [/\s*[/／]\s*/u, '/'],
  [/\s*[・･]\s*/u, '・'],
  [/\s*[、,，]\s*/u, '、'],
  [/\s*[|｜;；]\s*/u, ' '],
  [/\s*[&＆+＋]\s*/u, ' '],
  [/\u3000+|\s{2,}|\t+/u, ' '],
  [/\s+/u, ' '],
];
const MOST_ANSWERS = 12;

type Part = { label: string; key: ItemKey | 'password' | null };

/** A line for each label, or null where the line has no such labels or their answers cannot be told apart. */
export function partJoinedLabels(text: string, extra: ExtraLabels): string[] | null {
  const celled = MAY_CELL.test(text);
  if (text.length > 200 || (!celled && (!holdsParter(text) || !MAY_JOIN.test(text)))) return null;
  const line = text.trim();
  const mark = celled ? /\t+/u.exec(line) : (HEAD_END.exec(line) ?? /\s/u.exec(line));
  if (!mark || mark.index > LONGEST_HEAD) return null;
  const head = line.slice(0, mark.index);
  const labels = labelsOf(celled ? head.replace(/ +/gu, '/') : head, extra);
  if (labels === null || (celled && !labels.some(({ key }) => isItem(key) && TOLD_BY_LOOKS.has(key)))) return null;
  const given = line.slice(mark.index + mark[0].length);
  for (const [parter, join] of ANSWER_PARTERS) {
    const pieces = given.split(parter);
    if (pieces.length < labels.length || pieces.length > MOST_ANSWERS) continue;
    const answers = assigned(labels, pieces, join);
    if (answers) return labels.flatMap(({ label, key }, i) => (isItem(key) ? [`${label}：${answers[i] ?? ''}`] : []));
  }
  return withoutPassword(labels, given);
}

function isItem(key: Part['key']): key is ItemKey {
  return key !== null && key !== 'password';
}

/** ID/PW：taro_1: the one answer is the item's, where the other is the password. */
function withoutPassword(labels: readonly Part[], given: string): string[] | null {
  const [item, password] = labels;
  if (labels.length !== 2 || password?.key !== 'password' || !item || !isItem(item.key)) return null;
  return ITEMS[item.key].likeness(given) >= 2 || isNothing(given) ? [`${item.label}：${given}`] : null;
}

/** Behind its first letter, often a bullet, and within what may be a head? */
function holdsParter(text: string): boolean {
  for (let at = Math.min(text.length, LONGEST_HEAD) - 1; at > 0; at--)
    if ((kindsAt(text, at) & JOINING) !== 0) return true;
  return false;
}

/** The labels that make up a head, two at least; null where a part of it is none. */
function labelsOf(head: string, extra: ExtraLabels): Part[] | null {
  const words = head.replace(/^[\s・･■◆●○◇□◎★☆※*【[]+|[\s】\]]+$/gu, '').split(LABEL_PARTERS);
  if (words.length < 2 || words.length > 5) return null;
  const parts: Part[] = [];
  for (const word of words) {
    const hit = labelAt(fold(word).text, 0, true, extra);
    if (hit?.separator === 'end' && hit.bracketed === null) parts.push({ label: word, key: hit.key });
    else if (FILLER.test(word)) parts.push({ label: word, key: null });
    else if (PASSWORD.test(word)) parts.push({ label: word, key: 'password' });
    // 支払方法/キャリア/番号
    else if (/^(?:情報)?番号$/u.test(word) && parts.some((p) => p.key === 'carrier' || p.key === 'paymentMethod'))
      parts.push({ label: '決済情報番号', key: 'billingId' });
    else return null;
  }
  const keys = parts.flatMap(({ key }) => (isItem(key) ? [key] : []));
  return keys.length > 0 && new Set(keys).size === keys.length ? parts : null;
}

/** The pieces put together to an answer for each label, those that fit best (a date may hold the parter); null where one fits nothing. */
function assigned(labels: readonly Part[], pieces: readonly string[], join: string): string[] | null {
  const best = new Map<string, { score: number; answers: string[] } | null>();
  const from = (label: number, piece: number): { score: number; answers: string[] } | null => {
    const left = labels.length - label;
    if (left === 0) return piece === pieces.length ? { score: 0, answers: [] } : null;
    const key = `${label} ${piece}`;
    const known = best.get(key);
    if (known !== undefined) return known;
    let found: { score: number; answers: string[] } | null = null;
    for (let end = piece + 1; end <= pieces.length - left + 1; end++) {
      const answer = pieces.slice(piece, end).join(join);
      const fit = fitOf(labels[label]?.key ?? null, answer);
      const rest = fit === 0 ? null : from(label + 1, end);
      if (rest && rest.score + fit > (found?.score ?? 0))
        found = { score: rest.score + fit, answers: [answer, ...rest.answers] };
    }
    best.set(key, found);
    return found;
  };
  return from(0, 0)?.answers ?? null;
}

function fitOf(key: Part['key'], answer: string): number {
  if (key === 'password') return 1;
  if (key === null) return [...answer].length <= 8 ? 1 : 0;
  if (isNothing(answer)) return 1;
  const likeness = ITEMS[key].likeness(answer);
  if (likeness >= 2) return likeness;
  const typed = key === 'prefecture' || key === 'birthDate' || key === 'phone' || key === 'email' || key === 'carrier';
  if (!typed) return likeness;
  return ITEMS[key].read(answer, { today: '', from: null }).is === 'value' ? 2 : 0;
}
