/** Marketing and phishing: they speak of passwords, too, but nobody asks for help there. */
import { Pattern } from '../text/pattern.js';
import { quotesCustomers } from './quoted-customers.js';

const FIRM = new Pattern(/弊社|当社|貴社|御社|突然の(?:ご連絡|メール)|株式会社[^。\n]{0,24}と申し/u);
const OFFERS = new Pattern(
  /ご提案|ご紹介|導入事例|資料請求|オンライン(?:で|にて)ご説明|無料(?:トライアル|相談|診断)|(?:オンライン)?説明会の(?:お時間|ご案内)/u,
);

/** What every phishing mail tells of: what happened to the account, or will. */
const ALARM = new Pattern(
  /(?:不正|不審|異常|第三者)(?:な|による|の)?[^。\n]{0,12}(?:ログイン|サインイン|アクセス|利用|試み|操作)[^。\n]{0,12}(?:確認|検知|検出|検証|あり|ござい)|(?:アカウント|利用|ログイン|パスワード|メール|データ)(?:は|を|が)?(?:一時的?に?|一部(?:を)?|永久に|完全に|恒久的に|自動的に|直ちに|すべて|全て|間もなく|まもなく|[0-9]+ ?時間以内に)?(?:停止|制限|凍結|ロック|削除|無効|失効)(?:と|に)?(?:され|いたし|致し|します|しま|させ|しております|なり)|(?:通常|普段|いつも|ふだん)とは?(?:異な|違)る[^。\n]{0,12}(?:から|での|による)(?:の)?(?:ログイン|サインイン|アクセス|ご?利用)[^。\n]{0,12}(?:確認|検知|検出)(?:さ|い|致|し)|(?:password of your|your) (?:mailbox|e-?mail|account)[^\n]{0,80} (?:expires|will (?:expire|be (?:closed|deleted|disabled)))|unusual|suspicious|suspended|deactivated|has been (?:limited|locked|disabled)/iu,
);
/** What else it has, a kind each; so many must come together, since a person may tell what he read on a page. */
const PHISHING = [
  // By when.
  new Pattern(
    /[0-9]+ ?(?:時間|日|営業日)以内|期限(?:まで|内)に|有効期限は?.{0,8}本日|(?:within|after) [0-9]+ (?:hours|days)/iu,
  ),
  // Nobody reads what is answered.
  new Pattern(
    /送信専用|平素(?:より|は)|(?:いつも|日頃より)[^。\n]{0,16}ご利用(?:いただき|頂き|くださ)|ご愛顧|do not reply/iu,
  ),
  // Its reader is one of many.
  new Pattern(
    /お客様の[^。、\n]{0,16}(?:アカウント|(?<![a-z])ID|パスワード)(?=[にがはで])|お客様(?:の(?:メール)?(?:アカウント|ボックス|会員情報)|のメールボックス|各位)|(?:ご利用(?:中|いただいている)?の|会員の?)(?:お客様|皆様|皆さま)|あなたの(?:アカウント|メールボックス)|dear (?:customer|user|member|client)|your (?:account|mailbox)/iu,
  ),
  // What to do about it.
  new Pattern(
    /(?:下記|以下|次の?|こちら)(?:の)?(?:URL|リンク|ボタン|ページ|サイト|フォーム)?(?:より|から|に|を|で|にて)[^。\n]{0,80}(?:ください|下さい|お願い|クリック|アクセス)|(?:リンク|URL|ボタン)(?:より|から|を(?:クリック|タップ)).{0,30}(?:ください|下さい)|こちら(?:を|から)クリック|クリックして.{0,12}ください|click(?:ing)? (?:the|here|below|on)|verify your/iu,
  ),
  // What no desk asks for.
  new Pattern(/カード(?:番号|情報)|セキュリティコード|暗証番号を|card number|cvv/iu),
];
const LEAST_PHISHING = 2;

