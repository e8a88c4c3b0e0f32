/**
 * What somebody wrote before, and what he has found since: 「会員ID、最初のメールで taro_1 と書きましたが、封筒を見たら taro_2 でした」. The sentence is left with the
 * second value behind its label.
 */
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { shapeOf, VALUE } from '../told-tokens.js';

const EARLIER =
  '(?:最初|はじめ|初め|前回|前(?:の|に|々回)|先(?:日|ほど|程|の|に|だって)|さきほど|さっき|以前|この(?:前|間)|こないだ|昨日|きのう|先週|[1１一]回目|上(?:に|で|では|の)|フォーム|申請)';
/** The label may stand behind it, so that it holds no other words: 前回電話番号を. */
const WHERE = `(?:${EARLIER}(?:の|に|で|は|には|では|、|メール|便|ご?連絡|ご?返信|お?問い?合わ?せ|フォーム|お?手紙|時|とき|際|送った|出した|した|もの){0,6}[、\\s]*)?`;
const WROTE =
  '(?:書(?:き|い)|記(?:入|載)(?:し|いたし|致し)|入力(?:し|いたし|致し)|お?伝え(?:し|いたし|致し)?|お?送(?:り|っ)(?:し)?|ご?連絡(?:し|いたし|致し)|申し(?:上げ)?|打(?:ち|っ)|お?知らせ(?:し|いたし))(?:て(?:い|おり|しまい|しまっ|しまって(?:い|おり)|ちゃい|ちゃっ))?(?:まし)?た(?:のです|んです|の|もの)?(?:が|けど|けれど(?:も)?|ところ)';
/** How he found it: 封筒を見たら, 確認したところ, よく見ると. */
const SEEING = `[^。「『"“\\dA-Za-z@]{0,24}?(?:見|みた|確認|確かめ|調べ|探|さが|開|ログイン|チェック|照らし|聞い|尋ね|読)[ぁ-んァ-ヶー]{0,6}(?:たら|ところ|と|て|ると)(?:は)?[、,\\s]*`;
const IN_TRUTH = '(?:本当は|実際は|実は|正しくは|正解は|やはり|やっぱり|登録(?:は|では|上は|して(?:い)?(?:た|る)のは)|';
const WRONG =
  '(?:(?:それは|これは)?(?:打ち|書き|入力)?(?:誤り|間違い|間違え|まちがい|まちがえ|間違って|違って)(?:て(?:い)?て|で(?:して|したので)?|なので|だったので|い(?:て|まして))?[、,\\s]*)?';
const BEHIND = `${WRONG}(?:${IN_TRUTH}${SEEING})[、,\\s]*)?`;
const SAID =
  '(?:でした|だった|です(?!か)|でござい|に(?:訂正|修正|直し)|になって|となって|と(?:あり|書いて|記載|出て|登録)|で登録|が正し|の(?:ほう|方)(?:でした|です))';
/** Without the particle before it, which は takes the place of. */
const WRITTEN_THEN_SEEN = new RegExp(
  `(?:の(?:ところ|とこ|欄|項目))?[をはがもに]?[、,\\s]*${WHERE}[、\\s]*(?<wrong>${VALUE})\\s*(?:と|って|で)${WROTE}[、,\\s]*(?<behind>${BEHIND})(?=(?<right>${VALUE})\\s*${SAID})`,
  'u',
);
/** What is told of somebody else, or of another time, puts nothing right. */
const NOT_SO = new RegExp(`${RELATIVE}|${FRIEND}|連絡|会社|職場|今|現在|変[えわ更]|引っ越|新しい`, 'u');

/** The sentence with what he found in the place of what he wrote; the sentence itself where it tells no such thing. */
export function withSeen(sentence: string): string {
  const m = WRITTEN_THEN_SEEN.exec(sentence);
  const { wrong = '', right = '', behind: between = '' } = m?.groups ?? {};
  if (m === null || shape(wrong) !== shape(right) || NOT_SO.test(between.replace(NOW_SEEN, ''))) return sentence;
  const behind = sentence.slice(m.index + m[0].length);
  return m.index === 0 ? behind : `${sentence.slice(0, m.index)}は ${behind}`;
}
/** いま封筒を見たら */
const NOW_SEEN = /(?:今|いま)[、\s]*(?=[^。]{0,14}見)/u;

function shape(value: string): string {
  return shapeOf(value.replace(/^[「『"“]|[」』"”]$/gu, ''));
}
