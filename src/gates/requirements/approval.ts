import { approvedSoMany, tooMany } from '../../approval/care.ts';
import { type Counted, count, objectors } from '../../approval/count.ts';
import type { ReviewFacts } from '../../approval/people.ts';
import type { Login } from '../../ids.ts';
import { careOf, describeApprover, fewer, lessCare, parseApprover, perTier } from '../../policy/approvers.ts';
import type { Approval as ApprovalFile, Strength } from '../../policy/generated/policy-file.ts';
import type { ApprovalRequirement, Care, Way } from '../../policy/policy.ts';
import { METHODS, type Method, SIGNED_BY } from '../../policy/vocabulary.ts';
import { code, list, type Prose, person, prose, words } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import type { Asked } from '../subject.ts';
import { tierOf } from '../subject.ts';
import { type Circle, circlesOf, type Holder } from './support/holders.ts';
import type { Context, Gap, Outcome, Said } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import {
  givenBy,
  howToApprove,
  rejections,
  signedFor,
  signedOffline,
  signedRows,
  waysFor,
} from './support/signed.ts';
import { together } from './support/together.ts';

/** Somebody accountable approves the content that is merged. */
export const approval = defineRequirement<ApprovalRequirement, ApprovalFile>({
  kind: 'approval',
  schema: {
    description: 'Somebody accountable approves the content that is merged.',
    type: 'object',
    additionalProperties: false,
    required: ['by'],
    properties: {
      by: {
        description:
          "Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).",
        type: 'array',
        minItems: 1,
        items: {
          type: 'string',
          pattern:
            '^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$',
        },
        uniqueItems: true,
      },
      count: { description: 'How many different people. Default 1.', $ref: '#/$defs/perTier' },
      signed: {
        description:
          '`accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.',
        oneOf: [
          { $ref: '#/$defs/strength' },
          {
            type: 'object',
            minProperties: 1,
            additionalProperties: false,
            properties: {
              minimal: { $ref: '#/$defs/strength' },
              limited: { $ref: '#/$defs/strength' },
              high: { $ref: '#/$defs/strength' },
              unacceptable: { $ref: '#/$defs/strength' },
            },
          },
        ],
      },
      methods: {
        description:
          'Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.',
        type: 'array',
        minItems: 1,
        items: { enum: ['ssh', 'sigstore', 'commit'] },
        uniqueItems: true,
      },
      'min-minutes': {
        description:
          'How long the content must have been pushed, and the pull request open, before the approval.',
        $ref: '#/$defs/minutes',
      },
      rationale: {
        description: '`required`: the review says in writing what it rests on, in at least 20 characters.',
        enum: ['required'],
      },
      'max-per-hour': {
        description:
          'Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.',
        type: 'integer',
        minimum: 1,
        maximum: 100,
      },
    },
  },
  needsChange: 'to-judge',
  parse: parseApproval,
  documents: () => [],
  describe: describeApproval,
  weaker: lessApproval,
  approvals: (requirement) => [requirement],
  judge: (requirement, asked, context) => judgeApproval(requirement, asked, context).outcome,
});

export function parseApproval(approval: ApprovalFile): ApprovalRequirement {
  const { by, count = 1, signed = 'accepted', methods = METHODS } = approval;
  const ways = waysBy(signed, methods);
  return { kind: 'approval', by: by.map(parseApprover), count: perTier(count), ways, ...careOf(approval) };
}

function waysBy(
  signed: Strength | Partial<Record<RiskTier, Strength>>,
  methods: readonly Method[],
): ApprovalRequirement['ways'] {
  const at = (tier: RiskTier): readonly Way[] => {
    const strength = typeof signed === 'string' ? signed : (signed[tier] ?? 'accepted');
    return strength === 'required' ? methods : ['review', ...methods];
  };
  return {
    minimal: at('minimal'),
    limited: at('limited'),
    high: at('high'),
    unacceptable: at('unacceptable'),
  };
}

/** The tiers where a review is not enough: ", signed at high risk". */
function signedAt({ ways }: ApprovalRequirement): string {
  const tiers = (Object.keys(ways) as RiskTier[]).filter((tier) => !ways[tier].includes('review'));
  if (tiers.length === 0) return '';
  return tiers.length === Object.keys(ways).length ? ', signed' : `, signed at ${tiers.join(', ')} risk`;
}

export function describeApproval(requirement: ApprovalRequirement): Prose {
  const by = list(
    requirement.by.map((one) => words(describeApprover(one))),
    'or',
  );
  return prose`the approval of ${by}${signedAt(requirement)}`;
}

