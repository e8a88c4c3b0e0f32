/** A name told in two parts: 「宇野です。…下の名前は凛です」, 「苗字は菅原（すがわら）、名前は文太（ぶんた）」, 「三枝と書いてサエグサと読みます」. */
import { toKatakana } from '../../../text/kana.js';
import { Pattern } from '../../../text/pattern.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';

const IDEO = '[\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaffノヶケ]';
const KANA = '[ぁ-んァ-ヶー]{1,8}?';
const FAMILY = `(?<family>${IDEO}{1,5}|[ァ-ヶー]{2,8})`;
const GIVEN = `(?<given>${IDEO}{1,4}[ぁ-んァ-ヶー]{0,3}?|[ぁ-ん]{2,6}?|[ァ-ヶー]{2,8})`;
const read = (name: string): string =>
  `(?:\\s*[(（「]\\s*(?<${name}>${KANA})(?:と読みます)?[)）」]|(?:と書いて|で)、?[「『]?(?<${name}Too>[ぁ-んァ-ヶー]{1,8}?)[」』]?(?=です|と(?:読|よ|いい|申)|、|。|$))?`;
const ENDS = '(?=\\s*(?:です|で(?:す|、|$)|だ|と(?:申|いい|言|書|読|なり)|になり|って(?:いい|言)|、|。|$))';
/** 「ひらがなで、ひかりと書きます」 */
const LETTERS = '(?:(?:ひらがな|カタカナ|漢字)(?:で|の|は)[、\\s]*)?';

const BY_WORD = new RegExp(
  `(?:苗字|名字|(?<![旧新])姓|上の名前)(?:は|が|の方は|のほうは)[、\\s]*[「『]?${FAMILY}[」』]?${read('familyKana')}${ENDS}`,
  'u',
);
const BY_READING = new RegExp(
  `(?:^|[。、!！\\s])${FAMILY}と書いて、?[「『]?(?<familyKana>${KANA})[」』]?と(?:読|よ|いい|申)`,
  'u',
);
const GREETING = new RegExp(
  `(?:^|[。、!！\\s]|私は|わたしは|[父母夫妻娘子祖姉兄弟妹]の)(?<family>${IDEO}{1,5})${read('familyKana')}(?:です|と(?:申し|いい|言い)ま|でございま|ともうしま|っていいま)`,
  'u',
);
const GIVEN_NAME = new RegExp(
  `下の(?:お)?名前(?:は|が|の方は|のほうは)[、\\s]*${LETTERS}[「『]?${GIVEN}[」』]?${read('givenKana')}${ENDS}`,
  'u',
);
/** 名 alone, or 名前, is the given name where the family name is told beside it. */
const GIVEN_BESIDE = new RegExp(
  `(?:下の(?:お)?名前|(?<!上の|苗|[\\u4e00-\\u9fff])お?名前|(?<![\\u4e00-\\u9fff])名)(?:は|が|の方は|のほうは)[、\\s]*${LETTERS}[「『]?${GIVEN}[」』]?${read('givenKana')}${ENDS}`,
  'u',
);
/** 「田中です。名前は美咲です」: two letters beside a family name told before are the given name. */
const SHORT_NAME = new RegExp(
  `(?:^|[。、\\s])(?:私の)?(?:お)?名前(?:は|が)[、\\s]*(?<given>(?!${IDEO}{3})${IDEO}{1,2})${ENDS}`,
  'u',
);
/** 山田（やまだ）花子（はなこ） */
const RUBY = new RegExp(
  `(?<![\\u4e00-\\u9fff])(?<family>${IDEO}{1,4})\\s*[(（]\\s*(?<familyKana>[ぁ-んァ-ヶー]{1,8})[)）]\\s*(?<given>${IDEO}{1,4}|[ぁ-ん]{2,6}|[ァ-ヶー]{2,8})\\s*[(（]\\s*(?<givenKana>[ぁ-んァ-ヶー]{1,8})[)）]`,
  'u',
);

