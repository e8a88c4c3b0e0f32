/** Values that stand before the word for what they are: 「「るり」がニックネームです」, 「ruri_1 というIDで登録しました」. */

import { calledInEnglish } from '../../items/nickname-in-english.js';

/** 「ぽんかん日和」がニックネームです, レオレオ というニックネーム, みずきち(ニックネーム), ひなぴっぴ←これニックネーム. */
const NICKNAME_BEFORE =
  /ニックネーム(?:だけ|のみ)?(?:は|が|も)?[、\s]?[^、。「」『』]{0,12}(?:付け|つけ|決め|考え)(?:て(?:くれて|くれた|もらって|もらった)?|た)[、\s]*[「『"“]([^「」『』"”]{1,20})[」』"”](?=と|に(?!変|なり)|で(?:す|した|ござ|登録)|。|$)|[「『"“]([^「」『』"”]{1,20})[」』"”](?:が|って(?:いう)?|という)(?:のが|[^、。]{0,10}?の)?ニックネーム|(?:^|[、。/\s])([^、。/\s「」][^、。/\s「」は]{0,15}?)\s*(?:という|っていう|←\s*(?:これ)?が?)\s*ニックネーム|(?:^|[、。/\s(（])([^、。/\s「」は(（]{1,16}?)(?:\(ニックネーム[^()]{0,10}\)|、?がニックネーム)/u;

/** はなはな♪ というニックネームです: a clause of its own, so that は is a letter of it. */
const CLAUSE_BEFORE =
  /(?:^|[、。])\s*(?!(?:私|わたし|わたくし|僕|ぼく|俺|自分|登録|サイト|名前|本名|会員)[はが])([^、。/\s「」]{1,16})\s+(?:という|っていう)\s*ニックネーム/u;

/** An identifier before its label: 「ruri_1 というIDで登録しました」. */
const ID_BEFORE =
  /(?:^|[^A-Za-z0-9._@-])["「『“]?([A-Za-z0-9][A-Za-z0-9._-]{2,31})["」』”]?\s*(?:が|って(?:いう)?|という| is my| is the)\s*(?:Plus\s*member\s*|会員)?(?:ID|アイディー?)(?!(?:は|が)?[^。]{0,6}(?:存在|無効|ありません|ない|使え|違|見つか))/iu;
/** 「うさりん、という名前でサイトに登録しています」: a name that is no full name. */
const CALLED_THERE =
  /(?:^|[、。\s])[「『]?([^、。\s「」『』はが]{1,16}?)[」』]?、?(?:という|って(?:いう)?)(?:お)?名前(?:で[^。]{0,8}(?:登録|設定|使)|です)|(?:サイト|会員ページ|ファンクラブ|マイページ|アプリ|そちら|こちら|貴会|御社|貴サイト|貴社)(?:の(?:中|なか)|内|上)?では\s?[「『]?([^、。\s「」『』はが]{1,16}?)[」』]?\s?(?:と|って)(?:名乗|呼ばれ|いう名前)/u;

/** 「…と名乗っています（これがニックネームです）」 */
const POINTS = /^(?:[^。]{0,3}(?:登録名|表示名|名前)|これ|それ|こちら|あれ|上記?|以下|下記|.*まで)$/u;

/** The nickname that stands before a word for it. */
export function nicknameBefore(sentence: string): string | null {
  const called = sentence.includes('ニックネーム')
    ? (NICKNAME_BEFORE.exec(sentence)
        ?.slice(1)
        .find((name) => name !== undefined && !POINTS.test(name)) ?? CLAUSE_BEFORE.exec(sentence)?.[1])
    : undefined;
  if (called !== undefined) return called;
  const inEnglish = calledInEnglish(sentence);
  if (inEnglish !== null) return inEnglish;
  const found = /名前|名乗|呼ばれ/u.test(sentence) ? CALLED_THERE.exec(sentence) : null;
  const there = found?.[1] ?? found?.[2];
  return there !== undefined &&
    !/^[\u3400-\u9fff]{2}/u.test(there) &&
    !/^(?:別|違|同じ|旧|変|他|この|その|[どそこ]う$|何|な[んに]$)/u.test(there)
    ? there
    : null;
}

/** The Plus member ID that stands before a word for it. */
export function idBefore(sentence: string): string | null {
  return /id|アイデ/iu.test(sentence) ? (ID_BEFORE.exec(sentence)?.[1] ?? null) : null;
}
