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

/** Opens a new file at `path` with its draft filled in; without the draft where the address would be too long. */
export function newFileUrl(editor: Editor, path: string): string | undefined {
  if (!path.isWellFormed() || path.includes('\ufffd')) return undefined;
  const bare = `${repositoryUrl(editor.site)}/new/${encodePath(editor.branch)}?filename=${encode(path)}`;
  const draft = editor.draft(path);
  const whole = draft === undefined ? bare : `${bare}&value=${encode(draft)}`;
  return whole.length <= LONGEST ? whole : bare;
}

/** Percent-encoded, with the signs that Markdown could read as syntax. */
function encode(text: string): string {
  return encodePath(text).replaceAll('/', '%2F');
}
