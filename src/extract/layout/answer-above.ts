/** 「19980405です。」 above the desk's 「ご生年月日のご記入がございませんでした。」: the answer alone, on top of the mail that asks for it. */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isClosing, isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { namedAt } from '../labels/label-spans.js';
import { isPlainlyAsked, isSmallTalk } from '../small-talk.js';

const KEYS = [
  'birthDate',
  'phone',
  'email',
  'billingId',
  'plusMemberId',
  'memberNumber',
  'nickname',
] as const satisfies readonly ItemKey[];
const ASKS =
  /(?:ござい|あり|入って(?:い)?)ませんでした|(?:ござい|あり)ません|知らせ|教え|ご?(?:記入|返信|回答)(?:を|の上|いただ|頂|くだ|下さ)|不足|空欄|未記入|漏れ|抜けて|確認(?:が)?でき/u;
const POLITE = /\s*(?:です|でした|になります|となります|でお願い(?:いた)?します|だと思います)(?:よ|ね)?[。.!！、\s]*$/u;
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
    const fitting = said.filter((line) => fits(key, line.text, said.length, extra));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || answers.has(only)) continue;
    // 妹のものしか分かりませんでした。⏎aoi_k0214です。
    if (IDENTIFIERS.has(key) && !isPlain(key, only, own, lines)) continue;
    answers.set(only, `${label}：${only.text.trim().replace(POLITE, '')}`);
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
function askedOf(lines: readonly VoicedLine[]): Map<(typeof KEYS)[number], string> {
  const asked = new Map<(typeof KEYS)[number], string>();
  for (const { text, voice } of lines) {
    if (voice !== 'desk') continue;
    const sentence = fold(text).text;
    if (!ASKS.test(sentence)) continue;
    for (const key of KEYS) {
      const at = namedAt(sentence, key);
      if (at < 0) continue;
      const { labels } = ITEMS[key];
      labels.lastIndex = at;
      asked.set(key, labels.exec(sentence)?.[0] ?? '');
    }
  }
  return asked;
}

/** Is the line, all of it, a value of the item? A nickname is any word: it has to stand alone. */
function fits(key: (typeof KEYS)[number], text: string, lines: number, extra: ExtraLabels): boolean {
  const plain = fold(text).text.trim();
  const bare = plain.replace(POLITE, '').trim();
  if (bare === '' || isNothing(bare) || labelAt(plain, 0, true, extra) !== null) return false;
  if (key === 'nickname')
    return lines === 1 && bare !== plain && [...bare].length <= 16 && !isPlainId(bare) && !NO_NICKNAME.test(bare);
  if (key === 'plusMemberId') return isPlainId(bare);
  if (key === 'memberNumber') return /^[A-Za-z]{0,3}\d[\d-]{3,}$/u.test(bare);
  if (key === 'billingId') return /^(?:[A-Z]{1,3}-?)?\d[\d -]{7,}$/u.test(bare);
  return ALONE[key].test(bare) && ITEMS[key].read(bare, { today: '9999-12-31', from: null }).is === 'value';
}

/** 正しくは1990年5月26日 has words of its own, which running text reads. */
const ALONE = {
  birthDate: /^[SHTR昭和平成令大正]*[\d元][\d\s年月日元/.-]{4,}(?:生まれ)?$/u,
  phone: /^\+?\d[\d\s()-]{8,}$/u,
  email: /^[\w.+-]+@[\w.-]+$/u,
} as const;

const NO_NICKNAME = /[、。「」『』]|\d{4}|ません|ます|ない|(?:した|れた|たい|て)$|パスワ|ログイン|再設定|登録|番号/u;

/** Letters with a figure or a mark: a nickname seldom has them, and an ID mostly does. */
function isPlainId(text: string): boolean {
  return /^(?=.*[\d._-])[A-Za-z0-9][\w.-]{2,31}$/u.test(text);
}
