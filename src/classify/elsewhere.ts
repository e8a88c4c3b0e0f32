/** Wishes that are not about the password: tickets, fees, an address, goods. */
import { withoutAsides } from '../text/asked-aside.js';
import { Pattern } from '../text/pattern.js';
import { isOnlyComplaint } from './complaint.js';
import { TROUBLE } from './trouble.js';

/** What people ask a desk for besides. */
export const TOPIC = new Pattern(
  /カード(?:の|を)?(?:変更|切り?替え|更新|変え)|カードに(?:変え|切り?替え|変更)|(?:住所|氏名|名義|アドレス|電話番号)(?:の|を)?ご変更|チケット|払い?戻|返金|グッズ|物販|商品|配送|退会|解約(?:したい|方法|手続|の仕方|希望)|入会|継続(?!課金)|更新|住所変更|住所の変更|引っ越|引越|氏名変更|名義|メールアドレス(?:の)?変更|アドレス変更|アドレスを変更|変更(?:手続|方法|したい)|当選|落選|抽選|申込|申し込み|同行者|ライブ|公演|イベント|握手|投票|動画|配信|アプリ|視聴|再生|会場|忘れ物|落とし物|遺失|領収書|請求|二重(?!に(?:届|送))|(?<!継続)課金|引き落と|料金|ファンレター|プレゼント|ブログ|掲示板|(?:ニックネーム|表示名|登録名)(?:を|の)[^。\n]{0,24}(?:変え(?:たい|られ)|変更(?:したい|方法|の仕方|について|の項目))|取材|提携|広告|営業|ご提案|ご案内(?=(?:させて|いたし|致し|申し上げ|です))|セミナー|SEO|キャンペーン|応募|採用|求人|面接|履歴書|ticket|refund|merch|goods|ship(?:ping|ped|ment)?\b|t-?shirt|my order|unsubscribe|cancel my|membership|event|concert|video|app\b|billing question|lost (?:property|and found|item)/iu,
);

/** What was bought is asked for: no matter of an account, unless the subject is the password's. */
export const GOODS = new Pattern(
  /発送|未着|お?届け先|配達|注文(?:し(?:た|て|まし)|の(?:品|商品|タオル|分)|品|商品|履歴|確認|内容|状況)|購入(?:し(?:た|て|まし)|品|商品)/u,
);
/** 「電話番号が変わったので登録を変更してください」 */
const CHANGES_ITEM = new Pattern(
  /(?:登録(?:情報|内容|事項)?|会員情報|(?:電話番号|メールアドレス|アドレス|住所|氏名|名前|苗字|名字))(?:を|の)ご?(?:変更|修正|書き換え|差し替え|変え)(?:を|も|手続き?を)?(?:し?て(?:くださ|下さ|ほし|欲し|いただ|頂|もら)|お願い|願い|いただ|頂)/u,
);
/** What may be why he asks for it, or that it is said of an earlier mail. */
const OF_LOGIN =
  /パス|PW|ログイン|サインイン|再設定|リセット|入[れら]|認証|本人確認|届[いかき]|受け取|使え|忘れ|間違|誤|先ほど|さきほど|さっき|先日|前回|送っ|送り/iu;
/** 「手続きが進みません」, 「マイページに行けません」: he may want to get in, and have the item changed for that. */
const STUCK =
  /行け(?:ない|ません|ず)|進[まめみ](?:ない|ません|ず)|開[かけき](?:ない|ません|ず)|(?:つなが|繋が)(?:ら|りま)|表示され(?:ない|ません|ず)|エラー|だめ(?:です|でし|だ)|ダメ|駄目|無理|困って/u;
/** 「番号はありません」, 「請求書の番号でいいですか」: told or asked of an item that the desk wants, and of nothing else. */
const OF_ITEM =
  /(?:番号|id|明細|桁)[^。\n]{0,16}(?:ありません|ないです|ございません|見つかりません|見当たりません|載って(?:い)?ません|わかりません|分かりません|出て(?:い)?ません|(?:で|の(?:こと|方))[^。\n]{0,6}(?:いい|よい|よろしい|大丈夫)?(?:です|でしょう)か)/iu;

/** 「（キャリア決済というのでしょうか）」: how the thing is called, is asked by the way. */
const ASKED_IN_BRACKETS = /[(（][^()（）\n]{1,40}(?:でしょうか|ですか(?:ね)?|かな|かしら|のかも)[?？]?[)）]/gu;
/** 「支払いがどちらだったか把握していません」, 「どの会社で申し込んだものか記憶がありません」: what he does not know of his payment. */
const NOT_KNOWN =
  /(?:払|会費|月額|引き?落と|決済|課金|請求|キャリア|カード|会社)[^。\n]{0,60}(?:(?:記憶|覚え|心当たり|控え)(?:は|が|も)?(?:あり|ござい|な[いくか])|(?:わか|分か)[りら](?:ま?せん|ない|ず)|把握(?:は|が)?(?:して(?:い)?|でき(?:て(?:い)?)?)(?:な|ま|お)|(?:覚え|知|存じ)(?:って|て)?(?:い|お)?(?:ません|りません|ないです|らない|らず)|思い出せ)(?![^。\n]{0,8}か[。?？])/u;
/** What is asked for, whatever else is told: none of this is a fact of his payment. */
const ASKS_TOO =
  /過ぎ|すぎ|内訳|理由|なぜ|どうして|方法|手順|やり方|仕方|返金|払い?戻|退会|解約|二重|多く|領収|変更|変え|替えたい|止め|やめ|教えて|ください|下さい|ほしい|欲しい|いただけ|たい|お願い/u;

