/** ご設定のニックネーム: as written; only quotation marks around it and what nobody sees are taken off. */
import { isNothing, unquote } from '../text/answer.js';
import { unframed } from '../text/frame.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { nfkc } from '../text/width.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';
import { describesNickname, withoutHedges } from './nickname-described.js';
import { withoutSpokenEnd } from './nickname-ends.js';
import { nicknameInSentence } from './nickname-in-english.js';
import { nicknameByTime } from './nickname-times.js';
import { cityIn } from './prefecture.js';
import { standsInstead } from './said-instead.js';
import { withoutSentenceEnd } from './sentence-ends.js';

/** What is told of a nickname by who has it of another: 「ぽんたと聞いています」, 「ぽんたとのことです」. */
const HEARD =
  /(?<=\S)\s*(?:(?:だった|だ)?と(?:聞い|伺っ|うかがっ|言っ|いっ|教わっ|教え|申し)[ぁ-ん]*(?:です)?|(?:だった)?との(?:こと|事)(?:です)?|(?<!あた|めず|すば|[かわ]い)(?:だった)?らしい(?:です)?|だ(?:った)?そう(?:です)?)[。!！\s]*$/u;
const HEARD_WORDS = /と聞|と伺|とうか|と言|といっ|と教|と申|との[こ事]|らしい|そう/u;

