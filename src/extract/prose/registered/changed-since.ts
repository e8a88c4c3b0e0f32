/** 登録した時は札幌市でしたが、去年変更しました: what was registered then is so no more; …変更していません is. */
const CHANGED_SINCE =
  /(?:登録|入会|会員登録)(?:を?し(?:まし)?た)?(?:時|とき|当時|頃|ころ|際)(?:に)?(?:は|の[^、。]{1,14}は)[^。]{0,80}(?:(?:変更|手続き?|更新|訂正)(?:を)?(?:し(?:まし)?た(?!か|い|ら|覚え|記憶)|して(?!い?(?:ない|ません)|おりません|ください|ほしい|欲しい|いただ|頂|も)|済)|(?:住所|登録|サイト|マイページ)[^、。]{0,6}(?:直し|変え|替え)(?:(?:まし)?た(?!か|い|ら)|て(?:い|あ)(?:ます|る)))/gu;

/** Does the sentence tell what was registered once, and that it was changed since? */
export function wasChangedSince(sentence: string): boolean {
  return sentence.includes('時') || /とき|頃|ころ|際/u.test(sentence) ? sentence.search(CHANGED_SINCE) >= 0 : false;
}

/** The text without what it says was registered once. */
export function withoutChanged(text: string): string {
  return wasChangedSince(text) ? text.replace(CHANGED_SINCE, ' ') : text;
}
