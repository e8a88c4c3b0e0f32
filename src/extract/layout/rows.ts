/** 「1992年7月14日生まれ／090-…／a@example.com／ニックネーム：ぽん／クレジットカード」: values with and without their labels in one row. */
import { namesSender } from '../../items/email.js';
import { ITEMS } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold, sliceSource } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

/** What parts the cells; a slash or bar of ASCII only with spaces about it, for dates and addresses hold them. */
const PARTERS = [/\s*／\s*/u, /\s+\/\s+/u, /\s*[|｜]\s*/u, /\s*・\s*/u];
/** The words for items that a cell tells without one. */
const LABEL_OF = {
  birthDate: '生年月日',
  email: 'メールアドレス',
  phone: '電話番号',
  prefecture: '住所',
  paymentMethod: 'お支払い方法',
  carrier: 'キャリア',
} as const satisfies Partial<Record<ItemKey, string>>;
const IN_WORDS: ReadonlySet<ItemKey> = new Set(['carrier', 'paymentMethod']);
const TOLD_BY_LOOKS = Object.keys(LABEL_OF) as (keyof typeof LABEL_OF)[];

/** The line as it is, or as a line for each cell, those whose value can be only one item with its label. */
export function partRow(line: VoicedLine, extra: ExtraLabels): VoicedLine[] {
  if (!mayBeRow(line)) return [line];
  for (const parter of PARTERS) {
    const cells = line.text.split(parter).filter((cell) => cell.trim() !== '');
    if (cells.length < 3) continue;
    const texts = labelled(cells, extra);
    if (texts !== null) return texts.map((text) => withText(line, text));
  }
  return [line];
}

/** The cells with labels; null unless one has its label already, and so many are told that the line is no sentence. */
function labelled(cells: readonly string[], extra: ExtraLabels): string[] | null {
  let marked = 0;
  let told = 0;
  const keys = new Set<ItemKey>();
  const texts = cells.map((cell, i) => {
    const folded = fold(cell.trim());
    const hit = labelAt(folded.text, 0, true, extra);
    if (hit?.separator === 'mark') {
      marked++;
      keys.add(hit.key);
      return cell;
    }
    // ニックネーム　ぽん, Plus member ID taro_1
    if (hit?.separator === 'space' && ITEMS[hit.key].likeness(folded.text.slice(hit.answerAt)) >= 1) {
      marked++;
      keys.add(hit.key);
      return `${sliceSource(folded, 0, hit.answerAt).trim()}：${sliceSource(folded, hit.answerAt)}`;
    }
    const text = nfkc(cell).trim();
    // キャリア決済 / SoftBank / 0093-8847-11: behind a carrier no phone number begins so.
    if (i > 0 && /^00\d/u.test(text) && ITEMS.billingId.likeness(text) >= 2 && namesCarrier(cells[i - 1] ?? '')) {
      told++;
      keys.add('billingId');
      return `決済番号：${cell}`;
    }
    const key =
      TOLD_BY_LOOKS.find((k) => ITEMS[k].likeness(text) === 3 && !(IN_WORDS.has(k) && /\d/u.test(text))) ??
      (ITEMS.prefecture.likeness(text) === 2 ? 'prefecture' : undefined);
    if (key !== undefined) {
      told++;
      keys.add(key);
      return `${LABEL_OF[key]}：${cell}`;
    }
    if (text.length <= LONGEST_WORD && namesSender(text)) {
      told++;
      keys.add('email');
      return `メールアドレス：${cell}`;
    }
    if (isNicknameByPlace(cells, i)) return `ニックネーム：${cell}`;
    if (ITEMS.nameKanji.likeness(cell) === 2 && ITEMS.nameKana.likeness(cells[i + 1] ?? '') === 2)
      return `氏名：${cell}`;
    if (ITEMS.nameKana.likeness(cell) === 2 && ITEMS.nameKanji.likeness(cells[i - 1] ?? '') === 2)
      return `フリガナ：${cell}`;
    return cell;
  });
  // 神奈川／090-…／a@example.com: each cell tells what it is.
  // Several numbers of one item are its answer.
  if (keys.size < marked + told) return null;
  const whole = cells.length >= 3 && marked + told === cells.length && told >= 2;
  return whole || (marked >= 1 && told >= 1 && marked + told >= 4) ? texts : null;
}

const LONGEST_WORD = 16;

/** 佐久田竜／サクタリュウ／りゅーさん／2001.4.4: between the name's reading and the date, where the template asks for it. */
function isNicknameByPlace(cells: readonly string[], i: number): boolean {
  const [before = '', cell = '', behind = ''] = cells.slice(i - 1, i + 2);
  return (
    i >= 2 &&
    [...cell.trim()].length <= LONGEST_WORD &&
    ITEMS.nameKana.likeness(before) === 2 &&
    ITEMS.nameKanji.likeness(cells[i - 2] ?? '') === 2 &&
    ITEMS.birthDate.likeness(nfkc(behind).trim()) === 3
  );
}

function namesCarrier(cell: string): boolean {
  return paymentFacts(nfkc(cell)).carriers.length === 1;
}

/** Places enough where a cell may end, in a line of the writer's. */
export function mayBeRow({ text, voice }: VoicedLine): boolean {
  if ((voice !== 'own' && voice !== 'forwarded') || text.length > 300) return false;
  let parters = 0;
  for (let i = 0; i < text.length && parters < 3; i++) if (isParter(text, i)) parters++;
  return parters === 3 || (parters === 2 && /[／|｜]|\s\/\s/u.test(text) && /\d/u.test(text));
}

/** One of ／ | ｜ ・, or a slash behind a space: in links and lists of options none stands there. */
function isParter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2f) return at > 0 && text.charCodeAt(at - 1) === 0x20;
  return unit === 0x7c || unit === 0x30fb || unit === 0xff0f || unit === 0xff5c;
}
