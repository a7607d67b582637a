import { transition } from '../../change/change.ts';
import type { System } from '../../change/systems.ts';
import { EXAMPLE_SYSTEM } from '../../documents/example-texts.ts';
import { type Assessment, parseAssessment } from '../../documents/supplier.ts';
import { pathsUnder } from '../../paths-under.ts';
import { dateAfter } from '../../period.ts';
import type { Supplier as SupplierFile } from '../../policy/generated/policy-file.ts';
import { anyDifference } from '../../policy/kinds.ts';
import { type ByTier, byTier, byTiers, sayTiers, valueAtTier } from '../../policy/tiers.ts';
import { code, type Prose, prose } from '../../prose.ts';
import { type GateApplication, type GovernedChange, type Trees, tierOf } from '../subject.ts';
import type { Gap } from './support/gap.ts';
import type { Context } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { catalogue, make } from './support/supplier-findings.ts';
import { restoreAdvice } from './support/way-back.ts';

interface SupplierRequirement {
  readonly kind: 'supplier';
  /** Where assessments of suppliers lie. */
  readonly folder: string;
  /** How long ago performance and incidents may have been looked at: `12 months`. */
  readonly reviewed: ByTier<string>;
}

/** As it is asked of one system. */
type AtTier = SupplierRequirement & { readonly reviewed: string };

const REVIEWED = '12 months';
/** An assessment says of no day further away than this that it still holds: what was looked at does not stay as it was. */
const HOLDS_AT_MOST = '3 years';

/**
 * Every hosted model and AI package that a change brings in comes from a supplier that was assessed, approved, is
 * watched, and is named in the register. Assessments are the base's: a pull request cannot bring its own. One that does
 * not follow its schema covers nothing.
 */
export const supplier = defineRequirement<SupplierRequirement, SupplierFile>({
  kind: 'supplier',
  schema: {
    description:
      'Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.',
    type: 'object',
    additionalProperties: false,
    properties: {
      folder: {
        description: 'Where the assessments lie. Default `.aims/suppliers`.',
        type: 'string',
        minLength: 1,
      },
      reviewed: byTier(
        {
          description:
            'How long ago its performance and incidents may have been looked at. Default `12 months`.',
          type: 'string',
          pattern: '^[1-9][0-9]* (day|month|year)s?$',
          examples: ['12 months'],
        },
        'has the default',
      ),
    },
  },
  needsChange: 'to-show',
  // By the records of the target branch.
  fulfilledBy: () => 'surroundings',
  parse: (file) => ({ kind: 'supplier', folder: '.aims/suppliers', reviewed: REVIEWED, ...file }),
  documents: ({ folder }) => [`${folder}/*`],
  describe: ({ folder, reviewed }) =>
    prose`assessed suppliers in ${code(folder)}, reviewed not more than ${sayTiers(byTiers((tier) => valueAtTier(reviewed, tier) ?? REVIEWED))} ago`,
  weaker: anyDifference(() => true),
  reads: ({ folder }, { system }, trees) => [
    ...new Set([...assessmentFiles(folder, trees), ...namedFiles(folder, system)]),
  ],
  relies: ({ folder }, { system }) => namedFiles(folder, system),

  findings: catalogue,

  judge(written, asked, context) {
    const requirement = {
      ...written,
      reviewed: valueAtTier(written.reviewed, tierOf(asked.subject)) ?? REVIEWED,
    };
    const files = assessmentFiles(requirement.folder, context.trees);
    const assessments = files.map((path) => readAssessment(path, context));
    const gaps = asked.changes.flatMap((change) => {
      const used = usedBy(change);
      if (used === undefined) return [];
      return usedGaps({ used, change }, { assessments, requirement }, asked, context);
    });
    const told = new Set(gaps.flatMap(({ parameters }) => String(parameters?.assessment ?? '')));
    const named = namedGaps(requirement, asked, context).filter(({ path = '' }) => !told.has(path));
    return outcome([...gaps, ...named], prose`everything it brings in comes from assessed suppliers`);
  },
});

function assessmentFiles(folder: string, { base }: Trees): readonly string[] {
  return pathsUnder(base, `${folder}/`).filter((path) => /\.ya?ml$/.test(path));
}

/** Where the assessments of the suppliers lie that a register entry names, as it is and as it would be. */
function namedFiles(folder: string, system: System | undefined): readonly string[] {
  const ids = [system?.base, system?.head].flatMap((entry) => entry?.suppliers ?? []);
  return [...new Set(ids)].filter(isFileName).map((id) => `${folder}/${id}.yml`);
}

function isFileName(id: string): boolean {
  return /^[\w.-]+$/.test(id) && !id.startsWith('.');
}

/**
 * The suppliers that the register names, as their assessments would land: of a branch as it stands, of a system that is
 * registered or goes live, and of each assessment that the change touches.
 */
