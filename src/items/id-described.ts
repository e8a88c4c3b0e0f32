/** Answers that tell of an identifier without telling it as a whole: 「hana_まで覚えています」, 「hana_●●」, 「hana+誕生日」, 「ニックネームの後ろに99」, 「↑」. */

/** What is left out stands behind its letters; 「hana_01 あとは 090-…」 goes on with another item. */
const PART =
  /[\w.-](?:[●○〇◯■□◎△▲]{2,}|[\w.-]{0,40}\s*(?:まで(?:は|しか|なら)?[、\s]*(?:覚え|おぼえ|わか|分か|思い出|記憶|確か|合って)|(?:で|から)(?:始ま|はじま)(?!った|りた)|[+＋]\s?(?!パス)(?:\p{sc=Han}|[ぁ-んァ-ヶ])|の?(?:あと|後ろ?|うしろ|次)(?:に|が|は)[、\s]*(?:数字|\d{1,4}(?![\d-])|何(?:か|桁|文字)(?!い[るり]|必要)|誕生|文字|英|記号)))/u;
/** hana_**, not **hana_01**. */
const STARS = /^[^*＊]*[\w.-][*＊]{2,}/u;
/** What it is made of, and no letter of it. */
const MADE_OF =
  /^[^A-Za-z]{0,30}(?:ニックネーム|メール|アドレス|メアド|名前|苗字|名字|誕生日|生年月日|電話|ローマ字|会員番号)[^A-Za-z]{0,24}(?:もの|部分|一部|まま|通り|とおり|数字|文字|ところ|前|後ろ?|うしろ|最初|最後|頭|末尾)(?:です|でした|だと思います)?[。]?$/u;
/** ニックネームと同じか、hana_08: one of two. */
const SAME_OR =
  /(?:と|に)(?:同じ|おなじ|一緒|いっしょ)(?:もの)?(?:か(?!と|な|も)|または|又は|もしくは|あるいは|或いは|それとも)[、,\s]*[^、。]{0,8}[A-Za-z0-9]{3}/u;
const ARROW = /^[\s↑↓⬆⬇⇧▲△^]+$/u;
const LONGEST = 80;

export function describesId(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (
    PART.test(text) ||
    STARS.test(text) ||
    MADE_OF.test(text) ||
    SAME_OR.test(text) ||
    (text.trim() !== '' && ARROW.test(text))
  );
}
