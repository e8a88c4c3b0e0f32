/** Who cannot get in, or is refused where the password is set anew, and names no password: 「アプリに入れなくなりました」, 「ロックされました」. */
import { Pattern } from '../text/pattern.js';

/** 入れません, 入れなくなりました, はいれへん; no question (入れませんか) and no wish (入れないでください). */
const NOT_IN =
  '(?:入れ|はいれ)(?:ない(?!か(?![らっ])|で(?!す)|人|方|場合|と思)|ません(?!か(?![らっ]))|ず(?!に)|なく(?!ても)|んくな|へん|ん(?=です|ねん|[。!！?？\\n]|$))';

/** 「アプリに入れません」, 「アプリの中へはもう入れない」: of an app one is a member in. */
const INTO_APP = new Pattern(new RegExp(`アプリ(?:の(?:中|ほう|方))?(?:に|へ|から|で)[^。\\nを]{0,12}${NOT_IN}`, 'u'));

/** 「入れなくなりました。助けて」, 「機種変更したら入れません」: nothing is named that one cannot enter. */
const IN_ALONE = new Pattern(
  new RegExp(
    `(?:^|[。、,!！?？\\s…]|(?:たら|ので|から|ため|けど|のに|[ただ]けど|[てで]|(?:なか|中)[にへ]|(?:私|わたし|自分|僕|俺)だけ|(?<!に)[はも]|が))(?:もう|また|まだ|急に|突然|いきなり|全然|ぜんぜん|全く|まったく|ずっと|今|いま|絶対|やっぱり|やはり){0,3}${NOT_IN}(?!でした)`,
    'u',
  ),
);

/** Where people stand in a queue, are too many, or meet: no account, where it is told before 入れない. */
const PLACE = new Pattern(
  /会場|ホール|アリーナ|ドーム|スタジアム|[座客]席|の席|列|部屋|ルーム|楽屋|教室|お?店(?!舗?アカ)|カフェ|入場|入店|開場|整理(?:券|番号)|当日券|満員|満席|混[んみ雑]|並[んび]|駐車|ゲート|改札|チャット|トーク|グループ|サーバー|ファンクラブ|抽選|カート|チケットを忘れ/u,
);

/** 「再設定の画面で生年月日が違うと言われます」, 「再設定ページから先へ進めません」 */
const REFUSED_AT_RESET = new Pattern(
  /(?:再設定|リセット)(?:の|用の?|する)?(?:画面|ページ|フォーム|手続き?|とき|時|際|途中|しよう)[^。\n]{0,40}(?:一致し(?:ない|ません|て(?:い)?(?:ない|ません))|違(?:う|い(?:ます|まし)|って(?:い)?ま?す?る?)[^。\n]{0,6}(?:と|って)(?:言|い[わう]|出|で[てる]|表示|怒ら)|合(?:わない|いません)|進(?:め|ま|み)(?:ない|ません|ず|なく)|弾かれ|はじかれ|拒否|受け付け(?:ない|ません|て(?:くれ|もらえ))|見つから(?:ない|ません)|(?:登録|存在)[^。\n]{0,8}(?:ない|ません)(?:と|って))/u,
);

/** 「生年月日が一致しないと出ます」, 「登録情報と違いますと言われます」: a page that knows the member refuses what he types. */
const NOT_ALIKE = new Pattern(
  /(?:生年月日|誕生日|メールアドレス|登録情報|会員情報|本人確認)[^。\n]{0,20}(?:一致し(?:ない|ません|て(?:い)?(?:ない|ません))|違(?:う|います|って(?:い)?(?:る|ます)))[^。\n]{0,6}(?:と|って)(?:言われ|いわれ|出[てるま]|でて|表示)/u,
);

/** 「間違えてロックされました」, 「アカウントのロックを解除してください」; not a phone's or a card's. */
const LOCKED = new Pattern(
  /(?<!(?:カード|スマホ|スマートフォン|携帯|端末|画面|本体|SIM|シム|回線|iPhone|金庫|ドア|自転車)(?:が|は|の|を|も)?(?:画面)?(?:が|の|に)?)ロック(?:が|を|の|に|も)?(?:され|かか(?:っ|り)|掛か(?:っ|り)|なっ|なり|解除|外し|はずし|解いて)/iu,
);
/** What a mail that alarms its reader has, and nobody who was locked out. */
const LINKS = /https?:|クリック|タップして|お客様/u;
const HIS_OWN_LOCK = /間違え|まちがえ|解除して|解除を?お?願|外して|はずして|どうした|どうすれ|困って/u;

/** Words of which each of these has one. */
const HINT = new Pattern(/入れ|はいれ|再設定|リセット|一致し|違[ういっ]|ロック/u);

/** Is the writer kept out? */
export function isShutOut(text: string): boolean {
  if (!HINT.test(text)) return false;
  return (
    INTO_APP.test(text) ||
    REFUSED_AT_RESET.test(text) ||
    NOT_ALIKE.test(text) ||
    isAlone(text) ||
    (LOCKED.test(text) && (!LINKS.test(text) || HIS_OWN_LOCK.test(text)))
  );
}

/** Is there a 入れない of which the sentence names no place before? 「入れなくなりました。ライブの席を取りたいです」 names it behind. */
function isAlone(text: string): boolean {
  for (let found = IN_ALONE.exec(text); found !== null; found = IN_ALONE.exec(text, found.index + 1)) {
    const sentence = text.slice(0, found.index + found[0].length).split(/[。!！?？\n]/u);
    if (!PLACE.test(sentence.at(-1) ?? '')) return true;
  }
  return false;
}
