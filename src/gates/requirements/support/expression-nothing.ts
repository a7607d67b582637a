import { isByTier } from '../../../policy/names.ts';
import { tierThatSays } from '../../../policy/tiers.ts';
import type { RiskTier } from '../../../terms.ts';
import { type GateApplication, tierOf } from '../../subject.ts';
import type { ExpressionDocument } from './expression-documents.ts';
import { make } from './expression-findings.ts';
import type { ExpressionRequirement } from './expression-schema.ts';
import type { Gap } from './gap.ts';
import { resolvePath } from './read-document.ts';

/** What the expression would hold of because there is nothing: a value at no tier of the system's, files of which none is there. */
export function nothingThere(
  { params = {}, documents: paths, empty }: ExpressionRequirement,
  { subject }: GateApplication,
  documents: ReadonlyMap<string, readonly ExpressionDocument[]>,
): readonly Gap[] {
  const tier = tierOf(subject);
  const here = atTheTier(params, tier);
  const files = empty === 'allowed' ? [] : Object.entries(paths);
  return [
    ...Object.keys(params)
      .filter((name) => !(name in here))
      .map((name) => make['no-tier']({ name, tier })),
    ...files
      .filter(([name, path]) => path.includes('*') && documents.get(name)?.length === 0)
      .map(([, path]) => resolvePath(path, subject) ?? path)
      .map((path) => make['no-files']({ path }, { path })),
  ];
}

/** Parameters as they are for a system of this tier; one that says nothing of it is not there, so that asking is an error. */
export function atTheTier(
  params: ExpressionRequirement['params'],
  tier: RiskTier,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params ?? {}).flatMap(([name, value]) => {
      if (!isByTier(value)) return [[name, value] as const];
      const said = tierThatSays(value, tier);
      return said === undefined ? [] : [[name, value[said]] as const];
    }),
  );
}
