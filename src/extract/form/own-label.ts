/** 「Plus member ID：ID：hana_01　PW：…」, 「氏名：姓：山田　名：花子」, "It's …": an answer that says once more what it is, or what its parts are. */
import type { ItemKey } from '../../record.js';
import { withoutEnglishLead } from '../../text/english-lead.js';
import { fold } from '../../text/fold.js';
import { labelAt } from '../labels/index.js';

const MARK = /[:：=＝]/u;
const FAMILY = '(?:姓|名字|苗字|セイ|せい)';
const GIVEN = '(?:名|名前|下の名前|メイ|めい)';
const FAMILY_LABEL = new RegExp(`^\\s*[(（【[]?${FAMILY}`, 'u');
const partLabel = (words: string): string =>
  `(?:${words}\\s*[(（]${words}[)）]\\s*[:：=]?|[(（【[]${words}[)）】\\]]\\s*[:：=]?|${words}\\s*[:：=])\\s*`;
const PARTS = new RegExp(`^\\s*${partLabel(FAMILY)}(\\S{1,12})[\\s、,/／]+${partLabel(GIVEN)}(\\S{1,12})\\s*$`, 'u');
/** No.12345678 */
const NUMBER_SIGN = /^\s*(?:(?:no|ｎｏ)(?:\s*[.．:：]|\s)|№)\s*(?=\d)/iu;
const PASSWORD_BESIDE = /[\s、,/／]+(?:PW|パス(?:ワード)?|pass(?:word)?)\s*[:：=].*$/iu;
const NAMES: ReadonlySet<ItemKey> = new Set(['nameKanji', 'nameKana']);

export const SAME_AGAIN = /^\s*(?:同じく|おなじく)[、,\s]*(?=\S)/u;

/** The answer without them. */
export function withoutOwnLabel(key: ItemKey, written: string): string {
  const text = withoutEnglishLead(written, key === 'nickname') ?? written;
  // 同じく hana_01: the same as another item's.
  if (key === 'nickname' && SAME_AGAIN.test(text)) return text.replace(SAME_AGAIN, '');
  if (key === 'memberNumber') return text.replace(NUMBER_SIGN, '');
  if (NAMES.has(key) && FAMILY_LABEL.test(text)) {
    const [, family, given] = PARTS.exec(text) ?? [];
    if (family !== undefined && given !== undefined && !/登録|同/u.test(given))
      // 姓：山田　名前：山田花子
      return given.startsWith(family) && given.length > family.length ? given : `${family} ${given}`;
  }
  if (!MARK.test(text)) return text;
  const plain = key === 'plusMemberId' ? text.replace(PASSWORD_BESIDE, '') : text;
  const folded = fold(plain);
  const hit = labelAt(folded.text, 0, true);
  if (hit === null || hit.key !== key || hit.separator !== 'mark') return plain;
  const rest = plain.slice(folded.at[hit.answerAt] ?? plain.length).trim();
  return rest === '' ? plain : rest;
}
