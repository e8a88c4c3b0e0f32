/** 「にほんごが へたです。」, 「かんじは むずかしいです。」: sentences in hiragana whose words are parted by spaces, as learners and children write. */

/** It parts a sentence, and ends few family names; in front of a predicate it ends none. */
const PARTICLE = /(?:[はがをもにでとへ]|から|まで|より)$/u;
/** わたしは …, パスワードを: so long no family name is that ends so. */
const LONG_TOPIC = /^[ぁ-ん]{3,}[はを]$/u;
const ADVERB =
  /^(?:まいにち|きょう|きのう|あした|さいきん|いつも|とても|すごく|ぜんぜん|ちょっと|すこし|もっと|ほんとう(?:に|は)|ほんとに|やっぱり|なかなか|まだまだ|なんども|なんかいも|ずっと|たくさん|いっぱい|はじめて|まえから|いちども|どうしても|ぜったい|たいへん|ここは|これは|それは|こんにちは|こんばんは|はじめまして|おはよう|すみません|ごめんなさい|わたし|ぼく|おれ)$/u;
/** What is said of something; given names that are such words (げんき, あおい) are left out. */
const PREDICATE =
  /(?:へた|にがて|じょうず|とくい|だめ|むり|だいすき|すき|きらい|ひつよう|しんぱい|ふあん|たいへん|だいじょうぶ|むずかしい|やさしい|さむい|あつい|うれしい|かなしい|さびしい|ほしい|いたい|わるい|おそい|はやい|すくない|おおい|ちいさい|おおきい|たかい|やすい|あたらしい|ふるい|いそがしい|こわい|ねむい|つらい|くるしい|はずかしい|ただしい|よくない|ない|おなじ|ちがい|べつ|がくせい|せいと|しゅふ|かいしゃいん|せんせい|こども|はじめて|ほんとう|[んご]じん|さい|ねんせい|たい)$/u;

/** Is this, in hiragana and parted by a space, a sentence and not the reading of a name? */
export function isSpacedSentence(kana: string): boolean {
  const [first = '', last = '', ...more] = kana.split(' ');
  if (more.length > 0 || last === '' || !/^[ぁ-んー ]+$/u.test(kana)) return false;
  if (LONG_TOPIC.test(first) || ADVERB.test(first)) return true;
  return first.length >= 3 && PARTICLE.test(first) && PREDICATE.test(last);
}
