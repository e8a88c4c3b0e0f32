/** The report as one page that needs nothing else: no script, no font, no picture of another place. */
import type { Figures } from '../../figures.js';
import { REPORT_WORDS, type ReportWords } from '../report-words.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { STYLE } from './html-style.js';
import { fill, percent } from './phrases.js';
import { type Bar, type Bars, type Block, type Chart, type Facts, type Section, sumOf, type Table } from './section.js';
import { reportInWords } from './sections.js';

/** Columns of the chart: a quarter of a year of days. */
const COLUMNS = 92;
/** The chart's own units; the page stretches it. */
const STEP = 10;
/** Fewer columns than these leave the rest of the axis empty. */
const FEW = 14;
const HEIGHT = 160;
/** Percent of the room of a bar that the smallest takes. */
const LEAST = 0.8;

export function reportHtml(figures: Figures, words: Words): string {
  const { title, preface, sections } = reportInWords(figures, words);
  const period = preface[0] ?? '';
  const report = REPORT_WORDS[words.lang];
  return `<!DOCTYPE html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>${escaped(`${title} - ${period}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
${preface.map((line, i) => `<p${i === 0 ? ' class="period"' : ''}>${escaped(line)}</p>`).join('\n')}
</header>
${sections.map((section) => sectionHtml(section, report)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ key, title, caption, blocks }: Section, report: ReportWords): string {
  return `<section id="${key}" aria-labelledby="${key}-title">
<h2 id="${key}-title">${escaped(title)}</h2>
<p class="caption">${escaped(caption)}</p>
${blocks.map((block) => blockHtml(block, title, report)).join('\n')}
</section>`;
}

function blockHtml(block: Block, title: string, report: ReportWords): string {
  switch (block.kind) {
    case 'bars':
      return barsHtml(block, title);
    case 'table':
      return tableHtml(block, title);
    case 'chart':
      return chartHtml(block, report);
    case 'facts':
      return factsHtml(block);
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`;
  }
}

function factsHtml({ facts }: Facts): string {
  return `<dl>${facts.map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${withWholeDays(escaped(value))}</dd></div>`).join('')}</dl>`;
}

function barsHtml({ head, bars }: Bars, title: string): string {
  const most = Math.max(...bars.map(sumOf));
  const share = head[2];
  return `<table class="bars"><caption class="unseen">${escaped(title)}</caption>
<thead><tr>${titleCell(head[0])}${titleCell(head[1])}${share === null ? '' : titleCell(share)}<td></td></tr></thead>
<tbody>
${bars.map((bar) => barRow(bar, most, share !== null)).join('\n')}
</tbody></table>`;
}

function barRow(bar: Bar, most: number, withShare: boolean): string {
  const { label, share, details } = bar;
  const cells = [
    `<th scope="row">${escaped(label)}</th>`,
    `<td class="number">${sumOf(bar)}</td>`,
    ...(withShare ? [`<td class="number quiet">${share === null ? '' : escaped(percent(share))}</td>`] : []),
    `<td class="drawn">${barSvg(bar, most)}${details.map((text) => `<small>${escaped(text)}</small>`).join('')}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function barSvg({ parts }: Bar, most: number): string {
  let at = 0;
  const rects = parts
    .filter(({ count }) => count > 0 && most > 0)
    .map(({ count, tone }, i) => {
      // What is there shows on a telephone too.
      const width = Math.min(100 - at, Math.max(LEAST, (count / most) * 100));
      const rect = `<rect x="${figure(at)}%" width="${figure(width)}%" height="100%" class="tone-${tone}${i > 0 ? ' second' : ''}"></rect>`;
      at += width;
      return rect;
    });
  return `<svg class="bar" aria-hidden="true">${rects.join('')}</svg>`;
}

function tableHtml({ head, rows }: Table, title: string): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((text, i) => (i === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td class="number">${escaped(text)}</td>`)).join('')}</tr>`;
  return `<div class="scroll"><table class="figures"><caption class="unseen">${escaped(title)}</caption>
<thead><tr>${head.map(titleCell).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody></table></div>`;
}

/** The columns for those who see them; the same as a table, folded away, for everybody. */
function chartHtml({ timeline }: Chart, { chart, heads }: ReportWords): string {
  const { unit, columns, left } = timeline(COLUMNS);
  const most = Math.max(...columns.map(({ cases }) => cases));
  // A few columns stay as narrow as many would be.
  const width = Math.max(columns.length, FEW) * STEP;
  const rects = columns.map(({ date, cases }, i) => {
    const height = cases === 0 ? 0 : Math.max(1, (cases / most) * HEIGHT);
    return `<rect x="${i * STEP + 1}" y="${figure(HEIGHT - height)}" width="${STEP - 2}" height="${figure(height)}"><title>${escaped(`${date}: ${cases}`)}</title></rect>`;
  });
  const [first = '', last = ''] = [columns[0]?.date, columns.at(-1)?.date];
  const rows = columns.filter(({ cases, mails }) => cases + mails > 0);
  return `<figure>
<figcaption>${escaped(chart[unit])}</figcaption>
<div class="chart"><span class="most">${most}</span>
<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escaped(`${chart[unit]}: ${first} - ${last}`)}">${rects.join('')}</svg>
<span class="least">0</span>${datesHtml(first, last, columns.length)}</div>
${left > 0 ? `<p class="caption">${escaped(fill(chart.left, { n: left }))}</p>` : ''}
<details><summary>${escaped(heads.more)}</summary>
${tableHtml({ kind: 'table', head: [heads[unit], heads.cases, heads.mails], rows: rows.map(({ date, cases, mails }) => [date, String(cases), String(mails)]) }, chart[unit])}
</details>
</figure>`;
}

/** The first day under the first column, the last under the last; both at the left where the columns end before the axis does. */
function datesHtml(first: string, last: string, columns: number): string {
  const dates = columns < FEW ? [[...new Set([first, last])].join(' - ')] : [first, last];
  return `<span class="dates">${dates.map((date) => `<span>${escaped(date)}</span>`).join('')}</span>`;
}

/** A date is not broken at its hyphens. */
function withWholeDays(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d/gu, '<span class="day">$&</span>');
}

function titleCell(text: string): string {
  return `<th scope="col">${escaped(text)}</th>`;
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (c) => ENTITIES[c] ?? c);
}
