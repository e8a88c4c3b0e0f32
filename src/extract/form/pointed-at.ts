/**
 * Values that stand where the writer says: 「IDは件名に入れたとおりです」, 「氏名と電話番号は末尾の署名のものが登録内容です」. Without such words the subject
 * and a signature hold nobody's answers (contract, section 4).
 */
import { addressesIn } from '../../items/email.js';
import { ITEMS } from '../../items/index.js';
import { partName } from '../../items/name.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { officialPrefecturesIn } from '../../items/prefecture.js';
import { type VoicedLine, withVoice } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { personBeside } from '../../text/firm-words.js';
import { fold } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import type { Claim } from '../claims.js';
import type { ExtractContext } from '../index.js';
import { isNamed } from '../labels/label-spans.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { isMine } from '../mine.js';
import { OpenText } from '../open-text.js';
import { NAMED_ITEMS } from '../prose/named-items.js';
import { isFullName } from '../prose/names/full-name.js';
import { paragraphsOf, type Sentence, sentencesOf } from '../prose/sentences.js';
import { answersOf } from './answers.js';
import { toClaims } from './form-claims.js';

const THERE =
  '(?:の(?:欄|ところ|中)?(?:の)?(?:番号|アドレス|とおり|通り|どおり|もの|内容|情報|[^。、]{1,8}(?:が|を)登録)|(?:の(?:欄|ところ|中))?に[^。]{0,12}(?:書|入れ|記載|記入|ある|あり|載せ|載って|示し|入力)|を(?:ご?参照|ご?覧|見て|ご?確認)|[にと](?:同じ|おなじ|同様)|参照)';
const IN_SUBJECT = new RegExp(`(?:件名|タイトル|題名|表題)(?:欄)?${THERE}|\\bin the subject\\b`, 'iu');
const IN_SIGNATURE = new RegExp(
  `署名(?:欄|部分)?${THERE}|\\b(?:in|see|as in) (?:my|the)(?: e?-?mail)? signature\\b`,
  'iu',
);
const NOT_THERE = /違|ちが|無視|関係|会社|職場|勤務|ではな|じゃな|ありません|ください(?!ませ)|か[?？]|でしょうか/u;

const PLACES = new Pattern(/件名|タイトル|題名|表題|署名|in the subject|signature/iu);

/** Could the line point at the subject or a signature? */
export function mayPoint(text: string): boolean {
  return PLACES.test(text);
}

/** The values that the writer's sentences point at, for items that have none elsewhere. */
export function pointedAt(scanned: readonly ScannedLine[], claims: readonly Claim[], context: ExtractContext): Claim[] {
  if (!scanned.some(({ line, folded }) => isMine(line) && mayPoint(folded.text))) return [];
  const sentences = paragraphsOf(scanned.filter(({ line }) => isMine(line))).flatMap((paragraph) =>
    sentencesOf(paragraph, null),
  );
  const found: Claim[] = [];
  for (const sentence of sentences) {
    const { text } = sentence;
    if (
      !mayPoint(text) ||
      (NOT_THERE.test(text) && !/(?:ご?参照|ご?覧|ご?確認)(?:して)?(?:ください|下さい)/u.test(text))
    )
      continue;
    const named = NAMED_ITEMS.filter((key) => isNamed(text, key));
    if (IN_SUBJECT.test(text)) found.push(...ofSubject(sentence, named, context));
    if (IN_SIGNATURE.test(text)) found.push(...ofSignature(scanned, sentence, named, context));
  }
  return found.filter(
    ({ key, reading }) =>
      reading.is === 'value' && !claims.some((claim) => claim.key === key && claim.reading.is === 'value'),
  );
}

function ofSubject({ line }: Sentence, named: readonly ItemKey[], context: ExtractContext): Claim[] {
  const parts = (context.subject ?? '')
    .split(/[【】[\]［］〔〕<>＜＞「」『』]|\s*[／/|｜]\s*/u)
    .filter((part) => part.trim() !== '');
  const claims = labelled(
    parts.map((text): VoicedLine => ({ text, depth: 0, voice: 'own', number: line.number })),
    [],
    context,
  );
  const [only] = named;
  if (claims.length > 0 || only === undefined || named.length > 1) return claims;
  // The one item that he speaks of, told by its looks.
  const words = parts
    .flatMap((part) => part.split(/[\s\u3000（）()]+/u))
    .filter((word) => ITEMS[only].likeness(word) >= 2);
  return words.map((word) => claimOf(only, word, line, context));
}

/** What signatures hold by its looks alone. */
const BY_LOOKS = ['nameKanji', 'phone', 'email', 'prefecture'] as const satisfies readonly ItemKey[];

function ofSignature(
  scanned: readonly ScannedLine[],
  { line, text }: Sentence,
  named: readonly ItemKey[],
  context: ExtractContext,
): Claim[] {
  if (named.length === 0 && !/登録/u.test(text)) return [];
  const lines = scanned.flatMap((l) => (l.line.voice === 'aside' && l.line.number > line.number ? [l.line] : []));
  const claims = labelled(
    lines.map((l) => withVoice(l, 'own')),
    named,
    context,
  );
  for (const key of BY_LOOKS) {
    if ((named.length > 0 && !named.includes(key)) || claims.some((claim) => claim.key === key)) continue;
    for (const l of lines) {
      const values = valuesIn(key, fold(l.text).text);
      claims.push(...values.map((value) => claimOf(key, value, l, context)));
      // The writer's name opens it.
      if (key === 'nameKanji' && values.length > 0) break;
    }
  }
  return claims;
}

function valuesIn(key: (typeof BY_LOOKS)[number], text: string): string[] {
  switch (key) {
    case 'nameKanji':
      return nameIn(text);
    case 'phone':
      return /fax|ファック?ス/iu.test(text) ? [] : phoneNumbersIn(text).flatMap(({ value }) => value ?? []);
    case 'email':
      return addressesIn(text);
    case 'prefecture':
      return officialPrefecturesIn(text);
  }
}

/** フセデザイン　布施 明里: who signs beside his firm; a firm by itself is no name, and of a word that may be one nothing says so. */
function nameIn(text: string): string[] {
  const beside = personBeside(text);
  if (beside.is !== 'no-firm' && beside.is !== 'person') return [];
  const name = beside.is === 'person' ? beside.name : text;
  const isName = ITEMS.nameKanji.likeness(name) === 2 && isFullName(partName(name).name, false);
  return isName && (beside.is === 'person' || !MAY_BE_FIRM.test(name.trim())) ? [name] : [];
}
const MAY_BE_FIRM = /[社院校部課店]$|^[ァ-ヶーA-Za-z]+ [\p{sc=Han}々]+ [\p{sc=Han}々]+$/u;

function labelled(lines: readonly VoicedLine[], named: readonly ItemKey[], context: ExtractContext): Claim[] {
  const { scanned } = new OpenText(lines, context);
  return toClaims(answersOf(scanned, isMine), new Set(), context).filter(
    ({ key, reading }) => reading.is === 'value' && (named.length === 0 || named.includes(key)),
  );
}

function claimOf(key: ItemKey, text: string, { number }: VoicedLine, context: ExtractContext): Claim {
  return { key, reading: ITEMS[key].read(text, context), line: number, voice: 'own', from: 'form', label: '', text };
}
