/**
 * Words of an end that tell of none: what a page says, what is supposed, what befell others or an earlier request. A form that is filled in
 * below the desk's subject is an inquiry, so that it takes plain words to make it none.
 */
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';

/** What all these have, so that other texts are not looked through: an end, and a word that may take it back. */
const OF_AN_END = new Pattern(
  /でき|出来|解決|完了|入れ|思い出|済|不要|必要|設定|変更|直り|治り|取り?消|キャンセル|破棄|無視|削除|結構|パスワード|ログイン/u,
);

/** 「再設定が完了しました」と表示されます, 「解決済み」とのメール: a page's or the desk's words. */
const SAID_IN_BRACKETS =
  /[「『“"][^「」『』“”"\n]{1,60}[」』”"](?=(?:と|って|との|という|といった|等の|などの)[^。\n]{0,4}(?:出|言|い[わう]|表示|書|か[かい]|案内|メ[ーッ]|画面|通知|返|連絡|なり|なって|ありま|あった)(?![^。\n]{0,16}(?:ので|ため|から)[^。\n]{0,20}(?:大丈夫|解決|安心|不要|入れ|ログインでき|取り(?:消|下)|キャンセル)))/gu;
/** 他の人は解決したそうです, 解決済みの扱い, 再設定は完了しましたと出るのに, 解決済みと言われましたが, 解決したと思っていましたが, 解決しましたと言いたいところですが */
const SAID =
  /[^、。\n]{0,40}(?:でき(?:ました|た|ています)|しました|した|済み?|なりました|されました|不要|結構です|大丈夫です?)[」』、!！….]{0,3}(?:だ|です)?(?:と|って|との|という)(?:ばかり)?[、]?(?:はな(?:ら|りま)|はいか|言え|思い?き|思ったら|出[てるまた]|でて|言[いわっ]|い[わっ]て|い(?:う|い)(?:表示|メール|メッセージ|案内|通知|連絡|た(?:い|か))|書[いか]|表示|思(?:って|い(?:ました|まし|込)|ったの|ったん)|聞[いき]|案内され|メッセージ|メール|通知)(?![^。\n]{0,16}(?:ので|ため|から)[^。\n]{0,20}(?:大丈夫|解決|安心|不要|入れ|ログインでき|取り(?:消|下)|キャンセル))|[^、。\n]{0,40}(?:(?:でき|出来|し)た(?:そう|らし|とのこと|みたい)(?:です|だ)?(?:が|けど|けれど|のに)|済み?(?:の)?扱い)|(?:他|ほか|友|みんな|皆|周り|まわり)[^、。\n]{0,30}(?:でき|出来|し)た(?:そう|らし|とのこと|みたい)/gu;
/** できましたら幸いです, ログインできるようになりましたら連絡ください, 解決した際は */
const SUPPOSED =
  /[^、。\n]{0,40}(?:でき|出来|なり|なっ|解決し|完了し|思い出し|見つかり|見つかっ|入れ|され|いただけ|頂け|いただき|頂き)(?:まし)?た(?:ら(?!、?(?:入|ログイン|でき|解決))|なら|際|場合|暁)/gu;
/** 妹は自分で再設定できましたが、(私はできません): told of another, and turned. */
const OF_ANOTHER = new RegExp(
  `(?:${FRIEND}|${RELATIVE}|他の(?:人|方|会員)|みんな|皆)(?:たち|達)?(?:のほう|の方|の分|の(?:スマホ|携帯|パソコン|PC))?(?:は|も|が|では|でも)(?:すぐ(?:に)?|自分で|無事(?:に)?|普通に|もう|[、 ]){0,3}[^。、\\n]{0,24}(?:でき|出来|解決し|入れ|完了し)[^。、\\n]{0,10}(?:が|けど|けれど|のに|ものの|一方)[、,]?(?=[^。\\n]*(?:私|わたし|自分|僕|俺|こちら|本人|当方|うち)[^。\\n]*(?:ない|ません|ず|忘れ|困|だめ|ダメ|無理))`,
  'gu',
);
/**
 * 前回は解決しました。今回も…; 先日の件、無事ログインできました。今回は主人の分です: of a request before this one. Not where only politeness follows: 「先日の件、
 * 無事解決しました。この度はお世話になりました」, 「また何かありましたらよろしくお願いします」, nor another matter: 「…できましたが、今度は会員証が表示されません」.
 */
const BEFORE_THIS =
  /(?:前回|先日|以前|この間|先月|去年|昨年|前に|前の|一度|いったん|一旦)[^。\n]{0,40}(?:(?:でき|出来|(?:直|治)り)(?:まし)?た|(?:解決|復旧)(?:しました|した|済み)|入れました|ありがとうございました)[^。\n]{0,30}[。\n]?(?=[^。\n]{0,30}(?:今回|今度|今年|今は|このたび|この度|別の|再発|(?<![まい])また(?!は|[^。\n]{0,24}(?:たら|れば|場合|際|機会|今後|よろしく|宜しく))|再び|そのあと|その後|もう一度)(?![^。\n]{0,24}(?:不要|自分で|でき(?:まし)?た|解決し|ログインでき(?:ます|ました)|ありがと|有難|お世話にな|お?騒がせ|感謝|問題(?:なく|あり|な[いし])|大丈夫|使え(?:て|ます(?!か)))))|[^、。\n]{0,20}(?:(?:でき|出来|(?:直|治)り)(?:まし)?た|(?:解決|復旧)(?:しました|した))(?:のです|んです)?(?:が|けど|けれど)[、,]?(?=(?:今回|今度|このたび|この度)(?![^。\n]{0,20}(?:不要|解決し))[^。\n]{0,40}(?:パスワード|ログイン|サインイン|(?<![記手])入れ(?:な|ま)|忘れ|再設定|リセット|(?<!表示)(?:でき|出来)(?:な|ま)))/gu;

/** au IDのパスワードを思い出しました, My SoftBankのパスワードは変更できました: of the account where the billing ID is looked up. */
const OF_CARRIER =
  /(?:(?<![a-z])au(?: ?ID)?|My ?(?:au|docomo|SoftBank)|マイ(?:ドコモ|ソフトバンク)|dアカウント|docomo|ドコモ|ソフトバンク|SoftBank|キャリア|携帯会社|ネットワーク)(?:アカウント|サイト)?の(?:ログイン)?(?:パスワード|PW|暗証番号)[^。\n]{0,24}(?:思い出|見つか|わか(?:り|っ)|(?:変更|再設定|リセット)(?:し|でき))[^。\n]{0,30}[。\n]?/giu;

/** My docomoに入ることができました, My SoftBankにログインできました: where the billing ID is looked up; what he tells behind it (…が、そちらには入れません) stays. */
const INTO_CARRIERS =
  /(?:(?<![a-z])au ?ID|My ?(?:au|docomo|SoftBank)|マイ(?:ドコモ|ソフトバンク)|dアカウント|(?:キャリア|携帯会社|ドコモ|ソフトバンク)の(?:サイト|ページ|アプリ|マイページ))[^。\n]{0,16}[にへ](?:は|も)?[^。\n]{0,16}(?:入る|ログイン|サインイン|入れ)[^。\n]{0,8}(?:まし|でき|出来)(?:(?!が|けど|けれど|のに|ものの)[^。、\n]){0,12}[。\n]?/giu;

/** What each form of SAID has at its end, or behind it: looked for first, since it may begin anywhere. */
const ENDS_AS_SAID = /[たす済み要夫][」』、!！….]{0,3}(?:だ|です)?(?:と|って)|た(?:そう|らし|みたい)|扱い/u;

/** The text without the words of an end that tell of none. */
export function asMeant(prose: string): string {
  if (!OF_AN_END.test(prose)) return prose;
  let text = prose;
  if (/[「『“"]/u.test(text)) text = text.replace(SAID_IN_BRACKETS, ' ');
  if (ENDS_AS_SAID.test(text)) text = text.replace(SAID, ' ');
  if (/た(?:ら|な|際|場|暁)/u.test(text)) text = text.replace(SUPPOSED, ' ');
  if (/パスワード|PW|暗証/iu.test(text)) text = text.replace(OF_CARRIER, ' ');
  if (/My|マイ|ID|アカウント|サイト|ページ|アプリ/iu.test(text)) text = text.replace(INTO_CARRIERS, ' ');
  if (/が|けど|けれど|のに|ものの|一方/u.test(text)) text = text.replace(OF_ANOTHER, ' ');
  return /前|先日|先月|去年|昨年|この間|一|今|この/u.test(text) ? text.replace(BEFORE_THIS, ' ') : text;
}

/** 「変更できました、でもログインできません」, 「一度解決しましたが再発しました」: behind what was solved. */
const NOT_FOR_LONG =
  /(?:まだ|また|でも|しかし|ですが|ところが|やはり|やっぱり|のに|けど|けれど|したが|(?<=た)が)[^。\n]{0,30}(?:ログイン|サインイン|入(?=れ)|解決|反映|パスワード(?=[がでをも]))[^。\n]{0,12}(?:ません(?!でした(?:が|けど|ので))|ない(?!よう|と(?:思|困)|かった)|でき?ず|(?<!た)め(?:です|でした))|再発(?:し|です)/u;

/** Does the trouble go on behind what was solved? */
export function isBackAgain(behind: string): boolean {
  return NOT_FOR_LONG.test(behind);
}
