/**
 * The built-in profile: the desk for Plus member ID accounts. Each line says whether the requirement is the page's own word,
 * or follows from it: the page gives one template for five courses and tells only of some items for whom they are.
 */
import { plusMemberReplies } from './replies.js';
import type { Profile } from './schema.js';

// The page's own word: 「必要事項が不足している場合、回答を差し上げることができません」. All items of the template that it gives to no
// course in particular are therefore asked of everybody (inferred for each single one).
const ASKED_OF_ALL = [
  'nameKanji',
  'nameKana',
  'nickname',
  'birthDate',
  'prefecture',
  'phone',
  'email',
  'plusMemberId',
] as const;
// The page's own word for the carriers: without the number of the payment the carrier's customer data alone is never enough.
const CARRIER_COURSE = [...ASKED_OF_ALL, 'paymentMethod', 'carrier', 'billingId'] as const;

export const plusMember: Profile = {
  schema: 'madoguchi.profile/1',
  name: 'Plus member ID',
  deskAddresses: ['@cc.plusmember.jp', '@plusmember.jp'],
  deskNames: ['Plus member', 'プラスメンバー', 'お問い合わせ窓口', 'お問合せ窓口', 'サポート窓口'],
  // The page's own word for the subject.
  subjects: ['パスワード再設定不可のお問い合わせ'],
  payments: {},
  labels: {},
  courses: {
    // The page's own word: 「会員番号(月会費まとめて払いコースの方)」. That the payment method is then not asked is inferred.
    bundle: { required: [...ASKED_OF_ALL, 'memberNumber'] },
    // 「会費のお支払い方法」 stands in the template without a restriction; that no number is asked of card holders is inferred.
    credit: { required: [...ASKED_OF_ALL, 'paymentMethod'] },
    // 「キャリア決済の場合」 and 「各キャリアの決済情報番号」: the page's own words.
    docomo: { required: [...CARRIER_COURSE] },
    au: { required: [...CARRIER_COURSE] },
    softbank: { required: [...CARRIER_COURSE] },
    // Inferred: who does not say how he pays is asked that; where he says carrier, validate asks for the carrier's items too.
    unknown: { required: [...ASKED_OF_ALL, 'paymentMethod'] },
  },
  billing: {
    // The page's own word: the 決済番号 of d払い has 12 digits.
    docomo: { digits: 12, refusesMobileNumbers: false },
    // The page's own word: the 継続課金ID has 11 digits; longer numbers and the phone's own number cannot be used.
    au: { digits: 11, refusesMobileNumbers: true },
    // The page gives the 注文番号 no length.
    softbank: { digits: null, refusesMobileNumbers: false },
  },
  readyNeeds: 'possession',
  replies: plusMemberReplies,
};
