/** How a name is written that was told in kana: 「大河内みつきと申します。大河内美月と書きます」. */
import { toKatakana } from '../../../text/kana.js';
import { Pattern } from '../../../text/pattern.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { isFullName } from './full-name.js';
import { isReadingOf } from './name-alone.js';

const MAY_TELL = new Pattern(/と(?:書|か)(?:き|いて)/u);
const WRITTEN =
  /(?:^|[。、!！\s])(?:漢字(?:で|では|だと)[、\s]*)?[「『]?([\p{sc=Han}々ヶケノ]{1,5} ?[\p{sc=Han}々]{1,4})[」』]?と(?:書|か)(?:きます(?!か)|いて)/u;
/** 登録はひらがなです */
const REGISTERED_IN_KANA = new Pattern(/登録[^。、]{0,8}(?:ひらがな|平仮名|カタカナ|片仮名|かな|カナ|仮名|ローマ字)/u);
/** おおこうちみつきと申します */
const SAID_IN_KANA = /(?:^|[。、!！\s])([ぁ-ん]{4,12}|[ァ-ヶー]{4,12})(?:と(?:申し|もうし|いい|言い)ます|です)/u;

/** The claims, where such a writing takes the place of the name that begins with the same letters, or is told in kana throughout. */
export function withNameWritten(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  if (sentences.some(({ text }) => REGISTERED_IN_KANA.test(text))) return claims;
  for (const [i, { text, line }] of sentences.entries()) {
    const name = MAY_TELL.test(text) ? WRITTEN.exec(text)?.[1] : undefined;
    if (name === undefined || !isFullName(name, false)) continue;
    const isSpelt = (claim: Claim): boolean =>
      claim.key === 'nameKanji' && claim.reading.is === 'value' && isInKana(claim.reading.value, name);
    const kana = SAID_IN_KANA.exec(
      sentences
        .slice(Math.max(0, i - 1), i + 1)
        .map((s) => s.text)
        .join(''),
    )?.[1];
    const isRead =
      (kana !== undefined && isReadingOf(kana, name)) ||
      claims.some(({ key, reading: r }) => key === 'nameKana' && r.is === 'value' && isReadingOf(r.value, name));
    const others = claims.filter((claim) => claim.key === 'nameKanji' && !isSpelt(claim));
    if (others.length > 0 || (!claims.some(isSpelt) && !isRead)) continue;
    const place = { line: line.number, voice: line.voice, from: 'prose', label: '' } as const;
    const told: Claim[] = claims.filter((claim) => !isSpelt(claim));
    told.push({ key: 'nameKanji', reading: { is: 'value', value: name, raw: name }, ...place });
    if (kana !== undefined && isRead && !told.some(({ key }) => key === 'nameKana'))
      told.push({ key: 'nameKana', reading: { is: 'value', value: toKatakana(kana), raw: kana }, ...place });
    return told;
  }
  return claims;
}

/** 大河内みつき, for 大河内美月: the family name is the same, and the given name in kana. */
function isInKana(told: string, name: string): boolean {
  const [, family = '', given = ''] = /^([\p{sc=Han}々ヶケノ]*)([ぁ-んァ-ヶー]+)$/u.exec(withoutSpaces(told)) ?? [];
  const whole = withoutSpaces(name);
  return given !== '' && family !== '' && whole.length > family.length && whole.startsWith(family);
}
