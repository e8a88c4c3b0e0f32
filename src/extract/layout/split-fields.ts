/** Web forms that part one item into fields: 姓 / 名, セイ / メイ, Last name / First name, [name_sei] / [name_mei], 生年 / 生月 / 生日, 電話番号1 / 2 / 3. */
import { type VoicedLine, withText } from '../../mail.js';
import { remembered } from '../../text/remember.js';
import { nfkc } from '../../text/width.js';
import { isMine } from '../mine.js';

const FIELD =
  /^\s*[・■◆●【[]?\s*((?:[A-Za-z]{2,8} )?[^:：=\t】\] ]{1,18}?(?: \([A-Za-z]{4,10}\))?)\s*(?:[】\]]\s*[:：=\t]?|[:：=\t]| )\s*(\S.{0,20})\s*$/u;
const PARTS: [label: string, parter: string, parts: RegExp[]][] = [
  [
    '氏名',
    ' ',
    [
      /^(?:お?名前)?\(?(?:姓|苗字|名字|氏)(?:\(?漢字\)?)?\)?$|^(?:last|family|sur)[ _-]?name(?: ?\((?:kanji|漢字)\)|[_-]kanji)?$|^(?:name|namae|shimei|simei|kanji)[_-](?:sei|last|family|1)$|^sei(?:[_-]?kanji)?$/iu,
      /^(?:(?:お?名前)?\(?名(?:\(?漢字\)?)?\)?|(?:下の)?お?名前)$|^(?:first|given|fore)[ _-]?name(?: ?\((?:kanji|漢字)\)|[_-]kanji)?$|^(?:name|namae|shimei|simei|kanji)[_-](?:mei|first|given|2)$|^mei(?:[_-]?kanji)?$/iu,
    ],
  ],
  [
    'フリガナ',
    ' ',
    [
      /^(?:セイ|せい|みょうじ|ミョウジ|姓\(?(?:カナ|フリガナ|ふりがな|かな|セイ)\)?|(?:お名前|氏名)?\(?(?:フリガナ|ふりがな|カナ|かな)\)?\(?(?:姓|セイ|せい)\)?)$|^(?:last|family|sur)[ _-]?name(?: ?\((?:(?:kata|hira)?kana|furigana|カナ|フリガナ)\)|[ _-](?:kana|furigana))$|^(?:name[_-])?(?:kana|furigana|yomi)[_-](?:sei|last|family|1)$|^(?:name[_-])?sei[_-]?(?:kana|furigana|yomi)$/iu,
      /^(?:メイ|めい|(?:したの)?なまえ|ナマエ|名\(?(?:カナ|フリガナ|ふりがな|かな|メイ)\)?|(?:お名前|氏名)?\(?(?:フリガナ|ふりがな|カナ|かな)\)?\(?(?:名|メイ|めい)\)?)$|^(?:first|given|fore)[ _-]?name(?: ?\((?:(?:kata|hira)?kana|furigana|カナ|フリガナ)\)|[ _-](?:kana|furigana))$|^(?:name[_-])?(?:kana|furigana|yomi)[_-](?:mei|first|given|2)$|^(?:name[_-])?mei[_-]?(?:kana|furigana|yomi)$/iu,
    ],
  ],
  [
    '生年月日',
    '/',
    [
      /^(?:生年|誕生年|(?:生年月日)?\(?年\)?|生年月日1)$|^(?:birth(?:day|date)?|dob)[_-]?(?:y|year|yyyy)$|^year[_-]of[_-]birth$/iu,
      /^(?:生月|誕生月|(?:生年月日)?\(?月\)?|生年月日2)$|^(?:birth(?:day|date)?|dob)[_-]?(?:m|month|mm)$|^month[_-]of[_-]birth$/iu,
      /^(?:生日|誕生日\(日\)|(?:生年月日)?\(?日\)?|生年月日3)$|^(?:birth(?:day|date)?|dob)[_-]?(?:d|day|dd)$|^day[_-]of[_-]birth$/iu,
    ],
  ],
  [
    '電話番号',
    '-',
    [
      /^(?:お?電話(?:番号)?|tel|phone|携帯(?:番号)?)(?:\(?|[_-])1\)?$/iu,
      /^(?:お?電話(?:番号)?|tel|phone|携帯(?:番号)?)(?:\(?|[_-])2\)?$/iu,
      /^(?:お?電話(?:番号)?|tel|phone|携帯(?:番号)?)(?:\(?|[_-])3\)?$/iu,
    ],
  ],
];

/** 姓：財前　名：凛花 */
const BESIDE =
  /^[\s・■◆●【[]*(?:(姓|苗字|名字)|(セイ|せい|みょうじ))[】\]]?\s*[:：=＝ \u3000]\s*(\S{1,10}?)[ \u3000、,／/|｜]+[【[]?(?:名|名前|メイ|めい|なまえ)[】\]]?\s*[:：=＝ \u3000]\s*(\S{1,12})\s*$/u;

