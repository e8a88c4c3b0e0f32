/**
 * `sender-authentication-failed`: the topmost Authentication-Results, the receiving server's own, says dmarc=fail, or dkim
 * and spf both fail. Those further down may have been written by anybody (RFC 8601 section 5).
 */

/** What one header says of each method: results in lower case. */
interface Results {
  /** In their places, as RFC 8601 has them. */
  stated: Map<string, string[]>;
  /** Wherever they stand outside comments and quotes: a server may part them otherwise. */
  mentioned: Map<string, string[]>;
}

const METHOD = '(?<method>dmarc|dkim|spf)\\s*(?:\\/\\s*\\d+\\s*)?=\\s*"?(?<result>[a-z]+)';
const STATED = new RegExp(`^\\s*${METHOD}`, 'iu');
/** smtp.mailfrom=dkim=pass is no result. */
const MENTIONED = new RegExp(`(?<![\\w.=@-])${METHOD}`, 'giu');

function parseAuthenticationResults(header: string): Results {
  const results: Results = { stated: new Map(), mentioned: new Map() };
  const plain = withoutComments(header);
  // authserv-id *( ";" method "=" result … ), with comments between any two tokens; some servers leave out their id.
  const parts = (plain?.match(PART) ?? header.split(';')).map((part) => part.trim());
  for (const part of parts) add(results.stated, STATED.exec(part));
  const words =
    plain === null ? header.replace(/["()]/gu, ' ') : parts.map((part) => part.replace(QUOTED, quotedResult)).join(';');
  for (const found of words.matchAll(MENTIONED)) add(results.mentioned, found);
  return results;
}

/** Up to a semicolon that stands outside quoted strings. */
const PART = /(?:"(?:\\.|[^"\\])*"|[^;"])+/gu;
/** Each quoted string, and what stands right before it. */
const QUOTED = /((?:^|[\s;])(?:dmarc|dkim|spf)\s{0,3}=\s{0,3})?"((?:\\.|[^"\\])*)"/giu;

/** dmarc="fail" is a result; reason="; dmarc=fail" is none. */
function quotedResult(_: string, method: string | undefined, text: string): string {
  return method === undefined ? ' ' : `${method}${text}`;
}

function add(to: Map<string, string[]>, found: RegExpExecArray | null): void {
  const { method, result } = found?.groups ?? {};
  if (method === undefined || result === undefined) return;
  const known = to.get(method.toLowerCase());
  if (known) known.push(result.toLowerCase());
  else to.set(method.toLowerCase(), [result.toLowerCase()]);
}

const FAIL = /fail/iu;

/**
 * @param headers all Authentication-Results of the message, topmost first. Of several DKIM signatures one that passes will do. The sender
 *   chooses some of the words in it (his own name for the server, the envelope's address): a bracket or quote that he opens hides no failure.
 */
export function authenticationFailed(headers: readonly string[]): boolean {
  const topmost = headers[0];
  // Nearly all pass.
  if (topmost === undefined || !FAIL.test(topmost)) return false;
  const { stated, mentioned } = parseAuthenticationResults(topmost);
  const failing = (method: string): boolean =>
    [stated, mentioned].some((results) => results.get(method)?.some(isFail) === true);
  const fails = (method: string): boolean => failing(method) && !stated.get(method)?.includes('pass');
  return failing('dmarc') || (fails('dkim') && fails('spf'));
}

// Some servers write hardfail for SPF's fail (RFC 7601 appendix D.2 tells of it).
function isFail(result: string): boolean {
  return result === 'fail' || result === 'hardfail';
}

/**
 * Without comments (RFC 5322 section 3.2.2: they nest, and hold quoted pairs); quoted strings stay. Null where a comment or a quoted string
 * does not close: then what it hides cannot be told.
 */
function withoutComments(text: string): string | null {
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\' && (depth > 0 || quoted)) {
      if (depth === 0) out += text.slice(i, i + 2);
      i++;
    } else if (depth === 0 && c === '"') {
      quoted = !quoted;
      out += c;
    } else if (!quoted && c === '(') depth++;
    else if (!quoted && c === ')' && depth > 0) {
      depth--;
      out += ' ';
    } else if (depth === 0) out += c;
  }
  return depth > 0 || quoted ? null : out;
}
