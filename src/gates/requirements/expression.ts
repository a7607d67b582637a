import { fields } from '../../documents/fields.ts';
import type { Tree } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import {
  decide,
  literalTexts,
  mentions,
  mentionsKey,
  variablesIn,
  withoutDocuments,
} from '../../policy/cel.ts';
import type { Expression as ExpressionFile } from '../../policy/generated/policy-file.ts';
import { anyDifference } from '../../policy/kinds.ts';
import { code, plain, prose } from '../../prose.ts';
import { type GateApplication, type GovernedChange, tierOf } from '../subject.ts';
import { type Description, factsOf, type SharedFacts } from './support/cel-facts.ts';
import { crosswiseTrees } from './support/crosswise.ts';
import { byName, documentValue, type ExpressionDocument, openAll } from './support/expression-documents.ts';
import { catalogue, make, type Side } from './support/expression-findings.ts';
import { atTheTier, nothingThere } from './support/expression-nothing.ts';
import { peopleIn, rolesNotKnown } from './support/expression-roles.ts';
import { type ExpressionRequirement, expressionSchema } from './support/expression-schema.ts';
import { descriptionsOf, sidesOf, unmergedDocuments } from './support/expression-sides.ts';
import { behindTheWords, fillExpressions, undecidedBecause } from './support/expression-words.ts';
import type { FindingPlace } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { type Context, defineRequirement, type Outcome } from './support/kind.ts';
import { outcome, undecidedOutcome } from './support/outcome.ts';
import { valueAt, valuesAt } from './support/read-document.ts';

/** Findings over the entries of one list; beyond that people read the file. */
const MAX_GAPS = 25;

/** The value in the policy, with the parameters that loading put in. */
type ExpressionValue = ExpressionFile & { readonly params?: Readonly<Record<string, unknown>> };

/**
 * A CEL expression holds. One that speaks of `change` must hold for each change the gate is asked about, one with `each`
 * for each entry of a list. An error is a finding with its place, never a pass.
 */
export const expression = defineRequirement<ExpressionRequirement, ExpressionValue>({
  kind: 'expression',
  schema: expressionSchema,
  needsChange: 'no',
  // What a document says its author writes; what the change, the pull request and the clock say nobody writes into it.
  fulfilledBy: ({ documents }) => (Object.keys(documents).length > 0 ? 'author' : 'surroundings'),
  parse(file) {
    const each = typeof file === 'string' ? undefined : file.each;
    return {
      kind: 'expression',
      documents: {},
      ...(typeof file === 'string' ? { cel: file } : file),
      ...omitUndefined({ each: each === undefined ? undefined : withoutDocuments(each) }),
    };
  },
  documents: ({ documents }) => Object.values(documents),
  expressions: ({ cel }) => [cel],
  describe: ({ cel, say }) => (say === undefined ? prose`${code(cel)}` : prose`that “${say}” is false`),
  detail: behindTheWords,
  condition: ({ cel }) => prose`${code(cel)}`,
  weaker: anyDifference((before, after) => before.cel === after.cel),
  perChange: isOfEach,
  membership: ({ cel }) => ({
    teams: mentionsKey(cel, 'pull', ['teams']) ? literalTexts(cel).filter((text) => text.includes('/')) : [],
    roles: mentions(cel, 'roles') || mentionsKey(cel, 'pull', ['roles']),
  }),
  findings: catalogue,

  judge(requirement, asked, context): Outcome {
    if (mentions(requirement.cel, 'pull') && context.pull === undefined)
      return { state: 'unknown', because: prose`not known without a pull request: ${code(requirement.cel)}` };
    const sides = sidesOf(requirement, asked, context);
    const between = context.condition && sides.length > 1 ? crosswiseTrees(requirement, asked, context) : [];
    const versions: readonly { readonly side: Side; readonly mixed?: Tree }[] = [
      ...sides.map((side) => ({ side })),
      ...(between ?? []).map((mixed) => ({ side: 'head' as const, mixed })),
    ];
    const outcomes = versions.flatMap(({ side, mixed }) =>
      descriptionsOf(requirement, context).map((description) =>
        judgeAt({ requirement, side, description, ...omitUndefined({ only: context.only }) }, asked, {
          ...context,
          ...omitUndefined({ mixed }),
        }),
      ),
    );
    return outcomes.find(({ state }) => state !== 'met') ?? outcomes[0] ?? met(requirement);
  },
});

function met({ cel }: ExpressionRequirement): Outcome {
  return { state: 'met', because: prose`${code(cel)} holds` };
}

function judgeAt(question: ExpressionAt, asked: GateApplication, context: Context): Outcome {
  const { requirement, side, description } = question;
  const { trees } = context;
  const early = side === 'base' ? unmergedDocuments(requirement, asked, context) : [];
  if (early.length > 0) return undecidedOutcome(early);
  const ofEither = requirement.at === undefined || requirement.at === 'both';
  const tree = ofEither && side === 'head' ? (context.mixed ?? trees.head) : trees[side];
  const opened = openAll(requirement.documents, asked, context, tree);
  if (!opened.ok) return opened.outcome;
  const nothing = nothingThere(requirement, asked, opened.documents);
  if (nothing.length > 0) return undecidedOutcome(nothing);
  const notKnown = rolesNotKnown(requirement, context);
  if (notKnown.length > 0) return undecidedOutcome(notKnown);
  const earlier = mentions(requirement.cel, 'before')
    ? openAll(requirement.documents, asked, context, trees.mergeBase)
    : undefined;
  const named = variablesIn(requirement);
  const names = Object.keys(requirement.documents);
  const seenIn = (documents: ReadonlyMap<string, readonly ExpressionDocument[]>) =>
    Object.fromEntries(
      names.map((name) => [name, documentValue(requirement.documents[name], documents.get(name) ?? [])]),
    );
  const shared: ExpressionFacts = {
    ...factsOf(asked, context, { description, named }),
    params: atTheTier(requirement.params, tierOf(asked.subject)),
    ...peopleIn(context, [...opened.documents.values()].flat(), named),
    documents: seenIn(opened.documents),
    files: Object.fromEntries(
      names.map((name) => [
        name,
        byName(requirement.documents[name] ?? '', opened.documents.get(name) ?? [], asked),
      ]),
    ),
    before:
      earlier?.ok === true
        ? seenIn(earlier.documents)
        : Object.fromEntries(names.map((name) => [name, null])),
  };
  const gaps = gapsOf(question, asked, shared, opened.documents);
  return outcome(gaps, prose`${code(requirement.cel)} holds`);
}

