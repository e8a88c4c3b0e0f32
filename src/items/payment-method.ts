/** 会費のお支払い方法(クレジットカード決済/キャリア決済). What the answer means is settled with the carrier's: extract/payment.ts. */
import { isNoElsewhere, isNothing } from '../text/answer.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';
import { asksFirst, paymentFacts, saysNothingOfPayment } from './payment.js';

export const paymentMethod: Item = {
  key: 'paymentMethod',
  labels:
    /(?:月?会費)?(?:の)?(?:お|ご|御)?(?:支払い?|支払|決[済裁剤]|引き?落とし|払い込み)(?:い)?(?:の)?(?:方法|手段|種別|種類|先|コース|形態|方式|区分)?(?![ァ-ヶ一-龠a-z]*番号|\s*id|情報)|(?:お金の|おかねの)?(?:払い方|はらいかた|ハライカタ|払い(?=[\s:：]))|(?<!\p{L})払(?=\s*[:=→▶])|お?(?:しはらい|シハライ)(?:ほうほう|ホウホウ|方法)?|(?<![ぁ-ん])お?(?:はらい|ハライ)(?=\s|[:=→])|(?:(?:會費|会费|月費|月费|月會費)(?:的)?)?(?:付款|支付|繳費|缴费|繳款)(?:的)?(?:方式|方法)|결제 ?(?:방법|수단)|지불 ?방법|ペイメント|shiharai(?:\s*(?:houhou|kata))?|(?:getsu)?kaihi(?: no)?(?:\s*shiharai(?:\s*(?:houhou|kata))?)?(?![a-z])|harai ?kata|(?:月会費|会費|加入コース|ご?加入の?コース|コース|プラン)(?:の)?(?:お支払い?方法|名)?|(?:monthly fee |membership fee )?(?:payment|paying|(?<!(?:au|apple|google|line|amazon|rakuten|楽天|メル|d)[ _-]?)pay)(?:\s*(?:method|type|way|course|option))?(?![a-z]|\s*(?:number|id|info))|plan(?=\s*:)|how (?:do )?(?:i|you) pay|(?:payment )?course|(?:おかね|お金)(?=\s*[:=→>])|pagamento|pago(?=\s*[:=\s])|paiement|zahlung(?:sart)?/iuy,
  hints:
    /^(?:クレジットカード決済.*|クレジット.*\/.*キャリア.*|キャリア決済\/クレジット.*|必須|credit.*\/.*carrier.*|信用卡.*\/.*|신용카드.*\/.*|どちらか.*)$/iu,
  read(answer, { paymentWords }) {
    if (isNothing(answer) || isNoElsewhere(answer)) return NOTHING_GIVEN;
    const facts = paymentFacts(answer, paymentWords);
    if (facts.credit) return value('credit', answer.trim());
    if (facts.carrierPayment || facts.carriers.length > 0) return value('carrier', answer.trim());
    if (facts.bundle) return NOTHING_GIVEN;
    if (asksFirst(answer)) return NOTHING_GIVEN;
    return invalid('unknown-choice', answer);
  },
  likeness(text) {
    if (text.length > 30 && [...text].length > 30) return 0;
    const facts = paymentFacts(text);
    if (saysNothingOfPayment(facts)) return 0;
    return facts.credit || facts.carrierPayment ? 3 : 1;
  },
};
