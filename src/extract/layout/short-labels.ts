/** Labels of one letter, as people write who are short of room: 〔名〕…　〔生〕…　〔電〕…, or 生▶…　住▶… */
import { type VoicedLine, withText } from '../../mail.js';
import { isMine } from '../mine.js';

/** So many different ones are a way of writing. */
const LEAST = 4;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['名', '氏名'],
  ['漢', '氏名'],
  ['カ', 'フリガナ'],
  ['フ', 'フリガナ'],
  ['読', 'フリガナ'],
  ['ニ', 'ニックネーム'],
  ['愛', 'ニックネーム'],
  ['生', '生年月日'],
  ['誕', '生年月日'],
  ['住', '住所'],
  ['県', '住所'],
  ['電', '電話番号'],
  ['携', '電話番号'],
  ['☎', '電話番号'],
  ['メ', 'メールアドレス'],
  ['✉', 'メールアドレス'],
  ['払', '支払い方法'],
  ['支', '支払い方法'],
  ['💳', '支払い方法'],
  ['キ', 'キャリア'],
  ['決', '決済番号'],
  ['番', '決済番号'],
  ['I', 'Plus member ID'],
  ['Ｉ', 'Plus member ID'],
  ['会', '会員番号'],
  ['📛', '氏名'],
  ['👤', '氏名'],
  ['🔤', 'フリガナ'],
  ['💬', 'ニックネーム'],
  ['🎂', '生年月日'],
  ['🏠', '住所'],
  ['📍', '住所'],
  ['📱', '電話番号'],
  ['📞', '電話番号'],
  ['📧', 'メールアドレス'],
  ['📩', 'メールアドレス'],
  ['🆔', 'Plus member ID'],
]);
const LABELLED =
  /^[\s・･■●◆]*(?:[〔【[(（〈《<＜](\S)[\ufe0e\ufe0f]?[〕】\])）〉》>＞]\s*[:：]?|(\S|\p{Extended_Pictographic})[\ufe0e\ufe0f]?\s*[:：=＝→▶►➡][\ufe0e\ufe0f]?|(\p{Extended_Pictographic})[\ufe0e\ufe0f]?[ \u3000]+)\s*(?=\S)/u;

function labelOf(line: VoicedLine): { label: string; end: number } | null {
  const m = isMine(line) ? LABELLED.exec(line.text) : null;
  const label = m === null ? undefined : WORDS.get(m[1] ?? m[2] ?? m[3] ?? '');
  return m === null || label === undefined ? null : { label, end: m[0].length };
}

/** Has the text labels of one letter? */
export function hasShortLabels(lines: readonly VoicedLine[]): boolean {
  const labels = new Set<string>();
  for (const line of lines) {
    const found = labelOf(line);
    if (found !== null && labels.add(found.label).size >= LEAST) return true;
  }
  return false;
}

/** The lines with whole labels for those. */
export function withWholeLabels(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!hasShortLabels(lines)) return lines;
  return lines.map((line) => {
    const found = labelOf(line);
    return found === null ? line : withText(line, `${found.label}：${line.text.slice(found.end)}`);
  });
}
