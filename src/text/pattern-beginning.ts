/** Reads off a pattern what its matches begin with; more than that is fine, less is not. */

/** What the matches of a pattern, or of a part of it, begin with. */
export interface Beginning {
  /** It may match nothing at all. */
  empty: boolean;
  /** The units that may be all of a match, and those that may be the first of one. */
  alone: Units;
  first: Units;
  /** By the first unit of a match of several, the second. */
  second: Map<number, Units>;
}

interface Units {
  /** Nearly every unit; then `units` says nothing. */
  any: boolean;
  units: ReadonlySet<number>;
}

/** What matches of the pattern begin with. */
export function beginningOf(pattern: RegExp): Beginning {
  return new Reader(pattern.source, pattern.flags.includes('i')).alternatives();
}

const NO_UNITS: Units = { any: false, units: new Set() };
const ANY_UNIT: Units = { any: true, units: new Set() };
const NOTHING: Beginning = { empty: true, alone: NO_UNITS, first: NO_UNITS, second: new Map() };
const ANYTHING: Beginning = { empty: false, alone: ANY_UNIT, first: ANY_UNIT, second: new Map() };

function united(a: Units, b: Units): Units {
  if (a.any || b.any) return ANY_UNIT;
  if (a.units.size === 0) return b;
  return b.units.size === 0 ? a : { any: false, units: new Set([...a.units, ...b.units]) };
}

function allOf(all: readonly Units[]): Units {
  if (all.some(({ any }) => any)) return ANY_UNIT;
  const units = new Set<number>();
  for (const each of all) for (const unit of each.units) units.add(unit);
  return { any: false, units };
}

function addSeconds(to: Map<number, Units>, first: number, seconds: Units): void {
  const known = to.get(first);
  to.set(first, known === undefined ? seconds : united(known, seconds));
}

function oneOfThem(all: readonly Beginning[]): Beginning {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const second = new Map<number, Units>();
  for (const each of all) for (const [unit, seconds] of each.second) addSeconds(second, unit, seconds);
  return {
    empty: all.some(({ empty }) => empty),
    alone: allOf(all.map(({ alone }) => alone)),
    first: allOf(all.map(({ first }) => first)),
    second,
  };
}

/** Are the first two units of every match known? */
function isSettled({ empty, alone }: Beginning): boolean {
  return !empty && !alone.any && alone.units.size === 0;
}

