/**
 * Who asks the desk to change what is registered, and speaks of no trouble with the password: 「登録住所の変更をお願いします」, with all his items to say who
 * asks. Contract, section 3: an inquiry is by somebody who cannot reset or has lost the password. Any word that may be of that keeps it one.
 */
import { Pattern } from '../text/pattern.js';

const ITEM =
  '(?:住所|氏名|名前|[苗名]字|姓|名義|電話番号|携帯(?:電話)?(?:の?番号)?|カード(?:情報|番号)?|支払い?(?:方法|先)?|(?:会員|登録|個人|お客様)(?:情報|内容|事項|データ)|登録)';
/** 変更してください; not 変更済みです, 変更しましたので, 変更なし. */
const CHANGE =
  '(?:変更|修正|更新|書き換え|差し替え|変え|切り?替え)(?!済|し?(?:まし)?た(?!い)|して(?:い|お|あ)|[前後ず]|は?な[しい])';
const WISH =
  '(?:たい|たく|ください|下さい|ほしい|欲しい|お?願い(?!し(?:て(?:い|お)|まし)た)|いただ(?:け|き(?:たい|たく))|頂(?:け|き(?:たい|たく))|希望|もらえ)';
const ASKS = new Pattern(
  new RegExp(
    `${ITEM}(?:を|の|も|について)?[^。\\n]{0,30}?${CHANGE}(?:手続き?|届け?|依頼)?(?:を|も|の|が)?(?:して|し|て)?[^。\\n]{0,6}?${WISH}`,
    'u',
  ),
);
/** 「住所変更」, 「氏名の変更について」: a subject. */
const HEADS = new RegExp(`${ITEM}(?:の|を)?(?:ご)?${CHANGE}`, 'u');
/**
 * What is to be changed, said with the change: 「登録の変更をお願いします。名前は下記です」 says nothing of it. An address that mail cannot reach is the
 * commonest reason to write for a reset.
 */
const SAYS_WHAT =
  /引っ?越|転居|改姓|結婚|離婚|(?:住所|氏名|名前|[苗名]字|姓|名義|番号|カード|支払い?(?:方法|先)?)[^。、\n]{0,12}(?:変更|修正|更新|変わ|変え|書き換え|差し替え|切り?替え)/u;
const OF_ADDRESS = /メール|アドレス|アド(?!バ)|mail/iu;

/** Whatever may be trouble with the password, or with getting in; or an earlier mail that he puts right. */
const MAY_BE_TROUBLE = new Pattern(
  /パス(?!ポート)|ぱす|PW|暗証|password|再設定|再発行|再登録|リセット|reset|忘れ|思い出|わから|分から|(?:ログ|サイン)(?:イン|オン)(?!(?:自体)?(?:は|も|が)?(?:問題なく|普通に|ちゃんと|今も)?(?:でき(?:ます|て(?:い|お)?(?:ます|る|り)|る)|出来(?:ます|て(?:い|お)?(?:ます|る|り)|る)))|log ?in|入れ|入ら|開[けかき]|認証|届[いかき]|URL|リンク|(?<!カードの?(?:有効)?)(?<!カードの有効)期限|ロック|受信|受け取|使え|つなが|繋が|アクセス|エラー|行け|進[まめみ]|表示され|困|本人確認|SMS|コード|(?:来|こ)な[いく]|来ませ|乗っ取|間違|まちが|誤|先[ほ程]|さき|さっき|先日|前回|送|不正|アカウント|(?<!(?:編集|変更|修正|更新)(?:が|は|も)?)(?:でき|出来)(?:な[いかく]|ませ|ず)/iu,
);
/** What may be the same in other words: a page that is not seen or says no, something lost, how to get there; the date of birth, without which nobody can reset. */
const MAY_BE_SHUT_OUT = new Pattern(
  /ページ|サイト|画面|アプリ|失念|[無亡失な]くし|紛失|消[えさし]|見(?:ら?れ|え|る|たい)|はい[れらり]|入[室りる場]|教え|方法|仕方|やり方|弾[かい]|拒|失敗|無理|[だダ駄][めメ目]|不可|不具合|止ま|合[わい](?:な|ま)|違[いうっ]|ちが[いうっ]|鍵|[閉締]め出|せってい|pass|(?<![A-Za-z])ID|言われ|何度|終わ[らり]|助け|うまく|誕生日|生年月日/iu,
);
/** 「支払い方法の変更」, 「変更方法」: no way to get in. */
const OF_CHANGE = /支払い?方法|(?:変更|更新|修正)(?:の)?(?:方法|仕方|やり方)|passport/giu;
/** 「住所の変更もお願いします」: beside another wish. */
const BESIDES =
  /(?:変更|更新|修正|変え|住所|氏名|名前?|[名苗]字|番号|カード|登録)も|(?:あわ|合わ|併)せて|ついで|同時に|一緒に/u;
const GETS_IN =
  /(?:ログ|サイン)(?:イン|オン)(?:自体)?(?:は|も|が)?(?:問題なく|普通に|ちゃんと|今も)?(?:でき|出来)(?:ます|て(?:い|お)?(?:ます|る|り)|る)/u;

/** Does he ask for such a change, and for nothing else? */
export function asksChangeOnly(prose: string, subject: string): boolean {
  const asksInProse = ASKS.test(prose);
  if (!asksInProse && !(HEADS.test(subject) && ASKS.test(subject))) return false;
  const all = `${subject}\n${prose}`;
  if (!SAYS_WHAT.test(all) || MAY_BE_TROUBLE.test(all) || BESIDES.test(all)) return false;
  if (MAY_BE_SHUT_OUT.test(all.replace(OF_CHANGE, '')) && !GETS_IN.test(all)) return false;
  return !OF_ADDRESS.test(all) || GETS_IN.test(all);
}
