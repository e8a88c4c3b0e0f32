/** What a short mail holds beside its one matter: greetings, words of parting, the writer's name. */

/** Greetings and words of parting: 「今後ともよろしくお願いします」, 「取り急ぎお礼まで」, 「承知しました」; 「引き続きよろしく」 waits for more. */
const COURTESY =
  /^(?:(?:今後|これから)(?:とも?)?[、]?(?:どうぞ|何卒|なにとぞ)?(?:よろしく|宜しく)(?:お願い)?(?:し|いた|致|申し上げ)?(?:します|ます)?|いつも(?:大変)?[お御]?世話(?:さま|様)?に?なって(?:おり|い)ます|[お御]世話(?:さま|様)?に?な(?:って(?:おり|い)|り)ます|[お御]世話(?:さま|様)です|こん(?:にち|ばん)[はわ]|おはようございます|取り?急ぎ.{0,6}(?:[お御]礼|ご?連絡|ご?報告)(?:まで|のみ|申し上げます)?.{0,8}|(?:承知|了解|確認)(?:しました|いたしました|致しました|です)|失礼(?:いた|致)?します|ご?(?:担当者?|窓口|事務局)(?:様|さま))$/u;
/** 山本です, 山本 花 */
const NAME = /^[\p{sc=Han}々]{1,4} ?[\p{sc=Han}々]{0,4}(?:です|と申します|より|拝)?$/u;
const NO_NAME = /希望|願|急|未|不|届|困|無|再/u;

/** The sentences of a text, without what closes them. */
export function partsOf(prose: string): string[] {
  return prose
    .split(/[。!！\n]|\.(?=\s|$)/u)
    .map((part) => part.replace(/[\s\p{Extended_Pictographic}\ufe0f♪〜～^()（）…]+$/u, '').trim())
    .filter((part) => part !== '');
}

/** Is the sentence a courtesy, or the name of who writes? */
export function isCourtesy(part: string): boolean {
  return COURTESY.test(part) || isName(part);
}

/** Is it a name and nothing else? */
export function isName(part: string): boolean {
  return NAME.test(part) && !NO_NAME.test(part);
}
