/** Of several values of one item the one that the writer says is registered. */
import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import { isRegisteredNoMore } from '../../../items/registered-name.js';
import type { ItemKey } from '../../../record.js';
import { withoutRemarks } from '../../../text/answer.js';
import { toKatakana } from '../../../text/kana.js';
import { isOfKanjiWords } from '../../../text/kanji-words.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { nfkc } from '../../../text/width.js';
import { withoutDeniedValues } from '../../prose/denied.js';
import { isFullName, isNoName } from '../../prose/names/full-name.js';
import { isEitherUnknown } from '../../prose/registered/either-unknown.js';
import { placeAmong } from './two-values.js';

/** 栃木県 ※登録は東京都です: a note that tells the registered one; ※登録後に引っ越して… tells none. */
const NOTE =
  '(?=※[^\\n]{0,20}?(?:登録(?:して(?:い)?る|した(?:とき|時)?|上|時|当時)?(?:の|住所|アドレス|番号|先|名)?は|が登録))';
const NEXT_PART = new RegExp(`\\n|${NOTE}|[→⇒]|[、,，;；。]|[/／|｜]|\\s{2,}|\\u3000|(?<=[)）])`, 'u');
/** 「登録したのは a@… です（今は b@…）」: a bracket opens another part. */
const NEXT_PART_OR_BRACKET = new RegExp(`${NEXT_PART.source}|(?=[(（])`, 'u');
const REGISTERED =
  /登録(?!(?:アドレス|番号)?(?:を|が|して)?(?:いるか|した(?:か|の(?!は))|.{0,4}(?:忘れ|わから|分から|不明|覚え)))|registered/iu;
const SAYS_REGISTERED = new Pattern(REGISTERED);
const NOT_REGISTERED =
  /未登録|登録前|登録(?:は)?して(?:い)?(?:ない|ません)|登録では(?:ない|ありません)|登録し?(?:たい|変更(?!済|しま)|し直|希望)|(?:どちら|どっち|いずれ).{0,6}登録|(?:どちら|どっち|いずれ)か|登録[^()（）]{0,40}かも(?:しれ|です|[。、)）\s]|$)|not registered/iu;

const ANEW =
  /登録(?:時|当時|した(?:とき|時))は[^()（）]*(?:登録し(?:直|なお)し|変更(?:手続き)?(?:を)?(?:しま|しており|済))|(?:前|以前|昔)は[^()（）]*登録[^()（）]*(?:登録し(?:直|なお)し|変更(?:手続き)?(?:を)?(?:しま|しており|済))|(?:前|以前|昔|旧)の[^()（）]*登録(?:は|も|の|内容も?)?(?:もう)?(?:変更(?:しま|して(?:い|お|あ)|済)|変え(?:まし|て(?:い|お|あ)))/u;

/**
 * 「新しい番号で登録してあります。前は 090-… でした」, 「母の携帯で登録しています。私のは 090-… です」: what the second sentence tells is not what the first
 * calls registered.
 */
const OTHER_THAN_THAT =
  /^\s*(?:(?:前|以前|昔|もと|元|旧)(?:は|の)|[^、。]{0,4}(?:私|わたし|わたくし|自分|本人|僕|俺)の)/u;
const SAYS_OF_ANOTHER = new RegExp(
  `(?:新しい|新番号|新アドレス|新住所|今の|現在の)[^。]{0,12}登録|${RELATIVE}の[^。]{0,8}登録`,
  'u',
);

/** 夫の登録は高橋太郎 */
const OF_OTHERS = new RegExp(`(?:${RELATIVE}|${FRIEND})の(?:ほう|方|分)?の?登録`, 'u');

const NOT_YET = /ません|まだ|反映/u;

/** 登録は　熊谷 薫　です: spaces that part no values. */
const SPACED = /(?<=登録(?:名)?(?:は|が))[\s\u3000]+(?=\S)|[\s\u3000]+(?=(?:です|でした|になります)[。)）\s]*$)/gu;

/** Does the text speak of a registration, as of something that was made? */
export function saysRegistered(text: string): boolean {
  return SAYS_REGISTERED.test(nfkc(text));
}

