/** What people put behind an answer and nobody is called by: 「なかじー！」, 「くまもと♪」, 「080-1234-5678 笑」. */

/** Marks, laughter, pictures, down to the end. */
const LOUD =
  /(?:[\s!！?？。．.…‥♪♫☆★♡♥❤〜～~笑ｗ\ufe0f]|[(（]笑[)）]|(?<![A-Za-vx-z0-9])w|\p{Extended_Pictographic})+$/u;
const MAY_END = /[\s!！?？。．…‥♪♫☆★♡♥❤〜～~.笑)）wｗ\ufe0f]|\p{Extended_Pictographic}/u;

/** The text without such an end; the text itself where that is all there is. */
export function withoutLoudEnd(text: string): string {
  if (!MAY_END.test(text.slice(-2))) return text;
  const core = endingIn(text, LOUD);
  return core === '' ? text : core;
}

/** 中島 美結！, ナカシマ ミユ…, 中島美結w: no name ends so; a long vowel may (ミユ〜), and a letter that was lost is a question mark. */
const NAME_END =
  /(?<=[\p{L}ー）)])(?:[\s!！…‥♪☆★]|(?<=[\p{sc=Han}々ぁ-んァ-ヶー.])\.|(?<=[\p{sc=Han}々ぁ-んァ-ヶーwｗ])[wｗ])+$/u;
const MAY_END_NAME = /[!！…‥♪☆★.wｗ\s]/u;

/** A name without such an end. */
export function withoutNameEnd(name: string): string {
  return MAY_END_NAME.test(name.slice(-1)) ? endingIn(name, NAME_END) : name;
}

/** The text without what the pattern finds at its end; of a longer end so many letters only. */
function endingIn(text: string, end: RegExp): string {
  const from = Math.max(0, text.length - LONGEST_END);
  return text.slice(0, from) + text.slice(from).replace(end, '');
}
const LONGEST_END = 24;

/** 「助けて！」, 「お願いします！」, 「こんにちは！」: what people call out to the desk, and nobody is called. */
const CRY =
  /教えて|おしえて|助け|たすけ|願い|おねがい|ください|下さい|くださ|急[いぎ]|至急|早[くめ]|はやく|よろしく|宜しく|パスワード|ログイン|リセット|再設定|返[信事]|連絡|対応|すみません|すいません|申し訳|ごめん|ありがと|困|こまっ|やば|頼[みむ]|たの[みむ]|待って|まって|なんで|どうし|どうすれ|なぜ|無理|むり|忘|わすれ|わから|わかりま|分か|知ら[なん]|しら[なん]|こんにち|こんばん|はじめまして|初めまして|おはよう|もしもし|お世話|失礼|お疲れ|ヘルプ|help|上と同じ|え[ー〜]+[とっ]?$|えー?と$|^あれ$|以上|大変|ダメ|だめ|駄目|(?:ます|ません|です|でした|ました|ない|なかった|たい|って|けど|ので|のに|くて)$/u;

/** 「うーん？」, 「明日ライブ！」, 「タスケテ！」: what else people call out. */
const OUTCRY =
  /^(?:誰か|だれか|[何なに]{1,2}これ|う[ー〜]*ん[ー〜]*|ど[れこ]|秘密|ひみつ|最高|(?:頑張|がんば)(?:れ|って|ります|ろう))$|楽しみ|たのしみ|(?:明日|あした)(?:ライブ|[はのがだ]|から|まで)|緊急|懸命|^(?:タスケ|オネガイ|オシエ|ハヤク|ワカラ|ワカリマ|ワスレ|コマッ|ヨロシク|ス[ミイ]マセン|ゴメン|シラナイ|マッテ|ドウシ|ナンデ|ライブ[\s\u3000])/u;

/** Is it said to the desk, and no answer? */
export function isCry(text: string): boolean {
  return CRY.test(text) || OUTCRY.test(text);
}
