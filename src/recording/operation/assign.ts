import { nearest } from '../../documents/nearest.ts';
import { readOperationFile } from '../../documents/operation/index.ts';
import { badData, type Observation, type OperationFile } from '../../documents/operation/observation.ts';
import type { OperationSource } from '../../evidence/operation-source.ts';
import type { Sha256 } from '../../ids.ts';
import { observationName, refuseFuture } from './future.ts';
import type { OperationPlan } from './plans.ts';

/** A file with the digest of its bytes. */
export interface OperationInput extends OperationFile {
  readonly sha256: Sha256;
}

/** What is about one system, with the file it is from. */
export interface AssignedObservation {
  readonly observation: Observation;
  readonly path: string;
}

export interface AssignedSystem {
  readonly plan: OperationPlan;
  readonly observations: readonly AssignedObservation[];
  readonly sources: readonly OperationSource[];
}

export interface AssignedFiles {
  /** `asked`, and each system that an entry names: all that is said to be exported has to be among its entries. */
  readonly systems: readonly AssignedSystem[];
  /** Entries that are about something else. */
  readonly ignored: number;
}

/**
 * Reads the files, and finds the system that each entry is about: `asked`, or what the entry says. Throws `bad-input` with file
 * and line: an incident or a decision of nobody, a watched metric of nobody, an entry of the future, or nothing of any system.
 *
 * @param now ISO 8601, UTC
 */
export function assignFiles(
  files: readonly OperationInput[],
  plans: ReadonlyMap<string, OperationPlan>,
  asked: string | undefined,
  now: string,
): AssignedFiles {
  const watched = new Set([...plans.values()].flatMap(seriesOf));
  const found = new Map<string, AssignedObservation[]>();
  const formats = new Map<string, string>();
  // A file without an entry of it is silence of it: the export broke.
  const named = new Set(asked === undefined ? [] : [asked]);
  let ignored = 0;
  for (const file of files) {
    const read = readOperationFile(file);
    formats.set(file.path, read.format);
    ignored += read.ignored;
    for (const observation of read.observations) {
      const system = systemOf(observation, plans, asked);
      const unwatched = observation.kind === 'measurement' && !watched.has(observation.series.toLowerCase());
      if (system !== undefined && system !== 'another') named.add(system);
      if (unwatched || system === 'another') ignored += 1;
      else if (system !== undefined) {
        refuseFuture(observation, file.path, now);
        const list = found.get(system) ?? [];
        found.set(system, list);
        list.push({ observation, path: file.path });
      } else throw nobodys(observation, file.path, [...plans.keys()]);
    }
  }
  if (named.size === 0) throw nothing(files);
  const systems = [...named].sort().flatMap((id) => {
    const [plan, observations] = [plans.get(id), found.get(id) ?? []];
    if (plan === undefined) return [];
    const kept = observations.filter(({ observation }) => isHeld(observation, plan));
    ignored += observations.length - kept.length;
    const sources = files.flatMap(({ path, sha256 }) => {
      const entries = kept.filter((one) => one.path === path).length;
      return entries === 0 ? [] : [{ name: path, format: formats.get(path) ?? '', sha256, entries }];
    });
    return [{ plan, observations: kept, sources }];
  });
  return { systems, ignored };
}

/** A running program exports hundreds of series: only those that the plan watches are kept. */
function isHeld(observation: Observation, plan: OperationPlan): boolean {
  return observation.kind !== 'measurement' || seriesOf(plan).includes(observation.series.toLowerCase());
}

/** What the metrics of a plan are called in what a system exports. */
function seriesOf({ monitoring }: OperationPlan): readonly string[] {
  return (monitoring?.limits ?? []).map(({ series, name }) => (series ?? name).toLowerCase());
}

/** Undefined: nobody says. With a system asked for, entries of another registered one are left to that one's run. */
function systemOf(
  { systems }: Observation,
  plans: ReadonlyMap<string, OperationPlan>,
  asked: string | undefined,
): string | 'another' | undefined {
  const known = systems.find((name) => plans.has(name));
  if (known === undefined || asked === undefined) return known ?? asked;
  return known === asked ? known : 'another';
}

/** A run that holds nothing against anything does not say that a limit is kept. */
function nothing([first]: readonly OperationInput[]): Error {
  const hint = 'name a registered system in the entries, or give --system';
  return badData(first?.path ?? '', 1, 'nothing in the data is about a registered system', hint);
}

function nobodys(observation: Observation, path: string, known: readonly string[]): Error {
  const [name] = observation.systems;
  const what = observationName(observation);
  const near = name === undefined ? undefined : nearest(name, known);
  const hint =
    near === undefined
      ? 'name a registered system in it, or give --system'
      : `did you mean ${near}? Or give --system`;
  return badData(
    path,
    observation.line,
    name === undefined
      ? `${what} says no system`
      : `${what} is of "${name.slice(0, 100)}", which is not in the register`,
    hint,
  );
}
