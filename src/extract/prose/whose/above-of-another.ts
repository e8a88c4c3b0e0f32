/**
 * 「追伸 上の生年月日は母のものです。わたくしは昭和57年3月21日です」, 「先ほど書いた番号は夫の携帯でした。私のは 090-… です」: what stands above is somebody else's, and
 * the writer's own stands behind that, or nowhere.
 */
import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { firstClause } from '../../labels/topic-answers.js';
import { isMine } from '../../mine.js';
import { paragraphsOf, type Sentence, sentencesOf } from '../sentences.js';
import { contrastOf } from './contrast.js';

const KEYS = [
  'birthDate',
  'phone',
  'email',
  'prefecture',
  'plusMemberId',
  'memberNumber',
  'nickname',
  'nameKanji',
] as const satisfies readonly ItemKey[];
const ABOVE =
  '(?:(?:上|上記|冒頭|本文|以上)の|(?:上|上記|先ほど|さきほど|さっき|最初|はじめ|前|フォーム)(?:に|の)?(?:書い|記入し|記載し|入力し|お?伝えし|お?送りし)(?:まし)?た|(?:先ほど|さきほど|さっき|最初)の)';
const WHO = `(?:${RELATIVE}|${FRIEND})`;
const OF_OTHER = new RegExp(
  `${ABOVE}(?<item>[^、。]{1,16}?)(?:は|が)[、\\s]*(?:間違えて|うっかり|つい|誤って|実は|どうも|うちの)?[、\\s]*${WHO}の(?:(?=でした|です|だった)|[^、。]{0,20}?(?:もの|分|やつ|番号|携帯|電話|アドレス|メール|ID|誕生日|生年月日|住所|名前|書い|写し|記入し|入力し|見て))(?!で(?:合って|間違い(?:ない|あり|ござ)|登録|いい|よい))(?![^。]*(?:登録|では(?:な|あり)|じゃな))`,
  'u',
);
const MAY_TELL = new Pattern(new RegExp(ABOVE, 'u'));
const HIS =
  /^(?:(?:で|それで|なので|正しくは|本当は|追伸)[、\s]*)?(?:私|わたし|わたくし|自分|僕|ぼく|俺|本人)(?:(?:自身)?の(?<item>[^、。はが]{0,12}?))?(?:は|が)[、\s]*(?<value>[^。]{2,60})/u;
/** 「正しくは昭和57年3月21日です」 */
const RIGHT =
  /^(?:正しくは|本当は|正しい[^、。はが]{1,12}(?:は|が)|私の(?:もの|ほう|方)は)[、\s]*(?<value>[^。]{2,60})/u;
const IN_DOUBT = /かも|たぶん|多分|おそらく|でしょうか|ですか|忘れ|わから|分から|覚えて/u;
const LONGEST = 200;

/** The claims, without what the letter says to be another's; in its place the writer's own, or nothing that counts. */
export function withAboveOfAnother(claims: Claim[], scanned: readonly ScannedLine[], context: ReadContext): Claim[] {
  const own = scanned.filter(({ line }) => isMine(line));
  if (!own.some(({ folded }) => MAY_TELL.test(folded.text))) return claims;
  const sentences = paragraphsOf(own).flatMap((paragraph) => sentencesOf(paragraph, null));
  let left = claims;
  for (const [i, { written, line }] of sentences.entries()) {
    const told = written.length > LONGEST || !MAY_TELL.test(written) ? null : OF_OTHER.exec(written);
    const item = told?.groups?.item;
    if (told === null || item === undefined) continue;
    const key = KEYS.find(
      (one) =>
        isNamed(item, one) && claims.some((c) => c.key === one && c.reading.is === 'value' && c.line <= line.number),
    );
    // 「登録してある電話番号は 080-… です」, and what else is read as a correction by its own words.
    if (key === undefined || left.some((c) => c.key === key && c.from === 'correction' && c.reading.is === 'value'))
      continue;
    const isOwn = contrastOf(own.map(({ folded }) => folded.text).join('\n')) === 'own';
    const rest = written.slice(told.index + told[0].length).split(/(?<=[、。])/u);
    const his = ownIn(key, [...rest, ...sentences.slice(i + 1, i + 4).map((s: Sentence) => s.written)], context);
    // For the mother he may write, and it is hers that counts.
    if (his === null && !isOwn) continue;
    const raw = `${written.trim()}${his === null ? '' : `\n${his.raw}`}`;
    left = left.filter((claim) => claim.key !== key);
    left.push({
      key,
      reading: his !== null && isOwn ? his : ambiguous(raw),
      line: line.number,
      voice: line.voice,
      from: 'correction',
      label: '',
    });
  }
  return left;
}

/** The writer's own value in what follows; null where it tells none, or is not sure. */
function ownIn(
  key: ItemKey,
  behind: readonly string[],
  context: ReadContext,
): Extract<Reading, { is: 'value' }> | null {
  for (const text of behind) {
    const { item, value } = (HIS.exec(text.trim()) ?? RIGHT.exec(text.trim()))?.groups ?? {};
    if (value === undefined || (item !== undefined && !/^(?:もの|ほう|方|分)?$/u.test(item) && !isNamed(item, key)))
      continue;
    if (IN_DOUBT.test(text)) return null;
    const reading = ITEMS[key].read(firstClause(value, key), context);
    if (reading.is === 'value' && ITEMS[key].likeness(reading.raw) > 0) return { ...reading, raw: text.trim() };
  }
  return null;
}
