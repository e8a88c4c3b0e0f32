/** What the commands of the desk say: what became of a mail, why a step is refused, what the audit shows. */
import { caseNumber, type State } from '../case.js';
import type { Taken } from '../desk/intake.js';
import type { Refusal } from '../desk/refusal.js';
import type { CaseProblem } from '../desk/verify.js';
import { DESK_WORDS } from '../present/desk-words.js';
import { WORDS } from '../present/languages.js';
import { visible } from '../present/visible.js';
import type { Lang } from '../present/words.js';
import type { AuditProblem } from '../store/desk/index.js';
import { localMinute } from '../text/local-time.js';

interface Messages {
  taken: Record<Taken['what'], string>;
  /** `%n`: mails. */
  mails: string;
  noMail: string;
  /** There was no member database. */
  unmatched: string;
  refusals: Record<Refusal['code'], string>;
  /** Where a refusal has nobody to name. */
  nobody: string;
  audit: Record<AuditProblem['code'], string>;
  cases: Record<CaseProblem['code'], string>;
  /** `%n`: entries, `%h`: the head's hash. */
  verified: string;
  tampered: string;
  /** The audit is whole, and the cases are not as it says. */
  casesTampered: string;
  purged: string;
  wouldPurge: string;
}

/** `%c` case, `%d` another one, `%i` items, `%a` agent, `%t` time, `%s` step or state, `%n` number, `%m` another number. */
export const MESSAGES: Readonly<Record<Lang, Messages>> = {
  en: {
    taken: {
      opened: 'opened',
      joined: 'joined',
      duplicate: 'same mail again',
      attached: 'joined without items',
      matched: 'matched now',
      known: 'known already',
      passed: 'other mail',
      unreadable: 'unreadable',
    },
    mails: 'mails: %n',
    noMail: 'no mail found',
    unmatched:
      'nothing was matched: no member database was given (--members FILE), so no case can be ready; the same intake with --members FILE matches them',
    refusals: {
      'no-such-case': 'There is no case %c: see madoguchi list --all',
      purged: 'The personal values of %c were removed: nothing can be done to it any more',
      locked: '%a has had %c open since %t: wait until it is given back, or take it with --steal',
      'lock-lost': '%c is not yours any more: %a has it; open it again',
      'changed-meanwhile': '%c has changed since you looked at it: look at it again',
      'not-allowed': '%c is %s, which does not lead to "%x"%y',
      finished: '%c is finished: only open cases can be joined; undo takes back a step of the last day',
      'same-case': '%c cannot be joined with itself: name two cases',
      'two-people':
        '%c and %d come from two senders and differ in %i, so they seem to be two people: join them with --yes if they are one inquiry all the same',
      'match-lost': 'The match of %c would be lost, since no member database was given: name it by --members FILE',
      'nothing-to-undo': 'There is no step of %a to undo%c: see madoguchi audit list',
      'no-such-step': 'There is no such step #%n: see madoguchi audit list',
      'not-undoable': 'Step #%n (%s) cannot be undone',
      'undone-already': 'Step #%n is undone already, by #%m',
      'too-old': 'Step #%n of %t is older than a day and cannot be undone: do what is right now instead',
      'built-upon': 'Step #%n cannot be undone, since #%m (%s) stands on it: undo that one first, where it can be',
    },
    nobody: 'nobody',
    audit: {
      changed: 'entry #%n was changed',
      missing: 'entry #%n is missing',
      'details-changed': 'the details of entry #%n were changed',
      'details-missing': 'the details of entry #%n are missing, and no purge took them',
      'cut-off': 'the end of the audit was cut off or changed',
      'head-unknown': 'the given head is not in the audit',
    },
    cases: {
      'case-changed': '%c is not as the audit left it',
      'case-missing': '%c is gone',
      'case-unknown': 'the audit knows nothing of %c',
      'mail-changed': 'a mail of %c was changed, added or removed',
      'links-changed': 'the possible follow-ups of %c are not those that the audit tells of',
    },
    verified: 'whole: %n entries, head %h',
    tampered: 'The audit was tampered with: %n entries, head %h',
    casesTampered: 'Cases were changed behind the audit, which is whole itself: %n entries, head %h',
    purged: 'cases whose personal values were removed: %n',
    wouldPurge: 'cases whose personal values would be removed: %n',
  },
  ja: {
    taken: {
      opened: '受付',
      joined: '続報を追加',
      duplicate: '同じメールの再送',
      attached: '記入項目のないメールを追加',
      matched: '会員と照合',
      known: '取り込み済み',
      passed: '問い合わせ以外',
      unreadable: '読取不可',
    },
    mails: 'メール%n通',
    noMail: 'メールがありません',
    unmatched:
      '会員データベースの指定(--members FILE)がないため、会員と照合していません。再設定可の案件はありません。--members FILE を付けてもう一度取り込むと照合します',
    refusals: {
      'no-such-case': '案件%cはありません。madoguchi list --all で確かめてください',
      purged: '%cの個人情報は削除されており、これ以上操作できません',
      locked: '%cは%aが%tから対応中です。終わるのを待つか、--steal で引き継いでください',
      'lock-lost': '%cは%aに引き継がれました。もう一度開いてください',
      'changed-meanwhile': '%cは表示の後に変わりました。もう一度ご覧ください',
      'not-allowed': '%cは「%s」のため「%x」にできません%y',
      finished: '%cは対応が終わっているため統合できません。1日以内の操作は undo で取り消せます',
      'same-case': '%cを同じ案件とは統合できません。2つの案件を指定してください',
      'two-people':
        '%cと%dは差出人が異なり、%iも食い違うため、別の方と思われます。それでも同じ問い合わせであれば --yes を付けて統合してください',
      'match-lost': '会員データベースの指定がないため、%cの照合結果が失われます。--members FILE で指定してください',
      'nothing-to-undo': '%aが取り消せる操作はありません%c。madoguchi audit list で確かめてください',
      'no-such-step': '操作#%nはありません。madoguchi audit list で確かめてください',
      'not-undoable': '操作#%n(%s)は取り消せません',
      'undone-already': '操作#%nは#%mで取り消し済みです',
      'too-old': '操作#%n(%t)は1日を過ぎたため取り消せません。必要な操作を改めて行ってください',
      'built-upon': '操作#%nの後に#%m(%s)があるため取り消せません。取り消せる場合は、先にそちらを取り消してください',
    },
    nobody: '(なし)',
    audit: {
      changed: '記録#%nが書き換えられています',
      missing: '記録#%nがありません',
      'details-changed': '記録#%nの内容が書き換えられています',
      'details-missing': '記録#%nの内容が、個人情報の削除によらず失われています',
      'cut-off': '記録の末尾が失われたか、書き換えられています',
      'head-unknown': '指定の末尾ハッシュは記録にありません',
    },
    cases: {
      'case-changed': '%cの内容が操作記録と一致しません',
      'case-missing': '%cが失われています',
      'case-unknown': '%cの操作記録がありません',
      'mail-changed': '%cのメールが書き換え、追加、または削除されています',
      'links-changed': '%cの関連案件が操作記録と一致しません',
    },
    verified: '異常なし: 記録%n件、末尾 %h',
    tampered: '記録が改変されています: 記録%n件、末尾 %h',
    casesTampered: '操作記録は正常ですが、案件が記録によらず変更されています: 記録%n件、末尾 %h',
    purged: '個人情報を削除した案件: %n件',
    wouldPurge: '個人情報を削除する対象の案件: %n件',
  },
};

