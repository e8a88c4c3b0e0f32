/** Trouble that is over, or proves not to be: what was found, remembered or set, and whether it works. */
import { Pattern } from '../text/pattern.js';
import { TOPIC } from './elsewhere.js';

/** What else may be remembered, where no trouble is told of: 「先ほどの件、思い出しました。」 */
const REMEMBERED =
  /(?<!(?:ニックネーム|id|番号|アドレス|電話|名前|住所|日)[^。\n]{0,8})思い出し(?:ました(?!ら)|た(?:ので|ため|から))/iu;
/**
 * 「思い出しました。ニックネームは「るる」です。」: an item told right behind is what was remembered, in answer to the desk, unless the sentence
 * names the password before.
 */
const REMEMBERED_ITEM =
  /(?:^|[。!！?？\n])(?![^。!！?？\n]{0,60}パス)[^。!！?？\n]{0,60}思い出し(?:ました|た(?:ので|ため|から))[。、,.!！…~〜♪\s]{0,6}[^。、\nはが]{0,16}?(?:ニックネーム|id|番号|アドレス|メアド|電話|名前|氏名|フリガナ|カナ|住所|生年月日|誕生日)(?:のほう|の方)?\s?(?:は|が|:)[、\s]*[^。\n]{0,60}?(?:です|でし|だった|思い?|[。!！\n]|$)/iu;
/** 「思い出しました。」 above 「ニックネーム：るる」; not 「先ほどの件、思い出しました」. */
const REMEMBERED_BARELY =
  /(?:^|[。!！?？\n])(?![^。!！?？\n]{0,60}(?:パス|件))[^。!！?？\n]{0,60}思い出しました\s*[。!！…~〜♪\s]/u;
/** 「お騒がせしました」, 「入れました」 beside it: who he is, and no answer. */
const AT_AN_END =
  /お騒がせ(?:し|いた)|大丈夫|不要|必要(?:ありません|ない)|結構です|解決|無事|(?:ログイン|サインイン|再設定|変更)(?:が|も|は)?(?:でき|出来)(?:ました|た|ます)|入れ(?:ました|ます|た)/u;
/** The password stands in it; who fills in the form found there what he registered. */
export const MEMO_FOUND = /(?:メモ|控え)が(?:出て(?:き|来)|見つか(?:り|っ)|みつか(?:り|っ))/u;
/** 「再設定ありがとうございました。おかげさまで…」: of what the desk did, where all is well. */
export const RESET_FOR_HIM =
  /(?:再設定|リセット)[^。\n]{0,16}(?:ありがとう|有難う)ございました|(?:再設定|リセット|変更)して(?:(?:いただけ|頂け|もらえ)(?:まし)?|(?:いただき|頂き|もらい)まし)た/u;
export const WENT_WELL = /無事|おかげ|お陰/u;
const NOT_WELL =
  /使え(?:な|ま)|使えず|届[かいき](?:て(?:い)?)?(?:な|ま)|期限|また|もう一度|再度|止ま|違[いう]|エラー|でき(?:な|ず|ませ)|出来(?:な|ず|ませ)|入れ(?:な|ず|ませ)/u;
