/** 「Plus member ID：ニックネームと同じです」, 「ニックネーム：上のIDと同じ（hana_01）」: an answer that points at another item of the mail. */
import type { ItemKey } from '../../record.js';
import { nfkc } from '../../text/width.js';
import { type AlikeItem, HEDGE, HIS, ITEM, itemNamed, SAME, TOKEN } from './words.js';

const ENDS =
  '(?:です|でした|になります|となります|だ(?:った)?と思います|かと思います|のはず(?:です)?|に(?:して(?:い|お)?(?:り)?ます|しました|設定(?:して(?:い)?ます|しました))|で登録(?:して(?:い)?ます|しました)|でお願い(?:いた)?します)?';
const POINTS = new RegExp(
  `^[(（「※→]?\\s*${HEDGE}${HIS}(?<to>${ITEM})(?:の(?:もの|欄|項目|ほう|方))?\\s?(?:[とに]\\s?${SAME}く?|と?同様|と共通|のまま)(?:[、,:\\s]*[(「『]?\\s*(?<value>${TOKEN})\\s*[)」』]?)?${ENDS}\\s*[)」]?[。.!\\s]*$`,
  'iu',
);
const POINTS_IN_ENGLISH =
  /^\(?(?:it(?:'s| is) )?(?:the )?same (?:as|with) (?:my |the )?(?:registered )?(?<to>nick ?name|(?:(?:plus )?member |plus |login |user )?id|member(?:ship)? number)(?: above| below)?\)?[.!]?$/iu;

/** Longer answers are sentences, which say more. */
const LONGEST = 60;

export interface Pointer {
  to: AlikeItem;
  /** What is written beside it. */
  value: string | null;
}

/** The item that the answer says is the same; null where it names none, or its own. */
export function pointerOf(key: ItemKey, answer: string): Pointer | null {
  if (answer.length > LONGEST) return null;
  const text = nfkc(answer).trim();
  const found = (POINTS.exec(text) ?? POINTS_IN_ENGLISH.exec(text))?.groups;
  const words = found?.to ?? '';
  const to = /^member(?:ship)? number$/iu.test(words) ? 'memberNumber' : itemNamed(words);
  return to === null || to === key ? null : { to, value: found?.value ?? null };
}
