import { compact } from '../../compact.ts';
import { fields } from '../../documents/fields.ts';
import { isPlaceholder } from '../../documents/placeholders.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Impacts as ImpactsFile } from '../../policy/generated/policy-file.ts';
import { TIERS } from '../../policy/tiers.ts';
import { code, type Prose, prose } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import { type GateApplication, tierOf, tierToLand } from '../subject.ts';
import { assessedContent } from './support/assessed.ts';
import { conclusionOf } from './support/conclusion.ts';
import { COPY_FINDINGS, copyGaps, ofOthers } from './support/copied.ts';
import { emptyAllowed, fillOrAllow, type MayBeEmpty } from './support/empty-allowed.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { type DocumentAt, openValues, valueAt } from './support/read-document.ts';

/** Stages in which a preliminary assessment is enough. */
const EARLY: ReadonlySet<string> = new Set(['design', 'data']);
/** The decision against a system. */
const REFUSED = 'do-not-release';
/** The tier that an impact of a severity calls for at least. */
const AT_LEAST: Readonly<Record<string, RiskTier>> = { moderate: 'limited', high: 'high', critical: 'high' };

interface ImpactsRequirement extends MayBeEmpty {
  readonly kind: 'impacts';
  readonly path: string;
  /** The tier from which on `decision` has to be given; absent: a conclusion in words is enough. */
  readonly decisionFrom?: RiskTier;
}

interface Severity {
  readonly area: string;
  readonly severity: string;
}

const ADD_DECISION = prose`add ${code('decision: release')}, ${code('release-with-conditions')} or ${code('do-not-release')}`;

const { make, catalogue } = defineFindings('impact', {
  'no-entries': {
    about: 'An impact assessment lists no impacts.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`${code(path)} lists no impacts: there is nothing to judge`,
      remedy: fillOrAllow(prose`write them under ${code('impacts')}`),
    }),
  },
  preliminary: {
    about: 'The impact assessment is preliminary, and the system is past design.',
    words: (_: Readonly<Record<string, never>>) => ({
      message: prose`the impact assessment is preliminary, and the system is past design`,
      remedy: prose`finish it and set ${code('phase: full')}`,
    }),
  },
  'tier-too-low': {
    about: 'The register claims a lower tier than the impact assessment.',
    words: (of: Texts<'assessed' | 'registered' | 'folder'>) => ({
      message: prose`the impact assessment calls the system ${of.assessed} risk; the register says ${of.registered}`,
      remedy: prose`set ${code(`risk: ${of.assessed}`)} in ${code(`${of.folder}/system.yml`)}, or assess again`,
    }),
  },
  'severity-above-tier': {
    about: 'An impact is more severe than the tier of the assessment allows.',
    words: ({
      area,
      severity,
      tier,
      least,
    }: Severity & { readonly tier: string; readonly least: string }) => ({
      message: prose`the impact on ${code(area)} is ${severity}; the assessment calls the system ${tier} risk`,
      remedy: prose`set ${code(`risk: ${least}`)}, or say why the impact is smaller`,
    }),
  },
  'must-not': {
    about: 'The impact assessment concludes that the system must not be built, released or used.',
    words: ({ conclusion }: Texts<'conclusion'>) => ({
      message: prose`the impact assessment concludes against the system: ${conclusion === REFUSED ? code(conclusion) : `“${conclusion}”`}`,
      remedy: prose`do not go on with it, or change what is wrong and assess it again`,
    }),
  },
  undecided: {
    about: 'The impact assessment does not say whether the system may go on.',
    words: ({ conclusion }: Texts<'conclusion'>) => ({
      message: prose`the conclusion does not say whether the system may be released: “${conclusion}”`,
      remedy: ADD_DECISION,
    }),
  },
  'no-decision': {
    about: 'The impact assessment has no `decision`, and the policy requires one at this tier.',
    words: ({ tier }: Texts<'tier'>) => ({
      message: prose`the impact assessment of a system of ${tier} risk has no ${code('decision')}`,
      remedy: ADD_DECISION,
    }),
  },
  'two-answers': {
    about: 'The `decision` of the impact assessment permits the system, and its `conclusion` is against it.',
    words: ({ decision, conclusion }: Texts<'decision' | 'conclusion'>) => ({
      message: prose`the decision is ${code(decision)}, and the conclusion contradicts it: “${conclusion}”`,
      remedy: prose`say in ${code('conclusion')} why and how it may go on, or set ${code('decision: do-not-release')}`,
    }),
  },
  prohibited: {
    about: 'The impact assessment names a prohibited practice.',
    words: ({ practice }: Texts<'practice'>) => ({
      message: prose`the impact assessment says that the system comes under Article 5 of the EU AI Act: ${code(practice)}`,
      remedy: prose`a prohibited practice must not be built, sold or used: stop it`,
    }),
  },
  'short-form': {
    about: 'The short form of the impact assessment is used where the full one is needed.',
    words: ({ because }: Texts<'because'>) => ({
      message: prose`the short form is for systems of minimal risk; ${because}`,
      remedy: prose`fill in the whole assessment: ${code('aims-gate template impact-assessment')}`,
    }),
  },
  'no-measures': {
    about: 'A severe impact has no measures.',
    words: ({ area, severity }: Severity) => ({
      message: prose`the impact on ${code(area)} is ${severity} and has no measures`,
      remedy: prose`list the ${code('measures')} that lower it`,
    }),
  },
});

