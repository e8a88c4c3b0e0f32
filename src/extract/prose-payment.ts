/** What running text tells of the payment, sentence by sentence. */
import {
  mayNameWay,
  type PaymentFacts,
  type PaymentWords,
  paymentFacts,
  saysNothingOfPayment,
} from '../items/payment.js';
import { withoutWishes } from '../items/payment-wishes.js';
import { withoutAsides } from '../text/asked-aside.js';
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import type { LaidLine } from './open-text.js';
import { type Alone, NAMES_CARRIER, toldAlone } from './payment-alone.js';
import { namesUnknownWay } from './payment-doubt.js';
import { tellsPaymentAnew } from './prose/put-right/told-anew.js';
import { contrastOf } from './prose/whose/contrast.js';
import { withEachHisOwn } from './prose/whose/each-his-own.js';
import { withEachOfOthers } from './prose/whose/each-of-others.js';
import { whoIsMeant } from './prose/whose/whom-meant.js';

export interface ProsePayment {
  facts: PaymentFacts;
  text: string;
  rank: number;
  corrects: boolean;
  /** It is the name of a carrier or a card and no more. */
  alone: Alone;
}

/** Without one of these words running text tells no payment. */
export const ABOUT_PAYMENT = new Pattern(
  /払|ばらい|まとめて|haratte|[hb]arai(?![a-z])|kaihi|kurejitto|請求|引かれ|引き落と|引落|合算|カードは|mastercard|はらって|はらいます|はらいました|決済|支払|課金|コース|会費|月額|クレジット|クレカ|\b(?:pays?|paid|paying|payment|billing|bill|charged?|credit card)\b/iu,
);
/** What makes a way to pay that the service does not have the writer's answer, and no talk of it: 「支払い方法はコンビニ払いだったと思います」. */
const PAYS_BY =
  /(?:払い?|支払い?|決済)(?:です|でした|だった|だと|しています|(?:に|で)(?:して(?:い)?(?:ます|る)|なって(?:い)?ます)|にして?)|(?:会費|月額).*払って|[^。、ずには]で払って(?:い)?(?:ます|る)(?!か)|支?払い?(?:方法)?は[^、。]{1,20}(?:です|でした|だった|だと|に(?:して|なって)|で(?:払って|支払って|して)|を(?:使|利用し|使用し)(?:って|っと|て))(?!か)|(?:支払い?方法|決済方法)\s*[:：]/u;
/** 「キャリアはdocomoと書きましたがauの間違いでした。」 */
const CARRIER_CORRECTED = new Pattern(
  /(?:キャリア|携帯会社)(?:名)?(?:は|を|も|の欄)[^。]*(?:間違|誤り|ではなく|じゃなく|訂正|正しく)/u,
);
const NOT_HIS = new RegExp(
  `(?:私|わたし|自分|親)(?:自身|本人)は[^。]*会員|${FRIEND}|[ぁ-ん]の子は|返金|払い?戻|払った(?!もん)|払わ|払って(?:い)?るのに|払って(?:い)?るんです(?!けど)`,
  'u',
);
const CORRECTS =
  /(?:やっぱり|やはり)[、\s]*(?:お?支払|決済|会費|引き?落)|(?:支払い?|決済|会費|引き?落と?し)[^。]{0,12}(?:やっぱり|やはり)|訂正|間違|誤|正しくは|ではなく|じゃなく|変更になり|(?:と|って)(?:書(?:き|い)|記入し|入力し|選(?:び|ん)|選択し)[^。、]{0,6}た(?:が|けど|けれど)[^。]{2,40}(?:でした|だった|です(?!か))/u;
/** 「支払いは先月からauに変わりました」 below a form that names another. */
export const CHANGED =
  /(?:支払い?(?:方法)?|決済(?:方法)?|会費|引き?落と?し)[^。、]{0,12}(?:は|が|を|も)[^。、]{0,24}(?:に|へ)(?:変わ(?:って|りま|った)|変え(?:て|まし|た)|変更(?:し(?:て|まし|た(?!い))|に?なり|され|済)|切り替(?:わって|わり|えて|えま|え済))/u;

