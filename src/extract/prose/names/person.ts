/** Names in running text: 「山口杏です」, 「娘の山田花子のアカウント」, 「My name is 王 詩涵 (オウ シカン)」. */
import { isRegisteredNoMore } from '../../../items/registered-name.js';
import { isNothing } from '../../../text/answer.js';
import { toKatakana } from '../../../text/kana.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { collapseSpaces, nfkc } from '../../../text/width.js';
import { isOfAnother } from '../whose/of-another.js';
import { isBandName } from './band-names.js';
import { isFullName } from './full-name.js';
import { unlabelled, withoutLabel } from './glued-label.js';
import { INTRODUCED } from './introduced.js';
import { introducingWords } from './introducing-words.js';
import { isReadingOf } from './name-alone.js';
import { SPOKEN_WITH_READING } from './name-patterns.js';
import { holds, isNoReading, isSentence } from './name-reading.js';

export interface Person {
  name: string;
  kana: string | null;
  at: number;
  /** How much it says that this is the member's name, not that of who writes for him. */
  rank: number;
}

/** Full names that a sentence introduces; a family name alone is none (contract, section 4). */
export function personsIn(sentence: string): Person[] {
  const persons: Person[] = [];
  const said = introducingWords(sentence);
  for (const [rank, words, pattern] of INTRODUCED) {
    if ((words & said) === 0 || !holds(sentence, pattern)) continue;
    for (const m of sentence.matchAll(pattern)) {
      const told = collapseSpaces(nfkc(m.groups?.name ?? ''))
        // 山田花子なんですが, 山田ゆりなのです; 山田かなん may be called so.
        .replace(/(?<=[\p{sc=Han}々]|[ぁ-ん]{2})な[のん]$/u, (no) => (m[0].endsWith(`${no}です`) ? '' : no))
        .replace(/(?:です|でした|といい|と申し)$/u, '')
        .replace(/(?<=[\u3400-\u9fff]|[ぁ-ん]{2})で$/u, '')
        .replace(/(?<=[a-z]{2})\.$/u, '')
        // 各務 ひかるといいます
        .replace(/(?<=[ぁ-んァ-ヶー\u3400-\u9fff])(?:と|って)$/u, (to) =>
          CALLED.test(m[0]) && !m[0].includes(`${to}と`) ? '' : to,
        );
      const beside = m.groups?.kana;
      // 村上 美代（なし）と申します: no reading, and a name all the same.
      const kana = beside !== undefined && (isSentence(beside, told) || isNothing(beside)) ? undefined : beside;
      // 「小田原さん、これは…」: whom the mail speaks to, or of.
      if (/(?:さん|さま|様|くん|殿|生まれ)$/u.test(told)) continue;
      if (isNotConcerned(sentence, m[0], m.index) || isDenied(sentence, told, m.index)) continue;
      if (kana !== undefined && isNoReading(kana, told)) continue;
      if (pattern === SPOKEN_WITH_READING && (kana === undefined || !isReadingOf(kana, told))) continue;
      const start = m.index + Math.max(0, m[0].indexOf(told));
      if (isOfAnother(sentence, told, start)) continue;
      if (isBandName(told, kana, sentence.slice(Math.max(0, start - 12), m.index + m[0].length))) continue;
      const weight = isOfOthers(sentence, m.index, m.index + m[0].length) ? OF_OTHERS : rank;
      for (const name of unlabelled(told, kana)) {
        if (!isFullName(name, kana !== undefined)) continue;
        const reading = kana === undefined ? null : collapseSpaces(toKatakana(withoutLabel(kana, name)));
        const known = persons.find((p) => p.name === name);
        if (known) known.kana ??= reading;
        else persons.push({ name, kana: reading, at: m.index, rank: weight });
      }
    }
  }
  return persons;
}

const CALLED = /(?:と|って)(?:いい|言い|申し|もうし)ま(?:す|した)$/u;

