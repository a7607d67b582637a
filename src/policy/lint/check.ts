import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument, Path } from '../../documents/yaml.ts';
import type { Kinds } from '../kinds.ts';
import type { Gate } from '../policy.ts';

/** A gate as a policy file writes it, whether or not the policy can be loaded. */
export interface RawGate {
  /** As written, names of `let` included. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly document: LocatedDocument;
  /** Of the whole file. */
  readonly text: string;
}

/** A gate where a policy file writes it. */
export interface WrittenGate extends RawGate {
  readonly gate: Gate;
}

/** A check of the policy language that only `policy lint` makes: what it finds is no mistake of form, but useless. */
export type GateCheck = (gate: WrittenGate, kinds: Kinds) => readonly Problem[];
