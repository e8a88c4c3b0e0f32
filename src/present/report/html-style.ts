/** How the page looks: by day and by night, on a telephone and on paper. Colours mean what they mean on a terminal. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1d2330; --quiet: #5b6475; --line: #dde1e8; --card: #f6f7f9;
  --plain: #3b6fb6; --grey: #98a1b0; --ready: #2f8a4c; --incomplete: #c48a00; --review: #1588a0; --no-match: #c23b3b; --unreadable: #9b4aa8; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14171d; --text: #e4e8ef; --quiet: #9aa4b5; --line: #303745; --card: #1c2129;
    --plain: #74a7ec; --grey: #6c7688; --ready: #58b877; --incomplete: #e0b03d; --review: #4fbfd6; --no-match: #ec7070; --unreadable: #cf86da; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); line-height: 1.55;
  font-family: system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.25rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 0 0 .15rem; }
header p { margin: 0; color: var(--quiet); font-size: .9rem; }
header p.period { color: var(--text); font-size: 1rem; font-weight: 600; }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }
.caption { margin: 0 0 .75rem; color: var(--quiet); font-size: .85rem; }
.note { margin: .5rem 0; }
.quiet, small, figcaption { color: var(--quiet); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .6rem; margin: 0; }
dl div { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem; }
dt { color: var(--quiet); font-size: .8rem; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .92rem; font-variant-numeric: tabular-nums; }
th, td { padding: .22rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
th:first-child { padding-left: 0; overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: .8rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
thead td { border-bottom: 1px solid var(--line); }
.number, thead th + th { text-align: right; }
.number, .day { white-space: nowrap; }
table.bars { width: 100%; }
table.bars tbody th { width: 11rem; }
table.bars .number { width: 4rem; }
table.figures tbody tr + tr > * { border-top: 1px solid var(--line); }
td.drawn { padding-right: 0; }
small { display: block; font-size: .8rem; }
svg.bar { display: block; width: 100%; height: .95rem; margin: .25rem 0; }
figure { margin: 0 0 1rem; }
figcaption, summary { font-size: .85rem; }
.chart { display: grid; grid-template-columns: auto 1fr; column-gap: .5rem; font-size: .75rem; color: var(--quiet); }
.chart svg { grid-row: 1 / 3; grid-column: 2; width: 100%; height: 9rem; fill: var(--plain); border-bottom: 1px solid var(--grey); }
.chart .most { grid-row: 1; grid-column: 1; text-align: right; }
.chart .least { grid-row: 2; grid-column: 1; text-align: right; align-self: end; }
.chart .dates { grid-row: 3; grid-column: 2; display: flex; justify-content: space-between; }
.scroll { overflow-x: auto; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tone-plain { fill: var(--plain); } .tone-quiet, .tone-unrelated { fill: var(--grey); }
.tone-ready { fill: var(--ready); } .tone-review { fill: var(--review); }
.tone-incomplete, .tone-warn { fill: var(--incomplete); }
.tone-no-match, .tone-bad, .tone-alarm { fill: var(--no-match); } .tone-unreadable { fill: var(--unreadable); }
@media (max-width: 36rem) {
  main { padding: .75rem; }
  th, td { padding: .22rem .35rem; }
  table.bars tbody th { width: 34%; }
  table.bars .number { width: 1%; }
}
@media print {
  :root { --page: #fff; --text: #000; --quiet: #444; --line: #bbb; --card: #fff; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  section { margin-top: 1rem; padding-top: .6rem; }
  tr, figure, dl div { break-inside: avoid; }
  h2, .caption, thead { break-after: avoid; }
  table.figures th, table.figures td { padding-block: .1rem; }
  details { display: none; }
  body { font-size: 10pt; }
}
`;
