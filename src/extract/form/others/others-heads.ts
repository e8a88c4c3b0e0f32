/**
 * Blocks whose head says that they hold somebody beside the member: 「■妻（連絡先）」 below 「■夫」, 【代理人】 beside 【本人】; and lines whose label does:
 * 「保護者名：…」. Where no head says so there are two people, with nothing to choose by.
 */
import { type VoicedLine, withVoice } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { fold } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';
import { labelAt, labelsIn } from '../../labels/index.js';
import { areTwo, type BlockName, isOnceMore, NAMELESS, withAnswer } from './block-names.js';

const WRITES = '(?:代理人?|代筆者?|保護者|親権者|申請者|記入者|送信者|連絡者|問い?合わ?せ者|手続き?者)';
const CONTACT = `(?:${WRITES}|連絡先?)`;
const MEMBER = '(?:本人|会員|登録者?|契約者|名義人|利用者|アカウント(?:の?(?:持ち主|所有者|名義))?)';
const OF = '(?:様|さん)?の?(?:ご?情報|ご?連絡先|内容|(?:の)?方)?';
const heading = (words: string): RegExp =>
  new RegExp(
    `^\\s*(?:[■◆●▼□○◇・*-]+\\s*)?[【<[(「〈《]?\\s*[ごお]?${words}\\s*[】>\\])」〉》]?\\s*(?:[■◆●]\\s*)?:?\\s*$`,
    'u',
  );
/** ■妻（連絡先）, 【代理人】, 連絡先（私） */
const OTHERS = heading(
  `(?:${CONTACT}${OF}(?:\\([^()]{1,10}\\))?|(?:${RELATIVE}|私|自分)${OF}\\(?\\(${CONTACT}[^()]{0,6}\\)\\)?)`,
);
const MEMBERS = heading(
  `(?:${MEMBER}${OF}(?:\\((?:${RELATIVE}|本人)\\))?|(?:${RELATIVE}|私|自分)${OF}(?:\\([ごお]?${MEMBER}[^()]{0,6}\\))?)`,
);
/** Such a one needs no head of the member's beside it. */
const PROXY = new Pattern(/代理|代筆|保護者|親権者/u);
const MAY_BE_OTHERS = new Pattern(/連絡|代理|代筆|保護者|親権者|者/u);
/** 保護者名（カナ）：… */
const OF_PROXY = /^[\s・■◆●【[]*(?:保護者|親権者|代理人|代筆者)(?:様|の)*[ごお]?(?:氏名|名前|名)[^:]{0,12}:/u;
/** ■お支払いについて: a head that says nothing of whose block it is. */
const SOME_HEAD = /^\s*[■◆▼【][^:]{1,14}】?\s*$/u;
const LONGEST_HEAD = 40;
/** So many items make the member's block where it has no head. */
const LEAST = 3;

/** The lines with those set aside that hold somebody beside the member. */
export function withoutOthersHeaded(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!lines.some(({ voice, text }) => voice === 'own' && MAY_BE_OTHERS.test(text))) return lines;
  const aside = new Set<number>();
  const blocks = blocksOf(lines);
  for (const block of blocks) {
    if (block.head !== 'others') continue;
    const member = blocks.find((b) => b.head === 'members' && areTwo(b.name, block.name));
    const above = PROXY.test(lines[block.from]?.text ?? '')
      ? blocks.find((b) => b.head === null && b.items.size >= LEAST && areTwo(b.name, block.name))
      : undefined;
    const whose = member ?? above;
    if (whose !== undefined) for (const i of notOf(whose, block, lines)) aside.add(i);
    // 連絡先 氏名：ヤマモトハナコ: the member once more, in kana.
    else if (block.nameAt !== null && blocks.some((b) => isOnceMore(block.name, b.name))) aside.add(block.nameAt);
  }
  return lines.map((line, i) =>
    line.voice === 'own' && (aside.has(i) || isOfProxy(line.text)) ? withVoice(line, 'aside') : line,
  );
}

/**
 * The lines of somebody's block that are not the member's: but for what is told of the payment (a parent pays), for what is said to be
 * registered, and of a guardian's for what the member's own block lacks.
 */
function notOf(member: Block, block: Block, lines: readonly VoicedLine[]): number[] {
  const own: number[] = [];
  const isGuardians = GUARDIAN.test(lines[block.from]?.text ?? '');
  let kept = false;
  for (let i = block.from; i < block.to; i++) {
    const text = lines[i]?.text ?? '';
    const keys = labelsIn(fold(text)).map(({ key }) => key);
    const isRegistered = text.includes('登録');
    if (keys.length > 0)
      kept = keys.some(
        (key) =>
          OF_PAYMENT.has(key) ||
          (isRegistered
            ? member.items.get(key) !== 'registered'
            : isGuardians && !OF_PERSON.has(key) && !member.items.has(key)),
      );
    if (!kept) own.push(i);
  }
  return own;
}
const GUARDIAN = /保護者|親権者/u;
const OF_PAYMENT: ReadonlySet<ItemKey> = new Set(['paymentMethod', 'carrier', 'billingId']);
const OF_PERSON: ReadonlySet<ItemKey> = new Set(['nameKanji', 'nameKana', 'birthDate']);

function isOfProxy(text: string): boolean {
  return PROXY.test(text) && OF_PROXY.test(fold(text).text) && !text.includes('登録');
}

interface Block {
  head: 'others' | 'members' | null;
  from: number;
  /** Behind its last line: a blank one ends what is somebody else's. */
  to: number;
  name: BlockName;
  nameAt: number | null;
  /** The items it holds, and of which it says that they are the registered ones. */
  items: Map<ItemKey, 'registered' | 'given'>;
}

function headOf(folded: string): 'others' | 'members' | null {
  if (folded.length > LONGEST_HEAD) return null;
  return OTHERS.test(folded) ? 'others' : MEMBERS.test(folded) ? 'members' : null;
}

/** The blocks that heads begin, and what stands above the first of them. */
function blocksOf(lines: readonly VoicedLine[]): Block[] {
  let block: Block = { head: null, from: 0, to: lines.length, name: NAMELESS, nameAt: null, items: new Map() };
  /** The name's item whose answer is to stand below its label. */
  let bare: ItemKey | null = null;
  const blocks = [block];
  for (const [i, { text, voice }] of lines.entries()) {
    if (voice !== 'own') continue;
    const folded = fold(text).text;
    const head = headOf(folded);
    const hit = labelAt(folded, 0, true);
    if (head !== null || (hit === null && folded.length <= LONGEST_HEAD && SOME_HEAD.test(folded))) {
      block.to = Math.min(block.to, i);
      block = { head, from: i, to: lines.length, name: NAMELESS, nameAt: null, items: new Map() };
      blocks.push(block);
      continue;
    }
    if (i >= block.to) continue;
    if (folded.trim() === '') {
      if (block.head === 'others' && block.items.size > 0) block.to = i;
      continue;
    }
    if (hit === null && bare !== null) block.name = withAnswer(block.name, bare, folded);
    bare = hit?.separator === 'end' ? hit.key : null;
    for (const { key, separator } of labelsIn(fold(text)))
      if (separator !== 'none' && separator !== 'topic' && block.items.get(key) !== 'registered')
        block.items.set(key, text.includes('登録') ? 'registered' : 'given');
    if (hit?.separator !== 'mark' && hit?.separator !== 'space') continue;
    block.name = withAnswer(block.name, hit.key, folded.slice(hit.answerAt));
    if (hit.key === 'nameKanji') block.nameAt ??= i;
  }
  return blocks;
}
