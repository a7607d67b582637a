import type { DialectName } from './dialects.ts';
import type { FactsReader } from './facts.ts';

type Load = () => Promise<FactsReader>;

const tokens =
  (name: DialectName): Load =>
  async () => {
    const [{ tokenReader }, { dialectOf }, { withNestedJson }, { readJson }] = await Promise.all([
      import('./tokens.ts'),
      import('./dialects.ts'),
      import('./nested.ts'),
      import('./data.ts'),
    ]);
    const read = tokenReader(dialectOf(name));
    return (text) => withNestedJson(read(text), readJson);
  };
/** Scripts: their command lines say more than their strings. */
const script: Load = async () => {
  const [read, { withNested }, { readJson, fileReader }, code, { withCommands }] = await Promise.all([
    tokens('shell')(),
    import('./nested.ts'),
    import('./data.ts'),
    tokens('any')(),
    import('./commands.ts'),
  ]);
  return (text) => withCommands(withNested(read(text), { json: readJson, code, file: fileReader }), text);
};
const python: Load = async () => {
  const [{ parser }, { treeReader }] = await Promise.all([
    import('@lezer/python'),
    import('./syntax-tree.ts'),
  ]);
  return treeReader(parser);
};
const javascript =
  (dialect: string): Load =>
  async () => {
    const [{ parser }, { treeReader }, { withSpokenElements }] = await Promise.all([
      import('@lezer/javascript'),
      import('./syntax-tree.ts'),
      import('./spoken-elements.ts'),
    ]);
    const read = treeReader(parser.configure({ dialect }));
    return dialect.includes('jsx') ? withSpokenElements(read) : read;
  };
/** Programs of PHP stand between marks; what stands around them is not a program. */
const php: Load = async () => {
  const read = await tokens('php')();
  return (text) => read(programOf(text));
};
const rust: Load = async () => {
  const [read, { withToolComments }] = await Promise.all([tokens('rust')(), import('./rust-docs.ts')]);
  return withToolComments(read);
};
const sql: Load = async () => {
  const [read, { withRows }] = await Promise.all([tokens('sql')(), import('./sql-rows.ts')]);
  return withRows(read);
};
const go: Load = async () => {
  const [{ parser }, { treeReader }] = await Promise.all([import('@lezer/go'), import('./syntax-tree.ts')]);
  return treeReader(parser);
};
const java: Load = async () => {
  const [{ parser }, { treeReader }] = await Promise.all([import('@lezer/java'), import('./syntax-tree.ts')]);
  return treeReader(parser);
};
const notebook: Load = async () => {
  const [{ notebookReader }, read] = await Promise.all([import('./notebook.ts'), python()]);
  return notebookReader(read);
};
const component: Load = async () => {
  const [{ componentReader }, read] = await Promise.all([import('./component.ts'), javascript('ts')()]);
  return componentReader(read);
};
/** Readers of data look into their own values, too. */
const data = (pick: (readers: typeof import('./data.ts')) => FactsReader): Load =>
  nested(async () => pick(await import('./data.ts')));
const nested =
  (load: Load): Load =>
  async () => {
    const [read, { withNested }, { readJson, fileReader }, code, { withCommands }] = await Promise.all([
      load(),
      import('./nested.ts'),
      import('./data.ts'),
      tokens('any')(),
      import('./commands.ts'),
    ]);
    return (text) => withCommands(withNested(read(text), { json: readJson, code, file: fileReader }));
  };