/** A phrase with its blanks filled in. */
export function filled(phrase: string, blanks: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/%([a-z])/gu, (blank, name: string) => String(blanks[name] ?? blank));
}

/** The same where the agent works with keys: what helps is one of them. */
const BY_KEYS: Readonly<Record<Lang, Partial<Record<Refusal['code'], string>>>> = {
  en: {
    'no-such-case': 'There is no case %c: go on with s',
    locked: '%a has had %c open since %t: wait until it is given back, or take it with t',
    'lock-lost': '%c is not yours any more: %a has it; take it back with t, or go on with s',
    finished: '%c is finished: only open cases can be joined; u takes back a step of the last day',
    'nothing-to-undo': 'There is no step of %a to undo%c',
    'no-such-step': 'There is no such step #%n',
  },
  ja: {
    'no-such-case': '案件%cはありません。s で次へ進んでください',
    locked: '%cは%aが%tから対応中です。終わるのを待つか、t で引き継いでください',
    'lock-lost': '%cは%aに引き継がれました。t で引き継ぐか、s で次へ進んでください',
    finished: '%cは対応が終わっているため統合できません。1日以内の操作は u で取り消せます',
    'nothing-to-undo': '%aが取り消せる操作はありません%c',
    'no-such-step': '操作#%nはありません',
  },
};

