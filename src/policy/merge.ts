import type { Problem } from '../documents/position.ts';
import type { LocatedDocument } from '../documents/yaml.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { plain } from '../prose.ts';
import type { Gate as GateFile, PolicyFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import type { Gate } from './policy.ts';
import { gateRegressions } from './weakening.ts';

export interface LayerFile {
  readonly path: string;
  readonly text: string;
  readonly file: PolicyFile;
  readonly document: LocatedDocument;
}

/** A gate as merged so far. */
export interface GateSource {
  readonly gate: GateFile;
  /** The file that first names the gate. */
  readonly definedAt: LayerFile;
  /** The file that locks it. */
  readonly lockedBy?: string;
  /** Documents that decided what it asks when it was locked: they stay guarded where a stricter `when` needs them no more. */
  readonly decisive?: readonly string[];
}

/** What a gate must stay when another policy changes it. */
interface Locks {
  readonly kinds: Kinds;
  /** Compiles a gate as written, so that two can be compared. */
  readonly compile: (id: string, gate: GateFile) => Gate;
}

/**
 * Merges the gates of `layer` over those of the policies it extends, key by key: `require`, `when` and
 * `controls` replace the whole value. A locked gate may only become stricter: its `require` is added to the parent's,
 * and whatever else changes is refused where it asks for less.
 */
export function mergeGates(
  gates: Map<string, GateSource>,
  layer: LayerFile,
  locks: Locks,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [id, gate] of Object.entries(layer.file.gates ?? {})) {
    const parent = gates.get(id);
    const lockedBy = gate.locked === undefined ? {} : { lockedBy: layer.path };
    if (parent === undefined) {
      gates.set(id, { gate, definedAt: layer, ...lockedBy });
      continue;
    }
    if (parent.lockedBy === undefined) {
      gates.set(id, { ...parent, gate: { ...parent.gate, ...gate }, ...lockedBy });
      continue;
    }
    problems.push(...loosened(id, { gate, layer }, parent, locks));
    const require: GateFile['require'] =
      gate.require === undefined || parent.gate.require === undefined
        ? (gate.require ?? parent.gate.require)
        : [...parent.gate.require, ...gate.require];
    const merged = { ...parent.gate, ...gate, ...omitUndefined({ require }) };
    const decisive = [...(parent.decisive ?? []), ...locks.compile(id, parent.gate).decisive];
    gates.set(id, { ...parent, gate: merged, decisive });
  }
  return problems;
}

/** Each key of a locked gate that `gate` would ask less by. What is required is added to, and so never less. */
function loosened(
  id: string,
  { gate, layer }: { readonly gate: GateFile; readonly layer: LayerFile },
  parent: GateSource,
  { kinds, compile }: Locks,
): readonly Problem[] {
  const { require: _, ...keys } = gate;
  const before = compile(id, parent.gate);
  const after = compile(id, { ...parent.gate, ...keys });
  const hint = `${parent.lockedBy} locks this gate: raise its level or add requirements`;
  return gateRegressions(before, after, kinds).flatMap(({ key, message }): readonly Problem[] => {
    if (key !== 'locked' && gate[key] === undefined) return [];
    const at = layer.document.keyAt(['gates', id, key]);
    return [{ ...at, message: `\`${key}\` of \`${id}\` cannot be loosened: ${plain(message)}`, hint }];
  });
}
