/** How names and their readings are written in running text, as sources of patterns. */
import { RELATIVE } from '../../../text/people.js';

// 三ツ井, 四ツ谷
export const IDEO =
  '(?:[\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff々ノヶケ]|(?<=[一二三四五六七八九])ツ(?=\\p{sc=Han}))';
// 王 詩涵, 川端 まりあ; 柳沢悠里, 相沢みのり.
// 門脇フミ子, 佐藤ゆき江.
export const NAME = `(?:${IDEO}{1,5} (?:${IDEO}{1,5}|[ぁ-ん]{1,6}|[ァ-ヶー]{1,8})|${IDEO}{1,4} ?[ぁ-んァ-ヶー]{1,3}[子美代江枝恵香]|${IDEO}{2,7}(?:(?!です|ます|でし|でご|とい|と申|とも|のは|だそ|らし|した[いくか]|して|でき[るなま])[ぁ-ん]{2,4}|(?!カタカナ|フリガナ|ニックネーム|カナ)[ァ-ヶー]{2,7})?)`;
/** Tanaka Maria, LOPES Maria Hana, Ana de la Cruz */
export const LATIN_NAME =
  "[A-Z](?:[a-z'-]+|[A-Z]+)(?: (?:[A-Z](?:[A-Za-z'-]+|\\.)?|(?:d[aeo]s?|del|la|van|von|bin|binti|al|el)(?= ))){1,5}";
export const KANA = '[ぁ-んァ-ヶー]{2,12}(?:[ ・][ぁ-んァ-ヶー]{1,10})?';
export const READING = `(?:\\s*[(（](?:[A-Za-z .'-]{3,30}[/／、,] ?)?(?:(?:カタカナ|フリガナ|ふりがな|読み)[:：はで]*|(?:カナ|ヨミ)[:：はで\\s]+)?\\s*(?<kana>${KANA})(?:[、 ]?と(?:読み|よみ|いい|申し)ます| in (?:kata)?kana|。[^()（）]*)?[)）])`;
export const INTRODUCING =
  '(?:です|、いいます|(?<!っ)てい[いう]ます|、申します|っていいます|って言います|と申します|と申しまして|ともうします|と申す|といいます|と言います|(?<!に)言います|いいます|でございます|という者|と言う者)';
// 白鳥千代、シラトリ チヨ: both are long enough to be nothing else, or parted into family and given name.
export const NAME_BESIDE = `(?:${IDEO}{1,5} ${IDEO}{1,5}|${IDEO}{3,7}|${IDEO}{2,5}(?!です|ます|でし|でご|とい|と申|のは)[ぁ-ん]{2,4})`;
export const KANA_BESIDE =
  '(?:[ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} (?!です|でし|でー)[ぁ-ん]{2,8}?|[ァ-ヶー]{5,14}|[ぁ-ん]{5,14}?)';
/** 白鳥千代、シラトリ チヨ; 札幌に住んでおります白鳥千代、カタカナで書きますとシラトリチヨ */
export const NAME_AND_READING = new RegExp(
  `(?:^|[。、!！?？\\sはがの]|お世話になります|て(?:い|お)(?:る|ります)|で(?:い|お)(?:る|ります)|に住む)(?<name>${NAME_BESIDE})(?:です)?(?:[、 ]{1,2}|で、?|\\s?[/／・]\\s?)(?:(?:ひらがな|カタカナ|ふりがな|フリガナ|(?:読み)?仮名|かな|カナ|よみ|読み(?:方)?)(?:で(?:は|書(?:くと|きますと|けば))?|は)[、\\s]*)?「?(?<kana>${KANA_BESIDE})(?=[、。!！」\\s]|です|でーす|と(?:申|読|い|言|よ)|$)`,
  'gu',
);
/** 息子（西脇 陸斗、ニシワキ リクト） */
export const RELATIVE_IN_BRACKETS = new RegExp(
  `${RELATIVE}\\s*[(（](?<name>${NAME})(?:(?:[、,\\s]+|[・/／])(?<kana>${KANA}))?(?=[、,)）\\s])`,
  'gu',
);
/** 竹内和代ですたけうちかずよです: name and reading, dictated without a mark; to be tried whether the one can be read so. */
export const SPOKEN_WITH_READING = new RegExp(
  `(?:^|[。、!！?？\\s]|です|ます|ません|した|けど|[がのは])(?<name>${IDEO}{3,6}|${IDEO}{2,4}[ぁ-ん]{2,4}?)(?:です|と(?:申|言|い)い?し?ます)(?<kana>(?!です)[ぁ-ん]{5,12}?)(?:です|と(?:読|よ)みます|と(?:いい|申し)ます)`,
  'gu',
);
