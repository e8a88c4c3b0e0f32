/**
 * Quoted lines are not the writer's values, unless he filled them in there or says that they are (contract, section 3): the desk's form,
 * quoted with answers in it, while the text above holds none; an older mail of his where he says so.
 */
import { type VoicedLine, withText, withVoice } from '../../../mail.js';
import { ITEM_KEYS, type ItemKey } from '../../../record.js';
import { isClosing, isNothing } from '../../../text/answer.js';
import { fold } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { nfkc } from '../../../text/width.js';
import type { ExtractContext } from '../../index.js';
import { labelAt } from '../../labels/index.js';
import { isNamed } from '../../labels/label-spans.js';
import { OpenText } from '../../open-text.js';
import { saysAgain, saysItHolds } from '../../prose/same-as-before.js';
import { answersOf } from '../answers.js';
import { readAnswer } from '../read-answer.js';
import { isConfirmed, withoutCorrected } from './corrected-quotes.js';
import { withLetterForm } from './letter-form.js';

const FILLED_IN =
  /(?:書き込|記入|入力|追記|書き足|埋め|回答)(?:み|し|を|いた|致|まし|ました|ておき|て)|(?:引用|下記|上記|以下|下|上)(?:の|に)?.{0,12}(?:書|記入|入力|回答)|filled (?:it |this |them )?(?:in|out)|answers? (?:below|inline|above)|see (?:below|inline)/iu;
const ASKS = /(?:ご)?(?:記入|返信|お?知らせ|送り|入力|回答)|please|必要事項/iu;

/** Could quoted lines of this text count as the writer's, or their labels as a form that he sends back? */
export function mayFillQuotes(lines: readonly VoicedLine[]): boolean {
  return holds(lines, 'desk') || saysSame(lines) || saysFilled(lines) || isInterleaved(lines);
}

const holds = (lines: readonly VoicedLine[], voice: VoicedLine['voice']): boolean =>
  lines.some((line) => line.voice === voice);

const saidBy = (lines: readonly VoicedLine[], voice: VoicedLine['voice']): string =>
  lines
    .filter((line) => line.voice === voice)
    .map((line) => nfkc(line.text))
    .join('\n');

function mayBeFilled(lines: readonly VoicedLine[]): boolean {
  return holds(lines, 'desk') && (FILLED_IN.test(saidBy(lines, 'own')) || ASKS.test(saidBy(lines, 'desk')));
}

function saysSame(lines: readonly VoicedLine[]): boolean {
  const said = saidBy(lines, 'own');
  return holds(lines, 'quoted') && (saysItHolds(said) || saysAgain(said));
}

const FILLED_ELSEWHERE = /(?:別の|他の|ほかの|そちらの)(?:フォーム|ページ|画面|サイト)|記入例|見本/u;

/** 「記入しました」 above a form in marks, though no line says whose it was. */
function saysFilled(lines: readonly VoicedLine[]): boolean {
  const own = saidBy(lines, 'own');
  return holds(lines, 'quoted') && FILLED_IN.test(own) && !FILLED_ELSEWHERE.test(own);
}

/** So many quoted lines with something of the writer's right below them are a form that he filled in between its lines. */
const LEAST_BETWEEN = 3;

function isInterleaved(lines: readonly VoicedLine[]): boolean {
  let between = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as VoicedLine;
    const above = lines[i - 1] as VoicedLine;
    if (above.voice !== 'quoted' || line.voice !== 'own') continue;
    if (line.text.trim() !== '' && above.text.trim() !== '' && ++between >= LEAST_BETWEEN) return true;
  }
  return false;
}

/** Whoever is quoted, labels with nothing beside them are the form's. Others are the writer's by what he wrote below them. */
function labelsLent(lines: readonly VoicedLine[], context: ExtractContext): readonly VoicedLine[] {
  return withoutCorrected(lines, 'quoted', context).map((line, i) => {
    if (line.voice !== 'quoted') return line;
    const { text } = fold(line.text);
    const hit = labelAt(text, 0, true, context.extraLabels);
    if (hit === null) return line;
    if (hit.separator === 'end' || text.slice(hit.answerAt).trim() === '') return withVoice(line, 'desk');
    return isConfirmed(lines, i) ? withVoice(line, 'forwarded') : line;
  });
}

