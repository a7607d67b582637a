/** Where the judged files can be looked at. */
export interface Site {
  /** `https://github.com`, or an enterprise server's. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * Page of `path` in `commit`, at `line` (1-based). Undefined when the name is not valid Unicode: git keeps
 * bytes, and a guess would lead elsewhere.
 */
export function fileUrl(site: Site, commit: string, path: string, line?: number): string | undefined {
  if (!path.isWellFormed() || path.includes('\ufffd')) return undefined;
  const file = `${repositoryUrl(site)}/blob/${commit}/${encodePath(path)}`;
  return line === undefined ? file : `${file}#L${line}`;
}

export function commitUrl(site: Site, sha: string): string {
  return `${repositoryUrl(site)}/commit/${sha}`;
}

export function repositoryUrl(site: Site): string {
  const known = REPOSITORIES.get(site);
  if (known !== undefined) return known;
  const url = `${site.serverUrl.replace(/\/+$/, '')}/${encodePath(site.repository)}`;
  REPOSITORIES.set(site, url);
  return url;
}

/** Asked for with every link. */
const REPOSITORIES = new WeakMap<Site, string>();

/** Percent-encodes every name of a path; what Markdown or SARIF could read as syntax included. */
export function encodePath(path: string): string {
  if (UNRESERVED.test(path)) return path;
  return path
    .toWellFormed()
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, percent))
    .join('/');
}

/** Nothing in it is ever encoded, and most paths are nothing else. */
const UNRESERVED = /^[\w.~/-]*$/;

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
