/**
 * The words that head one of two values: 現在 and 登録時, 旧 and 新. Contract, section 3: which one is told to be the registered one counts; of 旧 and
 * 新 the registered one is what the site has, which only a sentence beside them can tell.
 */
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { nfkc } from '../../text/width.js';
import { isNamed } from '../labels/label-spans.js';
import { NAMED_ITEMS } from '../prose/named-items.js';
import { CHANGED_SINCE, WHICH_SIDE } from './arrow-sides.js';

export type Told = 'registered' | 'now' | 'then';

const OF = '(?:の)?(?:情報|内容|もの|データ|値|状況|住所|番号|アドレス|氏名|名前|姓|[方ほ]う?)?';
const REGISTERED = new RegExp(
  `^(?:(?:現在|今|いま)の)?(?:サイト|会員|アカウント|アプリ)?(?:[にで])?(?:の)?ご?(?:登録|入会|加入)(?:当?時|した(?:とき|時|当時)?|の?(?:際|とき)|済み?|中|して(?:い)?る|してある|されて(?:い)?る)?${OF}(?<!入会|加入)$`,
  'u',
);
const NOW = new RegExp(
  `^(?:(?:現在|今|いま|現時点|最新|新(?:しい)?|変更後|引っ?越し後|結婚後)${OF}|現(?:住所|姓)|(?:変更)?(?:ご)?希望(?:内容)?|変更したい内容)$`,
  'u',
);
const THEN = new RegExp(`^(?:旧|古い|以前|昔|前|もと|元|変更前|引っ?越し前|結婚前)${OF}$`, 'u');
const LONGEST = 12;

/** What the head says of its value; null where it says nothing of the kind, or of what is yet to be (登録予定). */
export function toldBy(head: string): Told | null {
  if (head.length > LONGEST) return null;
  const words = nfkc(head).trim();
  if (NOW.test(words)) return 'now';
  if (THEN.test(words)) return 'then';
  return REGISTERED.test(words) ? 'registered' : null;
}

/** 登録時 beside 変更後: was that changed on the site, or since? */
function isAfterChange(head: string): boolean {
  return head.includes('変更後');
}

/** May a line hold two such heads? */
export function mayTellTimes(text: string): boolean {
  return (
    /[現今新後希旧前昔元]|いま|以前|古い|もと|[(（【]\s*登録/u.test(text) &&
    /登録|[旧前昔元入加]|以前|古い|もと/u.test(text)
  );
}

/** 「メールアドレスを変更したので届きません」, 「登録の変更をお願いします」: nothing was changed on the site by that. */
const CHANGES_NOTHING =
  /届[いかき]|受け取|受信|使え|(?:変更|更新|修正|訂正)(?:手続き)?(?:[をも])?(?:し(?:て)?|て)?[^。]{0,4}(?:たい|ほしい|欲しい|ください|下さい|いただ|頂|希望|お願い)|変更(?:点)?(?:は|も)?な[しい]/u;
const SITE = '(?:登録|サイト|会員情報|会員ページ|マイページ|プロフィール|アカウント)';
const NOT_CHANGED = new RegExp(
  `${SITE}[^。]{0,20}(?:未変更|(?:変更|変え|直|更新|修正)[^。]{0,8}(?:ません|ない|おらず|まだです|できず)|(?:そのまま|昔のまま|前のまま|元のまま|旧のまま|古いまま|[旧前]の(?:ほう|方|もの|情報|内容))(?!で(?:は|な))|旧(?:情報|内容|住所)?(?:の(?:まま|ほう|方))?です)`,
  'u',
);
/**
 * 「表の見出しが逆です」, 「登録時の列はうろ覚えです」, 「以上は妹のアカウントです」: what the heads say does not hold, or is another's.
 */
const NOT_AS_HEADED = new RegExp(
  `(?:表|列|欄|見出し|左右|上記|以上|登録(?:時|した(?:とき|時))?の?(?:内容|情報|もの|列|欄|ほう|方)?)(?:は|が|を|の)[^。]{0,20}(?:逆|反対|取り違え|入れ替わ|あべこべ|正しくな|正しくあり|間違|まちが|うろ覚え|曖昧|あいまい|でたらめ|適当|仮の|${RELATIVE}|${FRIEND})`,
  'u',
);
/** 「マイページには現在の列の内容が表示されます」, 「引っ越しの際に手続き済みです」: the site has the present one by now. */
const SITE_HAS_NOW = new RegExp(
  `${SITE}[^。]{0,20}(?:現在|今の|いまの|新し|最新)(?![^。]{0,16}(?:ません|ない|たい|届|使え))|(?<!パスワード(?:の)?(?:再設定)?(?:の)?|再設定の?)手続き(?:は|も|を)?(?:済|完了|しました|して(?:い|お|あ))|(?:登録|届|会員情報)[^。]{0,8}(?:差し替え|入れ替え|入れ直|書き直)(?![^。]{0,8}(?:ません|ない|たい))`,
  'u',
);
const IN_DOUBT =
  /[?？]|かも|でしょうか|どちら|どっち|思い?ます|はず|たぶん|多分|おそらく|(?:わか|分か)(?:り|ら)|覚えて|(?:いけ|なりま|なら)(?:せん|ない)|(?:ので|から|ため)は/u;

/** What the writer says beside two such values of what the site has. */
export class Sayings {
  private readonly sentences: readonly string[];
  private open: boolean | null = null;
  private readonly former = new Map<ItemKey, boolean>();

  /** @param texts his other lines */
  constructor(texts: readonly string[]) {
    this.sentences = texts.flatMap((text) =>
      MAY_SAY.test(text) ? text.split(/(?<=[。！!？?])/u).filter((words) => MAY_SAY.test(words)) : [],
    );
  }

  /** Which value of the item counts; null where nothing says so plainly. */
  countsOf(key: ItemKey, two: readonly Told[], heads: readonly string[]): Told | null {
    if (two.includes('registered')) return heads.some(isAfterChange) || this.isOpen() ? null : 'registered';
    return two.includes('then') && this.isFormer(key) ? 'then' : null;
  }

  /** Is which one is registered left open, or was that changed since? */
  private isOpen(): boolean {
    this.open ??= this.sentences.some(
      (words) => WHICH_SIDE.test(words) || isChanged(words) || NOT_AS_HEADED.test(words) || SITE_HAS_NOW.test(words),
    );
    return this.open;
  }

  /** Does the site have the former value still? */
  private isFormer(key: ItemKey): boolean {
    const known = this.former.get(key);
    if (known !== undefined) return known;
    const said = this.sentences.filter((words) => speaksOf(key, words));
    const isOld = said.some((words) => NOT_CHANGED.test(words) && !IN_DOUBT.test(words));
    const is = isOld && !said.some((words) => isChanged(words) && !NOT_CHANGED.test(words));
    this.former.set(key, is);
    return is;
  }
}

const MAY_SAY = new Pattern(
  /登録|会員|サイト|マイページ|プロフィール|アカウント|変更|変え|更新|書き換え|直し|替え|訂正|修正|届け出|ど(?:ちら|っち|れ)|[左右今逆]|手続き|見出し|以上|上記|現在|いま|新しい|最新/u,
);

function isChanged(words: string): boolean {
  return CHANGED_SINCE.test(words) && !CHANGES_NOTHING.test(words);
}

/** A sentence that names other items says nothing of this one. */
function speaksOf(key: ItemKey, words: string): boolean {
  return isNamed(words, key) || !NAMED_ITEMS.some((named) => isNamed(words, named));
}
