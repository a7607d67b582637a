import type { Problem } from '../documents/position.ts';
import type { Located } from '../documents/yaml.ts';
import type { Gate as GateFile, PolicyFile } from './generated/policy-file.ts';

export interface LayerFile {
  readonly path: string;
  readonly text: string;
  readonly file: PolicyFile;
  readonly document: Located;
}

/** A gate as merged so far. */
export interface GateSource {
  readonly gate: GateFile;
  /** The file that first names the gate. */
  readonly definedAt: LayerFile;
  /** The file that locks it. */
  readonly lockedBy?: string;
}

const RANK = { off: 0, notice: 1, warning: 2, failure: 3 } as const;

/**
 * Merges the gates of `layer` over those of the policies it extends, key by key: `require`, `when` and
 * `controls` replace the whole value. A locked gate may only become stricter: its level can rise and its
 * `require` is added to the parent's.
 */
export function mergeGates(gates: Map<string, GateSource>, layer: LayerFile): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [id, gate] of Object.entries(layer.file.gates ?? {})) {
    const parent = gates.get(id);
    const locks = gate.locked === undefined ? {} : { lockedBy: layer.path };
    if (parent === undefined) {
      gates.set(id, { gate, definedAt: layer, ...locks });
      continue;
    }
    if (parent.lockedBy === undefined) {
      gates.set(id, { ...parent, gate: { ...parent.gate, ...gate }, ...locks });
      continue;
    }
    problems.push(...loosened(id, gate, parent, layer));
    const require: GateFile['require'] =
      gate.require === undefined || parent.gate.require === undefined
        ? (gate.require ?? parent.gate.require)
        : [...parent.gate.require, ...gate.require];
    const merged = { ...parent.gate, ...gate, ...(require === undefined ? {} : { require }) };
    gates.set(id, { ...parent, gate: merged });
  }
  return problems;
}

function loosened(id: string, gate: GateFile, parent: GateSource, layer: LayerFile): readonly Problem[] {
  const problem = (key: string, message: string): Problem => ({
    ...layer.document.keyAt(['gates', id, key]),
    message,
    hint: `${parent.lockedBy} locks this gate: raise its level or add requirements`,
  });
  const level = parent.gate.level ?? 'failure';
  return [
    ...(gate.level !== undefined && RANK[gate.level] < RANK[level]
      ? [problem('level', `\`${id}\` cannot be lowered from ${level} to ${gate.level}`)]
      : []),
    ...(gate.when !== undefined ? [problem('when', `\`when\` of \`${id}\` cannot be replaced`)] : []),
  ];
}
