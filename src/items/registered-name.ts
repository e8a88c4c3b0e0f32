/** The name that an answer says is the registered one: 「山田花子（登録は鈴木花子）」, 「山田花子、登録は鈴木花子です」. */
import { remarksOf } from '../text/answer.js';
import { isOfKanjiWords } from '../text/kanji-words.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { collapseSpaces, nfkc, withoutSpaces } from '../text/width.js';
import { isPlace } from './prefecture.js';

const REGISTERED_AS =
  /^(?:ご|お)?(?:会員)?登録(?:名義?|氏名|時|当時|上|したとき|したの|している(?:名前|氏名|の)|した(?:名前|氏名)|の(?:名前|氏名))?(?:は|が|[:：])[\s、]*(?<former>旧姓(?:のまま|の)?|[旧新]字の)?[「『]?(?<name>[\p{sc=Han}々ヶ]{1,6}(?: (?:[\p{sc=Han}々]{1,4}[ぁ-んァ-ヶー]{0,3}|[ぁ-ん]{1,5}))?)[」』]?(?<end>[^\p{sc=Han}々ヶ].*)?$/u;
/** 登録時は田中花子、昨年変更済み: what was changed since is the registered one no more. */
const CHANGED =
  /登録(?:(?!住所|電話|メール|アドレス|番号|ID|支払|カード)[^。]){0,80}(?:変更|変え|直|改め)(?:手続き?)?(?:は|を)?(?:し)?(?:済|ました|て(?:い|あ)?(?:ます|る)|て(?:おり|あり)ます|いたしました|致しました|た(?!い)|完了)/su;
const NOT_CHANGED = /まま(?!でし|だっ)|まだ|ません|(?:い|し)ない/u;
const DENIED = /^(?:では|じゃ)(?:な|あり)/u;
const CERTAIN =
  /^(?:です|でした|だった|の?まま|で登録|と(?:なって|思)|に(?:なって|して)|のはず|だと思|で、|[。、」』)）]|$)/u;
/** What people say there besides: 漢字, 昨年, 夫, 済み. */
const OTHER = new RegExp(
  `^(?:${FRIEND}|${RELATIVE}|私|僕|俺|昔|今|別|旧|新|済|可|有|無|同|前|後|上|下|左|右|本|未|可能|簡単|平仮名|片仮名|両方|.{2,}[年月日頃歳才前後中済号版者的]|(?:旧姓|昨|同).*)$`,
  'u',
);

/** Does the text say of what was registered that it was changed since? */
export function isRegisteredNoMore(text: string): boolean {
  return CHANGED.test(text) && !NOT_CHANGED.test(text);
}

/** What an answer says of the registered name beside the one outside: none, that name, or that it is another and which is not plain. */
export type Registered = { is: 'none' } | { is: 'name'; name: string } | { is: 'unclear' };

/** @param name the name that stands first in the answer */
export function registeredIn(answer: string, name: string): Registered {
  const none: Registered = { is: 'none' };
  if (!answer.includes('登録')) return none;
  const text = nfkc(answer);
  if (isRegisteredNoMore(text)) return none;
  for (const part of [...remarksOf(text), ...text.split(/[※、,)]|\s(?=登録)/u).slice(1)]) {
    const groups = REGISTERED_AS.exec(collapseSpaces(part.trim()))?.groups;
    if (groups?.name === undefined) continue;
    const { end = '' } = groups;
    const told = groups.name;
    const bare = withoutSpaces(told);
    const now = withoutSpaces(name);
    if (DENIED.test(end) || now === bare || isNoName(bare)) continue;
    if (now.startsWith(bare)) continue;
    const isFull = bare.length > 2 && (told.includes(' ') || bare.length > 3 || isAlike(bare, now));
    if (isFull && isAlike(bare, now) && CERTAIN.test(end) && !/かも|[?？]/u.test(end))
      return { is: 'name', name: told };
    if (bare.length > 1 || groups.former !== undefined) return { is: 'unclear' };
  }
  return none;
}

function isNoName(word: string): boolean {
  return OTHER.test(word) || isOfKanjiWords(word) || isPlace(word);
}

/** 鈴木花子 and 山田花子, 山田華子 and 山田花子: the given or the family name is the same. */
function isAlike(one: string, other: string): boolean {
  return one.slice(-2) === other.slice(-2) || one.slice(0, 2) === other.slice(0, 2);
}
