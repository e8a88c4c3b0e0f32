/** The template's words for its items, and those that people shorten them to. */
import { ITEM_KEYS, type ItemKey } from '../../record.js';

interface TemplateLabel {
  key: ItemKey;
  words: string;
}

/** Without a mark behind it, it may be an option of the payment. */
const BARE_CARRIER = 'キャリア';
export const WORDS: Record<ItemKey, readonly string[]> = {
  nameKanji: ['氏名フルネーム(漢字)', '氏名(漢字)', 'お名前(漢字)', '氏名', 'お名前'],
  nameKana: ['氏名フルネーム(カナ)', '氏名(カナ)', 'お名前(カナ)', 'フリガナ', 'ふりがな'],
  nickname: ['ご設定のニックネーム', 'ニックネーム'],
  birthDate: ['ご生年月日(西暦表記8桁)', 'ご生年月日', '生年月日'],
  prefecture: ['ご登録の住所(都道府県)', 'ご登録の住所', '住所(都道府県)', 'ご住所', '住所', '都道府県'],
  phone: ['ご登録のお電話番号', 'ご登録の電話番号', 'お電話番号', '電話番号', '電話'],
  email: ['ご登録のメールアドレス', '登録メールアドレス', 'メールアドレス', 'メール'],
  paymentMethod: [
    '会費のお支払い方法(クレジットカード決済/キャリア決済)',
    '会費のお支払い方法',
    'お支払い方法',
    '支払い方法',
    '支払方法',
  ],
  carrier: ['キャリア決済の場合(docomo/au/SoftBank)', BARE_CARRIER],
  billingId: ['各キャリアの決済情報番号', '決済情報番号', '決済番号'],
  plusMemberId: ['Plus member ID', 'Plus Member ID', '会員ID'],
  memberNumber: ['会員番号(月会費まとめて払いコースの方)', '会員番号'],
};

/** By their first letter, the longest first. */
const BY_FIRST = new Map<string, TemplateLabel[]>();
for (const key of ITEM_KEYS)
  for (const words of WORDS[key].flatMap(inBothWidths)) {
    const first = words.charAt(0);
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { key, words }]);
  }
for (const labels of BY_FIRST.values()) labels.sort((a, b) => b.words.length - a.words.length);

function inBothWidths(words: string): string[] {
  const wide = words.replace('(', '（').replace(')', '）');
  return [...new Set([words, wide, wide.replaceAll('/', '／')])];
}

/** The label that stands at this place. */
function templateLabelAt(text: string, at: number): TemplateLabel | null {
  for (const label of BY_FIRST.get(text.charAt(at)) ?? []) if (text.startsWith(label.words, at)) return label;
  return null;
}

const BULLETS = '・■◆※*-';
const MARKS = '：:→＝=';

/** A line that a template's label opens. */
export interface LabelLine {
  label: TemplateLabel;
  /** The sign before the label, 【 where it stands in brackets, '' where there is none. */
  bullet: string;
  /** The sign behind it, a blank where there is none, or '' where the line ends there. */
  mark: string;
  answer: string;
}

/** Reads a line without white space around it; null where no label opens it, or goes on in further words. */
export function labelLine(written: string): LabelLine | null {
  const first = written.charAt(0);
  const boxed = first === '【';
  const bullet = boxed || BULLETS.includes(first) ? first : '';
  const label = templateLabelAt(written, bullet.length);
  if (label === null) return null;
  const end = bullet.length + label.words.length;
  if (boxed && written.charAt(end) !== '】') return null;
  const behind = written.slice(boxed ? end + 1 : end);
  const shown = behind.trimStart();
  if (MARKS.includes(shown.charAt(0) || '.'))
    return { label, bullet, mark: shown.charAt(0), answer: shown.slice(1).trim() };
  if (label.words === BARE_CARRIER) return null;
  if (shown === '') return { label, bullet, mark: '', answer: '' };
  return boxed || shown.length < behind.length ? { label, bullet, mark: ' ', answer: shown } : null;
}
