import type { FactsReader } from './facts.ts';

type Load = () => Promise<FactsReader>;

const tokens: Load = async () => (await import('./tokens.ts')).readTokens;
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
    const [{ parser }, { treeReader }] = await Promise.all([
      import('@lezer/javascript'),
      import('./syntax-tree.ts'),
    ]);
    return treeReader(parser.configure({ dialect }));
  };
const go: Load = async () => {
  const [{ parser }, { treeReader }] = await Promise.all([import('@lezer/go'), import('./syntax-tree.ts')]);
  return treeReader(parser);
};
const java: Load = async () => {
  const [{ parser }, { treeReader }] = await Promise.all([import('@lezer/java'), import('./syntax-tree.ts')]);
  return treeReader(parser);
};
const yaml: Load = async () => (await import('./data.ts')).readYaml;
const frontMatter: Load = async () => (await import('./data.ts')).readFrontMatter;
const json: Load = async () => (await import('./data.ts')).readJson;
const toml: Load = async () => (await import('./data.ts')).readToml;
const lines: Load = async () => (await import('./lines.ts')).readLines;

/** How a language is read, and whether it is code or configuration. */
export interface Language {
  readonly name: string;
  readonly kind: 'code' | 'data';
  readonly load: Load;
}

const LANGUAGES: readonly (Language & { readonly endings: readonly string[] })[] = [
  { name: 'python', kind: 'code', endings: ['py', 'pyi'], load: python },
  { name: 'javascript', kind: 'code', endings: ['js', 'mjs', 'cjs', 'jsx'], load: javascript('jsx') },
  { name: 'typescript', kind: 'code', endings: ['ts', 'mts', 'cts'], load: javascript('ts') },
  { name: 'tsx', kind: 'code', endings: ['tsx'], load: javascript('ts jsx') },
  { name: 'go', kind: 'code', endings: ['go'], load: go },
  { name: 'java', kind: 'code', endings: ['java'], load: java },
  {
    name: 'c-like',
    kind: 'code',
    endings: ['cs', 'kt', 'kts', 'rs', 'swift', 'php', 'rb', 'scala'],
    load: tokens,
  },
  {
    name: 'infrastructure',
    kind: 'data',
    endings: ['tf', 'tfvars', 'bicep', 'bicepparam', 'hcl'],
    load: tokens,
  },
  { name: 'yaml', kind: 'data', endings: ['yml', 'yaml', 'dvc'], load: yaml },
  { name: 'json', kind: 'data', endings: ['json', 'jsonc', 'json5'], load: json },
  { name: 'toml', kind: 'data', endings: ['toml'], load: toml },
  { name: 'front matter', kind: 'data', endings: ['prompt', 'prompty'], load: frontMatter },
  { name: 'lines', kind: 'data', endings: ['env', 'properties', 'ini', 'cfg', 'conf'], load: lines },
];

const BY_ENDING = new Map(LANGUAGES.flatMap((language) => language.endings.map((end) => [end, language])));
const LINES = BY_ENDING.get('env');
const YAML = BY_ENDING.get('yaml');

/** The language of a file, by its name; undefined when it is none that facts are read from. */
export function languageOf(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.env(?:\.|$)/.test(name)) return LINES;
  if (name === 'dvc.lock') return YAML;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : BY_ENDING.get(name.slice(dot + 1));
}