/** 「クレジットカードで払っておりますが、それでも必要でしょうか」: what is so, and a question about something else. */
const TOLD_THEN_ASKED =
  /^(?<told>[^。?？]{2,80}?(?:です|ます|ました|でした|だ|(?:い|お)る|(?:な|の|ん)です)(?:が|けど|けれど(?:も)?|ので|から|し))[、,\s]*[^。]{2,80}。?\s*$/u;
const TELLS_FIRST = /(?:が|けど|けれど(?:も)?|ので|から|し)$/u;
/** クレジットカードで払いたいのですが, カード払いとありますが, 夫はドコモ払いですが: what is wished, told by others, or of others. */
const NOT_TOLD = new RegExp(
  `昔|以前|前[はに]|当時|当初|最初|まで|去年|昨年|先月|たい|予定|つもり|考え|検討|希望|変更|変え|切り替|場合|もし|使え|でき|なら|たら|(?:と|って)(?:あり|言|い[うわっ]|書|出|表示|聞|なって|思って)|か(?:が|、|は)|ですか(?!ら)|ますか|でしょうか|${RELATIVE}(?:は|が|も)|[A-Za-z]?(?:払い|決済|カード)とは|の(?:ほう|方)は`,
  'u',
);

/** What a sentence says before it asks something: 「支払いはキャリア決済、auのほうで、番号は 080-… でいいですか？」; nothing where it asks all of it. */
function statedIn(sentence: string): string {
  if (
    !/[?？]\s*$|ですか(?!ら)|でしょうか|(?:払え|使え|変えられ)ますか|(?:ます|ません|めです|のです|でした|ました)か[。\s]*$/u.test(
      sentence,
    )
  )
    return sentence;
  const told = TOLD_THEN_ASKED.exec(sentence)?.groups?.told;
  if (told !== undefined && !NOT_TOLD.test(told)) return told;
  const asked = /[、,]\s*(?!で|どちら|どれ|どっち)[^、,]*$/u.exec(sentence);
  const stated = asked === null ? '' : sentence.slice(0, asked.index);
  return /(?:です|ます|で|ので|って)$/u.test(stated) && !/ですか(?!ら)|でしょうか/u.test(stated) ? stated : '';
}

const ASKED_IN_BRACKETS = /\((?=[^()]*(?:[?？]|(?:でしょうか|ですか|ますか|かしら|のかな)\)))[^()]*\)/gu;

/** 前のメールで支払い方法をクレジットカードと書きましたが、… */
const WRITTEN_BEFORE =
  /^[^。]*(?:と|って)(?:書(?:き|い)|記入し|入力し|お?伝え)[^。、]{0,8}(?:が|けど|けれど|のに)[、,]?\s*(?=[^。]*(?:払|決済|カード|ドコモ|docomo|au|ソフトバンク|softbank))/iu;
/** Does it tell a way to pay, as what is so now? */
function tellsWay(rest: string, words: PaymentWords): boolean {
  const { credit, carriers, bundle, carrierPayment } = paymentFacts(rest, words);
  return (
    (credit || bundle || carrierPayment || carriers.length > 0) &&
    /(?:です|でした|ました|ます)[。!！]?\s*$/u.test(rest) &&
    !/のまま|合って|エラー|番号が|名義/u.test(rest)
  );
}

/** auは前の携帯で、いまはドコモです */
const WAS_BEFORE =
  /^[^。]*?(?:は|が)(?:前|以前|昔|旧)(?:の|に|は)[^。、]*(?:で|だったので|なので|でした(?:が|けど))[、,]\s*(?=(?:いま|今|現在)は)/u;

/**
 * What the running text says of the payment, the writer's own words before forwarded ones.
 * @param asked the desk asks for it in what is quoted, or the writer tells a billing ID: a carrier's name alone is an answer then
 */
