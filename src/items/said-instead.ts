/**
 * 「ニックネームは変えていません」, 「氏名がエラーになります」, 「IDは会員証に書いてあるものです」: what a sentence says of an item, where its value would stand. A nickname may
 * be any words, and a name most; so it is told by the sentence: a verb ends it that is none of those with which people say what they call
 * themselves, or its noun points elsewhere. What stands in quotation marks is a value in any case.
 */
import { nfkc } from '../text/width.js';

const TAIL = '(?:か|ね|よ|けど|けれど|が|ので|から|し|のに)*[、。.!！?？…\\s]*$';
const VERB_ENDS = new RegExp(
  `(?:(?<!でござい)ます|(?<!でござい|しれ)ません|ました|ましょう|くださ(?:い|れば)|下さい|(?:でき|出来|いただけ|頂け)れば)(?:でしょう|でした)?${TAIL}`,
  'u',
);
/** ちぃと申します, ちぃにしました, ちぃで登録しています */
const CALLED_SO = new RegExp(
  [
    '(?:と|(?<!違)って)(?:いう|言う)?(?:名前|名)?(?:で|に)?[、\\s]*(?:会員)?(?:登録|設定|し(?=[てまた])|いたし|致し|つけ|付け|名付け|なっ|なり|やっ|やらせ|呼[びばん]|よ[びばん]|入れ|入力|記入|書[いき]|申|もうし|いい|言[いっ]|いって|名乗|活動|参加|使|存じ|思|決め|変え|変更|改名|お?願い|おねがい|覚え|記憶|出|表示|載|見え|聞|伺)',
    '(?<!な)に[、\\s]*(?:し(?=[てまた])|いたし|致し|設定|登録|なっ|なり|決め|変え|変更|改名)',
    'を[、\\s]*(?:使|名乗|登録|設定)',
    'で[、\\s]*(?:会員)?(?:(?:よろしく|宜しく)お?願い|登録|設定|やっ|やらせ|活動|参加|通っ|使|お?願い|おねがい|入れ|入力|記入|呼[びば]|覚え|いき|行き|合って|間違い)',
    '(?:いい|言い|ゆい|(?:いう|言う|ゆう)て(?:い|おり)?)ま',
  ].join('|'),
  'u',
);
/** 使われていますと出ました, 長すぎると出ます: what is said there is no name either; 山田ますと申します is. */
const SENTENCE = /(?:[ぁ-ん出見来]ます|ません|ました|です|すぎる|(?:て|で)いる|られる)$/u;
/** 重複している, 違ってる; てるてる is a name. */
const GOES_ON_SO =
  /(?:(?:て|で)いる|(?:登録|変更|設定|重複|表示|使用)(?:し|され)てる|(?:違っ|間違え|使っ|変わっ|入っ|消え|なっ|合っ|忘れ)てる)$/u;

const COPULA =
  /(?:(?:なん|なの|(?<!も)の|ん)?(?:です|でした|でございま(?:す|した)|だった|だ)(?:と思い?(?:ます|ました)|でしょう)?|だったはずです|(?:かも|かもしれません)|でしょう|とのこと(?:です|でした)?|そうです|ようです|みたいです)?(?:か|ね|よ|が|けど|けれど(?:も)?|ので|から)*[、。.!！?？…\s]*$/u;

const STEM =
  '(?:変え|変わら|変わって|変更(?:は|を)?し|設定(?:は|を)?し|登録(?:は|を)?し|登録され|決め|つけ|付け|覚え|おぼえ|思い出せ|わから|分から|知ら|でき|出来|見られ|見え|見つから|見当たら|出(?:て(?:こ|き))?|表示され|書か|書い|入れ|入ら|入っ|持っ|使っ|使わ|使え|要ら|いら|読め|合わ|合っ|メモし|控え|記録し|あり|ござい|確認(?:が)?でき)';
/** 変更していないはず, 画面に出てきません, 書かなくていい, ありませんが大丈夫 */
const NOT_DONE = new RegExp(
  `${STEM}(?:て(?:い|おい)?)?(?:な(?:い|く|かった)|ません)(?:でした)?(?:$|はず|ので|と|ん|の(?=$|で)|けど|が|まま|から|し|ため|状態|て|か)`,
  'u',
);
/** 不安, 必要, 二つあった: what is felt about it, or how many there are. */
const STATE =
  /^(?:合って(?:い)?るか|(?:そ|こ)のまま|欄[がは]|(?:間違|まちが)(?:え|って)|(?:間違い|まちがい)$|違うの?$|違って|何文字|どこに|(?:変え|変更し)たい|何$|(?:要|必要)(?:る|な)(?:ん|の)?$|(?:必要|不要|省略|未定|秘密|内緒|後|後ほど|のちほど|別途|複数|いくつか|エラー|無効|空白|白紙|ログイン|パスワード|再設定)(?:$|で|に|が|なん)|(?:[2-9二三])(?:つ|個)(?:ある|あった|あり|も)|関係(?:ない|あり|が)|(?:登録|以前|前|これ|本名)と(?:は)?(?:異な|違)|重複(?:して|$)|消え(?:て|ま))/u;
