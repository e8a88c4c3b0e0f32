import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/present/languages.js';
import { reportHtml } from '../../../src/present/report/html.js';
import { FIGURES, NOTHING } from './figures.js';

/** Tags that were closed wrongly or not at all, and the elements and attributes that there are. */
function parsed(html: string) {
  const open: string[] = [];
  const wrong: string[] = [];
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        elements.push({ name, attributes });
      },
      ontext: (data) => {
        text += data;
      },
      onclosetag(name, implied) {
        // In XML only what stands as <x /> is closed by itself.
        if (open.pop() !== name || (implied && name !== 'meta')) wrong.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(html);
  return { wrong: [...wrong, ...open], elements, text };
}

describe.each(['ja', 'en'] as const)('the page in %s', (lang) => {
  const html = reportHtml(FIGURES, WORDS[lang]);
  const { wrong, elements, text } = parsed(html);
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('is well-formed, and says its language and title', () => {
    expect(html.startsWith('<!DOCTYPE html>\n')).toBe(true);
    expect(wrong).toEqual([]);
    expect(named('html')[0]?.attributes.lang).toBe(lang);
    expect(named('title').length).toBeGreaterThan(0);
    expect(named('h1')).toHaveLength(1);
    expect(named('h2')).toHaveLength(13);
  });

  it('needs nothing else, and runs nothing', () => {
    expect(named('script').concat(named('link'), named('img'), named('iframe'))).toEqual([]);
    expect(html).not.toMatch(/https?:|\/\/|url\(|@import|\bsrc=|\bhref=|\bon[a-z]+=/u);
    expect(elements.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });

  it("escapes an agent's name", () => {
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;\\x1b[2J\\u202e');
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it('is told by its tables to those who do not see it', () => {
    const headers = named('th');
    expect(headers.filter(({ attributes }) => attributes.scope !== 'col' && attributes.scope !== 'row')).toEqual([]);
    expect(named('caption')).toHaveLength(named('table').length);
    for (const { attributes } of named('svg'))
      expect(attributes['aria-hidden'] ?? attributes['aria-label']).toBeTruthy();
  });

  it('fits day and night, telephones and paper', () => {
    for (const rule of ['prefers-color-scheme: dark', 'max-width: 36rem', '@media print']) expect(html).toContain(rule);
    expect(html).toContain('width=device-width');
  });

  it('has the figures as text', () => {
    for (const figure of ['1200', '42%', '佐藤', '2026-08-01']) expect(text).toContain(figure);
  });
});

it('bars never leave their room', () => {
  for (const [, x, width] of reportHtml(FIGURES, WORDS.en).matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/gu))
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.01);
});

it('of nothing is a page that says so', () => {
  const html = reportHtml(NOTHING, WORDS.ja);
  expect(parsed(html).wrong).toEqual([]);
  expect(html).toContain('案件はまだありません。');
});

it.each<[days: string[], dates: string]>([
  [['2026-11-19'], '<span>2026-11-19</span>'],
  [['2026-11-19', '2026-11-21'], '<span>2026-11-19 - 2026-11-21</span>'],
  [['2026-11-01', '2026-11-14'], '<span>2026-11-01</span><span>2026-11-14</span>'],
])('no day stands where its column does not: %s', (days, dates) => {
  const period = { from: null, to: null };
  const html = reportHtml({ ...FIGURES, period, days: days.map((date) => ({ date, cases: 3, mails: 3 })) }, WORDS.ja);
  expect(html).toContain(`<span class="dates">${dates}</span>`);
});
