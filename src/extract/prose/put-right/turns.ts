/** Sentences that turn: of what they hold the writer takes one part back. */
import { withoutDeniedSender } from '../../../items/email.js';
import type { ReadContext, Reading } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { labelSpans } from '../../labels/label-spans.js';
import { readFragment } from '../read-fragment.js';
import { withSeen } from './written-then-seen.js';

const DENIED = /^.*(?:ではなく|じゃなく|でなく)(?:て)?[、,]?/u;

/** 友人（会員番号 60027714 の人）に…, 私の誕生日は1977年10月8日（夫は1975年1月20日） */
const OF_FRIEND = new RegExp(`(${FRIEND}(?:の[^()、。]{1,8})?)\\s*\\([^()]*\\)`, 'gu');
const OF_MY_FRIEND = /\b(my (?:friend|sister|brother|mother|husband|wife)[^().,]{0,20})\([^()]*\)/giu;
const OF_OTHER = new RegExp(
  `\\((?<=私の[^()]*\\()\\s*(?:${RELATIVE}|${FRIEND})(?:の[^()]{0,8})?は[^()]*\\)|\\(\\s*推し(?:[^()]{0,8})?は[^()]*\\)`,
  'gu',
);

function withoutOthersBrackets(text: string): string {
  return text.replace(OF_FRIEND, '$1').replace(OF_MY_FRIEND, '$1').replace(OF_OTHER, '');
}

const LETTERS = '(?:ひらがな|カタカナ|漢字|ローマ字|英語|英字|小文字|大文字|半角|全角|数字|アルファベット)';
/** 「みおふとん」です、布団じゃなくてひらがな: how it is written. */
const OTHER_LETTERS = new RegExp(
  `[、,]\\s*[^、。「」]{1,12}(?:では|じゃ|で)なくて?[、,\\s]*(?:全部|ぜんぶ)?${LETTERS}(?:です|のほう|の方|で)?(?![をにがはのと])`,
  'u',
);

/** 電話番号を 080-1155-6628 と書きましたが、正しくは 080-1155-6682 です */
const WRITTEN_THEN_RIGHT =
  /([^、。]{2,16}?)(?:を|も|は)[、\s]*[「『"“]?[^、。「」]{3,40}?[」』"”]?\s*と(?:書き|記入し|入力し|記(?:載)?(?:し|いたし|致し)|お?伝え(?:し|いたし)|申し(?:上げ)?|お?送り(?:し)?|ご?連絡(?:し|いたし)|したため|認め)(?:て(?:しまい|おり))?まし?た(?:のです|んです)?(?:が|けど|けれど(?:も)?|ところ)[、,\s]*(?=正し)/u;
const TOLD = '(?:[「『"“][^「」『』"“”]{1,30}[」』"”]|[^、。「」『』"“”]{1,30}?)';
/** 「平平凡凡」だと思ってたけど「へいへいぼんぼん」でした; IDは taro_1 だと思っていましたが taro_2 でした */
const THOUGHT_OTHER = new RegExp(
  `(?<label>(?:^|[、。\\s])[^、。\\s「」『』]{2,16}?(?:は|が|を|も)[、\\s]*)?${TOLD}\\s*(?:だ)?と(?:ばかり|ずっと)?思って(?:い|お)?(?:り)?(?:まし)?た(?:のです|んです|の)?(?:が|けど|けれど(?:も)?|ら)[、,\\s]*(?:本当は|実際は|正しくは|登録(?:は|が|して(?:い)?たのは)|[^、。「『\\dA-Za-z@]{0,16}(?:見|確認し|調べ)(?:たら|ると))?[、,\\s]*(?=${TOLD}\\s*(?:でした|だった|です(?!か)|が正し|と(?:書いてあ|書かれて|あり|記載|なって)))(?![^。]{0,6}(?:違|間違|だめ))`,
  'u',
);
/** A longer one is no sentence, and would cost more than it tells. */
const LONGEST_SENTENCE = 240;
const MAY_THINK = new Pattern(/思って(?:い|お)?(?:り)?(?:まし)?た/u);

/** The text without what somebody thought it was, where he tells what it is. */
export function withoutThought(text: string): string {
  return text.length < LONGEST_SENTENCE && MAY_THINK.test(text) ? text.replace(THOUGHT_OTHER, '$<label>') : text;
}

