/** 「カナというのは片仮名でよろしいのでしょうか。ササキ ミツコ です。」: a question about a label tells no value; the sentence behind it may. */
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { isOfKanaWords } from '../../text/kana-words.js';
import { Pattern } from '../../text/pattern.js';

const ENDS_ASKING = new Pattern(/か[?？。\s]*$|[?？]\s*$/u);
const LONGEST = 120;
const LETTERS =
  '(?:全部|ぜんぶ)?(?:全角|半角)?(?:ひらがな|カタカナ|片仮名|平仮名|漢字|ローマ字|かな|カナ|英語|英字|全角|半角|大文字|小文字)';
/** ニックネームというのは画面に出る名前のことですか */
const WHAT_IT_IS = /(?:というのは|と言うのは|とは|って)[、\s]*[^「」『』]{2,60}$/u;
/** フリガナはひらがなでもいいですか */
const HOW_WRITTEN = new RegExp(
  `(?:は|が|も|を|って)[、\\s]*${LETTERS}(?:で|に|の|と|を|を使って|が)?[^「」『』、。\\d]{0,20}か[?？。\\s]*$`,
  'u',
);
const WORDS: ReadonlySet<ItemKey> = new Set(['nameKanji', 'nameKana', 'nickname']);

/** Does the sentence ask what the item is, or how it is written, so that its words are none of its value? */
export function asksAbout(key: ItemKey, sentence: string): boolean {
  return (
    WORDS.has(key) &&
    sentence.length < LONGEST &&
    ENDS_ASKING.test(sentence) &&
    (WHAT_IT_IS.test(sentence) || HOW_WRITTEN.test(sentence))
  );
}

const TOPIC = /^(?<topic>[^「」。]{1,40}?)(?:というのは|と言うのは|とは|って|は|が|も)/u;

/** What a question is about, in its words, where the next sentence may answer it; '' where it is no question. */
export function topicAsked(sentence: string): string {
  if (sentence.length >= LONGEST || !ENDS_ASKING.test(sentence)) return '';
  return TOPIC.exec(sentence)?.groups?.topic ?? '';
}

const SAID = '」?\\s*(?:です|でした|になります|でございます)[。!！\\s]*$';
const ID_ALONE = new RegExp(`^\\s*「?(?<value>(?=[A-Za-z._-]{0,30}\\d)[A-Za-z0-9][A-Za-z0-9._-]{3,31})${SAID}`, 'u');
const PATTERNS: Partial<Record<ItemKey, RegExp>> = {
  nameKana: new RegExp(
    `^\\s*「?(?<value>[ァ-ヶー]{2,10}[ ・][ァ-ヶー]{2,12}|[ぁ-んー]{2,10} [ぁ-んー]{2,12}|[ァ-ヶー]{5,14})${SAID}`,
    'u',
  ),
  nickname: new RegExp(`^\\s*(?:それなら|でしたら|だったら)?[、\\s]*「(?<value>[^「」]{1,20})${SAID}`, 'u'),
  plusMemberId: ID_ALONE,
  memberNumber: ID_ALONE,
};

/** What the sentence behind such a question tells; null where it is no value. What may be any word has to be in brackets. */
export function answerOf(key: ItemKey, sentence: string, context: ReadContext): Reading | null {
  const value = PATTERNS[key]?.exec(sentence)?.groups?.value;
  if (value === undefined || (key === 'nameKana' && isOfKanaWords(value))) return null;
  const reading = ITEMS[key].read(value, context);
  return reading.is === 'value' ? reading : null;
}
