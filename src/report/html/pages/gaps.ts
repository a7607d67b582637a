import { countOf } from '../../../count-of.ts';
import { plain } from '../../../prose.ts';
import { allGaps, ownersOf } from '../../exporters/gaps.ts';
import { type ReportGap, shortMessage } from '../../gap.ts';
import { tally } from '../../labels.ts';
import type { ControlReport, ReportModel } from '../../model.ts';
import type { HtmlPage } from '../layout.ts';
import { badge, type CitationContext, citationContext, filter, proof } from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';

/** A control of many systems tells so many of their gaps; each system's own page tells all. */
const MOST = 100;

/** Control by control: what is missing, and the shortest way to fix it. Each gap is told once. */
export function gapsPage(model: ReportModel): HtmlPage {
  const open = model.controls.filter(({ status }) => status === 'gap' || status === 'not-shown');
  const elsewhere = model.controls.filter(({ status }) => status === 'organisation');
  const counts = tally(model.controls);
  const path = 'gaps.html';
  const all = allGaps(model);
  const lines: ReportLines = {
    from: citationContext(model, path),
    owners: (gap) => ownersOf(gap, model),
    alike: Map.groupBy(all, sameGap),
  };
  const told = new Map<string, string>();
  const entries = open.map((control) => entry(control, told, lines));
  const others = all.filter((gap) => !told.has(sameGap(gap)));
  const body = html`
<header><h1>Gap report</h1>
<p class="lead">${severities(all)}. ${counts.gap} ${counts.gap === 1 ? 'control or clause has' : 'controls and clauses have'} gaps, ${counts['not-shown']} ${counts['not-shown'] === 1 ? 'is' : 'are'} not shown. Each says what to do next. Of a document that lacks much the first places are named; <code>gaps.csv</code> names them all.</p></header>
${open.length === 0 ? html`<p>Nothing is missing that the repository can show.</p>` : filter('entries', open, ({ status }) => status)}
<div id="entries">${entries}</div>
${others.length === 0 ? undefined : html`<article class="entry"><h2>Under no control of the standard</h2><div class="missing">${gapList(others, lines)}</div></article>`}
${elsewhere.length === 0 ? undefined : html`<h2>What only the organisation can show</h2><p>A repository holds no proof of these. Ask for the organisation’s own records.</p><ul>${elsewhere.map(({ id, title }) => html`<li>${id} ${title}</li>`)}</ul>`}
`;
  return { path, title: 'Gap report', body, under: path };
}

/** What a line about a gap is made with. */
export interface GapLineContext {
  readonly from: CitationContext;
  /** Who answers for it; absent: the page is that of the system, and says it. */
  readonly owners?: (gap: ReportGap) => readonly string[];
}

/** "12 gaps: 9 failures, 3 warnings". */
export function severities(gaps: readonly ReportGap[]): string {
  if (gaps.length === 0) return 'No gap';
  const levels = (['failure', 'warning', 'notice'] as const).flatMap((level) => {
    const number = gaps.filter((gap) => gap.level === level).length;
    return number === 0 ? [] : [countOf(number, level)];
  });
  return `${countOf(gaps.length, 'gap')}: ${levels.join(', ')}`;
}

interface ReportLines extends GapLineContext {
  /** All gaps of one fact, under whatever control each of them stands. */
  readonly alike: ReadonlyMap<string, readonly ReportGap[]>;
}

