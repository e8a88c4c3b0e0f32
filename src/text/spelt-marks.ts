/** haruko アンダーバー y5: a mark between letters, told by its name. */
const SPELT =
  /(?<=[a-z0-9])\s*(アンダーバー|アンダースコア|アンダーライン|ハイフン|マイナス)\s*(?=[a-z0-9])(?!\d\s*(?:つ|個|本|回))/giu;

/** The text (NFKC) with the marks themselves in place of their names. */
export function withSpeltMarks(text: string): string {
  return text.replace(SPELT, (_, mark: string) => (mark.startsWith('アンダー') ? '_' : '-'));
}
