import type { RegisterEntry } from '../../change/register.ts';
import type { Position } from '../../documents/position.ts';
import { code, prose, words } from '../../prose.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';

interface RegisteredRequirement {
  readonly kind: 'registered';
}

/** Every governed file belongs to a registered system, whose entry is complete and not overdue for review. */
export const registered = defineRequirement<RegisteredRequirement, unknown>({
  kind: 'registered',
  schema: {
    description:
      'Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.',
    type: 'object',
    additionalProperties: false,
    properties: {},
  },
  needsChange: 'no',
  parse: () => ({ kind: 'registered' }),
  documents: () => ['{system}/system.yml'],
  describe: () => prose`a register entry`,
  weaker: () => [],

  judge(_, { subject, changes }, { policy, today }) {
    const { system } = subject;
    if (system === undefined) {
      // What the gate itself trusts (policy, roles) belongs to the organisation, not to one system.
      const unowned = changes.filter((change) => !change.trusted && change.class !== 'governance');
      const [first, ...rest] = unowned.map((change) => unregistered(change.path, policy.systems));
      return first === undefined
        ? { state: 'met', because: prose`no file of an AI system changed` }
        : { state: 'unmet', gaps: [first, ...rest.filter((gap) => gap.path !== first.path)] };
    }
    const path = `${system.folder}/system.yml`;
    const { head } = system;
    if (head === undefined) {
      const message = prose`${words(system.name)} is removed from the register while its files change`;
      const remedy = prose`keep ${code(path)} and set ${code('stage: retired')}`;
      return { state: 'unmet', gaps: [{ kind: 'gap', path, line: 1, message, remedy }] };
    }
    const [first, ...rest] = entryGaps(head, path, today);
    return first === undefined
      ? { state: 'met', because: prose`${code(path)} is complete` }
      : { state: 'unmet', gaps: [first, ...rest] };
  },
});

function unregistered(file: string, systems: string): Gap {
  return {
    kind: 'gap',
    path: file,
    line: 1,
    message: prose`${code(file)} belongs to no registered AI system`,
    remedy: prose`add ${code(file)} to ${code('paths')} of the system it serves, or register a new one: ${code(`aims-gate template system > ${systems}/my-system/system.yml`)}`,
  };
}

function entryGaps(entry: RegisterEntry, path: string, today: string): readonly Gap[] {
  const gap = (position: Position, message: Gap['message'], remedy: Gap['remedy']): Gap => {
    return { kind: 'gap', path, line: position.line, column: position.column, message, remedy };
  };
  const gaps = entry.problems.map((problem) =>
    gap(
      problem.position,
      prose`the register entry: ${problem.message}`,
      prose`${problem.hint ?? 'fill it in'}`,
    ),
  );
  if (entry.reviewDate !== undefined && entry.reviewDate.date < today) {
    const { date, position } = entry.reviewDate;
    const remedy = prose`review the entry and set ${code('review-date')} to the next date`;
    gaps.push(gap(position, prose`the register entry was due for review on ${code(date)}`, remedy));
  }
  if (entry.risk === 'unacceptable') {
    const remedy = prose`do not build it, or re-assess it and change ${code('risk')}`;
    gaps.push(
      gap({ line: 1, column: 1 }, prose`the register calls the risk of this system unacceptable`, remedy),
    );
  }
  return gaps;
}
