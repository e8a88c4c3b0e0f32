/**
 * Letters that are no variants of each other, and yet stand for each other in what people write and what clerks type: a
 * person may be registered under either. Contract section 6 names 斎/齋/斉/齊. Since there are people whom nothing but such a
 * letter tells apart (斉 ヒトシ and 斎 イツキ), they count as one only as long as the kana does not say otherwise.
 *
 * Each group a word, of letters as `foldVariants` gives them; the first is what the others fold to.
 *
 * 斎/斉: サイトウ is written with either, and taken down with either. 茅/茆: both read チガヤ and カヤ in names. 祇/祗: one
 * stroke apart, and fonts have shown the one for the other (祇園).
 */
export const CONFUSABLE_GROUPS = '斎斉 茅茆 祇祗';