/** Why a step is not done, and what to do, in one line. */
export function refusalLine(refusal: Refusal, lang: Lang, by: 'flags' | 'keys' = 'flags'): string {
  const words = MESSAGES[lang];
  const desk = DESK_WORDS[lang];
  const phrase = (by === 'keys' ? BY_KEYS[lang][refusal.code] : undefined) ?? words.refusals[refusal.code];
  const on = 'caseId' in refusal && refusal.caseId !== null ? caseNumber(refusal.caseId) : '';
  switch (refusal.code) {
    case 'two-people': {
      const items = refusal.items.map((key) => WORDS[lang].items[key].short).join(WORDS[lang].comma);
      return filled(phrase, { c: on, d: caseNumber(refusal.otherId), i: items });
    }
    case 'no-such-case':
    case 'purged':
    case 'finished':
    case 'same-case':
    case 'match-lost':
    case 'changed-meanwhile':
      return filled(phrase, { c: on });
    case 'locked':
      return filled(phrase, { c: on, a: visible(refusal.agent), t: localMinute(refusal.since) });
    case 'lock-lost':
      return filled(phrase, { c: on, a: refusal.agent === null ? words.nobody : visible(refusal.agent) });
    case 'not-allowed': {
      const to = refusal.move.startsWith('mail-') ? '' : desk.actions[refusal.move as 'ask'];
      return filled(phrase, { c: on, s: desk.states[refusal.from], x: to, y: hint(refusal.from, lang, by) });
    }
    case 'nothing-to-undo':
      return filled(phrase, { c: on === '' ? '' : ` (${on})`, a: visible(refusal.agent) });
    case 'no-such-step':
      return filled(phrase, { n: refusal.seq });
    case 'not-undoable':
      return filled(phrase, { n: refusal.seq, s: desk.actions[refusal.action] });
    case 'undone-already':
      return filled(phrase, { n: refusal.seq, m: refusal.by });
    case 'too-old':
      return filled(phrase, { n: refusal.seq, t: localMinute(refusal.at) });
    case 'built-upon':
      return filled(phrase, { n: refusal.seq, m: refusal.later, s: desk.actions[refusal.action] });
  }
}

/** `%u`: what undoes a step. */
const HINTS: Readonly<Record<Lang, Record<'lacking' | 'finished', string>>> = {
  en: {
    lacking: ': required items are missing or cannot be used; ask for them first',
    finished: ': it is finished; %u takes back a step of the last day',
  },
  ja: {
    lacking: '。必要な記入項目がそろっていません。先にお客様へご確認ください',
    finished: '。対応は終わっています。1日以内の操作は %u で取り消せます',
  },
};

function hint(from: State, lang: Lang, by: 'flags' | 'keys'): string {
  const phrase = HINTS[lang][from === 'new' || from === 'waiting' ? 'lacking' : 'finished'];
  return filled(phrase, { u: by === 'keys' ? 'u' : 'undo' });
}
