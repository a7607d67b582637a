import { levelAt } from '../policy/tiers.ts';
import { reliedDocuments } from './requirement-kinds.ts';
import { type GateApplication, type Trees, tierOf } from './subject.ts';

/**
 * What is asked of systems that leave the register with their folder: the gate of the register says what to do, and the
 * documents that went with it are not to be written anew. Only where that gate is asked and blocks: else nothing would.
 *
 * @param isExcepted whether an exception in force lets the gate go for its subject
 */
export function withoutRemoved(
  all: readonly GateApplication[],
  trees: Trees,
  isExcepted: (one: GateApplication) => boolean,
): readonly GateApplication[] {
  const told = new Set(all.flatMap((one) => (tellsRemoval(one) && !isExcepted(one) ? [one.subject] : [])));
  return all.flatMap((one) => (told.has(one.subject) ? withoutPapers(one, trees) : [one]));
}

function tellsRemoval({ gate, require, subject }: GateApplication): boolean {
  const { system } = subject;
  const isGone = system?.base !== undefined && system.head === undefined;
  const asks = require.some(({ kind }) => kind === 'registered') && gate.when.condition === undefined;
  return isGone && asks && levelAt(gate, tierOf(subject)) === 'failure';
}

function withoutPapers(application: GateApplication, trees: Trees): readonly GateApplication[] {
  const { system } = application.subject;
  const went = (path: string): boolean =>
    system !== undefined && path.startsWith(`${system.folder}/`) && !trees.head.entries.has(path);
  const require = application.require.filter((one) => {
    if (one.kind === 'registered') return true;
    const documents = reliedDocuments(one, application.subject, trees);
    return documents.length === 0 || !documents.every(went);
  });
  if (require.length === application.require.length) return [application];
  return require.length === 0 ? [] : [{ ...application, require }];
}
