/**
 * What a value of the form really is, told below it: 「会員番号の欄に書いたのはポイントカードの番号でした。無視してください」. A number of something else is no answer;
 * where he does not say that it is to be passed over, the desk has to ask.
 */
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import { namedAt } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';

const KEYS = [
  'billingId',
  'memberNumber',
  'plusMemberId',
  'nickname',
  'phone',
  'email',
] as const satisfies readonly ItemKey[];
/** Nothing of this site's. */
const THING =
  '(?:ポイント(?:カード)?|(?:スーパー|コンビニ|ショップ|お店|病院|図書館|楽天|Tポイント|dポイント|Ponta)の|マイナンバー|保険証|免許証|診察券|伝票|追跡|送り状|整理番号|受付番号|予約番号|座席|学籍|社員|口座|クレジットカードの?番号|契約(?:者)?番号|インスタ|Instagram|ツイッター|Twitter|LINE|ライン|TikTok|(?<![A-Za-z])X(?=の)|(?:別|他|ほか)の(?:サイト|サービス|ファンクラブ|会員サイト|アプリ|ゲーム|カード|アカウント|もの|会)|前の会社|昔の(?:カード|会員証))';
const WRITTEN =
  '(?:(?:の(?:欄|ところ|とこ|項目|箇所))?(?:に|へ)(?:書|記入|入力|記載|入れ)[^。、は]{0,8}(?:の|もの|番号|数字|ID|アドレス)|(?:の(?:欄|ところ|項目))?の(?:数字|番号|もの|内容))?';
const EXPLAINS = new RegExp(
  `(?<head>[^。、\\n]{2,40}?)${WRITTEN}は[、\\s]*(?<what>(?:(?!のは)[^。、\\n]){0,14}?${THING}[^。、\\n]{0,14}?)(?<end>でした|だった|で(?:して|す)|な(?:の|ん)で)(?<tail>[^。\\n]{0,30})`,
  'iu',
);
const MAY_EXPLAIN = new Pattern(/は[^。]{0,50}(?:でした|だった|でして|です|なので|なんで)/u);
/** Of his item something is told that is not so plainly another thing: 会員証の番号でした, 登録のときの伝票番号です. */
const OF_SITE = /同じ|共通|使い回|にも|会員証|会員カード|登録|このサイト|こちらの|貴社|御社|正し|合って/u;
const TO_BE_DROPPED =
  /無視|消して|削除|取り消|使わないで|忘れて(?:くださ|下さ|もら|いただ|ね?[。!！\s]|ね?$)|関係(?:あり|な[いく])|間違い(?!では|じゃ|は?あり|は?な)|間違え|違いま|ではな|ではあり|じゃな|対象外|不要|なかったことに/u;
/** 返信は無視してください, 電話は不要です: another thing that is not wanted. */
const NOT_WANTED = /(?:返[信事]|ご?連絡|お?電話|メール|回答|案内)は[^。、]{0,8}(?:無視|不要|結構)[^。、]*/gu;
/** What was written elsewhere, or before: 「ログインのときIDに入れていたのは…」, 「前に送った電話番号は…」; an item that is said to be registered. */
const ELSEWHERE =
  /ログイン|前回|(?:前|以前|先日|昨日|今まで|これまで|最初|はじめ|初め)(?:に|は|の|送|書|お?伝え|まで)|ずっと|サイト|画面/u;
const HERE = /(?:書|記入|記載|入力|入れ)/u;
/** 「メールアドレスは前の会社のものでした。登録したときのままです」, 「上に書いたのが正しい番号です」 */
const STILL =
  /登録[^。]{0,12}(?:まま|それ|これ|そのまま|合って|同じ)|(?:今回|上|上記|このメール)(?:に|の|で)?[^。]{0,12}(?:が|は)[^。]{0,6}(?:正し|合って|本当)/u;
const ASKS = /か[。\s]*$|でしょうか|[?？]/u;
const LONGEST = 300;

/** The claims without values of the form that are explained so, where nothing else tells the item. */
export function withoutExplained(claims: Claim[], lines: readonly ScannedLine[]): Claim[] {
  let left = claims;
  for (const [i, { line, folded }] of lines.entries()) {
    const { text } = folded;
    if (text.length > LONGEST || !isMine(line) || !MAY_EXPLAIN.test(text)) continue;
    const m = EXPLAINS.exec(text);
    if (m?.groups === undefined) continue;
    const { head = '', what = '', end = '', tail = '' } = m.groups;
    const key =
      ELSEWHERE.test(head) || (head.includes('登録') && !HERE.test(m[0].split('は')[0] ?? '')) ? null : lastNamed(head);
    if (key === null || OF_SITE.test(what) || ASKS.test(tail) || left.some((c) => c.key === key && c.from !== 'form'))
      continue;
    const next = lines[i + 1];
    const behind = `${text.slice(m.index + m[0].length - tail.length)}${next?.line.number === line.number + 1 ? next.folded.text.slice(0, LONGEST) : ''}`;
    const said = behind.split('。').slice(0, 3).join('。').replace(NOT_WANTED, '');
    if (STILL.test(said)) continue;
    const isDropped = TO_BE_DROPPED.test(said);
    if (!isDropped && !/た$/u.test(end)) continue;
    left = left.flatMap((claim): Claim[] => {
      if (claim.key !== key || claim.reading.is !== 'value' || claim.line >= line.number) return [claim];
      if (isDropped && !tail.includes('かも')) return [];
      return [{ ...claim, reading: ambiguous(`${claim.reading.raw}\n${m[0].trim()}`) }];
    });
  }
  return left;
}

/** The item with which the words end. */
function lastNamed(words: string): ItemKey | null {
  let named: ItemKey | null = null;
  let end = -1;
  for (const key of KEYS) {
    const at = namedAt(words, key, true);
    if (at <= end) continue;
    named = key;
    end = at;
  }
  return end === words.trimEnd().length ? named : null;
}
