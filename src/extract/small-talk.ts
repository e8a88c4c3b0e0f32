/** What a short answer to the desk has around its value: 「お世話になっております。青山です。」, 「数え直したら12桁でした。」 */
import type { ItemKey } from '../record.js';
import { isOfKanjiWords } from '../text/kanji-words.js';
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { isNamed } from './labels/label-spans.js';
import { NAMED_ITEMS } from './prose/named-items.js';

const OF_CARRIER =
  '(?:(?:docomo|ドコモ|d払い|au|auかんたん決済|softbank|ソフトバンク(?:まとめて支払い)?|キャリア決済)の)?';
const WHAT = `${OF_CARRIER}(?:(?:お?尋ね|お問い合わせ|ご質問|ご指摘|ご指定|ご依頼|ご連絡|先日|先ほど|お返事)(?:の件|いただいた|の)?(?:の)?)?(?:(?:Plus ?)?(?:member ?)?(?:会員)?ID|(?:決済|注文|決済情報|課金)?番号|継続課金ID|件)`;
const COURTESIES = new RegExp(
  `^(?:${[
    'です|でした|になります',
    '(?:いつも)?(?:大変)?お世話(?:に|様)?.{0,8}',
    'こんにちは|こんばんは|おはようございます|初めまして|はじめまして|お疲れ(?:さま|様)(?:です|でした)?',
    '.{0,14}(?:御中|様|各位|担当者|窓口)',
    '(?:早速の|早々の|迅速な|ご丁寧な|丁寧な|さっそくの)*(?:ご|お)?(?:連絡|返事|返信|対応|確認|回答|案内|知らせ)?(?:を)?(?:いただき|頂き|くださり)?(?:まして)?(?:どうも|誠に|大変)?ありがとうございま(?:す|した)',
    '(?:大変)?(?:ご)?(?:返信|連絡|返事|回答)?(?:が|は)?(?:遅く|おそく)(?:なり|なって)(?:まして)?.{0,20}',
    '(?:引き続き|どうぞ|何卒)*お願い.{0,10}',
    '(?:ご?記載|ご?記入|入力)?(?:漏れ|もれ|忘れ)(?:で|が(?:あり|ござい)まして)?[、 ]*(?:大変)?(?:失礼|申し訳|すみません|すいません).{0,10}',
    '(?:大変)?(?:すみません|すいません|申し訳(?:ありません|ございません)|ごめんなさい|失礼(?:いた)?しました|失礼致しました)(?:でした)?',
    '(?:お手数|ご迷惑|お手間)(?:を)?(?:お)?(?:かけ|掛け).{0,16}',
    '(?:何卒|引き続き|以上|それでは|では|どうぞ|どうか)*[、 ]*(?:ご?確認|ご?対応|お?手続き|再設定)?(?:の(?:ほど|程))?(?:を)?[、 ]*(?:どうぞ|何卒)*(?:よろ|宜)しく(?:お願い.{0,10})?',
    '(?:ご?確認|ご?対応|再設定|お手続き)(?:の(?:ほど|程))?(?:を)?(?:お願い.{0,10}|(?:ください|下さい))',
    '(?:はい|以上|以上です|下記(?:です|の通りです|のとおりです)?|以下(?:です|の通りです|のとおりです)?|こちらです|次の通りです|お返事(?:です|します|いたします)|回答(?:です|します|いたします))',
    `${WHAT}(?:です|の件です|は(?:以下|下記|こちら|次)(?:の通り|のとおり)?(?:です|になります)?|[をがは]?(?:確認しました|確認できました|お?調べました|調べました|分かりました|わかりました|見つかりました|お送り(?:し|いたし)ます|お知らせ(?:し|いたし)ます|ご連絡(?:し|いたし)ます|書き(?:忘れ|漏らし).{0,10}|記入(?:漏れ|を忘れ).{0,10}|抜け.{0,10}))`,
    `(?:${WHAT}(?:ですが|の件ですが|は)?[、 ]*)?(?:桁|数字|文字|番号)(?:を|が|の)?(?:一つ|ひとつ|1つ|一桁)?(?:抜け|落と|落ち|打ち間違|書き間違|見間違|間違)(?:え)?(?:て|し)?[^、。]{0,10}`,
    '(?:確認|調べ|数え直し|見直し|確かめ)(?:しまし|まし)?(?:た|たら|したところ|たところ|たら)?(?:[、 ]*\\d+桁(?:です|でした))?',
    '(?:確認|記入|入力)?(?:漏れ|もれ)(?:でした|が(?:あり|ござい)ました|て(?:い)?ました)|(?:書き|記入を|入力を)?(?:忘れて|抜けて|漏れて)(?:い|お)?(?:り)?ました|書き忘れ(?:です|でした|まし.{0,8})',
    '(?:取り急ぎ|とりあえず)(?:ご?(?:連絡|返信)).{0,8}|質問の下に書きます',
    '(?:再設定|ログイン)(?:が)?できず困って(?:い|お)?(?:り?ます)',
  ].join('|')})$`,
  'iu',
);
/** Whose, of when, of what else, or not so. */
const TELLS_MORE = new Pattern(
  new RegExp(
    `${FRIEND}|${RELATIVE}|では|じゃ|ない|ません|違|間違|前の|以前|昔|旧|もう|かも|別|ほか|他の|[?？]|でしょう|ですか|パスワード|は$|が$`,
    'u',
  ),
);
const OTHER_ITEMS = [
  'phone',
  'email',
  'birthDate',
  'prefecture',
  'nameKanji',
  'nameKana',
] as const satisfies readonly ItemKey[];