function lessApproval(before: ApprovalRequirement, after: ApprovalRequirement): readonly Prose[] {
  const added = after.by.filter(
    (one) => !before.by.some((other) => describeApprover(other) === describeApprover(one)),
  );
  return [
    ...fewer('approvals', before.count, after.count),
    ...(added.length > 0
      ? [prose`${list(added.map((one) => words(describeApprover(one))))} may approve too`]
      : []),
    ...lessCare(before.care, after.care),
    ...weakerWays(before.ways, after.ways),
  ];
}

/** Ways to approve that were not strong enough and now would be. */
function weakerWays(
  before: ApprovalRequirement['ways'],
  after: ApprovalRequirement['ways'],
): readonly Prose[] {
  return (Object.keys(before) as RiskTier[]).flatMap((tier) => {
    const added = after[tier].filter((way) => !before[tier].includes(way));
    return added.length === 0
      ? []
      : [prose`at ${tier} risk ${list(added.map((way) => words(WAYS[way])))} is enough now`];
  });
}

const WAYS = { review: 'a review', ...SIGNED_BY } as const;

/** What an approval came to, and for each one that is asked for, who gave one that counts. */
export interface Given {
  readonly outcome: Outcome;
  readonly slots: readonly ReadonlySet<Login>[];
}

export function judgeApproval(requirement: ApprovalRequirement, asked: Asked, context: Context): Given {
  const wanted = requirement.count[tierOf(asked.subject)];
  if (wanted === 0) {
    const because = prose`no approval is asked for at this risk tier`;
    return { outcome: { state: 'met', because }, slots: [] };
  }
  const circles = circlesOf(requirement.by, asked, context);
  if (!context.oversight.known) {
    const outcomes = circles.map((circle) => offline(circle, requirement, asked, context));
    return { outcome: together(outcomes), slots: [] };
  }
  const { facts } = context.oversight;
  const judged = circles.map((circle) => judgeCircle(circle, wanted, requirement, asked, context, facts));
  return {
    outcome: together(judged.map(({ outcome }) => outcome)),
    slots: judged.flatMap(({ slots }) => slots),
  };
}

/** Nobody knows what was reviewed; what was signed stands in the files, and who signed against it is known too. */
function offline(circle: Circle, requirement: ApprovalRequirement, asked: Asked, context: Context): Outcome {
  const capacity = new Map(circle.holders.map((holder) => [holder.login, holder.capacity]));
  const people = { committers: new Set<Login>() };
  const signed = signedFor(asked, context, new Set(capacity.keys()), waysFor(requirement, asked), people);
  const [rejected, ...more] = rejections(signed);
  if (rejected !== undefined)
    return { state: 'unmet', gaps: [rejected, ...more], said: signedRows(signed, capacity) };
  const because = prose`not known offline; needs ${needed(circle)}${signedOffline(signed)}`;
  return { state: 'unknown', because };
}

function needed({ holders, who }: Circle): Prose {
  const people = holders.length > MANY ? [] : holders.map((holder) => person(holder.login));
  return people.length === 0 ? who : prose`${list(people, 'or')} (${who})`;
}

function judgeCircle(
  circle: Circle,
  wanted: number,
  requirement: ApprovalRequirement,
  asked: Asked,
  context: Context,
  facts: ReviewFacts,
): Given {
  const { holders } = circle;
  const capacity = new Map(holders.map((holder) => [holder.login, holder.capacity]));
  const { care } = requirement;
  const tier = tierOf(asked.subject);
  const may = new Set(capacity.keys());
  const ways = waysFor(requirement, asked);
  const signed = signedFor(asked, context, may, ways, facts);
  const counted = count(facts, { paths: context.content, holders: may, care, tier }).map((entry) =>
    strongEnough(entry, ways),
  );
  const given = givenBy([...counted, ...signed]);
  const slots = Array.from({ length: wanted }, () => new Set(given));
  const said: Said[] = counted.flatMap((entry) => {
    const inCapacity = capacity.get(entry.login);
    return inCapacity === undefined ? [] : [saidBy(entry, inCapacity)];
  });
  said.push(...signedRows(signed, capacity));
  const advice = care === undefined ? [] : rubberStamps(given, care, facts);
  const around = advice.length === 0 ? { said } : { said, advice };
  const [rejected, ...more] = rejections(signed);
  if (rejected !== undefined)
    return { slots, outcome: { state: 'unmet', gaps: [rejected, ...more], ...around } };
  // While a list of people is unread, whoever asks for changes may be one of them.
  const against = objectors(counted, facts).filter((who) => capacity.has(who) || circle.unread.length > 0);
  if (given.length >= wanted && against.length === 0) {
    const by = list(given.map(person));
    return { slots, outcome: { state: 'met', because: prose`approved by ${by}, same content`, ...around } };
  }
  const open = holders.filter((holder) => !given.includes(holder.login));
  for (const holder of open.slice(0, MANY)) {
    if (said.some((row) => row.login === holder.login)) continue;
    said.push({ ...holder, said: 'nothing', counts: false, because: standing(holder, facts) });
  }
  const able = open.filter(({ login: who }) => isIndependent(who, facts));
  const [doubt, ...doubts] = circle.unread;
  if (able.length + given.length < wanted && !circle.open) {
    const gap = doubt ?? nobody(requirement, circle, asked, context, wanted);
    return { slots, outcome: { state: 'unmet', gaps: [gap, ...doubts], ...around } };
  }
  const gap = waitingFor(able, circle, given.length, wanted, ways, asked);
  return { slots, outcome: { state: 'unmet', gaps: [gap, ...circle.unread], ...around } };
}

