/**
 * With what UTF-16 units a match of a pattern can begin, read off the pattern itself. A superset is enough for its purpose: places
 * that cannot begin a match are passed over without asking the pattern.
 */

/** Units that begin a match, as bits; null where nearly every unit may, or where the pattern may match nothing at all. */
export function firstUnits(pattern: RegExp): Uint32Array | null {
  const reader = new Reader(pattern.source, pattern.flags.includes('i'));
  const nullable = reader.alternatives();
  return nullable || reader.any ? null : reader.units;
}

export function hasUnit(units: Uint32Array, unit: number): boolean {
  return (((units[unit >> 5] as number) >>> (unit & 31)) & 1) === 1;
}

const ESCAPES: Record<string, string> = {
  s: '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  d: '0123456789',
  w: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz',
  t: '\t',
  n: '\n',
  r: '\r',
  v: '\v',
  f: '\f',
};
/** Letters that ASCII ones match without regard to case, beside their own capital: U+017F, U+212A. */
const UNUSUAL_CASE: Record<string, number> = { s: 0x17f, k: 0x212a };

/** Walks over a pattern. Its methods return whether what they walked over may match nothing. */
class Reader {
  readonly units = new Uint32Array(0x10000 / 32);
  any = false;
  private at = 0;
  /** Within what cannot be the first of a match. */
  private behind = 0;

  constructor(
    private readonly source: string,
    private readonly ignoresCase: boolean,
  ) {}

  alternatives(): boolean {
    let nullable = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      nullable = this.sequence() || nullable;
    }
    return nullable;
  }

  private sequence(): boolean {
    let open = true;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      if (!open) this.behind++;
      const nullable = this.atom();
      const optional = this.quantifier();
      if (!open) this.behind--;
      open &&= nullable || optional;
    }
    return open;
  }

  private quantifier(): boolean {
    const m = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!m) return false;
    this.at += m[0].length;
    return /^(?:[?*]|\{0)/u.test(m[0]);
  }

  private atom(): boolean {
    const c = this.source[this.at] ?? '';
    if (c === '(') return this.group();
    if (c === '[') return this.letters();
    if (c === '\\') return this.escape();
    const point = this.source.codePointAt(this.at) ?? 0;
    this.at += point > 0xffff ? 2 : 1;
    if (c === '^' || c === '$') return true;
    if (c === '.') this.anything();
    else this.add(point);
    return false;
  }

  private group(): boolean {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 40)) ?? ['('];
    this.at += opening.length;
    const looks = /[=!]$/u.test(opening);
    if (looks) this.behind++;
    const nullable = this.alternatives();
    if (looks) this.behind--;
    this.at++;
    return looks || nullable;
  }

  private escape(): boolean {
    const hex = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|u\{([0-9a-f]+)\})/iu.exec(
      this.source.slice(this.at, this.at + 10),
    );
    if (hex) {
      this.at += hex[0].length;
      this.add(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16));
      return false;
    }
    const c = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (c === 'b' || c === 'B') return true;
    if (/[SDWpPk\d]/u.test(c)) {
      if (/[pPk]/u.test(c)) this.at = this.source.indexOf(c === 'k' ? '>' : '}', this.at) + 1;
      this.anything();
      return false;
    }
    for (const unit of ESCAPES[c] ?? c) this.add(unit.charCodeAt(0));
    return false;
  }

  private letters(): boolean {
    this.at++;
    if (this.source[this.at] === '^') this.anything();
    let from = -1;
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      if (this.source[this.at] === '\\') {
        const escaped = /^\\(?:u[0-9a-f]{4}|u\{[0-9a-f]+\}|x[0-9a-f]{2})/iu.test(
          this.source.slice(this.at, this.at + 10),
        );
        // A range that begins or ends with a number: rare, and not worth its code.
        if (escaped && this.behind === 0) this.anything();
        this.escape();
        from = -1;
        continue;
      }
      if (this.source[this.at] === '-' && from >= 0 && this.source[this.at + 1] !== ']') {
        this.at++;
        const to = this.source.codePointAt(this.at) ?? 0;
        if (this.behind === 0) for (let point = from; point <= to && point <= 0xffff; point++) this.add(point);
        this.add(to);
        this.at += to > 0xffff ? 2 : 1;
        from = -1;
        continue;
      }
      from = this.source.codePointAt(this.at) ?? 0;
      this.add(from);
      this.at += from > 0xffff ? 2 : 1;
    }
    this.at++;
    return false;
  }

  private anything(): void {
    if (this.behind === 0) this.any = true;
  }

  private add(point: number): void {
    if (this.behind > 0) return;
    const c = String.fromCodePoint(point);
    this.set(c.charCodeAt(0));
    if (!this.ignoresCase || point > 0xffff) return;
    this.set(c.toLowerCase().charCodeAt(0));
    this.set(c.toUpperCase().charCodeAt(0));
    const unusual = UNUSUAL_CASE[c.toLowerCase()];
    if (unusual !== undefined) this.set(unusual);
  }

  private set(unit: number): void {
    this.units[unit >> 5] = (this.units[unit >> 5] ?? 0) | (1 << (unit & 31));
  }
}