/** 「とも」か「ともちゃん」のどちらか, ともちゃん（か、とも）, ぽん、もしくは ぽんた: two, with nothing to choose by. */
const EITHER = new RegExp(
  [
    `^[「『"“][^「」『』"“”]+[」』"”]\\s*(?:だった|です)?(?:か(?:な|も)?|${OR}|or)[、,\\s]*[「『"“][^「」『』"“”]+[」』"”]`,
    '^.{1,20}[」』"”、,/／・\\sかと].{1,24}?[」』"”]?[、,\\s]*(?:の)?[、,\\s(（]*(?:どちら|どっち|いずれ)(?:か|だった)',
    `^[^\\s、。]{1,16}[、,\\s]*(?:${OR})[、,\\s]*[^\\s、。]{1,16}`,
    `^[^\\s()（）]{1,16}\\s*[(（](?:か|${OR}|or)[、,\\s][^()（）]{1,16}[)）]$`,
    '^[^、。]{1,16}[、,\\s(（]+(?:もしかし(?:たら|て)|もしかすると|ひょっと(?:したら|して)).{1,16}',
    '^[^\\s、。]{1,16}\\s+か\\s+[^\\s、。]{1,16}$',
    '^.{1,16}だったか[、,\\s]*.{1,16}だったか',
    '^(?:[^\\sa-z]{1,16}\\s+or\\s+[^\\sa-z]{1,16}|[a-z][\\w.-]{1,16}\\s+or\\s+[a-z][\\w.-]{1,16})$',
  ].join('|'),
  'iu',
);
/** 推しのニックネームは「れんれん」です。わたしのは「まめ大福」です: his own stands behind. */
const OF_ANOTHER_FIRST = new RegExp(
  `^[^。]*(?:推し|${FRIEND}|${RELATIVE})の[^。]*。\\s*(?:私|わたし|わたくし|自分|僕|ぼく|俺)の(?:ニックネーム|もの)?は[、\\s]*`,
  'u',
);
/** 本名と同じ, 同上, same as my ID: some other word of the mail, or none. */
const SAME_AS =
  /^[(（]?(?:同上|〃|(?:全く|まったく)?(?:同じ|おなじ|一緒|いっしょ)|[^「『"“]{1,24}(?:と|に)\s?(?:全く|まったく|完全に)?(?:同じ|一緒|おなじ|同一|いっしょ)(?:もの|名前|文字列|文字)?|(?:it(?:'s| is) )?(?:the )?same(?: as(?: [a-z ]{2,30})?)?)(?:です|でした|だ(?:った)?と思います|にして(?:い)?ます|にしました|で登録して(?:い)?ます|になります|のはず(?:です)?)?[)）]?[。.!！]*$/iu;
/** Words of which each form of EITHER has one. */
const EITHER_WORDS = new RegExp(
  `どちら|どっち|いずれ|${OR}|\\sか\\s|だったか|もしか|ひょっと|[」』"”][^「『"“]*か|[(（](?:か|or)|\\sor\\s`,
  'iu',
);

/** ふみ or ふみか（どちらか覚えていません）: what he does not know is which of two, and neither is a word for nothing. */
const TWO = new RegExp(
  `^(\\S{1,16}?)\\s*(?:\\s(?:or|か)\\s|、|,|[/／・]|${OR}|か(?=[「『]))\\s*(\\S{1,16}?)(?:[(（、,\\s]|$)`,
  'iu',
);

function isEither(text: string): boolean {
  if (!EITHER_WORDS.test(text) || !EITHER.test(text)) return false;
  if (!isNothing(text)) return true;
  const [, one, other] = TWO.exec(text) ?? [];
  return one !== undefined && other !== undefined && !isNothing(one) && !isNothing(other);
}

const SAID_TO_BE =
  /^[^「『"“]*登録(?:は|したのは|して(?:い)?るのは)[、\s]*[「『"“]([^」』"”]+)[」』"”](?=です|でし|[。(（]|\s*$)|^(?:どちらも|両方(?:とも)?|[2２二]つとも|共通で)[、\s]*[「『"“]([^」』"”]+)[」』"”]/u;

/** 「」←何も入れていない */
const EMPTY = /^[「『"“]\s*[」』"”](?:\s*[←(（].*)?$/u;

/** …、ニックネームすずらん、…: the word for it, which stuck to it in a row of values. */
const LABELLED = /^(?:ご?(?:登録|設定)の)?ニックネーム[\s:：]*(?=[^\s:：をはがのにでともへや])/u;

/** 何だっけ, うろおぼえです, まだ, なんでもいい, ご確認下さい: words that say that he does not know, or has none. */
const NOT_KNOWN =
  /^(?:(?:たぶん|多分|おそらく|確か|たしか)?[、\s]*(?:何も|なにも)?(?:[な無](?:かった|い|し))(?:かも(?:しれ(?:ません|ない))?)?(?:だ?と思い?ます)?|(?:何|なん)(?:だっけ|だったっけ|でしたっけ|だったか(?:な|しら)?|でしたか)|うろ(?:覚|おぼ)え|さっぱり|まだ|(?:まだ)?(?:決|き)め(?:ておら|てい)?ず|だめ|ダメ|(?:何|なん)でも(?:いい|良い|よい|結構|かまいません|構いません|大丈夫|可|OK)|ご?(?:確認|照会|照合|検索|調査)(?:して)?(?:下さい|ください|(?:を)?(?:お願い|おねがい)(?:(?:いた|致)?します)?|可))(?:です|でして)?[。.!！?？、\s]*$/iu;

/** 「ニックネーム：⏎パスワードを忘れてログインできません。」: the trouble that a letter tells, below the blank label. */
const TROUBLE =
  /^(?:パスワード|PW|ログイン|再設定|リセット)(?:を|が|も|に|の|は)[^「」『』]{0,40}(?:忘れ|失念|(?:でき|出来)(?:な|ま?せん|ず)|わから|分から|入れ(?:な|ま)|届[かき]|お願い)[ぁ-ん]{0,12}[。.!！\s]*$/iu;

/** これはどこに書いてありますか: he asks what it is. */
const ASKS_WHAT =
  /^(?:これ|それ|どこ|どれ|何|なに|なん|どう)[^「」『』]{1,30}(?:(?:でしょう|です|ます|ません|んです)か|でしょう|の[?？]|っけ)[?？。\s]*$/u;

/** アプリの名前：Plus memberのアプリ; ニックネームも念のため。, ニックネームは二人で、…: none. */
const NO_NAME =
  /^(?:(?:[2２二]人(?:とも|分)?|それぞれ|別々|各自)(?:で|に)?|(?:念の(?:ため|為)|一応|いちおう)(?:に)?(?:(?:お?伝え|書いて|お?知らせ)[ぁ-ん]{0,8})?(?:です)?|(?:プラス|plus)\s?(?:メンバー|member)(?:の|公式)?(?:アプリ|サイト|ページ)|公式(?:アプリ|サイト))$/iu;
/** 「かなでぃ」（「かなで」ではなく）: what it is not, in brackets. */
const DENIED_BESIDE =
  /^([「『"“][^「」『』”"]{1,20}[」』”"]|[^「」『』”"()（）]{1,20}(?=[(（]\s*[「『"“]))\s*[(（]\s*[^()（）]{1,24}(?:では|じゃ|で)(?:なく(?:て)?|な(?:い|かった)|ありません|ございません)(?:です)?[。、]?\s*[)）](?:です)?[。]?$/u;
/** 長男は「そら」、次男は「うみ」; 姉：そら / 妹：うみ */
const OF_EACH = new RegExp(
  `^(?:[^「」『』]{0,6}${RELATIVE}(?:の(?:ほう|方|分))?(?:は|が|[:：])?[、\\s]*[「『"“][^「」『』"“”]{1,20}[」』"”][^「」『』]{0,6}[、,/／\\s][^「」『』]{0,4}${RELATIVE}(?:の(?:ほう|方|分))?(?:は|が|[:：])?[、\\s]*[「『"“]|${RELATIVE}(?:の(?:ほう|方|分))?(?:は|[:：])\\s*[^\\s、,/／]{1,16}\\s?[、,/／\\s]\\s*${RELATIVE}(?:の(?:ほう|方|分))?(?:は|[:：])\\s*\\S)`,
  'u',
);
/** はな（ひらがなです）: what is said of it, in a sentence. */
const REMARK_BESIDE =
  /^([^()（）「」『』]{1,20}?)\s*[(（](?![^()（）]*(?:かも|たぶん|多分|自信|うろ|不確か|違う|ちがう))[^()（）「」『』]{0,20}(?:ひらがな|平仮名|カタカナ|片仮名|漢字|ローマ字|[全半]角|[大小]文字|英[字語]|登録|設定)[^()（）「」『』]{0,20}(?:です|でした|ます|ました|ません)[。]?[)）](?:です)?[。]?$/u;
/** はなちゃん（変更前：はな）: which of them the site has, nobody says. */
const FORMER_BESIDE = /^[^()（）「」『』]{1,20}[(（](?:変更前|以前|旧)(?:の(?:名前|もの)?)?[:：][^()（）]{1,20}[)）]$/u;
/** こどもの名前から「あおママ」 */
const FROM_WHAT =
  /^[^「」『』]{2,20}(?:から|ちなんで|とって|使って|もじって)[、\s]*[「『"“]([^「」『』"”]{1,20})[」』"”]$/u;
/** 新旧どちらも ちーちゃん, 前も今も「まりりん」: of two accounts, or at two times. */
const OF_BOTH =
  /^(?:新旧(?:どちら|両方)?(?:とも|も)|[前昔]も今も|今も[前昔]も|(?:どちら|どっち|両方)(?:の(?:アカウント|ID))?(?:とも|も))(?:[、,\s]+(?=\S)|(?=[「『"“]))/u;
/** 2つめは「ゆなさぶ」, こっちは「はな」: which one is meant, and it in quotation marks. */
const OF_WHICH =
  /^(?:[1-9１-９一二三]つ[め目]|[1-9１-９一二三]個目|こちら|こっち|そちら|メイン|サブ|今|現在|登録)(?:の(?:ほう|方|もの|ID|アカウント))?(?:は|が)[、\s]*[「『"“]([^「」『』"”]{1,20})[」』"”](?:です|でした)?[。]?$/iu;
/** タニシ（弟につけられました） */
const SAID_OF_IT =
  /^([^()（）]{1,20})[(（][^()（）「」]*(?:(?:つけ|付け)(?:られ|てもら|まし)|名付け|命名|由来)[^()（）「」]*[)）]?$/u;

const SPOKEN_WORDS = /だよ|やねん|やった|\sや[。.!！わでけ]*$|っす|かも|だった?[かっ]|かな[?？]/u;
const DENIED_ALONE = /\S(?:じゃ|では)なく(?:て)?[、,]?$/u;

export const nickname: Item = {
  key: 'nickname',
  labels:
    /(?:サイト|会員ページ|マイページ|ファンクラブ|アプリ|ページ|掲示板)(?:上で|内で|上|内|で)の(?:お)?名前|(?:お)?名前\s?\(\s?ニックネーム\s?\)|(?:お)?名前\s?\((?:サイト|会員ページ|マイページ|アプリ|ページ|掲示板)(?:上|内)?(?:で)?の?(?:名前|表示)?\)|(?:ご|お|御)?(?:設定|登録|使用|利用)?(?:の|している|した|中の)?(?:ご|お)?(?:[ニ二][ッツ]?クネ[ー一イエ～~→ェ]?[ム厶](?:ー(?=\s*[:=→]))?|にっくね[ー～~→ぇえ一]?む|[ニ二][ッツ]?クネ(?:ー(?=\s*[:=→])|(?![ー一]))|ハンドルネーム|ハンドル名|ハンネ|ペンネーム|ハンドル(?=\s*[:=→⇒]|\s+\S)|あだ名(?:の欄)?|あだな(?=\s*[:=→>])|愛称|(?:呼び|よび)(?:名|な)|呼ばれ方|(?:サイト|アプリ)(?:での|上の|内の|で使う|で使って(?:い)?る|の(?:中|なか)の)(?:名前|なまえ|名)|(?:サイト|アプリ|ファンクラブ|会員ページ|マイページ)の(?:名前|なまえ)(?=\s*[:=→⇒])|アカウントネーム|スクリーンネーム|通称|表示名|アカウント名|ユーザー名|ユーザーネーム|ニック|(?<![a-z])(?:HN|NN)(?![a-z]))(?:名)?|(?:my |registered )?nick ?name(?: on the (?:site|account))?(?: (?:that )?i (?:chose|choose|use|used|set|picked|registered|put|have|gave)(?: is)?)?|(?:暱稱|昵称|匿称|綽號|绰号|網名|网名|닉네임|별명)(?:[ /(]*nick ?name\)?)?|nikk?u[ -]?ne+-?mu|nick(?=\s*[:=→]|\s+[^a-z\s])|handle(?: name)?|display name|user ?name/iuy,
  hints: /^(?:任意|必須|設定している方のみ|全角|半角)$/u,
  read(answer, { speaks }) {
    let text = withoutInvisible(answer).trim();
    if (text !== '' && isEither(text)) return invalid('ambiguous', answer);
    if (text === '' || isNothing(text) || EMPTY.test(text)) return NOTHING_GIVEN;
    // 「つけた記憶がないので…」, 「特に決めてなくて」
    if (/(?:記憶|覚え|決め|つけ|付け|設定|登録)[^「『"“]{0,6}(?:ない|なく|なし|なか|ません|おらず)/u.test(text))
      return NOTHING_GIVEN;
    if (NOT_KNOWN.test(text) || TROUBLE.test(text) || ASKS_WHAT.test(text) || NO_NAME.test(text)) return NOTHING_GIVEN;
    text = text.replace(DENIED_BESIDE, '$1');
    if (OF_EACH.test(text)) return invalid('ambiguous', answer);
    const told = nicknameByTime(text) ?? nicknameInSentence(text);
    if (told !== null) return told;
    if (FORMER_BESIDE.test(text)) return invalid('ambiguous', answer);
    text = text.replace(REMARK_BESIDE, '$1');
    if (SAME_AS.test(text) || describesNickname(text)) return invalid('ambiguous', answer);
    text = withoutHedges(text);
    if (standsInstead(text)) return invalid('ambiguous', answer);
    const spoken = SPOKEN_WORDS.test(text) ? withoutSpokenEnd(text, speaks) : text;
    if (spoken === null) return invalid('ambiguous', answer);
    text = spoken
      .replace(OF_ANOTHER_FIRST, '')
      .replace(OF_BOTH, '')
      .replace(SAID_OF_IT, '$1')
      .replace(FROM_WHAT, '$1')
      .replace(OF_WHICH, '$1');
    // たまちゃんです。「たまちゃん」だけだったと思います。
    text = text.replace(
      /^([^。、「」『』\s]{1,14}?)(?:です|でした)。\s*\S.*(?:思います|はずです|ました|ます)[。!！]?$/u,
      '$1',
    );
    text = withoutSentenceEnd(text.replace(/(?<=\S)[\s\u3000]+※.*$/u, ''))
      .replace(
        /^(.{1,20}?)[、。,]\s*(?:たぶん|多分|おそらく|確か|たしか|だった|だと|以前|前は|今は|変え|登録).*$/u,
        '$1',
      )
      .replace(
        /^(.{1,30}?)\s*(?:です|でした|でございます|だったと存じます|だと思います|だったと思います|かと思います|と設定しています|で登録して(?:い)?ます|にして(?:い)?ます|(?<!っ)と(?:入れ|書い|登録し|つけ|付け)(?:て(?:い|おき)?)?(?:ました|た)(?:と思います|はずです)?|(?:って|という|っていう)(?:名前|名|ニックネーム|の)?で(?:やって|活動して|通って|登録して|参加して)(?:い)?(?:ます|る|ました)|になります|だったはずです|のはずです|で合って(?:い)?(?:る|ます)(?:と思います|はず(?:です)?)?|っていうの|って言うの|だす|やで|かもしれません|(?<=[\s」』])(?:(?:いい|言い|ゆい)ます(?:わ|ねん)?|(?:いう|言う|ゆう)(?:て(?:い)?ます|とります|ねん|んです(?:わ)?)))[。！!]?$/u,
        '$1',
      )
      .trim();
    // 二つ使ってたのですが登録は「しゅんしゅん」です; どちらも「そらまめ」
    const said = SAID_TO_BE.exec(text)?.slice(1).find(Boolean);
    if (said !== undefined) return value(said.trim().normalize('NFC'), answer.trim());
    // まひまひかたつむり です（長い）
    text = text.replace(/^(\S{1,20})\s+です\s*[(（][^()（）]*[)）]$/u, '$1').replace(/^은\s+|\s*입니다\.?$/gu, '');
    if (HEARD_WORDS.test(text)) text = text.replace(HEARD, '');
    text = text.replace(LABELLED, '');
    // （ニックネーム：はなたん）: the bracket that its label stands in.
    text = text.replace(/^([^()（）]*[\p{L}\p{N}ー♪★☆])[)）]$/u, '$1');
    text = unframed(text);
    if (isNothing(text)) return NOTHING_GIVEN;
    const quoted = /^[^「『"“]{0,12}[「『"“]([^」』"”]+)[」』"”](?:\s*(?:です|だと思います|と|という|で|。).*)?$/u.exec(
      text,
    );
    const bare =
      quoted?.[1] &&
      (/^[「『"“]/u.test(text) || /(?:です|思います|。)$/u.test(text) || /(?:です|でした)[。!！]?\s*$/u.test(answer))
        ? quoted[1].trim()
        : unquote(text);
    // 「みぽじゃなく」: what it is not, and nothing of what it is.
    if (quoted === null && DENIED_ALONE.test(bare)) return invalid('ambiguous', answer);
    return bare === '' ? NOTHING_GIVEN : value(bare.normalize('NFC'), answer.trim());
  },
  likeness(text) {
    const n = [...text.trim()].length;
    return n === 0 || n > 24 || cityIn(text.trim()) !== null || /@|\d{6}|登録|内容|情報|事項|\d月\d/u.test(nfkc(text))
      ? 0
      : 1;
  },
};
