import { type Fields, items, fields as object, textOf as text } from '../documents/fields.ts';
import { OVERRIDE_WAYS } from '../evidence/records/override.ts';
import type { Statement } from '../evidence/statement.ts';
import type { RiskTier } from '../terms.ts';
import type { LedgerEvent } from './ledger.ts';
import type { RecordRef } from './proof.ts';

/**
 * A statement of the ledger as the report uses it; undefined: one about the ledger itself, a checkpoint or a key.
 *
 * Kinds that this version does not know are no concern of it: a ledger that holds one is refused as a whole. Tolerant: ledgers outlive versions, so what a record does not say is left out, never guessed.
 */
export function readRecord(
  { predicateType, predicate }: Statement,
  record: RecordRef,
): LedgerEvent | undefined {
  const kind = /\/evidence\/([a-z-]+)\/v1$/.exec(predicateType)?.[1] ?? '';
  const read = READERS[kind];
  if (read === undefined) return undefined;
  const fields: Fields = predicate;
  const at = [fields.decidedAt, fields.submittedAt, fields.closedAt, fields.recordedAt].find(isDate);
  const number = object(fields.pullRequest).number ?? fields.pullRequest;
  const shared = {
    record,
    at: at === undefined ? '' : new Date(at).toISOString(),
    ...(typeof number === 'number' ? { pullRequest: number } : {}),
  };
  return read(fields, shared);
}

interface Shared {
  readonly record: RecordRef;
  readonly at: string;
  readonly pullRequest?: number;
}

/** One line a kind of record; undefined: it lacks what makes it one. */
const READERS: Readonly<Record<string, (fields: Fields, shared: Shared) => LedgerEvent | undefined>> = {
  review(fields, shared) {
    const decision = text(fields.decision);
    if (decision === undefined) return undefined;
    const counted = objects(fields.counted).map((one) => ({
      gate: text(one.gate) ?? '',
      ...optional('system', text(one.system)),
      capacity: text(one.capacity) ?? '',
      counts: one.counts === true,
      because: text(one.because) ?? '',
    }));
    const who = personOf(fields.reviewer) ?? 'an account that is gone';
    return { kind: 'review', ...shared, who, decision, counted, ...optional('waited', waited(fields)) };
  },
  verdict(fields, shared) {
    const outcome = fields.outcome === 'merged' ? 'merged' : 'closed';
    return {
      kind: 'verdict',
      ...shared,
      outcome,
      verdict: text(fields.verdict) ?? 'unknown',
      past: fields.mergedPastTheGate === true,
      ...optional('by', personOf(fields.mergedBy)),
      ...optional('author', personOf(object(fields.pullRequest).author)),
      systems: objects(fields.systems).flatMap((one) => {
        const id = text(one.id);
        return id === undefined ? [] : [{ id, ...optional('risk', tier(one.risk)) }];
      }),
      gates: objects(fields.gates).flatMap((one) => {
        const id = text(one.id);
        return id === undefined
          ? []
          : [{ id, verdict: text(one.verdict) ?? '', because: text(one.because) ?? '' }];
      }),
      findings: objects(fields.findings).map((one) => ({
        gate: text(one.gate) ?? '',
        ...optional('system', text(one.system)),
        message: text(one.message) ?? '',
      })),
    };
  },
  lifecycle(fields, shared) {
    const step = STEPS.find((name) => name === fields.step);
    const system = text(object(fields.system).id) ?? text(fields.system);
    if (step === undefined || system === undefined) return undefined;
    return { kind: 'lifecycle', ...shared, system, step, ...optional('by', personOf(fields.mergedBy)) };
  },
  override(fields, shared) {
    const decision = text(object(fields.ledger).decision) ?? '';
    const how = OVERRIDE_WAYS.find((way) => way === fields.how) ?? 'unknown';
    const gaps = objects(fields.gaps);
    const systems = new Set(gaps.flatMap(({ system }) => text(system) ?? []));
    return {
      kind: 'override',
      ...shared,
      decision,
      how,
      systems: [...systems],
      paths: items(fields.paths).flatMap((path) => text(path) ?? []),
      open: gaps.flatMap(({ message }) => text(message) ?? []),
      ...optional('due', text(fields.reviewDue)),
      ...optional('by', personOf(fields.actor)),
    };
  },
  'override-review'(fields, shared) {
    const override = text(fields.override);
    if (override === undefined) return undefined;
    const independent = text(fields.independent) ?? 'unknown';
    return {
      kind: 'override-review',
      ...shared,
      override,
      independent,
      ...optional('by', personOf(fields.reviewer)),
    };
  },
  exception(fields, shared) {
    const exception = text(fields.exception);
    if (exception === undefined) return undefined;
    const gate = text(fields.exceptedGate) ?? '';
    return { kind: 'exception', ...shared, exception, gate, ...optional('system', text(fields.system)) };
  },
  'deployment-approval-record'(fields, shared) {
    const system = text(fields.system);
    const decision = text(fields.decision);
    if (system === undefined || decision === undefined) return undefined;
    const by = personOf(fields.approver) ?? 'an unknown person';
    return {
      kind: 'deployment-approval',
      ...shared,
      system,
      by,
      decision,
      method: text(fields.method) ?? 'unknown',
    };
  },
};

const STEPS = ['registered', 'deployed', 'updated', 'retired'] as const;
const TIERS: readonly RiskTier[] = ['minimal', 'limited', 'high', 'unacceptable'];

function tier(value: unknown): RiskTier | undefined {
  return TIERS.find((name) => name === value);
}

/** Seconds from the content becoming available to the decision; a negative time is no time. */
function waited({ available }: Fields): number | undefined {
  const { seconds } = object(available);
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}

/** A login, or `{ login, id }` with null for what GitHub does not know any more. */
function personOf(value: unknown): string | undefined {
  const { login, id } = object(value);
  return text(value) ?? text(login) ?? (typeof id === 'number' ? `account ${id}` : text(id));
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function objects(value: unknown): readonly Fields[] {
  return items(value).map(object);
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