const DENIED =
  /^[」』"”]?\s*(?:[(（][^()（）]*[)）])?(?:という名前)?(?:では|じゃ)(?:な(?:く|い(?!か|でしょう))|ありません(?!か))/u;

/** 「登録名は鈴木花子でしたが、先日変更しました」 */
const FORMER = /^(?:\s*[(（][^()（）]*[)）])?(?:だった|でした)(?:が|けど|けれど)/u;

/** 「氏名は鈴木花子ではありません」, 「登録名は鈴木花子ではなく、山田花子です」 */
function isDenied(sentence: string, name: string, at: number): boolean {
  const start = sentence.indexOf(name, at);
  if (start < 0) return false;
  const behind = sentence.slice(start + name.length);
  return DENIED.test(behind) || (FORMER.test(behind) && isRegisteredNoMore(sentence));
}

const OF_RELATIVE = new RegExp(`^${RELATIVE}|(?:^|[、。\\s])${RELATIVE}(?:[の、は]|\\s*[(（])`, 'u');
/** …は問題なくログインできています, …も会員です, behind a relative's name and what else is told of him in brackets. */
const CAN_LOG_IN =
  /^[^。()（）]{0,30}[)）]?(?:のほう|の方)?(?:(?:は|も)[^。]{0,10}?(?:普通に|ふつうに|問題なく|ちゃんと|無事に?|今も|もう)?[、\s]*(?:(?:(?:ログイン|サインイン)(?:は|も)?(?:でき|出来)|入れ|使え)(?:て(?:い|お)?)?(?:ます|る|ります)(?!か|よう)|問題(?:は|が|も)?(?:な(?:い|く)|ありません))|も[^。]{0,6}会員(?:です|で、|なの))/u;
/** What says that he cannot, now or there, unless it is said of the writer. */
const CANNOT =
  /(?:ます|る|です)(?:が|けど|けれど)|と思って|方法|な[いくか]|ません|ず[、に]|[だダ]メ|だめ|駄目|たり|よう(?:に|再|、)|アプリ|まで|以前|心配|かどうか|急に/u;
const OF_WRITER = /(?:私|わたし|自分|僕|ぼく|俺)(?:[のはが]|だけ)/u;
const NOT_HIS =
  /^(?:[^。()（）]{0,30}[)）])?(?:のほう|の方|の分|の件|のアカウント|のID)?(?:では|じゃ)(?:なく(?:て|[、\s])|ありません(?!か))/u;

/** Is the name that of a relative who needs no help? 「娘（楠田 梨央、IDは rio_1）は問題なくログインできています」 */
function isNotConcerned(sentence: string, found: string, at: number): boolean {
  if (!OF_RELATIVE.test(sentence.slice(Math.max(0, at - 6), at + found.length))) return false;
  const behind = sentence.slice(at + found.length).split('。')[0] ?? '';
  if (NOT_HIS.test(behind)) return true;
  if (!CAN_LOG_IN.test(behind)) return false;
  const [ofHim = ''] = behind.replace(/問題(?:は|が|も)?(?:な[いく]|ありません)/gu, '').split(OF_WRITER);
  return !CANNOT.test(ofHim);
}

function isOfOthers(sentence: string, at: number, end: number): boolean {
  return (
    LATE.test(sentence.slice(Math.max(0, at - 10), at + 4)) ||
    PAYS.test(sentence.slice(Math.max(0, at - 40), at)) ||
    PAID_BY.test(sentence.slice(end, end + 12))
  );
}

/** カードの名義は夫の …; 夫の … のカード: who pays for the member. */
const PAYS = /(?:カード|口座|引き?落とし|支払い?)(?:先)?(?:の)?名義(?:人)?(?:は|が)[^。()（）]*$/u;
const PAID_BY = /^(?:の)?(?:名義の)?(?:クレジット)?(?:カード|口座)/u;

/** Whoever died, comes along, is called in an emergency or a friend is the member only where nobody else is named. */
const LATE = new RegExp(
  `(?:同行者?|同伴者?|緊急(?:時)?(?:の)?(?:連絡先)?|連絡先|保護者)(?:は|が|の|：|:)|${FRIEND}(?:[(（][^()（）]*[)）])?の|亡くな(?:った|りました)|亡き|故(?=[^障])|他界|死去|逝去`,
  'u',
);
export const OF_OTHERS = 0.5;
