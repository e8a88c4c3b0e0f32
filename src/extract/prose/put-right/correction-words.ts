/** The words in which people say that something written was wrong, or was left out. */
import { Pattern } from '../../../text/pattern.js';

export const CORRECTION = new Pattern(
  /訂正|間違(?:い|え|って|っ)|まちがい|誤(?:り|って|記)|正しく(?:は|ない)|正しい|ではなく|じゃなく|でなく|書き間違|逆に(?:書|記入|入力|なって)|入れ替わ|あべこべ|取り違え|入力ミス|修正|差し替え|(?:文字|数字|桁|記号|番号|ハイフン|ピリオド|アンダーバー|ドット)[^。\n]{0,6}(?:抜け|欠け|足り)(?:て(?:い)?(?:まし)?た|て(?:い)?る(?:らし|よう|みたい|ので|の(?:で|に))|て(?:い)?て|て(?:お)?り|ませんでした)|correct(?:ion|ed)?|mistake|wrong|(?:[写寫填打][错錯]|[错錯]了)|更正|잘못|틀렸|salah|yang benar|falsch/iu,
);
const NO_CORRECTION = new Pattern(/でしょうか|ませんか/u);
/** 「内容で間違いありませんが、電話番号だけ書き間違えました」 denies one part of it. */
const DENIED =
  /(?:間違い|誤り)(?:は|が)?(?:ない|ありません|なければ|ございません|無い)|間違っていない|間違いなく|間違いない|間違ったら|間違っていたら|no mistake/giu;
/** 「IDかパスワードが間違っています」と出ます, パスワードを何度も間違えました: of what was typed there, and not of what the mail says. */
const TYPED_THERE =
  /[^。、\n]{0,24}(?:間違|まちが|誤|正しく)[^。、\n]{0,12}?[」』"”]?(?:と|って)(?:いう)?(?:出|で[てま]|表示|な[りっ]|エラー|メッセージ|はじ|弾)(?![^。]{0,24}(?:確認|調べ|見直|見たら|よく見|直し|書き直|訂正|改め))|(?:パスワード|暗証番号|何[度回]も?)[^。、\n]{0,10}(?:間違|まちが)(?:え|って|っ)/gu;

/** Do the words say that something written is wrong? */
export function saysCorrection(words: string): boolean {
  return speaksOfWrong(words, (sentence) => sentence.replace(DENIED, '').replace(TYPED_THERE, ''));
}

/** Do they say so, or that a page did? The value stands behind it: 「会員番号 P-1 は誤りです」と表示されます。P-1 です. */
export function mayCorrect(words: string): boolean {
  return speaksOfWrong(words, (sentence) => sentence.replace(DENIED, ''));
}

function speaksOfWrong(words: string, left: (sentence: string) => string): boolean {
  if (!CORRECTION.test(words)) return false;
  // What is only asked is said of its own sentence.
  const said = NO_CORRECTION.test(words)
    ? words.split(/(?<=[。!！?？])/u).filter((s) => !NO_CORRECTION.test(s))
    : [words];
  return said.some((sentence) => CORRECTION.test(left(sentence)));
}

/** 「前回のメールで電話を 090-…、IDを … と書きましたがどちらも間違いでした」: what stands before it. */
export const WROTE_WRONG =
  /^.*(?:と|って)(?:書(?:き|い)|お?伝え|記入|送)[^。]{0,10}(?:が|けど|けれど)[、,]?[^。\d「]{0,16}(?<!の)(?:間違|誤|違(?:い|って|う))[^。]*|^.*(?:と|って)(?:書(?:き|い)|お?伝え|記入|入力|送)[^。]{0,10}(?:が|けど|けれど)[、,]?\s*(?=[^。]*(?:が|の(?:ほう|方)が|で)(?:正し|本当|合って))/u;
/** 「… かも、と最初思いましたが」 */
export const THOUGHT_FIRST =
  /かも(?:しれない|知れない)?[、,]?\s*と[、,]?(?:(?:最初|はじめ|初め)[^。]{0,6}思(?:い|っ)|思(?:い|って?い?)(?:まし)?た(?:のです|んです)?(?:が|けど|けれど)[、,]?[^。]{0,12}(?:確認|調べ|見直|見たら|聞い|探し))/u;
/**
 * 「IDは taro_1 だと思っていましたが違うようです」: what he thought is not so, and what is so he does not tell. The clause alone: 「パスワードは合っていると思って
 * いたのですが違うと出ます、IDは taro_1 です」.
 */
export const THOUGHT_WRONG =
  /[^、。]{0,60}と(?:ばかり|ずっと)?思って(?:い|お)?(?:り)?(?:まし)?た(?:のです|んです|の)?(?:が|けど|けれど(?:も)?)[、,\s]*(?:どうも|どうやら|実は)?(?:違|ちが|間違|誤|弾か|はじか|だめ|ダメ)[^、。]{0,60}(?:[、。]|$)/u;
/** 誤）090-1111-2222, ×090-1111-2222: marked so at the beginning of a line. */
export const MARKED_WRONG =
  /^\s*[(（【]?(?:(?:誤(?:り)?|変更前|前|間違い|まちがい)\s*[)）】:：→]|[×✕✗❌][)）】:：]?)\s*\S/u;