function inTurn(a: Beginning, b: Beginning): Beginning {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  const second = new Map(a.second);
  for (const unit of a.alone.units) addSeconds(second, unit, b.first);
  if (a.empty) for (const [unit, seconds] of b.second) addSeconds(second, unit, seconds);
  return {
    empty: a.empty && b.empty,
    alone: united(b.empty ? a.alone : NO_UNITS, a.empty ? b.alone : NO_UNITS),
    first: a.empty ? united(a.first, b.first) : a.first,
    second,
  };
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

/** Walks over a pattern. Its methods return what the part that they walked over begins with. */
class Reader {
  private at = 0;
  /** Within what is no part of the match, or behind its first two units. */
  private passing = 0;

  constructor(
    private readonly source: string,
    private readonly ignoresCase: boolean,
  ) {}

  alternatives(): Beginning {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    return oneOfThem(all);
  }

  private sequence(): Beginning {
    let all = NOTHING;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const settled = isSettled(all);
      if (settled) this.passing++;
      const next = this.repeated(this.atom());
      if (settled) this.passing--;
      else all = inTurn(all, next);
    }
    return all;
  }

  private repeated(atom: Beginning): Beginning {
    const m = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!m) return atom;
    this.at += m[0].length;
    const more = m[0].startsWith('?') ? atom : inTurn(atom, { ...atom, empty: true });
    return /^(?:[?*]|\{0)/u.test(m[0]) ? { ...more, empty: true } : more;
  }

  private atom(): Beginning {
    const c = this.source[this.at] ?? '';
    if (c === '(') return this.group();
    if (c === '[') return this.letters();
    if (c === '\\') return this.escape();
    const point = this.source.codePointAt(this.at) ?? 0;
    this.at += point > 0xffff ? 2 : 1;
    if (c === '^' || c === '$') return NOTHING;
    return c === '.' ? ANYTHING : this.oneOf([point]);
  }

  private group(): Beginning {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 40)) ?? ['('];
    this.at += opening.length;
    // What it looks at, ahead or behind, is no part of the match.
    const looks = /[=!]$/u.test(opening);
    if (looks) this.passing++;
    const inner = this.alternatives();
    if (looks) this.passing--;
    this.at++;
    return looks ? NOTHING : inner;
  }

  private escape(): Beginning {
    const numbered = this.number();
    if (numbered >= 0) return this.oneOf([numbered]);
    const c = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (c === 'b' || c === 'B') return NOTHING;
    if (/[SDWpPk\d]/u.test(c)) {
      if (/[pPk]/u.test(c)) this.at = this.source.indexOf(c === 'k' ? '>' : '}', this.at) + 1;
      return /[k1-9]/u.test(c) && c !== 'p' ? { ...ANYTHING, empty: true } : ANYTHING;
    }
    return this.oneOf([...(ESCAPES[c] ?? c)].map((letter) => letter.charCodeAt(0)));
  }

  /** The letter that stands here by its number (\u3042, \x41, \u{1f194}, or both halves of one), which is passed; -1 for anything else. */
  private number(): number {
    if (this.source[this.at] !== '\\') return -1;
    const here = this.source.slice(this.at, this.at + 12);
    const pair = /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/iu.exec(here);
    if (pair) {
      this.at += pair[0].length;
      const units = pair.slice(1).map((digits) => Number.parseInt(digits, 16));
      return String.fromCharCode(...units).codePointAt(0) ?? 0;
    }
    const one = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|u\{([0-9a-f]+)\})/iu.exec(here);
    if (!one) return -1;
    this.at += one[0].length;
    return Number.parseInt(one[1] ?? one[2] ?? one[3] ?? '', 16);
  }

  private letters(): Beginning {
    this.at++;
    const any = this.source[this.at] === '^';
    const points: number[] = [];
    const named: Beginning[] = [];
    let from = -1;
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      if (from >= 0 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const to = this.letter();
        const last = this.passing > 0 ? from : Math.min(to, 0xffff);
        for (let within = from; within <= last; within++) points.push(within);
        points.push(to);
        from = -1;
        continue;
      }
      from = this.letter();
      if (from >= 0) points.push(from);
      else named.push(this.escape());
    }
    this.at++;
    return any ? ANYTHING : oneOfThem([...named, this.oneOf(points)]);
  }

  /** A letter as it is or by its number, which is passed; -1 for an escape of another kind. */
  private letter(): number {
    const numbered = this.number();
    if (numbered >= 0 || this.source[this.at] === '\\') return numbered;
    const point = this.source.codePointAt(this.at) ?? 0;
    this.at += point > 0xffff ? 2 : 1;
    return point;
  }

  /** One of these letters, in either case where the pattern says so. */
  private oneOf(points: readonly number[]): Beginning {
    if (this.passing > 0) return NOTHING;
    const alone = new Set<number>();
    const first = new Set<number>();
    const second = new Map<number, Units>();
    const add = (letter: string): void => {
      const unit = letter.charCodeAt(0);
      first.add(unit);
      if (letter.length === 1) alone.add(unit);
      else addSeconds(second, unit, { any: false, units: new Set([letter.charCodeAt(1)]) });
    };
    for (const point of points) {
      const c = String.fromCodePoint(point);
      add(c);
      if (!this.ignoresCase) continue;
      for (const other of [c.toLowerCase(), c.toUpperCase()]) if ([...other].length === 1) add(other);
      const unusual = UNUSUAL_CASE[c.toLowerCase()];
      if (unusual !== undefined) add(String.fromCharCode(unusual));
    }
    if (first.size > MANY) for (const unit of first) second.set(unit, ANY_UNIT);
    return { empty: false, alone: { any: false, units: alone }, first: { any: false, units: first }, second };
  }
}

/** Of so many letters, what stands behind each is not worth telling apart. */
const MANY = 200;
