/**
 * 「去年パスワードを忘れたときは、親切にしていただき助かりました。おかげさまで毎日楽しんでいます」: trouble of long ago, in which the desk helped, told with thanks
 * and no wish. Whoever asks for anything, or tells of trouble anywhere else, makes an inquiry.
 */
import { Pattern } from '../text/pattern.js';
import { ASKS_RESET } from './asks-reset.js';
import { clausesOf } from './clauses.js';
import { TROUBLE } from './trouble.js';

const THEN =
  '(?:去年|昨年|一昨年|おととし|先月|先々月|先週|先日|先だって|以前|昔|前に|(?:[0-9]+|数|何)(?:年|[ヶかカケ]月|週間)(?:ほど|くらい)?前|(?:今年の)?(?:[0-9]{1,2}月|[春夏秋冬])に|(?:入会|登録)(?:した)?(?:当時|当初|直後|時))';
const MAY_TELL = new Pattern(/(?:とき|時|際|折|節|件)(?:に|は|も|で)/u);
/** 去年の秋にパスワードを忘れて大騒ぎしたときは */
const STORY = new RegExp(
  `${THEN}[^。\\n]{0,50}(?:忘れ|わすれ|失念|入れなく|ログインでき|再設定|わからなく|分からなく)[^。\\n]{0,24}?(?:(?:た|だ|の|い|た)(?:とき|時|際|折)|件)(?:に|は|も|で)`,
  'u',
);
const HELPED =
  /(?:いただ|頂|くださ|下さ|もらい|もらえ)[^。\n]{0,30}(?:まし|ありがと|有難う|助か|感謝)|助かりました|お世話になりました|救われました/u;
const THANKS = /(?:ありがとう|有難う)ございま(?:した|す)|助かりました|感謝|お世話になりました|(?:お|御)礼/u;
/** A wish, a question, or what is so again. */
const GOES_ON =
  /また|まだ|いまだ|未だ|今回|今度|再び|再度|もう一度|もう1度|改めて|あらためて|同じ(?:状況|状態|よう|こと)|このたび|この度|今日|昨日|今朝|さっき|先ほど|実は|ところが|しかし|忘れ|わすれ|失念|わから|分から|困|(?:でき|出来)(?:な|ず)|入れ(?:な|ず)|エラー|パスワード|再設定|再発行|リセット|URL|リンク|期限|届|アカウント|暗証|登録|変更|退会|ません|ない(?:です|ん|の)|なくな|どう(?:し|す|や)|画面|ページ|表示|開[いけき]|押し|試し|動[いきか]|固ま|止ま|お願い|願い|ください|下さい|ほしい|欲しい|いただけ(?:ま|な|る)|もらえ(?:ま|な|る)|教えて|たいのです|たいんです|でしょうか|(?:です|ます|ません)か|[?？]/u;
/** What such a letter is about. */
const WELL =
  /おかげ|お陰|楽し|応援|拝見|見守|最高|嬉し|うれし|幸せ|素敵|すてき|素晴らし|感動|夢のよう|毎日|ライブ|公演|コンサート|配信|推し|お体|お身体|ご自愛/u;
/** What closes such a letter. */
const WISHES_WELL =
  /(?:(?:お体|お身体|体調|風邪|健康)[^。\n]{0,12}|ご?自愛|お元気|頑張って|がんばって|お過ごし)[^。\n]{0,10}(?:ください|下さい)(?:ませ|ね)?|(?:これから|今後)とも?[^。\n]{0,16}(?:よろしく|宜しく)お願い(?:いた|致)?し?(?:ます|申し上げます)|お伝えください/gu;
/** What goes against what is well: 楽しみなのに, 毎日見ていたのですが. */
const TURNS = /のに|のですが|んですが|(?:です|ます|た|だ)(?:けど|けれど)|(?:い|っ|まし)たが|でも、|ただ、|だが|ものの/u;
/** How he is: 毎日, ライブ and the like alone may speak of trouble there. */
const GLAD =
  /楽し|応援|拝見|見守|最高|嬉し|うれし|幸せ|素敵|すてき|素晴らし|感動|夢のよう|ご自愛|(?:お体|お身体)[^。]{0,10}(?:大切|気を|労)|(?:毎日|いつも|ずっと|欠かさず)[^。]{0,12}(?:見て|観て|聴いて|聞いて|使って|使わせて)|頑張って|がんばって/u;
/** Who he is and whom he likes: 埼玉県に住む…、52歳です; 推しは…で、ニックネームも…にしています. */
const OF_HIMSELF =
  /[歳才]です|に住(?:む|んで)|推し(?:メン)?は|ファン(?:歴|になっ)|会員(?:歴|になって)|ニックネーム[^。]{0,30}(?:にして(?:い|お)?(?:り?ます)|です)/u;
/** What is not well. */
const ILL =
  /(?:ず|ない|ません|なく)(?:$|[、にて])|ずに|悲し|残念|辛[いく]|つら[いく]|だめ|ダメ|無理|お手上げ|真っ白|落ち(?!着)|消え|変(?:な|だ|です)|おかし/u;
/** Who writes, how he greets, and how he ends. */
const COURTESY =
  /^[\s、]*(?:(?:こん(?:にち|ばん)[はわ]|おはようございます|はじめまして|初めまして|お?久しぶりです|ご無沙汰して(?:い|お)り?ます|(?:いつも)?(?:大変)?お世話になって(?:い|お)り?ます|突然(?:の(?:ご連絡|メール))?(?:で)?(?:失礼|すみ)[^。]{0,8}|(?:取り急ぎ)?(?:お|御)礼(?:まで|のみ|だけ)?[^。]{0,12}|失礼(?:いた|致)?し(?:ます|ました)|それでは|敬具|拝啓|担当(?:者)?様|(?:スタッフ|事務局|運営)の?(?:皆様|皆さま|方々|様)(?:へ)?|[^\s、。]{1,12}(?:です|と申します|と言います|より|様|御中))[\s、。!！]*)*$/u;
/** So many items and no more may a letter tell that is no form. */
const MOST = 3;

/** Is all trouble that the letter tells of such a story? */
export function tellsOnceHelped(prose: string, given: number, labels: number): boolean {
  if (given > MOST || labels > MOST || prose.length > LONGEST || !MAY_TELL.test(prose) || !THANKS.test(prose))
    return false;
  const sentences = clausesOf(prose);
  const story = sentences.findIndex((sentence) => STORY.test(sentence));
  if (story < 0) return false;
  const told = sentences[story] ?? '';
  const behind = told.slice((STORY.exec(told)?.index ?? 0) + (STORY.exec(told)?.[0].length ?? 0));
  if (!HELPED.test(behind) && !HELPED.test(sentences[story + 1] ?? '')) return false;
  const rest = [...sentences.slice(0, story), behind, ...sentences.slice(story + 1)]
    .join('\n')
    .replace(WISHES_WELL, ' ');
  return WELL.test(prose) && !GOES_ON.test(rest) && !TROUBLE.test(rest) && !ASKS_RESET.test(rest) && isAllWell(rest);
}

/** Nothing is told there but thanks, good wishes and what is well: whatever else he tells may be new trouble in words of his own. */
function isAllWell(rest: string): boolean {
  return rest
    .split(/[。!！\n♪]/u)
    .every(
      (told) =>
        (COURTESY.test(told) || THANKS.test(told) || HELPED.test(told) || GLAD.test(told) || OF_HIMSELF.test(told)) &&
        !TURNS.test(told) &&
        !ILL.test(told),
    );
}
const LONGEST = 1500;