/** 生年月日のとこ 2006/3/20 って書いたけど 2005/3/20 でした; IDを taro_1 と書きましたが（誤りで、）taro_2 が正しいです */
const WRITTEN_THEN_OTHER =
  /([^、。\s]{2,16}?)(?:の(?:ところ|とこ|欄))?(?:を|も|は|が|に|\s)[、\s]*[「『"“]?(?<wrong>[A-Za-z0-9+][A-Za-z0-9@._+/年月日-]{2,40})[」』"”]?\s*(?:と|って)(?:書(?:き|い)|記入し|入力し|お?伝え(?:し)?|送(?:り|っ))(?:て(?:い|しまい|しまっ|ちゃい|ちゃっ))?(?:まし)?た(?:のです|んです)?(?:が|けど|けれど(?:も)?)[、,\s]*(?:(?:それは|これは)?(?:誤り|間違い|まちがい)(?:で(?:して|したので)?|なので|だったので)[、,\s]*)?(?:本当は|実際は|実は)?[、\s]*(?=[「『"“]?[A-Za-z0-9+][A-Za-z0-9@._+/年月日-]{2,40}[」』"”]?\s*(?:でした|の(?:間違|誤)|です|が正し))/u;
const WRITTEN_FOR =
  /[「『"“]?[^「『」』"“”、。は]{1,24}[」』"”]?と(?:書き|記入し|入力し|お伝えし)まし?た(?:が|けど|けれど)[、,\s]*(?=[「『"“]?[^「『」』"“”、。]{1,24}[」』"”]?の(?:間違い|誤り))/u;
/** 推しの誕生日が2003年5月9日、わたしは1993年5月9日生まれです */
const OF_IDOL =
  /^[^。]*推し[^。]*(?:誕生日|生まれ|\d月)[^。]*?[、,]\s*(?=(?:わたし|私|自分|僕|ぼく|俺)(?:は|の(?:誕生日|生年月日))[^。]*(?:誕生日|生まれ|\d月))/u;
const OF_PAYER = /[(（](?=[^()（）]*(?:カード|口座|決済|引き?落とし)(?:の)?名義)[^()（）]*[)）]/gu;

const ID = '[「『"“]?[A-Za-z0-9][A-Za-z0-9._-]{2,31}[」』"”]?';
/** IDは前は taro_1 でしたが、今は taro_2 です; 最初 taro_1 にしようとしたけど使えなくて、taro_2 にしました: an ID that is none any more, or never was one. */
const FORMER_ID = new RegExp(
  `(ID(?:は|を|が|も)?[、\\s]*)(?:最初|はじめ|初め|当初|前|以前|昔|もともと|元々)(?:は|に)?[、\\s]*${ID}\\s*(?:でした|だった|にしようと|で登録しようと|に(?:して|なって)(?:い)?た)[^。A-Za-z0-9]{0,24}?(?:が|けど|けれど|て|ので)[、,\\s]*(?:(?:今|いま|現在)は[、\\s]*|[^。A-Za-z0-9]{0,14}(?:ところ|たら)[、\\s]*)?(?=${ID}\\s*(?:です|に(?:し|変|なり)|でし|だ|で登録))`,
  'iu',
);
/** IDは taro_1 から taro_2 に変えました */
const CHANGED_ID = new RegExp(
  `(ID(?:は|を|が|も)?[、\\s]*)${ID}\\s*から[、\\s]*(?=${ID}\\s*[にへ](?:変更し|変え|切り替え)(?:まし|た(?!い)|て))`,
  'iu',
);

/** ID「taro_1」は昔使っていたもので、現在登録されているのは taro_2 です */
const ONCE_USED_ID = new RegExp(
  `(ID(?:は|の)?[、\\s]*)${ID}\\s*は(?:昔|以前|前に)[^。、A-Za-z0-9]{1,12}(?:もの)?(?:で|ですが|だったので)[、,\\s]*(?:今|現在)?[^。、A-Za-z0-9]{0,14}登録[^。、A-Za-z0-9]{0,12}(?:は|が)[、\\s]*(?=${ID}\\s*(?:です|でし|だ))`,
  'iu',
);

function withoutFormerId(sentence: string): string {
  return sentence.replace(ONCE_USED_ID, '$1').replace(FORMER_ID, '$1').replace(CHANGED_ID, '$1');
}