/** Does the sentence say nothing of a value that stands beside it? */
export function isSmallTalk(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const words = sentence.replace(/[\s。、!！♪～~ー]+$/gu, '').trim();
  if (words === '' || COURTESIES.test(words)) return true;
  if (TELLS_MORE.test(words)) return false;
  const name = words
    .replace(/(?:です|でした|と申します|と言います|といいます|より|拝)$/u, '')
    .replace(/^(?:会員の|先日(?:の|ご連絡した))/u, '');
  if (/^[\p{sc=Han}々ァ-ヶー \u3000]{2,12}$/u.test(name) && !isOfKanjiWords(name)) return true;
  return OTHER_ITEMS.some((key) => isNamed(words, key)) && /[\d@]|です$|ます$/u.test(words);
}

/** What a machine, a programme or a failure is called by: iPhone14, SO-52A, ERR403, A-12. */
const OF_A_MACHINE =
  /^(?:iphone|ipad|ios|android|windows|chrome|safari|edge|firefox|galaxy|xperia|aquos|arrows|pixel|oppo|redmi|err(?:or)?|https?|msg|code|ver(?:sion)?|v)[\s._-]?[a-z]?\d[\w.-]*$/iu;
const MODEL = /^(?:SO|SC|SH|F|L|KY|SHG|SOG|SCG|KYG|FCG|XIG)-?\d{2}[A-Z]?$|^[A-Z]-?\d{1,4}$|^A\d{3}[A-Z]{2}$/u;
/** What the desk may ask for besides. */
const ELSE =
  /機種|端末|スマホ|スマートフォン|パソコン|ブラウザ|バージョン|型番|エラー|コード|座席|部屋|LINE|受付番号|問い?合わせ番号|管理番号|整理番号|ニックネーム/iu;
const ASKS_TWO =
  /(?<before>[^、。]{1,24}?)(?:と|や|および|及び|ならびに|並びに|または|又は|・)、?(?<behind>[^、。]{1,24})(?:を|について)(?:お知らせ|ご|お教え|教え|お聞かせ)/u;
const MAY_BE_TWO = new Pattern(/[とや・]|および|及び|ならびに|並びに|または|又は/u);
const LONGEST = 120;

/** Is nothing else than this item asked for, so that a value alone can be no other's? */
export function isPlainlyAsked(key: ItemKey, told: string, desk: readonly string[]): boolean {
  const isOfMachine = key === 'plusMemberId' && (OF_A_MACHINE.test(told) || MODEL.test(told));
  return !isOfMachine && !asksElse(key, desk) && !isTheDesks(told, desk);
}

/** Plus member IDと、ご利用の端末の機種をお知らせください。 */
function asksElse(key: ItemKey, desk: readonly string[]): boolean {
  return desk.some((text) => {
    if (ELSE.test(text)) return true;
    if (text.length > LONGEST || !MAY_BE_TWO.test(text) || !isNamed(text, key)) return false;
    const { before, behind } = ASKS_TWO.exec(text)?.groups ?? {};
    return [before, behind].some((part) => part !== undefined && !NAMED_ITEMS.some((item) => isNamed(part, item)));
  });
}

/** An example, the number of an inquiry, or one that was not found: the desk has it already. */
function isTheDesks(told: string, desk: readonly string[]): boolean {
  const bare = told.replace(/[\s-]/gu, '');
  return desk.some((text) => text.replace(/[\s-]/gu, '').includes(bare));
}