const yaml = data(({ readYaml }) => readYaml);
const frontMatter = data(({ readFrontMatter }) => readFrontMatter);
/** Prose: only what stands before it, and loosely where that is no YAML. */
const document: Load = async () => {
  const [{ readFrontMatter, frontMatterOf }, { readLoosely }] = await Promise.all([
    import('./data.ts'),
    import('./loose.ts'),
  ]);
  return (text) => {
    try {
      return readFrontMatter(text);
    } catch {
      return readLoosely(frontMatterOf(text) ?? '');
    }
  };
};
const json = data(({ readJson }) => readJson);
const toml = data(({ readToml }) => readToml);
const markup = nested(async () => (await import('./markup.ts')).readMarkup);
const translations: Load = async () => (await import('./markup.ts')).readTranslations;
const lines = nested(async () => (await import('./lines.ts')).readLines);
/** Of Apex, of Visual Basic and of TeX have one ending: the first lines say which. */
const classes: Load = async () => {
  const [basic, any] = await Promise.all([tokens('basic')(), tokens('any')()]);
  return (text) =>
    /\b(?:class|interface|enum|trigger)\s{1,4}\w{1,80}[^;\n]{0,200}\{/i.test(text.slice(0, 20_000))
      ? any(text)
      : basic(text);
};
const nothing: Load = async () => () => ({ literals: [], imports: [], lists: [] });

/** How a language is read, and whether it is code or configuration. */
export interface Language {
  readonly name: string;
  readonly kind: 'code' | 'data' | 'text';
  readonly load: Load;
}

const LANGUAGES: readonly (Language & { readonly endings: readonly string[] })[] = [
  { name: 'python', kind: 'code', endings: ['py', 'pyi'], load: python },
  { name: 'javascript', kind: 'code', endings: ['js', 'mjs', 'cjs', 'jsx'], load: javascript('jsx') },
  { name: 'typescript', kind: 'code', endings: ['ts', 'mts', 'cts'], load: javascript('ts') },
  { name: 'tsx', kind: 'code', endings: ['tsx'], load: javascript('ts jsx') },
  { name: 'go', kind: 'code', endings: ['go'], load: go },
  { name: 'java', kind: 'code', endings: ['java'], load: java },
  { name: 'php', kind: 'code', endings: ['php', 'phtml'], load: php },
  { name: 'rust', kind: 'code', endings: ['rs'], load: rust },
  { name: 'sql', kind: 'code', endings: ['sql', 'ddl', 'psql'], load: sql },
  { name: 'shell', kind: 'code', endings: ['sh', 'bash', 'zsh', 'ksh', 'fish', 'bats'], load: script },
  ...dialects([
    [
      'c',
      [
        'c',
        'h',
        'cc',
        'cpp',
        'cxx',
        'hpp',
        'hh',
        'hxx',
        'm',
        'mm',
        'ino',
        'cu',
        'zig',
        'v',
        'd',
        'proto',
        'sol',
      ],
    ],
    ['csharp', ['cs', 'csx']],
    ['kotlin', ['kt', 'kts']],
    ['scala', ['scala', 'sc', 'sbt']],
    ['groovy', ['groovy', 'gradle', 'gvy']],
    ['dart', ['dart']],
    ['swift', ['swift']],
    ['ruby', ['rb', 'rake', 'ru', 'gemspec', 'cr']],
    ['elixir', ['ex', 'exs']],
    ['powershell', ['ps1', 'psm1', 'psd1']],
    ['perl', ['pl', 'pm']],
    ['r', ['r', 'rmd', 'qmd']],
    ['julia', ['jl']],
    ['lua', ['lua', 'luau']],
    ['basic', ['vb', 'vbs', 'bas']],
    ['lisp', ['clj', 'cljs', 'cljc', 'edn', 'el', 'lisp', 'scm', 'rkt']],
    ['haskell', ['hs', 'elm', 'purs']],
    ['erlang', ['erl', 'hrl']],
    ['fsharp', ['fs', 'fsx', 'ml', 'mli']],
    ['any', ['nim', 'hx', 'as', 'gd', 'jsonnet', 'libsonnet', 'cue', 'nix', 'mojo', 'star', 'bzl']],
  ]),
  ...dialects(
    [
      ['hcl', ['tf', 'tfvars', 'hcl']],
      ['bicep', ['bicep', 'bicepparam']],
      ['baml', ['baml']],
    ],
    'data',
  ),
  { name: 'classes', kind: 'code', endings: ['cls', 'trigger', 'apex'], load: classes },
  { name: 'notebook', kind: 'code', endings: ['ipynb'], load: notebook },
  { name: 'component', kind: 'code', endings: ['vue', 'svelte', 'astro', 'html', 'htm'], load: component },
  { name: 'yaml', kind: 'data', endings: ['yml', 'yaml', 'dvc'], load: yaml },
  {
    name: 'json',
    kind: 'data',
    endings: ['json', 'jsonc', 'json5', 'code-workspace', 'webmanifest'],
    load: json,
  },
  { name: 'toml', kind: 'data', endings: ['toml'], load: toml },
  {
    name: 'xml',
    kind: 'data',
    endings: ['xml', 'plist', 'resx', 'xlf', 'xliff', 'xmb', 'stringsdict', 'rail'],
    load: markup,
  },
  { name: 'translations', kind: 'data', endings: ['po', 'pot'], load: translations },
  { name: 'front matter', kind: 'data', endings: ['prompt', 'prompty'], load: frontMatter },
  // Prose: what stands before it says which model reads it, and which tools that may call.
  { name: 'document', kind: 'text', endings: ['md', 'mdx', 'markdown', 'mdc'], load: document },
  {
    // Prose, tables and styles: a detector may read the text, nobody looks for strings in them.
    name: 'text',
    kind: 'text',
    endings:
      'rst txt adoc org tex csv tsv jsonl ndjson log css scss sass less svg srt vtt lock sum diff patch'.split(
        ' ',
      ),
    load: nothing,
  },
  {
    name: 'lines',
    kind: 'data',
    endings: ['env', 'properties', 'ini', 'cfg', 'conf', 'service', 'container'],
    load: lines,
  },
];

/** The text with everything outside `<?php … ?>` blank, line by line as before; without such a mark it is all program. */
function programOf(text: string): string {
  if (!text.includes('<?')) return text;
  let program = '';
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<?', at);
    program += text.slice(at, start === -1 ? text.length : start).replace(/[^\n]+/g, '');
    if (start === -1) break;
    const end = text.indexOf('?>', start);
    program += text.slice(start, end === -1 ? text.length : end + 2);
    at = end === -1 ? text.length : end + 2;
  }
  return program;
}

