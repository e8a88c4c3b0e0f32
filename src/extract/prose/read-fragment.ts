/** What stands behind a label in running text. */
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { prefecturesIn } from '../../items/prefecture.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { OR } from '../../text/or.js';
import { firstClause } from '../labels/topic-answers.js';
import { registeredDate, twiceTold } from './birth.js';
import { placeInEnglish } from './english-place.js';
import { readName, readNickname } from './read-called.js';
import { readEmail, readPhone } from './read-contact.js';
import { readBillingId, readIdentifier } from './read-identifier.js';

/** What stands there, read as that item; null where it is no answer. */
export function readFragment(key: ItemKey, fragment: string, context: ReadContext): Reading | null {
  const clause = firstClause(fragment, key);
  if (isNothing(clause) || /^(?:何|どこ|どれ|いつ|どう)/u.test(clause)) return { is: 'nothing' };
  switch (key) {
    case 'phone':
      return readPhone(fragment, clause, context);
    case 'email':
      return readEmail(fragment, clause, context);
    case 'birthDate':
      return readBirthDate(fragment, clause, context);
    case 'prefecture':
      return readPrefecture(fragment, clause);
    case 'billingId':
      return readBillingId(fragment, context);
    case 'plusMemberId':
    case 'memberNumber':
      return readIdentifier(key, fragment, clause, context);
    case 'nickname':
      return readNickname(fragment, context);
    case 'nameKanji':
    case 'nameKana':
      return readName(key, fragment, clause, context);
    default:
      return null;
  }
}

function readBirthDate(fragment: string, clause: string, context: ReadContext): Reading | null {
  const registered = registeredDate(fragment, context) ?? twiceTold(fragment, context);
  if (registered !== null) return registered;
  const reading = ITEMS.birthDate.read(clause, context);
  // 「誕生日が19、いや18日でした、2000年10月18日です」: a whole date makes up for the clause that lacks one.
  if (reading.is === 'invalid' && reading.reason === 'not-a-date') {
    const whole = [...(fragment.split('。')[0] ?? '').matchAll(WHOLE_DATE)];
    if (whole.length === 1 && whole[0]) return ITEMS.birthDate.read(whole[0][0], context);
    // 誕生日は7月で、1995年、日は24です
    const pieces = whole.length === 0 ? ITEMS.birthDate.read(fragment.split('。')[0] ?? '', context) : null;
    if (pieces?.is === 'value') return { ...pieces, raw: fragment.trim() };
  }
  return reading.is === 'value' || /\d/u.test(clause) || KANJI_MONTH.test(clause) ? reading : null;
}

/** 四月二日, as 4月2日. */
const KANJI_MONTH = /(?<![\p{sc=Han}])(?:十?[一二三四五六七八九]|十)月(?![ぁ-ん]{0,2}(?:曜|会|公演)|[遅早違半間後前])/u;

const WHOLE_DATE =
  /(?:(?:19|20)\d{2}|(?:昭和|平成|令和)\s?(?:\d{1,2}|元))\s?[年/.-]の?\s?\d{1,2}\s?[月/.-]の?\s?\d{1,2}(?!\d)日?/gu;

const EITHER = new RegExp(OR, 'u');

function readPrefecture(fragment: string, clause: string): Reading | null {
  const found = prefecturesIn(clause.slice(0, 40).replace(/^[「『"“]|[」』"”]$/gu, ''));
  const written = placeInEnglish(fragment, found);
  if (written !== null) return written;
  if (found.length === 1 && found[0]) return { is: 'value', value: found[0], raw: clause };
  if (found.length === 2 && EITHER.test(clause)) return ambiguous(clause);
  // 「住所は韓国ソウルで登録しました」: a place, but none of Japan's.
  const place = /^([\p{sc=Han}ァ-ヶーA-Za-z ]{2,14})(?:で登録|です|$)/u.exec(clause)?.[1];
  return place && !/変|同|別|済|不/u.test(place) ? { is: 'invalid', reason: 'not-a-prefecture', raw: clause } : null;
}
