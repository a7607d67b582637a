/** The one style sheet, in every page: the folder opens from disk, and each page can be sent alone. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --raised: #f4f3ee; --ink: #1b2126; --soft: #525b63; --line: #d8d6cd; --accent: #1c5a66;
  --shown: #1f6b47; --part: #2b6a8a; --gap: #a7331f; --not-shown: #7a5c12; --organisation: #5b5f7a; --excluded: #626a70;
  --bar: #7fa9b2; --on-mark: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --raised: #1d2327; --ink: #e8e6df; --soft: #a9b1b6; --line: #363e43; --accent: #7cc4d1;
    --shown: #6fca9c; --part: #7dbde0; --gap: #f49280; --not-shown: #dcb65c; --organisation: #b0b4d6; --excluded: #a5adb3;
    --bar: #3f6f7a; --on-mark: #14181b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: lining-nums;
}
h1, h2, h3, .cover p.subject {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  font-weight: 600; line-height: 1.2; text-wrap: balance;
}
h1 { font-size: 2.1rem; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; }
p, ul, dl { margin: 0 0 1rem; max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: .86em/1.4 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.frame { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); min-height: 100vh; }
.side { border-right: 1px solid var(--line); background: var(--raised); padding: 2rem 1.5rem; }
.side .inner { position: sticky; top: 2rem; }
.side .name { font-weight: 650; overflow-wrap: anywhere; margin: 0; }
.side .kind { color: var(--soft); font-size: .85rem; margin: .1rem 0 1.5rem; }
.side ul { list-style: none; margin: 0; padding: 0; }
.side li a { display: block; padding: .32rem .75rem; margin: 0 -.75rem; color: inherit; text-decoration: none; border-left: 3px solid transparent; font-size: .94rem; }
.side li a:hover { text-decoration: underline; }
.side li a[aria-current] { border-left-color: var(--accent); font-weight: 650; }
main { container-type: inline-size; padding: 2.75rem clamp(1.1rem, 3vw, 3.5rem) 4rem; max-width: 78rem; }
main > header { margin-bottom: 1.75rem; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 44rem; }
.alarm { border: 2px solid var(--gap); border-left-width: .6rem; padding: .9rem 1.1rem; margin: 0 0 1.5rem; max-width: 60rem; }
.alarm p { margin: .2rem 0 0; } .alarm strong { color: var(--gap); }
.cover { padding: 0 0 2rem; border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
.cover .eyebrow { font-size: .85rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 0 0 1rem; }
.cover h1 { font-size: clamp(2rem, 5vw, 3.1rem); overflow-wrap: anywhere; }
.cover p.subject { font-size: 1.25rem; font-weight: 400; color: var(--soft); margin: 0 0 1.75rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .9rem 2rem; max-width: none; margin: 0; }
.facts .wide { grid-column: 1 / -1; }
.facts dt { font-size: .8rem; color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1px; padding: 1px; max-width: none; }
.figure { box-shadow: 0 0 0 1px var(--line); padding: .9rem 1.1rem; display: flex; flex-direction: column; }
.figure dt { font-size: .85rem; color: var(--soft); order: 2; } .figure dd { margin: 0; display: contents; }
.figure strong { font: 600 2rem/1.15 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif; order: 1; }
.figure .note { font-size: .82rem; color: var(--soft); order: 3; }
.badge, .key { display: inline-flex; align-items: baseline; gap: .38em; font-weight: 600; font-size: .88rem; white-space: nowrap; }
.shape, .key i { align-self: center; }
.shape { width: .95em; height: .95em; flex: none; fill: currentColor; }
.shape .line { fill: none; stroke: currentColor; stroke-width: 1.8; }
.shape .dash { stroke-dasharray: 3 2.2; }
.shape .cut { fill: none; stroke: var(--paper); stroke-width: 1.7; stroke-linecap: round; }
.shown, .approved { color: var(--shown); } .part { color: var(--part); } .gap, .overrides { color: var(--gap); }
.not-shown { color: var(--not-shown); } .organisation, .rejected { color: var(--organisation); } .excluded { color: var(--excluded); }
.legend, .stack, .proofs, .words { list-style: none; padding: 0; margin: 0; }
.legend li { display: inline-flex; align-items: baseline; gap: .35em; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; font-size: .88rem; margin-bottom: .5rem; max-width: none; color: var(--soft); }
.key i { width: .8em; height: .8em; background: currentColor; display: inline-block; }
.words { display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); max-width: none; font-size: .92rem; }
.proofs { font-size: .88rem; } .proofs li + li, .stack > li + li { margin-top: .2rem; }
.gap-group { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1.5rem; }
.gap-group + .gap-group { border-top: 1px solid var(--line); }
.gate { font-weight: 600; font-size: .93rem; margin: 0; padding: .45rem 0; } .gate .soft { display: block; font-size: .82rem; }
.gaps { list-style: none; padding: 0; margin: 0; max-width: none; font-size: .93rem; }
.gaps > li { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 5fr); gap: 0 2rem; padding: .45rem 0; overflow-wrap: anywhere; }
.gaps > li + li { border-top: 1px dotted var(--line); }
.points { padding-left: 1.15rem; max-width: none; } .points > li { margin-top: .2rem; } .points > li::marker { color: var(--soft); } .entry > .missing { margin-bottom: 1rem; }
.none, .empty { color: var(--soft); font-style: italic; }
.none { white-space: nowrap; }
.soft { color: var(--soft); font-size: .9rem; font-weight: 400; }
.fix { display: block; margin-top: .15rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; margin: 0 0 1.5rem; }
caption.heard { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding: 0 0 .45rem; }
thead th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--soft); border-bottom: 1.5px solid var(--ink); padding: .3rem 1rem .3rem 0; vertical-align: bottom; }
tbody th, td { text-align: left; font-weight: 400; vertical-align: top; padding: .6rem 1rem .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 5.75rem; }
tbody th { font-weight: 600; min-width: 8.5rem; }
.short, .record { white-space: nowrap; } .short, td.number { min-width: 0; } tr > :last-child { padding-right: 0; }
.said { min-width: 11.5rem; } .reason { width: 16%; } .evidence { min-width: 11.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
.name { white-space: normal; }
tr:target, article:target { background: var(--raised); box-shadow: -.75rem 0 0 var(--raised), .75rem 0 0 var(--raised); }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 0 0 .9rem; font-size: .9rem; }
.filter[hidden], tr[hidden], article[hidden] { display: none; }
.filter input, .filter select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .3rem .5rem; }
.filter output { color: var(--soft); }
.chart { margin: 0 0 2rem; max-width: 50rem; }
.chart figcaption { font-weight: 650; margin-bottom: .35rem; }
.plot svg { display: block; width: 100%; height: auto; font-size: 12px; } .plot.narrow { display: none; max-width: 26rem; }
.plot svg text { white-space: pre; font-family: inherit; }
.proofs details { margin: 0; } .proofs summary { font-size: inherit; } details { margin: .5rem 0 1rem; } summary { cursor: pointer; color: var(--accent); font-size: .9rem; }
.entry { border-top: 1px solid var(--line); padding: 1.1rem 0 .6rem; }
.entry h2 { font-size: 1.08rem; border: 0; padding: 0; margin: 0 0 .35rem; display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: baseline; }
.entry h2 .badge { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
div.missing { max-width: none; } .entry .missing { border-left: 3px solid var(--line); padding-left: .9rem; }
.pair { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .15rem 1.5rem; max-width: 60rem; }
.pair dt { color: var(--soft); font-size: .9rem; padding-top: .05rem; } .pair dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.timeline { list-style: none; padding: 0 0 0 1.2rem; border-left: 2px solid var(--line); max-width: 50rem; }
.timeline > li { position: relative; margin-bottom: .8rem; }
.timeline > li::before { content: ""; position: absolute; left: -1.62rem; top: .45em; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--accent); }
.timeline .proofs, .timeline .proofs li { display: inline; } .timeline .proofs li::before { content: " · "; }
time, .badge { white-space: nowrap; }
.timeline time { font-variant-numeric: tabular-nums; color: var(--soft); margin-right: .6rem; }
.pager { display: flex; flex-wrap: wrap; gap: .35rem .8rem; margin: 0 0 1rem; padding: 0; list-style: none; max-width: none; }
footer { border-top: 1px solid var(--line); margin-top: 3.5rem; padding-top: 1rem; color: var(--soft); font-size: .85rem; }
footer p { max-width: 56rem; }
@media (max-width: 60rem) {
  .frame { display: block; }
  .side { border-right: 0; border-bottom: 1px solid var(--line); padding: 1.1rem 1.1rem .9rem; }
  .side .inner { position: static; } .side .kind { margin-bottom: .6rem; }
  .side ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
  .side li a { padding: .25rem 0; margin: 0; border-left: 0; border-bottom: 2px solid transparent; }
  .side li a[aria-current] { border-bottom-color: var(--accent); }
  main { padding-top: 1.75rem; } h1 { font-size: 1.7rem; }
}
@media screen {
  @container (max-width: 22rem) { .short, .record { white-space: normal; } }
  @container (max-width: 34rem) { .plot.wide { display: none; } .plot.narrow { display: block; } }
  @container (max-width: 50rem) {
    table, caption, tbody, tr, td, tbody th { display: block; width: 100%; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody tr { border-bottom: 1px solid var(--line); padding: .75rem 0; }
    tbody th, td { border: 0; padding: .12rem 0; text-align: left; min-width: 0; }
    td[data-head] { display: flow-root; padding-left: 8.25rem; } td.number { text-align: left; }
    td[data-head]::before { content: attr(data-head); float: left; width: 7.5rem; margin-left: -8.25rem; color: var(--soft); font-size: .82rem; padding-top: .1rem; white-space: normal; }
    td:empty { display: none; }
    .said, .evidence { min-width: 0; } .reason { width: 100%; }
    .pair, .gap-group, .gaps > li { display: block; } .gaps > li > span { display: block; } .gate .soft { display: inline; margin-left: .5rem; } .gate { padding-bottom: 0; }
  }
}
pre.document { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; border-left: 3px solid var(--line); padding-left: .9rem; margin: 0 0 .9rem; } table.values { margin: .2rem 0; } .entry .stack { max-width: 60rem; } dl.said { margin: 0; max-width: none; } .entry > dl.said > dd, .entry .stack dd { max-width: 60rem; } .entry .stack > li:has(> dl) + li { border-top: 1px solid var(--line); padding-top: .5rem; } dl.said > dt { font-weight: 600; font-size: .9rem; color: var(--soft); } dl.said > dd { margin: 0 0 .35rem .9rem; overflow-wrap: anywhere; } a.source { font-size: .8em; color: var(--soft); }
.heat-maps { display: flex; flex-wrap: wrap; align-items: end; gap: 2rem; } table.heat-map { width: auto; border-collapse: separate; border-spacing: 3px; } table.heat-map caption { text-align: left; } table.heat-map :is(th, td) { width: 2.4rem; min-width: 0; height: 2.2rem; padding: 0; text-align: center; vertical-align: middle; border: 0; display: table-cell; } table.heat-map tr { display: table-row; } table.heat-map thead { display: table-header-group; position: static; clip-path: none; } td.heat { border: 1px solid var(--line) !important; font-weight: 600; } td.heat.low { background: #2e7d3222; } td.heat.medium { background: #b26a0033; } td.heat.high { background: #b3261e40; }
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --on-mark: #fff;
    --shown: #1f6b47; --part: #2b6a8a; --gap: #a7331f; --not-shown: #7a5c12; --organisation: #5b5f7a; --excluded: #555; --bar: #9db8be; }
  @page { size: A4; margin: 18mm 16mm 20mm; }
  html { font-size: 9pt; } td { min-width: 5rem; } .said { min-width: 8rem; } .said:has(> details) { min-width: 15rem; } tbody th { min-width: 8.25rem; } .evidence { min-width: 8.5rem; } .record { white-space: normal; }
  .side, .skip, .filter, .pager { display: none !important; }
  details > summary { list-style: none; font-weight: 600; } details::details-content { content-visibility: visible; block-size: auto; }
  .frame { display: block; } main { padding: 0; max-width: none; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; } :is(h2, h3, h2 + p, h3 + p, caption, thead) { break-after: avoid; }
  h2 { break-inside: avoid; } :not(.entry) > h2::after { content: ""; display: block; height: 14rem; margin-bottom: -14rem; } table:not(:has(tbody > tr:nth-child(4))) { break-inside: avoid; }
  thead { display: table-header-group; } tr, .figure, .chart, .gaps > li, .timeline > li { break-inside: avoid; } tr:has(details) { break-inside: auto; } .entry h2, .gate { break-after: avoid; }
  .figures { grid-template-columns: repeat(3, 1fr); }
  a { color: inherit; text-decoration: none; }
  tr[hidden] { display: table-row; } article[hidden] { display: block; }
  * { print-color-adjust: exact; }
}
`;
