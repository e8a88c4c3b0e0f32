/** HTML that is said to be plain text: form mailers and programs that paste a template. */

/** How a document begins, or what encloses it. */
const DOCUMENT =
  /^[\s\ufeff]*(?:<!doctype\s+html|<\?xml[^>]{0,200}>\s*<(?:!doctype\s+html|html)|<(?:html|head|body)\b[^<>]{0,500}>)/iu;
const TABLE = /^\s*<table\b[^<>]{0,500}>[\s\S]{1,100000}<\/table\s*>\s*$/iu;
/** A line that ends in a tag that lays out, with its text before it or in it: 「電話：090…<br>」 */
const LAID_OUT = /<(?:br\s*\/?|\/(?:p|div|tr|td|th|li|h[1-6]|table|ul|ol))>\s*$/iu;
const LEAST_LINES = 3;

/** Is the text HTML? A tag that somebody shows in his words makes it none: it is laid out by tags from its beginning to its end, or by line. */
export function isUnlabelledHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  if (DOCUMENT.test(text)) return true;
  if (!/<(?:br|p|div|tr|table)\b/iu.test(text)) return false;
  if (TABLE.test(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const laidOut = lines.filter((line) => LAID_OUT.test(line)).length;
  if (laidOut >= LEAST_LINES && laidOut * 5 >= lines.length * 4) return true;
  // All of it in one line or a few.
  return lines.length <= LEAST_LINES && (text.match(/<br\s*\/?>|<\/(?:p|div|tr)>/giu)?.length ?? 0) >= LEAST_LINES;
}
