/**
 * Courses and states of the members' CSV by the words that desks write (contract section 8), and no word that may mean two
 * things: まとめて支払い is SoftBank's and others', 休会 is neither active nor left.
 */
import type { Course } from '../record.js';
import { plain } from './columns.js';

type MemberCourse = Exclude<Course, 'unknown'>;

const COURSE_WORDS: Record<MemberCourse, readonly string[]> = {
  bundle: ['bundle', 'まとめて払い'],
  credit: ['credit', 'creditcard', 'クレジットカード', 'クレジット', 'クレカ', 'カード払い'],
  docomo: ['docomo', 'ドコモ', 'NTTドコモ', 'NTT docomo', 'd払い', 'ドコモ払い', 'ドコモ/d払い', 'docomo/d払い'],
  au: ['au', 'auかんたん', 'auまとめて払い', 'au/auかんたん'],
  softbank: ['softbank', 'ソフトバンク'].flatMap((name) => [
    name,
    `${name}まとめて支払い`,
    `${name}まとめて払い`,
    `${name}/ソフトバンクまとめて支払い`,
  ]),
};

const COURSES = new Map(
  (Object.keys(COURSE_WORDS) as MemberCourse[]).flatMap((course) =>
    COURSE_WORDS[course].map((name) => [plain(name), course] as const),
  ),
);

const STATUSES = new Map([
  ['', true],
  ...[
    'active',
    '有効',
    '有効会員',
    '入会中',
    '在籍',
    '在籍中',
    '利用中',
    '契約中',
    '継続中',
    '加入中',
    'アクティブ',
  ].map((word) => [word, true] as const),
  ...['inactive', '退会', '退会者', '退会会員', '強制退会', '解約', '無効'].map((word) => [word, false] as const),
]);

/** 退会済み, 解約済: what has been done. */
const DONE = new Map([
  ['入会', true],
  ['退会', false],
  ['解約', false],
]);

/** 月会費コース（クレカ決済）, キャリア決済 (docomo): the word and what any course may bear about it, spaces and brackets gone. */
const ABOUT_COURSE = /^(?:月会費(?:コース)?)?(?:キャリア決済)?|(?:決済)?(?:コース)?$/gu;

/** null for a blank cell, undefined for words that name none. */
export function courseOf(cell: string): MemberCourse | null | undefined {
  const words = plain(cell);
  return words === '' ? null : (COURSES.get(words) ?? COURSES.get(words.replace(ABOUT_COURSE, '')));
}

/** Is the member active? undefined for words that tell neither. 退会済み and 退会済 are what 退会 is. */
export function statusOf(cell: string): boolean | undefined {
  const words = plain(cell);
  return STATUSES.get(words) ?? (/済み?$/u.test(words) ? DONE.get(words.replace(/済み?$/u, '')) : undefined);
}
