/**
 * A pasted chat: 「19:04 せな ニックネームは？」, 「19:04 母 えっちゃん」. Where several lines begin with the same one or two speakers, the times and names are
 * layout. Without them a question is a label, and what the other one says below it the answer. Two people of whom each tells his own values
 * (父：090-…, 母：080-…) ask nothing, and are none.
 */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { rememberedCopies } from '../../text/remember.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const TIME =
  '(?:\\d{4}[/年.-]\\d{1,2}[/月.-]\\d{1,2}日?(?:\\s?[(（][月火水木金土日][)）])?[ \\u3000\\t]*)?(?:午前|午後|AM|PM)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const NAME = '[^\\s:：＞>「」『』【】\\[\\]()（）、。,?？!！@＠/／|｜=＝・■●◆]{1,12}';
/** 19:04 母 …, [19:04] 母: …, 19:04⇥三田村 母⇥… */
const TIMED = new RegExp(
  `^\\s*[[(（【]?${TIME}[\\])）】]?[ \\u3000\\t]*(?:(?<=\\t)(?<cell>[^\\t]{1,20})\\t|[【[<＜]?(?<name>${NAME})[】\\]>＞]?(?:\\s*[:：＞>]\\s*|[ \\u3000\\t]+))(?<said>.*)$`,
  'iu',
);
/** 母 19:04 … */
const TIME_BEHIND = new RegExp(
  `^\\s*(?<name>${NAME})[ \\u3000\\t]+[(（]?${TIME}[)）]?[ \\u3000\\t:：]+(?<said>.*)$`,
  'iu',
);
/** 母：…, 【母】…, 母「…」, 母 … */
const UNTIMED = new RegExp(
  `^\\s*(?:[【[<＜](?<framed>${NAME})[】\\]>＞]\\s*[:：]?|(?<name>${NAME})(?:\\s*[:：＞>]|(?=「[^「」]*」\\s*$)|[ \\u3000\\t]+))\\s*(?<said>.*)$`,
  'u',
);
const ASKING =
  /(?:って|は|を|が|も)?\s*(?:(?:お)?(?:教え|おしえ|聞かせ|知らせ)[ぁ-ん]{0,8}|(?:何|なに|なん|どれ|どこ|いつ|どう)(?:だっけ|だった|ですか|でしたか|なの|かな|です|でした)?|わかる|分かる|お願い|ちょうだい)?\s*[?？。!！～~]*$/u;
/** 母 ちょっと待って, はーい: what is said between. */
const BETWEEN =
  /^(?:え[えー]*っ?と|う[ーう]*ん|うん|はい|はーい|お[ーう]け[ーい]?|OK|了解|りょ|(?:ちょっと|少し|しばらく)?(?:待って|まって|待ち)[ぁ-んー]*|(?:今|いま)?(?:見て|調べ|探し|確認)[ぁ-ん中]*|ありがとう?[ぁ-ん]*|なるほど|これ(?:かな|だよ)?|[([（][^)\]）]*[)\]）])[\s、。!！…~～ー]*$/iu;
/** 「えっちゃんだよ」: how the other one says it. */
const SAYS_SO = /(?<=\S)(?:だった(?:よ|わ)?|だよ|だね|ですよ|だわ|だぞ)[ぉーん]*[\s。!！♪~～]*$/u;
/** 「あ、違う ecchan1026」 */
const PUTS_RIGHT =
  /^[^A-Za-z0-9「]{0,8}?(?:違[うっい]|ちが[うっい]|間違|まちが|訂正|やっぱ|ごめん|すみません|すいません)[^A-Za-z0-9「\s、。]{0,8}[\s、。]*/u;
const ASKS_BACK = /[?？]\s*$/u;
const ASKS = /[?？]\s*$|[はも]\s*$/u;
/** So many lines, and so many questions with their answers, are a dialogue. */
const LEAST_LINES = 4;
const LEAST_PAIRS = 2;
const LONGEST = 200;
const LONGEST_QUESTION = 60;

interface Turn {
  at: number;
  speaker: string;
  said: string;
}

/** The lines without such heads, each answer behind the label that was asked for; numbers and voices stay. */
export function withoutSpeakers(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const dialogue = dialogueOf(lines, 'timed', extra) ?? dialogueOf(lines, 'untimed', extra);
  if (dialogue === null) return lines;
  const { turns, asker } = dialogue;
  const texts = new Map(turns.map(({ at, said }) => [at, said]));
  let open: Asked | null = null;
  for (let i = 0; i < turns.length; ) {
    const questions: Turn[] = [];
    for (; turns[i]?.speaker === asker; i++) questions.push(turns[i] as Turn);
    const answers: Turn[] = [];
    for (; i < turns.length && turns[i]?.speaker !== asker; i++) answers.push(turns[i] as Turn);
    const asked = questions.filter(({ said }) => labelAsked(said, extra) !== null);
    const [question, more] = asked;
    const label = question === undefined ? null : labelAsked(question.said, extra);
    if (question !== undefined && label !== null) {
      // Which answer is to which question nothing says; and 「電話は？」, 「あとメアドとか」 asks for more than the one.
      const isAlone = more === undefined && question === questions.at(-1);
      open = isAlone ? { ...label, at: question.at, isAnswered: false } : null;
      if (open === null) for (const { at } of asked) texts.set(at, '');
    } else if (questions.some(({ said }) => ASKS.test(said))) open = null;
    if (open === null) continue;
    const told = answersTo(open, answers, extra);
    for (const { at, said } of answers) if (ASKS_BACK.test(said)) texts.set(at, '');
    if (told.length === 0) continue;
    if (!open.isAnswered) texts.set(open.at, '');
    open.isAnswered = true;
    for (const { at, said } of told)
      texts.set(at, `${open.text}：${said.replace(PUTS_RIGHT, '').replace(SAYS_SO, '')}`);
  }
  return lines.map((line, at) => {
    const text = texts.get(at);
    return text === undefined ? line : withText(line, text);
  });
}

