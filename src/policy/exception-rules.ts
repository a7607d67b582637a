import { compact } from '../compact.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { dateAfter } from '../period.ts';
import { code, list, type Prose, prose, words } from '../prose.ts';
import { describeApprover, parseApprover } from './approvers.ts';
import type { ExceptionRules as RulesFile } from './generated/policy-file.ts';
import type { ExceptionRules } from './policy.ts';

export function exceptionRules(written: 'none' | RulesFile): ExceptionRules {
  if (written === 'none') return written;
  const { by, max } = written;
  return {
    ...omitUndefined({ by: by?.map(parseApprover), max }),
  };
}

/** What `after` allows that `before` did not, in words. */
export function laxerExceptions(before: ExceptionRules = {}, after: ExceptionRules = {}): readonly Prose[] {
  if (before === 'none') return after === 'none' ? [] : [prose`exceptions are allowed now`];
  if (after === 'none') return [];
  const known = new Set(before.by?.map(describeApprover));
  const more = after.by?.filter((one) => !known.has(describeApprover(one)));
  return compact([
    before.by !== undefined &&
      more?.length !== 0 &&
      prose`exceptions may be granted by ${
        more === undefined
          ? 'any holder of a role'
          : list(
              more.map((one) => words(describeApprover(one))),
              'or',
            )
      }`,
    before.max !== undefined &&
      (after.max === undefined || days(after.max) > days(before.max)) &&
      prose`exceptions may last ${code(before.max)} → ${after.max === undefined ? 'any time' : code(after.max)}`,
  ]);
}

function days(period: string): string {
  return dateAfter('2001-01-01', period);
}

export function describeExceptions(rules: ExceptionRules): Prose {
  if (rules === 'none') return prose`none`;
  const by =
    rules.by === undefined
      ? prose`by any holder of a role`
      : prose`by ${list(
          rules.by.map((one) => words(describeApprover(one))),
          'or',
        )}`;
  return prose`${by}${rules.max === undefined ? '' : `, for at most ${rules.max}`}`;
}
