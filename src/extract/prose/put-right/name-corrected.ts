/**
 * One part of the form's name put right: 「読みはサトコではなくトモコです」 below イシイ サトコ. The other part stays; where it is not plain which part is meant, the name
 * is nobody's to tell.
 */
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { toKatakana } from '../../../text/kana.js';
import { isOfKanjiWords } from '../../../text/kanji-words.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { LaidLine } from '../../open-text.js';
import { isNoName } from '../names/full-name.js';
import { LONGEST_SENTENCE } from '../told-tokens.js';

type NameKey = 'nameKanji' | 'nameKana';

const MAY_CORRECT = new Pattern(/なく|間違|まちが|誤|違|訂正|正し|書きま|書いた|書いて|→|⇒/u);
const OF_KANA = /カナ|かな|仮名|フリガナ|ふりがな|振り?仮名|ルビ|読み|よみ/u;
const OF_NAME = /名前|なまえ|氏名|漢字|フルネーム|名字|苗字|[姓名](?:の|は|が|を|も|だけ)/u;
/** ニックネームは…, 推しの名前は…: another name; もし…で登録されていたら: a condition. */
const OF_ELSE = new RegExp(
  `ニックネーム|ニック|あだ名|推し|メンバー|アイドル|ペット|担当|名義|カード|クレジット|口座|通帳|会社|アカウント名|宛名|サイト|画面|表示|もし(?!れ)|場合|(?:たら|れば)[、\\s]|${FRIEND}`,
  'u',
);
const OF_RELATIVE = new RegExp(RELATIVE, 'u');
const IN_DOUBT = /かも|かな[。?？\s]|でしょうか|ですか|[?？]/u;
const REGISTERED_PERHAPS = /登録(?:して(?:い|しまって)?[^。、]{0,3}|した(?:の)?|になって(?:い)?る)かも/u;
/** Of how it was, is by now, or shall be: 結婚して佐藤ではなく鈴木です, 今は鈴木です, 名前の変更もお願いします。佐藤→鈴木. */
const OF_CHANGE =
  /結婚|離婚|改姓|改名|旧姓|変わ|変え|変更(?!を?忘れ)|(?:今|いま|現在)(?:は|の)|になりました|になった|ほしい|欲しい|たい(?:です|と|の|ん|$)/u;
/** 姓は佐藤ではなく鈴木になっています: is it so by now, or there? */
const IS_NOW = /[にと]なって/u;

const LETTER = '[ァ-ヶーぁ-ん\\p{sc=Han}々]';
const NEW = `[、,\\s]*(?:正しくは|本当は|正解は|実際は)?[、\\s]*[「『]?(?<right>${LETTER}{1,10}?(?: ${LETTER}{1,8}?)?)[」』]?\\s*`;
const IS = 'です|でした|が正し|になります|に(?:訂正|修正|直)|で登録|[にと]なって(?:い|お)?(?:り?ます|る)';
const SAID_OLD = `[」』]?\\s*(?:(?:では|じゃ|で)なく(?:て)?|(?:と|って)(?:書(?:き|い)|記入し|入力し)[^。、]{0,10}(?:が|けど|けれど)|(?:は|が|は、)?(?:書き|入力|打ち)?(?:間違い|間違え|誤り|まちがい)(?:で(?:して|す。?|した。?)?|なので)|[→⇒])`;
/** カナ間違えました、トモコです */
const TOPIC_WRONG = new RegExp(
  `(?:カナ|かな|仮名|フリガナ|ふりがな|読み(?:方|仮名)?|よみ(?:かた|がな)?|名前|なまえ|氏名|漢字)(?:の(?:ところ|欄|部分|漢字|読み))?(?:を|が|は|も)?[、\\s]*(?:書き|打ち|入力)?(?:間違え|間違い|間違って|まちがえ|誤って|誤り|違って)[ぁ-ん]{0,8}(?:ました|でした|です|た|ので)[。、!！\\s]+(?:すみません[。、\\s]*)?(?!お願い|すみ|すい|失礼|ごめん|以上|よろし|申し訳)${NEW}(?:${IS})`,
  'u',
);

/** The claims of the running text, with those that correct a part of a name of the form. */
export function withNamesCorrected(prose: Claim[], form: readonly Claim[], lines: readonly LaidLine[]): Claim[] {
  const names = form.filter((claim) => isName(claim.key) && claim.from === 'form' && claim.reading.is === 'value');
  if (names.length === 0) return prose;
  let left = prose;
  for (const [i, { line, folded }] of lines.entries()) {
    if (folded.text.length >= LONGEST_SENTENCE || !MAY_CORRECT.test(folded.text)) continue;
    const { text } = folded;
    const topic = `${lines[i - 1]?.folded.text.slice(0, LONGEST_SENTENCE) ?? ''}\n${text}`;
    // 「氏名は「香織」ではなく「かおり」で登録したかもしれません」 says what may be registered.
    const inDoubt = IN_DOUBT.test(text);
    if (!(OF_KANA.test(topic) || OF_NAME.test(topic)) || (inDoubt && !REGISTERED_PERHAPS.test(text))) continue;
    if (OF_CHANGE.test(text) || (IS_NOW.test(text) && !text.includes('登録'))) continue;
    for (const { key, reading, label } of names) {
      if (!isName(key) || reading.is !== 'value' || left.some((c) => c.key === key && c.line !== line.number)) continue;
      if (key === 'nameKanji' && OF_KANA.test(text)) continue;
      const told = rightIn(key, reading.value, text);
      if (told === null) continue;
      // What is told of somebody else takes nothing's place.
      const others = OF_ELSE.test(text);
      left = left.filter((c) => !isName(c.key) || c.line !== line.number || c.from !== 'correction');
      if (others) continue;
      const raw = `${reading.raw}\n${text.trim()}`;
      left.push({
        key,
        reading:
          told.whole === null || inDoubt || OF_RELATIVE.test(text)
            ? ambiguous(raw)
            : { is: 'value', value: told.whole, raw: told.right },
        line: line.number,
        voice: line.voice,
        from: 'correction',
        label,
      });
    }
  }
  return left;
}

