import { literalGlob } from '../policy/globs.ts';

/** So many files of one folder, and so much of it, make the folder the system's own. */
const MANY = 3;
const MOST = 0.8;
/** More globs than that nobody reads: folders with a smaller share are claimed whole, step by step. */
const FEW_GLOBS = 20;
const SMALLER_SHARES = [0.6, 0.4, 0.25, 0.1, 0];

interface Folder {
  readonly path: string;
  /** Files of the system in it and below. */
  own: number;
  /** All files in it and below. */
  all: number;
  /** Files of other systems in it and below. */
  others: number;
  readonly folders: Map<string, Folder>;
  /** Files of the system right in it. */
  readonly files: string[];
}

/** What a system claims: its files, all files of the repository, and the files of other systems. */
export interface PathClaim {
  readonly own: readonly string[];
  readonly all: readonly string[];
  readonly others: readonly string[];
}

/**
 * Globs that claim the files of a system: folders that are its own for the most part, single files beside them. The root is never
 * claimed, nor a folder that holds files of another system.
 */
export function globsOf(claim: PathClaim): readonly string[] {
  const root = treeOf(claim);
  const exact = globsWithin(root, MOST);
  if (exact.length <= FEW_GLOBS) return exact;
  for (const share of SMALLER_SHARES) {
    const globs = globsWithin(root, share);
    if (globs.length <= FEW_GLOBS) return globs;
  }
  // AI in a file here and there: the outermost folders that hold nothing of another system.
  const widest = globsWithin(root, 0, 1);
  return widest.length < exact.length ? widest : exact;
}

function treeOf({ own, all, others }: PathClaim): Folder {
  const root = folder('');
  const count = (path: string, seen: (at: Folder) => void): Folder => {
    let at = root;
    const names = path.split('/').slice(0, -1);
    seen(at);
    for (const name of names) {
      const next = at.folders.get(name) ?? folder(at.path === '' ? name : `${at.path}/${name}`);
      at.folders.set(name, next);
      at = next;
      seen(at);
    }
    return at;
  };
  for (const path of own)
    count(path, (at) => {
      at.own += 1;
    }).files.push(path);
  for (const path of all)
    count(path, (at) => {
      at.all += 1;
    });
  for (const path of others)
    count(path, (at) => {
      at.others += 1;
    });
  return root;
}

function folder(path: string): Folder {
  return { path, own: 0, all: 0, others: 0, folders: new Map(), files: [] };
}

function globsWithin(root: Folder, share: number, many = MANY): readonly string[] {
  const globs: string[] = [];
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { path, own, all, others, folders, files } = at;
    if (own === 0) continue;
    if (path !== '' && others === 0 && own >= many && own >= share * all)
      globs.push(`${literalGlob(path)}/**`);
    else {
      globs.push(...files.map(literalGlob));
      open.push(...folders.values());
    }
  }
  return globs.sort();
}
