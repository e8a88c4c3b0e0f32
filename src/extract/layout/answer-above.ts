/** 「19980405です。」 above the desk's 「ご生年月日のご記入がございませんでした。」: the answer alone, on top of the mail that asks for it. */
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isClosing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import type { ExtraLabels } from '../labels/index.js';
import { isPlainlyAsked, isSmallTalk } from '../small-talk.js';
import { type BareKey, bareAnswer, isBareAnswer, itemsNamed, POLITE } from './bare-answers.js';

const ASKS =
  /(?:ござい|あり|入って(?:い)?)ませんでした|(?:ござい|あり)ません|知らせ|教え|ご?(?:記入|返信|回答)(?:を|の上|いただ|頂|くだ|下さ)|不足|空欄|未記入|漏れ|抜けて|確認(?:が)?でき/u;
/** What else stands on top of such a mail. */
const GREETING =
  /^(?:お?世話に|いつも|こんにち|こんばん|おはよう|はじめまして|ご?返信|ご?連絡|ご?回答|お?返事|遅く|承知|了解|すみません|すいません|申し訳|失礼|ありがと|お手数|以上|よろしく|宜しく|下記|以下)/u;
const IDENTIFIERS: ReadonlySet<ItemKey> = new Set(['plusMemberId', 'memberNumber', 'billingId']);
const SENTENCE_END = /[。!！]/u;
/** A form quoted whole asks for all of it. */
const MOST_ASKED = 2;
const MOST_LINES = 4;

/** The lines, with the label of the one item that the desk asks for before the writer's bare answer to it. */
export function withAnswerAbove(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const end = lines.findIndex(({ voice }) => voice !== 'own' && voice !== 'aside');
  if (end < 1 || !lines.some(({ voice }) => voice === 'desk')) return lines;
  const own = lines.slice(0, end).filter(({ text, voice }) => voice === 'own' && text.trim() !== '');
  const said = own.filter(({ text }) => !isBeside(text));
  if (said.length === 0 || own.length > MOST_LINES + 2 || said.length > MOST_LINES) return lines;
  const asked = askedOf(lines);
  if (asked.size === 0 || asked.size > MOST_ASKED) return lines;
  const answers = new Map<VoicedLine, string>();
  for (const [key, label] of asked) {
    const fitting = said.filter(
      ({ text }) =>
        isBareAnswer(key, text, extra) && (key !== 'nickname' || (said.length === 1 && POLITE.test(fold(text).text))),
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || answers.has(only)) continue;
    // 妹のものしか分かりませんでした。⏎aoi_k0214です。
    if (IDENTIFIERS.has(key) && !isPlain(key, only, own, lines)) continue;
    answers.set(only, `${label}：${bareAnswer(only.text)}`);
  }
  return answers.size === 0
    ? lines
    : lines.map((line) => {
        const text = answers.get(line);
        return text === undefined ? line : withText(line, text);
      });
}

function isPlain(key: ItemKey, answer: VoicedLine, own: readonly VoicedLine[], lines: readonly VoicedLine[]): boolean {
  const desk = lines.flatMap(({ text, voice }) => (voice === 'desk' ? [fold(text).text] : []));
  return (
    isPlainlyAsked(key, fold(answer.text).text.trim().replace(POLITE, ''), desk) &&
    own.every(
      (line) =>
        line === answer ||
        fold(line.text)
          .text.split(SENTENCE_END)
          .every((words) => isSmallTalk(words) || isAlone(words)),
    )
  );
}

/** Another answer of the kind, as 19980405です: what several are asked for they are told. */
function isAlone(words: string): boolean {
  return /^[\w@.+\s/-]{6,60}$/u.test(words.trim().replace(POLITE, ''));
}

/** 平井です。, お世話になっております。, and です。 alone below a value. */
function isBeside(text: string): boolean {
  const plain = fold(text).text.trim();
  return (
    GREETING.test(plain) ||
    (isClosing(plain) && !POLITE.test(plain)) ||
    /^(?:です|でした)[。.!！]*$/u.test(plain) ||
    /^\p{sc=Han}{1,4}(?:と申し|です|でございます)/u.test(plain)
  );
}

/** The items that the desk's sentences ask for, by the words that it has for them. */
function askedOf(lines: readonly VoicedLine[]): Map<BareKey, string> {
  const asked = new Map<BareKey, string>();
  for (const { text, voice } of lines) {
    if (voice !== 'desk') continue;
    const sentence = fold(text).text;
    if (!ASKS.test(sentence)) continue;
    for (const [key, label] of itemsNamed(sentence)) asked.set(key, label);
  }
  return asked;
}
