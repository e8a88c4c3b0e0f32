/** Made-up values: other characters of the same kind, drawn by a seed, the same for the same value. */
import { createHmac } from 'node:crypto';

/**
 * Kanji of names and places that every Japanese charset has; what comes out is a name nobody chose. Without those that make a place,
 * a number or a word of what stands beside them (市, 千, 前).
 */
const KANJI =
  '相青秋浅阿飯池石泉稲今岩江榎遠大岡沖奥小尾柿笠柏片勝門金神川河菊岸北木清倉黒桑児駒近佐坂桜笹沢塩渋島清末菅杉鈴関瀬高滝竹谷玉津辻土堤角寺堂戸富永長成西根野畑浜林原春東平広深福藤船古星堀本牧松丸水宮室森矢柳山湯吉若和渡';
const PLAIN = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ';
const VOICED = 'ガギグゲゴザジズゼゾダデドバビブベボ';
const HALF_VOICED = 'パピプペポ';
const LETTERS = 'abcdefghijkmnoprstuvwyz';
const DIGITS = '0123456789';
const SUPPLEMENTARY = ['𠮟', '𠀋', '𡈽', '𡌛', '𡑮', '𡢽', '𠮷', '𡚴'];

const POOLS: [RegExp, readonly string[]][] = [
  [/[0-9]/u, [...DIGITS]],
  [/[a-z]/u, [...LETTERS]],
  [/[ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ]/u, [...VOICED]],
  [/[パピプペポ]/u, [...HALF_VOICED]],
  [/[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン]/u, [...PLAIN]],
  [/[\u{20000}-\u{3ffff}]/u, SUPPLEMENTARY],
  [/[\u3400-\u9fff\uf900-\ufaff]/u, [...KANJI]],
  // Other scripts' letters: Latin with marks, Greek, Cyrillic two bytes each in UTF-8; Hangul three.
  [/[\u00c0-\u024f]/u, [...'àáâãäåçèéêëìíîïñòóôõöøùúûüý']],
  [/[\u0370-\u03ff]/u, [...'αβγδεζηθικλμνξοπρστυφχψω']],
  [/[\u0400-\u04ff]/u, [...'абвгдежзиклмнопрстуфхцчшэюя']],
  [/[\uac00-\ud7a3]/u, [...'가나다라마바사아자차카타파하고노도로모보소오조초']],
];

/** Draws by a secret seed: without it nothing leads back to what stood there. */
export class MadeUp {
  readonly #seed: Buffer;
  readonly #known = new Map<string, string>();
  readonly #originals: ReadonlySet<string>;

  /** @param originals values that must not come out, in the form that `token` takes */
  constructor(seed: Buffer, originals: Iterable<string> = []) {
    this.#seed = seed;
    this.#originals = new Set(originals);
  }

  /**
   * Another text of the same kinds of characters, one for one. Letters are lower case and kana are katakana, in what is given and in what comes
   * out; small kana, ー and what is no letter stay.
   * @param keep so many characters at the beginning stay
   */
  token(text: string, keep = 0): string {
    const key = `${keep}:${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let out = text;
    for (let round = 0; round < 50 && (out === text || this.#originals.has(out)); round++)
      out = this.#draw(text, keep, round);
    this.#known.set(key, out);
    return out;
  }

  /** Is it a value that must not come out? */
  isOriginal(text: string): boolean {
    return this.#originals.has(text);
  }

  /** A number from 0 to below `count`, the same for the same key. */
  pick(key: string, count: number): number {
    return createHmac('sha256', this.#seed).update(`pick ${key}`).digest().readUInt32BE(0) % count;
  }

  #draw(text: string, keep: number, round: number): string {
    const base = createHmac('sha256', this.#seed).update(`${round} ${text}`).digest();
    let at = 0;
    let block = Buffer.alloc(0);
    return [...text]
      .map((char, i) => {
        const pool = i < keep ? undefined : POOLS.find(([pattern]) => pattern.test(char))?.[1];
        if (!pool) return char;
        if (at % 16 === 0) block = createHmac('sha256', base).update(String(at)).digest();
        const number = block.readUInt16BE((at % 16) * 2);
        at += 1;
        // Never itself.
        const others = pool.filter((one) => one !== char);
        return others[number % others.length] ?? char;
      })
      .join('');
  }
}