type ExpressionFacts = SharedFacts & {
  readonly documents: Readonly<Record<string, unknown>>;
};

/** The expression with the version of the documents, and of the description, that it is asked of. */
interface ExpressionAt {
  readonly requirement: ExpressionRequirement;
  readonly side: Side;
  readonly description: Description;
  /** The one change that is asked about; absent: each. */
  readonly only?: GovernedChange;
}

/** What is said of each change is asked of each change. */
function isOfEach(expression: Pick<ExpressionRequirement, 'cel' | 'say'>): boolean {
  return variablesIn(expression).has('change');
}

function gapsOf(
  question: ExpressionAt,
  asked: GateApplication,
  shared: ExpressionFacts,
  opened: ReadonlyMap<string, readonly ExpressionDocument[]>,
): readonly Gap[] {
  const { requirement, only } = question;
  const { each } = requirement;
  const ofEach = isOfEach(requirement);
  const changes = asked.changes.flatMap((change, index) =>
    only === undefined || only === change ? [{ change, seen: { change: shared.changes?.[index] } }] : [],
  );
  if (each !== undefined) {
    const facts = ofEach ? changes.map(({ seen }) => seen) : [{}];
    const found = facts.flatMap((seen) => eachGaps(question, each, { ...shared, ...seen }, opened));
    return onePerPlace(found).slice(0, MAX_GAPS);
  }
  if (!ofEach) {
    // An expression over one document is about that document.
    const [only, ...more] = [...opened.values()].flat();
    const place = only === undefined || more.length > 0 ? undefined : { path: only.path };
    return holds(question, shared, place, undefined);
  }
  return changes.flatMap(({ change, seen }) => {
    const place = { path: change.path, position: { line: change.line ?? 1, column: 1 } };
    return holds(question, { ...shared, ...seen }, place, nameOf(change));
  });
}

/** The same entry fails for several changes: once is enough. */
function onePerPlace(gaps: readonly Gap[]): readonly Gap[] {
  const known = new Map(gaps.map((gap) => [`${gap.path}:${gap.line}:${plain(gap.message)}`, gap]));
  return [...known.values()];
}

/** @param each name of a document, then the key of a list in it: `data.quality.criteria` */
function eachGaps(
  question: ExpressionAt,
  each: string,
  shared: ExpressionFacts,
  opened: ReadonlyMap<string, readonly ExpressionDocument[]>,
): readonly Gap[] {
  const [name = '', ...list] = each.split('.');
  const documents = opened.get(name);
  const { empty } = question.requirement;
  if (documents === undefined) return [{ ...make['no-such-document']({ each }), undecided: true }];
  return documents.flatMap(({ path, document }) => {
    const documents = { ...shared.documents, [name]: document.value };
    const key = list.join('.');
    const value = key === '' ? [document.value] : valueAt(document.value, key);
    if (Array.isArray(value) && value.length === 0 && empty === undefined)
      return { ...make['no-entries']({ key, path }, { path, position: document.at(list) }), undecided: true };
    if (!Array.isArray(value))
      return [{ ...make['no-list']({ key, path }, { path, position: document.at(list) }), undecided: true }];
    const entries = key === '' ? [{ value: document.value, path: [] }] : valuesAt(document.value, `${key}[]`);
    const gaps: Gap[] = [];
    for (const entry of entries) {
      const place = { path, position: document.at(entry.path) };
      const facts = { ...shared, documents, one: entry.value, file: path };
      gaps.push(...holds(question, facts, place, label(entry.value)));
      if (gaps.length >= MAX_GAPS) break;
    }
    return gaps;
  });
}

/** What an entry of a list is called in a finding. */
function label(entry: unknown): string | undefined {
  const { id, name, title } = fields(entry);
  const found = [id, name, title].find((text) => typeof text === 'string');
  return typeof found === 'string' ? found.slice(0, 80) : undefined;
}

function holds(
  { requirement: { cel, say }, side: at }: ExpressionAt,
  facts: ExpressionFacts,
  place: FindingPlace | undefined,
  name: string | undefined,
): readonly Gap[] {
  const of = name ?? '';
  const decided = decide(cel, facts);
  if (!decided.ok)
    return [
      {
        ...make.error({ ...undecidedBecause({ cel, say }, decided.because, place, facts), at }, place),
        undecided: true,
      },
    ];
  if (decided.value === true) return [];
  if (decided.value !== false) return [{ ...make['not-boolean']({ cel }, place), undecided: true }];
  return [
    say === undefined
      ? make.false({ cel, of, at }, place)
      : make.said({ say: fillExpressions(say, facts), cel, of, at }, place),
  ];
}

function nameOf({ class: kind, before, after, path }: GovernedChange): string {
  if (kind !== 'model-id' && kind !== 'ai-dependency') return path;
  return before === undefined && after === undefined ? path : `${before ?? ''} → ${after ?? ''}`;
}