/** Contract: where the writer says which address, number or name is the registered one, that one counts. */
export function registeredOne(key: ItemKey, text: string, context: ReadContext): Reading | null {
  // （前は b@… で登録していましたが、去年こちらに登録し直しました）
  if (ANEW.test(nfkc(text)) && !NOT_YET.test(text)) {
    const outside = ITEMS[key].read(withoutRemarks(text), context);
    if (outside.is === 'value') return { ...outside, raw: text.trim() };
  }
  if (isEitherUnknown(text)) return null;
  // （登録時は田中花子）→変更済み
  if ((key === 'nameKanji' || key === 'nameKana') && isRegisteredNoMore(nfkc(text))) return null;
  const bracketed = /[(（]/u.test(text);
  // 千葉県（登録当時は東京都でした）: of a place what stands in brackets is passed over.
  const first = bracketed && key === 'prefecture' ? NEXT_PART_OR_BRACKET : NEXT_PART;
  const found = registeredPart(key, text, context, first);
  return found ?? (bracketed ? registeredPart(key, text, context, NEXT_PART_OR_BRACKET) : null);
}

function registeredPart(key: ItemKey, text: string, context: ReadContext, parter: RegExp): Reading | null {
  const parts: string[] = [];
  // （登録は080-1111-2222ではなくこちら）
  for (const line of withoutDeniedValues(text).split('\n')) {
    const pieces = line
      .replace(SPACED, (words) => words.trim())
      .split(parter)
      .filter((p) => p.trim() !== '');
    // A remark belongs to the value before it, unless it opens the line: 登録: a@example.jp.
    let open = '';
    for (const piece of pieces) {
      const has =
        ITEMS[key].read(ofRegistration(piece, key, context), context).is === 'value' && carriesValue(key, piece);
      if (has && (carriesValue(key, open) || (OTHER_THAN_THAT.test(piece) && SAYS_OF_ANOTHER.test(open)))) {
        parts.push(open);
        open = piece;
      } else open = open === '' ? piece : `${open} ${piece}`;
    }
    if (open !== '') parts.push(open);
  }
  const chosen = parts
    .filter((p) => saysRegistered(p) && !NOT_REGISTERED.test(nfkc(p)) && !OF_OTHERS.test(p) && placeAmong(p) === null)
    .map((p) =>
      ITEMS[key].read(
        key === 'nameKanji' || key === 'nameKana' ? registeredName(p) : ofRegistration(p, key, context),
        context,
      ),
    )
    .filter((r) => r.is === 'value')
    .filter((r) => (key !== 'nameKanji' && key !== 'nameKana') || !isWordInKana(r.value))
    .filter((r) => key !== 'nameKanji' || isName(r.value));
  const values = new Set(chosen.map((r) => r.value));
  return values.size === 1 ? (chosen[0] ?? null) : null;
}

/** 去年沖縄県に引っ越しましたが登録は東京都のままです: what stands behind the word for it, where that is a value. */
function ofRegistration(part: string, key: ItemKey, context: ReadContext): string {
  // 現在大阪、登録時東京
  const then =
    key === 'prefecture' ? /^\s*登録(?:時|当時|した(?:とき|時))?は?\s*(\p{L}{2,8})$/u.exec(part)?.[1] : undefined;
  if (then !== undefined && ITEMS[key].read(part, context).is !== 'value') return then;
  const behind = /^.*(?:が|けど|けれど|ので)[、,\s]*(登録(?:は|上は|では|して(?:い)?る|した).*)$/u.exec(part)?.[1];
  return behind !== undefined && ITEMS[key].read(behind, context).is === 'value' ? behind : part;
}

/** 登録は本名です, 登録時は旧姓かもしれません */
const NO_NAME =
  /[旧新前現]姓|[本実同別]名|字体|通称|のみ|名前|氏名|仮名|がな|漢字|ローマ字|英語|同じ|変更|まま|かも|\d/u;

/** （登録はまだ）, （登録はひらがな）, （登録はしてあります） */
const WORD_IN_KANA =
  /^(?:マダ|(?:スコシ|チョット)?チガ(?:ウ|イ(?:マス|マシタ)?)|コレカラ|(?:デキ|シ)テ(?:イ|ア)?(?:マス|リマス|ル)|シテナイ|シマシタ|ナイ|ナシ|アリ(?:マス)?|ワカ(?:ラナイ|リマセン)|ワスレ(?:マシタ|タ)|ベツ|スミ|タブン(?:オナジ)?|オソラク|ソノママ|オナジ|イッショ|(?:ゼンブ)?(?:ヒラガナ|カタカナ|カナ)(?:ナシ|ノミ|ダケ)?|ローマジ|スマホ(?:カラ)?|パソコン(?:カラ)?|ネット(?:カラ)?)(?:デス|デシタ)?$/u;

function isWordInKana(value: string): boolean {
  return WORD_IN_KANA.test(toKatakana(value));
}

/** 済み, 鈴木で, 鈴木ですが今は山田 */
const NO_END =
  /[()（）→←、。]|(?<=\p{sc=Han})(?:は|が|を|に|で|も|と|か|から|まで|み|です.*|では.*|じゃ.*|なし|ます|した)$|(?:です|でした|けど|では)[がはけ]|ません|ます/u;

/** 登録は姉, 登録は父の名前 */
const IS_SOMEBODY = new RegExp(`^(?:${RELATIVE}|${FRIEND}|本人|私)(?:の|$)`, 'u');

const UNDER_ANOTHERS_NAME = new RegExp(
  `登録(?:時|した(?:の|名前)|名)?は(?:${RELATIVE}|${FRIEND})(?:の(?:名前?|氏名|名義?)|名義)(?:です|でした|で登録[ぁ-ん]{0,6})?\\s*[)）]`,
  'u',
);

/** 真鍋 梓（登録は父の名前）: what that is the answer does not say. */
export function isUnderAnothersName(text: string): boolean {
  return text.length < 120 && UNDER_ANOTHERS_NAME.test(nfkc(text));
}

/** Could this be a name, or the family name alone? */
function isName(value: string): boolean {
  if (IS_SOMEBODY.test(value) || NO_NAME.test(value) || NO_END.test(value)) return false;
  return [...value].length > 2 ? !isNoName(value) : !isOfKanjiWords(value) && !/^[済可有無別私]/u.test(value);
}

/** 「登録は旧姓の「三浦 理沙」です」 → 三浦 理沙 */
function registeredName(text: string): string {
  const quoted = /[「『"“]([^」』"”]+)[」』"”]/u.exec(text)?.[1];
  return (
    quoted ??
    text
      .replace(
        /^.*登録(?:して(?:い)?る|した|当?時|名|上|中)?(?:の)?(?:氏名|名前|名義?|姓)?(?:は(?!ず)|が|では|時は|\s?[:：])\s*(?:[旧本]姓?(?:の(?:まま)?|のまま)|[旧新]字の)?/u,
        '',
      )
      .replace(/(?:で|の)?登録(?:です|して(?:い)?ます|しました|になって(?:い)?ます)?.*$/u, '')
      .replace(/(?:の?まま)?(?:です|でした|になって(?:い)?ます)?[。)）\s]*$/u, '')
      // 山田花子（登録済み）: what stands before the bracket is not what it says.
      .replace(/^.*[(（][^()（）]*$/u, '')
  );
}

function carriesValue(key: ItemKey, text: string): boolean {
  return (
    text !== '' &&
    (key === 'email'
      ? /@/u.test(nfkc(text))
      : key === 'nameKanji' || key === 'nameKana'
        ? true
        : /[A-Za-z0-9]{3}/u.test(nfkc(text)) || key === 'prefecture')
  );
}

/** 西田 薫（今は和泉ですが、登録は西田のままです）: a family name alone goes with the given name before the remark; null where there is none. */
export function withGivenName(registered: Reading, text: string, context: ReadContext): Reading | null {
  if (registered.is !== 'value' || !/^[\p{sc=Han}々ヶ]{1,4}$/u.test(registered.value)) return registered;
  if (isFullName(registered.value, false)) return registered;
  const outside = ITEMS.nameKanji.read(withoutRemarks(text), context);
  // 山田花子（ヤマダ ハナコ）登録は鈴木です: which given name goes with it nothing says.
  if (outside.is !== 'value') return outside.is === 'nothing' ? registered : null;
  if (outside.value === registered.value) return registered;
  const [, given, ...more] = outside.value.split(' ');
  if (outside.value.startsWith(registered.value)) return { ...outside, raw: text.trim() };
  return given === undefined || more.length > 0
    ? null
    : { is: 'value', value: `${registered.value} ${given}`, raw: text.trim() };
}
