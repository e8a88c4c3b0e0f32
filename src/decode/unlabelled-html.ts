/** HTML that is said to be plain text: form mailers and programs that paste a template. */

/** How a document begins, or what encloses it. */
const DOCUMENT =
  /^[\s\ufeff]*(?:<!doctype\s+html|<\?xml[^>]{0,200}>\s*<(?:!doctype\s+html|html)|<(?:html|head|body)\b[^<>]{0,500}>)/iu;
/** How it ends: a tag that somebody shows, 「<html>というエラーが出ます」, is seldom closed. */
const CLOSING = /<\/(?:body|html)\s*>/iu;
const LAYOUT = /<(?:br|p|div|tr|td|li|dt|dd|pre|h[1-6])\b/iu;
const LAYING_OUT = /<(?:br|p|div|tr|table)\b/iuy;
const TABLE = /^\s*<table\b[^<>]{0,500}>[\s\S]{1,100000}<\/table\s*>\s*$/iu;
/** A line that ends in a tag that lays out, with its text before it or in it: 「電話：090…<br>」 */
const LAID_OUT = /<(?:br\s*\/?|\/(?:p|div|tr|td|th|li|h[1-6]|table|ul|ol))>\s*$/iu;
const LEAST_LINES = 3;
/** A text that is laid out by tags has one so far from its beginning. */
const TOP = 4000;

/** An angle bracket that begins no tag (whose name says so; Word's have a prefix), comment or declaration: `<hana@example.com>`, `<hana>`. */
const NO_TAG =
  /<(?!\/?(?:a|abbr|acronym|address|area|article|aside|b|base|basefont|bdi|bdo|big|blink|blockquote|body|br|button|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|menu|meta|nav|nobr|noframes|noscript|object|ol|optgroup|option|p|param|picture|pre|q|rb|rp|rt|rtc|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|xml|[ovwmx]:[a-z]{1,20}|st1:[a-z]{1,20})(?:[\s>]|\/>)|!--|!doctype\b|!\[|\?xml\b)/giu;

/**
 * The HTML that the text is; null where it is none. What stands in angle brackets and is no tag, 「メールアドレス：<hana@example.com><br>」,
 * stays; without tags that lay out, the lines are those of the text.
 */
export function unlabelledHtml(text: string): string | null {
  if (!text.includes('<') || !isHtml(text)) return null;
  const html = text.replace(NO_TAG, '&lt;');
  return LAYOUT.test(html) ? html : `<pre>${html}</pre>`;
}

/** A tag that somebody shows in his words makes it none: it is laid out by tags from its beginning to its end, or by line. */
function isHtml(text: string): boolean {
  if (DOCUMENT.test(text) && CLOSING.test(text)) return true;
  if (!beginsLaidOut(text.slice(0, TOP))) return false;
  if (TABLE.test(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const laidOut = lines.filter((line) => LAID_OUT.test(line)).length;
  if (laidOut >= LEAST_LINES && laidOut * 5 >= lines.length * 4) return true;
  // All of it in one line or a few.
  return lines.length <= LEAST_LINES && (text.match(/<br\s*\/?>|<\/(?:p|div|tr)>/giu)?.length ?? 0) >= LEAST_LINES;
}

/** Does a tag that lays out stand in it? Asked of every text with an angle bracket, so only those are looked at. */
function beginsLaidOut(top: string): boolean {
  for (let at = top.indexOf('<'); at >= 0; at = top.indexOf('<', at + 1)) {
    LAYING_OUT.lastIndex = at;
    if (LAYING_OUT.test(top)) return true;
  }
  return false;
}
