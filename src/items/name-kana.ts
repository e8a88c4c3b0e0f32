/** 氏名フルネーム(カナ): full-width katakana; hiragana and half-width kana are converted, letters and kanji are no kana. */
import { isNothing, remarksOf, withoutTrimmings } from '../text/answer.js';
import { toKatakana } from '../text/kana.js';
import { isKanaRemark } from '../text/kana-words.js';
import { collapseSpaces } from '../text/width.js';
import { isEitherName } from './either-name.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';
import { partName } from './name.js';
import { explainedName } from './said-of-letters.js';

export const nameKana: Item = {
  key: 'nameKana',
  labels:
    /(?:カナ|かな|カタカナ|フリガナ|ふりがな|ひらがな)の(?:お|ご)?(?:名前|氏名)|(?:ご|お|御)?(?:登録|本人|会員)?(?:の)?(?:ご|お)?(?:氏名|名前|姓名|[なナ][まマ][えエ]|しめい|シメイ|ネーム)?(?:\s*(?:フル|振る)ネーム)?\s*(?:[([【〔]\s*(?:全角|半角)?\s*(?:カナ|かな|カタカナ|かたかな|フリガナ|ふりがな|振り仮名|ヨミガナ|よみがな|読み仮名|読み方|ヨミ|よみ|読み|仮名|ひらがな)\s*[)\]】〕]|(?:全角|半角)?(?:の)?(?:カナ|かな|カタカナ|かたかな|フリガナ|ふりがな|振り仮名|振りがな|ヨミガナ|よみがな|読み仮名|読みがな|読み方|よみかた|ヨミ|よみ|読み|振仮名|ルビ|仮名|ひらがな)(?:氏名|名前|名)?(?:\s*フルネーム)?)|(?:full |my )?name\s*\(?(?:in )?(?:kana|katakana|furigana|reading)\)?|(?:姓名|名字|성명|이름|성함)\s*\((?:片假名|假名|平假名|가나|카나|가타카나|카타카나|후리가나|요미가나|히라가나)\)|후리가나|요미가나|片假名|假名|가타카나|카타카나|kana(?: name)?|katakana|furigana|yomi(?:gana|kata)?(?=\s*[:=])|(?:name )?reading/iuy,
  hints:
    /^(?:カナ|かな|カタカナ|全角カナ|全角カタカナ|フリガナ|ふりがな|全角|セイ メイ|必須|kana|katakana|full ?name)$/iu,
  read(answer, context) {
    const explained = explainedName(answer, true);
    if (explained !== null)
      return explained.disagrees ? invalid('ambiguous', answer) : nameKana.read(explained.name, context);
    if (isEitherName(answer, KANA_PART)) return invalid('ambiguous', answer);
    const parted = partName(
      withoutTrimmings(answer).replace(LAUGHTER, '').replace(LED, '').replace(SPOKEN_END, '').replace(IS_SO, ''),
    );
    const text = kanaOf(parted.name);
    if (text === '' || isNothing(parted.name) || AS_ABOVE.test(parted.name)) return NOTHING_GIVEN;
    if (isKatakana(text)) return MORE_THAN_KANA.test(text) ? invalid('ambiguous', answer) : value(text, answer.trim());
    const other =
      (parted.kana !== null && isKatakana(parted.kana) ? parted.kana : undefined) ??
      remarksOf(answer).map(kanaOf).find(isKatakana);
    if (other) return value(other, answer.trim());
    return invalid(/\p{L}/u.test(text) ? 'not-kana' : 'not-a-name', answer);
  },
  likeness(text) {
    // まりな🍎 is what somebody calls himself.
    if (/^\S{1,6}$/u.test(text) && /\p{Extended_Pictographic}/u.test(text)) return 0;
    const { name } = partName(text);
    if (SENTENCE.test(name) || isKanaRemark(name)) return 0;
    const kana = kanaOf(name);
    return isKatakana(kana) && [...kana].length >= 3 && [...kana].length <= 24 ? 2 : 0;
  },
};

/** どうすればいいですか, わすれましたが */
const SENTENCE = /(?:(?:です|ます|ません)(?:か|ね|よ|よね|が|けど|の|んで)|(?:まし|でし)た(?:か|が|けど))$/u;
const KANA_PART = /^[ァ-ヶーぁ-ん]{2,8}[\s\u3000・][ァ-ヶーぁ-ん]{1,8}$/u;
/** ナカシマミユ、ナカジマかも: another reading, and a doubt. */
const MORE_THAN_KANA = / \S{3,}(?:カモ|カモシレマセン|デショウカ|デハナイ|ジャナイ|ジャアリマセン)$/u;
/** ナカシマ ミユ笑: no reading holds that letter. */
const LAUGHTER = /(?<=[ァ-ヶーぁ-んｦ-ﾟ])[\s\u3000]*(?:[(（]笑[)）]|笑|[wｗ]{1,8})[。!！\s]*$/u;
/** カナはナガセ タクミ: the word for it, once more. */
const LED = /^(?:カナ|かな|フリガナ|ふりがな|読み(?:方|仮名)?|よみ|ヨミ)(?:は|が|[:：])[、\s]*(?=[ぁ-んァ-ヶー])/u;
/** ウエダケイスケな: what ends a spoken sentence, behind a reading in katakana. */
const SPOKEN_END =
  /(?<=[ァ-ヶー]{3})(?:だよ[ー〜~]*|な|ね|や|よ|わ|なんや|なので|だで(?:ね)?|だがね|だわ|だす|だべ|ばい|たい|やけん)$/u;
/** イシイサトミになっている */
const IS_SO = /(?<=[ァ-ヶーぁ-ん]{2})[にと]なって(?:い|お)?(?:ます|る|ました|た)$/u;
/** What stands beside the name, if anything: 「同上」. */
const AS_ABOVE = /^(?:同上|〃|(?:上(?:記|の(?:欄|行)?)?|漢字(?:の欄)?)(?:に|と)(?:同じ|記載|記入|書き).*)$/u;

function isKatakana(text: string): boolean {
  return /^[\u30a0-\u30ff ]+$/u.test(text) && /[\u30a1-\u30fa]/u.test(text);
}

// A hyphen between kana is a long-vowel mark by intent: コ-ヒ-.
function kanaOf(text: string): string {
  return collapseSpaces(
    toKatakana(text)
      .replace(/(?<=[\u30a1-\u30fa])[-\u2010-\u2015\u2212~〜]/gu, 'ー')
      .replace(/[.,、]/gu, ' '),
  );
}
