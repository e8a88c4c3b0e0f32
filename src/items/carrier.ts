/** キャリア決済の場合(docomo/au/SoftBank): the sub-brands (ahamo, UQ, LINEMO …) name their carrier too. */
import { isNoElsewhere, isNothing } from '../text/answer.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';
import { paymentFacts } from './payment.js';

/** これは違うと思います, 使ってないです */
const USES_NONE =
  /^(?:[→⇒]\s*)?(?:これは|それは)?(?:違い?(?:ます|う)|ちがい?(?:ます|う)|(?:使|利用し|契約し)って?(?:い)?(?:ない|ません))(?:です|と思います)?[。!！]?$/u;

export const carrier: Item = {
  key: 'carrier',
  labels:
    /(?:電信|电信)(?:業者|公司|商|运营商)(?:付款|支付)?(?:的)?(?:情況|情况|場合|场合)?(?=\s*[(（:：])|(?:ご)?(?:利用|契約|登録)?(?:中)?(?:の)?(?:キャリア|(?:携帯|ケータイ|けいたい|スマホ)(?:電話)?(?:の)?(?:会社|キャリア))(?:決[済裁剤])?(?:の?場合)?(?:は|の会社|名|会社)?(?![ぁ-んァ-ヶ一-龠])|(?:ご)?(?:利用|契約)(?:中の)?(?:キャリア|携帯会社)|(?:電信公司|电信公司|電信業者|運營商|运营商|통신사)(?=\s*[:(])|kyaria(?=\s*[:=])|(?:mobile |phone )?carrier(?: name| payment)?(?:\s*if (?:carrier|applicable).*?(?=[:=]))?(?!\w|\s*(?:billing|number))/iuy,
  hints: /^(?:docomo\s*\/.*|ドコモ\s*\/.*|.*softbank|必須|キャリア決済の方)$/iu,
  read(answer, { paymentWords }) {
    if (isNothing(answer) || USES_NONE.test(answer) || isNoElsewhere(answer)) return NOTHING_GIVEN;
    const facts = paymentFacts(answer, paymentWords);
    const [first, second] = facts.carriers;
    if (first !== undefined) return second === undefined ? value(first, answer.trim()) : invalid('ambiguous', answer);
    // 「クレジット」 as an answer to which carrier names none, and is none that the service lacks.
    if (facts.credit || (facts.carrierPayment && !facts.unknown) || facts.bundle) return NOTHING_GIVEN;
    return invalid('unknown-choice', answer);
  },
  likeness(text) {
    const bare = text.trim();
    if (bare.length > 16 && [...bare].length > 16) return 0;
    return paymentFacts(text).carriers.length === 1 ? 3 : 0;
  },
};
