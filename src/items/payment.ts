/**
 * 会費のお支払い方法, キャリア: what a text says about how somebody pays. A payment service names its carrier (d払い,
 * auかんたん決済 …), a card brand is a credit card even where a carrier's name is part of it (dカード).
 */
import { CARRIERS, type Carrier } from '../record.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { Pattern, PatternSet } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { remembered } from '../text/remember.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import { withoutWishes } from './payment-wishes.js';

/** The ways to pay that a profile may have words of its own for: PayPay, a sister brand of a carrier. */
export const PAYMENT_WAYS = ['credit', 'docomo', 'au', 'softbank', 'bundle'] as const;
export type PaymentWords = Partial<Record<(typeof PAYMENT_WAYS)[number], readonly string[]>>;
const STANDARD_WORD: Record<(typeof PAYMENT_WAYS)[number], string> = {
  credit: ' クレジットカード ',
  docomo: ' ドコモ ',
  au: ' au ',
  softbank: ' ソフトバンク ',
  bundle: ' まとめて払い ',
};

export interface PaymentFacts {
  credit: boolean;
  /** 「キャリア決済」 in so many words. */
  carrierPayment: boolean;
  carriers: Carrier[];
  /** まとめて払い without a carrier's name beside it: the course, not the method. */
  bundle: boolean;
  /** A way to pay, or a carrier, that the service does not have (コンビニ, PayPay, 楽天モバイル). */
  unknown: boolean;
}

/** Words of which each form of CARDS has one. */
const CARD_WORDS = new Pattern(
  /カード|クレジット|クレカ|くれか|くれじっと|credit|visa|ビザ|ヴィザ|master|マスター|jcb|ジェーシービー|amex|アメックス|american|アメリカン|銀聯|union ?pay|ユニオンペイ|diners|ダイナース|デビット|debit|card|kurejitto|kaado|kureka|信用卡|신용카드/iu,
);
const CARDS =
  /(?:d|ディー|ドコモ|docomo|au ?pay|エーユーペイ|ソフトバンク|softbank|paypay|楽天|rakuten|イオン|エポス|セゾン|オリコ|ファミマt?|jal|ana|三井住友|リクルート|セディナ|line ?pay|view|ビュー|amazon|アマゾン|uc|dc|nicos|ニコス|(?:三菱)?ufj|みずほ|りそな|ライフ|エムアイ|ルミネ|マルイ|丸井|ゆめ|コスモ|出光|eneos|エネオス|トヨタ|ポケット|アプラス|ジャックス|タカシマヤ|高島屋|ビックカメラ)\s*(?:pay)?\s*(?:ゴールド|gold)?\s*(?:クレジット)?\s*カード|クレジット|クレカ|くれか|くれじっと(?:かーど)?|credit|visa|ビザ|ヴィザ|master ?card|マスター(?:カード)?|jcb|ジェーシービー|amex|アメックス|american ?express|アメリカン[・･\s]?エ[クキ]スプレス|アメリカン(?=カード|$)|銀聯|union ?pay|ユニオンペイ|diners|ダイナース|デビット|debit|(?:^|[^ァ-ヶa-z])カード(?:払い|決済|支払い?)?|\bcard\b|kurejitto(?:[ -]*ka+do)?|kureka|\bkaado\b|信用卡|신용카드/giu;
