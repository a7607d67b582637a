import { type AimsError, badInput } from '../../errors.ts';

/** One number that a running system, or an evaluation of it, gave. */
export interface OperationMeasurement {
  readonly kind: 'measurement' | 'evaluation';
  /** What the format says of whose it is, the closest first: `system` of a row, labels, `service.name`. */
  readonly systems: readonly string[];
  /** As it is exported: `answers_wrong_ratio`. */
  readonly series: string;
  readonly labels: Readonly<Record<string, string>>;
  /** NaN: measured, and no number came of it. */
  readonly value: number;
  /** As the format writes it: `1`, `%`, `s`, `ms`, `By`. */
  readonly unit?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  /** 1-based, in the file. */
  readonly line: number;
}

/** One incident, with the fields of the incident log. */
export interface OperationIncident {
  readonly kind: 'incident';
  readonly systems: readonly string[];
  readonly id: string;
  readonly severity: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly detected: string;
  readonly resolved?: string;
  /** Why it was noticed or resolved later than agreed. */
  readonly lateBecause?: string;
  readonly line: number;
}

/** A person looked at what the system proposed, and took it or decided otherwise. */
export interface HumanDecision {
  readonly kind: 'decision';
  readonly systems: readonly string[];
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Login or role. */
  readonly by: string;
  readonly overrode: boolean;
  readonly proposed?: string;
  readonly decided?: string;
  readonly reason?: string;
  readonly factor?: string;
  /** A second look at it. */
  readonly reviewed?: { readonly by: string; readonly at?: string };
  readonly line: number;
}

export type Observation = OperationMeasurement | OperationIncident | HumanDecision;

/** A file of operation data. */
export interface OperationFile {
  readonly path: string;
  readonly text: string;
}

/** One format: whether a file is of it, and what it says. `read` throws `bad-input` with file and line. */
export interface OperationFormat {
  readonly name: string;
  readonly recognises: (file: OperationFile) => boolean;
  readonly read: (file: OperationFile) => ReadObservations;
}

export interface ReadObservations {
  readonly observations: readonly Observation[];
  /** Entries that are about something else: other events of a bus, spans without an evaluation. */
  readonly ignored: number;
}

/** Ends the run: what is wrong, where. */
export function badData(path: string, line: number, message: string, hint: string): AimsError {
  return badInput(`${path}:${line}: ${message}`, hint);
}
