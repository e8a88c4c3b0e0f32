/**
 * What stands where an answer should, and is none: a placeholder that the form had there (（ここに記入）, ○○県, XXX-XXXX), and words that
 * point at an earlier mail (前回と同じ, 変更なし), whose values the desk merges itself.
 */

import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { isNothing, remarksOf, withoutRemarks } from '../../text/answer.js';
import { nfkc, withoutSpaces } from '../../text/width.js';
import type { Answer } from './answers.js';

const BEFORE =
  '(?:前回|前々回|先日|以前|前|最初|初回|先(?:ほど|程)|さきほど|さっき|昨日|一昨日|今朝|[1一](?:通|回|度)目|前便|(?:既|すで)に)';
const SENT =
  '(?:の|に|で|を|も|お|ご|した|しました|して|いた|だいた|頂いた|だ|まし|メール|mail|送信|送付|送り|送った|送|連絡|伝え|書いた|書き|記入|記載|入力|回答|返信|返答|申請|提出|問い?合わ?せ|内容|分|もの|やつ|とき|時|フォーム|情報|方|ほう){0,8}';
const SAME =
  '(?:と|に|から)?(?:同じ|おなじ|同様|同一|同内容|一緒|いっしょ|変わ(?:らず|らない|りな[しい]|りありません|りません|って(?:い)?(?:ません|ない))|変更(?:は)?(?:な[しい]|無し|ありません|ございません|して(?:い)?ません))|(?:の)?(?:とおり|通り|どおり)|のまま|(?:を|に)?(?:ご)?(?:参照|覧|確認)(?:して)?(?:ください|下さい|願います|のこと)?|(?:記載|記入|送付|送信|連絡|回答|伝え|提出|入力)済み?|(?:書|送|伝え|送りし|記載し|記入し|伝えし|回答し|連絡し|返信し)(?:き|り)?ました';
const UNCHANGED =
  '(?:特に|とくに|内容(?:の|に)?|登録(?:の|に)?)?(?:変更|変わり)(?:点)?(?:は|も)?(?:な[しい]|無[しい]|ありません|ございません|ないです)|変わ(?:らず|らない|りません|って(?:い)?ません)|変更して(?:い)?ません';
const AS_BEFORE = new RegExp(
  `^(?:(?:${BEFORE}${SENT}(?:${SAME})|${UNCHANGED}|(?:記載|記入|送付|送信|回答|連絡|提出)済み?)(?:もの|内容|番号|アドレス|ID|住所|名前|氏名|県)?(?:です|となります|になります|でお願い(?:いた)?します|で)?|(?:the)?same(?:as)?(?:before|above mail|last(?:time|mail|email)?|previous(?:mail|email)?|(?:in)?my(?:first|last|previous|earlier)(?:e?-?mail|message)?)|asbefore|unchanged|nochanges?)$`,
  'iu',
);

/** 件名のとおり, 署名参照 (see pointed-at.ts), 上記のとおり, 添付の画像をご覧ください: what stands there is read there, or by a person. */
const PLACE =
  '(?:(?:メール|本文)の|(?:末尾|文末|最後|冒頭|下|上)の)?(?:件名|タイトル|題名|(?:下記|以下|上記)?(?:の)?署名|添付(?:した|の)?(?:ファイル|画像|写真|書類|資料|メール)?|画像|写真|スクショ|スクリーンショット|別紙|別添|別メール|別途メール|本文|冒頭|前述|上述|先述|既述|上記|下記|以下|左記|右記|上|下)(?:欄|部分|内容)?';
const THERE =
  '(?:(?:の|に|を|へ)?(?:とおり|通り|どおり)|に?(?:(?:書き|入れ|記載し|記入し|添付し|載せ)(?:まし)?た(?:とおり|通り|もの)?|書いて(?:あり|おき|い)?ます|書き(?:ます|ました)|(?:記載|記入)し(?:て(?:い|おき)?)?ます|書いた(?:とおり|通り|もの)|記載|記入|ある(?:もの|とおり|通り)?)|を?(?:ご?参照|ご?覧|ご?確認|見て)|の(?:番号|アドレス|名前|氏名|住所|電話(?:番号)?|メール(?:アドレス)?|ID|もの))';
