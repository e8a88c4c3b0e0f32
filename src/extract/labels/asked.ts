/** Sentences that ask for an item: the desk's, quoted or copied. The answer stands below. */
import { type ExtraLabels, type LabelHit, labelAt } from './index.js';

const QUESTION =
  /^(?:(?:\s*\([^()]*\))?(?:(?:と|、|・)(?:その)?(?:カナ|フリガナ|ふりがな|読み|よみ)[ぁ-ん仮名]{0,2}(?=を))?(?:は|を|が|の|について|に関して|も)?[、\s]*)(?:どちら|何|なん|どの|いつ|お?教え|お?(?:知|し)らせ|ご?(?:記入|返信|回答|確認|提示)|お?(?:わかり|分かり)|いかが|空欄|空白|未記入|抜け|漏れ|もれ|不足|見当たら|必要|要り|記載が|お願い(?:し|いた|致|でき|申)|お?(?:聞かせ|伺)|確認(?:が)?(?:でき|取れ))[^。?？]{0,24}[。?？]?\s*$/u;
/** Of his own lines only such a one may be the desk's. */
export function endsAsking(text: string): boolean {
  return 'いか?？。'.includes(text.trimEnd().at(-1) ?? ' ') && ENDS_ASKING.test(text);
}
const ENDS_ASKING = /(?:ください|下さい|か|[?？])[。]?\s*$/u;

/** What he writes below a question of the desk's that he copied. */
export const POINTED = /^\s*(?:[→⇒➡▶└┗]|(?:A\d{0,2}|答え?|回答)\s*[.:)])\s*\S/u;
/** Words that lead on from the sentence before, or open a request. */
const LEADING_ON =
  /^\s*(?:(?:また|なお|あと|さらに|次に|それ(?:と|から)|そして|最後に|まず(?:は)?|続いて|続きまして|あわせて|併せて|加えて|[一二三四五六七八九\d]{1,2}(?:つ目|点目|番目)(?:に|は|として)|お手数(?:を(?:お掛け|おかけ)しま)?(?:ですが|すが)|恐れ入りますが|恐縮ですが|すみませんが|よろしければ|差し支えなければ)[、,\s]*){1,3}/u;

/** 「(3) 月会費まとめて払いコースの方は会員番号が必要です。」 */
const OF_A_COURSE = /^\s*[^、。]{0,30}(?:コース|決済|払い|契約|利用)の(?:方|かた|場合)(?:は|に)[、\s]*/u;

const ASKED_IN_ENGLISH =
  /^.*?\byour (?=[a-z ]{3,40}(?: as registered)?\s*[?.]$)|^.*\b(?:tell|let|give|send|confirm|provide|inform|need|know)\b.{0,24}?\b(?:the|your) (?=[a-z ]{3,24} (?:that |which )?(?:you|as|is|on|in|for)\b[a-z ]{0,40}[?.]$)/iu;

/** The item that a quoted line of the desk asks for in a sentence: 「3) ご登録の都道府県はどちらでしょうか。」. The answer stands below it. */
export function askedIn(text: string, extra: ExtraLabels): LabelHit | null {
  if (text.length > 80) return null;
  const asked = askedAt(text, LEADING_ON.exec(text)?.[0].length ?? 0, true, extra);
  if (asked !== null) return asked;
  // Please tell us your full name as registered. Could you tell us the nickname you have set on the site?
  const english = ASKED_IN_ENGLISH.exec(text)?.[0].length;
  const inEnglish = english === undefined ? null : labelAt(text, english, false, extra);
  if (inEnglish !== null) return { ...inEnglish, separator: 'end', answerAt: text.length, bracketed: null };
  const start = OF_A_COURSE.exec(text)?.[0].length;
  return start === undefined ? null : askedAt(text, start, false, extra);
}

function askedAt(text: string, at: number, atStart: boolean, extra: ExtraLabels): LabelHit | null {
  const hit = labelAt(text, at, atStart, extra);
  return hit !== null && QUESTION.test(text.slice(hit.labelAt + hit.label.length))
    ? { ...hit, separator: 'end', answerAt: text.length, bracketed: null }
    : null;
}
