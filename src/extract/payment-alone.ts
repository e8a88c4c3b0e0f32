/** 「auです。」, 「楽天カードです。」: a sentence that is the name of a carrier or a card, and no word of what it is for. */
import { type PaymentWords, paymentFacts } from '../items/payment.js';
import { Pattern } from '../text/pattern.js';

/** What such a sentence is: a carrier's name, that of the phone's carrier, a card's. */
export type Alone = 'carrier' | 'phone' | 'card' | null;

const ENDS =
  '\\s?(?:です(?:わ|ね|よ)?|でした|でございます|になります|となります|だと思います|や(?:で|ねん)?|だよ)?[。.!！♪\\s]*$';
const CARRIER_NAME =
  '(?:NTT ?)?(?:docomo|ドコモ|どこも|au|エーユー|softbank|ソフトバンク|ソフバン|ahamo|アハモ|povo|ポヴォ|uq(?: ?mobile|モバイル)?|linemo|ラインモ|ワイモバイル|y!? ?mobile)';
const CARRIER_ALONE = new RegExp(
  `^\\s*(?:(?:(?:私|わたし|うち|当方|自分|こちら|今|いま|現在|キャリア|携帯会社)(?:の(?:キャリア|携帯会社))?(?:は|も)|はい)[、,\\s]*)?${CARRIER_NAME}${ENDS}`,
  'iu',
);
/** 「携帯はauです。」, 「スマホはauの契約です。」: how he pays is another matter, where he tells that as well. */
const PHONE_ALONE = new RegExp(
  `^\\s*(?:(?:私|わたし)の)?(?:携帯|スマホ|ケータイ|電話|端末|回線|機種|契約)(?:電話)?は[、,\\s]*${CARRIER_NAME}(?:の?(?:契約|回線|ユーザー))?${ENDS}|^\\s*(?:(?:私|わたし|うち)は[、,\\s]*)?${CARRIER_NAME}(?:の?(?:契約|回線|ユーザー))${ENDS}`,
  'iu',
);
/** 「電話は 090-… です。キャリアは docomo です。」: the item's own word. */
export const NAMES_CARRIER = new Pattern(
  new RegExp(`(?:キャリア|携帯(?:電話)?会社)は[、,\\s]*${CARRIER_NAME}\\s?(?:です|でした|になります)`, 'iu'),
);
/** 「電話は 090-…、キャリアはソフトバンクです。」 */
const CARRIER_LAST = new RegExp(
  `^[^。]{2,120}[、,]\\s*(?:キャリア|携帯(?:電話)?会社)は[、,\\s]*${CARRIER_NAME}${ENDS}`,
  'iu',
);
const IN_ENGLISH = new RegExp(
  `^\\s*(?:it['’]?s|it is|my (?:mobile |phone )?carrier is|i(?:['’]m| am) with)\\s+${CARRIER_NAME}[.!\\s]*$`,
  'iu',
);
const CARD_ALONE = new RegExp(
  `^\\s*(?:(?:(?:私|わたし|うち|こちら|今|いま)は|はい)[、,\\s]*)?(?<name>[^、。はがをにで?？]{1,20}?)${ENDS}`,
  'iu',
);
/** Cards that nobody pays with, or that are of something else. */
const OTHER_CARD =
  /会員|メンバー|ポイント|キャッシュ|プリペイド|ギフト|診察|図書|保険|学生|テレ(?:ホン|カ)|SIM|SD|ID|名刺|紛失|再発行|メッセージ|トランプ/iu;
/** りそなカードの岡田 is who writes. */
const CARD_NAMED =
  /(?:カード(?:払い|決済|支払い?)?|クレジット(?:払い|決済)?|クレカ(?:払い|決済)?|visa|ビザ|jcb|master(?: ?card)?|マスター|amex|アメックス|diners|ダイナース|デビット)\s*$/iu;
const LONGEST = 40;
const LONGEST_OF_SEVERAL = 160;

/** What the sentence (folded) is, where it is such a name. */
export function toldAlone(sentence: string, words: PaymentWords): Alone {
  if (sentence.length > LONGEST_OF_SEVERAL) return null;
  if (CARRIER_LAST.test(sentence)) return 'carrier';
  if (sentence.length > LONGEST) return null;
  if (CARRIER_ALONE.test(sentence) || IN_ENGLISH.test(sentence)) return 'carrier';
  if (PHONE_ALONE.test(sentence)) return 'phone';
  const name = CARD_ALONE.exec(sentence)?.groups?.name;
  if (name === undefined || OTHER_CARD.test(name) || !CARD_NAMED.test(name)) return null;
  const { credit, carriers, carrierPayment, bundle, unknown } = paymentFacts(name, words);
  return credit && carriers.length === 0 && !carrierPayment && !bundle && (!unknown || /カード\s*$/u.test(name))
    ? 'card'
    : null;
}
