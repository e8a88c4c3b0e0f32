/** Plus member ID (also 会員ID): half-width, no spaces, case kept. */
import { identifierIn } from './identifier.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';

/** member, and its slips: menber, memeber, membar, mamber, メンバ, めんばあ. */
const MEMBER = "(?:m[ea]?[mn]{1,2}e?[bv]{0,2}[eao]?r?|mebmer|meber|めんば[ーあ]?|メンバ[ーァア]?ズ?|会員)'?s?";
const PLUS = '(?:pl[ua]s+|ぷらす|プラス)';
/** Behind "Plus member" an ID is one, whatever a phone made of it: I'd, lD, I D. */
const ID_MISTYPED = "(?:i ?['’‘`´]? ?d|[l1|]d)(?![a-z])(?=\\s*(?:[:=→)\\]】]|$)|\\s+[\\w.-]*[\\d_][\\w.-]*\\s*$)";
/** dアカウントID, GoogleアカウントのID: another service's. */
const ELSEWHERE = '(?:\\bd|google|apple|line|\\bau|yahoo!?|softbank|docomo|ドコモ|グーグル)\\s?の?';

/** LINEのID, インスタのユーザーID, 前のファンクラブのID: what people have elsewhere. */
const SERVICE =
  '(?:(?<![a-z])line|(?<![ァ-ヶー])ライン|インスタ(?:グラム)?|instagram|twitter|ツイッター|(?<![a-z])x|facebook|フェイスブック|tiktok|ティックトック|youtube|ユーチューブ|google|グーグル|apple|アップル|yahoo!?|ヤフー|amazon|アマゾン|楽天|メルカリ|discord|ディスコード|skype|paypay|weverse|任天堂|netflix|spotify|(?:別|他|ほか|前|以前)の(?:ファンクラブ|fc|サイト|サービス|アプリ|ショップ))';
const NOT_ELSEWHERE = `(?<!${SERVICE}(?:\\([^()]{1,10}\\))?の?\\s?(?:ログイン|ユーザー|アカウント|会員|登録)?の?\\s?)`;

const LABELS = new RegExp(
  [
    `${PLUS}\\s*(?:member|めんばー|メンバー)の(?:番号|会員番号)\\s*[([]\\s*(?:id|アイディー?)\\s*[)\\]]`,
    `(?:ご|お)?(?:登録|設定|ログイン|会員)?(?:中|済み|している|した)?(?:の)?${PLUS}[\\s_・-]*(?:${MEMBER})?(?:[\\s_-]*|の)(?:id|ｉｄ|アイディー|アイディ|アイデー|あいでぃー?)`,
    `${PLUS}[\\s_-]*${MEMBER}[\\s_-]*${ID_MISTYPED}`,
    // Plusmember：
    `${PLUS}[\\s_-]*(?:member|menber|メンバー)s?(?=\\s*[:=→])`,
    'プラメン\\s*(?:の?(?:id|アイディー?)|(?=[:=→]))',
    `${NOT_ELSEWHERE}(?:ご|お)?(?:登録|会員|ログイン|メンバー|ユーザー|マイページ|(?<!${ELSEWHERE})アカウント)(?:の)?\\s*(?:id|アイディー?)`,
    '(?<![ぁ-ん])あいでぃ?ー?(?=は|[\\s:=→])',
    '(?<![ァ-ヶー])アイディー?(?=\\s*(?:は|[:=→])|\\s+[A-Za-z0-9])',
    '(?:會員|会员|회원|使用者|用戶|用户)\\s*(?:id|帳號|账号|아이디)',
    '(?:member|menber|user|login|account|plus|pm)\\s*id',
    '🆔',
    '(?:my|the) id(?![a-z])',
    // メール：hana@example.jp ID：hana_01
    '(?<=@[\\w.-]{3,60}\\s{1,4})id(?=\\s?[:=])',
    'plus(?=\\s*[:=→]\\s*[a-z])',
    `(?<![A-Za-z]\\s?)${NOT_ELSEWHERE}(?<!${ELSEWHERE}アカウントの?\\s?)id(?![a-z]|\\s*(?:連携|と(?!いう|言う|か(?:いう)?[はも])))`,
  ].join('|'),
  'iuy',
);

export const plusMemberId: Item = {
  key: 'plusMemberId',
  labels: LABELS,
  hints: /^(?:半角.*|必須|例.*|会員ID|ログインID)$/iu,
  read(answer) {
    const { value: id, several } = identifierIn(answer);
    if (several) return invalid('ambiguous', answer);
    return id === null ? NOTHING_GIVEN : value(id, answer.trim());
  },
  likeness(text) {
    const t = text.trim();
    return /^[A-Za-z0-9][A-Za-z0-9._-]{2,31}$/u.test(t.normalize('NFKC'))
      ? /[A-Za-z]/u.test(t.normalize('NFKC'))
        ? 2
        : 1
      : 0;
  },
};
