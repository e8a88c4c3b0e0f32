/** 「harunya に数字の1130をつけた harunya1130 です」, 「hana の後ろに 77 を足したもの」: an ID told by the parts that it is made of. */

const ADDED =
  /(?<part>[A-Za-z0-9][\w.-]{1,31})[」』"”]?\s*(?:の(?:後ろ?|うしろ|あと|次|最後|末尾|お尻|前|頭|先頭)に|に|へ)[、\s]*[^。、]{0,24}?(?:を|が)[、\s]*(?:つけ|付け|足し|加え|くっつけ|プラスし|並べ|続け|つなげ|繋げ|つい|付い)(?:た|て|まし)[^。A-Za-z0-9]{0,16}[「『"“]?(?<whole>[A-Za-z0-9][\w.-]{2,40})?/u;

/** The whole ID, where it stands behind its parts; `open` where it does not; null where the text tells of no parts. */
export function idMadeOf(text: string): { whole: string } | 'open' | null {
  if (text.length > LONGEST || !MAY_TELL.test(text)) return null;
  const { part = '', whole } = ADDED.exec(text)?.groups ?? {};
  if (part === '') return null;
  if (whole === undefined) return 'open';
  const id = whole.replace(/[.-]+$/u, '');
  return id.length > part.length && (id.startsWith(part) || id.endsWith(part)) ? { whole: id } : 'open';
}
const LONGEST = 160;
const MAY_TELL = /(?:つけ|付け|足し|加え|プラス|並べ|続け|つなげ|繋げ|つい|付い)(?:た|て|まし)/u;