interface Asked {
  key: ItemKey;
  text: string;
  at: number;
  isAnswered: boolean;
}

/**
 * Of several lines the one that can be the item; where that is not plain, or one puts another right, all of them, so that nothing is chosen. Once
 * it is answered only what puts that right.
 */
function answersTo({ key, isAnswered }: Asked, answers: readonly Turn[], extra: ExtraLabels): readonly Turn[] {
  const told = answers.filter(
    ({ said }) =>
      said.trim() !== '' &&
      !BETWEEN.test(said) &&
      !ASKS_BACK.test(said) &&
      (isAnswered ? PUTS_RIGHT.test(said) : labelAt(fold(said).text, 0, true, extra) === null),
  );
  if (told.length < 2) return told;
  const alike = told.filter(({ said }) => PUTS_RIGHT.test(said) || ITEMS[key].likeness(said.replace(SAYS_SO, '')) >= 2);
  return alike.length > 0 ? alike : told;
}

interface Head {
  speaker: string;
  said: string;
}

/** Lines come again from mail to mail. */
const headsOf = rememberedCopies((text): { timed: Head | null; untimed: Head | null } => ({
  timed: timedHead(text),
  untimed: untimedHead(text),
}));

function timedHead(text: string): Head | null {
  if (!/\d[:：]\d/u.test(text)) return null;
  const { cell, name, said } = (TIMED.exec(text) ?? TIME_BEHIND.exec(text))?.groups ?? {};
  const speaker = cell ?? name;
  // 19:04 に届きました
  return speaker === undefined || said === undefined || /^(?:[にかまごへのはが頃]|から|まで|ごろ)/u.test(speaker)
    ? null
    : { speaker, said };
}

function untimedHead(text: string): Head | null {
  const { framed, name, said } = UNTIMED.exec(text)?.groups ?? {};
  const speaker = framed ?? name;
  return speaker === undefined || said === undefined ? null : { speaker, said: said.replace(/^「(.*)」\s*$/u, '$1') };
}

interface Dialogue {
  turns: readonly Turn[];
  /** Who asks; null where one alone speaks. */
  asker: string | null;
}

/** What the two speakers of a dialogue say, line by line; null where the text is none. */
function dialogueOf(lines: readonly VoicedLine[], way: 'timed' | 'untimed', extra: ExtraLabels): Dialogue | null {
  const all: Turn[] = [];
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (!isMine(line) || line.text.length > LONGEST || line.text.trim() === '') continue;
    const head = headsOf(line.text)[way];
    if (head === null) continue;
    all.push({ at, ...head });
    counts.set(head.speaker, (counts.get(head.speaker) ?? 0) + 1);
  }
  if (all.length < LEAST_LINES) return null;
  const often = [...counts].filter(([name, count]) => count >= 2 && !isLabel(name, extra));
  const [one, other] = often.sort(([, a], [, b]) => b - a).map(([name]) => name);
  if (one === undefined) return null;
  const turns = all.filter(({ speaker }) => speaker === one || speaker === other);
  if (turns.length < LEAST_LINES) return null;
  if (other === undefined) return way === 'timed' && all.length === turns.length ? { turns, asker: null } : null;
  const asks = (name: string): number =>
    turns.filter(
      (turn, i) => turn.speaker === name && turns[i + 1]?.speaker !== name && labelAsked(turn.said, extra) !== null,
    ).length;
  const [asker, partner] = asks(one) > asks(other) ? [one, other] : [other, one];
  // One of them asks, the other one answers: who tells values of his own is no such partner.
  return asks(asker) >= LEAST_PAIRS && asks(partner) * 2 < asks(asker) ? { turns, asker } : null;
}

function isLabel(name: string, extra: ExtraLabels): boolean {
  return labelAt(fold(name).text, 0, true, extra) !== null;
}

/** The label that a question asks for, and nothing else: 「Plus member IDは」, 「ニックネーム教えて」. */
function labelAsked(said: string, extra: ExtraLabels): { key: ItemKey; text: string } | null {
  if (said.length > LONGEST_QUESTION) return null;
  const text = said.replace(ASKING, '').trim();
  if (text === '') return null;
  const hit = labelAt(fold(text).text, 0, true, extra);
  return hit !== null && hit.separator === 'end' ? { key: hit.key, text } : null;
}
