/** `text/plain; charset=…`: a value with parameters, RFC 2045 section 5.1 and RFC 2231, for what mailers make of it. */

export interface Parameterized {
  /** Lower case. */
  value: string;
  /** By lower-case name, in bytes as latin1. */
  parameters: ReadonlyMap<string, string>;
}

// name = value, quoted or not; a mailer that forgets the semicolon parts its parameters by spaces.
// A name is looked for where one begins, so that a long one without a value is read once.
const PARAMETER = /(?<![^\s=;"])([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^\s;"]*))/g;

const KNOWN_LIMIT = 500;
const LONGEST_KNOWN = 80;
/** Most mail says one of a few things: `text/plain; charset=UTF-8`. */
const known = new Map<string, Parameterized>();

/** The value and parameters of a field in latin1, comments left out, continued (`*0`, `*1`) and extended (`*`) ones joined. */
export function parseParameterized(field: string): Parameterized {
  const cached = known.get(field);
  if (cached) return cached;
  if (known.size >= KNOWN_LIMIT || field.length > LONGEST_KNOWN) return parse(field);
  // A copy: what is cut out of a header would keep the whole of it in memory.
  const own = Buffer.from(field, 'latin1').toString('latin1');
  const parsed = parse(own);
  known.set(own, parsed);
  return parsed;
}

function parse(field: string): Parameterized {
  const text = withoutComments(field);
  const semicolon = text.search(/[;\s]/);
  const value = (semicolon < 0 ? text : text.slice(0, semicolon)).trim().toLowerCase();
  const parameters = new Map<string, string>();
  const pieces = new Map<string, string[]>();
  for (const [, rawName = '', quoted, bare] of text.slice(value.length).matchAll(PARAMETER)) {
    const given = quoted === undefined ? (bare ?? '') : quoted.replace(/\\(.)/g, '$1');
    const [, name = '', number, star] = /^(.*?)(?:\*(\d{1,4}))?(\*)?$/.exec(rawName.toLowerCase()) ?? [];
    const first = number === undefined || number === '0';
    const plain = star ? percentDecoded(first ? given.replace(/^[^']*'[^']*'/, '') : given) : given;
    if (number === undefined) {
      if (!parameters.has(name) || star) parameters.set(name, plain);
    } else {
      const list = pieces.get(name) ?? [];
      list[Math.min(Number(number), 999)] = plain;
      pieces.set(name, list);
    }
  }
  for (const [name, list] of pieces) parameters.set(name, list.join(''));
  return { value, parameters };
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text without `(comments)`; parentheses within quotes are text. */
export function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\\' && (quoted || depth > 0)) {
      if (depth === 0) out += text.slice(i, i + 2);
      i++;
      continue;
    }
    if (depth === 0 && c === '"') quoted = !quoted;
    if (!quoted && c === '(') depth++;
    if (depth === 0) out += c;
    if (!quoted && c === ')' && depth > 0) depth--;
  }
  return out;
}