const SERVICES: Record<Carrier, Pattern> = {
  docomo: new Pattern(
    /d\s*払い?|(?<![a-z])d[ -]?[bh]arai|ディー払い|ドコモ\s*(?:の)?(?:払い|ケータイ払い|決済|まとめて(?:支)?払い|料金|の?携帯)|ドコモ|どこも|docomo|dokomo|ahamo|アハモ|irumo|イルモ|sp\s*モード|spモード/iu,
  ),
  au: new Pattern(
    /au\s*(?:かんたん|簡単|カンタン|まとめて|id|ペイ払い)\s*(?:決済|支?払い?)?|エーユー|(?<![ぁ-ん])あう(?![ぁ-ん])|かんたん決済|(?<![a-z])au(?![a-z])|(?<![a-z])uq(?:\s*mobile|\s*モバイル)?(?![a-z])|povo|ポヴォ|ポボ|kddi/iu,
  ),
  softbank: new Pattern(
    /ソフトバンク|そふとばんく|sofuto ?banku|ソフバン?ク?|soft\s*bank|(?<![a-z])sb(?![a-z])|ワイモバ(?:イル)?|y!?\s*mobile|ymobile|linemo|ラインモ/iu,
  ),
};
const CARRIER_PAYMENT = new Pattern(
  /(?:キャリア|携帯(?:電話|料金|会社|代)?|ケータイ|スマホ代?|電話料金|通信料)(?:の?(?:ご?利用|使用|通信)?(?:料金?|代金?))?(?:と)?\s*(?:の)?(?:決済|払い|支払い?|合算|まとめ|一緒|課金)|携帯(?:電話)?の?会社(?:を通|を経由|経由|に払|から引)|きゃりあ|(?:電信|电信)(?:業者|公司|商|运营商)?的?(?:付款|支付|代收|代扣)|통신사 ?결제|휴대폰 ?(?:소액 ?)?결제|kyaria|keitai (?:ryoukin|ryokin|gaisha)|carrier(?:'s)? (?:billing|payment)|carrier|phone bill|キャリア(?!コード|名?[はがも:])/iu,
);
/** Who pays 「ケータイ会社」, all of the answer, pays with the phone's bill. */
const PHONE_COMPANY =
  /^(?:携帯|ケータイ|けいたい|スマホ|スマートフォン)(?:電話)?(?:の)?(?:会社|料金|代金?|利用料金?|請求)(?:経由|から|で|に|へ)?(?:です)?。?$/u;
const BUNDLE = new Pattern(
  /(?:月会費)?まとめて\s*(?:お)?(?:(?:支)?払(?:い(?!まし)|(?!い))|[はば]らい(?!まし)|しはらい|バライ|ハライ)(?:コース)?|matomete ?(?:[hb]arai|shiharai)|まとめ払い|一括(?:払い)?|年払い|年会費|bundle|lump.?sum|(?:yearly|annual) (?:plan|payment|course)/iu,
);
const UNKNOWN = new Pattern(
  /コンビニ|paypay|ペイペイ|銀行|口座|振込|振替|楽天ペイ|楽天モバイル|rakuten|line ?pay|ライン ?ペイ|メルペイ|merpay|apple ?(?:pay|id)?|アップル|google ?(?:pay|play)?|グーグル|itunes|アプリ内|app ?store|amazon|アマゾン|atm|プリペイド|bitcash|webmoney|ギフト|現金|mineo|マイネオ|iijmio|ocn|mvno|格安|代引|convenience|paypal|ペイパル|aeon|イオンモバイル|nuro|bic|日本通信|日専連|wechat|alipay|(?<!soft ?)bank/iu,
);
/** What is told of the past, or of somebody else, is no answer. */
const NOT_NOW =
  /(?:キャリア|携帯会社|クレジットカード|クレジット)(?:決済)?(?:の(?:ところ|欄|項目|部分|方|ほう|番号))?(?:は|が|も)[^、。]{0,8}(?:(?:空[けい欄白]|(?:書い|記入し)て(?:い)?(?:ません|ない))[^、。]*|無関係|関係(?:なく|ない|ありません|なし)|該当(?:しない|しません|せず|なし)|対象外|不要)|[^、。]*(?:になって|と書いて|と記入して|と書か?れて|と記載され?て)(?:い|しま)?(?:ます|る|ました|まし)(?:が|けど|けれど)|(?:以前|前|昔|当時|もと|元々?|入会時|入会当初|当初|最初)(?:は|に|まで)[^、。]*(?:(?:でした|だった)(?!か)|が、?|けど|たが)|[^、。]*(?:する|変える|変更する|切り替える|にする)(?:予定|つもり)[^、。]*|[^、。（(]*(?:から|を(?:解約|やめ))(?:て)?(?:して)?(?=[^、。]*(?:に(?:変更|乗り換え|変え)|へ変更))|[^、。（(]*(?<!今)月(?:分)?までは[^、。]*|(?:友達|友人|知人)[のは][^、。]*|(?<!祖)(?:家族|母|父|姉|妹|兄|弟)は[^、。]*|[^、。]*解約[^、。]*|[^、。（(]*(?:カード|クレカ|払い|決済|ドコモ|docomo|au|ソフトバンク)(?:払い|決済)?(?:は|を|も)[^、。]{0,14}(?:やめ|止め)(?:まし)?(?:て(?!い(?:な|ま?せ))|た(?!い|く)|ちゃ)[^、。]*/gu;
/** 以前ドコモで、いまは…, 前はドコモ払い、10月から…: what was, before what is. */
const PAST_THEN_NOW =
  /(?:(?:以前|(?<![名直人手午])前|昔|当時|元々|もともと|入会時|入会当初|当初|最初|[今これ]まで)(?:は|に|も|の(?:支払い|決済)(?:方法)?は)?|(?:去年|昨年|一昨年|おととし|今年|先月|先々月|先週|昨日|[春夏秋冬]|(?<!今)月|\d年|年前|年末|年始)(?:の?(?:[春夏秋冬]|初め|はじめ|終わり|末|途中|\d{1,2}月))?(?:頃|ごろ)?まで(?:は|ずっと)?)[、\s]?[^、。()]{1,30}?(?:で|払い|決済|カード|コース|(?:でした|だった|(?:使って|払って|利用して|契約して)(?:い|お)?(?:りまし|まし)?た)(?:のです|ん(?:です)?)?(?:が|けど|けれど(?:も)?|(?=[、。])))(?:[、。]|(?<=が|けど|けれど|けれども))\s*(?=(?:今|いま|現在)(?:は|の|では)|(?:今年|去年|昨年|先月|先々月|今月|\d{1,2}月|(?:19|20)\d\d年)[^、。]{0,8}から)(?=[^。]{0,60}(?:払|決済|カード|クレ|[A-Za-z]{2}|ドコモ|どこも|アハモ|エーユー|ソフトバンク|ソフバン|ワイモバ|ラインモ|キャリア|まとめ|不明|わか|分か|忘れ|覚え|違|別))(?![^。]{0,60}(?:変えて(?:い)?(?:な|ま)|のまま|変わ(?:らず|って(?:い)?(?:な|ま))|(?:変え|変更し|(?:に|へ)し|払い|使い|切り替え)たい|予定|つもり|検討|希望))/gu;
const PAST_THEN_NOW_WORDS = new Pattern(/以前|前|昔|当時|元々|もともと|入会|当初|最初|まで/u);
/** Brackets, and what stands in them, go with the clause: クレジットカード（VISA）ではなく…; クレカ（キャリア決済ではないです） denies what is bracketed. */
const WITHIN = '(?:[^、。()]|\\([^()]*\\))*';
/** What is denied is no answer, even where nothing else is said. */
const DENIED = new RegExp(
  `${WITHIN}(?:(?:では?|じゃ|でも)なく|(?:では|でも|じゃ)(?:ありません|ございません)|じゃない|で[はも]ない|(?:は|も|を)(?:使わず|利用せず|使っておらず)|(?:は|も|を)(?:して|つかって|使って|利用して|持って|もって|契約して)(?:い|お)?(?:ません|ない|らず|りません))(?:です|ので|んで|から)*`,
  'gu',
);
/** キャリア決済は使っていません, behind 「クレジットカードで」. */
const OTHER_WAY =
  /(?<=[^、。]で)(?=(?:キャリア|携帯|クレジット|クレカ|カード|docomo|ドコモ|au|ソフトバンク|d払い)[^、。]{0,12}(?:は|も))/iu;
/** Words of which each form of NOT_NOW has one. */
const NOT_NOW_WORDS = new Pattern(
  /キャリア|携帯会社|クレジット|まで|予定|つもり|になって|と書|と記|入会|初|前|昔|当時|もと|元|変更|乗り換え|変え|友|知人|家族|母|父|姉|妹|兄|弟|解約|やめ|止め/u,
);

const NO_WORDS: PaymentWords = {};
const factsWithout = remembered((answer) => factsOf(answer, NO_WORDS), 500, 60);

/** What the text says; nothing of it where it says nothing. */
export function paymentFacts(answer: string, words: PaymentWords = NO_WORDS): PaymentFacts {
  return PAYMENT_WAYS.some((way) => words[way] !== undefined) ? factsOf(answer, words) : factsWithout(answer);
}

function factsOf(answer: string, words: PaymentWords): PaymentFacts {
  let text = translated(nfkc(withoutInvisible(answer)).replace(/\s+/gu, ' '), words).replace(WHOSE, (whose) =>
    mayNameWay(whose) ? whose : ' ',
  );
  if (text.includes('カード')) text = text.replace(ON_A_CARD, ' ');
  text = withoutDenied(PAST_THEN_NOW_WORDS.test(text) ? text.replace(PAST_THEN_NOW, ' ') : text);
  // Clause by clause; a longer one is no clause, and would cost more than it tells.
  const now = text
    .split(/(?<=[、。])/u)
    .map((clause) => (clause.length > 120 || !NOT_NOW_WORDS.test(clause) ? clause : clause.replace(NOT_NOW, ' ')))
    .join('');
  if (/[\p{L}\p{N}]/u.test(now)) text = now;
  const had = withoutWishes(text);
  if (/[\p{L}\p{N}]/u.test(had)) text = had;
  const rest = CARD_WORDS.test(text) ? text.replace(CARDS, ' ') : text;
  const credit = rest !== text;
  const named = CARRIERS.filter((carrier) => SERVICES[carrier].test(rest));
  const carriers = named.length > 1 ? hisOwn(named, rest) : named;
  const tight = withoutSpaces(rest);
  // A line that only names a unknown brand is unknown; a carrier beside it counts.
  const bundle = BUNDLE.test(tight) && carriers.length === 0 && !/(?:携帯|スマホ|電話|キャリア)/u.test(tight);
  const carrierPayment = CARRIER_PAYMENT.test(rest) || PHONE_COMPANY.test(tight);
  return { credit, carrierPayment, carriers, bundle, unknown: UNKNOWN.test(rest) };
}

function withoutDenied(text: string): string {
  if (!DENYING.test(text)) return text;
  return text
    .replace(/でも、(?=[^、。]*でも(?:ない|ありません))/gu, 'でも')
    .split(/(?<=[、。])/u)
    .flatMap((clause) => clause.split(OTHER_WAY))
    .map((clause) => (clause.length > 120 ? clause : clause.replace(DENIED, ' ')))
    .join('');
}
const DENYING = new Pattern(/では|でも|でな|じゃ|使わ|利用せ|(?:して|って)(?:い|お)?(?:ま|な|ら|り)/u);

/** docomo（家族の回線はau）, ドコモ（前はau）, au（サブはソフトバンク）: of several carriers those that are not said of somebody, or something, else. */
const OF_ANOTHER = new RegExp(
  `(?:${RELATIVE}|親|${FRIEND}|彼氏?|彼女|会社|職場|仕事用?|自宅|家|サブ(?:機)?|[2２二]台目|予備|タブレット|ネット|インターネット|光回線|wi-?fi)(?:さん|用)?(?:の(?:回線|携帯(?:電話)?|スマホ|ケータイ|電話|端末|契約|分|もの|キャリア|ほう|方))?[はがも][^。()（）]*|(?:以前|前|昔|もともと|元々?|旧|乗り換え前|機種変前)(?:は|:)[^。()（）]*`,
  'giu',
);

/** 携帯はドコモですが会費はauかんたん決済です: what is said of the fee; 支払いはauまたはドコモです names two. */
const OF_THE_FEE = new RegExp(
  `(?:会費|月額|引き?落とし|支払い?|決済)(?:のほう|の方|自体|だけ)?は(?:今も|まだ|ずっと)?((?:${OR}|[^、。()は])*)`,
  'gu',
);

function hisOwn(named: readonly Carrier[], text: string): Carrier[] {
  const ofFee = [...text.matchAll(OF_THE_FEE)].map(([, said = '']) => said);
  const fee = named.filter((carrier) => ofFee.some((said) => SERVICES[carrier].test(said)));
  if (fee.length === 1) return fee;
  // 父の携帯がauで、…: what opens the answer may be how he pays.
  const rest = text.replace(OF_ANOTHER, (said: string, at: number) =>
    /払|決済|引き?落|課金|請求|合算|今は|現在/u.test(said) ||
    !named.some((carrier) => SERVICES[carrier].test(text.slice(0, at)))
      ? said
      : ' ',
  );
  const left = rest === text ? [] : named.filter((carrier) => SERVICES[carrier].test(rest));
  return left.length === 1 ? left : [...named];
}

/** カードに書いてある会員番号は…, 会員カードの番号は…: a thing that has a number on it. */
const ON_A_CARD =
  /会員(?:証の?)?カード|カード(?:の(?:[裏表]面?|上))?(?:に|へ)(?=[^、。]{0,24}(?:会員番号|番号が会員))(?:書|記載|記され|印字|印刷|載|ある|ありま|出て)[^、。]{0,12}/gu;

/** クレジットカード（主人ではなく私の名義） */
const WHOSE = /\((?=[^()]*名義)[^()]*\)/gu;

/** The service's own words for a way to pay, as those that every service shares. */
function translated(text: string, words: PaymentWords): string {
  let out = text;
  for (const way of PAYMENT_WAYS)
    for (const word of words[way] ?? []) out = out.replaceAll(nfkc(word), STANDARD_WORD[way]);
  return out;
}

/** Words of which a text that names a way to pay, or a carrier, that the service has, holds one. */
const WAYS = new PatternSet({ card: CARD_WORDS, carrierPayment: CARRIER_PAYMENT, ...SERVICES });

/** Could the text name a way to pay, or a carrier, that the service has? Told by words alone. */
export function mayNameWay(text: string): boolean {
  return WAYS.heldBy(text) !== 0;
}

/** Does the text name a carrier besides this one? Told by words alone. */
export function namesOtherThan(carrier: Carrier, text: string): boolean {
  return CARRIERS.some((other) => other !== carrier && SERVICES[other].test(text));
}

export function saysNothingOfPayment(facts: PaymentFacts): boolean {
  return !facts.credit && !facts.carrierPayment && facts.carriers.length === 0 && !facts.bundle && !facts.unknown;
}

/** お母さんがしてるので聞いてみます: no way to pay is named, and he asks first. */
export function asksFirst(answer: string): boolean {
  return ASKS_FIRST.test(answer) && saysNothingOfPayment(paymentFacts(answer));
}
const ASKS_FIRST =
  /聞いて(?:み|おき|き|から)|(?:確認|問い?合わ?せ)(?:して(?:み|おき|から)|中)|調べ(?:て(?:み|おき|から)|中)|(?:後|のち|あと)(?:ほど|で)(?:ご)?(?:連絡|お?知らせ)/u;
