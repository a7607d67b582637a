import { compact } from '../compact.ts';
import { fields, items, textOf } from '../documents/fields.ts';
import { isPlaceholder } from '../documents/placeholders.ts';
import { gateId } from '../ids.ts';
import { code, list, type Prose, prose, words } from '../prose.ts';
import { organisationDocumentPath, systemDocumentPath } from './document-kinds.ts';
import { documentFields, fileProof, inScope, type ReportFacts, unwithheldFields } from './facts.ts';
import type { ReportGap } from './gap.ts';
import type { GateRecord } from './gates.ts';
import { firstNames } from './questions/answer.ts';
import type { StatementOfApplicability } from './statement.ts';

/** The gate of the presets that asks for the Statement of Applicability: gaps of the statement stand under its name. */
const GATE = 'statement-of-applicability';

/** A reason that says something about the organisation is at least so long. */
const LEAST = { words: 4, letters: 20 } as const;

/**
 * What speaks against each control that the Statement of Applicability leaves out: no reason, or the repository itself.
 *
 * An exclusion is the organisation's to make. It is no way to make what a gate found disappear.
 */
export function exclusions(
  facts: ReportFacts,
  statement: StatementOfApplicability,
  records: readonly GateRecord[],
): ReadonlyMap<string, readonly ReportGap[]> {
  const { path } = statement;
  if (path === undefined) return new Map();
  const claimed = controlsInUse(facts);
  const gap = (control: string, message: Prose, remedy: Prose): ReportGap => ({
    gate: gateId(GATE),
    title: 'statement of applicability',
    level: 'failure',
    controls: [control],
    path,
    message,
    why: 'A control that is left out is still needed where something in use depends on it.',
    remedy,
    proof: fileProof(facts, path),
  });
  const written = fields(unwithheldFields(facts, path).controls);
  const found = [...statement.controls].flatMap(([id, { applicable, justification }]) => {
    if (applicable !== 'no') return [];
    const contradicted = (messages: readonly Prose[], or: string) =>
      messages.map((message) =>
        gap(
          id,
          prose`${words(id)} is excluded, and ${message}`,
          prose`make ${words(id)} applicable in ${code(path)}, or ${or}`,
        ),
      );
    const against = [
      ...contradicted(
        contradictedByGates(id, records),
        'switch the gate off in the policy, with the reason why nothing falls under it',
      ),
      ...contradicted([...(claimed.get(id) ?? []), ...subjectsOf(id, facts)], 'take out what uses it'),
    ];
    const remedy = prose`say in ${code(path)} what makes ${words(id)} not applicable here, or make it applicable`;
    const reason = textOf(fields(written[id]).justification);
    const because = isThin(reason) ? thin(id, reason === undefined ? undefined : justification) : undefined;
    return [[id, [...(because === undefined ? [] : [gap(id, because, remedy)]), ...against]] as const];
  });
  return new Map(found);
}

function isThin(reason: string | undefined): boolean {
  if (reason === undefined || isPlaceholder(reason)) return true;
  const letters = reason.match(/\p{L}/gu)?.length ?? 0;
  const said = reason.match(/\p{L}+/gu)?.length ?? 0;
  return said < LEAST.words || letters < LEAST.letters;
}

/** `justification` as it may be told. */
function thin(id: string, justification: string | undefined): Prose {
  if (justification === undefined || isPlaceholder(justification))
    return prose`${words(id)} is excluded without a justification`;
  return prose`${words(id)} is excluded with no more reason than "${words(justification)}"`;
}

/** Gates that are asked of something today, or were of a change in the period. */
function contradictedByGates(control: string, records: readonly GateRecord[]): readonly Prose[] {
  const own = records.filter(
    ({ gate, asked, findings, passed, failed }) =>
      gate.controls.includes(control) &&
      gate.level !== 'off' &&
      asked.length + findings.length + passed.length + failed.length > 0,
  );
  const open = own.filter(({ findings, failed }) => findings.length + failed.length > 0);
  if (open.length > 0)
    return [prose`${list(open.map(({ gate }) => code(gate.id)))} found what is missing for it`];
  if (own.length === 0) return [];
  return [prose`the policy asks for it: ${list(own.map(({ gate }) => code(gate.id)))}`];
}

/** Controls that a system's register entry applies, or that treat one of its risks. */
function controlsInUse(facts: ReportFacts): ReadonlyMap<string, readonly Prose[]> {
  const applied = new Map<string, string[]>();
  const treating = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, control: string | undefined, by: string): void => {
    if (control !== undefined) to.set(control, [...new Set([...(to.get(control) ?? []), by])]);
  };
  for (const { id, path } of facts.register.values()) {
    if (!inScope(facts, id)) continue;
    for (const control of items(documentFields(facts, path).controls)) add(applied, textOf(control), id);
    const assessment = documentFields(facts, systemDocumentPath(facts, id, 'risk-assessment'));
    for (const risk of items(assessment.risks).map(fields))
      for (const control of items(risk.controls))
        add(treating, textOf(control), `${textOf(risk.id) ?? 'a risk'} of ${id}`);
    const plan = documentFields(facts, systemDocumentPath(facts, id, 'treatment-plan'));
    for (const treatment of items(plan.treatments).map(fields))
      for (const measure of items(treatment.measures).map(fields))
        add(treating, textOf(measure.control), `${textOf(treatment.risk) ?? 'a risk'} of ${id}`);
  }
  const ids = new Set([...applied.keys(), ...treating.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      compact([
        applied.has(id) &&
          prose`the register applies it to ${firstNames((applied.get(id) ?? []).map(words))}`,
        treating.has(id) && prose`it treats ${firstNames((treating.get(id) ?? []).map(words))}`,
      ]),
    ]),
  );
}

/** Controls about something that documents of a system show to be there: a gate that is off makes it no less so. */
const SUBJECTS: readonly {
  readonly controls: readonly string[];
  /** The document, without its ending, and the list in it that is empty where there is nothing. */
  readonly document: 'system' | 'data' | 'incidents';
  readonly list: string;
  readonly there: string;
}[] = [
  {
    controls: ['A.10.2', 'A.10.3'],
    document: 'system',
    list: 'suppliers',
    there: 'the register names suppliers of',
  },
  {
    controls: ['A.4.3', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.5'],
    document: 'data',
    list: 'sources',
    there: 'sources of data are documented for',
  },
  { controls: ['A.8.4'], document: 'incidents', list: 'incidents', there: 'incidents are logged of' },
];

function subjectsOf(control: string, facts: ReportFacts): readonly Prose[] {
  const own = [...facts.register.values()].filter(({ id }) => inScope(facts, id));
  const ofSystems = SUBJECTS.filter(({ controls }) => controls.includes(control)).flatMap((one) => {
    const ids = own.filter(({ id, path }) => {
      const place = one.document === 'system' ? path : systemDocumentPath(facts, id, one.document);
      return items(documentFields(facts, place)[one.list]).length > 0;
    });
    return ids.length === 0 ? [] : [prose`${one.there} ${firstNames(ids.map(({ id }) => words(id)))}`];
  });
  const path = organisationDocumentPath(facts, 'transparency.yml');
  const customers = control === 'A.10.4' && 'customers' in fields(documentFields(facts, path).audiences);
  return [...ofSystems, ...(customers ? [prose`${code(path)} says what customers are told`] : [])];
}
