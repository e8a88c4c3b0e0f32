/** What an answer says beside its value: nothing at all, a remark, a courtesy. */
import { Pattern } from './pattern.js';
import { remembered } from './remember.js';
import { BRACKET, DENYING, kindsIn, TELLING } from './units.js';
import { collapseSpaces, nfkc, withoutSpaces } from './width.js';

const BRACKETED = /[(（][^()（）]*[)）]|[［[〔【《〈][^\]］〕】》〉]*[\]］〕】》〉]/gu;

/** The text without remarks in brackets: 府川(旧姓：佐藤) → 府川. */
export function withoutRemarks(text: string): string {
  if ((kindsIn(text) & BRACKET) === 0) return text;
  return text.replace(BRACKETED, ' ').replace(/[(（][^)）]*$/u, ' ');
}

/** What stands in the brackets of the text. */
export function remarksOf(text: string): string[] {
  if ((kindsIn(text) & BRACKET) === 0) return [];
  return [...text.matchAll(BRACKETED)].map((m) => m[0].slice(1, -1).trim());
}

// Each is the whole answer, spaces, punctuation and courtesies aside.
const NOTHING = new RegExp(
  `^(?:${[
    '(?:特に|とくに|現在|今は|まだ|そんなもの(?:は)?|そのようなもの(?:は)?|多分|たぶん|おそらく)*(?:な|無)(?:し|い|く)(?:です|と思います|はず(?:です)?|ので.*|ため.*)?',
    'ナシ|なしです',
    '(?:は)?(?:あり|ござい)ません(?:でした)?',
    '(?:は|を)?(?:持|も)って(?:い)?(?:ません|ない)(?:です)?',
    '(?:特に|とくに)?(?:あり|ござい)ません(?:でした)?|不(?:明|詳)(?:です|だと|と|のため.*)?(?:思います)?',
    '.{0,12}(?:忘|わす)れ(?:ました|[ただ]|てもう?た|ちまった|とる|てしまいました|てしまった|ています|ている|てます|ちゃいました|ちゃった|てしまい.*|中)(?:です|ので.*)?',
    '.{0,12}(?:分[かが]|わ[かが]|解|判)(?:りません|りまへん|らない|らず|らなく.*|りかねます|りませんでした|らないです|[らん]ね[えぇ]?|らへん|らん(?:わ|けん|ばい|たい|のや|とです)?|んない(?:です)?)(?:です|だ|ので.*|ため.*|けど.*)?',
    '.{0,12}(?:分か|わか|解|判)[らん]なかった(?:です|ん(?:です)?)?',
    // What people say at home: 知らん, おぼえでね.
    '(?:.{0,10}[はもが、])?(?:(?:知|し)(?:ら(?:ない|なかった|ん|ね[えぇ]?|へん)|り(?:ません|まへん))|存じ(?:ません|上げません|ておりません))(?:でした|です|わ|ので.*|けど.*)?',
    '.{0,10}失念(?:し(?:ました|て(?:い|お)?(?:ます|る|ります|しまいました|しまった)|た)|いたし(?:ました|ております)|致しました|中)?(?:です|のため.*|につき.*|ので.*)?',
    '.{0,12}(?:覚え|おぼえ)(?:て(?:い|お)?(?:ません|ない|なかった|ないです|りません)|て(?:へん|ね[えぇ]?|まへん)|とら[んへ]ん?|でね[えぇ]?)(?:でした|わ|けど.*)?',
    '.{0,10}(?:登録|設定|記入|決め|入れ|書い|付け|つけ)(?:た|した)?(?:覚え|おぼえ|記憶)(?:は|が|も)?(?:ない|ありません|ございません|なく.*|なくて.*)(?:です)?(?:でした)?',
    '.{0,12}思い出せ(?:ません|ない|なかった|ず|なくて.*)(?:でした|です)?',
    // What a machine makes of "no".
    'いいえ(?:です)?',
    '.{0,6}未(?:設定|登録|記入|入力|定|加入|契約|確認)(?:です)?',
    '.{0,8}(?:登録|設定|記入|入力|利用|使用|契約|加入|公開|用意)(?:は)?(?:して|されて)?(?:い|お)?(?:ません|ない(?:です)?|りません|らず)(?:でした)?',
    '(?:登録|設定|利用|使用|加入|契約|指定)(?:なし|無し|無)(?:です)?',
    'していません|してません|していない(?:です)?|使っていません|使ってません',
    '(?:使って|利用して|使用して|契約して)(?:い|お)?(?:ません|りません|らず|ない)(?:です)?|(?:使用|利用|契約|登録|設定)せず|使わず',
    '対象外(?:です)?|(?:該当|対象)(?:なし|無し|しません|しない|せず|では(?:ない|ありません)|外|者では.*)(?:です)?|非該当|無該当',
    '(?:ここを|テキスト|アイテム|項目|日付|選択肢).{0,24}(?:入力|選択|クリック)してください|(?:選択|入力|記入)してください|(?:選んで|お選び)ください',
    // What a form's page shows beside its fields.
    '(?:必須|任意)(?:項目|入力|です)?',
    // What the desk's own form says of an item that it has.
    '受付済み',
    '.{0,16}(?:空欄|空白|未記入)(?:のまま|です|にして(?:い)?ます|で(?:す|お願いします))+',
    '.{0,8}(?:登録|設定|記入)(?:は|を)?(?:して|されて)(?:い|お)?なかった(?:です|と思います|はず(?:です)?|ような.*)?',
    '空欄|空白|省略|ブランク|無記入|無回答|割愛|必要なし|不要|関係(?:なし|ありません)|使用なし|利用なし',
    // クレジットのためなし, 月払いなので該当しません
    '.{1,24}(?:のため|ため|ので|だから|ですから|ますから|ないから|につき|により)[、,]?(?:特に|とくに)?(?:なし|無し?|ナシ|(?:あり|ござい)ません|(?:ない|無い)です|空欄|空白|不要|不明|未記入|未入力|省略|割愛|対象外|非該当|(?:該当|対象|関係|必要|記入|入力|回答)(?:は)?(?:なし|無し?|しません|しない|せず|して(?:い)?ません|ない(?:です)?|外|不要|ありません|省略|割愛))(?:です|と(?:します|しました|させて.*))?',
    '없음|해당없음|모름|아니[오요]|没有|沒有|無此項?|无|無|不知道',
  ].join('|')})$`,
  'u',
);
/** The same in scripts with capitals; apart from the others, since the engine looks up the case of every letter of such a pattern. */
const NOTHING_WESTERN = new RegExp(
  `^(?:${[
    'null|nil|n[/.]?a\\.?|none|nothing|unknown|empty|blank|-+|no(?:t)? ?(?:set|applicable|sure|registered|available|idea|needed|required)?',
    "(?:sorry,? ?)?i?(?:'m| am)?(?: ?really)? ?(?:don'?t|do not|can'?t|cannot|not) ?(?:know|remember|recall|have)(?: it| one| any)?(?:,? ?sorry)?|(?:i )?(?:have )?forgot(?:ten)?(?: it)?|(?:i'm )?not sure",
    'received|keine?|aucun|ningun[oa]|tidakada|khôngcó|нет',
  ].join('|')})$`,
  'iu',
);
// Placeholders, not all symbols: ☆ or ≒≡ may be a nickname.
const NO_LETTER =
  /^[\s\u200b-\u200f\u2060-\u2064\ufeff\-‐-―−ー_=~〜～.,、。・…‥:;：；/／|｜*＊×xX✕✗✘?？!！()（）[\]「」『』【】〔〕"'※→←⇒○◯〇>＞<＜▼▽▾]*$/u;
const COURTESY = /(?:すみません|すいません|申し訳(?:あり|ござい)ません|ごめんなさい|恐れ入りますが|申し訳ないです)/gu;

/**
 * Does the answer say nothing (なし, 不明, 忘れました, 未登録, 対象外, `-`, n/a …)? Contract, section 4: blank equivalents
 * count as nothing.
 */
export function isNothing(answer: string): boolean {
  const text = collapseSpaces(nfkc(answer));
  const kinds = kindsIn(text);
  // Digits, names and the like, with nothing in brackets to set aside, and no letter of a denial: most answers.
  if ((kinds & TELLING) !== 0 && (kinds & (DENYING | BRACKET)) === 0) return false;
  return saysNothing(text);
}

/** "No" in the languages of the members; for items that are no names, since Nao and Nein may be one. */
const NO_ELSEWHERE =
  /^(?:n[ãa]o(?: (?:tem(?:os)?|tenho|uso|h[áa]|se aplica|aplic[áa]vel|preciso|necess[áa]rio))?|nenhum[a]?|nein|nicht(?: vorhanden| zutreffend)?|non(?: applicable)?|pas de \p{L}{2,12}|no (?:tengo|uso|hay|aplica|procede|ce l'ho|meron|po)|ningun[oa]|nessun[oa]?|niente|hindi(?: po)?|wala(?: po)?|tidak(?: ada| punya)?|không(?: có| dùng)?|нет|ні|hayır|yok|nee|geen|nej|nie(?: mam)?|아니[오요]|아뇨|없어요|없습니다|否|不是|不用|不適用|不适用|不使用|ไม่มี|ไม่ใช่)$/iu;

/** Is the answer a "no" of another language than those that people mix with Japanese: não, nein, hindi po? */
export function isNoElsewhere(answer: string): boolean {
  return NO_ELSEWHERE.test(collapseSpaces(nfkc(answer)).replace(/^[\s→⇒:-]+|[\s.,!。、！-]+$/gu, ''));
}

/** Of short answers most come again and again: キャリア決済, なし, and nothing at all. */
const saysNothing = remembered(
  (text): boolean => {
    if (NO_LETTER.test(text)) return true;
    const spoken = withoutSpaces(
      text
        .replace(COURTESY, '')
        .replace(/^(?:たしか|確か|多分|たぶん|おそらく|恐らく|今は|現在)[、,\s]*/u, '')
        .replace(/(?<=[いしずん])(?:(?:か)?と思います|と思われます|はずです|かもしれません|のですが|んですが)/u, ''),
    );
    const unquoted = spoken.replace(/^[「『"'([【〔<]+/u, '');
    const quiet = withoutTail(withoutTail(unquoted, /[」』"')\]】〕>]+$/u), LOUD_TAIL);
    const bare = quiet.replace(/^[※*・:：=→▼▽▾-]+/u, '');
    if (bare === '') return !/\p{Extended_Pictographic}/u.test(text);
    if (denies(bare)) return true;
    const english = withoutTail(text, /[.!?…]+$/u).toLowerCase();
    if (english !== bare && denies(english)) return true;
    const outside = withoutTail(withoutSpaces(withoutRemarks(text)), /[。．.!！?？…、,~〜]+$/u);
    return outside !== '' && outside !== bare && (denies(outside) || NO_LETTER.test(outside));
  },
  500,
  40,
);

/** What an untouched drop-down shows behind its words: 選択してください ▼. */
const LOUD_TAIL = /[▼▽▾。．.!！?？…‥、,~〜ーw笑💦😭🙏💧\p{Extended_Pictographic}\ufe0f]+$/u;

/** The text without what the pattern, a class of letters down to the end, finds there; looked for only where the last letter is one. */
function withoutTail(text: string, tail: RegExp): string {
  return tail.test(text.slice(-2)) ? text.replace(tail, '') : text;
}

/** Is this, all of it, a way of saying that there is nothing? */
function denies(text: string): boolean {
  // Each Western one begins with a letter of an alphabet, or a hyphen.
  return (DENIAL.test(text) && NOTHING.test(text)) || (text.charCodeAt(0) < 0x2000 && NOTHING_WESTERN.test(text));
}

/** Words of which each form of NOTHING has one. */
const DENIAL = new Pattern(
  /[無不忘未空省割对解判分没沒无없모니知失覚存]|必須|任意|な[しいく]|なかっ|いいえ|ナシ|ません|わす|わ[かが]|し[らり]|ておら|使わず|せず|おぼえ|思い出せ|らず|対象|該当|ください|受付済み|ブランク/u,
);

const CLOSING =
  /^(?:(?:以上|どうか|どうぞ|何卒|なにとぞ|ご?(?:確認|対応|検討|返信|連絡|査収|手配|回答)(?:の|を|いただき|頂き|の程|のほど)?|お手数.{0,14}|宜|よろ|お返事|それでは|では、?)[^:：]*(?:願|宜|よろ|ます|です|ください|下さい|致し|まで)[^:：]*|.*(?:よろしく|宜しく|宜敷く).{0,12}(?:願|頼|す|$).*|以上(?:です|となります|になります|、|。)?.{0,20}|.*お願い(?:いた|致|申し上げ|でき|し).{0,16}|.*(?:待ちして(?:い|お)ります|待っています).*|(?:best|kind|warm)? ?regards,?|thank(?:s| you).*|sincerely.*|.*ありがとうございま(?:す|した).*|敬具|草々|かしこ)[。!！\s🙏💦\p{Extended_Pictographic}\ufe0f]*$/iu;

/** Words of which each form of CLOSING has one. */
const CLOSING_WORDS = new Pattern(
  /以上|どうか|どうぞ|何卒|なにとぞ|確認|対応|検討|返信|連絡|査収|手配|回答|お手数|宜|よろ|お返事|では|お願い|待ちして|待っています|regards|thank|sincerely|ありがとう|敬具|草々|かしこ/iu,
);

/** Is this line a closing courtesy (よろしくお願いします, 以上です, Best regards)? Such a line is no item's value. */
export function isClosing(line: string): boolean {
  const text = collapseSpaces(nfkc(line));
  return CLOSING_WORDS.test(text) && CLOSING.test(text);
}

/** The answer without quotation marks around it, and without です and the like behind. */
export function withoutTrimmings(answer: string): string {
  let text = answer.trim();
  text = text.replace(
    /\s*(?:です|でした|だと思います|だったと思います|だとおもいます|かと思います|になります|となります|[にと]なって(?:い|お)?(?:り?ます|る(?:と(?:思い|存じ)ます|はずです))|と申します|と言います|といいます|と読みます|でお願い(?:いた)?します|でお願いしております|でございます|(?:だった)?と存じます|だったはずです|で(?:合|あ)って(?:い)?ます|だす|やで|やねん|だよ|っす)(?:けど|が|よ|ね|わ)?[。．.!！、\s]*$/u,
    '',
  );
  return unquote(text.replace(/[。、，,\s]+$/u, '').trim());
}

const QUOTES: [string, string][] = [
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['“', '”'],
  ['＂', '＂'],
  ["'", "'"],
  ['`', '`'],
  ['‘', '’'],
  ['【', '】'],
  ['[', ']'],
  ['［', '］'],
  ['<', '>'],
  ['＜', '＞'],
  ['〔', '〕'],
  ['《', '》'],
];

/** The text without one pair of quotation marks or brackets around the whole of it. */
export function unquote(text: string): string {
  const t = text.trim();
  for (const [open, close] of QUOTES) {
    if (t.length > 1 && t.startsWith(open) && t.endsWith(close) && !t.slice(1, -1).includes(close))
      return t.slice(1, -1).trim();
  }
  return t;
}