const ELSEWHERE = new RegExp(
  `^(?:後述|後記|別記)(?:します|いたします|の(?:とおり|通り))?$|^${PLACE}${THERE}(?:です|のこと|になります|(?:して)?(?:ください|下さい))?$|^see (?:above|below|attached|attachment|(?:my |the )?(?:subject|signature))$`.replaceAll(
    ' ',
    '',
  ),
  'iu',
);
const SAME_ELSEWHERE = new RegExp(`^${PLACE}[にと]同じ(?:です)?$`, 'u');

/** 確認中です, 後ほど連絡します: nothing as yet. */
const NOT_YET =
  /^(?:現在|ただ今|ただいま|只今|今|いま)?(?:(?:確認|調査|問い?合わ?せ|照会|調べ|検索|再発行)中|(?:調べ|探し|確認し)て(?:い)?(?:ます|る(?:ところ|最中)?))(?:です|なので.{0,16}|のため.{0,16})?$|^(?:(?:後|あと)(?:ほど|程|で|から|日)|追って|別途|次のメールで)(?:また|改めて|別途|メールで)?(?:(?:お|ご)?(?:送り|送付|送信|連絡|知らせ|伝え|記入|返信|回答|報告|調べ|確認|送))?(?:し(?:ます)?|いたします|致します|ります|ます)?(?:予定)?(?:です)?$|^(?:tbd|pending|tofollow|(?:i)?willsend(?:it)?later)$/iu;

/** ここに記入, お名前をご記入ください, 記入欄, YYYY/MM/DD, your name here */
const TO_FILL_IN =
  /^(?:(?:ここ|こちら|この欄|右|空欄)(?:に|へ|を)?(?:ご|お)?(?:記入|入力|記載|書き|書いて|入れて|埋めて)(?:(?:して)?(?:ください|下さい)|する|のこと)?|[^、。@\d]{0,12}を?(?:ご|要)(?:記入|入力|記載|選択)(?:(?:して)?(?:ください|下さい)|願います|お願いします)?|(?:ご?(?:記入|入力|回答)|返信)欄|要(?:記入|入力)|テキストを入力|(?:yyyy|xxxx|y{2})[-/.年]?(?:mm|m)[-/.月]?(?:dd|d)日?|(?:your|enter|insert|type|fillin)[a-z]*here|(?:enter|insert|type)your[a-z]{1,24})$/iu;
/** Signs that stand for letters, and words that such a form has among them: ○○県○○市, XXX-XXXX-XXXX, xxxx@xxx.xx */
const SIGNS = /^(?=.*[○◯〇●□■△▲×xX＊*＿_]{2})[○◯〇●□■△▲×xX＊*＿_…‥・\s.,@/:()（）ー―‐-]+$/u;
const SIGNS_AND_WORDS =
  /^[○◯〇●□■△▲×＊*]+[都道府県市区町村郡様年月日番号丁目][都道府県市区町村郡様年月日番号丁目○◯〇●□■△▲×＊*]*$/u;

const NO_ANSWER = [AS_BEFORE, ELSEWHERE, NOT_YET, TO_FILL_IN, SIGNS_AND_WORDS];

/** Who has such signs alone for a nickname. */
const ODD_NICKNAME = /[●□■△▲@:/]/u;

/** A number, an address, a reading in katakana: most answers, and none of these. */
const PLAIN_VALUE =
  /^(?:(?=[^xXyY_*]*$)[\x20-\x7e]*\d[\x20-\x7e]*|(?![xXyY*_])[\x21-\x7e]+@[\w.-]+|(?![タス])[ァ-ヶー]{2}[ァ-ヶー・ \u3000]*)$/u;