/** Languages of kind `code` or `data` that are read as tokens. */
function dialects(
  table: readonly (readonly [name: DialectName, endings: readonly string[]])[],
  kind: Language['kind'] = 'code',
): readonly (Language & { readonly endings: readonly string[] })[] {
  return table.map(([name, endings]) => ({ name, kind, endings, load: tokens(name) }));
}

const BY_ENDING = new Map(LANGUAGES.flatMap((language) => language.endings.map((end) => [end, language])));
const LINES = BY_ENDING.get('env');
const YAML = BY_ENDING.get('yaml');
const SHELL = BY_ENDING.get('sh');

/** What has no language of its own: strings are found in it whatever it is. */
export const ANYTHING: Language = { name: 'any', kind: 'code', load: tokens('any') };

/** Nobody writes in them: their bytes are no text. */
const BINARY =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|woff2?|ttf|otf|eot|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|class|o|a|so|dylib|dll|exe|pdb|wasm|mp[34]|m4a|wav|flac|ogg|opus|webm|mov|avi|xlsx?|docx?|pptx?|odt|sqlite|db|parquet|arrow|feather|npy|npz|pyc|snk|jks|keystore|p12|safetensors|gguf|ggml|onnx|ckpt|pth?|h5|hdf5|keras|tflite|bin|pkl|pickle|joblib|pb|model|nemo|engine|mlmodel)$/;

/** Pictures, fonts, sounds: no text and no weights can be in them. */
const MEDIA =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|woff2?|ttf|otf|eot|mp[34]|m4a|wav|flac|ogg|opus|webm|mov|avi|snk|jks|keystore|p12)$/i;

/** Whether a file of this name can hold nothing that steers a model. */
export function holdsNoText(path: string): boolean {
  return MEDIA.test(path);
}

/** The language of a file, by its name; undefined when it is none that facts are read from. */
export function languageOf(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.env(?:\.|$)/.test(name)) return LINES;
  if (name === 'dvc.lock' || name === 'mlproject') return YAML;
  if (/^(?:docker|container)file|^(?:make|proc|just|task)file$|\.dockerfile$/.test(name)) return SHELL;
  const dot = name.lastIndexOf('.');
  const known = dot <= 0 ? undefined : BY_ENDING.get(name.slice(dot + 1));
  return known ?? (BINARY.test(name) ? undefined : ANYTHING);
}
