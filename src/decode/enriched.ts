/** text/enriched (RFC 1896) and its forerunner text/richtext (RFC 1341) as plain text: commands are taken off, and the lines put right. */

const COMMANDS =
  'bold|italic|underline|fixed|smaller|bigger|fontfamily|color|center|flushleft|flushright|flushboth|paraindent|indent|indentright|outdent|outdentright|nofill|excerpt|param|lang|subscript|superscript|heading|footing|samepage|comment|no-op|signature|paragraph|np|nl|lt|us-ascii|iso-8859-\\d{1,2}|x-[a-z0-9-]{1,60}';
/** `<<`, a command, or line ends. What else stands in angle brackets, `<hana@example.jp>`, its writer forgot to double. */
const TOKEN = new RegExp(`<<|<(/?)(${COMMANDS})>|(?:\\r?\\n|\\r)+`, 'gi');
/** What stands in them is shown to nobody. */
const UNSEEN = new Set(['param', 'comment']);
/** A line that was broken because it was full has about so many columns. */
const FULL = 60;

/** Text that is quoted has `>` before its lines, as elsewhere. */
export function plainOfEnriched(text: string, isRichtext: boolean): string {
  let out = '';
  let line = '';
  /** Where its last row begins: a line that was full goes on in the next one. */
  let row = 0;
  let unseen = 0;
  let quoted = 0;
  let asWritten = 0;
  const end = (count: number) => {
    out += `${'> '.repeat(quoted)}${line}${'\n'.repeat(count)}`;
    line = '';
    row = 0;
  };
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (unseen === 0) line += text.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    const isEnd = match[1] === '/';
    if (name !== undefined && UNSEEN.has(name)) unseen = Math.max(0, unseen + (isEnd ? -1 : 1));
    else if (unseen > 0) continue;
    else if (name === 'excerpt') {
      if (line !== '') end(1);
      quoted = Math.min(MOST_QUOTED, Math.max(0, quoted + (isEnd ? -1 : 1)));
    } else if (name === 'nofill') asWritten = Math.max(0, asWritten + (isEnd ? -1 : 1));
    else if (name === 'nl' || name === 'np' || name === 'paragraph') {
      if (!isEnd || name === 'paragraph') end(1);
    } else if (match[0] === '<<' || name === 'lt') line += isRichtext && name === undefined ? '<<' : '<';
    else if (name === undefined) {
      const ends = match[0].match(/\r?\n|\r/g)?.length ?? 1;
      if (asWritten > 0) end(ends);
      else if (ends > 1) end(isRichtext ? ends : ends - 1);
      // A program that does not know the rule ends each line once.
      else if (columns(line.slice(row)) < FULL) end(1);
      else {
        line += ' ';
        row = line.length;
      }
    }
  }
  if (unseen === 0) line += text.slice(from);
  end(0);
  return out;
}

const MOST_QUOTED = 20;

function columns(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) count += line.charCodeAt(i) < 0x1100 ? 1 : 2;
  return count;
}
