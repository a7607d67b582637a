import { fields, items, textOf } from '../documents/fields.ts';
import type { SystemId } from '../ids.ts';
import { BY_CLASSIFICATION, classificationPath, ORDER } from './crosswalk.ts';
import { documentFields, fileProof, type ReportFacts } from './facts.ts';
import type { Duty, LawDuties, SystemGate } from './system-model.ts';
import { isWithinHeading } from './tables.ts';

/** @param gates those that were asked of the system */
export function lawDuties(facts: ReportFacts, system: SystemId, gates: readonly SystemGate[]): LawDuties {
  const path = classificationPath(facts.policy, system);
  const answers = documentFields(facts, path);
  const roles = items(answers.roles).flatMap((role) => textOf(role) ?? []);
  if (roles.length === 0) return { state: 'not-answered', path };
  const [areas, transparency, prohibited] = [
    applying(answers['annex-iii']),
    applying(answers.transparency),
    applying(answers.prohibited),
  ];
  const about: ReadonlySet<string> = new Set([
    'all',
    ...(areas.length > 0 ? ['high-risk'] : []),
    ...(transparency.length > 0 ? ['transparency'] : []),
  ]);
  const law = facts.law.toSorted((a, b) => ORDER.compare(a.article, b.article));
  const duties = law.flatMap((article): Duty | readonly Duty[] => {
    const bound = roles.filter((role) => binds(article.addressed, role));
    if (!about.has(article.about) || bound.length === 0) return [];
    const own = gatesOf(article.article, gates, facts);
    return {
      reference: article.article,
      title: article.title,
      roles: bound,
      appliesFrom: article.appliesFrom,
      applies: article.appliesFrom <= facts.asOf,
      missing: article.missing,
      status: standing(own),
      gates: [...new Set(own.map(({ title }) => title))],
    };
  });
  return {
    state: 'answered',
    roles,
    areas,
    transparency,
    prohibited,
    duties,
    proof: fileProof(facts, path),
  };
}

function standing(gates: readonly SystemGate[]): Duty['status'] {
  if (gates.some(({ status }) => status === 'gap')) return 'gap';
  return gates.some(({ status }) => status === 'shown') ? 'part' : 'not-shown';
}

/** Keys of the questions that were answered with yes. */
function applying(answers: unknown): readonly string[] {
  return Object.entries(fields(answers)).flatMap(([key, answer]) =>
    fields(answer).applies === true ? [key] : [],
  );
}

/** Whoever puts its name on a product with the system in it has the duties of a provider: Article 25(3). */
function binds(addressed: readonly string[], role: string): boolean {
  const names = role === 'product-manufacturer' ? ['providers'] : [`${role.replaceAll('-', ' ')}s`];
  return addressed.some((one) => one === 'everybody' || names.includes(one));
}

/** Gates that cite the article; where none does, those of the controls that answer to it. */
function gatesOf(
  article: string,
  gates: readonly SystemGate[],
  { policy, crosswalk }: ReportFacts,
): readonly SystemGate[] {
  const named = policy.gates.filter(({ references }) => references.includes(`EU AI Act ${article}`));
  const citing = gates.filter(({ gate }) => named.some(({ id }) => id === gate));
  if (citing.length > 0 || BY_CLASSIFICATION.has(article)) return citing;
  const mapped = crosswalk.filter((row) => row.framework === 'eu-ai-act' && row.reference === article);
  return gates.filter(({ controls }) =>
    controls.some((id) => mapped.some((row) => isWithinHeading(id, row.control))),
  );
}
