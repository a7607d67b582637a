import type { Prose } from '../prose.ts';

/**
 * Escaping for GitHub Markdown: a security boundary. Whatever a pull request can influence (file names, names
 * of systems, values) must come out as plain text or as a code span, never as markup, link, mention or HTML.
 */

const LOGIN = /^[a-z0-9](?:[a-z0-9-]{0,38})$/i;

/** Characters that nobody can see, that turn the direction of text, or that end a line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u2028\u2029]+/gu;

/** Text of a user as text: every character that could mean something is written as a reference or escaped. */
export function text(raw: string): string {
  return (
    raw
      .replace(INVISIBLE, ' ')
      .replace(/[&<>@#:|`*_[\](){}~!\\^$"']/g, (char) => `&#${char.charCodeAt(0)};`)
      // www.example.org and mail addresses link by themselves, and so does a bare commit id.
      .replace(/\b(www)\./gi, '$1&#46;')
      .replace(/\b[0-9a-f]{7,64}\b/gi, (id) => `${id.slice(0, 3)}&#8203;${id.slice(3)}`)
      .replace(
        /^(\s*)([-+=]|\d+[.)])/,
        (_, space: string, mark: string) => `${space}&#${mark.charCodeAt(0)};${mark.slice(1)}`,
      )
  );
}

/** A code span that holds exactly `raw`, also inside a table cell. */
export function code(raw: string): string {
  const shown = raw.replace(INVISIBLE, ' ').trim();
  if (shown === '') return '`(empty)`';
  // A pipe ends a table cell even inside a code span, so the span becomes HTML with references.
  if (/[|`]/.test(shown)) return `<code>${text(shown)}</code>`;
  return `\`${shown}\``;
}

/** A person without notifying them. */
export function name(login: string): string {
  return LOGIN.test(login) ? `\`@${login}\`` : code(login);
}

/** A person who is asked to act, notified. Anything that is not a login is not a mention. */
export function mention(login: string): string {
  return LOGIN.test(login) ? `@${login}` : code(login);
}

/** Prose in Markdown; `people` says whether persons are notified. */
export function markdown(prose: Prose, people: (login: string) => string = name): string {
  return prose
    .map((phrase) => {
      if (phrase.kind === 'code') return code(phrase.text);
      return phrase.kind === 'person' ? people(phrase.text) : text(phrase.text);
    })
    .join('');
}

/** Where files can be looked at. */
export interface Site {
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** A file at one commit: a link to its line, or only its name where there is no site to lead to. */
export function fileLink(
  path: string,
  line: number | undefined,
  commit: string,
  site: Site | undefined,
): string {
  const shown = code(line === undefined || line === 1 ? path : `${path}:${line}`);
  if (site === undefined) return shown;
  const encoded = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
  return `[${shown}](${site.serverUrl}/${site.repository}/blob/${commit}/${encoded}${line === undefined ? '' : `#L${line}`})`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A folded part. `summary` is already escaped. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Whole blocks that fit into `budget` characters, with a last line that says what was left out. */
export function fit(blocks: readonly string[], budget: number, note: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length + block.length + 2 > budget - note.length) return [...kept, note].join('\n\n');
    kept.push(block);
    length += block.length + 2;
  }
  return kept.join('\n\n');
}
