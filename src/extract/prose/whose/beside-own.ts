/**
 * 「妹のIDは imo_11 で、私のIDは ane_22 です」, 「息子も会員で、IDは ko_11 だそうです。… 私のIDは oya_22 です」: what is told of somebody else beside the
 * writer's own, by the same word for the item, wherever in the letter the two stand (see contrast.ts for the two of one sentence).
 */
import { ITEMS } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { labelSpans, namedAt } from '../../labels/label-spans.js';
import { NAMED_ITEMS } from '../named-items.js';
import type { Contrast } from './contrast.js';

const OWN = '(?:私|わたし|わたくし|自分|僕|ぼく|俺|おれ)(?:自身|本人)?';
const OTHER = `お?(?:${RELATIVE}|${FRIEND}|彼女|彼氏)(?:\\s*[(（][^()（）]{1,24}[)）])?`;
const WHOSE_OWN = new Pattern(new RegExp(`${OWN}の`, 'u'));
const WHOSE_OTHER = new Pattern(new RegExp(`${OTHER}[のもは]`, 'u'));
/** 妹のIDは, 友人の関口さんのIDは, 私のIDは; 私の妹のIDは is hers. */
const TOLD = new RegExp(
  `(?:(?<own>${OWN})|${OTHER})の(?!${OTHER}|${OWN})(?<label>[^、。はがも\\d\\n]{1,24}?)(?:は|が|も|[:：])`,
  'gu',
);
/** What is told there, up to the end of its clause, or to the writer's own. */
const CLAUSE = new RegExp(`[、\\s]*(?:(?!${OWN}の)[^、。\\n]){1,60}[、。]?`, 'uy');
/** 息子も会員で、: of whom the clauses behind it are told. */
const TOO = new RegExp(
  `${OTHER}(?:も|は)(?!${OWN})[^。、]{0,16}(?:会員|登録|入会|加入|利用|使って|入って)[^。、]{0,10}、`,
  'u',
);
const SPEAKS_OF_OTHERS = new RegExp(OTHER, 'u');
const SPEAKS_OF_HIMSELF = new RegExp(OWN, 'u');
/** 私のものは ane_22 です, 私のは忘れました: of the item that the sentence before told of somebody else. */
const MINE = new RegExp(
  `^\\s*(?<who>(?:(?:なお|で|それで|一方|ちなみに)[、\\s]*)?${OWN})の(?:もの|ほう|方|分|やつ)?(?:は|が)[、\\s]*(?=[「『"“]?(?<value>[A-Za-z0-9+][\\w@.+-]{2,60})[」』"”]?\\s*(?:です|でした|だ|になります|。|$)|(?:忘れ|わから|分から|わかり|分かり|思い出せ|不明))`,
  'u',
);
const CONTACT = /@|^(?:\+\d{1,3}-?|0)\d{1,4}-?\d{2,4}-?\d{4}$/u;
const NUMBERS = ['billingId', 'phone', 'email', 'plusMemberId', 'memberNumber'] as const;

/**
 * He writes for another, or asks for one: 友人がログインできず, 娘に頼まれて, 父は目が悪いので私が打っています, 私のほうは使えています; 妹も会員で、パスワードを忘れたそうです,
 * but not 夫のIDは覚えていますが、私のは忘れました.
 */