const WHERE =
  '(?:会員登録|登録|入会|設定)(?:した)?(?:時|当時|証|情報|画面|内容)?|以前|前|前回|当時|最初|本名|実名|苗字|下の名前|メール|フォーム|上|下|上記|下記|別紙|添付|写真|画像|会員証|カード';
const WHOSE =
  'ペット|飼い?犬|飼い?猫|うちの犬|うちの猫|犬|猫|推し|アイドル|キャラ(?:クター)?|子供|子ども|孫|娘|息子|自分';
/** 以下, 登録時のまま, メールに書いた通り, 会員証に書いてあるもの, 犬の名前 */
const POINTS = new RegExp(
  `^(?:以下|下記|上記|左記|次|これ|それ|こちら|先ほど|先程|前回|本名|実名)$|^(?:以下|次|いつも|${WHERE})の(?:とおり|通り|まま|もの|やつ|ほう|方)$|^(?:${WHOSE})の(?:名前|愛称|あだ名|もの)$|^[^、。]{0,16}(?:(?:い|し)た(?:とおり|通り|もの|はず)|(?:て|で)(?:い|あ)る(?:もの|とおり|通り|やつ|はず))$`,
  'u',
);
/** ひらがな, 三文字, 半角で入れました: how it is written. */
const WRITTEN_SO =
  /^(?:全部|すべて|全て|たぶん|多分|確か|たしか)?[、\s]*(?:ひらがな|平仮名|カタカナ|片仮名|漢字|ローマ字|英語|英字|英数字?|半角|全角|大文字|小文字|数字|アルファベット|記号|絵文字|あだ名|愛称|[\d一二三四五六七八九十]+(?:文字|桁|字))(?:のみ|だけ|だった)?(?:$|(?:はず|と思)|で(?:入れ|書|登録|入力|設定)|(?:が|も)(?:入|含|つ|付))/u;

/** @param words what stands behind the label in a sentence, to its end */
export function isSaidInstead(words: string): boolean {
  return saidBy(words) !== 'nothing';
}

/** The same of what is written to the label of a form, where a sentence of one verb may be what somebody calls himself (がんばります). */
export function standsInstead(answer: string): boolean {
  const said = saidBy(answer);
  return said === 'noun' || (said === 'verb' && TALK.test(nfkc(answer.slice(0, LONGEST))));
}
const LONGEST = 120;

/** Verbs that are said of an item. がんばります is a name. */
const TALK =
  /通[りら]|教え|変[えわ]|違[いうっ]|わか|分か|消え|見[てらえせつ当]|思い出|判明|省略|調べ|お?確かめ|覚え|おぼえ|忘れ|わすれ|決め|書[いかきく]|入[れっりる]|送[りっ]|確認|連絡|登録|設定|お願い|伝え|使[いえっわ]|持[ちっ]|探し|聞[いき]|知[らっり]|出[てまし]|存じ|記[入載憶録]|メモ|控え|表示|あり|ござい|なり|間違|まちが|大丈夫|構い|かまい/u;

/** What in the words says that they are no nickname. */
function saidBy(words: string): 'verb' | 'noun' | 'nothing' {
  const text = nfkc(words.slice(0, LONGEST)).trim();
  if (/[「『"“]/u.test(text)) return 'nothing';
  // 「ちぃです、よろしくお願いします」
  const [, copula] =
    /^(.*?(?:(?:です|でした|だ)(?=(?:が|けど)?[、,])|(?:です|でした)(?=[\p{sc=Han}ァ-ヶA-Za-z])))/u.exec(text) ?? [];
  const sentence = copula ?? text;
  const called = CALLED_SO.exec(sentence);
  if (called === null && copula === undefined && VERB_ENDS.test(text)) return 'verb';
  const name = called === null ? sentence : sentence.slice(0, called.index);
  return (called !== null && SENTENCE.test(name)) || isNoName(name) ? 'noun' : 'nothing';
}

function isNoName(words: string): boolean {
  const told = words.replace(COPULA, '');
  return GOES_ON_SO.test(told) || NOT_DONE.test(told) || STATE.test(told) || POINTS.test(told) || WRITTEN_SO.test(told);
}
