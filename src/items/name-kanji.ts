/** 氏名フルネーム(漢字): Latin and all-kana names are names too; digits without a letter are none. */
import { isNothing } from '../text/answer.js';
import { personBeside } from '../text/firm-words.js';
import { isOfKanjiWords } from '../text/kanji-words.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import { isEitherName } from './either-name.js';
import { type Item, invalid, NOTHING_GIVEN } from './item.js';
import { hasIdeograph, partName } from './name.js';
import { isMoreThanName } from './name-row.js';
import { registeredIn } from './registered-name.js';
import { explainedName } from './said-of-letters.js';

/** 違いますが, 表示されません, 旧姓のまま: the end of a sentence, which no name has. */
const SENTENCE =
  /(?:ます|ません|ました|ない|なかった|たい|です|でした|して|した|った|ている|まま|同じ|ので|けど|から|れる|られ|ください|下さい|とは|では|には|せい|おかげ)(?:です|でした)?(?:が|けど|けれど|ので|も|か)?$/u;

/** 怡君 is a given name: the sender's mailer shows it with what else would be a courtesy. */
function endsInTitle(name: string, fromName: string): boolean {
  return fromName.endsWith('君') && withoutSpaces(nfkc(fromName)) === `${withoutSpaces(name)}君`;
}

/** A family and a given name. */
const NAME_PART = /^[\p{sc=Han}々ヶケノ]{1,5}[\s\u3000][\p{sc=Han}々ぁ-んァ-ヶー]{1,6}$/u;

/** 山田花子（旧姓）佐々木: behind the word stands a family name, or a whole one. */
const FORMER_NAME = /[\p{sc=Han}々ぁ-んァ-ヶー]\s*[(（【]旧姓[)）】]\s*[\p{sc=Han}々]{3}/u;

/** ?橋 葉月, 渡? 葉月, 〓橋 葉月, ・橋 ・子: a letter that some machine had none for. */
const LACKS_LETTER =
  /(?:^\s*|[\p{sc=Han}々])\?[\s\u3000]?[\p{sc=Han}々]|〓|^\s*・[\p{sc=Han}々][\s\u3000]|[\p{sc=Han}々][\s\u3000]・[\p{sc=Han}々]/u;

/** 中島 美結笑: he laughs, or is called so (笑 is read as えみ). */
const MAY_LAUGH = /(?:^\S{5,}|^\S{3,} |\S \S{2,})笑$/u;

/** 「漢字は上です」 */
const AS_ABOVE = /^[上下]記?$/u;
/** 「漢字は山に田んぼの田、花の子と書きます」: how its letters are written, and no name. */
const TELLS_LETTERS = /^\p{sc=Han}\S{0,6}に\S{1,8}の\p{sc=Han}(?:$|[、,と])/u;
/** 山田花子です。母が書いています: the name is in it, and nothing tells where it ends; 木の実 is a name. */
const SAYS_MORE =
  /[。!！?？「」『』].*\p{L}|(?<=[\p{sc=Han}々])です(?=.*\p{sc=Han})|ません(?=.*\p{sc=Han})|^\S+ [\p{sc=Han}々ぁ-ん]{1,6}の(?:[義祖叔伯]?[父母]親?|妻|夫|[長次][男女]|娘|息子|[姉妹兄弟孫嫁姪甥]|両親|家族|家内|主人|親|代理人?|本人|友人|友達|知人|件|分|名前?|姓|方)$|^[\p{sc=Han}々]{3,6}と[\p{sc=Han}々]{3,6}$/u;
/** 中島 ひらがなで みゆ: how the given name is written, and the name behind it. */
const KANA_BEHIND =
  /(?:ひらがな|カタカナ|平仮名|片仮名)で[\s\u3000]*[「『]?([ぁ-んァ-ヶー]{1,6})[」』]?(?:です)?[。\s]*$/u;

function lacksKana(answer: string, name: string): boolean {
  const kana = answer.includes('で') ? KANA_BEHIND.exec(answer)?.[1] : undefined;
  return kana !== undefined && !name.includes(kana);
}

/** 山田花子です。読み方はヤマダハナコです。: the reading beside the name, as if in brackets. */
function withReading(answer: string): string {
  if (!MAY_READ.test(answer)) return answer;
  return answer.replace(READ_BEHIND, '（$1）').replace(READ_SO, '（$1）');
}
const MAY_READ = /は|読み/u;
const READ_SO =
  /(?:です|といいます|と申します)?[。、！!\s]+[「『]?([ぁ-んァ-ヶー][ぁ-んァ-ヶー \u3000]{3,20}?)[」』]?と読みます[。\s]*$/u;
const READ_BEHIND =
  /(?:です|といいます|と申します)?[。、！!\s]+(?:読み(?:方|仮名)?|よみ(?:かた)?|フリガナ|ふりがな)は[、\s]*[「『]?([ぁ-んァ-ヶー][ぁ-んァ-ヶー \u3000]{2,20}?)[」』]?(?:です|と読みます)?[。\s]*$/u;

