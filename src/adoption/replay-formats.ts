import { countOf } from '../count-of.ts';
import { UNSHALLOW } from '../git/repository.ts';
import { type Html, html } from '../report/html/template.ts';
import { visible } from '../reporters/visible.ts';
import type { GateTally, Replay } from './replay.ts';

/** How `aims-gate replay --format` prints. */
export const REPLAY_FORMATS: ReadonlyMap<string, (replay: Replay, all: boolean) => string> = new Map([
  ['terminal', terminal],
  ['json', (replay: Replay) => `${JSON.stringify({ version: 1, ...replay }, null, 2)}\n`],
  ['html', page],
]);

/** Rows of changes that a terminal shows without `--all`. */
const SHOWN = 20;

function terminal(replay: Replay, all: boolean): string {
  const { rows, gates } = replay;
  const shown = all ? rows : rows.slice(0, SHOWN);
  const lines = [
    summary(replay),
    ...fewer(replay),
    cost(replay),
    '',
    ...(gates.length === 0 ? [] : [row('gate', 'judged', 'gaps', 'drafts', 'people')]),
    ...gates.map(({ gate, asked, failed, unfinished, people }) =>
      row(gate, asked, failed, unfinished, people),
    ),
    ...(gates.length === 0
      ? []
      : [
          '  gaps: changes it would have stopped; drafts: of those, only because a document is not finished today;',
          '  people: changes in which somebody would have been asked',
        ]),
    '',
    ...noisiest(gates),
    ...replay.systems.map(
      ({ id, owner, changes }) =>
        `  ${id}: ${countOf(changes, 'change')}${owner === undefined ? ', no owner' : `, @${owner} asked`}`,
    ),
    ...(replay.systems.length === 0 ? [] : ['']),
    ...shown.map(
      ({ commit, at, title, classes, failed }) =>
        `  ${commit.slice(0, 8)} ${at.slice(0, 10)} ${failed.length === 0 ? '✓' : '✗'} ${title.slice(0, 60)} (${classes.join(', ')})`,
    ),
    ...(shown.length < rows.length ? [`  and ${rows.length - shown.length} more: --all`] : []),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function row(gate: string, ...numbers: readonly (number | string)[]): string {
  return `  ${gate.padEnd(28)} ${numbers.map((number) => String(number).padStart(6)).join(' ')}`;
}

function summary({ changes, governed, blocked, unfinished }: Replay): string {
  const drafts =
    unfinished === 0 ? '' : `, ${unfinished} of those only because a document is not finished today`;
  return `${countOf(changes, 'change')} landed: ${governed} touch AI, ${blocked} of them with gaps${drafts}`;
}

/** Why there are fewer changes than were asked for. */
function fewer({ changes, asked, cut, since }: Replay): readonly string[] {
  if (changes >= asked) return [];
  const period = since === undefined ? '' : ` since ${since.slice(0, 10)}`;
  return [
    `Fewer than the ${asked} asked for: ${cut === 'shallow' ? `${UNSHALLOW}, and run it again` : `no more landed${period}`}`,
  ];
}

function cost({ jobs, requests }: Replay): string {
  return `On GitHub at least ${countOf(jobs, 'job')} of a minute each (one when a change is opened, one when it lands, one for each approval) and about ${countOf(requests, 'request')}`;
}

function noisiest(gates: readonly GateTally[]): readonly string[] {
  const [first] = gates;
  if (first === undefined || first.failed === 0) return [];
  const gaps = first.failed - first.unfinished;
  if (gaps === 0)
    return ['Most gaps: none but in documents that are not finished: finish them, and run it again', ''];
  return [`Most gaps: ${first.gate}, in ${gaps} of ${countOf(first.asked, 'change')}`, ''];
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884;overflow-wrap:break-word}
td.n,th.n{text-align:right}td.k,th{white-space:nowrap}td.t{min-width:14rem}.scroll{overflow-x:auto}`;

function page(replay: Replay): string {
  const body: Html = html`<h1>What the policy would have done</h1>
<p>${[summary(replay), ...fewer(replay), cost(replay)].map((line) => `${line}.`).join(' ')}</p>
<h2>Gates</h2>
<div class="scroll"><table><thead><tr><th>Gate</th><th class="n">Judged</th><th class="n">Gaps</th><th class="n">Only drafts</th><th class="n">People asked</th></tr></thead><tbody>
${replay.gates.map(({ gate, asked, failed, unfinished, people }) => html`<tr><td class="k">${gate}</td><td class="n">${asked}</td><td class="n">${failed}</td><td class="n">${unfinished}</td><td class="n">${people}</td></tr>\n`)}</tbody></table></div>
<h2>Changes that touch AI</h2>
<div class="scroll"><table><thead><tr><th>Commit</th><th>Date</th><th>Change</th><th>What changed</th><th>Gaps</th></tr></thead><tbody>
${replay.rows.map(({ commit, at, title, classes, failed }) => html`<tr><td class="k"><code>${commit.slice(0, 8)}</code></td><td class="k">${at.slice(0, 10)}</td><td class="t">${title}</td><td>${classes.join(', ')}</td><td>${failed.join(', ')}</td></tr>\n`)}</tbody></table></div>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>aims-gate replay</title><style>${STYLE}</style></head>
<body>${body.text}</body></html>
`;
}
