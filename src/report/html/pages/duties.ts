import type { Duty, LawDuties, SystemReport } from '../../system-model.ts';
import { badge, type CitationContext, type Column, none, proof, stack, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

const DUTY: readonly Column<Duty>[] = [
  {
    head: 'Duty',
    cell: ({ reference, title }) => html`${reference} <span class="soft">${title}</span>`,
    kind: 'name',
  },
  { head: 'In the role of', cell: ({ roles }) => roles.join(', '), kind: 'short' },
  {
    head: 'Applies',
    cell: ({ applies, appliesFrom }) => `${applies ? 'since' : 'from'} ${appliesFrom}`,
    kind: 'short',
  },
  { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
  {
    head: 'By which gates, and what they do not ask',
    cell: ({ gates, missing }) =>
      stack([
        gates.length === 0 ? html`<span class="none">no gate was asked</span>` : gates.join(', '),
        html`<span class="soft">not asked: ${missing}</span>`,
      ]),
    kind: 'said',
  },
];

/** Which duties of the EU AI Act the organisation has for a system, by its own answers. */
export function dutySection({ law, fields }: SystemReport, from: CitationContext): Html {
  const claimed = fields.find(({ name }) => name === 'Regulations')?.values ?? [];
  const register = html`<p class="soft">The register names: ${none(claimed.join('; '))}.</p>`;
  if (law.state === 'not-answered')
    return html`<h2 id="duties">Duties under the EU AI Act</h2><p class="empty">Not known: no <code>${law.path}</code> says what the organisation is to this system (provider, deployer) and what it is used for.</p>${register}`;
  return html`<h2 id="duties">Duties under the EU AI Act</h2>
<p>${classified(law)} By ${proof(law.proof, from)}: the organisation’s own answers, no legal advice and no claim of conformity.</p>${register}
${table(law.duties, DUTY, { caption: 'Duties of the organisation for this system, by its own answers', headed: true, id: 'law', status: ({ status }) => status, empty: 'No article binds the organisation in this role.' })}`;
}

/** "Provider. High-risk by Annex III: employment." */
function classified({
  roles,
  areas,
  transparency,
  prohibited,
}: Extract<LawDuties, { state: 'answered' }>): Value {
  const prohibits =
    prohibited.length === 0
      ? undefined
      : html` <strong class="gap">A practice that Article 5 prohibits: ${prohibited.join(', ')}.</strong>`;
  const risk = areas.length === 0 ? 'in no area of Annex III' : `high-risk by Annex III: ${areas.join(', ')}`;
  const told = transparency.length === 0 ? 'no duty of Article 50' : `Article 50: ${transparency.join(', ')}`;
  return html`The organisation is its ${roles.join(' and ')}; ${risk}; ${told}.${prohibits}`;
}

/** The same of all systems, one row a system. */
export function dutyOverview(systems: readonly SystemReport[]): Html {
  return table(
    systems,
    [
      {
        head: 'System',
        cell: ({ id, name }) => html`<a href="systems/${id}.html#duties">${name}</a>`,
        kind: 'name',
      },
      {
        head: 'Role',
        cell: ({ law }) => (law.state === 'answered' ? law.roles.join(', ') : NOT_KNOWN),
      },
      {
        head: 'High-risk by Annex III',
        cell: ({ law }) => ofAnswer(law, ({ areas }) => areas),
        kind: 'short',
      },
      {
        head: 'Article 50',
        cell: ({ law }) => ofAnswer(law, ({ transparency }) => transparency),
      },
      {
        head: 'Duties that apply now',
        cell: ({ law }) =>
          ofAnswer(law, ({ duties }) =>
            duties.filter(({ applies }) => applies).map(({ reference }) => reference),
          ),
      },
      {
        head: 'Duties to come',
        cell: ({ law }) =>
          ofAnswer(law, ({ duties }) =>
            [
              ...Map.groupBy(
                duties.filter(({ applies }) => !applies),
                ({ appliesFrom }) => appliesFrom,
              ),
            ].map(([from, own]) => `from ${from}: ${own.map(({ reference }) => reference).join(', ')}`),
          ),
        kind: 'said',
      },
    ],
    {
      caption: 'Duties under the EU AI Act by system, as the organisation answered',
      headed: true,
      id: 'duties',
      empty: 'No AI system is registered.',
    },
  );
}

const NOT_KNOWN = html`<span class="none">not answered</span>`;

function ofAnswer(
  law: LawDuties,
  list: (answer: Extract<LawDuties, { state: 'answered' }>) => readonly string[],
): Value {
  if (law.state === 'not-answered') return NOT_KNOWN;
  const own = list(law);
  return own.length === 0 ? html`<span class="soft">none</span>` : own.join(', ');
}