/** The lines with those quoted ones made the writer's that he filled in, or says to hold still; the lines themselves where there are none. */
export function withFilledQuotes(voiced: readonly VoicedLine[], context: ExtractContext): readonly VoicedLine[] {
  if (!holds(voiced, 'quoted') && !holds(voiced, 'desk')) return voiced;
  const lines = withNumberShown(isInterleaved(voiced) ? labelsLent(voiced, context) : voiced, context);
  const held = withHeldQuotes(lines, context);
  if (held !== null) return held;
  const letter = withLetterForm(lines, context);
  if (letter !== null) return letter;
  if (mayBeFilled(lines)) {
    const inDesk = answered('desk', lines, context).length;
    const below = marksAnswers(lines) ? lines.filter(isMarked).length : 0;
    if (inDesk >= 1 || below >= 1) {
      const own = ownAnswers(lines, context);
      const says = saidBy(lines, 'own');
      const filled = own < Math.max(inDesk, below) && (FILLED_IN.test(says) || (below > 0 && ANSWER_MARK.test(says)));
      const answersOnly = own === 0 && inDesk >= 2 && !tellsAnItem(lines) && ASKS.test(saidBy(lines, 'desk'));
      if (filled || answersOnly) return answeredLines(lines, 'own', context);
    }
  }
  if (saysFilled(lines) && ownAnswers(lines, context) === 0) {
    const quoted = answered('quoted', lines, context);
    if (quoted.length >= LEAST_BETWEEN && isForm(quoted, 0))
      return lines.map((l) => (l.voice === 'quoted' ? withVoice(l, 'own') : l));
  }
  return lines;
}

/** 「ドコモから届いたメールを下に転送しますので、こちらの番号でお願いします」 */
const NUMBER_BELOW = new Pattern(
  /(?:転送|貼り?付け|貼って)[^。\n]{0,40}(?:こちら|この|その|下)の(?:番号|課金ID)[^。\n]{0,6}(?:お願い|使って|です(?!か))/u,
);
const OF_ANOTHER = new Pattern(new RegExp(`${FRIEND}|${RELATIVE}|間違|違って`, 'u'));

/** The lines with the one payment number in what is quoted made one that he passes on, where he says that it stands there. */
function withNumberShown(lines: readonly VoicedLine[], context: ExtractContext): readonly VoicedLine[] {
  const said = holds(lines, 'quoted') ? saidBy(lines, 'own') : '';
  if (!NUMBER_BELOW.test(said) || OF_ANOTHER.test(said)) return lines;
  const shown = lines.filter(({ voice, text }) => {
    if (voice !== 'quoted') return false;
    const hit = labelAt(fold(text).text, 0, true, context.extraLabels);
    return hit?.key === 'billingId' && hit.separator !== 'end';
  });
  const [only, second] = shown;
  if (only === undefined || second !== undefined) return lines;
  return lines.map((line) => (line === only ? withVoice(line, 'forwarded') : line));
}

/** 「ニックネーム書き忘れてました。「あびこ」です」: who names an item above what he quotes answers there. */
function tellsAnItem(lines: readonly VoicedLine[]): boolean {
  const said = saidBy(lines, 'own');
  return ITEM_KEYS.some((key) => isNamed(said, key));
}

/** The lines with the form that is quoted made one that he passes on, where he says that it holds still: what he writes anew wins. */
function withHeldQuotes(lines: readonly VoicedLine[], context: ExtractContext): readonly VoicedLine[] | null {
  const said = saidBy(lines, 'own');
  const again = saysAgain(said) && quotesHimself(lines, context);
  if (!again && !saysItHolds(said)) return null;
  const own = ownAnswers(lines, context);
  // 「以下の通りです」 above answers of his own speaks of those.
  const ofQuote = again || saysItHolds(said, 'beyond what stands below');
  if (own > 0 && !ofQuote) return null;
  if (isForm(answered('quoted', lines, context), own))
    return withoutCorrected(lines, 'quoted', context).map((l) =>
      l.voice === 'quoted' ? withVoice(l, 'forwarded') : l,
    );
  return ofQuote && isForm(answered('desk', lines, context), own) ? answeredLines(lines, 'forwarded', context) : null;
}

