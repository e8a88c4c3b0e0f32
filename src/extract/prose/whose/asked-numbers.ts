/** 「携帯ショップ（03-5550-0188）でも聞いたんですが」: a number of somebody whom the writer asked or called, and none of his own. */
import { Pattern } from '../../../text/pattern.js';

const NUMBER = '(?<!\\d)[+0]\\d[\\d ()-]{6,14}\\d(?!\\d)';
const ASKED_VERB =
  '(?:聞[いき]|きい|伺[いっ]|電話(?:を)?し|かけ|問い?合わ?せ|相談(?:を)?し|連絡(?:を)?し|行[っき]|尋ね|たずね)';
/** No wish: …に電話してください, …に連絡したい. */
const DONE = '(?:て(?:み|い|は)?)?(?:まし)?(?:た(?!い|ら)|て(?=[わ分]))';
const UP_TO_VERB = `[^。、\\d@はがを]{0,10}?${ASKED_VERB}${DONE}`;
/** In brackets behind whom he asked; else the number itself is what he called: 090-… で電話した is his own. */
const ASKED = new RegExp(
  `\\(\\s*${NUMBER}\\s*\\)\\s*(?:さん|の(?:人|方|窓口|電話))?(?:でも|にも|へも|では|には|とか|まで|で|に|へ|も)${UP_TO_VERB}|:?\\s*${NUMBER}\\s*(?:さん)?(?:にも|へも|には|に|へ)${UP_TO_VERB}`,
  'gu',
);
const MAY_ASK = new Pattern(/聞|きい|伺|電話|かけ|合わ?せ|相談|連絡|行[っき]|尋ね|たずね/u);

/** The sentence without numbers that the writer says he asked or called. */
export function withoutAsked(sentence: string): string {
  return MAY_ASK.test(sentence) ? sentence.replace(ASKED, '') : sentence;
}
