import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { badData, type OperationFile } from './observation.ts';

/** JSON with the line of each value: looked up only where one is named in a message or an entry. */
export interface LocatedJson {
  readonly value: unknown;
  /** 1-based. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Throws `bad-input` with the line where it breaks. */
export function locateJson({ path, text }: OperationFile): LocatedJson {
  const source = text.replace(/^\uFEFF/, '');
  let starts: readonly number[] | undefined;
  const lineAt = (offset: number): number => {
    starts ??= lineStarts(source);
    return lineIn(starts, offset);
  };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const errors: ParseError[] = [];
    treeOf(source, errors);
    throw badData(path, lineAt(errors[0]?.offset ?? 0), 'this is no JSON', 'correct it at this place');
  }
  let tree: Node | undefined;
  return {
    value,
    lineOf: (steps) => {
      tree ??= treeOf(source, []);
      const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...steps]);
      return lineAt(node?.offset ?? 0);
    },
  };
}

/** Undefined: it is nested deeper than anybody writes. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return undefined;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last start that is not after `offset`. */
function lineIn(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
