import type { Ecosystem } from '../lexicon/packages.ts';
import { linesOf, requirement } from './manifest-parts.ts';
import type { Package } from './package.ts';

/** `registry/owner/name:tag` or `…@sha256:…`. */
export function imageOf(reference: string): Package {
  const [, name = reference, version = ''] =
    /^([^@]{1,200}?)(?:[:@]((?:sha256:)?[\w.-]{1,100}))?$/.exec(reference) ?? [];
  return { name, version, ecosystem: 'oci' };
}

/** Commands that install packages, each with whose packages they are. */
const INSTALLERS: readonly (readonly [command: RegExp, ecosystem: Ecosystem])[] = [
  [
    /\b(?:pip3?|uv pip|uv tool|pipx|conda|mamba|micromamba)\s+install\b|\b(?:uv|poetry|pdm|rye|pixi)\s+add\b/,
    'pypi',
  ],
  [/\bnpm\s+(?:install|i|add)\b|\b(?:yarn|pnpm|bun)\s+(?:global\s+)?add\b/, 'npm'],
  [/\bgem\s+install\b|\bbundle\s+add\b/, 'gem'],
  [/\bgo\s+(?:get|install)\b/, 'golang'],
  [/\bcargo\s+(?:add|install)\b/, 'cargo'],
  [/\bdotnet\s+add\b.{0,200}?\bpackage\b/, 'nuget'],
  [/\bcomposer\s+require\b/, 'composer'],
];
const FROM_IMAGE = /^\s{0,4}FROM\s{1,4}(?:--platform=\S{1,60}\s{1,4})?(\S{3,200})/i;

/** What a Dockerfile or a pipeline installs, and the images it builds on. */
export function installs(text: string): readonly Package[] {
  const found: Package[] = [];
  // A command may go on in the next line.
  for (const line of text.replace(/\\\r?\n\s{0,80}/g, ' ').split('\n')) {
    if (line.length > 8000) continue;
    const image = FROM_IMAGE.exec(line)?.[1];
    if (image !== undefined) found.push(imageOf(image));
    // One line may hold several: `pip install -r x.txt && pip install openai`.
    for (const one of line.split(/&&|\|\||;/))
      for (const [command, ecosystem] of INSTALLERS) {
        const at = command.exec(one);
        if (at !== null) found.push(...namedIn(one.slice(at.index + at[0].length), ecosystem));
      }
  }
  return found;
}