/** Trouble that is told of as over. */
export const SOLVED = new Pattern(
  /無事に?(?:パスワード(?:を|が|の)?)?(?:変更|再設定|設定|ログイン|更新)(?:が|も|を)?(?:でき|出来)(?=[、,][^。\n]{0,40}(?:ました(?!ら)|でした|て(?:い|お)ります|ています|ありがとう))|(?<!(?:受信|迷惑メール|フィルタ?ー?)設定(?:を|の)?)変更(?:は|が|も)?(?:無事)?(?:に)?(?:でき|出来)ました|(?:再設定|ログイン|解決|リセット|サインイン)(?:は|が|も|を)?(?:無事)?(?:に)?(?:でき(?:ました|ています|るようになりました|た(?:ので|ため|から))|出来(?:ました|た(?:ので|ため)|るようになりました)|完了(?:しました|いたしました)|しました(?:ので|。|！|!)|されました|いたしました|済み(?!(?:ました|です)(?:か|でしょう)))|(?:再設定|リセット)(?:の(?:手続き?|作業))?(?:は|が|も)[^。、\n]{0,8}?(?:終わり|終わっ|おわり|済み|すみ)(?:まし)?た(?!ら|か|の[にか]|が|けど|ん|でしょ)|解決(?:しました|いたしました|済み|できました|した)|パスワードが(?:出て(?:き|来)|見つか(?:り|っ)|みつか(?:り|っ))|自己解決(?!(?:は|も|が|を)?(?:でき(?:な|ま?せ|そう|ず)|し(?:な|ま?せ|て(?:い|くださ|下さ))|する|方法|の方法)|(?:は|が)?(?:無理|難し|困難))|新しい(?:パスワード|PW)に(?:でき|変え|なり)(?:ました|られました)|パスワード(?:を|が)(?:無事)?(?:設定|変更|再設定)(?:でき|出来)ました|ログイン(?:が)?(?:できる|出来る)(?:こと|の|ように)(?:を|が|も)?[^。\n]{0,6}(?:確認|なりました)|(?:パスワード|PW|パス)[^。\n]{0,16}思い出し(?:ました|た)|思い出し(?:て|たら)(?:ログイン|入れ)|(?<!(?:[きりをみとど」』”"]|すべて|全て|全部|ぜんぶ|事項|項目|(?:件名|本文|引用|欄|中|なか|下|上|横|後ろ|後|間|字|色)[にで]|(?:[」』”"）)]|カナ|漢字|ローマ字|名前|本名|旧姓|番号|アドレス|ID)で|だけ|のみ|念のため|何[度回]も|いろいろ|色々|(?:パスワード|ID|番号|日)も|(?:半角|全角|西暦)で|正しく|(?:正確|適当)に|(?:漏|も)れなく|[見省]て|分けて|なしで|(?:ニックネーム|住所|名前|氏名|姓名|項目|事項|番号|生年月日|誕生日|カナ|ガナ|メール(?:アドレス)?|アドレス|県|欄)(?:は|も|には|など)[^。\n]{0,20}))入れました|入れる(?:よう|ごと)になりました(?!ら)|(?:入れ|ログインでき|使え)る(?:よう|ごと)になっ(?:た|て)(?:ので|から|き|けん?|さかい|ため|もので)?[、,\s]*(?:もう|もはや)?[、\s]*(?:お|ご)?(?:手続き?|対応|再設定|返[信事]|連絡|心配)(?:の必要)?(?:は|も)?[、\s]*(?:もう)?(?:大丈夫(?!(?:です)?か|でしょうか)|不要|い(?:りま|ら(?:ん|ない))|要(?:りま|ら(?:ん|ない))|結構|けっこう|か(?:ま|もう)(?:ん|い|わ)|構いま|よか|ええ|いい(?!で)|必要(?:な|あ))|(?<!not )(?<!n'?t )(?:was|were|have been|been) able to|(?:パスワード|PW|ログイン|サインイン|アカウント)[^。、\n]{0,12}(?:は|が|も)(?:無事に?|すっかり|もう)?(?:(?:直|治|なお)り|(?:復旧|解消|復活)(?:し|いたし))(?:まし)?た(?!ら|か)|solved|resolved|i found (?:my|the)|(?:it|now) works|works? (?:perfectly|fine|great|well|now|again)|figured (?:it )?out/iu,
);
/**
 * 「先ほど新しいパスワードにて、無事に入ることができました」, 「教えていただいた方法でログインすることができました」; not into a hall, a carrier's page, or what was so before.
 */
const GOT_IN = new Pattern(
  /(?:無事|問題なく|おかげ|お陰|新しい(?:パスワード|PW|もの)|(?:仮|再発行|再設定|設定|いただいた|頂いた|教えて)[^。\n]{0,12}(?:パスワード|PW|方法|手順|とおり|通り)|(?:ログイン|サインイン)する)[^。\n]{0,30}?(?:こと|事)(?:が|も)(?:無事に?)?(?:でき|出来)(?:ました(?!ら|か)|て(?:い|お)り?ます)(?<!(?:会場|ホール|アリーナ|ドーム|席|ライブ|公演|部屋|店|列|docomo|ドコモ|softbank|ソフトバンク|(?<![a-z])au|dアカウント|キャリア|(?<!さ)まで|以前|昔|当時|昨年|去年|一度|友[人達]|[^。\n]のほうは)[^。\n]{0,80})/iu,
);
const ENTERS = /(?:入る|ログインする|サインインする|アクセスする|(?:ページ|サイト)を開く)(?:こと|事)(?:が|も)/u;

/** 違います, エラー, だめでした, 入れません */
export const REFUSED = new Pattern(
  /違(?:う|って|い(?:ます|まし))|エラー|弾かれ|はじかれ|だめ|ダメ|駄目|入れ(?:ない|ません|ず)/u,
);

/**
 * Does the text tell that the trouble is over?
 * @param filled the form is filled in
 * @param trouble trouble is told of
 * @param given how many items he gives
 * @param labels how many labels his text holds
 */
export function tellsSolved(prose: string, filled: boolean, trouble: boolean, given = 0, labels = 0): boolean {
  return (
    SOLVED.test(prose) ||
    (RESET_FOR_HIM.test(prose) && WENT_WELL.test(prose) && !NOT_WELL.test(prose)) ||
    (!filled && MEMO_FOUND.test(prose)) ||
    (!trouble && !filled && ENTERS.test(prose) && GOT_IN.test(prose)) ||
    (!trouble && REMEMBERED.test(prose) && !(given > 0 && remembersItem(prose, labels > 0)))
  );
}

function remembersItem(prose: string, labelled: boolean): boolean {
  return (REMEMBERED_ITEM.test(prose) || (labelled && REMEMBERED_BARELY.test(`${prose}\n`))) && !AT_AN_END.test(prose);
}

/** 「思い出したので入れましたが違いました」: what was found or set does not work. */
export function isRefusedAfter([over = '', ...rest]: string[]): boolean {
  const solved = SOLVED.exec(over) ?? MEMO_FOUND.exec(over);
  if (solved === null) return false;
  return [over.slice(solved.index + solved[0].length), ...rest].some((s) => REFUSED.test(s) && !TOPIC.test(s));
}
