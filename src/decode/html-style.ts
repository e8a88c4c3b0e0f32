/** What CSS says that changes which text a reader sees: inline styles, and the simple rules of a style sheet. */

const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0+(?:\.0*)?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)|opacity\s*:\s*0+(?:\.0*)?\s*(?:!important\s*)?(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:!important\s*)?(?:;|$))/i;
const STRUCK = /text-decoration(?:-line)?\s*:[^;]{0,99}line-through/i;
const PREFORMATTED = /white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\b/i;
const COLLAPSING = /white-space\s*:\s*(?:normal|nowrap)\b/i;
const BLOCK = /display\s*:\s*(?:block|flex|grid|list-item|table)\b/i;
const BORDERLESS = /border(?:-left)?\s*:\s*(?:none|0(?:px)?(?![.\d]))/i;

const WHITE = '(?:#f{3}(?:f{3})?\\b|white\\b|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\b)';
const WHITE_TEXT = new RegExp(`(?:^|[;\\s])color\\s*:\\s*${WHITE}`, 'i');
const WHITE_VALUE = new RegExp(`^\\s*${WHITE}`, 'i');
const BACKGROUND = /(?:^|[;\s])background(?:-color|-image)?\s*:\s*([^;]+)/i;

/** Is its text white, which nobody sees on a white page? */
export function isWhite(attributes: Readonly<Record<string, string>>, style: string): boolean {
  return (
    (style !== '' && WHITE_TEXT.test(style)) || (attributes.color !== undefined && WHITE_VALUE.test(attributes.color))
  );
}

/** Does it set a background that is not white? */
export function isColoured(attributes: Readonly<Record<string, string>>, style: string): boolean {
  if (attributes.background !== undefined) return true;
  if (attributes.bgcolor !== undefined && !WHITE_VALUE.test(attributes.bgcolor)) return true;
  const background = style === '' ? undefined : BACKGROUND.exec(style)?.[1];
  return (
    background !== undefined &&
    !WHITE_VALUE.test(background) &&
    !/^\s*(?:transparent|none|inherit|initial)\b/i.test(background)
  );
}

export const isHiddenStyle = (style: string) => HIDDEN.test(style);
export const isStruckStyle = (style: string) => STRUCK.test(style);
export const isBlockStyle = (style: string) => BLOCK.test(style);
export const isBorderless = (style: string) => BORDERLESS.test(style);

/** Whether line ends and spaces count: true, false, or undefined where the style does not say. */
export function keepsSpaces(style: string): boolean | undefined {
  return PREFORMATTED.test(style) ? true : COLLAPSING.test(style) ? false : undefined;
}

const LONGEST_SELECTORS = 500;

/** Classes and ids that a style sheet hides: `.name`, `tag.name` and `#id` alone; what applies only to some media does not count. */
export class HidingRules {
  private readonly names = new Set<string>();
  /** A rule gives something a background; to what is not looked up. */
  coloursBackgrounds = false;

  add(css: string): void {
    this.coloursBackgrounds ||= /background/i.test(css);
    if (!/none|hidden|hide/i.test(css)) return;
    const plain = withoutMedia(withoutComments(css).replace(/<!--|-->/g, ''));
    // What stands behind the last brace is no rule.
    for (const block of plain.split('}').slice(0, -1)) {
      const open = block.lastIndexOf('{');
      if (open < 1 || !isHiddenStyle(block.slice(open + 1))) continue;
      const selectors = block.slice(Math.max(block.lastIndexOf('{', open - 1) + 1, open - LONGEST_SELECTORS), open);
      for (const selector of selectors.split(',')) {
        const name = /^\s*(?:[a-z][a-z0-9]*)?([.#][\w-]+)\s*$/i.exec(selector)?.[1];
        if (name !== undefined) this.names.add(name);
      }
    }
  }

  hides(attributes: Readonly<Record<string, string>>): boolean {
    if (this.names.size === 0) return false;
    if (attributes.id !== undefined && this.names.has(`#${attributes.id}`)) return true;
    return (attributes.class ?? '').split(/\s+/).some((name) => this.names.has(`.${name}`));
  }
}

/** One that does not end is none. */
function withoutComments(css: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    const close = open < 0 ? -1 : css.indexOf('*/', open + 2);
    if (close < 0) return out + css.slice(at);
    out += css.slice(at, open);
    at = close + 2;
  }
}

/** The style sheet without its `@media … { … }` blocks. */
function withoutMedia(css: string): string {
  if (!css.includes('@')) return css;
  let out = '';
  let at = 0;
  for (;;) {
    const rule = css.indexOf('@', at);
    if (rule < 0) return out + css.slice(at);
    out += css.slice(at, rule);
    let depth = 0;
    let i = rule;
    for (; i < css.length; i++) {
      if (css[i] === '{') depth++;
      else if (css[i] === '}' && --depth <= 0) break;
      else if (css[i] === ';' && depth === 0) break;
    }
    at = i + 1;
    if (at >= css.length) return out;
  }
}
