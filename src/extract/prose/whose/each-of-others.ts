/**
 * 「登録の都道府県は、上の娘が下宿先の京都、下の娘が自宅の兵庫です」: one label, and under it what each of several others has. It is the value of the one for whom
 * the letter asks, or (where it does not say) nobody's. With the writer among them see each-his-own.ts.
 */
import { mayNameWay } from '../../../items/payment.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { isNamed } from '../../labels/label-spans.js';
import { NAMED_ITEMS } from '../named-items.js';
import { WHO } from './whom-meant.js';

const LABEL = '(?<label>[^、。がも\\d\\s]{1,16}?)(?:は|が)[、\\s]*';
const EACH = `(?:${WHO}|${FRIEND})(?:の(?:ほう|方|分))?(?:が|は)[、\\s]*`;
const VALUE = '(?:[「『"“][^「」『』"“”]{1,30}[」』"”]|[^、。を「『」』\\s][^、。を「『」』]{0,39}?)';
/** What is told of the one: no clause that tells what he did (妹が考えて、…). */
const NO_CLAUSE = '(?<!んで|って|いて|して|えて|けて|めて|べて|れて|まし|ため)';
const TURN = `${NO_CLAUSE}\\s*(?:(?:です|だ)?(?:で|が|けど|けれど)?[、,]\\s*|で\\s*(?=${EACH}))`;
const ENDED = '\\s*(?=で(?:す|し|ござ|登録)|だ(?!け)|になりま|に(?:して|なって)|[。!！]|$)';
const OTHERS = new RegExp(`${LABEL}(?<all>(?:${EACH}${VALUE}${TURN}){1,3}${EACH}${VALUE})${ENDED}`, 'u');
const ONE = new RegExp(
  `(?<who>${WHO}|${FRIEND})(?:の(?:ほう|方|分))?(?:が|は)[、\\s]*(?<value>${VALUE})(?=${TURN}|$)`,
  'gu',
);
const MAY_TELL = new Pattern(new RegExp(`${RELATIVE}(?:の(?:ほう|方|分))?(?:が|は)[^。]{1,44}${RELATIVE}`, 'u'));
const LONGEST = 240;

/**
 * The sentence with the value of whom it is about behind the label alone; with all of them where nothing says which is meant.
 * @param meant the one for whom the letter asks, where it says so
 */
export function withEachOfOthers(sentence: string, meant: string | null): string {
  if (sentence.length > LONGEST || !MAY_TELL.test(sentence)) return sentence;
  const { label = '', all } = OTHERS.exec(sentence)?.groups ?? {};
  if (all === undefined) return sentence;
  const told = [...all.matchAll(ONE)].map(({ groups }) => ({ who: groups?.who ?? '', value: groups?.value ?? '' }));
  const [, second] = told;
  if (second === undefined) return sentence;
  const isItem = NAMED_ITEMS.some((key) => isNamed(label, key));
  if (!isItem && !(OF_PAYMENT.test(label) && told.every(({ value }) => mayNameWay(value)))) return sentence;
  const his = told.filter(({ who }) => who === meant);
  const [only] = his;
  if (only !== undefined && his.length === 1) return sentence.replace(all, () => only.value);
  const values = told.map(({ value }) => value);
  // A name with a word behind it would be taken for one.
  const isName = isNamed(label, 'nameKanji') || isNamed(label, 'nameKana');
  return sentence.replace(all, () => values.join(isName ? ` です、${label}は ` : ' または '));
}
const OF_PAYMENT = /支払|決済|キャリア|会費/u;
