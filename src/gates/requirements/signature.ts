import { isDeepStrictEqual } from 'node:util';
import { compact } from '../../compact.ts';
import type { Login } from '../../ids.ts';
import type { TreeEntry } from '../../objects.ts';
import { describeApprover, parseApprover } from '../../policy/approvers.ts';
import type { Signature as SignatureFile } from '../../policy/generated/policy-file.ts';
import type { Approver, Requirement } from '../../policy/policy.ts';
import { type Method, SIGNED_BY } from '../../policy/vocabulary.ts';
import { code, list, type Prose, person, prose, words } from '../../prose.ts';
import type { GateApplication } from '../subject.ts';
import { signatureFiles, signersOf, unreadTeams, wordsOn } from './support/document-signatures.ts';
import { actingFor, describe, eligibleApprovers } from './support/eligible-approvers.ts';
import { filesAt } from './support/files-at.ts';
import type { Gap } from './support/gap.ts';
import type { ApprovalRow, Context, Outcome } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { peopleNamedIn } from './support/named-people.ts';
import { peopleSchema } from './support/people-schema.ts';
import { documentsAt, missingDocument, resolvePath, withoutSystem } from './support/read-document.ts';
import { catalogue, howToSign, make, signatureRefusal } from './support/signature-findings.ts';
import { signedRows } from './support/signed.ts';

/** How a document is signed where the policy does not say. */
const DOCUMENT_METHODS: readonly Method[] = ['ssh', 'sigstore'];

interface SignatureRequirement extends Requirement {
  readonly kind: 'signature';
  /** With `*`: every file that matches. */
  readonly path: string;
  /** One of them must have signed; empty: nobody but whom the document names. */
  readonly by: readonly Approver[];
  /** Dotted path of the people a document names: each of them must have signed. */
  readonly named?: string;
  readonly methods: readonly Method[];
  readonly optional: boolean;
}

/**
 * A document is signed, by key or identity, by whom the policy names: what leadership signs is more than a typed name. It
 * holds for exactly these bytes in this repository, and stands until the document changes or the signature expires.
 */
export const signature = defineRequirement<SignatureRequirement, SignatureFile>({
  kind: 'signature',
  schema: {
    description:
      'A document is signed (`aims-gate approve --document`) by one of the people named here, and by each person it names itself.',
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    anyOf: [{ required: ['by'] }, { required: ['named'] }],
    properties: {
      path: { $ref: '#/$defs/path' },
      by: peopleSchema('Who may sign, one of them is enough: `owner`, `role:NAME`, `@login`.'),
      named: {
        description:
          'Where the document names people who must have signed it: `chair`, `risks[].accepted-by`.',
        $ref: '#/$defs/field',
      },
      methods: {
        description:
          'Which signatures count. Default: both. A signed commit is none: it is not seen once it is merged.',
        type: 'array',
        minItems: 1,
        items: { enum: ['ssh', 'sigstore'] },
        uniqueItems: true,
      },
      optional: {
        description: 'The document may be missing; where it is there, it must be signed.',
        type: 'boolean',
      },
    },
  },
  needsChange: 'no',
  fulfilledBy: ({ optional }) => (optional ? 'author' : 'people'),
  parse: ({ by = [], methods = DOCUMENT_METHODS, optional = false, ...file }) => ({
    kind: 'signature',
    ...file,
    by: by.map(parseApprover),
    methods,
    optional,
  }),
  documents: ({ path }) => [path, '.aims/signatures/**'],
  reads: ({ path }, subject, trees) => [
    ...documentsAt(path, subject, trees),
    ...signatureFiles(path, subject, trees),
  ],
  describe({ path, by, named, methods }) {
    const names = named === undefined ? prose`` : prose`whom it names at ${code(named)}`;
    const how = isDeepStrictEqual(methods, DOCUMENT_METHODS)
      ? prose``
      : prose`, by ${list(
          methods.map((one) => words(SIGNED_BY[one])),
          'or',
        )}`;
    if (by.length === 0) return prose`${code(path)} signed by ${names}${how}`;
    return prose`${code(path)} signed by ${describe(by)}${named === undefined ? '' : ' and by '}${names}${how}`;
  },
  weaker: lessSigned,

  findings: catalogue,

  judge(requirement, asked, context) {
    const resolved = resolvePath(requirement.path, asked.subject);
    if (resolved === undefined) return withoutSystem(requirement.path, asked.subject, context);
    const { entries } = context.trees.head;
    const there = filesAt(resolved, context.trees.head).flatMap((path) => entries.get(path) ?? []);
    if (there.length === 0 && !requirement.optional) return unmet([missingDocument(resolved, context.trees)]);
    const judged = there.map((entry) => judgeOne(entry, requirement, asked, context));
    const gaps = judged.flatMap((one) => one.gaps);
    const said = judged.flatMap((one) => one.said);
    if (gaps.length > 0) return unmet(gaps, said);
    const [open] = judged.flatMap((one) => one.unknown ?? []);
    if (open !== undefined) return { state: 'unknown', because: open };
    const because =
      there.length === 1
        ? prose`${code(resolved)} is signed`
        : prose`${there.length} files of ${code(resolved)} are signed`;
    return { state: 'met', because, said };
  },
});

