/** Figures → sections in words. What did not occur is left out. */
import type { Figures, Matched } from '../../figures.js';
import { ALARMS, type Disposition, type Flag, OUTCOMES, PROOFS } from '../../record.js';
import { localMinute } from '../../text/local-time.js';
import { DESK_WORDS } from '../desk-words.js';
import { REPORT_WORDS, type ReportWords, type SectionKey } from '../report-words.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { itemsSection, mostLacked } from './items.js';
import { fill, percent, timeSpan } from './phrases.js';
import type { Bar, Block, ReportInWords, Section, Tone } from './section.js';
import { lastWeeks, timelineOf } from './timeline.js';

/** Weeks of the list; the chart goes further back. */
const WEEKS = 12;

export function reportInWords(figures: Figures, words: Words): ReportInWords {
  const report = REPORT_WORDS[words.lang];
  const { from, to } = figures.period;
  const period = report.period[from === null ? (to === null ? 'all' : 'to') : to === null ? 'from' : 'both'];
  const basis = fill(report.basis, { z: figures.timeZone });
  return {
    title: report.title,
    preface: [fill(period, { f: from ?? '', t: to ?? '' }), basis, fill(report.asOf, { t: localMinute(figures.asOf) })],
    sections: [
      section('overview', overview(figures, words, report), report),
      section('arrivals', arrivals(figures, report), report),
      section('states', states(figures, words, report), report),
      section('verdicts', verdicts(figures, words, report), report),
      section('courses', courses(figures, words, report), report),
      section('items', itemsSection(figures.items, words, report), report),
      section('comeBack', comeBack(figures, report), report),
      section('times', times(figures, report), report),
      section('backlog', backlog(figures, report), report),
      section('flags', flags(figures, words, report), report),
      section('agents', agents(figures, report), report),
      section('outcomes', outcomes(figures, words, report), report),
      section('proofs', proofs(figures, words, report), report),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function section(key: SectionKey, blocks: readonly Block[], { sections }: ReportWords): Section {
  return { key, ...sections[key], blocks };
}

function overview(figures: Figures, words: Words, report: ReportWords): Block[] {
  const { totals, comeBack: came, times: taken, backlog: open } = figures;
  const labels = report.overview;
  const note = { kind: 'note', text: open.cases + totals.passedOver > 0 ? report.empty : report.emptyDesk } as const;
  const time = ({ cases, median }: Figures['times']['firstAnswer']) =>
    median === null ? null : fill(labels.timeValue, { n: cases, t: timeSpan(median, report) });
  const whole = totals.cases - came.incompleteAtFirst;
  const some = (count: number) => (count === 0 ? null : String(count));
  const facts: [string, string | null][] = [
    [labels.cases, fill(labels.casesValue, { n: totals.cases, m: totals.open, d: totals.finished })],
    [labels.mails, some(totals.mails)],
    [
      labels.whole,
      totals.cases === 0
        ? null
        : fill(labels.wholeValue, { n: whole, m: totals.cases, s: percent(whole / totals.cases) }),
    ],
    [labels.most, mostLacked(figures.items, words, report)],
    [labels.firstAnswer, time(taken.firstAnswer)],
    [labels.resolution, time(taken.resolution)],
    [
      labels.backlog,
      open.oldest === null || open.oldestDays === null
        ? null
        : fill(labels.backlogValue, {
            n: open.cases,
            d: open.oldest,
            t: fill(report.days, { n: open.oldestDays }),
          }),
    ],
    [labels.joined, some(totals.joined)],
    [labels.purged, some(totals.purged)],
    [labels.passedOver, some(totals.passedOver)],
  ];
  const given = facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
  return totals.cases === 0 ? [note, { kind: 'facts', facts: given.slice(1) }] : [{ kind: 'facts', facts: given }];
}

function arrivals({ days, period, totals, mails }: Figures, { heads, mails: roles }: ReportWords): Block[] {
  if (days.length === 0) return [];
  const rows = lastWeeks(days, WEEKS).map(({ date, cases, mails: count }) => [date, String(cases), String(count)]);
  const kinds = (Object.keys(mails) as (keyof typeof mails)[])
    .filter((role) => mails[role] > 0)
    .map((role) => bar(roles[role], mails[role], role === 'first' ? 'plain' : 'quiet', totals.mails));
  return [
    ...(totals.cases > 0
      ? [{ kind: 'chart', timeline: (most: number) => timelineOf(days, period, most) } as const]
      : []),
    { kind: 'table', head: [heads.week, heads.cases, heads.mails], rows },
    ...barsOf([heads.mails, heads.count, heads.share], kinds),
  ];
}

function states({ states: counts, totals }: Figures, words: Words, { heads }: ReportWords): Block[] {
  const names = DESK_WORDS[words.lang].states;
  const tones: Partial<Record<keyof typeof counts, Tone>> = { new: 'incomplete', ready: 'ready', review: 'review' };
  const bars = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((state) => counts[state] > 0)
    .map((state) => bar(names[state], counts[state], tones[state] ?? 'quiet', totals.cases));
  return barsOf([heads.state, heads.cases, heads.share], bars);
}

const VERDICTS: readonly Disposition[] = ['ready', 'incomplete', 'review', 'no-match', 'unrelated', 'unreadable'];

function verdicts({ verdicts: counts, totals }: Figures, words: Words, { heads }: ReportWords): Block[] {
  const bars = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    bar(words.dispositions[verdict].short, counts[verdict], verdict, totals.cases),
  );
  return barsOf([heads.verdict, heads.cases, heads.share], bars);
}

function courses({ courses: counts, totals }: Figures, words: Words, { heads, comeBack: steps }: ReportWords): Block[] {
  const bars = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((course) => counts[course].cases > 0)
    .sort((a, b) => counts[b].cases - counts[a].cases)
    .map((course) => {
      const { cases, incompleteAtFirst } = counts[course];
      const detail = `${steps.incompleteAtFirst}${words.colon} ${incompleteAtFirst} (${percent(incompleteAtFirst / cases)})`;
      return { ...bar(words.courses[course].short, cases, 'plain', totals.cases), details: [detail] };
    });
  return barsOf([heads.course, heads.cases, heads.share], bars);
}

function comeBack({ comeBack: came }: Figures, { heads, comeBack: steps, afterMails }: ReportWords): Block[] {
  if (came.incompleteAtFirst === 0) return [];
  const tones = { incompleteAtFirst: 'incomplete', asked: 'quiet', wroteAgain: 'quiet', complete: 'ready' } as const;
  const bars = (Object.keys(tones) as (keyof typeof tones)[]).map((step) =>
    bar(steps[step], came[step], tones[step], came.incompleteAtFirst),
  );
  const { one, two, more } = came.afterMails;
  const after = fill(afterMails, { a: one, b: two, c: more });
  return [
    ...barsOf([heads.step, heads.cases, heads.share], bars),
    ...(one + two + more > 0 ? [{ kind: 'note', text: after } as const] : []),
  ];
}

function times({ times: taken }: Figures, report: ReportWords): Block[] {
  const { heads } = report;
  const rows = (['firstAnswer', 'resolution'] as const).flatMap((what) => {
    const { cases, median, p90 } = taken[what];
    if (median === null || p90 === null) return [];
    return [[report.times[what], String(cases), timeSpan(median, report), timeSpan(p90, report)]];
  });
  return rows.length === 0 ? [] : [{ kind: 'table', head: [heads.time, heads.cases, heads.median, heads.p90], rows }];
}

function backlog({ backlog: { ages, cases: all } }: Figures, report: ReportWords): Block[] {
  const { heads, ages: phrases } = report;
  if (all === 0) return [];
  const bars = ages.map(({ fromDays, toDays, cases, waiting }) => {
    const phrase = fromDays === 0 ? phrases.first : toDays === null ? phrases.last : phrases.between;
    return {
      ...bar(fill(phrase, { n: fromDays, m: (toDays ?? 0) - 1 }), cases, 'plain', all),
      details: waiting > 0 ? [fill(report.waiting, { n: waiting })] : [],
    };
  });
  return barsOf([heads.age, heads.cases, heads.share], bars);
}

function flags({ flags: counts, totals }: Figures, words: Words, { heads }: ReportWords): Block[] {
  const bars = (Object.keys(counts) as Flag[])
    .filter((flag) => counts[flag] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map((flag) => {
      const alarm = ALARMS.includes(flag);
      const label = `${alarm ? '!' : '*'} ${words.flags[flag].short}`;
      return bar(label, counts[flag], alarm ? 'alarm' : 'plain', totals.cases);
    });
  return barsOf([heads.flag, heads.cases, heads.share], bars);
}

function agents({ agents: all }: Figures, { heads, answers }: ReportWords): Block[] {
  if (all.length === 0) return [];
  const shown = ['done', 'reject', 'close', 'ask'] as const;
  const rows = all.map((row) => {
    const sum = shown.reduce((total, answer) => total + row[answer], 0);
    return [visible(row.agent), ...shown.map((answer) => String(row[answer])), String(sum)];
  });
  return [{ kind: 'table', head: [heads.agent, ...shown.map((answer) => answers[answer]), heads.sum], rows }];
}

function outcomes({ match, totals }: Figures, words: Words, { heads, outcomes: others }: ReportWords): Block[] {
  const tones: Partial<Record<Matched, Tone>> = { unique: 'ready', conflict: 'bad', ambiguous: 'warn' };
  const label = (outcome: Matched) =>
    outcome === 'unmatched' || outcome === 'removed' ? others[outcome] : words.outcomes[outcome].short;
  const bars = ([...OUTCOMES].reverse() as Matched[])
    .concat('unmatched', 'removed')
    .filter((outcome) => match.outcomes[outcome] > 0)
    .map((outcome) => bar(label(outcome), match.outcomes[outcome], tones[outcome] ?? 'quiet', totals.cases));
  return barsOf([heads.outcome, heads.cases, heads.share], bars);
}

function proofs({ match }: Figures, words: Words, { heads }: ReportWords): Block[] {
  const all = PROOFS.reduce((sum, proof) => sum + match.proofs[proof], 0);
  const bars = PROOFS.filter((proof) => match.proofs[proof] > 0).map((proof) =>
    bar(words.proofs[proof].short, match.proofs[proof], proof === 'possession' ? 'ready' : 'review', all),
  );
  return barsOf([heads.proof, heads.cases, heads.share], bars);
}

function bar(label: string, count: number, tone: Tone, whole: number): Bar {
  return { label, parts: [{ count, tone }], share: whole === 0 ? null : count / whole, details: [] };
}

function barsOf(head: readonly [string, string, string | null], bars: readonly Bar[]): Block[] {
  return bars.length === 0 ? [] : [{ kind: 'bars', head, bars }];
}