export function prosePayment(lines: readonly LaidLine[], words: PaymentWords = {}, asked = false): ProsePayment | null {
  let best: ProsePayment | null = null;
  let quit = false;
  const pays = asked || lines.some(({ folded: { text } }) => ABOUT_PAYMENT.test(text) || NAMES_CARRIER.test(text));
  for (const { line, folded } of lines) {
    const { text } = folded;
    const isTold = (words: string): boolean =>
      ABOUT_PAYMENT.test(words) ||
      CARRIER_CORRECTED.test(words) ||
      (quit && SINCE_THEN.test(words)) ||
      tellsPaymentAnew(words);
    if (!isTold(text) && !(pays && mayNameWay(text))) continue;
    // （妹のカードですが大丈夫ですか？）, （キャリア決済というのでしょうか）
    const said = withoutAsides(text.includes('(') ? text.replace(ASKED_IN_BRACKETS, '') : text);
    for (const whole of said.split(/(?<=[。!！?？])|(?<=[a-z]\.) /u)) {
      const rest = whole.replace(WRITTEN_BEFORE, '').replace(WAS_BEFORE, '');
      const told = rest !== whole && tellsWay(rest, words) ? rest : whole;
      const sentence = withHisOwn(told, lines);
      const alone = pays ? toldAlone(sentence, words) : null;
      if (!(alone !== null || isTold(sentence) || isTold(whole)) || NOT_HIS.test(sentence)) continue;
      if (HAS_QUIT.test(sentence)) {
        quit = true;
        continue;
      }
      if (OF_THE_PHONE.test(sentence)) continue;
      if (DENIED.test(sentence) && DENIES_ALL.test(sentence)) continue;
      if (DENIED.test(sentence) && PHONE_ALONE.test(sentence.replace(DENIED_WAY, ''))) continue;
      const stated = withoutWishes(statedIn(sentence));
      const facts = paymentFacts(stated, words);
      if (facts.credit && !facts.carrierPayment && facts.carriers.length === 0 && namesUnknownWay(stated)) continue;
      if (stated !== sentence && facts.credit && (facts.carrierPayment || facts.carriers.length > 0)) continue;
      if (facts.unknown && alone === null && !/払|支払|決済/u.test(sentence)) continue;
      if (saysNothingOfPayment(facts) || (facts.bundle && deniesBundle(sentence, words))) continue;
      if (
        facts.unknown &&
        !facts.credit &&
        facts.carriers.length === 0 &&
        !facts.carrierPayment &&
        !PAYS_BY.test(sentence)
      )
        continue;
      const found: ProsePayment = {
        facts,
        // What is asked behind it is not read as an answer.
        text: (TELLS_FIRST.test(stated) ? stated : sentence).trim(),
        rank: line.voice === 'own' ? 2 : 1,
        corrects:
          tellsPaymentAnew(sentence) ||
          (CORRECTS.test(whole === sentence ? sentence : text) && !/間違い(?:は)?(?:あり|な)/u.test(text)) ||
          (CHANGED.test(sentence) && facts.carriers.length + (facts.credit ? 1 : 0) === 1),
        alone,
      };
      if (best !== null && namesAnother(best, found)) best = together(best, found);
      else if (best === null || found.rank > best.rank || (found.rank === best.rank && score(found) > score(best)))
        best = merge(best, found);
      else best = merge(found, best);
    }
  }
  return best;
}

/** 支払いは夫がドコモ、私がauです: au, where the letter asks for the writer himself. */
function withHisOwn(sentence: string, lines: readonly LaidLine[]): string {
  const open = withEachHisOwn(sentence, false);
  if (open === sentence) return withEachOfOthers(sentence, whoIsMeant(letterOf(lines)));
  return contrastOf(letterOf(lines)) === 'own' ? withEachHisOwn(sentence, true) : open;
}

function letterOf(lines: readonly LaidLine[]): string {
  return lines.map(({ folded }) => folded.text).join('\n');
}

const NOT_BUNDLED = /以前|前は|昔|でした|だった|から.*(?:変更|変え)|のか|どちら/u;
const DENIED = /(?:では?|じゃ|でも)な|(?:では|じゃ|でも)(?:ありません|ございません)/u;
/** 「カード払いやキャリア決済ではありません。」, and nothing of what it is. */
const DENIES_ALL = /^[^、。?？]*(?:では|じゃ|でも)(?:ありません|ない)(?:です|んです)?(?:が|けど)?[。!！\s]*$/u;

