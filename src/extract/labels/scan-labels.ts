/** Of the labels that stand in a line, those that something is written to; running text only speaks of them. */

import { ITEMS, type ReadContext } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import type { Folded } from '../../text/fold.js';
import { isExample } from '../layout/examples.js';
import type { LaidLine } from '../open-text.js';
import { askedIn, endsAsking, POINTED } from './asked.js';
import { isAskedInEnglish, isLedInWords, speaksOf, tellsSender } from './english.js';
import { type ExtraLabels, type LabelHit, labelAt, labelsIn } from './index.js';
import { labelSpans } from './label-spans.js';
import { giveBackParticles, takeCommonSigns, takeOddMarks } from './odd-marks.js';
import { isSaidOfItem } from './said-of-item.js';
import { isSure } from './sure.js';
import { topicIsAnswer } from './topic-answers.js';
import { isWayToPay } from './ways-to-pay.js';

export interface ScannedLine extends LaidLine {
  hits: LabelHit[];
  /** Its label and value are part of the form. */
  used: boolean;
}

/** Finds the labels of all lines; what is an aside has none. */
export function scanLabels(laid: readonly LaidLine[], extra: ExtraLabels, context: ReadContext): ScannedLine[] {
  const found = laid.map(({ line, folded }) =>
    line.voice === 'aside' || line.voice === 'quoted' ? [] : labelsIn(folded, extra),
  );
  takeOddMarks(laid, found);
  takeCommonSigns(laid, found);
  giveBackParticles(laid, found);
  withoutAnothers(found);
  return laid.map(({ line, folded }, i) => {
    const all = found[i] as LabelHit[];
    // 例）会員番号：12345678: nobody's answer, whoever left it there.
    if (all.length > 0 && isExample(folded.text)) return { line, folded, hits: [], used: false };
    if (all.length === 1 && isWayToPay(i, laid, found)) return { line, folded, hits: [], used: false };
    const hits = all.filter((hit, n) => isMeant(hit, folded, context, all[n + 1]?.start));
    const mayAsk =
      line.voice === 'desk' ||
      (line.voice === 'own' && endsAsking(folded.text) && POINTED.test(laid[i + 1]?.folded.text ?? ''));
    const asked = hits.length === 0 && mayAsk ? askedIn(folded.text, extra) : null;
    if (asked !== null) return { line, folded, hits: [asked], used: false };
    return { line, folded, hits: isRunning(folded, hits, all, extra) ? [] : hits, used: false };
  });
}

/** 契約者の生年月日：…, 依頼者電話番号：… beside 生年月日：… and 電話番号：…: the plain label is the member's. */
function withoutAnothers(found: LabelHit[][]): void {
  if (!found.some((hits) => hits.some(({ isAnothers }) => isAnothers))) return;
  const plain = new Set(
    found.flatMap((hits) =>
      hits.flatMap(({ key, separator, isAnothers }) =>
        isAnothers || (separator !== 'mark' && separator !== 'end') ? [] : [key],
      ),
    ),
  );
  for (const [i, hits] of found.entries())
    found[i] = hits.filter(({ key, isAnothers }) => !(isAnothers && plain.has(key)));
}

