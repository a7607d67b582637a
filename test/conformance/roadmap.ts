/** What answers each line of `roadmap.yml`, and whether it is there: the second half of docs/coverage.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cases } from './cases.ts';

/** `by`: KIND NAME each. */
type Row =
  | { readonly says: string; readonly by: readonly string[] }
  | { readonly says: string; readonly out: string };

export interface RoadmapSection {
  readonly section: string;
  readonly rows: readonly Row[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const GATES = new Set(cases().map(({ gate }) => gate));

/** Where each kind of answer is found; false: it is not there. */
const KINDS: Readonly<Record<string, (name: string) => boolean>> = {
  gate: (name) => GATES.has(name),
  command: (name) => existsSync(join(ROOT, 'src/cli/commands', `${name}.ts`)),
  page: (name) => existsSync(join(ROOT, 'src/report/html/pages', `${name}.ts`)),
  document: (name) => existsSync(join(ROOT, 'policies/schema', `${name}.schema.json`)),
  doc: (name) => existsSync(join(ROOT, name)),
  test: (name) => existsSync(join(ROOT, name)),
};

export function roadmap(): readonly RoadmapSection[] {
  return parse(readFileSync(join(import.meta.dirname, 'roadmap.yml'), 'utf8')) as readonly RoadmapSection[];
}

/** What is wrong with one answer; undefined: it is there. */
export function missingAnswer(one: string): string | undefined {
  const space = one.indexOf(' ');
  return KINDS[one.slice(0, space)]?.(one.slice(space + 1)) === true ? undefined : `there is no ${one}`;
}

/** Answers that are not there, and lines that have neither an answer nor a reason. */
export function unanswered(sections: readonly RoadmapSection[]): readonly string[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap((row): readonly string[] => {
      // A comma in plain text of a flow mapping begins another key.
      const keys = Object.keys(row).filter((key) => !['says', 'by', 'out'].includes(key));
      if (keys.length > 0) return [`${row.says}: unknown key ${keys.join(', ')}`];
      if ('out' in row) return row.out.length > 20 ? [] : [`${row.says}: no reason`];
      if (row.by.length === 0) return [`${row.says}: nothing`];
      return row.by.flatMap((one) => {
        const missing = missingAnswer(one);
        return missing === undefined ? [] : [`${row.says}: ${missing}`];
      });
    }),
  );
}
