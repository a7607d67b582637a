import { dirname } from 'node:path';
import { AimsError } from '../../errors.ts';
import { evaluateBranch } from '../../evaluation/evaluate-branch.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { SETUP } from '../../gates/setup.ts';
import { openRepository } from '../../git/repository.ts';
import { isPreset } from '../../policy/preset-path.ts';
import { plain } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import { openPolicy } from './policy.ts';

/** What a policy rests on, in words. */
interface Setup {
  readonly lines: readonly string[];
  /** Whether a sweep of the branch would fail for it. */
  readonly failed: boolean;
}

const NOTHING: Setup = { lines: [], failed: false };

/**
 * What a policy rests on in the repository it lies in, as the last commit has it: roles that nobody holds, owners whom
 * nobody can approve, globs of the register that match nothing. One line each; none where the file lies in no repository.
 */
export async function setupOfPolicy(file: string, catalog: Catalog): Promise<Setup> {
  if (isPreset(file)) return NOTHING;
  const repository = await openRepository(dirname(file)).catch(noRepository);
  const commit = await repository?.find('HEAD');
  if (repository === undefined || commit === undefined) return NOTHING;
  const policy = await openPolicy(file, catalog);
  // Without a register and roles the file is a policy for others: nothing stands here that it could rest on.
  const listed = (await repository.objects.trees([commit], [policy.systems, policy.roles, '.aims'])).get(
    commit,
  );
  const unlisted = (listed?.unread ?? []).map(({ path, because }) =>
    visible(
      `✗ ${path === '' ? '/' : path} could not be listed: ${because}\n  → fetch what is missing, and lint again`,
    ),
  );
  if (unlisted.length > 0) return { lines: unlisted, failed: true };
  const own = [...(listed?.entries.keys() ?? [])].some(
    (path) => path.startsWith(`${policy.systems}/`) || /^\.aims\/[^/]+\/[^/]+\/system\.yml$/.test(path),
  );
  if (!own && listed?.entries.has(policy.roles) !== true) return NOTHING;
  const input = {
    policy,
    mode: 'audit',
    commit,
    now: new Date().toISOString(),
    ahead: 0,
    most: 0,
    lone: true,
  } as const;
  const { evaluation } = await evaluateBranch(input, repository.objects);
  const found = evaluation.findings.filter(
    ({ gate, code }) =>
      (gate === SETUP.gate && code !== 'setup.files-not-looked-into') ||
      code === 'register.unreadable' ||
      code === 'register.glob-never' ||
      code === 'unread.folder',
  );
  const lines = found.map(({ level, path = '', line = 1, message, remedy }) =>
    visible(`${level === 'failure' ? '✗' : '!'} ${path}:${line}: ${plain(message)}\n  → ${plain(remedy)}`),
  );
  return { lines, failed: found.some(({ level }) => level === 'failure') };
}

function noRepository(error: unknown): undefined {
  if (error instanceof AimsError && error.code === 'not-a-repository') return undefined;
  throw error;
}
