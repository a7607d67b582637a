import type { Impacts as ImpactsFile } from '../../policy/generated/policy-file.ts';
import { aboutDocument, otherwise } from '../../policy/kinds.ts';
import { code, prose } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import { assessedContent } from './support/assessed.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { gapAt, openValues, outcome, valueAt } from './support/paper.ts';

const ORDER: readonly RiskTier[] = ['minimal', 'limited', 'high', 'unacceptable'];
/** Stages in which a preliminary assessment is enough. */
const EARLY: ReadonlySet<string> = new Set(['design', 'data']);
/** The tier that an impact of a severity calls for at least. */
const AT_LEAST: Readonly<Record<string, RiskTier>> = { moderate: 'limited', high: 'high', critical: 'high' };

interface ImpactsRequirement {
  readonly kind: 'impacts';
  readonly path: string;
}

/** The impact assessment is full from development on, its tier is the register's, and severe impacts have measures. */
export const impacts = defineRequirement<ImpactsRequirement, ImpactsFile>({
  kind: 'impacts',
  schema: {
    description:
      "The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.",
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: { path: { $ref: '#/$defs/path' } },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'impacts', ...file }),
  documents: ({ path }) => [path],
  describe: aboutDocument,
  weaker: otherwise((before, after) => before.path === after.path),

  judge({ path }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const { document } = opened;
    const { system } = asked.subject;
    const gaps: Gap[] = [];
    const stages = system?.stages ?? [];
    if (valueAt(document.value, 'phase') === 'preliminary' && !stages.every((stage) => EARLY.has(stage))) {
      const message = prose`the impact assessment is preliminary, and the system is past design`;
      const remedy = prose`finish it and set ${code('phase: full')}`;
      gaps.push(gapAt(opened.path, document.at(['phase']), message, remedy));
    }
    const tier = ORDER.find((one) => one === valueAt(document.value, 'risk'));
    if (
      tier !== undefined &&
      system?.risk !== undefined &&
      ORDER.indexOf(system.risk) < ORDER.indexOf(tier)
    ) {
      const message = prose`the impact assessment calls the system ${tier} risk; the register says ${system.risk}`;
      const remedy = prose`set ${code(`risk: ${tier}`)} in ${code(`${system.folder}/system.yml`)}, or assess again`;
      gaps.push(gapAt(opened.path, document.at(['risk']), message, remedy));
    }
    for (const [area, entry] of Object.entries(valueAt(document.value, 'impacts') ?? {})) {
      const { severity, measures } = (entry ?? {}) as { severity?: unknown; measures?: unknown };
      const least = AT_LEAST[String(severity)];
      if (tier !== undefined && least !== undefined && ORDER.indexOf(tier) < ORDER.indexOf(least)) {
        const message = prose`the impact on ${area} is ${String(severity)}; the assessment calls the system ${tier} risk`;
        const remedy = prose`set ${code(`risk: ${least}`)}, or say why the impact is smaller`;
        gaps.push(gapAt(opened.path, document.at(['risk']), message, remedy));
      }
      const severe = severity === 'high' || severity === 'critical';
      if (!severe || (Array.isArray(measures) && measures.length > 0)) continue;
      const message = prose`the impact on ${area} is ${String(severity)} and has no measures`;
      const remedy = prose`list the ${code('measures')} that lower it`;
      gaps.push(gapAt(opened.path, document.at(['impacts', area, 'severity']), message, remedy));
    }
    const stale = assessedContent({ path: opened.path, document }, context);
    return outcome([...gaps, ...stale], prose`${code(opened.path)} is complete and agrees with the register`);
  },
});
