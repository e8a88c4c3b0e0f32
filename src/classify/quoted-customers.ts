/**
 * 「パスワードを忘れた」「再設定できない」といったお問い合わせに… お困りではありませんか: a firm that quotes the customers of its reader has something to sell.
 * Whoever is in trouble himself quotes what a page shows, and has nothing of his own to offer.
 */
import { Pattern } from '../text/pattern.js';

/** What customers say, and that it is their inquiry, their trouble, their voice; not 「…」と表示されます, 「…」ので困っています. */
const CUSTOMERS_SAY = new Pattern(
  /[」』”"](?:といった|などの|など、|等の|のような|という|との)[^。\n「」『』“”"]{0,16}(?:問い?合わ?せ|お?悩み|声|相談|要望|クレーム)/u,
);
/** お困りではありませんか, 対応に追われていませんか */
const ASKS_READER =
  /お(?:困り|悩み)(?:では?|じゃ)(?:な|あり|ござい|いらっしゃ)|(?:追われ|受け|いただ|頂|届|増え|寄せられ|手間取|かかっ|割かれ|抱え|ござい|あり)[^。\n]{0,12}(?:ません|ない(?:です|でしょう))(?:でしょう)?か/u;
/** 弊社のツールなら */
const OFFERS_ITS_OWN =
  /(?:弊社|当社|わが社|私ども)(?:の|が)[^。\n]{0,30}(?:サービス|ツール|システム|ソリューション|ボット|窓口|製品|ソフト|AI|プラットフォーム|支援|代行|コールセンター)[^。\n]{0,12}(?:なら|では?|は|が|に|を)/u;
/** Outside of what is quoted: his own trouble, or what he asks of the desk; in doubt a mail is an inquiry. */
const HIS_OWN =
  /(?:私|わたし|自分|わたくし)(?:も|は|自身)|(?:再設定|ログイン|サインイン|リセット)(?:が|も|は)?(?:でき|出来)(?:な|ま|ず)|忘れ(?:まし|てしま|ちゃ|たので|たため)|困って(?:い|お)|(?<!(?:問い?合わ?せ|クレーム|相談|電話|連絡)[がはも])(?:入れ|届[きか]|開[けき]|来|進め|通[らり])(?:ません(?!か|でしょう)|て(?:い)?ません(?!か|でしょう)|ない(?!か|でしょう|[^。\n]{0,8}(?:お客|会員|ユーザ|利用者|[方人声]|といった|などの|という))|なく(?!なりま?す))|(?:パスワード|PW|暗証番号)[がはも](?![^。\n]{0,20}(?:お客|会員様|ユーザ|利用者|[方人]|といった|などの|という))[^。\n]{0,12}(?:不明(?:です|にな|で)|わかりません|分かりません|なくし|失念|違う)|再設定(?:を|の)[^。\n]{0,12}(?:お願い|依頼|して)/iu;

const QUOTED = /[「『“][^「」『』“”\n]{1,60}[」』”]/gu;

/**
 * Does a firm speak of its reader's customers, and of what it has for them?
 * @param firm the writer speaks of himself as a firm
 */
export function quotesCustomers(prose: string, firm: boolean): boolean {
  if (!CUSTOMERS_SAY.test(prose) || !(firm || OFFERS_ITS_OWN.test(prose))) return false;
  if (!ASKS_READER.test(prose) && !OFFERS_ITS_OWN.test(prose)) return false;
  return !prose.split(/(?<=[。!！?？\n])/u).some((s) => !CUSTOMERS_SAY.test(s) && HIS_OWN.test(s.replace(QUOTED, ' ')));
}