/** （誤）090-… → （正）090-… */
const MARKED_PAIR =
  /[(（【]?\s*誤(?:り)?\s?[)）】:：]\s{0,9}[^→⇒、。]{2,60}?(?:→|⇒|、|\s)\s{0,9}[(（【]?\s?正(?:しい)?\s?[)）】:：]\s*/gu;

/** a@… だけではなく b@… も: both of them. */
const NOT_ALONE = /(?:だけ|のみ)(?:では|じゃ|で)なく(?:て)?[、,\s]*(?=[A-Za-z0-9+])/gu;

/** 「かなでぃ」（「かなで」ではなく）: what it is not, in brackets behind what it is. */
const DENIED_BESIDE =
  /(?<=[」』"”A-Za-z0-9])\s?\(\s*(?:[「『"“][^「」『』"“”()]{1,24}[」』"”]|[A-Za-z0-9+][A-Za-z0-9@._+-]{2,60})\s*(?:では|じゃ|で)(?:なく(?:て)?|な(?:い|かった)|ありません|ございません)(?:です)?[。、]?\s*\)/gu;

/** 「電話は090-… ではなく 080-…」: the sentence without what it denies; its label stays. */
export function whatCounts(told: string): string {
  const beside = told.includes('(') ? told.replace(DENIED_BESIDE, '') : told;
  const known = withoutDeniedSender(withoutThought(beside));
  const whole = known.includes('なく') ? known.replace(NOT_ALONE, 'または ') : known;
  const right = whole.includes('誤') ? whole.replace(MARKED_PAIR, '') : whole;
  const own = /id/iu.test(right) ? withoutFormerId(right) : right;
  const said = own.includes('なく') ? own.replace(OTHER_LETTERS, '') : own;
  // 登録の県は「熊本」と書きましたが「大分」の間違いです
  const meant = said.includes('間違い') || said.includes('誤り') ? said.replace(WRITTEN_FOR, '') : said;
  const put = meant.includes('正し') ? meant.replace(WRITTEN_THEN_RIGHT, '$1は') : withoutWritten(meant);
  // （カードの名義は…、夫は…、1980年1月9日生まれです）: who pays.
  const payers = put.includes('名義') ? put.replace(OF_PAYER, '') : put;
  const bracketed = payers.includes('(') ? withoutOthersBrackets(payers) : payers;
  const sentence = bracketed.includes('推し') ? bracketed.replace(OF_IDOL, '') : bracketed;
  if (!sentence.includes('なく')) return sentence;
  // 「ニックネームは「ろこ」じゃなくて「ろこもこ」、支払いはクレジットじゃなくてd払い」
  // tomoka_sj ではなく tomoka-sj です（アンダーバーではなくハイフン）
  const denied = sentence.search(/(?:では|じゃ|で)なく/u);
  if (denied >= 0 && DENYING_REMARK.test(sentence.slice(denied)))
    return whatCounts(sentence.replace(DENYING_REMARK, ''));
  const parts = sentence.split(/(?<=、)(?=[^、]{1,16}は[^、]*なく)/u);
  if (parts.length > 1) return parts.map(whatCounts).join('');
  return sentence.replace(DENIED, (head) => {
    const label = labelSpans(head).at(-1);
    if (label !== undefined && head.length - label.end <= LONGEST_DENIED) return head.slice(0, label.end);
    if (/[0-9a-z@]{4}/iu.test(head) && /[0-9a-z@]{4}/iu.test(sentence.slice(head.length)))
      return /^[^0-9a-z@]*(?=[0-9a-z])/iu.exec(head)?.[0] ?? '';
    // 「住所は「茨城県」ではなく「栃木県」で登録していました」
    const led = /^.*(?:は|が)(?=[「『][^「」『』]{1,30}[」』](?:では|じゃ|で)なく)/u.exec(head)?.[0];
    return led ?? (/^[^はが、。]{1,20}(?:では|じゃ|で)なく/u.test(head) ? '' : head);
  });
}