/** 「電話 080-…、メール …@…、IDは … や。」: a line that goes on with further items after a comma is running text. */
function isRunning(folded: Folded, hits: readonly LabelHit[], all: readonly LabelHit[], extra: ExtraLabels): boolean {
  const [first] = hits;
  const [opening] = all;
  // My name on the account is Daniel Osei, in katakana ダニエル オセイ.
  if (first && opening && first !== opening && first.separator !== 'mark' && isLedInWords(restOf(opening, folded)))
    return true;
  if (first && isBetweenSentences(folded.text, first.start, hits.at(-1)?.answerAt ?? 0)) return true;
  // You asked about my date of birth: it's 21 June 1990. And sorry, …
  const before = first ? folded.text.slice(0, first.start) : '';
  if (first && before !== '' && IN_ENGLISH.test(before) && ENGLISH_BEHIND.test(restOf(first, folded))) return true;
  // English sentences, of which one has a mark in it: 「…. I registered with this e-mail: a@example.com. I pay by …」
  if (before !== '' && TWO_SENTENCES.test(before)) return true;
  // name Park Jisoo, nickname jisoo_p. i live in Tokyo. member id: …
  if (first && first.separator !== 'mark' && IN_SMALL_LETTERS.test(folded.text)) return true;
  if (!first || first.separator === 'mark' || first.separator === 'end' || hits.some((h) => h.separator === 'mark'))
    return false;
  if (folded.text.length > 60 && /[a-z)"]\. [A-Z]/u.test(folded.text)) return true;
  if (!/[、。・]/u.test(folded.text)) return false;
  // 「誕生日2009年6月17日で、茨城に住んでて電話は070-…」
  if (
    first.separator === 'none' &&
    /[ぁ-ん]、/u.test(folded.text) &&
    labelSpans(folded.text.slice(first.answerAt)).some((span) => span.key !== first.key)
  )
    return true;
  // 「生年月日1991年6月18日、東京都、070-…、このアドレスで登録しています」: a row of values that begins with its label.
  if (first.key !== 'paymentMethod' && first.key !== 'carrier') {
    const cells = folded.text.slice(first.answerAt).split('、');
    if (cells.length > 2 && cells.slice(1).some(isSure)) return true;
  }
  return [...folded.text.matchAll(/[、。・]\s*/gu)].some((m) => {
    const next = labelAt(folded.text, m.index + m[0].length, false, extra);
    // 「ニックネームなし、メールはa@example.jp、ID ryo_1」: the items before the first that has a mark or a space count as well.
    if (next === null || next.answerAt <= m.index || next.labelAt === first.labelAt) return false;
    // 「電話055-…・メールa@example.jp」
    return next.separator !== 'none' || ITEMS[next.key].likeness(folded.text.slice(next.answerAt)) >= 3;
  });
}

const IN_SMALL_LETTERS = /[a-z0-9_]\. (?:i|i'm|my|we|it) [a-z']+ /iu;
const IN_ENGLISH = /^\s*[A-Z][a-z']*(?: [a-z']+){2,}\s*$/u;
const ENGLISH_BEHIND = /\. [A-Z].*[a-z]{3}\./u;
const TWO_SENTENCES = /[a-z0-9)"”]\. [A-Za-z].*[a-z0-9)"”]\. [A-Za-z]/u;

/** "I lost it. ID: anna_1. What can I do?": a label with its value in a line of sentences that begin before it and go on behind it. */
function isBetweenSentences(text: string, start: number, answerAt: number): boolean {
  if (start > 0 && isInBrackets(text, start, answerAt)) return true;
  return (
    start > 0 &&
    /[。!！?？]|[a-z)"”]\.\s/u.test(text.slice(0, start + 1)) &&
    /[。!！?？]\s*[^\s。!！?？]|[A-Za-z0-9)"”]\.\s+[A-Z]/u.test(text.slice(answerAt))
  );
}

/** I am Daniel Osei (in katakana: ダニエル オセイ), born …: words in brackets, and the sentence goes on behind them. */
function isInBrackets(text: string, start: number, answerAt: number): boolean {
  const open = text.lastIndexOf('(', answerAt - 1);
  if (open < 1 || open < text.lastIndexOf(')', start) || !/[a-z] $/iu.test(text.slice(0, open))) return false;
  const close = text.indexOf(')', answerAt);
  return close > 0 && /^[,.]? (?=[^.]*\.)[^.]*[a-z]{2}/iu.test(text.slice(close + 1));
}