/** 正）090-1111-2223, and the value. */
export const MARKED_RIGHT =
  /^\s*[(（【]?(?:(?:正(?:しい|しくは|解)?|変更後|後|本当|ほんとう|ホント|今度)\s*[)）】:：→]|[○◯〇⭕][)）】:：]?)\s*(\S.*)$/u;
/** 誤：090-1111-2222 */
export const SAID_WRONG = /^\s*[(（【]?(?:(?:誤(?:り)?|変更前|旧)\s*[)）】:：→]|[×✕❌])/u;
/** 「Plus member ID も念のため。」, 「ニックネームもお伝えしておきます。」: it names the item and no more; the value stands in the next sentence. */
export const ANNOUNCED = new Pattern(
  /(?:も|は|を)?[、\s]*(?:念の(?:ため|為)(?:に)?|一応|いちおう)(?:[、\s]*(?:お?伝え|書いて|お?知らせ|添え|記し)[ぁ-ん]{1,10})?[。.!！…\s]*$/u,
);
/** The item that a sentence says was left out stands in the next one. */
export const FORGOTTEN = new Pattern(
  /だけ(?:が|は)?(?:変更|変わ)|書き忘れ|書いて(?:い)?(?:ません|なかった)|抜けて|漏れ|(?:見つか|みつか|見つけ|みつけ|わか|分か|判明し|思い出し|出てき)(?:り)?まし(?:た|て)|も(?:です|でした)(?:よ?ね)?[。\s]*$|(?<!(?:次第|あとで|後で|のちほど|後ほど|わから|分から|画面)[^。]{0,10})(?:書いて(?:おき)?|お?送り(?:し)?|お?伝えし)ます(?!が|けど)/u,
);
/** Words for that, and what stands behind them is the value: 「ニックネーム書き忘れてました💦「るり」です！」, 「注文番号がわかりました→ 8820-…」. */
export const TOLD_BEHIND = new Pattern(
  /(?:書き忘れ|書き漏ら|書いて|抜けて|漏れて|見つか|みつか|見つけ|みつけ|わか|分か|判明し|思い出し|出てき)[ぁ-ん]{0,6}(?:ました|ません(?:でした)?|なかった|た)(?:ので|が|けど)?[、,\s…→⇒:]*[^\p{L}\p{N}「『"“]*|違[ぁ-ん]{1,8}[、,\s]*(?:正しくは|正しいのは|本当は)[、,\s]*/u,
);
/** 「お尋ねのニックネームの件ですが。」, "You asked for my nickname.": the item that the desk asked for; its value stands in the next sentence. */
export const ASKED_FOR = new Pattern(
  /(?:お(?:尋ね|たずね|問い?合わ?せ)|ご(?:質問|指摘|依頼|連絡)|不足|未記入)(?:いただ(?:いた|きました)|頂(?:いた|きました)|(?:して|になって)(?:い|お)(?:た|りました))?(?:の|して(?:い)?た)|聞かれ(?:て(?:い)?|まし)?た|\byou (?:asked|wanted|needed|requested)\b|\basked me (?:for|about)\b/iu,
);