/** Does the text say nothing of its own? */
export function isStandIn(text: string, key: ItemKey): boolean {
  if (text.length > 40 || PLAIN_VALUE.test(text)) return false;
  const plain = withoutSpaces(nfkc(text));
  const opened = plain.replace(/^[→⇒➡：:]+/u, '').replace(/^[「『"'([{【〔<《〈※]+/u, '');
  const bare = opened.replace(/[。.．!！…]+$/u, '').replace(/[」』"')\]}】〕>》〉]+$/u, '');
  if (bare === '') return false;
  // Whatever it is the same as; an address may be the mail's own, and of a nickname it is said that it is another word of the mail.
  if (key !== 'email' && /^(?:同じ|おなじ|同様|一緒)(?:です)?$/u.test(bare)) return true;
  // 同上, which an ID may be, is no less when it is said in words.
  if (key !== 'nickname' && key !== 'email' && SAME_ELSEWHERE.test(bare))
    return !(key === 'plusMemberId' && DITTO.test(bare));
  if (NO_ANSWER.some((words) => words.test(bare))) return true;
  if (isLabel(bare, key, opened !== plain)) return true;
  return SIGNS.test(bare) && !(key === 'nickname' && ODD_NICKNAME.test(bare));
}

/** Items whose label may be an answer as well: キャリア決済, and カナ for a name. */
const LABEL_MAY_ANSWER: ReadonlySet<ItemKey> = new Set(['paymentMethod', 'carrier', 'prefecture']);
const LABEL_IS_NONE: ReadonlySet<ItemKey> = new Set(['nameKanji', 'plusMemberId', 'memberNumber']);

/** [氏名], {ニックネーム}, 氏名：漢字: the label once more, where the value was to stand. */
function isLabel(bare: string, key: ItemKey, bracketed: boolean): boolean {
  if (bare.length > 16 || !(bracketed ? !LABEL_MAY_ANSWER.has(key) || /都道府県/u.test(bare) : LABEL_IS_NONE.has(key)))
    return false;
  const { labels } = ITEMS[key];
  labels.lastIndex = 0;
  return labels.test(bare) && labels.lastIndex === bare.length;
}

/** What the text says beside such words: 変更なし（山田 花子）. */
function answerIn(text: string, key: ItemKey): string {
  if (isStandIn(text, key)) return '';
  if (!/[)）]\s*$/u.test(text) || !isStandIn(withoutRemarks(text), key)) return text;
  return remarksOf(text).find((remark) => ITEMS[key].likeness(remark) >= 2 && !isStandIn(remark, key)) ?? '';
}

/** 同上 below an answer that says nothing says nothing, too; below another it may mean anything. */
const DITTO = /^(?:同上|〃|上(?:記)?(?:と|に)(?:同じ|おなじ|同様))(?:です)?[。]?$/u;

function withoutDittos(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some(({ inline }) => DITTO.test(inline))) return answers;
  const left: Answer[] = [];
  for (const answer of answers) {
    const above = left.at(-1);
    const blank = above !== undefined && above.below.length === 0 && (above.inline === '' || isNothing(above.inline));
    left.push(blank && DITTO.test(answer.inline) ? withOtherText(answer, '', answer.below) : answer);
  }
  return left;
}

/** The answers without such words. */
export function withoutStandIns(written: readonly Answer[]): readonly Answer[] {
  return withoutDittos(written).map((answer) => {
    const { key, inline, bracketed, below } = answer;
    const written = inline === '' ? '' : answerIn(inline, key);
    const gone = {
      inline: written !== inline,
      bracketed: bracketed !== null && bracketed !== '' && isStandIn(bracketed, key),
      below: below.some((line) => isStandIn(line, key)),
    };
    if (!gone.inline && !gone.bracketed && !gone.below) return answer;
    const left = gone.below ? below.filter((line) => !isStandIn(line, key)) : below;
    return withOtherText(answer, written, left, gone.bracketed ? null : bracketed);
  });
}

/** The answer with other words. Written out: objects made by spreading have a shape each, and whatever reads them is slow from then on. */
export function withOtherText(
  answer: Answer,
  inline: string,
  below: string[],
  bracketed: string | null = answer.bracketed,
  label = answer.label,
): Answer {
  return {
    key: answer.key,
    label,
    separator: answer.separator,
    inline,
    cells: answer.cells,
    below,
    belowLines: answer.belowLines,
    bracketed,
    line: answer.line,
    quotedLabel: answer.quotedLabel,
  };
}