/** The writer himself is in trouble. */
const PERSON = new Pattern(
  /忘れ(?:ました|て(?:しま|い)|た(?:ので|ため|の|。)|ちゃ)|失念(?:し|いた)|困って|助けて|(?:思い出|おもいだ)せ|わからな|分からな|わかりません|分かりません|(?:入れ|届き|開け|来)(?:ません|なく|ない(?:ん|の|です|。))|届いてい?(?:ない|ません)|と(?:出|で)(?:ます|る|て|まし)|と表示され|と言われ|(?:書いて|とも?)あり?る?(?:ので|のに|のですが|んですが|けど)|forgot|i can(?:'?t|not)|i tried|i was|doesn'?t work|please (?:reset my|send me)/iu,
);

/** Money that its reader has won or is to be given, and what he must tell or open for it. */
const PRIZE = new Pattern(
  /当選(?:し|され|のお知らせ|おめでとう)|当たりました|賞金|懸賞|[0-9]+ ?万円[^。\n]{0,16}(?:振込|進呈|差し上げ|プレゼント|受け取)|残高[^。\n]{0,10}受け?取|高収入|副業|lottery|you(?:'ve| have) won|jackpot/iu,
);
const BAIT = new Pattern(
  /https?:|ご返信いただければ|(?:氏名|生年月日|口座)[^。\n]{0,40}(?:ご?返信|ご?入力|ご?記入|お送り)/iu,
);

/** Studies of how people lose passwords. */
const SURVEY = new Pattern(
  /(?:アンケート|ヒアリング|インタビュー|取材)[^。\n]{0,24}(?:ご協力|協力を|ご回答|お願い(?:した|でき|申し))|(?:調査|研究)[^。\n]{0,8}(?:ご協力|協力を)|卒業(?:研究|論文)|記事(?:を|に)[^。\n]{0,12}(?:準備|執筆|掲載|書)|取材(?:の|を)?(?:お願い|申し|させて)/u,
);

/** Colleagues about the desk's own work: to whom, and what of it they count. */
const COLLEAGUES = new Pattern(
  /各位|社内|お疲れ(?:さま|様)です|(?:チーム|スタッフ|メンバー|オペレーター)の(?:皆|みな)/u,
);
const OF_THE_WORK = new Pattern(
  /(?:対応|受付|受け付け|問い?合わ?せ|処理|未処理|再設定)(?:の)?(?:対応)?件数|集計|共有(?:シート|フォルダ|ドライブ)|スプレッドシート|議事録|対応状況の/u,
);

const ASKS_HIMSELF =
  /(?:再設定|リセット|再発行)(?:を)?(?:(?:ご|お)?(?:願い|依頼)|して|し(?:たい|てい)|希望|(?:でき|出来)(?:な|ま?せ|ず))|(?:私|わたし|自分|当方)の/u;

/** 「パスワードが通りません」: trouble that no customer of theirs is said to have. */
const TROUBLE_TOLD =
  /(?:パスワード|PW|パス(?=[がをも])|(?:ログ|サイン)イン|マイページ|会員(?:ページ|サイト))[がをにもはで][^。\n]{0,20}?(?:通[らり]|(?:でき|出来)(?:な|ま?せ|ず)|消[えさし]|[無失]くし|なく(?:し|なり|なっ)|紛失|忘れ|違[いうっ]|入れ(?:な|ま?せ|ず)|はいれ|弾[かい]|だめ|ダメ|無理)/u;
const OF_CUSTOMERS = /客|会員様|ユーザー|利用者|[いのた]方|場合|ケース|と(?:いう|の)|件数|対応/u;

function tellsTrouble(prose: string): boolean {
  return prose.split(/[。\n]/u).some((words) => TROUBLE_TOLD.test(words) && !OF_CUSTOMERS.test(words));
}

/** A newsletter: how to be rid of it, and what it sells. */
const TO_UNSUBSCRIBE = new Pattern(
  /(?:配信(?:の)?(?:停止|解除)|(?:購読|登録|メルマガ)(?:の)?解除|unsubscribe)[^\n]{0,24}https?:|https?:[^\s]{0,80}\s*[^\n]{0,10}(?:配信(?:の)?(?:停止|解除)|unsubscribe)/iu,
);
const SELLS = new Pattern(/セール|[0-9,]+ ?円|ポイント|キャンペーン|新着|クーポン|\boff\b|sale/iu);

/** What a shop tells its customer of an order. */
const ORDER = [
  new Pattern(
    /ご注文(?:を|が|は)?[^。\n]{0,16}(?:承|受け付け|ありがとう|有難う|確定|完了)|ご注文ありがとう|お買い上げ/u,
  ),
  new Pattern(/合計|小計|送料|お届け(?:予定|先)|お支払い?(?:金額|総額)/u),
  new Pattern(/ご(?:利用|注文|購入)(?:いただ|頂)き[^。\n]{0,10}(?:ありがとう|有難う)/u),
];
const LEAST_OF_ORDER = 2;

/** Is it, by its subject too, a shop's mail about an order? Whatever form it holds is the shop's. */
export function confirmsOrder(subject: string, prose: string): boolean {
  return (
    /注文|購入|発送|お届け/u.test(subject) &&
    ORDER.filter((kind) => kind.test(prose)).length >= LEAST_OF_ORDER &&
    !PERSON.test(prose)
  );
}

/** Does it sell, phish, or ask for an interview? */
export function isUnsolicited(prose: string): boolean {
  return (
    sells(prose) ||
    quotesCustomers(prose, FIRM.test(prose)) ||
    phishes(prose) ||
    (SURVEY.test(prose) && !PERSON.test(prose)) ||
    isOfColleagues(prose) ||
    (TO_UNSUBSCRIBE.test(prose) && SELLS.test(prose) && !PERSON.test(prose)) ||
    (PRIZE.test(prose) && BAIT.test(prose) && !PERSON.test(prose))
  );
}

function isOfColleagues(prose: string): boolean {
  return (
    COLLEAGUES.test(prose) &&
    OF_THE_WORK.test(prose) &&
    !PERSON.test(prose) &&
    !ASKS_HIMSELF.test(prose) &&
    !tellsTrouble(prose)
  );
}

/** 「パスワードを失くしまして」 is no firm's. */
const LOST =
  /(?:パスワード|PW)[^。\n「」]{0,8}(?:(?:失く|無く|なく)し|忘れ)(?:まし|てしま|たので|たため)|再設定していただきたく/u;

/** A firm that writes of itself and has nothing to offer may have lost its password. */
function sells(prose: string): boolean {
  const offer = OFFERS.exec(prose);
  if (offer === null || LOST.test(prose)) return false;
  return FIRM.test(prose) || OFFERS.exec(prose, offer.index + offer[0].length) !== null;
}

function phishes(prose: string): boolean {
  if (!ALARM.test(prose)) return false;
  let lacking = 0;
  for (const kind of PHISHING) if (!kind.test(prose) && ++lacking > PHISHING.length - LEAST_PHISHING) return false;
  return !PERSON.test(prose) && !PASSES_IT_ON.test(prose);
}

/** 「「…」というメールが来て、リンクを押しても再設定できません」, 「以下が届きました」: who tells of such a mail, and what he could not do. */
const PASSES_IT_ON = new Pattern(
  /(?:メール|通知|もの|案内|連絡|(?:以下|下記|これ|こんなの|こういうの))(?:が|は)[^。\n]{0,8}(?:届きまし|届いた(?:の|ん)|届いて(?:い|し|お)|届いたけ|届いたが|来まし|来た(?:の|ん|け|が)|来て(?:い|し)|きまし|きた(?:の|ん|け))|(?:昨日|今日|今朝|昨夜|先日|先週|急に|突然|さっき|朝)(?:から)?[^。\n]{0,10}使え(?:ません|な[いく]|ず)|(?:という|との|って(?:いう)?)(?:内容の)?(?:メール|連絡|通知|お?知らせ|案内|表示|警告|画面|メッセージ)(?:が|を|に|で|も)|と(?:書いて|あり)(?:まし|あり)|とのこと(?:です|でし)|本物|詐欺|迷惑メール(?:です|でしょう|なの)|(?:再設定|リセット|ログイン|サインイン|手続き?)(?:が|も|は)?(?:でき|出来)(?:ません|ない|ず|なく(?!な(?:ります|る)))(?!場合|とき|方|お客)/u,
);

/** 「※本メールは送信専用です。ご返信いただいてもお答えできません」, and how to be rid of it: what a shop tells all of its customers. */
const ANSWERED_BY_NOBODY = new Pattern(
  /送信専用|(?:ご)?返信(?:いただ|頂|され|し)(?:いて|きまし|まし|て)?(?:も|ても)[^。\n]{0,10}(?:お答え|ご?対応|ご?返信|回答)[^。\n]{0,6}(?:でき|いたしかね|致しかね|しかね)|このメールに(?:は)?(?:ご)?返信(?:でき|しないで|されまして)/u,
);
const TO_CUSTOMERS = new Pattern(
  /ご利用(?:いただき|頂き|くださり|下さり|の(?:皆|お客))|お客様|会員(?:の皆|各位)|平素(?:より|は)|ご愛顧/u,
);
const FOR_ALL = new Pattern(
  /(?:配信(?:の)?(?:停止|解除)|(?:購読|登録|メルマガ)(?:の)?解除|unsubscribe|カスタマー(?:センター|サポート)|サポート(?:センター|窓口)|フリーダイヤル|0120-)/iu,
);

/** 「リンクが期限切れです」, 「どうしたらいいですか」: what somebody writes above a notice that he passes on. */
const PASSES_ON =
  /(?:期限が?|リンクが?|URLが?)切れ(?:です|でした|て(?:い|お|し)|まし)|どうした(?:ら|ほう)|どうす(?:れば|ると)|助けて|困って(?:い|お)|(?:開け|使え|押せ)(?:ません|ない(?:です|ので|の))/iu;

/** Does a shop or a service tell its customers something that nobody is to answer? A person in trouble who passes it on says so. */
export function isNotice(prose: string): boolean {
  return (
    (ANSWERED_BY_NOBODY.test(prose) || TO_UNSUBSCRIBE.test(prose)) &&
    TO_CUSTOMERS.test(prose) &&
    FOR_ALL.test(prose) &&
    /https?:/iu.test(prose) &&
    !PERSON.test(prose) &&
    !LOST.test(prose) &&
    !PASSES_ON.test(prose)
  );
}