/** 「電話しても出ません」 begins with a label's words but is none; so is a sentence that a space parts from one. */
function isMeant(hit: LabelHit, folded: Folded, context: ReadContext, end: number | undefined): boolean {
  const rest = restOf(hit, folded, end);
  if (speaksOf(hit, rest, folded.text)) return false;
  if (hit.labelAt > 0 && isAskedInEnglish(folded.text, hit.labelAt, hit.labelAt + hit.label.length)) return false;
  if (hit.separator === 'end') return hit.start === 0 || hit.bracketed !== null || hit.label.length >= 3;
  if (ASKS_FOR_MORE.test(rest) || (hit.separator !== 'mark' && isSaidOfItem(rest))) return false;
  // An identifier that nothing but a space parts from its label is ASCII: 「Plus member ID お問い合わせ窓口」 is a name.
  if (
    hit.separator === 'space' &&
    (hit.key === 'plusMemberId' || hit.key === 'memberNumber' || hit.key === 'billingId') &&
    !/[A-Za-z0-9]|[〇○零一二三四五六七八九]{3}/u.test(rest) &&
    !isNothing(rest) &&
    !/ません|ない|不明|忘|なし|無/u.test(rest)
  )
    return false;
  // 「Plus member ID の訂正です」: no value of such an item begins with a particle.
  if (
    hit.separator === 'space' &&
    NUMBERED.has(hit.key) &&
    /^(?:[のもをにと](?=[ぁ-ん\p{sc=Han}])|[はが](?=正し|本当))/u.test(rest)
  )
    return false;
  // キャリア決済　まとめて払い: a way to pay, in two words.
  if (hit.key === 'carrier' && hit.separator === 'space' && hit.label.endsWith('決済') && paymentFacts(rest).bundle)
    return false;
  if (isLedInWords(rest)) return tellsSender(hit, rest);
  // 「名前 じゃなかった ニックネームは…」
  if (hit.separator === 'space' && /^(?:じゃな|ではな|でなく|違う|違った|ちゃう|間違)/u.test(rest)) return false;
  // 「ニックネームは「るる」（ひらがな）とのことでした」
  if (hit.separator === 'mark')
    return (
      !(rest.startsWith('//') && /^\/\/[\w-]+\./u.test(rest)) &&
      !(hit.start > 0 && /[)\]】〕]\s*$/u.test(folded.text.slice(0, hit.answerAt)) && /^[とのはがをでにも]/u.test(rest))
    );
  // 「誕生日（1998年8月16日）と住所（長野県）は変わっていません」 is running text.
  if (hit.bracketed !== null && hit.bracketed !== '')
    return hit.separator !== 'none' || !/^[とはもがでをに]/u.test(rest);
  const templateLike = /[)\]】〕]\s*$/u.test(folded.text.slice(0, hit.answerAt).trimEnd());
  if (hit.separator === 'none')
    return (
      templateLike ||
      isTemplateLine(hit, folded.text, rest) ||
      // ニックネームなし
      (hit.start === 0 && rest !== '' && isNothing(rest)) ||
      /^[「『"“][^「」『』"“”]*[」』"”]$/u.test(rest) ||
      (/^[\d+(〒a-z]/iu.test(rest) && ITEMS[hit.key].likeness(rest.replace(/[。.!]+$/u, '')) >= 2)
    );
  if (hit.separator === 'topic') return topicIsAnswer(hit.key, rest, context);
  if (templateLike) return true;
  return (
    !/(?:ます|ました|ません|です|でした|ください|下さい|ですか|ない)(?:が|けど|ので)?[。、!！?？]/u.test(rest) ||
    isReadable(hit.key, rest, context)
  );
}

const NUMBERED: ReadonlySet<ItemKey> = new Set(['plusMemberId', 'memberNumber', 'billingId', 'phone', 'email']);

/** 「氏名(漢字)とカナをお知らせください」: a question of the desk's, copied. */
const ASKS_FOR_MORE =
  /^(?:と|や|、|・)[^。]{1,20}を(?:お?(?:知らせ|教え)|ご?(?:記入|返信|回答|確認|提示))[^。]{0,12}(?:ください|下さい|願います|いただけ|頂け|ますか)[。]?$/u;

/** What stands behind the label, down to the next one. */
function restOf(hit: LabelHit, { text }: Folded, end?: number): string {
  return text.slice(hit.answerAt, end === undefined ? end : Math.max(end, hit.answerAt)).trim();
}

/** ・ご設定のニックネームまいこはん: a line of the template, bullet and all, whose mark is gone. */
function isTemplateLine(hit: LabelHit, text: string, rest: string): boolean {
  return (
    /^\s*[・･■◆●○◇□]\s*$/u.test(text.slice(0, hit.labelAt)) &&
    /^ご(?:設定|生年|登録)/u.test(hit.label) &&
    !/^[をはがのにでともや]|(?:ください|下さい|ます|です|ません|か)[。?？]?$/u.test(rest)
  );
}

function isReadable(key: ItemKey, text: string, context: ReadContext): boolean {
  const reading = ITEMS[key].read(text, context);
  return reading.is === 'value' || (reading.is === 'invalid' && reading.reason === 'ambiguous');
}