/** People who are named one by one; more are a crowd, which is called by what it is and not woken up. */
const MANY = 5;

function waitingFor(
  able: readonly Holder[],
  { who, open }: Circle,
  given: number,
  wanted: number,
  ways: readonly Way[],
  asked: Asked,
): Gap {
  const some = given > 0 ? `, ${given} of ${wanted} given` : '';
  const verb = ways.includes('review') ? 'approve' : 'sign';
  if (open || able.length > MANY) {
    const crowd = open ? who : prose`${who}: one of ${able.length} people`;
    const message = prose`waiting for ${crowd} to ${verb} this content${some}`;
    return { kind: 'waiting', message, remedy: howToApprove(prose`one of them`, ways, asked) };
  }
  const names = list(
    able.map((holder) => person(holder.login)),
    'or',
  );
  const message = prose`waiting for ${names} (${who}) to ${verb} this content${some}`;
  return { kind: 'waiting', message, remedy: howToApprove(names, ways, asked) };
}

/** A review counts only where the policy does not ask for a signature. */
function strongEnough(entry: Counted, ways: readonly Way[]): Counted {
  if (!entry.counts || ways.includes('review')) return entry;
  return {
    ...entry,
    counts: false,
    because: prose`a review is not enough at this risk tier: it must be signed`,
  };
}

export function saidBy({ login, said, review, counts, because }: Counted, capacity: string): Said {
  const at = review.submittedAt === undefined ? {} : { at: review.submittedAt };
  return { login, capacity, said, ...at, review: review.id, counts, because };
}

function isIndependent(who: Login, { author, committers, pushers }: ReviewFacts): boolean {
  return who !== author && !committers.has(who) && !pushers.has(who);
}

function standing({ login: who }: Holder, facts: ReviewFacts): Prose {
  if (who === facts.author) return prose`is the author of the change`;
  if (facts.committers.has(who)) return prose`committed to the change`;
  return facts.pushers.has(who) ? prose`pushed to the change` : prose`can approve`;
}

/** A warning for each approver who gives more approvals an hour than anybody can have read. */
export function rubberStamps(given: readonly Login[], care: Care, { looked }: ReviewFacts): readonly Gap[] {
  return given.flatMap((who): readonly Gap[] => {
    const many = tooMany(who, care, looked);
    if (many === undefined) return [];
    const message = prose`${person(who)} ${approvedSoMany(many)}, the policy calls more than ${care.maxPerHour ?? 0} rubber-stamping`;
    const remedy = prose`ask ${person(who)} what was looked at, or have somebody else review too`;
    return [{ kind: 'gap', message, remedy }];
  });
}

/** Not enough people can ever give it: that is a gap in the organisation's files, not a wait. */
function nobody(
  requirement: ApprovalRequirement,
  { who }: Circle,
  { subject }: Asked,
  { roles, policy }: Context,
  wanted: number,
): Gap {
  const { by } = requirement;
  const byOwner = by.some(({ kind }) => kind === 'owner');
  const { system } = subject;
  if (byOwner && system?.base !== undefined && system.owner !== undefined) {
    const path = `${system.folder}/system.yml`;
    const message = prose`nobody is left who can approve: ${who} wrote or committed the change`;
    const remedy = prose`name another person under ${code('deputies')} in ${code(path)} on the target branch, or let somebody else make the change`;
    return { kind: 'gap', path, line: 1, message, remedy };
  }
  const few = prose`too few people can approve: ${who} needs ${wanted} besides the author`;
  const role =
    by.find((approver) => approver.kind === 'role')?.role ?? (byOwner ? policy.governanceRole : undefined);
  if (role === undefined) {
    const remedy = prose`let somebody else make the change, or name more people who may approve in ${code(policy.path)}`;
    return { kind: 'gap', message: few, remedy };
  }
  const [problem] = roles.problems;
  const message =
    problem === undefined
      ? few
      : prose`nobody can approve: ${code(roles.path)} on the target branch: ${problem.message}`;
  const remedy = prose`list the people of role ${code(role)} in ${code(roles.path)} and merge that first (an administrator can bootstrap it: ${code('aims-gate template roles')})`;
  const line = problem?.position.line ?? 1;
  return { kind: 'gap', path: roles.path, line, message, remedy };
}
