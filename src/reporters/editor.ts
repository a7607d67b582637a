import { encodePath, repositoryUrl, type Site } from './links.ts';

/** GitHub's editor on the branch of a pull request. */
export interface Editor {
  /** Where the branch is: the fork's repository for a fork. */
  readonly site: Site;
  readonly branch: string;
  /** Text to begin a missing document with; undefined: an empty file. */
  draft(path: string): string | undefined;
}

/** Characters of an address that browsers and GitHub take without complaint. */
const LONGEST = 6000;

/** Opens a new file at `path` with its draft filled in; with as much of it as the address takes. */
export function newFileUrl(editor: Editor, path: string): string | undefined {
  if (!path.isWellFormed() || path.includes('\ufffd')) return undefined;
  const bare = `${repositoryUrl(editor.site)}/new/${encodePath(editor.branch)}?filename=${encode(path)}`;
  const draft = editor.draft(path);
  if (draft === undefined) return bare;
  const text = encode(draft);
  const room = LONGEST - bare.length - '&value='.length;
  const kept = text.length <= room ? text : shortened(text, room);
  return kept === '' ? bare : `${bare}&value=${kept}`;
}

/** Opens a file that is there. */
export function editFileUrl({ site, branch }: Editor, path: string): string | undefined {
  if (!path.isWellFormed() || path.includes('\ufffd')) return undefined;
  return `${repositoryUrl(site)}/edit/${encodePath(branch)}/${encodePath(path)}`;
}

const LINE_END = '%0A';

/** The first lines of an encoded text, whole ones, and a remark that there is more. */
function shortened(text: string, room: number): string {
  const end = text.lastIndexOf(LINE_END, room - REMARK.length - LINE_END.length);
  return end <= 0 ? '' : `${text.slice(0, end + LINE_END.length)}${REMARK}`;
}

const REMARK = encode('# … the rest is too long for an address: aims-gate template prints all of it\n');

/** Percent-encoded, with the signs that Markdown could read as syntax. */
function encode(text: string): string {
  return encodePath(text).replaceAll('/', '%2F');
}
