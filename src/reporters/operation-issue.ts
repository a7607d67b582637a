import { countOf } from '../count-of.ts';
import { fields, items, textOf } from '../documents/fields.ts';
import type { Login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { prose, words } from '../prose.ts';
import { type FoldableSection, layOut } from './layout.ts';
import { inline, tableHead, tableRow } from './markdown.ts';
import { ICONS, moreRow } from './sections.ts';

/** One limit that a running system is beyond. */
export interface PassedLimit {
  readonly system: string;
  readonly owner?: string;
  readonly about: 'metric' | 'incident';
  /** Of the metric, or the id of the incident. */
  readonly name: string;
  /** "3.1 % where above 2 % is too much". */
  readonly said: string;
  /** ISO day on which it was first seen. */
  readonly since: string;
}

/** What one run looked at: only that can be over. */
export interface OperationRunScope {
  /** Systems that were held against the metrics of their plan. */
  readonly metrics: readonly string[];
  /** Metrics of them without a value in this run, as `system/metric`: their state is the one of an earlier run. */
  readonly notGiven: readonly string[];
  /** Incidents that came, as `system/id`. */
  readonly incidents: readonly string[];
  readonly passed: readonly PassedLimit[];
}

const ROWS = /<!-- aims-gate:limits:([A-Za-z0-9+/=]{0,60000}) -->/;
/** Rows that one run hands on to the next through the issue. */
const MOST_CARRIED = 100;
const LONGEST = 200;

/** The issue about running systems: what this run found, and what earlier ones did that it says nothing about. */
export function operationIssue(
  look: OperationRunScope,
  standing: string | undefined,
  budget: number,
): { readonly title: string; readonly body: string; readonly clean: boolean } {
  const before = carried(standing);
  const untouched = before.filter((one) => !wasLookedAt(one, look));
  const now = look.passed.map((one) => ({
    ...one,
    since: before.find((old) => same(old, one))?.since ?? one.since,
  }));
  const rows = [...now, ...untouched].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const titles = ['', 'system', 'what', 'how it stands', 'since'];
  const table: FoldableSection = {
    open: `**Limits that are passed**\n\n${tableHead(titles)}`,
    rows: rows.map(({ system, owner, about, name, said, since }) =>
      tableRow([
        ICONS.gap,
        inline(
          owner === undefined
            ? [words(system)]
            : prose`${words(system)} (${{ kind: 'person', text: owner as Login }})`,
        ),
        inline([words(about === 'incident' ? `incident ${name}` : name)]),
        inline([words(said)]),
        since,
      ]),
    ),
    more: moreRow(titles.length, 2),
  };
  const foot: FoldableSection = {
    open: '<sub>Kept up to date by every run that records operation data, and closed by the run that finds every limit kept again. Each value is in the ledger.</sub>',
    rows: [],
  };
  const handed = Buffer.from(JSON.stringify(rows.slice(0, MOST_CARRIED).map(shortened))).toString('base64');
  const body = layOut([...(rows.length === 0 ? [] : [table]), foot], budget - handed.length - 100);
  return {
    title: `AI in operation: ${rows.length === 0 ? 'every limit is kept' : `${countOf(rows.length, 'limit')} passed`}`,
    body: `${body}\n\n<!-- aims-gate:limits:${handed} -->`,
    clean: rows.length === 0,
  };
}

function wasLookedAt(
  { system, about, name }: PassedLimit,
  { metrics, notGiven, incidents }: OperationRunScope,
): boolean {
  const id = `${system}/${name}`;
  return about === 'metric' ? metrics.includes(system) && !notGiven.includes(id) : incidents.includes(id);
}

function same(one: PassedLimit, other: PassedLimit): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ system, about, name }: PassedLimit): string {
  return JSON.stringify([system, about, name.slice(0, LONGEST)]);
}

function shortened(one: PassedLimit): PassedLimit {
  return { ...one, name: one.name.slice(0, LONGEST), said: one.said.slice(0, LONGEST) };
}

/** What the issue hands on. Editing it ends nothing: the next run with the data finds it again. */
function carried(standing: string | undefined): readonly PassedLimit[] {
  const [, handed] = ROWS.exec((standing ?? '').slice(-70_000)) ?? [];
  if (handed === undefined) return [];
  try {
    return items(JSON.parse(Buffer.from(handed, 'base64').toString('utf8'))).flatMap(
      (one): readonly PassedLimit[] => {
        const said = fields(one);
        const [system, name, text, since] = ['system', 'name', 'said', 'since'].map((key) =>
          textOf(said[key]),
        );
        const about = said.about === 'metric' || said.about === 'incident' ? said.about : undefined;
        if (system === undefined || name === undefined || text === undefined || about === undefined)
          return [];
        if (since === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(since)) return [];
        const owner = textOf(said.owner);
        return [{ system, about, name, said: text, since, ...omitUndefined({ owner }) }];
      },
    );
  } catch {
    return [];
  }
}