/** @param told each fact that was told → the control it stands under */
function entry(control: ControlReport, told: Map<string, string>, lines: ReportLines): Html {
  const { id, title, family, status, because, gaps, remedy } = control;
  const earlier = gaps.filter((gap) => told.has(sameGap(gap)));
  const places = [...new Set(earlier.flatMap((gap) => told.get(sameGap(gap)) ?? []))];
  const fresh = [...new Map(gaps.map((gap) => [sameGap(gap), gap])).values()].filter(
    (gap) => !told.has(sameGap(gap)),
  );
  for (const gap of fresh) told.set(sameGap(gap), id);
  const elsewhere =
    places.length === 0
      ? undefined
      : html`<p class="soft">${countOf(earlier.length, 'gap')} of this ${family === 'clause' ? 'clause' : 'control'} ${earlier.length === 1 ? 'is' : 'are'} listed under ${places.map((place, index) => html`${index === 0 ? '' : ', '}<a href="#gap-${place}">${place}</a>`)}.</p>`;
  const [ofSystems = [], ofAll = []] = [true, false].map((one) =>
    fresh.filter(({ system }) => (system !== undefined) === one),
  );
  const more =
    ofSystems.length <= MOST
      ? undefined
      : html`<p class="soft">and ${ofSystems.length - MOST} more: see the pages of the <a href="systems.html">systems</a></p>`;
  const list =
    gaps.length === 0
      ? html`<p class="missing">${htmlOf(because)}.${remedy === undefined ? undefined : html`<br>→ ${htmlOf(remedy)}`}</p>`
      : html`<div class="missing">${gapList(
          [...ofAll, ...ofSystems.slice(0, MOST)].flatMap((gap) => lines.alike.get(sameGap(gap)) ?? gap),
          lines,
        )}${more}${elsewhere}</div>`;
  return html`<article class="entry" id="gap-${id}" data-row data-status="${status}"><h2>${id} ${title} ${badge(status)}</h2>${list}</article>\n`;
}

/** By gate: whose gap, what and where, and beside it the way out. What several gates miss alike stands once, under all of them. */
export function gapList(gaps: readonly ReportGap[], lines: GapLineContext): Value {
  const alike = [...Map.groupBy(gaps, sameGap).values()];
  const groups = Map.groupBy(alike, (same) => same.map(({ gate, level }) => `${gate} ${level}`).join());
  return [...groups.values()].map((own) => {
    const [of = []] = own;
    const items = own.map((same) => html`<li data-gaps="${same.length}">${gapLine(same, lines)}</li>`);
    const cited = [...new Set(of.flatMap(({ references = [] }) => references))];
    const serves = cited.length === 0 ? undefined : html`<span class="soft">${cited.join('; ')}</span>`;
    const titles = [...new Set(of.map(({ title }) => title))].join(', ');
    const level = of.length === 1 ? of[0]?.level : `${of.length} gates: ${of[0]?.level}`;
    return html`<div class="gap-group"><p class="gate">${titles}<span class="soft">${level}</span>${serves}</p><ul class="gaps">${items}</ul></div>`;
  });
}

/** Of one fact that several gates miss the words, the place and the system are the same. */
function sameGap(gap: ReportGap): string {
  const known = FACTS.get(gap);
  if (known !== undefined) return known;
  const { level, system, path, line, message } = gap;
  const fact = JSON.stringify([level, system, path, line, plain(message)]);
  FACTS.set(gap, fact);
  return fact;
}

/** A gap stands under several controls, and each asks for it several times. */
const FACTS = new WeakMap<ReportGap, string>();

function gapLine(same: readonly ReportGap[], { from, owners }: GapLineContext): Value {
  const [gap] = same;
  if (gap === undefined) return undefined;
  const { system, due } = gap;
  const named = owners?.(gap).map((owner) => `@${owner}`) ?? [];
  const dated = due === undefined ? undefined : html`, due <time>${due}</time>`;
  const owned = html` <span class="soft">(owner ${named.length === 0 ? 'not named' : named.join(', ')}${dated})</span>`;
  const whose =
    owners === undefined ? undefined : html`<strong>${system ?? 'organisation'}</strong>${owned}: `;
  const remedies = [...new Map(same.map(({ remedy }) => [plain(remedy), remedy])).values()];
  return html`<span>${whose}${htmlOf(shortMessage(gap))}${place(gap, from)}</span><span>${remedies.map((remedy, index) => html`${index === 0 ? undefined : html`<br>`}→ ${htmlOf(remedy)}`)}</span>`;
}

/** Where it is, unless the message says it and nothing is there to be opened. */
function place({ path, line, message, proof: shown }: ReportGap, from: CitationContext): Value {
  if (shown !== undefined) return html` (${proof(shown, from)})`;
  if (path === undefined || message.some(({ text }) => text === path)) return undefined;
  return html` (<code>${path}${line === undefined ? '' : `:${line}`}</code>)`;
}