export const nameKanji: Item = {
  key: 'nameKanji',
  labels:
    /我(?=叫)|(?<!下の?)(?:ご|お|御)?(?:登録|本人|会員|お?客様|申込者|契約者)?(?:の|様の)?(?:ご|お|御)?(?:氏名|名前|姓名|本名|なまえ|ナマエ|(?:しめい|シメイ)(?=\s*[:=(→.…】\]])|(?<![^\s・■●◆○*])(?:しめい|シメイ)(?=\s{1,8}[\p{sc=Han}ァ-ヶ]{1,6}[\s\p{sc=Han}ぁ-んァ-ヶー]{0,12}$)|ネーム(?=\s*[([【:=→])|フルネーム|ふるねーむ|お名前)(?:\s*(?:フル|振る)ネーム)?(?:\s*[([【〔]\s*(?:漢字|かんじ|カンジ|全角|フルネーム|本名|姓名|漢字表記)\s*[)\]】〕]|\s*(?:[・/]|の)?\s*漢字)?|(?<!\p{L})名(?=\s*[:=])|(?:ご?登録者?名|会員名|登録者)(?=\s*[:=→])|漢字(?:氏名|名前|フルネーム|表記)?|(?:성명|이름)(?:\s*\((?:한자|漢字)\))?(?=\s*:)|名字(?=[是叫])|(?:姓名|名字)\s*\((?:漢字|汉字|中文)\)(?=\s*:)|(?:full |real |legal |my )?name(?:\s*(?:in |\(in |\()?\s*(?:kanji|chinese characters|japanese)\)?)?|kanji(?:[ _]name)?|name_kanji|(?:o)?namae(?:\s*\((?:kanji|漢字)\))?|shimei/iuy,
  hints:
    /^(?:漢字[・/、とと]\s?(?:カナ|かな|フリガナ|ふりがな)|漢字|漢字表記|全角|フルネーム|本名|姓名|姓 名|必須|kanji|full ?name)$/iu,
  read(answer, context) {
    const beside = personBeside(answer);
    if (beside.is === 'firm') return invalid('not-a-name', answer);
    if (beside.is === 'unclear') return invalid('ambiguous', answer);
    if (beside.is === 'person') return nameKanji.read(beside.name, context);
    const told = withReading(answer);
    const explained = explainedName(told, false);
    if (explained !== null)
      return explained.disagrees ? invalid('ambiguous', answer) : nameKanji.read(explained.name, context);
    const { fromName } = context;
    const parts = partName(told);
    const { kana } = parts;
    if (kana === null && isEitherName(answer, NAME_PART)) return invalid('ambiguous', answer);
    const name = endsInTitle(parts.name, fromName ?? '') ? `${parts.name}君` : parts.name;
    // (same in katakana)
    if (
      name === '' ||
      isNothing(name) ||
      AS_ABOVE.test(name) ||
      TELLS_LETTERS.test(name) ||
      /^same (?:as|in) [a-z]/u.test(name)
    )
      return NOTHING_GIVEN;
    if (!/\p{L}/u.test(name)) return invalid('not-a-name', answer);
    if (LACKS_LETTER.test(answer) || MAY_LAUGH.test(name) || SAYS_MORE.test(name) || lacksKana(answer, name))
      return invalid('ambiguous', answer);
    const registered = registeredIn(answer, name);
    if (registered.is === 'name') return { is: 'value', value: registered.name, raw: answer.trim() };
    if (registered.is === 'unclear' || FORMER_NAME.test(answer) || isMoreThanName(name))
      return invalid('ambiguous', answer);
    return kana === null
      ? { is: 'value', value: name, raw: answer.trim() }
      : { is: 'value', value: name, raw: answer.trim(), kana };
  },
  likeness(text) {
    const beside = personBeside(text);
    if (beside.is !== 'no-firm') return beside.is === 'person' ? nameKanji.likeness(beside.name) : 0;
    const { name } = partName(text);
    if (!/^[\p{L}\u3005 ・'.-]+$/u.test(name) || [...name].length > 20) return 0;
    const bare = name.replace(/ /gu, '');
    if (/[ぁ-ん]$/u.test(bare.slice(-1)) && SENTENCE.test(bare)) return 0;
    // 変更済み
    if (isOfKanjiWords(bare.replace(/[ぁ-ん]+$/u, '')) && !name.includes(' ')) return 0;
    if (hasIdeograph(bare))
      return [...bare].length <= 8 &&
        !/[都道府県市区町村]$|決済|払|会員|番号|名前|氏名|生年月日|誕生日|住所|電話/u.test(nfkc(bare))
        ? 2
        : 0;
    return 1;
  },
};
