/**
 * Where somebody is reached who is not the member, or not at what is registered: 「僕の電話は 090-… なので急ぎの場合はこちらに」 in a letter for his sister,
 * 「登録アドレスは思い出せませんが、新しいアドレスは a@… なので返事はこちらに」.
 */
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';

const MAY_TELL = new Pattern(/連絡|急ぎ|返[事信]|折り?返し|こちら(?:に|へ|まで)/u);
const OWN =
  '(?:私|わたし|わたくし|僕|ぼく|俺|自分|当方|代理(?:人|の者)?)(?:自身|本人)?の(?:連絡先|(?:携帯|スマホ|電話|番号|メール|アドレス|メアド)[^。、はも\\d@]{0,6})';
/** 電話番号は私の携帯が 090-…: what is told to be the item is no contact. */
const NO_LABEL = '(?!.*登録)(?!\\s*(?:お?電話(?:番号)?|メール(?:アドレス)?|アドレス|携帯(?:番号)?)(?:は|が|:))';
/** 私の連絡先は 090-…, 僕の電話は 090-… なので急ぎの場合はこちらに */
const OF_WHO_WRITES = new RegExp(
  `^${NO_LABEL}[^。]{0,30}${OWN}(?:は|が|も|:)[^。]*(?:連絡|急ぎ|返[事信]|折り?返し|こちら(?:に|へ|まで))|^${NO_LABEL}[^。]{0,30}(?:私|わたし|わたくし|僕|ぼく|俺|自分|当方|代理(?:人|の者)?)(?:自身|本人)?の連絡先(?:は|が|も|:)`,
  'u',
);
/** The letter asks for somebody else: 「妹の志村 凛（しむら りん）がパスワードを忘れた」, 「父の代わりに」. */
const FOR_RELATIVE = new Pattern(
  new RegExp(
    `${RELATIVE}(?:の[^。、()（）]{1,12})?(?:[(（][^()（）]{1,24}[)）])?(?:が|は|の)[^。、]{0,16}(?:パスワード|アカウント|ログイン|会員|再設定)(?![^。、]{0,12}(?:変え|変更|いじ|触|さわ|消し|払|ため))|${RELATIVE}(?:[(（][^()（）]{1,24}[)）])?の(?:代わり|代理|分(?:を|の|です|で))`,
    'u',
  ),
);
/** 「夫のアカウントは問題ありません。私がログインできません」 */
const I_CANNOT_LOG_IN =
  /(?:私|わたし|僕|ぼく|俺|自分)(?:だけ)?(?:が|は|の(?:ほう|方)が)[^。、]{0,10}(?:(?:ログイン|サインイン)でき(?:な|ませ|ず)|入れ(?:な[いく]|ませ|ず)|パスワード[^。、]{0,8}(?:忘れ|わから|分から))/u;
/** 新しいアドレスは a@… なので返事はこちらに */
const NEW_CONTACT =
  /(?:新しい|今の|いまの|現在の|いま使って(?:い)?る|今使って(?:い)?る)(?:メール)?(?:アドレス|メアド|メール|番号|電話(?:番号)?|携帯)?(?:の(?:ほう|方))?(?:は|が)[^。]{6,60}(?:なので|ですので|ですから|です[。、]?)[^。]{0,12}(?:返[事信]|連絡|折り?返し)[^。]{0,8}(?:こちら|そちら|この(?:アドレス|番号))(?:に|へ|まで)/u;
/** 登録アドレスが何だったか思い出せない, 登録した番号は忘れました */
const REGISTERED_UNKNOWN: Readonly<Partial<Record<ItemKey, RegExp>>> = {
  email:
    /登録(?:した|して(?:い)?る|して(?:い)?た)?(?:の)?(?:メール|アドレス|メアド)[^。、\w@]{0,20}(?:思い出せ|覚えて(?:い|お)?(?:ない|ません|らず)|わから|わかり|分から|分かり|忘れ|不明)/u,
  phone:
    /登録(?:した|して(?:い)?る|して(?:い)?た)?(?:の)?(?:電話|携帯|番号)[^。、\d]{0,20}(?:思い出せ|覚えて(?:い|お)?(?:ない|ません|らず)|わから|わかり|分から|分かり|忘れ|不明)/u,
};

/** Tells a sentence of the letter where to reach somebody, and nothing of what is registered? Null where none does. */
export function contactsIn(lines: readonly string[]): ((key: ItemKey, sentence: string) => boolean) | null {
  if (!lines.some((line) => MAY_TELL.test(line))) return null;
  const letter = lines.join('\n');
  const forOther = FOR_RELATIVE.test(letter) && !I_CANNOT_LOG_IN.test(letter);
  const unknown = (key: ItemKey): boolean => REGISTERED_UNKNOWN[key]?.test(letter) === true;
  return (key, sentence) =>
    (key === 'phone' || key === 'email') &&
    ((forOther && OF_WHO_WRITES.test(sentence)) || (NEW_CONTACT.test(sentence) && unknown(key)));
}