const FOR_OTHER = new RegExp(
  [
    '小学生|中学生|高校生|未成年|苦手|不慣れ|疎[いく]|代わ(?:り|って)|代行|代理|代筆|のため(?:に|、)|本人は|目が(?:悪|見え|不自由)|(?:体|耳)が不自由|高齢',
    `${OWN}が(?:代|かわ|管理|打|書|送|連絡|入力|記入|お?問)`,
    `${RELATIVE}の(?:私|わたし|わたくし|僕)`,
    `${OTHER}(?:に|から)[^。、]{0,10}(?:頼|言われ|依頼|連絡)`,
    `会員の${OTHER}(?![^。、]{0,4}のIDではな)|(?:会員|対象|契約者|登録者|名義)(?:なの)?(?:は|が)[^。、]{0,4}${OTHER}|${OTHER}名義`,
    // 以前は私のIDは …, 私のIDは … でしたが退会しました; 友達の番号を登録したかも, 夫のメールは … で、会員登録はこちらです
    `(?:以前|昔|前)(?:は|に|も)?[、\\s]?${OWN}の|${OWN}の[^。]{0,50}(?:退会|解約)|(?:どちら|どっち)か`,
    `${OTHER}の(?:もの|ほう|方|(?:電話)?番号|アドレス|メール|電話|携帯|ID|誕生日)?[をでが][、\\s]?(?:ご?登録)`,
    `${OTHER}の[^、。]{0,20}[A-Za-z0-9](?:(?!${OWN})[^。]){0,20}登録(?:は|した|して)`,
    `${OTHER}(?:へ|宛)`,
    `入れ替(?:え|わ)|逆|取り違え|(?:私|わたし)の[^、。]{2,40}(?:では|じゃ)なく[、\\s]*${OTHER}の`,
    `${OTHER}の[^、。]{0,20}[A-Za-z0-9][^、。]{0,20}[がでを][、\\s]?(?:ご?登録|(?:使って|使用して|利用して|共用して)(?:い|お|ま))`,
    `${OTHER}の(?:アカウント|パスワード|件|ログイン|依頼|希望|こと)|${OTHER}(?:の(?:ほう|方)|だけ)[がをは]`,
    `${OTHER}(?:が|も|は)[^。、]{0,16}(?:再設定|困っ)`,
    `${OTHER}(?:(?!${OWN})[^。\\n]){0,60}(?:(?:忘れ|失念)|(?:ログイン|再設定)(?:が|も)?でき(?:な|ま|ず)|入れ(?:な|ず|ませ)|使え(?:な|ず|ませ)|(?:わか|分か)ら)`,
    `${OWN}の(?:もの|ほう|方|ID|アカウント)?[^。\\n]{0,40}(?:使え|入れ|ログインでき)(?:て(?:い|お)?)?(?:ます|る)(?!か)`,
  ].join('|'),
  'u',
);

const ADDRESS_OR_PHONE = '[A-Za-z0-9+][\\w.+-]{0,60}(?:@[\\w.-]{1,60}|\\d{3})';
/** 母のメールは …、私のメールは … */
const BOTH_CONTACTS = new RegExp(
  `(?:${OTHER}|${OWN})の(?<label>[^、。はがも\\d\\n]{1,14}?)(?:は|が|も)\\s*(?<first>${ADDRESS_OR_PHONE})\\s?(?:です|だ)?(?:で|が|けど)?[、,]\\s*(?:${OWN}|${OTHER})の\\k<label>(?:は|が|も)\\s*(?<second>${ADDRESS_OR_PHONE})`,
  'u',
);

/** Takes out of a sentence what the letter tells of somebody else and of its writer by the same word; null where it tells nothing so, or asks for another. */
export function besideOwn(letter: string, contrast: Contrast): ((sentence: string, before: string) => string) | null {
  if (contrast !== 'own' || !WHOSE_OWN.test(letter) || !WHOSE_OTHER.test(letter)) return null;
  // Whose of the two is meant is not plain: of an address and a phone number the first one told would be taken.
  if (FOR_OTHER.test(letter))
    return (sentence) => sentence.replace(BOTH_CONTACTS, '$<label>は $<first>または $<second>');
  const own = ownItems(letter);
  if (own.size === 0) return null;
  return (sentence, before) => {
    const named = namedAgain(sentence, before);
    return WHOSE_OTHER.test(named) ? withoutTooOf(withoutClausesOf(named, own), own) : named;
  };
}

/** The items that the letter tells of its writer in so many words; not 「私のIDは妹のIDの imo を ane に変えたものです」. */
function ownItems(letter: string): Set<ItemKey> {
  const own = new Set<ItemKey>();
  const byOthers = new Set<ItemKey>();
  let before = '';
  for (const sentence of letter.split(/(?<=[。!！])|\n/u)) {
    const named = namedAgain(sentence, before);
    for (const { 0: found, index, groups } of named.matchAll(TOLD)) {
      const key = groups?.own === undefined ? null : itemOf(groups.label ?? '');
      const [clause = ''] = named.slice(index + found.length, index + found.length + LONGEST).split(/[、。]/u, 1);
      if (key !== null) (SPEAKS_OF_OTHERS.test(clause) ? byOthers : own).add(key);
    }
    before = sentence;
  }
  for (const key of byOthers) own.delete(key);
  return own;
}

