/** Marks that are told by their names: 「haruko アンダーバー y5」, 「123ハイフン4567」. All texts are NFKC. */
import { Pattern } from './pattern.js';

const NAMES: readonly [mark: string, name: RegExp][] = [
  ['_', /アンダー(?:バー|スコア|ライン)/gu],
  ['-', /ハイフン|マイナス/gu],
  ['.', /ドット|ピリオド/gu],
];
const NAME = NAMES.map(([, name]) => name.source).join('|');
const MAY_HOLD = new Pattern(/アンダー|ハイフン|マイナス|ドット|ピリオド/u);

/** アンダーバー2つ, アンダーバー7の前: how many there are, or where, and no letter behind it. */
const COUNTED =
  '\\s*(?:\\d+\\s*(?:つ|個|本|回|文字|字|連続|[か箇ヶカヵ]所|桁)|[a-z0-9]+\\s*の(?:前|後|次|間|あと|うしろ|手前))';
/** A mark between letters, by itself, in brackets or between commas; several of them may follow each other. */
const SPELT = new RegExp(
  `(?<=[a-z0-9])(?<open>\\s*[(、]|\\s*)\\s*(?<names>(?:(?:半角|全角)の?)?(?:${NAME})(?:\\s*(?:${NAME})){0,2})\\s*(?<close>[)、]?)\\s*(?=[a-z0-9])(?!${COUNTED})`,
  'giu',
);
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '、': '、', '': '' };

/** The text with the marks themselves in place of their names. */
export function withSpeltMarks(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  return text.replace(SPELT, (told: string, ...found) => {
    const { open = '', names = '', close = '' } = found.at(-1) as Record<string, string>;
    const at = found.at(-3) as number;
    const marks = marksOf(names);
    // hana_3 アンダーバー1: behind a space it may tell of the mark that is there.
    const isThere = open !== '' && marks.some((mark) => lettersBefore(text, at).includes(mark));
    return isThere || close !== CLOSES[open.trim()] ? told : marks.join('');
  });
}

function marksOf(names: string): string[] {
  return (names.match(new RegExp(NAME, 'gu')) ?? []).map(
    (name) => NAMES.find(([, pattern]) => name.search(pattern) === 0)?.[0] ?? '',
  );
}

function lettersBefore(text: string, end: number): string {
  return /[\x21-\x7e]*$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
}

/** アンダーバーなし, ハイフンやドットは入りません, ハイフンではなく, ハイフンをとったもの, ハイフンレス */
const DENIED =
  /^(?:(?:や|と|・|、|も|または)(?:アンダー(?:バー|スコア|ライン)|ハイフン|マイナス|ドット|ピリオド))*(?:など|等)?(?:の)?(?:記号|文字)?(?:は|が|も|を)?\s*(?:なし|無し?|ナシ|な[いく]|入(?:りませ|らな|れ[ずな])|ありませ|[付つ](?:け[ずな]|きませ|かな|いていませ|いてな)|抜[きい]|[取と]っ|[取と]り|外[しす]|はず[しす]|レス|以外|除|不要|[い要]りませ|使(?:っていませ|ってな|わ[ずな]|いませ)|含(?:みませ|ま[ずな])|省|略|除|で(?:は)?な|じゃな)/u;

/** Does the text name a mark that the value in it does not hold, nor the text denies: 「hana7（スペースはアンダーバー）」? */
export function namesOtherMark(text: string, value: string): boolean {
  if (!MAY_HOLD.test(text)) return false;
  return NAMES.some(
    ([mark, name]) =>
      !value.includes(mark) && [...text.matchAll(name)].some((m) => !DENIED.test(text.slice(m.index + m[0].length))),
  );
}

/** Does a mark's name, and nothing that tells where it stands, end the text: 「taro アンダーバー2つ」? */
export function endsInMarkName(text: string): boolean {
  return MAY_HOLD.test(text) && ENDS_IN_NAME.test(text);
}

const ENDS_IN_NAME = new RegExp(`(?:${NAME})(?:${COUNTED})?[\\s)、]*$`, 'iu');
