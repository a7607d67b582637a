import { fields, textItems, textOf } from '../../documents/fields.ts';
import type { Client, Repo } from '../client.ts';
import { contextsInRule } from './branch-rules.ts';
import { readSetting, type Setting } from './setting.ts';

/** A pattern of branches that require a status, and that whoever may push can create. */
export interface OpenPattern {
  /** Without `refs/heads/`. */
  readonly pattern: string;
  readonly ruleset: { readonly id: number; readonly name: string };
}

/**
 * Patterns of the active rulesets that require one of `contexts` while no active ruleset restricts who creates their branches.
 * A branch begins with what its creator pushes: the status protects only what comes later.
 */
export function openPatterns(
  client: Client,
  repo: Repo,
  contexts: readonly string[],
): Promise<Setting<readonly OpenPattern[]>> {
  return readSetting('the rulesets of the repository', 'Metadata: read', async () => {
    const { repos } = client.rest;
    const listed = await client.rest.paginate(repos.getRepoRulesets, {
      ...repo,
      includes_parents: true,
      per_page: 100,
    });
    const own = listed.filter(
      ({ target = 'branch', enforcement }) => target === 'branch' && enforcement === 'active',
    );
    const rulesets = await Promise.all(
      own.map(async ({ id, name }) => {
        const { data } = await repos.getRepoRuleset({ ...repo, ruleset_id: id, includes_parents: true });
        const { include, exclude } = fields(fields(data.conditions).ref_name);
        return {
          id,
          name,
          include: textItems(include),
          exclude: textItems(exclude),
          rules: data.rules ?? [],
        };
      }),
    );
    const closed = new Set(
      rulesets
        .filter(({ rules, exclude }) => exclude.length === 0 && rules.some(({ type }) => type === 'creation'))
        .flatMap(({ include }) => include),
    );
    const requiring = rulesets.filter(({ rules }) =>
      rules.flatMap(contextsInRule).some((one) => contexts.includes(one)),
    );
    return requiring.flatMap(({ id, name, include }) =>
      include
        .filter((one) => (one === '~ALL' || /[*?[{]/.test(one)) && !closed.has(one) && !closed.has('~ALL'))
        .map((one) => ({
          pattern: one.replace('refs/heads/', ''),
          ruleset: { id, name: textOf(name) ?? '' },
        })),
    );
  });
}