function isName(key: ItemKey): key is NameKey {
  return key === 'nameKanji' || key === 'nameKana';
}

/** What the text says is right, and the whole name with it; `whole` is null where the part is not plain. */
function rightIn(key: NameKey, name: string, text: string): { right: string; whole: string | null } | null {
  const inKatakana = key === 'nameKana' ? toKatakana(text) : text;
  const said = inKatakana.length === text.length ? inKatakana : text;
  for (const old of partsOf(name)) {
    const at = said.indexOf(old);
    if (at < 0) continue;
    // です, ではなく … are read in the text as it stands.
    const m = BEHIND_OLD.exec(text.slice(at + old.length));
    const right = m === null ? null : ofKind(key, m.groups?.right ?? '');
    if (right === null) continue;
    return { right, whole: right.includes(' ') ? right : replaced(name, old, right) };
  }
  const right = ofKind(key, TOPIC_WRONG.exec(text)?.groups?.right ?? '');
  if (right === null || withoutSpaces(right) === withoutSpaces(name)) return null;
  if (right.includes(' ')) return { right, whole: right };
  const parts = name.split(' ');
  const [family = '', given = ''] = parts;
  if (parts.length !== 2) return { right, whole: null };
  // イシイトモコ: both of them; 小野寺 for 小野 is one.
  if (right.length > family.length && right.startsWith(family)) {
    const rest = right.slice(family.length);
    const isGiven = rest.length >= Math.min(given.length, key === 'nameKana' ? 3 : 2) || endsAlike(given, rest);
    return { right, whole: isGiven ? right : null };
  }
  const likeFamily = endsAlike(family, right);
  if (likeFamily === endsAlike(given, right)) return { right, whole: null };
  return { right, whole: replaced(name, likeFamily ? family : given, right) };
}
const BEHIND_OLD = new RegExp(`^${SAID_OLD}${NEW}(?:${IS}|[。!！]|$)`, 'u');

/** トモコ for サトコ: as long, and the first letter or the last is the same. */
function endsAlike(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) < 2 && (one[0] === other[0] || one.at(-1) === other.at(-1));
}

/** The parts of a name; of one that is not parted, all beginnings and ends of it that are longer than a letter. */
function partsOf(name: string): string[] {
  if (name.includes(' ')) return name.split(' ');
  const parts: string[] = [];
  for (let length = name.length - 1; length > 1; length--) parts.push(name.slice(0, length), name.slice(-length));
  return parts;
}

function replaced(name: string, old: string, right: string): string | null {
  if (name.includes(' ')) {
    const parts = name.split(' ');
    return parts.filter((part) => part === old).length === 1
      ? parts.map((part) => (part === old ? right : part)).join(' ')
      : null;
  }
  const isFirst = name.startsWith(old);
  if (isFirst === name.endsWith(old)) return null;
  return isFirst ? `${right}${name.slice(old.length)}` : `${name.slice(0, -old.length)}${right}`;
}

/** The right part as the item writes it; null where it is none: 森田に変えて is a sentence. */
function ofKind(key: NameKey, right: string): string | null {
  if (key === 'nameKana') return /^[ァ-ヶーぁ-ん ]{2,}$/u.test(right) ? toKatakana(right) : null;
  return right.split(' ').every((part) => PART_IN_KANJI.test(part) && !isWord(part)) ? right : null;
}
/** 智子, 美つ子, 森ノ宮, 真理え; 花 さくら of kana alone. */
const PART_IN_KANJI =
  /^(?:[\p{sc=Han}々]{1,5}|[\p{sc=Han}々]{1,2}[ぁ-んァ-ヶー]{1,3}[子江代美枝恵香]|[\p{sc=Han}々]{1,2}[ノヶケ]\p{sc=Han}{1,2}|[\p{sc=Han}々]{1,4}(?![にをがはのとでへ])(?:[ぁ-ん]{1,4}|[ァ-ヶー]{1,5}))$/u;

/** 名前を間違えました、申し込みです */
function isWord(part: string): boolean {
  return (
    [...part].length > 1 &&
    (isNoName(part) || (/[ぁ-ん]$/u.test(part) && isOfKanjiWords(part.replace(/[ぁ-ん]/gu, ''))))
  );
}