/** 「チケットの締切が今日なので早めにお願いします」: why it is urgent is not what is asked for. */
const HURRIES = /早め|早く|はやく|急ぎ|急い|至急|すぐ|大至急|間に合|まにあ|今日中|本日中|asap|urgent|soon/iu;
/** 「退会したいのですぐにお願いします」 */
const LEAVES = /(?:退会|解約|返金|払い?戻し?)(?:を)?(?:し)?(?:たい|希望|願)/u;
/** 「退会手続きのためログインしたいです」, 「退会もできますか」: what else is wished for, beside the form. */
const BESIDES = /も(?:でき|お願い|一緒|教えて)|ログイン|サインイン/u;
/** What nobody fills in the form below the password's subject for, unless he says that it is this. */
const THIS_ALONE = /返金|払い?戻|退会|二重|領収書|届い|発送|配達|だけ|のみ|ではなく/u;
/** 「メールアドレス変更もお願いできますか」, below the password's subject. */
const ALSO = /も(?:あわせて|併せて|一緒に|同時に)?お?(?:願い|頼み)/u;
/** 「広告メールではありません」, 「アプリの件ではありません」, 「退会はしていません」, 「退会するつもりはありません」 */
const IS_NONE =
  /^[^。\n]{0,30}(?:では|じゃ)(?:あり|ござい)?(?:ません|ない(?:です)?)(?:ので|から)?[^。\n]{0,24}[。!！\n]?$|(?:退会|解約|引っ?越し?|変更|更新|応募|申し?込み?)(?:は|を|も)?(?:まだ)?(?:し|され)て(?:い|お)?(?:ません|りません|ない(?:です)?)(?!か)|(?:退会|解約)(?:扱い|させられ|されて|になって)[^。\n]{0,8}たら|(?:退会|解約)(?:(?:を)?(?:する|したい)(?:つもり|気|予定|意思|考え|わけ)(?:は|では|じゃ|も)?(?:全く|まったく|一切)?(?:あり|ござい)?(?:ません|ない)|(?:は|を|も)?(?:し(?:ません|ない|たくあ|たくな)|希望(?:し(?:て(?:い)?)?|では(?:あり)?)(?:ません|ない)))(?!(?:です|でしょう)?か(?!ら)|と|[^。\n]{0,30}(?:返金|料金|会費|方法|いくら))/u;
/** 「申込みをキャンセルされたくないのでお願いします」 */
const IS_REASON =
  /(?:ので|から|ため)[、\s]*(?:何卒|どうか|どうぞ|なるべく|できるだけ)?(?:よろしく|宜しく)?お?(?:願い|頼み)[^。\n]{0,12}[。!！\n]?$/u;
/** 「退会したいのでよろしくお願いします」, 「返金してほしいので…」: no reason, but all that he wants. */
const WISHES = /(?:退会|解約|返金|払い?戻し?)(?:を)?(?:し)?(?:たい|て(?:ほしい|欲しい|いただきたい|頂きたい)|希望)/u;
/** So many items are a form. */
const LEAST_OF_FORM = 3;
const ASKS_ABOUT = /教えて|方法|どう|いつ|何時|どこ|ですか|ますか|でしょうか|払い?戻|返金|退会|解約|届い/u;

/**
 * A sentence that asks for, or about, something that is not the password.
 * @param ofPassword the subject is the password's, as in a reply to the desk
 * @param filled the form is filled in
 * @param given how many items he gives
 */
export function asksElsewhere(prose: string, ofPassword: boolean, filled: boolean, given: number): boolean {
  if (!filled && isOnlyComplaint(prose, given)) return true;
  const isStuck = given >= LEAST_OF_FORM && STUCK.test(prose);
  const changes = !ofPassword && CHANGES_ITEM.test(prose) && !OF_LOGIN.test(prose);
  return withoutAsides(ofPassword ? prose.replace(ASKED_IN_BRACKETS, '') : prose)
    .split(/(?<=[。!！?？\n])/u)
    .some(
      (s) =>
        (TOPIC.test(s) || (!ofPassword && GOODS.test(s)) || (changes && CHANGES_ITEM.test(s))) &&
        !TROUBLE.test(s) &&
        !(isStuck && CHANGES_ITEM.test(s)) &&
        !(HURRIES.test(s) && (filled || !LEAVES.test(s))) &&
        (!filled || (ASKS_ABOUT.test(s) && !BESIDES.test(s) && (!ofPassword || THIS_ALONE.test(s)))) &&
        !(ofPassword && (OF_ITEM.test(s) || ALSO.test(s) || (NOT_KNOWN.test(s) && !ASKS_TOO.test(s)))) &&
        !(ofPassword && given >= LEAST_OF_FORM && IS_REASON.test(s) && !WISHES.test(s)) &&
        !IS_NONE.test(s) &&
        /(?:教えて|どう(?:すれ|した|やっ|なって)|ですか|ますか|でしょうか|したい|ほしい|欲しい|お願い|願い|ください|下さい|いただけ|希望|いただき(?:たく|たい)|[?？]|できません|されません|届きません|(?<!す[みい])(?<!申し訳(?:あり|ござい))ません|ご案内|ご提案|いたします|致します|how |please|would like|want to|can i|could you)/iu.test(
          s,
        ),
    );
}
