import { approvedSoMany, tooMany } from '../../approval/care.ts';
import { type Counted, count, involvement, objectors } from '../../approval/count.ts';
import type { ReviewFacts } from '../../approval/people.ts';
import type { Login } from '../../ids.ts';
import {
  careOf,
  describeApprover,
  fewer,
  lessCare,
  parseApprover,
  perTier,
  sayCare,
  sayCount,
} from '../../policy/approvers.ts';
import type { Approval as ApprovalFile, Strength } from '../../policy/generated/policy-file.ts';
import type { ApprovalRequirement, Care, Way } from '../../policy/policy.ts';
import { METHODS, type Method, SIGNED_BY } from '../../policy/vocabulary.ts';
import { code, list, type Prose, person, prose, words } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import type { Asked } from '../subject.ts';
import { tierOf } from '../subject.ts';
import { defineFindings, type Wording } from './support/findings.ts';
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

interface OfRole {
  readonly who: Prose;
  readonly wanted: number;
  readonly role: string;
  readonly path: string;
}

function listPeople({ role, path }: OfRole): Prose {
  return prose`list the people of role ${code(role)} in ${code(path)} and merge that first (an administrator can bootstrap it: ${code('aims-gate template roles')})`;
}

function tooFew(who: Prose, wanted: number): Prose {
  return prose`too few people can approve: ${who} needs ${wanted} besides the author`;
}

interface Waiting {
  readonly who: Prose;
  readonly verb: 'approve' | 'sign';
  readonly given: number;
  readonly wanted: number;
  readonly how: Prose;
}

function waitingWords({ who, verb, given, wanted, how }: Waiting): Wording {
  const some = given > 0 ? `, ${given} of ${wanted} given` : '';
  return { message: prose`waiting for ${who} to ${verb} this content${some}`, remedy: how };
}

const { make, catalogue } = defineFindings('approval', {
  waiting: { about: 'Somebody has yet to approve the content.', kind: 'waiting', words: waitingWords },
  'stale-content': {
    about: 'Somebody approved the content before it changed, and has yet to approve what it is now.',
    kind: 'waiting',
    words: waitingWords,
  },
  'too-fast': {
    about: 'Somebody approves more pull requests an hour than the policy believes in.',
    words: ({ by, many, limit }: { readonly by: Prose; readonly many: Prose; readonly limit: number }) => ({
      message: prose`${by} ${many}, the policy calls more than ${limit} rubber-stamping`,
      remedy: prose`ask ${by} what was looked at, or have somebody else review too`,
    }),
  },
  'nobody-left': {
    about: 'The owner and the deputies wrote the change themselves.',
    words: ({ who, path }: { readonly who: Prose; readonly path: string }) => ({
      message: prose`nobody is left who can approve: ${who} wrote or committed the change`,
      remedy: prose`name another person under ${code('deputies')} in ${code(path)} on the target branch, or let somebody else make the change`,
    }),
  },
  'too-few': {
    about: 'The policy names fewer independent people than it asks for.',
    words: ({
      who,
      wanted,
      policy,
    }: {
      readonly who: Prose;
      readonly wanted: number;
      readonly policy: string;
    }) => ({
      message: tooFew(who, wanted),
      remedy: prose`let somebody else make the change, or name more people who may approve in ${code(policy)}`,
    }),
  },
  'role-too-small': {
    about: 'A role has fewer independent people than the policy asks for.',
    words: (of: OfRole) => ({ message: tooFew(of.who, of.wanted), remedy: listPeople(of) }),
  },
  'roles-invalid': {
    about: 'The roles file of the target branch has a mistake, so that nobody holds the role.',
    words: (of: OfRole & { readonly problem: string }) => ({
      message: prose`nobody can approve: ${code(of.path)} on the target branch: ${of.problem}`,
      remedy: listPeople(of),
    }),
  },
});

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
            '^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$',
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
  findings: catalogue,

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
  const count = sayCount(requirement.count);
  const many = count === '1' ? prose`the approval of` : prose`${count} approvals of`;
  return prose`${many} ${by}${signedAt(requirement)}${sayCare(requirement.care)}`;
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
  const against = objectors(counted, facts, overrulers(context)).filter(
    (who) => capacity.has(who) || circle.unread.length > 0,
  );
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
  const stale = counted.some((entry) => entry.stale && capacity.has(entry.login));
  const gap = waitingFor({ able, circle, given: given.length, wanted, ways, stale }, asked);
  return { slots, outcome: { state: 'unmet', gaps: [gap, ...circle.unread], ...around } };
}

/** People who are named one by one; more are a crowd, which is called by what it is and not woken up. */
const MANY = 5;

/** What is still missing of a circle's approvals. */
interface Missing {
  readonly able: readonly Holder[];
  readonly circle: Circle;
  readonly given: number;
  readonly wanted: number;
  readonly ways: readonly Way[];
  /** Somebody of the circle approved what the content was before. */
  readonly stale: boolean;
}

function waitingFor({ able, circle, given, wanted, ways, stale }: Missing, asked: Asked): Gap {
  const { who, open } = circle;
  const verb = ways.includes('review') ? 'approve' : 'sign';
  const few = !open && able.length <= MANY;
  const names = list(
    able.map((holder) => person(holder.login)),
    'or',
  );
  const crowd = open ? who : prose`${who}: one of ${able.length} people`;
  return make[stale ? 'stale-content' : 'waiting']({
    who: few ? prose`${names} (${who})` : crowd,
    verb,
    given,
    wanted,
    how: howToApprove(few ? names : prose`one of them`, ways, asked),
  });
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

function isIndependent(who: Login, facts: ReviewFacts): boolean {
  return involvement(who, facts) === undefined;
}

/** Who may dismiss an objection of another person: the governance role. */
export function overrulers({ roles, policy }: Context): ReadonlySet<Login> {
  return new Set(roles.people.get(policy.governanceRole) ?? []);
}

function standing({ login: who }: Holder, facts: ReviewFacts): Prose {
  return involvement(who, facts) ?? prose`can approve`;
}

/** A warning for each approver who gives more approvals an hour than anybody can have read. */
export function rubberStamps(given: readonly Login[], care: Care, { looked }: ReviewFacts): readonly Gap[] {
  return given.flatMap((who): readonly Gap[] => {
    const many = tooMany(who, care, looked);
    if (many === undefined) return [];
    const limit = care.maxPerHour ?? 0;
    return [make['too-fast']({ by: [person(who)], many: approvedSoMany(many), limit })];
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
    return make['nobody-left']({ who, path }, { path });
  }
  const role =
    by.find((approver) => approver.kind === 'role')?.role ?? (byOwner ? policy.governanceRole : undefined);
  if (role === undefined) return make['too-few']({ who, wanted, policy: policy.path });
  const [problem] = roles.problems;
  const at = { path: roles.path, position: problem?.position };
  const of = { who, wanted, role, path: roles.path };
  return problem === undefined
    ? make['role-too-small'](of, at)
    : make['roles-invalid']({ ...of, problem: problem.message }, at);
}
