/** What people write beside a form that tells nothing of its items: greetings, the trouble, thanks. */
import { fold } from '../../text/fold.js';
import { rememberedLines } from '../../text/remember.js';
import { labelsIn } from '../labels/index.js';

/** Words of such sentences; a sentence is of them alone. None is a value, or says whose or which one is meant; what they deny is that something works. */
export const WORDS = `
お世話になっております お世話になります いつも 大変 こんにちは こんばんは おはようございます はじめまして 初めまして はじめて 初めて ご担当者様 ご担当者さま 突然 夜分に 夜分遅くに お忙しいところ お忙しい中 恐れ入ります 恐れ入りますが 恐縮ですが 申し訳ありません 申し訳ありませんが 申し訳ございません 申し訳ございませんが すみません すみませんが 失礼します 失礼いたします 失礼致します ご連絡 ご返信 お返事 ご案内 ありがとうございます ありがとうございました
パスワード 再設定 再設定メール 再設定用 再発行 ログイン ログインできるように マイページ 会員ページ ページ サイト アプリ 画面 エラー 表示 URL リンク 手続き 方法 状態 機種変更 ブラウザ 期限切れ 公演 チケット 必要事項 項目 件 下記 以下 通り とおり 何度 何度か 何回 何回か 三回 昨日 今日 先日 先ほど 先月 来週 家族にも 携帯電話
メールが届かず メールが届かない メールが届きません メールも届きません メールが来ません 登録していたメールアドレスがもう使えず 登録していたメールアドレスが使えず メールアドレスがもう使えず メールアドレスが使えず
忘れ 忘れて 失念 思い出せず 思い出せません わかりません 分かりません わからなく 分からなく わからず 分からず できません できない できなく できず でき 出来ません 出来ない 出来ず 届かず 届かない 届きません 使えず 使えなく 使えません 入れません 入れない 入れず 開けません うまくいきません 試し 試して 開いて 開いても 変えて 変えても 変えた 同じ画面 同じエラー 同じ状態 同じ結果 同じでした になります 見てもらい 困って 申し込みたい 不足していた 記入 送ります お送りします
お願い お願いします お願いいたします お願い致します お願い申し上げます お願いできますか よろしく 宜しく お手数ですが お手数をおかけしますが お手数をおかけいたしますが お手数おかけしますが どうぞ どうか 何卒 ご対応 対応 ご確認 確認 ご教示 教えて ほど 助かります 幸いです いただけますと いただけると いただければ いただけますでしょうか いただけないでしょうか いただけませんでしょうか いただけますか いただきたい いただきたいです ください 下さい 願います 以上 至急 早急に 急ぎ なるべく 早く 再度
しまい しまいました なり なって なりました なくなりました いたし いたしました しました されます おります います いる ました ません したい したら して した する し まし です ます でした できますでしょうか ようにして ように ようで ので ため のに について の件 ばかり もう も が を に は で と へ の から まで ても たら 、 。 ！ !
`
  .trim()
  .split(/\s+/u);
const BY_FIRST = new Map<string, string[]>();
for (const word of WORDS) BY_FIRST.set(word.charAt(0), [...(BY_FIRST.get(word.charAt(0)) ?? []), word]);
for (const words of BY_FIRST.values()) words.sort((a, b) => b.length - a.length);

/** Is the line, all of it, of such words, and none of them the label of an item? */
export const isPlainPhrase = rememberedLines((line): boolean => {
  const told = line.replace(NOT_REGISTERED, '');
  return isOfWords(told) && labelsIn(fold(told)).length === 0;
});

/** Why the service refuses a reset, in its own words: of all sentences with an item's name the one that most letters begin with. */
const NOT_REGISTERED = /^(?:生年月日|誕生日)(?:が|を)登録(?:されて|して)い(?:ない|なかった)(?:ようで|ため|ので)(?=、)/u;

function isOfWords(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const word = BY_FIRST.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
}