function namedGaps(
  requirement: AtTier,
  { subject, changes }: GateApplication,
  context: Context,
): readonly Gap[] {
  const { base, head } = context.trees;
  const { transitions, system } = subject;
  const all = base === head || transitions.has('registering') || transitions.has('deploying');
  const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
  return (system?.head?.suppliers ?? []).filter(isFileName).flatMap((id): readonly Gap[] => {
    const path = `${requirement.folder}/${id}.yml`;
    if (!all && !touched.has(path)) return [];
    const other = `${requirement.folder}/${id}.yaml`;
    const file = !head.entries.has(path) && head.entries.has(other) ? other : path;
    if (!head.entries.has(file)) {
      const restore = restoreAdvice([path], context.trees);
      const assess = prose`assess the supplier: ${code(`aims-gate template supplier > ${path}`)}`;
      const way = restore === undefined ? assess : prose`restore it: ${code(restore)}`;
      return [make['named-missing']({ supplier: id, file: path, way }, { path })];
    }
    const one = readAssessment(file, context, head);
    if (one.problems.length > 0)
      return one.problems
        .slice(0, 5)
        .map(({ message, hint = 'correct the assessment', position }) =>
          make['named-invalid']({ supplier: id, problem: message, hint }, { path: file, position }),
        );
    const because = refusal(one, requirement, context.today);
    if (because === undefined) return [];
    return [make['named-not-in-force']({ supplier: id, because }, { path: file })];
  });
}

function readAssessment(path: string, context: Context, tree = context.trees.base): Assessment {
  const entry = tree.entries.get(path);
  const opened = entry === undefined ? undefined : context.documents.open(entry);
  const foreign = !context.systems.some(({ id }) => id === EXAMPLE_SYSTEM);
  return parseAssessment(path, opened?.ok === true ? opened.document : undefined, foreign);
}

interface Assessed {
  readonly assessments: readonly Assessment[];
  readonly requirement: AtTier;
}

function usedGaps(
  { used, change }: { readonly used: string; readonly change: GovernedChange },
  { assessments, requirement }: Assessed,
  asked: GateApplication,
  context: Context,
): readonly Gap[] {
  const { folder } = requirement;
  const at = { path: change.path, position: { line: change.line ?? 1, column: 1 } };
  const covering = assessments.filter(({ covers }) => covers(used));
  if (covering.length === 0) {
    // What an unreadable file covers nobody knows: it may be this.
    const unread = assessments.filter(({ unreadable }) => unreadable);
    return [make['not-assessed']({ used, folder }, at), ...unread.flatMap((one) => wrong(one, used))];
  }
  const good = covering.find(
    (one) => one.problems.length === 0 && refusal(one, requirement, context.today) === undefined,
  );
  if (good !== undefined) return unregistered(good, used, asked);
  return covering.flatMap((one) => {
    if (one.problems.length > 0) return wrong(one, used);
    const because = refusal(one, requirement, context.today) ?? prose``;
    return [make['assessment-not-in-force']({ used, assessment: one.path, because }, at)];
  });
}

/** An assessment that is not what its schema asks for, at its place. */
function wrong({ path, problems }: Assessment, used: string): readonly Gap[] {
  return problems
    .slice(0, 5)
    .map(({ message, hint = 'correct the assessment', position }) =>
      make['assessment-invalid']({ used, assessment: path, problem: message, hint }, { path, position }),
    );
}

/** Why an assessment that is complete does not hold today. */
function refusal(
  { path, name, decision, validUntil, assessed, reviewed }: Assessment,
  { reviewed: within }: AtTier,
  today: string,
): Prose | undefined {
  if (decision === 'rejected') return prose`${code(path)} says that ${name} was rejected`;
  if (validUntil < today) return prose`the assessment of ${name} ended on ${validUntil}`;
  if (validUntil > dateAfter(assessed, HOLDS_AT_MOST))
    return prose`${code(path)} says until ${validUntil}, longer than ${HOLDS_AT_MOST} after ${name} was assessed on ${assessed}`;
  if (assessed > today) return prose`${name} is only assessed on ${assessed}, which is in the future`;
  if (reviewed > today) return prose`${code(path)} reviewed ${name} on ${reviewed}, which is in the future`;
  if (dateAfter(reviewed, within) < today)
    return prose`performance and incidents of ${name} were last looked at on ${reviewed}, longer ago than ${within}`;
  return undefined;
}

/** The register entry of the system names the supplier. */
function unregistered(assessment: Assessment, used: string, { subject }: GateApplication): readonly Gap[] {
  const { system } = subject;
  if (system?.head === undefined || system.head.suppliers.includes(assessment.id)) return [];
  const { path } = system.head;
  return [make['not-registered']({ used, supplier: assessment.id, path }, { path })];
}

/** What a change brings in that somebody supplies: a model id, an address, or a new package. */
function usedBy(change: GovernedChange): string | undefined {
  if (change.after === undefined) return undefined;
  if (change.class === 'model-id') return change.after;
  if (change.class !== 'ai-dependency' || transition(change) !== 'added') return undefined;
  return change.after.split(' ')[0];
}