/** The packages that a command names, up to the next command. */
function namedIn(rest: string, ecosystem: Ecosystem): readonly Package[] {
  const words = (/^[^&|;#\n]*/.exec(rest)?.[0] ?? '').replace(/\\n.*$|["'\\,]/g, ' ').split(/\s+/);
  return words.flatMap((word, at): readonly Package[] => {
    if (
      word.startsWith('-') ||
      /^(?:-r|--requirement|-c|--index-url|--extra-index-url)$/.test(words[at - 1] ?? '')
    )
      return [];
    if (ecosystem === 'pypi') return requirement(word).map((one) => ({ ...one, ecosystem }));
    const [, name, version = ''] = /^(@?[A-Za-z][\w./-]{1,120})(?:@([\w.^~*-]{1,60}))?$/.exec(word) ?? [];
    return name === undefined ? [] : [{ name, version, ecosystem }];
  });
}

/** What the cells of a notebook install: `!pip install x`, `%pip install 'x==1.0'`. */
function cellInstalls(text: string): readonly Package[] {
  return installs(
    text
      .split('\n')
      .filter((line) => CELL_INSTALL.test(line.slice(0, 400)))
      .join('\n'),
  );
}

const CELL_INSTALL = /^\s{0,80}"?\s{0,40}[!%]\s?(?:pip3?|uv|conda|mamba|npm|python3?\s-m\s(?:pip|uv))\b/;

/** `install.packages("ellmer")`, `pak::pak("tidyverse/ellmer")`, `Pkg.add("Flux")` of R and Julia. */
function callInstalls(text: string): readonly Package[] {
  return [
    ...text.matchAll(
      /\b(?:install\.packages|pak::pak|p_load|install_github|Pkg\.add)\(([^()]{1,400}(?:\([^()]{1,400}\))?)/g,
    ),
  ].flatMap(([, names = '']) =>
    [...names.matchAll(/["']([\w./-]{1,80})["']/g)].map(([, name = '']) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      version: '',
      ecosystem: 'cran' as const,
    })),
  );
}

/** PEP 723: what a script of Python says it needs, in the comments at its head. */
function inlineScript(text: string): readonly Package[] {
  const at = text.indexOf('# /// script');
  if (at === -1 || at > 20_000) return [];
  const end = text.indexOf('\n# ///', at + 12);
  const block = text.slice(at, end === -1 ? at + 8000 : end).split('\n');
  // Where its last line was forgotten it goes on as far as the comment does.
  const after = block.findIndex((line) => !line.startsWith('#'));
  let inside = false;
  return block.slice(0, after === -1 ? block.length : after).flatMap((line) => {
    const key = /^#\s{0,8}([\w.-]{1,60})\s{0,8}=/.exec(line.slice(0, 200))?.[1];
    if (key !== undefined) inside = key === 'dependencies';
    if (!inside) return [];
    return [...line.slice(0, 600).matchAll(/["']([^"'\n]{2,200})["']/g)].flatMap(([, one = '']) =>
      requirement(one).map((found) => ({ ...found, ecosystem: 'pypi' as const })),
    );
  });
}

/** `vllm/vllm-openai:v0.8.1`, with who keeps it: at any key, in a command or a variable. */
const IMAGE =
  /(?<![\w./:@-])((?:[\w.-]{1,80}(?::\d{2,5})?\/)(?:[\w.-]{1,80}\/){0,3}[\w.-]{1,80}(?::[A-Za-z\d][\w.-]{0,99}(?:@sha256:\w{64})?|@sha256:\w{64}))(?=["'\s,;)}\]]|$)/g;
/** `repository: vllm/vllm-openai` and `tag: v0.8.1`, as charts write it. */
const REPOSITORY =
  /^\s{0,60}(?:-\s)?["']?(?:repository|image|name|newName)["']?\s{0,4}[:=]\s{0,8}["']?([\w.-]{1,80}(?:\/[\w.-]{1,80}){1,4})["']?,?\s*$/;
const TAG =
  /^\s{0,60}["']?(?:tag|newTag|version|digest)["']?\s{0,4}[:=]\s{0,8}["']?([\w.:-]{1,100})["']?,?\s*$/;

/** Images that a manifest of Kubernetes, a chart, a pipeline or a script runs. */
function images(text: string): readonly Package[] {
  const lines = linesOf(text);
  return lines.flatMap((line, at) => {
    if (/^\s{0,80}(?:#|\/\/|-?\s?uses:)/.test(line)) return [];
    const whole = [...line.matchAll(IMAGE)].map(([, image = '']) => imageOf(image));
    const name = whole.length > 0 ? undefined : REPOSITORY.exec(line)?.[1];
    const tag = name === undefined ? undefined : besideIt(lines, at);
    return name === undefined || tag === undefined ? whole : [imageOf(`${name}:${tag}`)];
  });
}

/** The tag that stands within three lines of an image. */
function besideIt(lines: readonly string[], at: number): string | undefined {
  for (const step of [1, -1, 2, -2, 3, -3]) {
    const tag = TAG.exec((lines[at + step] ?? '').slice(0, 300))?.[1];
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** `WHISPER_CPP_VERSION?=a8f45ab`, `ARG VLLM_VERSION=0.8.1`: a version that is kept under the name of a package. */
const KEPT =
  /^\s{0,40}(?:-\s)?(?:(?:export|ARG|ENV|readonly|set|local)[\s(]{1,4})?["']?([A-Za-z][A-Za-z\d_]{1,50}?)_(?:VERSION|TAG|COMMIT|REF|SHA|REV|REVISION)["']?\s{0,4}(?:\?=|:=|[=:\s])\s{0,4}["']?(?:\$\{\w{1,60}:-)?([\w.+-]{1,80})/i;
const OF_SERVICE =
  /(?:^|_)(?:api|models?|deployment|chat|embeddings?|schema|prompts?|eval\w{0,8}|test|sku|service|server)(?:_|$)/i;

/** `OLLAMA_LIB_VERSION` of `ollama_bash_lib.sh`: the version of the script itself. */
function isOfScript(name: string, path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return (
    /_(?:lib|script|cli|app|tool)$/i.test(name) &&
    name.split('_').every((word) => file.includes(word.toLowerCase()))
  );
}

function keptVersions(text: string, path: string): readonly Package[] {
  return linesOf(text).flatMap((line): readonly Package[] => {
    const [, name = '', version = ''] = line.length > 400 ? [] : (KEPT.exec(line) ?? []);
    // Dates are versions of a service that is asked, not of what is installed.
    if (name === '' || isOfScript(name, path)) return [];
    if (OF_SERVICE.test(name) || !/\d/.test(version) || /20\d\d-\d\d/.test(version)) return [];
    return [{ name: name.toLowerCase().replaceAll('_', '-'), version, ecosystem: 'pypi' }];
  });
}

/** Repositories that a build fetches: `FetchContent`, submodules, packages of Xcode. */
function repositories(text: string): readonly Package[] {
  const found: Package[] = [];
  const url =
    /(?:GIT_REPOSITORY\s+|url\s?=\s?|repositoryURL = )["']?(?:https?:\/\/|git@)[\w.-]{1,60}[/:][\w.-]{1,60}\/([\w.-]{1,80}?)(?:\.git)?\/?["']?(?=[\s;)"']|$)/g;
  for (const match of text.matchAll(url)) {
    const near = text.slice(match.index, match.index + 400);
    const version =
      /GIT_TAG\s+([\w.-]{1,80})|(?:minimumVersion|version|revision|branch) = "?([\w.-]{1,80})/
        .exec(near)
        ?.slice(1)
        .find(Boolean) ??
      near.split('\n')[0] ??
      '';
    const name = (match[1] ?? '').replace(/\.cpp$/, '-cpp');
    found.push(
      { name, version: version.trim().slice(0, 120), ecosystem: 'conan' },
      { name, version: version.trim().slice(0, 120), ecosystem: 'swift' },
    );
  }
  return found;
}

/** `Mix.install([{:instructor, "~> 0.1"}])` in a script or a Livebook. */
function mixInstalls(text: string): readonly Package[] {
  const at = text.indexOf('Mix.install(');
  if (at === -1) return [];
  const block = text.slice(at, at + 4000);
  return [
    ...block
      .slice(0, block.indexOf('])') + 1 || 4000)
      .matchAll(/\{:([a-z]\w{1,60}),\s{0,4}"([^"\n]{1,60})"/g),
  ].map(([, name = '', version = '']) => ({ name, version, ecosystem: 'hex' as const }));
}

interface PlainReader {
  readonly files: RegExp;
  /** What the text must hold to be worth a look. */
  readonly holds: RegExp;
  readonly read: (text: string, path: string) => readonly Package[];
}

const INSTALLS =
  /\b(?:pip3?|uv|pipx|conda|mamba|poetry|pdm|npm|yarn|pnpm|bun|gem|bundle|cargo|dotnet|composer)\s+(?:pip\s+)?(?:install|add|i|require|tool|global)\b|\bgo\s+(?:get|install)\b/;

/** What begins a list that names packages of Python: `extra_dependencies: ["langchain~=1.0"]`, over one line or more. */
const LISTED =
  /["']?\b(?:(?:extra|python|pip|additional|runtime)[_-])?(?:dependencies|requirements|pip[_-]packages|packages)["']?\s{0,4}[:=]\s{0,4}(?:\[|\n(?=[ \t]{0,40}-[ \t]))/g;
/** The end of one in brackets: those of `acme[server]>=1` stand before a version. */
const LIST_ENDS = /\](?!\s{0,4}[=~!<>;@])/;
const ITEMS = /^(?:[ \t]{0,40}-[ \t][^\n]{1,200}(?:\n|$)){1,100}/;
const LONGEST_LIST = 4000;
/** A requirement that says which version: a plain name may be anything. */
const WITH_VERSION =
  /(?<![\w.-])([A-Za-z][\w.-]{1,80}(?:\[[\w,-]{1,60}\])?\s{0,2}(?:[=~!<>]=|[<>])\s{0,2}\d[\w.,<>=!~* ]{0,40})/g;

function listed(text: string): readonly Package[] {
  return [...text.matchAll(LISTED)].flatMap(({ 0: start, index }) => {
    const rest = text.slice(index + start.length, index + start.length + LONGEST_LIST);
    const list = start.endsWith('[')
      ? rest.slice(0, LIST_ENDS.exec(rest)?.index ?? 0)
      : (ITEMS.exec(rest)?.[0] ?? '');
    return [...list.matchAll(WITH_VERSION)].flatMap(([, one = '']) =>
      requirement(one.replace(/[\s,]{1,8}$/, '')).map((found) => ({ ...found, ecosystem: 'pypi' as const })),
    );
  });
}

/** Files of any name that say what they need in plain lines: no parser has to be loaded for them. */
const PLAIN: readonly PlainReader[] = [
  { files: /\.py$/, holds: /# \/\/\/ script/, read: inlineScript },
  {
    files: /\.(?:sh|bash|zsh|ps1|mk)$|(?:^|\/)(?:GNU)?[Mm]akefile$|(?:^|\/)[Jj]ustfile$/,
    holds: INSTALLS,
    read: installs,
  },
  { files: /\.ipynb$/, holds: /[!%]\s?(?:pip3?|uv|conda|mamba|npm|python3?)\s/, read: cellInstalls },
  {
    files: /\.(?:[rR]|[rR]md|qmd|jl)$/,
    holds: /install\.packages|pak::pak|p_load|install_github|Pkg\.add/,
    read: callInstalls,
  },
  { files: /\.(?:ya?ml|json|toml)$/, holds: /[=~<>]=/, read: listed },
  { files: /\.ya?ml$/, holds: /[\w-]\/[\w.-]{2,80}["']?(?:[:@]\w|\s)/, read: images },
  {
    files:
      /\.(?:tf|tfvars|hcl|nomad|bicep|bicepparam|jsonnet|cue|env|sh|bash|ps1)$|(?:^|\/)\.env[\w.]*$|(?:^|\/)[Mm]akefile$/,
    holds: /[\w-]\/[\w.-]{2,80}[:@]\w/,
    read: images,
  },
  {
    files:
      /\.(?:sh|bash|mk|env|ya?ml|cmake|bzl|dockerfile)$|(?:^|\/)(?:GNUmakefile|[Mm]akefile|[Jj]ustfile|CMakeLists\.txt|\.env[\w.]*|(?:Docker|Container)file[\w.-]*)$/,
    holds: /_(?:VERSION|TAG|COMMIT|REF|SHA|REV|REVISION)["']?\s{0,4}[?:=\s]/i,
    read: keptVersions,
  },
  {
    files: /(?:^|\/)CMakeLists\.txt$|\.cmake$|(?:^|\/)\.gitmodules$|\.pbxproj$/,
    holds: /GIT_REPOSITORY|url = |repositoryURL/,
    read: repositories,
  },
  { files: /\.(?:livemd|exs)$/, holds: /Mix\.install\(/, read: mixInstalls },
];

/** How the packages of a file are read by its lines; undefined: nothing is looked for in files of this name. */
export function plainReaderOf(path: string): ((text: string) => readonly Package[]) | undefined {
  const ones = PLAIN.filter(({ files }) => files.test(path));
  if (ones.length === 0) return undefined;
  return (text) => ones.flatMap(({ holds, read }) => (holds.test(text) ? read(text, path) : []));
}
