/** Where somebody is registered, in running text: 「登録は千葉です」 tells it, 「登録は千葉花子です」 and 「登録は東京ドームで…」 do not. */
import { ITEMS } from '../../../items/index.js';
import { isFamilyNameToo, namesPrefecture, placeOf, withoutDenied } from '../../../items/prefecture.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';

/** 登録は大阪ではなく、東京です: what it is not goes on behind the comma. */
const DENIED_BEFORE = /(?:では|じゃ|で)なくて?$/u;
const NAMES_A_PERSON = /姓|名前|氏名|名義|名字|苗字|本名/u;
/** 登録は東京ドームのイベントの時です, 登録時は東京のドコモショップで…, 登録は山口百恵ファンの母が… */
const OF_EVENT_OR_SHOP =
  /公演|ライブ|コンサート|イベント|ドーム|会場|ツアー|フェス|ショップ|店|で(?:働|勤め|仕事)|出張|旅行|(?:友達|友人)の/u;
const OF_OTHERS = new RegExp(`ファン|推し|メンバー|${FRIEND}|${RELATIVE}(?!の(?:家|実家|住所|ところ|とこ))`, 'u');
/** Does the clause speak of an event or a shop, so that a place in it is not where somebody lives? */
export function namesNoHome(clause: string): boolean {
  return OF_EVENT_OR_SHOP.test(clause);
}
/** What ends the word for a place: 登録は千葉です, 仙台のままで, 新潟に住んでたとき, 長野の松本です. */
const PLACE_ENDS =
  '(?=$|[(?？!！~〜…]|です|でし(?:た|て)|でござ|だ(?!ったか)|な(?:の|ん|はず)|や(?:で|ねん|$)|ばい|たい|で(?:$|登録|会員|申|お願|間違い|合って)|の(?:まま|まんま|はず|とき|時|頃|ほう|方|住所|実家|自宅|家)|の[今前昔旧元]|の\\p{sc=Han}{1,4}(?:です|のまま|に住|$)|に(?:住|い[たるま]|来|な[っる]|して)|と(?:思|おも|存)|かと|在住|時代|県民|登録)';
const WORD = new RegExp(
  `(?<=^|[はがの\\s]|から|ので|確か|たしか|多分|たぶん|おそらく)(?=([^\\sはがの、。]{2,10}?)${PLACE_ENDS})`,
  'gu',
);

/** The clause that the text begins with, and the next one behind a denial. */
export function clauseOf(text: string): string {
  const [clause = '', next = ''] = text.split(/[、。;]/u, 2);
  return DENIED_BEFORE.test(clause) ? `${clause}${next}` : clause;
}

/** 登録した時はまだ仙台市でした */
const STILL = /^[、\s]*(?:まだ|当時は?|その頃は?)[、\s]*/u;

/**
 * What stands behind 登録は or 登録時は, where it is a place; undefined where it may be a name or an event.
 * @param isRemark it stands in brackets, behind a name or another value: 山田花子（登録は石川）
 */
export function registeredPlace(clause: string, isRemark: boolean): string | undefined {
  const told = withoutDenied(clause).replace(STILL, '');
  if (namesNoHome(told) || OF_OTHERS.test(told) || NAMES_A_PERSON.test(told)) return undefined;
  if (namesPrefecture(told)) return clause;
  const words = [...told.matchAll(WORD)].map(([, word = '']) => word).filter(isHome);
  return words.length > 0 && !(isRemark && words.some(isFamilyNameToo)) ? clause : undefined;
}

function isHome(word: string): boolean {
  return placeOf(word) !== null || ITEMS.prefecture.likeness(word) >= 2;
}

/** 「私は東京です」 */
const OWN =
  /(?:^|[、\s])(?:私|わたし|わたくし|自分|僕|ぼく|俺)(?:自身)?(?:の?(?:ほう|方))?は\s*([^、。\s]{2,4}?)(?:です|だ|で|住み)?(?=[、。!！]|$)/u;
/** 「姉は大阪、私は東京です」 */
const OTHERS = new RegExp(
  `(?:${RELATIVE}|${FRIEND}|彼氏?|彼女|会場|実家)(?:の?(?:ほう|方))?[はが](?:住んで(?:い)?る[のん]は)?\\s*([^、。\\s]{2,4}?)(?:です|だ|で)?(?:が|けど)?(?=[、。!！]|$)`,
  'u',
);
const OF_EVENTS = /公演|ライブ|コンサート|イベント|ツアー|参加|参戦|当選|当落|チケット|申し?込/u;

/** The writer's own place beside somebody else's; of two that are family names too nothing says that they are places. */
export function ownPlace(sentence: string): string | undefined {
  const own = OWN.exec(sentence)?.[1];
  const others = OTHERS.exec(sentence)?.[1];
  if (own === undefined || others === undefined || OF_EVENTS.test(sentence) || !isHome(own) || !isHome(others))
    return undefined;
  return isFamilyNameToo(own) && isFamilyNameToo(others) ? undefined : own;
}