/** Last name: 三原　First name: リサ */
const LATIN_BESIDE =
  /^[\s・■◆●【[]*(?:last|family|sur) ?name( ?\((?:kata|hira)?kana\))?\s*[:：=]\s*(\S{1,16}?)[ \u3000、,／/|｜]+(?:first|given|fore) ?name(?: ?\([a-z]{4,8}\))?\s*[:：=]\s*(\S{1,16})\s*$/iu;
/** 姓/名：三原/リサ */
const JOINED =
  /^[\s・■◆●【[]*(?:姓\s*[／/・]\s*名|(?:last|family) ?name\s*[／/]\s*(?:first|given) ?name)()(?:[】\]]\s*[:：=]?|\s*[:：=]|\u3000)\s*(\S{1,12}?)(?:\s*[／/・]\s*|[ \u3000]+)(\S{1,12})\s*$/iu;

/** Both fields of a name in one line as one. */
function withNameInOneLine(line: VoicedLine): VoicedLine {
  const name = isMine(line) ? nameInOneLine(line.text) : null;
  return name === null ? line : withText(line, name);
}

const OPENS_NAME =
  /^[\s・■◆●【[]*(?:姓|last|family|sur)|(?:名|カナ|かな|ガナ|がな)[^:：]{0,10}[:：]\s*(?:姓|名字|苗字|セイ|せい)/iu;
/** ・氏名フルネーム(漢字)：姓：財前　名：凛花 */
const LABELLED_BESIDE =
  /^([\s・■◆●【[]*[^:：\n]{0,16}(?:名|カナ|かな|ガナ|がな)[^:：\n]{0,10}[:：])\s*((?:姓|名字|苗字|セイ|せい)\s*[:：].{4,40})$/u;

function nameInOneLine(text: string): string | null {
  if (text.length > 80) return null;
  const [, label = '', parts] = LABELLED_BESIDE.exec(text) ?? [];
  const [, , reading, family, given] = BESIDE.exec(parts ?? text) ?? [];
  // 姓：財前　名前：財前凛花
  const whole = family !== undefined && given?.startsWith(family) ? given : `${family} ${given}`;
  if (family !== undefined && parts !== undefined) return `${label}${whole}`;
  if (family !== undefined) return `${reading === undefined ? '氏名' : 'フリガナ'}：${whole}`;
  const [, kana, last, first] = LATIN_BESIDE.exec(text) ?? JOINED.exec(text) ?? [];
  return last === undefined ? null : `${kana ? 'フリガナ' : '氏名'}：${last} ${first}`;
}

/** A short line with a mark, or a gap; longer ones are no such field, and would cost more than they tell. */
function fieldOf(line: string): RegExpExecArray | null {
  if (!/[:：=＝\t \u3000】\]]/u.test(line)) return null;
  const text = nfkc(line).trim();
  return text.length <= 48 ? FIELD.exec(text) : null;
}

const BEFORE_MARK =
  /^[\s・■◆●【[]*(?:[A-Za-z]{2,8} )?[^:：=＝\t \u3000】\]]{1,18}(?: ?\([A-Za-z]{4,10}\))?(?=[:：=＝\t \u3000】\]])/u;

/** The words before a line's mark: are they the label of a part? They are the same from mail to mail. */
const isPart = remembered(
  (words) => {
    const label = FIELD.exec(`${nfkc(words).trimStart()}:x`)?.[1];
    return label !== undefined && PARTS.some(([, , parts]) => parts.some((part) => part.test(label)));
  },
  500,
  48,
);

function mayBePart({ text, voice }: VoicedLine): boolean {
  if (voice !== 'own' && voice !== 'forwarded') return false;
  const words = BEFORE_MARK.exec(text)?.[0];
  return words !== undefined && isPart(words);
}

/** Could some of the lines be parts of one item? */
export function mayJoinFields(lines: readonly VoicedLine[]): boolean {
  let parts = 0;
  for (const line of lines)
    if ((mayBePart(line) && ++parts >= 2) || (isMine(line) && OPENS_NAME.test(line.text) && nameInOneLine(line.text)))
      return true;
  return false;
}

/** The lines with the parts of an item joined into one line where the first of them stood. */
export function joinSplitFields(written: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!mayJoinFields(written)) return written;
  const lines = written.map(withNameInOneLine);
  const fields = lines.map((line) => (isMine(line) ? fieldOf(line.text) : null));
  let out: VoicedLine[] | null = null;
  for (const [label, parter, parts] of PARTS) {
    const at = parts.map((part) => fields.findIndex((f) => f?.[1] !== undefined && part.test(f[1])));
    const [first] = at;
    if (first === undefined || at.some((i) => i < 0)) continue;
    out ??= [...lines];
    const joined = at.map((i) => (fields[i]?.[2] ?? '').trim().replace(/(?<=\d)[年月日]$/u, '')).join(parter);
    for (const i of at) {
      const line = out[i];
      if (line) out[i] = withText(line, i === first ? `${label}：${joined}` : '');
    }
  }
  return out ?? lines;
}