interface SignatureJudgement {
  readonly gaps: readonly Gap[];
  readonly said: readonly ApprovalRow[];
  /** Somebody signed of whom only GitHub knows whether they are of the team that holds the role. */
  readonly unknown?: readonly [Prose];
}

function unmet(gaps: readonly Gap[], said: readonly ApprovalRow[] = []): Outcome {
  const [first, ...rest] = gaps;
  if (first === undefined) return { state: 'met', because: prose`signed`, said };
  return { state: 'unmet', gaps: [first, ...rest], said };
}

function judgeOne(
  entry: TreeEntry,
  { by, named, methods }: SignatureRequirement,
  asked: GateApplication,
  context: Context,
): SignatureJudgement {
  const { path } = entry;
  const able = by.flatMap((one) => eligibleApprovers(one, asked, context));
  const capacity = new Map<Login, string>(able.map((one) => [one.login, one.capacity]));
  const at = { path };
  const unread = compact(
    context.signed.documents.map(
      (one) =>
        one.document === path &&
        !one.read.ok &&
        make.unreadable({ file: one.path, because: one.read.because }, { path: one.path }),
    ),
  );
  const people = named === undefined ? [] : peopleNamedIn(path, named, asked, context);
  for (const { who } of people) if (!capacity.has(who)) capacity.set(who, 'named in the document');
  const given = wordsOn(entry, new Set(capacity.keys()), methods, context);
  const signed = new Set(given.filter(({ counts }) => counts).map((word) => word.login));
  const gaps: Gap[] = [
    ...unread,
    ...given
      .filter(({ blocks }) => blocks)
      .map((word) => make.rejected({ path, by: [person(word.login)] }, at)),
  ];
  const who = describe(by.map((one) => actingFor(one, asked, context)));
  const teams = unreadTeams(by, context);
  if (by.length > 0 && able.length === 0 && teams.length === 0)
    gaps.push(make['no-signer']({ path, who, roles: context.policy.roles }, at));
  // Where the document names one of them, it is that name which waits for a signature.
  else if (
    by.length > 0 &&
    !able.some((one) => signed.has(one.login) || people.some(({ who: name }) => name === one.login))
  ) {
    const others = teams.length === 0 ? [] : signersOf(entry, methods, context);
    if (others.length > 0)
      return {
        gaps,
        said: signedRows(given, capacity),
        unknown: [
          prose`${list(others.map(person))} signed ${code(path)}; whether ${list(teams.map(code), 'or')} has them only GitHub knows`,
        ],
      };
    const signers = able.map((one) => one.login);
    gaps.push(
      make.missing(
        { path, who, how: howToSign(path, signers, given, methods), ...signatureRefusal(given) },
        at,
      ),
    );
  }
  for (const { who: one, position } of people) {
    if (signed.has(one)) continue;
    const own = given.filter((word) => word.login === one);
    const parameters = {
      path,
      who: [person(one)],
      field: named ?? '',
      how: howToSign(path, [one], own, methods),
      ...signatureRefusal(own),
    };
    gaps.push(make['not-by-named'](parameters, { path, position }));
  }
  return { gaps, said: signedRows(given, capacity) };
}

/** Who may sign what this requirement is about; nobody of another kind. */
export function requiredSigners(requirement: Requirement): readonly Approver[] {
  return isSignature(requirement) ? requirement.by : [];
}

function isSignature(requirement: Requirement): requirement is SignatureRequirement {
  return requirement.kind === 'signature';
}

function lessSigned(before: SignatureRequirement, after: SignatureRequirement): readonly Prose[] | undefined {
  if (before.path !== after.path) return undefined;
  const added = after.by.filter((one) => !before.by.some((other) => isDeepStrictEqual(one, other)));
  const methods = after.methods.filter((one) => !before.methods.includes(one));
  return compact([
    before.by.length > 0 &&
      added.length > 0 &&
      prose`${list(added.map((one) => words(describeApprover(one))))} may sign ${code(before.path)} too`,
    before.by.length > 0 &&
      after.by.length === 0 &&
      prose`${code(before.path)} need not be signed by ${list(
        before.by.map((one) => words(describeApprover(one))),
        'or',
      )} any more`,
    before.named !== undefined &&
      after.named !== before.named &&
      prose`whom ${code(before.path)} names at ${code(before.named)} need not sign it any more`,
    methods.length > 0 && prose`${code(before.path)} may be signed by ${methods.join(', ')} too`,
    ...(after.optional && !before.optional ? [prose`${code(before.path)} may be missing`] : []),
  ]);
}