/** Words of other kinds at the place of a name. */
const NO_PART =
  /^(?:変|同|違|必要|不要|分|出|別|旧|新|今|登録|以下|上記|下記|次|何|不明|本名|実名|仮名|漢字|表示|入力|記入|確認|本人|家族|母|父|妻|夫|娘|息子|高校|中学|大学|学生|代理|初めて|至急|以上|先日|前回)/u;

/** Places, and words for people. */
const NO_FAMILY = /(?:[都道府県市区]|[本個他友知別]人)$/u;

/** Words of which a text that tells a name in parts holds one. */
const PARTED_NAME = new Pattern(
  /下の(?:お)?名前|苗字|名字|上の名前|(?<![\u4e00-\u9fff])姓[はが]|名前[はが]|[)）]\s*[^()（）\s]{1,6}[(（]/u,
);

interface PartedName {
  family: string;
  given: string;
  /** The reading, where both parts have one. */
  kana: string | null;
}

/** The name that the sentences of a text tell in two parts, and the sentence that tells the given name; null where there is none. */
function partedNameIn(sentences: readonly string[]): { name: PartedName; at: number } | null {
  if (!sentences.some((sentence) => PARTED_NAME.test(sentence))) return null;
  for (const [at, sentence] of sentences.entries()) {
    const ruby = RUBY.exec(sentence)?.groups;
    if (ruby) return { name: nameOf(ruby, ruby), at };
  }
  const worded = firstIn(sentences, BY_WORD);
  const given =
    worded === null
      ? (firstIn(sentences, GIVEN_NAME) ?? firstIn(sentences, SHORT_NAME))
      : firstIn(sentences, GIVEN_BESIDE);
  if (given === null) return null;
  const family = worded ?? firstIn(sentences, BY_READING) ?? firstIn(sentences, GREETING);
  if (family === null || given.groups.given?.startsWith(family.groups.family ?? '') !== false) return null;
  return { name: nameOf(family.groups, given.groups), at: given.at };
}

type Groups = Record<string, string | undefined>;

function firstIn(sentences: readonly string[], pattern: RegExp): { groups: Groups; at: number } | null {
  for (const [at, sentence] of sentences.entries()) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups && !NO_PART.test(groups.family ?? groups.given ?? '') && !NO_FAMILY.test(groups.family ?? ''))
      return { groups, at };
  }
  return null;
}

function nameOf(family: Groups, given: Groups): PartedName {
  const first = family.familyKana ?? family.familyKanaToo;
  const second = given.givenKana ?? given.givenKanaToo;
  return {
    family: family.family ?? '',
    given: given.given ?? '',
    kana: first && second ? `${toKatakana(first)} ${toKatakana(second)}` : null,
  };
}

/** A name told in two parts takes the place of what either part was read as. */
export function withPartedName(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  const parted = partedNameIn(sentences.map(({ text }) => text));
  const line = sentences[parted?.at ?? 0]?.line;
  if (parted === null || line === undefined) return claims;
  const { family, given, kana } = parted.name;
  const left = claims.filter(({ key, reading }) => {
    if (reading.is !== 'value') return true;
    const value = withoutSpaces(reading.value);
    // A whole name elsewhere is another telling of it.
    if (key === 'nameKanji') return value.length > Math.max(family.length, given.length) && !/[はがで]/u.test(value);
    return key !== 'nameKana' || kana === null || withoutSpaces(kana).length <= value.length;
  });
  if (left.some((c) => c.key === 'nameKanji')) return left;
  const name = `${family} ${given}`;
  const told = { line: line.number, voice: line.voice, from: 'prose', label: '' } as const;
  left.push({ ...told, key: 'nameKanji', reading: { is: 'value', value: name, raw: name } });
  if (kana !== null && !left.some((c) => c.key === 'nameKana'))
    left.push({ ...told, key: 'nameKana', reading: { is: 'value', value: kana, raw: kana } });
  return left;
}
