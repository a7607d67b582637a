import { countOf } from '../../../count-of.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { ControlReport, FrameworkReference, FrameworkReport, ReportModel } from '../../model.ts';
import type { LawReading } from '../../tables.ts';
import type { HtmlPage } from '../layout.ts';
import { badge, type Column, stack, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';
import { dutyOverview } from './duties.ts';

/** What each control answers to in other frameworks, both ways. */
export function crosswalkPage(model: ReportModel): HtmlPage {
  const { crosswalk, controls, scope } = model;
  const ordered = [...crosswalk].sort(
    (a, b) => Number(b.framework === scope.framework) - Number(a.framework === scope.framework),
  );
  const body = html`
<header><h1>Other frameworks</h1>
<p class="lead">Which ISO/IEC 42001 controls correspond to which part of other frameworks, with the status of each. A mapping is not a proof of conformity: the reference itself may require more.</p>
<p class="soft">A control marked with * is mapped by this project’s own reading. A date is the day from which an article applies, as amended. This page claims no conformity.</p></header>
${ordered.map((one) => html`<h2>${one.title}</h2>${referenceTable(one, controls, one.framework)}${one.framework === 'eu-ai-act' ? html`${unmappedTable(one)}<h3>By system</h3>${dutyOverview(model.systems)}` : undefined}`)}
<h2>By control</h2>
${table(
  controls,
  [
    {
      head: 'Control',
      cell: ({ id, title }) =>
        html`<a href="statement-of-applicability.html#${id}">${id}</a> <span class="soft">${title}</span>`,
      kind: 'name',
    },
    { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
    ...crosswalk.map((framework) => ({
      head: framework.title,
      cell: ({ id }: ControlReport) => referencesOf(id, framework),
    })),
  ],
  {
    caption: 'Every control with what it answers to',
    id: 'by-control',
    status: ({ status }) => status,
    empty: 'No control.',
  },
)}
`;
  return { path: 'crosswalk.html', title: 'Other frameworks', body, under: 'crosswalk.html' };
}

function referencesOf(id: string, { references }: FrameworkReport): Value {
  const own = references.flatMap(({ reference, controls }) => {
    const mapped = controls.find((one) => one.id === id);
    return mapped === undefined ? [] : [`${reference}${mapped.reading === 'ours' ? '*' : ''}`];
  });
  return own.length === 0 ? html`<span class="none">no mapping</span>` : stack(own);
}

/** What the data of a law says of its articles. */
const LAW: readonly Column<Pick<FrameworkReference, 'law'>>[] = [
  { head: 'Applies from', cell: ({ law }) => law?.appliesFrom ?? '–', kind: 'short' },
  {
    head: 'Binds',
    cell: ({ law }) => (law === undefined ? '–' : stack([wholeWords(law.addressed), ABOUT[law.about]])),
  },
  { head: 'Not asked for by the presets', cell: ({ law }) => law?.missing ?? '–', kind: 'said' },
];

/** Names that are never broken within, whatever the width of their column. */
function wholeWords(names: readonly string[]): Html {
  return html`${names.map((name, index) => html`${index === 0 ? undefined : ', '}<span class="short">${name}</span>`)}`;
}

const ABOUT: Readonly<Record<LawReading['about'], Html>> = {
  all: html`<span class="soft">any AI system</span>`,
  'high-risk': html`<span class="soft">high-risk systems</span>`,
  transparency: html`<span class="soft">systems that Article 50 names</span>`,
  'general-purpose': html`<span class="soft">general-purpose models</span>`,
};

/** Whom the table above leaves out. */
function unmappedTable({ unmapped = [] }: FrameworkReport): Value {
  if (unmapped.length === 0) return undefined;
  return html`<h3>Articles without a corresponding control</h3>${table(
    unmapped,
    [
      { head: 'Reference', cell: ({ reference }) => reference, kind: 'name' },
      { head: 'About', cell: ({ title }) => title, kind: 'said' },
      ...LAW,
    ],
    {
      caption: 'Articles of the EU AI Act that this package says nothing about',
      headed: true,
      id: 'unmapped',
      empty: 'None.',
    },
  )}`;
}

function answeredBy(answered: FrameworkReference['answered']): readonly Value[] {
  if (answered === undefined) return [];
  return [html`<span class="soft">answered for ${answered.met} of ${countOf(answered.of, 'system')}</span>`];
}

export function referenceTable(
  framework: FrameworkReport,
  controls: readonly ControlReport[],
  id: string,
): Html {
  const isLaw = framework.references.some(({ law }) => law !== undefined);
  const statuses = new Map(controls.map((control) => [control.id, control.status]));
  return table(
    framework.references,
    [
      { head: 'Reference', cell: ({ reference }) => reference, kind: 'name' },
      { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
      {
        head: 'About',
        cell: ({ topics, answered }) => stack([...topics, ...answeredBy(answered)]),
        // Beside the columns of a law, two wide ones would not fit on a page.
        ...omitUndefined({ kind: isLaw ? undefined : ('said' as const) }),
      },
      ...(isLaw ? LAW : []),
      {
        head: 'Controls',
        cell: ({ controls: mapped }) =>
          mapped.map(({ id: control, reading }, index) => {
            const gap = statuses.get(control) === 'gap' ? ' (gap)' : '';
            return html`${index === 0 ? '' : ', '}<a href="statement-of-applicability.html#${control}">${control}</a>${reading === 'ours' ? '*' : ''}${gap}`;
          }),
      },
    ],
    {
      caption: framework.title,
      headed: true,
      id,
      status: ({ status }) => status,
      empty: 'No reference is mapped.',
    },
  );
}
