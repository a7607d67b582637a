import { field, fields } from '../fields.ts';
import type { Decision, RecordType } from '../statement.ts';

/** What a record says, in short. Names in it are the record's own: logins or pseudonyms. */
export interface Gist {
  /** One clause: "approved #7". */
  readonly what: string;
  /** Who decided; absent: nobody did, or nobody knows. */
  readonly who?: string;
  /** Ids of the AI systems it is about. */
  readonly systems: readonly string[];
}

type Describe = (predicate: Decision['predicate']) => {
  readonly what: string;
  readonly who: string | undefined;
  readonly systems: readonly (string | undefined)[];
};

const TABLE: Readonly<Record<RecordType, Describe>> = {
  review: (predicate) => ({
    what: `${field(predicate, 'decision')} ${pull(predicate)}`,
    who: field(predicate, 'reviewer', 'login'),
    systems: fields(predicate, 'counted').map((one) => field(one, 'system')),
  }),
  verdict: (predicate) => {
    const past = field(predicate, 'mergedPastTheGate') === 'true' ? ', PAST THE GATE' : '';
    return {
      what: `${field(predicate, 'verdict')}, ${pull(predicate)} ${field(predicate, 'outcome')}${past}`,
      who: field(predicate, 'mergedBy', 'login'),
      systems: fields(predicate, 'systems').map((one) => field(one, 'id')),
    };
  },
  'deployment-approval': (predicate) => ({
    what: `${field(predicate, 'decision')} ${field(predicate, 'system')}, signed, in ${pull(predicate)}`,
    who: field(predicate, 'approver', 'login'),
    systems: [field(predicate, 'system')],
  }),
  exception: (predicate) => ({
    what: `${field(predicate, 'exception')} opened ${field(predicate, 'exceptedGate')} for ${pull(predicate)}`,
    who: field(predicate, 'approvedBy', 'login'),
    systems: [field(predicate, 'system')],
  }),
  override: (predicate) => ({
    what: `${field(predicate, 'how')} to ${field(predicate, 'ref')}, ${fields(predicate, 'paths').length} governed files, ${field(predicate, 'verdict')}`,
    who: field(predicate, 'actor', 'login'),
    systems: fields(predicate, 'gaps').map((one) => field(one, 'system')),
  }),
  'override-review': (predicate) => ({
    what: `looked at ${field(predicate, 'override')} (independent: ${field(predicate, 'independent')})`,
    who: field(predicate, 'reviewer', 'login'),
    systems: [],
  }),
  lifecycle: (predicate) => ({
    what: `${field(predicate, 'system', 'id')} ${field(predicate, 'step')} by ${pull(predicate)}`,
    who: field(predicate, 'mergedBy', 'login'),
    systems: [field(predicate, 'system', 'id')],
  }),
  checkpoint: (predicate) => ({
    what: `${field(predicate, 'count')} records`,
    who: undefined,
    systems: [],
  }),
  key: (predicate) => {
    const introduced = field(predicate, 'introduces', 'keyId')?.slice(0, 16);
    const revoked = fields(predicate, 'revokes').map((one) => String(one).slice(0, 16));
    const steps = [
      ...(introduced === undefined ? [] : [`introduces ${introduced}`]),
      ...(revoked.length === 0 ? [] : [`revokes ${revoked.join(', ')}`]),
    ];
    return { what: steps.join(', '), who: undefined, systems: [] };
  },
};

function pull(predicate: Decision['predicate']): string {
  return `#${field(predicate, 'pullRequest', 'number')}`;
}

export function gist(type: RecordType, predicate: Decision['predicate']): Gist {
  const { what, who, systems } = TABLE[type](predicate);
  const known = [...new Set(systems.filter((system) => system !== undefined))].sort();
  return { what, ...(who === undefined ? {} : { who }), systems: known };
}
