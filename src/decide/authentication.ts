/**
 * `sender-authentication-failed`: the topmost Authentication-Results, the receiving server's own, says dmarc=fail, or dkim
 * and spf both fail. Those further down may have been written by anybody (RFC 8601 section 5).
 */

/** What one header says: for each method (lower case) its results (lower case), in their order. */
function parseAuthenticationResults(header: string): Map<string, string[]> {
  const results = new Map<string, string[]>();
  // authserv-id *( ";" method "=" result … ), with comments between any two tokens; some servers leave out their id.
  for (const part of splitOutsideQuotes(withoutComments(header))) {
    const found = /^\s*(?<method>[a-z0-9-]+)\s*(?:\/\s*\d+\s*)?=\s*(?<result>[a-z]+)/iu.exec(part)?.groups;
    if (!found?.method || !found.result) continue;
    const method = found.method.toLowerCase();
    const known = results.get(method);
    if (known) known.push(found.result.toLowerCase());
    else results.set(method, [found.result.toLowerCase()]);
  }
  return results;
}

const FAIL = /fail/iu;

/** `headers`: all Authentication-Results of the message, topmost first. Of several DKIM signatures one that passes will do. */
export function authenticationFailed(headers: readonly string[]): boolean {
  const topmost = headers[0];
  // Nearly all pass.
  if (topmost === undefined || !FAIL.test(topmost)) return false;
  const results = parseAuthenticationResults(topmost);
  const fails = (method: string) =>
    results.get(method)?.some(isFail) === true && !results.get(method)?.includes('pass');
  return results.get('dmarc')?.some(isFail) === true || (fails('dkim') && fails('spf'));
}

// Some servers write hardfail for SPF's fail (RFC 7601 appendix D.2 tells of it).
function isFail(result: string): boolean {
  return result === 'fail' || result === 'hardfail';
}

/** Without comments (RFC 5322 section 3.2.2: they nest, and hold quoted pairs); quoted strings stay. */
function withoutComments(text: string): string {
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
  return out;
}

function splitOutsideQuotes(text: string): string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*"?|[^;"])+|(?<=;)(?=;)/gu) ?? [];
}
