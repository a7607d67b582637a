/**
 * `node scripts/site.ts OUT`: the documentation as a static site. It opens from disk, is searched without a server and loads nothing
 * from elsewhere.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { anchorsOf, NAVIGATION, SCRIPT, STYLE } from './site-parts.ts';

const ROOT = join(import.meta.dirname, '..');

export interface Page {
  /** In the repository: `docs/setup.md`. */
  readonly source: string;
  /** In the site: `setup.html`. */
  readonly file: string;
  readonly title: string;
  /** Of the body, with anchors and links of the site. */
  readonly html: string;
}

/** Every page of the site; throws when a page is in no group of the navigation. */
export function sitePages(): readonly Page[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
  const sources = ['README.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`), ...decisions];
  const known = new Set(sources);
  return sources.map((source): Page => {
    const text = readFileSync(join(ROOT, source), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const html = micromark(text, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    const title = /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? source;
    return { source, file: fileOf(source), title, html: anchorsOf(linked(html, source, known)) };
  });
}

/** `docs/setup.md` → `setup.html`; the README is the first page. */
function fileOf(source: string): string {
  if (source === 'README.md') return 'index.html';
  return `${source
    .replace(/^docs\//, '')
    .replaceAll('/', '-')
    .replace(/\.md$/, '')
    .toLowerCase()}.html`;
}

const REPOSITORY = 'https://github.com/aims-gate/aims-gate/blob/main/';

/** Links between pages lead to pages of the site, pictures into its folder, everything else to the repository. */
function linked(html: string, source: string, known: ReadonlySet<string>): string {
  return html.replace(/(href|src)="([^"]*)"/g, (whole, name: string, target: string) => {
    if (target === '' || target.startsWith('#') || /^[a-z]+:/i.test(target)) return whole;
    const [path = '', anchor] = target.split('#');
    const full = posix.normalize(posix.join(posix.dirname(source), decodeURI(path))).replace(/\/$/, '');
    const hash = anchor === undefined ? '' : `#${anchor}`;
    if (full.startsWith('docs/images/')) return `${name}="images/${posix.basename(full)}"`;
    if (known.has(full)) return `${name}="${fileOf(full)}${hash}"`;
    return `${name}="${REPOSITORY}${full}${hash}"`;
  });
}

/** Writes the site into `out`; returns the number of its pages. */
export function writeSite(out: string): number {
  const pages = sitePages();
  mkdirSync(join(out, 'images'), { recursive: true });
  for (const image of readdirSync(join(ROOT, 'docs/images')))
    copyFileSync(join(ROOT, 'docs/images', image), join(out, 'images', image));
  for (const page of pages) {
    const file = join(out, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, documentOf(page, pages));
  }
  const index = pages.map(({ file, title, html }) => ({ file, title, text: words(html) }));
  writeFileSync(join(out, 'search.js'), `const PAGES=${JSON.stringify(index)};\n${SCRIPT}`);
  writeFileSync(join(out, 'style.css'), STYLE);
  return pages.length;
}

function words(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function documentOf({ source, title, html, file }: Page, pages: readonly Page[]): string {
  const bySource = new Map(pages.map((page) => [page.source, page]));
  const groups = NAVIGATION.map(({ heading, sources }) => {
    const links = sources.flatMap((name) => {
      const page = bySource.get(name);
      if (page === undefined) return [];
      const here = page.file === file ? ' aria-current="page"' : '';
      return [
        `<li><a href="${page.file}"${here}>${escaped(page.source === 'README.md' ? 'aims-gate' : page.title)}</a></li>`,
      ];
    });
    return `<h2>${escaped(heading)}</h2><ul>${links.join('')}</ul>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)} · aims-gate</title><link rel="stylesheet" href="style.css"></head>
<body><a class="skip" href="#content">Skip to the page</a>
<header><a class="name" href="index.html">aims-gate</a><form role="search" onsubmit="return false"><input id="search" type="search" placeholder="Search the documentation" aria-label="Search the documentation" autocomplete="off"><ul id="found" aria-live="polite"></ul></form></header>
<div class="page"><nav aria-label="Pages"><details><summary>All pages</summary>${groups.join('')}</details></nav>
<main id="content">${html}
<p class="source"><a href="${REPOSITORY}${source}">This page in the repository</a></p></main></div>
<script src="search.js"></script></body></html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

if (import.meta.main) {
  const out = process.argv[2] ?? 'site';
  process.stdout.write(`${writeSite(out)} pages in ${out}\n`);
}