const DENYING_REMARK = /\((?=[^()]*なく)[^()]*\)/u;
/** 電話番号を 090-… と書きましたが、それは母のもので、私は 080-… です: whose it is, who wrote it tells. */
const WRITTEN_OF_OTHER = new RegExp(
  `([^、。\\s]{2,16}?)(?:を|は|に)[、\\s]*[「『"“]?[A-Za-z0-9+][A-Za-z0-9@._+/-]{2,40}[」』"”]?\\s*と(?:書(?:き|い)|記入し|入力し|お?伝えし)(?:て(?:い|しまい|しまっ))?(?:まし)?た(?:が|けど|けれど)[、,\\s]*(?:それ|これ|そちら|こちら)?(?:は|が)?[、\\s]*(?:${RELATIVE}|${FRIEND}|会社|職場|別の人|前|昔)の(?:もの|番号|アドレス|ID|携帯|電話)?(?:でし(?:た|て)|です|で|だった|なので)[、。,\\s]*(?:(?:私|わたし|僕|自分|本人)(?:の(?:もの|番号)?)?は|正しくは|本当は)?`,
  'u',
);

/** Does the sentence tell what somebody wrote, and another value in its place? */
export function tellsOther(sentence: string): boolean {
  if (sentence.length >= LONGEST_SENTENCE || !MAY_TELL_OTHER.test(sentence)) return false;
  return WRITTEN_THEN_OTHER.test(sentence) || withSeen(sentence) !== sentence;
}
const MAY_TELL_OTHER = new Pattern(/(?:と|って|で)(?:書|記[入載]|入力|お?伝え|お?送|打|ご?連絡|申|お?知らせ)/u);

/** The sentence without what somebody says that he wrote, where he tells what is so. */
export function withoutWritten(sentence: string): string {
  if (sentence.length >= LONGEST_SENTENCE || !MAY_TELL_OTHER.test(sentence)) return sentence;
  return withSeen(sentence.replace(WRITTEN_OF_OTHER, '$1は ').replace(WRITTEN_THEN_OTHER, '$1は '));
}

/** So long may a value be that is denied, with the words for that. */
const LONGEST_DENIED = 60;

/** 「かおる姫、いえ、いまは変えて「かおる殿」です」: what he says second takes the place of the first. */
const TAKEN_BACK =
  /[、。,…\s→⇒](?:(?:すみません|すいません|すまん|ごめん(?:なさい)?|あっ?|おっと|あれ)[、。!！…\s]*)?(?:いえ|いや|もとい|失礼(?:しました|いたしました|致しました)?|訂正|(?:打ち|書き|入力)?(?:間違え?(?:まし)?た|間違い(?:ました)?|ミス)|違(?:った|います|いました))[、。,!！…\s]*(?:間違え?(?:まし)?た|違いました|違います|いまは|今は|変えて|変更して|正しくは|やっぱり|[、。,…\s])*/u;
const TURNING = new Pattern(/いえ|いや|もとい|失礼|訂正|間違|違[っい]/u);
const RATHER = /(?<=[^、。\s])[、,\s]*(?:じゃ|では)なくて?[、,\s]*/u;

const OF_LETTERS = new RegExp(`^(?:全部|ぜんぶ)?${LETTERS}`, 'u');

/** The sentence from where he takes back a number or an address that he has just told; the sentence itself where he does not. */
export function behindTurn(sentence: string): string {
  const turn = TURNING.test(sentence) ? TAKEN_BACK.exec(sentence) : null;
  if (turn === null) return sentence;
  const behind = sentence.slice(turn.index + turn[0].length);
  return HOLDS_VALUE.test(sentence.slice(0, turn.index)) && HOLDS_VALUE.test(behind) ? behind : sentence;
}
const HOLDS_VALUE = /\d[\d-]{3}|@/u;

/** The value that a writer corrects himself to before his sentence is over; null where he does not. */
export function takenBack(key: ItemKey, fragment: string, context: ReadContext): Reading | null {
  const turn =
    (TURNING.test(fragment) ? TAKEN_BACK.exec(fragment) : null) ??
    (fragment.includes('なく') ? RATHER.exec(fragment) : null);
  if (turn === null || turn.index === 0) return null;
  const before = readFragment(key, fragment.slice(0, turn.index), context);
  const behind = fragment.slice(turn.index + turn[0].length);
  // 「みおふとん」です、布団じゃなくてひらがな: how it is written.
  if (OF_LETTERS.test(behind)) return null;
  const after = readFragment(key, behind, context);
  return before !== null && before.is !== 'nothing' && after?.is === 'value' ? after : null;
}