/** The impact assessment is full from development on, its tier is the register's, and severe impacts have measures. */
export const impacts = defineRequirement<ImpactsRequirement, ImpactsFile>({
  kind: 'impacts',
  schema: {
    description:
      "The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.",
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { $ref: '#/$defs/path' },
      empty: emptyAllowed('What stands under `impacts`'),
      'decision-from': {
        description:
          'The tier from which on the assessment must have a `decision`. Left out: a `conclusion` in words is enough.',
        $ref: '#/$defs/riskTier',
      },
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: ({ 'decision-from': decisionFrom, ...file }) => ({
    kind: 'impacts',
    ...file,
    ...omitUndefined({ decisionFrom }),
  }),
  documents: ({ path }) => [path],
  describe: ({ path, decisionFrom }) =>
    prose`${code(path)} (impacts${decisionFrom === undefined ? '' : `, with a decision from ${decisionFrom} risk on`})`,
  weaker: lessOfImpacts,

  beside: ({ path }, subject, among) => ofOthers(path, subject, among),
  findings: [...catalogue, ...COPY_FINDINGS],

  judge({ path, empty, decisionFrom }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const { document } = opened;
    const { system } = asked.subject;
    const gaps: Gap[] = [];
    const at = (keys: readonly string[]) => ({ path: opened.path, position: document.at(keys) });
    // The short form asks what would make an impact possible, and names none.
    const listed = Object.keys(fields(valueAt(document.value, 'impacts'))).length;
    if (listed === 0 && empty === undefined && valueAt(document.value, 'form') !== 'short')
      gaps.push(make['no-entries']({ path: opened.path }, at(['impacts'])));
    const stages = system?.stages ?? [];
    if (valueAt(document.value, 'phase') === 'preliminary' && !stages.every((stage) => EARLY.has(stage))) {
      gaps.push(make.preliminary({}, at(['phase'])));
    }
    const tier = TIERS.find((one) => one === valueAt(document.value, 'risk'));
    const registered = tierToLand(asked.subject);
    if (
      tier !== undefined &&
      system !== undefined &&
      registered !== undefined &&
      TIERS.indexOf(registered) < TIERS.indexOf(tier)
    ) {
      const parameters = { assessed: tier, registered, folder: system.folder };
      gaps.push(make['tier-too-low'](parameters, at(['risk'])));
    }
    for (const [area, entry] of Object.entries(valueAt(document.value, 'impacts') ?? {})) {
      const { severity, measures } = (entry ?? {}) as { severity?: unknown; measures?: unknown };
      const least = AT_LEAST[String(severity)];
      if (tier !== undefined && least !== undefined && TIERS.indexOf(tier) < TIERS.indexOf(least)) {
        gaps.push(
          make['severity-above-tier']({ area, severity: String(severity), tier, least }, at(['risk'])),
        );
      }
      const severe = severity === 'high' || severity === 'critical';
      if (!severe || (Array.isArray(measures) && measures.length > 0)) continue;
      gaps.push(make['no-measures']({ area, severity: String(severity) }, at(['impacts', area, 'severity'])));
    }
    gaps.push(...contradictions({ path: opened.path, document, decisionFrom }, asked));
    gaps.push(...copyGaps(path, asked, context));
    const stale = assessedContent({ path: opened.path, document }, context);
    return outcome([...gaps, ...stale], prose`${code(opened.path)} is complete and agrees with the register`);
  },
});

/** The assessment, and the tier from which on it has to decide in a typed field. */
interface Assessed extends DocumentAt {
  readonly decisionFrom: RiskTier | undefined;
}

/** What the assessment says against what is done. */
function contradictions(
  { path, document, decisionFrom }: Assessed,
  { subject }: GateApplication,
): readonly Gap[] {
  const { system } = subject;
  const at = (key: string) => ({ path, position: document.at([key]) });
  const said = (key: string) => valueAt(document.value, key);
  const gaps: Gap[] = [];
  const live = system?.head?.stage !== 'retired';
  const tier = tierOf(subject);
  const demanded = decisionFrom !== undefined && TIERS.indexOf(tier) >= TIERS.indexOf(decisionFrom);
  if (live) gaps.push(...verdictOf({ path, document }, demanded ? tier : undefined));
  const practice = said('prohibited-practice');
  if (live && typeof practice === 'string' && practice !== 'none' && !practice.startsWith('REPLACE'))
    gaps.push(make.prohibited({ practice }, at('prohibited-practice')));
  if (said('form') === 'short') {
    const yes = Object.entries(fields(said('screening'))).flatMap(([key, answer]) =>
      answer === true ? [key] : [],
    );
    if (system?.risk !== 'minimal')
      gaps.push(
        make['short-form']({ because: `the register says ${system?.risk ?? 'nothing'}` }, at('form')),
      );
    else if (yes.length > 0)
      gaps.push(
        make['short-form']({ because: `its screening answers yes to ${yes.join(', ')}` }, at('screening')),
      );
  }
  return gaps.slice(0, 5);
}

/**
 * What the assessment decides. The key `decision` decides; without it, the conclusion must use known words, so
 * that new words for "no" do not pass. A preliminary assessment needs no decision.
 *
 * @param demandedAt the tier at which the policy requires `decision`
 */
function verdictOf({ path, document }: DocumentAt, demandedAt: RiskTier | undefined): readonly Gap[] {
  const at = (key: string) => ({ path, position: document.at([key]) });
  const said = valueAt(document.value, 'conclusion');
  const decision = valueAt(document.value, 'decision');
  const early = valueAt(document.value, 'phase') === 'preliminary';
  if (decision === REFUSED) return [make['must-not']({ conclusion: REFUSED }, at('decision'))];
  // What is not filled in is told as that.
  if (typeof said !== 'string' || said === '' || isPlaceholder(said)) return [];
  const conclusion = said.slice(0, 120);
  const read = conclusionOf(said);
  if (typeof decision === 'string')
    return read === 'against' ? [make['two-answers']({ decision, conclusion }, at('conclusion'))] : [];
  if (read === 'against') return [make['must-not']({ conclusion }, at('conclusion'))];
  if (early) return [];
  if (demandedAt !== undefined) return [make['no-decision']({ tier: demandedAt }, at('conclusion'))];
  return read === 'unclear' ? [make.undecided({ conclusion }, at('conclusion'))] : [];
}

function lessOfImpacts(before: ImpactsRequirement, after: ImpactsRequirement): readonly Prose[] | undefined {
  if (before.path !== after.path) return undefined;
  const rank = ({ decisionFrom }: ImpactsRequirement) =>
    decisionFrom === undefined ? TIERS.length : TIERS.indexOf(decisionFrom);
  return compact([
    before.empty === undefined && after.empty !== undefined && prose`an empty list of impacts is allowed`,
    rank(after) > rank(before) && prose`${code(before.path)} needs a typed decision at fewer risk tiers`,
  ]);
}