function withoutClausesOf(sentence: string, own: ReadonlySet<ItemKey>): string {
  let left = '';
  let from = 0;
  for (const { 0: found, index, groups } of sentence.matchAll(TOLD)) {
    const key = groups?.own === undefined ? itemOf(groups?.label ?? '') : null;
    if (key === null || !own.has(key) || index < from) continue;
    CLAUSE.lastIndex = index + found.length;
    if (!CLAUSE.test(sentence)) continue;
    left += sentence.slice(from, index);
    from = endOfHis(sentence, CLAUSE.lastIndex);
  }
  return left + sentence.slice(from);
}

/** Where his clauses end: 「夫のIDは otto_11 で、生年月日は1980年5月5日です」 goes on with his, 「… ですが、生年月日は …」 does not. */
function endOfHis(sentence: string, from: number): number {
  let end = from;
  while (/(?<!が|けど|けれど|けれども)、$/u.test(sentence.slice(Math.max(0, end - 5), end))) {
    const clause = /^[^、。\n]{1,60}(?:[、。]|$)/u.exec(sentence.slice(end, end + 62))?.[0] ?? '';
    if (SPEAKS_OF_HIMSELF.test(clause) || labelSpans(clause)[0]?.start !== 0) break;
    end += clause.length;
  }
  return end;
}

/** 息子も会員で、IDは ko_11 だそうですが、困っているのは私です */
function withoutTooOf(sentence: string, own: ReadonlySet<ItemKey>): string {
  const too = TOO.exec(sentence);
  if (too === null) return sentence;
  const end = too.index + too[0].length;
  const clauses = sentence.slice(end).split(/(?<=、)/u);
  const his = clauses.findIndex((clause) => SPEAKS_OF_HIMSELF.test(clause));
  const left = clauses.filter((clause, i) => {
    const label = his >= 0 && i >= his ? undefined : labelSpans(clause)[0];
    return label === undefined || label.start > 1 || !own.has(label.key);
  });
  return left.length === clauses.length ? sentence : sentence.slice(0, end) + left.join('');
}

/** The item that the words end with a label of. */
function itemOf(words: string): ItemKey | null {
  return NAMED_ITEMS.find((key) => namedAt(words, key, true) === words.length) ?? null;
}

/** The sentence with the word for the item that the one before told of somebody else: 私のものは → 私のIDは. */
function namedAgain(sentence: string, before: string): string {
  const mine = WHOSE_OTHER.test(before) && WHOSE_OWN.test(sentence) ? MINE.exec(sentence) : null;
  if (mine === null) return sentence;
  const [told, second] = toldIn(before);
  if (told === undefined || second !== undefined || !isShapedAs(told.key, mine.groups?.value)) return sentence;
  return `${mine.groups?.who}の${told.label}は ${sentence.slice(mine[0].length)}`;
}

/** The items of numbers of which the sentence tells, and by what words: IDを …, IDは …, but not 前のメールで. */
function toldIn(sentence: string): { key: ItemKey; label: string }[] {
  const told: { key: ItemKey; label: string }[] = [];
  if (sentence.length > LONGEST) return told;
  for (const key of NUMBERS) {
    const { labels } = ITEMS[key];
    for (let at = 0; at < sentence.length; at++) {
      labels.lastIndex = at;
      const label = labels.exec(sentence)?.[0];
      if (label === undefined || !/^\s?[はをがも]/u.test(sentence.slice(at + label.length, at + label.length + 2)))
        continue;
      told.push({ key, label });
      break;
    }
  }
  return told;
}
const LONGEST = 240;

/** A number of the phone's, or an address, is no identifier. */
function isShapedAs(key: ItemKey, value: string | undefined): boolean {
  if (value === undefined) return true;
  if (key === 'email') return value.includes('@');
  return key === 'phone' ? CONTACT.test(value) && !value.includes('@') : !CONTACT.test(value) || key === 'billingId';
}
