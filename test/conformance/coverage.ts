/** Which case or test proves each sentence of `requirements.yml`: the table of docs/coverage.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cases } from './cases.ts';

/** A sentence, or a sentence that tests elsewhere prove: `file: title`, the title as it stands in the file. */
type Entry = string | { readonly says: string; readonly tests: Readonly<Record<string, string>> };

interface Section {
  readonly section: string;
  readonly requirements: Readonly<Record<string, Entry>>;
}

export interface Requirement {
  readonly id: string;
  readonly section: string;
  readonly says: string;
  /** The gates whose cases prove it. */
  readonly gates: readonly string[];
  /** `gate: name of the case`, or `file: title of the test`. */
  readonly proofs: readonly string[];
}

const ROOT = join(import.meta.dirname, '..', '..');

export function coverage(): {
  readonly requirements: readonly Requirement[];
  /** Sentences that nothing proves. */
  readonly unproven: readonly string[];
  /** Ids that cases claim and the list lacks, and tests that are not there. */
  readonly unknown: readonly string[];
} {
  const sections = parse(
    readFileSync(join(import.meta.dirname, 'requirements.yml'), 'utf8'),
  ) as readonly Section[];
  const all = cases();
  const unknown: string[] = [];
  const requirements = sections.flatMap(({ section, requirements: entries }) =>
    Object.entries(entries).map(([id, entry]): Requirement => {
      const says = typeof entry === 'string' ? entry : entry.says;
      const elsewhere = typeof entry === 'string' ? [] : Object.entries(entry.tests);
      for (const [file, title] of elsewhere)
        if (!contains(file, title)) unknown.push(`${id}: ${file} has no test “${title}”`);
      const own = all.filter(({ proves }) => proves.includes(id));
      const proofs = [
        ...own.map(({ gate, name }) => `${gate}: ${name}`),
        ...elsewhere.map(([file, title]) => `${file}: ${title}`),
      ];
      const gates = [...new Set(own.map(({ gate }) => gate))];
      return { id, section, says, gates, proofs };
    }),
  );
  const ids = new Set(requirements.map(({ id }) => id));
  unknown.push(...all.flatMap(({ proves }) => proves.filter((id) => !ids.has(id))));
  const unproven = requirements.filter(({ proofs }) => proofs.length === 0).map(({ id }) => id);
  return { requirements, unproven, unknown };
}

function contains(file: string, title: string): boolean {
  try {
    return readFileSync(join(ROOT, file), 'utf8').includes(title);
  } catch {
    return false;
  }
}