/** Does the line above a quote name the sender's own address? */
function quotesHimself(lines: readonly VoicedLine[], { from }: ExtractContext): boolean {
  return (
    from !== null &&
    lines.some(({ voice, text }) => voice === 'aside' && text.toLowerCase().includes(from.toLowerCase()))
  );
}

/** The items that the lines of this voice answer. */
export function answered(voice: VoicedLine['voice'], lines: readonly VoicedLine[], context: ExtractContext): ItemKey[] {
  if (!holds(lines, voice)) return [];
  const as = lines.map((l) => (l.voice === voice ? withVoice(l, 'own') : withVoice(withText(l, ''), 'aside')));
  const { scanned } = new OpenText(as, context);
  return answersOf(scanned, (l) => l.voice === 'own')
    .filter((a) => {
      const written = a.inline === '' ? (a.bracketed ?? '') : a.inline;
      const asks = voice === 'desk' && ASKED.test(written);
      return written !== '' && !asks && !isNothing(written) && readAnswer(a, context).is !== 'nothing';
    })
    .map((a) => a.key);
}

/** 氏名フルネーム（漢字）を教えてください。: no answer, but the desk's question. */
const ASKED = /^[をはがも][^。]{0,30}(?:ください|下さい|でしょうか|ますか|ですか|お願い(?:いた)?します)[。?？]?\s*$/u;

function ownAnswers(lines: readonly VoicedLine[], context: ExtractContext): number {
  return answered('own', lines, context).length + answered('forwarded', lines, context).length;
}

/** A form that says more than the writer does above it: a signature has labels of its addresses and phone numbers only. */
function isForm(answered: readonly ItemKey[], own: number): boolean {
  return answered.length > own && answered.some((key) => !IN_SIGNATURES.has(key));
}

const IN_SIGNATURES: ReadonlySet<ItemKey> = new Set(['prefecture', 'phone', 'email']);

/** Of the desk's quoted mail the form's lines become the writer's, its sentences and what the desk signs with do not. */
function answeredLines(all: readonly VoicedLine[], voice: 'own' | 'forwarded', context: ExtractContext): VoicedLine[] {
  const lines = withoutCorrected(all, 'desk', context);
  const as = lines.map((l) => (l.voice === 'desk' ? withVoice(l, 'own') : l));
  const { scanned } = new OpenText(as, context);
  const marked = marksAnswers(lines);
  let inForm = false;
  let signing = false;
  return lines.map((l, i) => {
    if (l.voice !== 'desk') return l;
    const hits = scanned[i]?.hits ?? [];
    const closes = hits.length === 0 && (isClosing(l.text) || OF_DESK.test(l.text));
    // A form may stand below the desk's name, too.
    if (closes) signing = true;
    else if (hits.some(({ key, label }) => !IN_SIGNATURES.has(key) || label.includes('登録'))) signing = false;
    if (hits.length > 0) inForm = !signing && !(marked && hasOther(l.text, hits.at(-1)?.answerAt ?? 0));
    else if (l.text.trim() === '' || !inForm || closes || /(?:ください|ません|ます|です)[。、]?\s*$/u.test(l.text))
      inForm = false;
    return withVoice(l, inForm ? voice : 'aside');
  });
}

const OF_DESK = /(?:窓口|事務局|サポート|センター|デスク)(?:より)?\s*$/u;
const ANSWER_MARK = /[→⇒➡▶⇨]/u;
const MARKED = /^\s*[→⇒➡▶⇨]\s*\S/u;

/** 「下記、→にて回答いたします」 above lines that begin so, or some such lines: what stands beside a label without the mark is the desk's. */
function marksAnswers(lines: readonly VoicedLine[]): boolean {
  const marked = lines.filter(isMarked).length;
  return marked > 1 || (marked > 0 && ANSWER_MARK.test(saidBy(lines, 'own')));
}

function isMarked({ voice, text }: VoicedLine): boolean {
  return voice === 'desk' && MARKED.test(text);
}

function hasOther(text: string, at: number): boolean {
  return !ANSWER_MARK.test(text) && text.slice(at).trim() !== '' && HOLDS_VALUE.test(text.slice(at));
}
const HOLDS_VALUE = /\d{4}|@/u;
