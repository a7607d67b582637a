import { CHECKS } from './checks/index.ts';
import type { DoctorRow } from './row.ts';
import { type DoctorInput, surroundingsOf } from './surroundings.ts';

/** What the doctor found. */
export interface Examination {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly rows: readonly DoctorRow[];
}

/**
 * Looks at how a repository is set up on GitHub. Nothing is written.
 *
 * Throws `bad-input` where the repository itself cannot be read; what else cannot be read is a row that says so.
 */
export async function examine(asked: DoctorInput): Promise<Examination> {
  const { repo, now } = asked.gateContext;
  const surroundings = await surroundingsOf(asked);
  const rows = await Promise.all(
    CHECKS.map(async ([check, look]) =>
      (await look(surroundings)).map((found): DoctorRow => ({ check, ...found })),
    ),
  );
  return {
    repository: `${repo.owner}/${repo.repo}`,
    defaultBranch: surroundings.repository.defaultBranch,
    at: now,
    rows: rows.flat(),
  };
}

/** Whether everything could be read, and is right. */
export function isWell({ rows }: Examination): boolean {
  return rows.every(({ state }) => state === 'right');
}
