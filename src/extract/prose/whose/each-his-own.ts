/** ニックネームは妹がゆいっち、わたしがめいっちです: one label, and under it what each of them has. */
import { mayNameWay } from '../../../items/payment.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { isNamed } from '../../labels/label-spans.js';
import { NAMED_ITEMS } from '../named-items.js';

const OWN = '(?:私|わたし|わたくし|自分|僕|ぼく|俺|おれ|本人)(?:の(?:ほう|方|分)?)?(?:が|は)[、\\s]*';
const OTHER = `(?:[上下]の)?お?(?:${RELATIVE}|${FRIEND}|彼女|彼氏?|実家|会社|職場)(?:の(?:ほう|方|分)?)?(?:が|は)[、\\s]*`;
const LABEL = '(?<label>[^、。がも\\d\\s]{1,14}?)は[、\\s]*';
/** What is told of the one: no clause that tells what he did (妹が考えて、…). */
const VALUE = '(?:[「『"“][^「」『』"“”]{1,30}[」』"”]|[^、。を「『」』\\s][^、。を「『」』]{0,39}?)';
const NO_CLAUSE = '(?<!んで|って|いて|して|えて|けて|めて|べて|れて)';
const HEDGE = '(?:たしか|確か|たぶん|多分)?[、\\s]*';
/** … で、私が; 「みゆ」で私が and ドコモで私が need no comma. */
const CLOSED = '(?<=[」』"”ァ-ヶーA-Za-z]|払い|決済)';
const TURN = `${NO_CLAUSE}(?:(?:です|だ)?(?:で|が|けど|けれど)?[、,]\\s*|${CLOSED}で\\s*(?=${OWN}|${OTHER}))`;
const TURNS = new RegExp(`(?:です|だ)?(?:で|が|けど|けれど)?[、,]\\s*|${CLOSED}で\\s*`, 'u');
const ENDED = '\\s*(?=で(?:す|し)|だ(?!け)|になりま|[。!！]|$)';

const OTHERS_FIRST = new RegExp(
  `${LABEL}(?<all>(?:${OTHER}${HEDGE}${VALUE}${TURN}){1,3}${OWN}${HEDGE}(?<own>${VALUE}))${ENDED}`,
  'u',
);
const OWN_FIRST = new RegExp(
  `${LABEL}(?<all>${OWN}${HEDGE}(?<own>${VALUE})${TURN}(?:${OTHER}${HEDGE}${VALUE}(?:${TURN})?){1,3})${ENDED}`,
  'u',
);
const BY_WHOM = new RegExp(`${OTHER}|${OWN}`, 'gu');

/**
 * The sentence with the writer's own value behind the label alone; with all of them, of which nothing says which is meant, where he does not ask for himself alone.
 */
export function withEachHisOwn(sentence: string, isOwn: boolean): string {
  const { label, own, all } = eachIn(sentence) ?? {};
  if (label === undefined || own === undefined || all === undefined) return sentence;
  if (isOwn) return sentence.replace(all, own);
  const values = all.replace(BY_WHOM, '').split(TURNS);
  // A name with a word behind it would be taken for one.
  if (isNamed(label, 'nameKanji') || isNamed(label, 'nameKana'))
    return sentence.replace(all, values.join(` です、${label}は `));
  return sentence.replace(all, values.join(' または '));
}

/** 支払い：夫がドコモ、私がau: nothing says for whom the form is. */
export function withEachInAnswer(answer: string): string {
  return MAY_BE_EACH.test(answer) ? withEachHisOwn(`${PAYMENT}${answer}`, false).slice(PAYMENT.length) : answer;
}
const PAYMENT = '支払いは';
const MAY_BE_EACH = new RegExp(
  `(?:${RELATIVE}|${FRIEND}|彼女|彼)[のはが][^、。]*(?:[、,]|で)[^。]*${OWN}|${OWN}[^。]*(?:[、,]|で)[^。]*(?:${RELATIVE}|${FRIEND}|彼女|彼)[のはが]`,
  'u',
);

/** The text without such sentences: they do not say for whom he writes. */
export function withoutEach(text: string): string {
  return text.replace(eachIn(text)?.all ?? '', '');
}

function eachIn(text: string): Record<string, string> | undefined {
  if (text.length > LONGEST || !/(?:が|は)[^、。]*(?:[、,]|[」』"”ァ-ヶーA-Za-z払済い]で)/u.test(text))
    return undefined;
  const groups = (OTHERS_FIRST.exec(text) ?? OWN_FIRST.exec(text))?.groups;
  const { label = '' } = groups ?? {};
  if (NAMED_ITEMS.some((key) => isNamed(label, key))) return groups;
  // 支払いは夫がドコモで、私が払っているわけではありません
  return isOfPayment(label) && mayNameWay(groups?.own ?? '') ? groups : undefined;
}
const LONGEST = 240;

function isOfPayment(label: string): boolean {
  return /支払|決済|キャリア/u.test(label);
}
