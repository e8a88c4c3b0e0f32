/** Q1　氏名⏎A1　山田 花子, 問1 氏名⏎答1 山田 花子: the form laid out as questions and answers becomes labels with their values. */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { BRACKET, opensAt } from '../../text/units.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { labelSpans } from '../labels/label-spans.js';
import { isMine } from '../mine.js';

/** So many pairs are a way of writing; fewer are one where each answer looks like what is asked for. */
const LEAST = 3;

/** Its number, or a mark, behind the word: 「Q1 」, 「質問2：」, 「【Q3】」. */
const marked = (words: string): RegExp =>
  new RegExp(
    `^\\s*[【[(（［〔]?\\s*(?:${words})(?:\\s*[-‐－.．・]?\\s*(?<number>[0-9０-９]{1,2})(?:\\s*[】\\])）］〕]|\\s*[.．:：、,，→⇒]|(?![0-9０-９A-Za-z]))|\\s*[】\\])）］〕]|\\s*[.．:：→⇒])\\s*`,
    'iu',
  );
const QUESTION = marked('Q|Ｑ|ｑ|問|質問|設問');
const ANSWER = marked('A|Ａ|ａ|お?答え?|ご?回答|返答|ans(?:wer)?');
/** The answer behind its question, in one line. */
const BESIDE =
  /(?<=\S)[ \u3000\t]+(?=[【[(（［〔]?\s*(?:[AＡ]|答|回答)\s*[-‐－.．・]?\s*[0-9０-９]{0,2}\s*[】\])）］〕.．:：→⇒ \u3000])/u;
/** 「お名前を教えてください」 asks for the name. */
const ASKING =
  /(?:は|を|が|について)?\s*(?:お?(?:教え|聞かせ|知らせ)|ご?(?:記入|回答|入力|記載)|(?:何|なん|どちら|どこ|いつ)(?:です|で|に|$))[^:：]*$|は?\s*[?？]\s*$|は\s*$/u;

/** 「氏名(漢字)とカナ」: the answer holds both. */
const AND_READING = /(?:と|、|・|及び|および)(?:その)?(?:カナ|フリガナ|ふりがな|読み(?:方|仮名|がな)?|よみ(?:がな)?)$/u;

/** The lines with each question's label and its answer in one, where the answer stood; numbers and voices stay. */
export function questionsAsLabels(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!mayAsk(lines)) return lines;
  const out = [...lines];
  let pairs = 0;
  let alike = 0;
  const keys = new Set<ItemKey>();
  for (const [at, line] of lines.entries()) {
    const question = QUESTION.exec(line.text);
    if (question === null) continue;
    const number = nfkc(question.groups?.number ?? '');
    const text = line.text.slice(question[0].length);
    const cut = BESIDE.exec(text)?.index;
    const below = cut === undefined ? answerBelow(lines, at) : at;
    const told = lines[below] as VoicedLine | undefined;
    if (told === undefined || !isMine(told)) continue;
    const answered = cut === undefined ? told.text : text.slice(cut);
    const answer = ANSWER.exec(answered);
    if (answer === null || nfkc(answer.groups?.number ?? '') !== number) continue;
    const label = text.slice(0, cut).replace(ASKING, '').trim();
    const { text: folded } = fold(label);
    const hit = labelAt(folded, 0, true, extra);
    if (hit === null) continue;
    const asked = hit.key === 'nameKanji' ? label.replace(AND_READING, '') : label;
    if (asked === label && folded.slice(hit.answerAt).trim() !== '') continue;
    // 「A6. まとめて払いコースです。会員番号は 6003… です」 tells two items, as running text does.
    if (labelSpans(fold(answered.slice(answer[0].length)).text).some(({ key }) => key !== hit.key)) continue;
    out[at] = withText(line, '');
    out[below] = withText(told, `${asked}：${answered.slice(answer[0].length)}`);
    pairs++;
    keys.add(hit.key);
    if (ITEMS[hit.key].likeness(fold(answered.slice(answer[0].length)).text) >= 2) alike++;
  }
  if (pairs >= LEAST) return out;
  // 「Q. 生年月日は⏎A. 1990年1月1日⏎と例にあったので」 above his own form.
  return pairs > 0 && alike === pairs && !isLabelledElsewhere(lines, out, keys, extra) ? out : lines;
}

function isLabelledElsewhere(
  lines: readonly VoicedLine[],
  out: readonly VoicedLine[],
  asked: ReadonlySet<ItemKey>,
  extra: ExtraLabels,
): boolean {
  return lines.some((line, at) => {
    if (line !== out[at] || !isMine(line)) return false;
    const hit = labelAt(fold(line.text).text, 0, true, extra);
    return hit !== null && hit.separator === 'mark' && asked.has(hit.key);
  });
}

/** The next line that holds something. */
function answerBelow(lines: readonly VoicedLine[], at: number): number {
  let below = at + 1;
  while (below < at + 3 && lines[below]?.text.trim() === '') below++;
  return below;
}

/** Does a line begin with what may mark a question? */
function mayAsk(lines: readonly VoicedLine[]): boolean {
  return lines.some(({ text }) => QUESTION_OPENS.includes(text.charAt(opensAt(text, BRACKET)) || ' '));
}

const QUESTION_OPENS = 'QＱqｑ問質設';