/** 「ソフトバンクの携帯ですが、会費は携帯払いではありません。」: what phone he has, and that he does not pay with it. */
const DENIED_WAY = /[^、。]*(?:払い|決済|請求|合算)[^、。]{0,8}(?:では|じゃ)(?:ありません|ない|なく)[^、。]*/gu;
const PHONE_ALONE =
  /^[^、。]*(?:の(?:携帯|スマホ|電話|ケータイ)|ユーザー|を(?:契約|利用|使用|使って)|契約)[^、。]*(?:です|ます|る|だ)(?:が|けど)[、。\s]*$/u;

/** 「カードは8月にやめました。」: what he pays by no more; what he pays by now another sentence tells. */
const HAS_QUIT =
  /^[^。]{0,40}(?:カード|クレカ|くれか|かーど|払い|決済|docomo|ドコモ|au|ソフトバンク)\s?(?:払い|決済|での支払い)?\s?(?:は|を|も)[^。、]{0,16}(?:やめ|止め|辞め|解約し|使わなくなり|使えなくなり)(?:て(?:い|しまい))?(?:まし)?た(?:ので|から)?[。!！\s]*$/iu;

/** 「いまはVISAです」 behind that. */
const SINCE_THEN = /^\s*(?:今|いま|現在|その後|そのあと|それから)(?:は|から)?[^。]{2,30}(?:です|でした|ます)/u;

/** 「支払いについてですが、スマホは去年auからahamoに乗り換えました。」 */
const OF_THE_PHONE =
  /^[^、。]{0,14}(?:について|に関して|のこと)(?:は|ですが|なんですが)?[、,]\s*(?:私の|今の)?(?:スマホ|携帯|ケータイ|電話|端末|回線|機種)(?:自体|本体)?[はがを](?![^。]*(?:払っ|払い|決済|引き?落|合算|請求))/u;
/** 「カードではなく、まとめて払いです」 denies the card, 「まとめて払いではなくカードです」 the course. */
function deniesBundle(sentence: string, words: PaymentWords): boolean {
  if (NOT_BUNDLED.test(sentence)) return true;
  return (
    DENIED.test(sentence) &&
    sentence.split(/(?<=[、,]|なくて?)/u).some((clause) => DENIED.test(clause) && paymentFacts(clause, words).bundle)
  );
}

/** 「auです。」 below 「d払いです。」: two carriers, of which nothing says which it is. */
function namesAnother(one: ProsePayment, other: ProsePayment): boolean {
  const isCarrier = ({ facts, corrects, alone }: ProsePayment): boolean =>
    facts.carriers.length > 0 && !facts.credit && !corrects && alone !== 'phone';
  return (
    (one.alone === 'carrier' || other.alone === 'carrier') &&
    one.rank === other.rank &&
    isCarrier(one) &&
    isCarrier(other) &&
    other.facts.carriers.some((carrier) => !one.facts.carriers.includes(carrier))
  );
}

function together(one: ProsePayment, other: ProsePayment): ProsePayment {
  const carriers = [...one.facts.carriers, ...other.facts.carriers];
  return { ...one, text: `${one.text}\n${other.text}`, facts: { ...one.facts, carriers } };
}

/** A name alone says less than what is said of the payment, that of the phone's carrier least of all. */
function score({ facts, alone }: ProsePayment): number {
  if (alone !== null) return alone === 'phone' ? 1.5 : 1.75;
  return (facts.credit ? 2 : 0) + (facts.carriers.length > 0 ? 2 : 0) + (facts.carrierPayment ? 1 : 0);
}

/** まとめて払い may stand in another sentence than the card. */
function merge(weaker: ProsePayment | null, stronger: ProsePayment): ProsePayment {
  if (weaker === null || weaker.rank !== stronger.rank) return stronger;
  return {
    ...stronger,
    facts: {
      ...stronger.facts,
      bundle: stronger.facts.bundle || (weaker.facts.bundle && stronger.facts.carriers.length === 0),
    },
    corrects: stronger.corrects || weaker.corrects,
  };
}
