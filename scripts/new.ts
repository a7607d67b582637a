/**
 * `npm run new -- KIND NAME`: writes the file of a new requirement, detector, document, reporter, record or store with its
 * lines in the tables, its test and its conformance table. What it writes compiles, passes, and does nothing yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

interface Line {
  readonly file: string;
  /** The line is put behind the last one that matches. */
  readonly behind: RegExp;
  readonly text: string;
}

interface Plan {
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  readonly next: string;
}

const IMPORT = /^import .* from '.*';$/;

const KINDS: Readonly<Record<string, (name: string, constant: string, type: string) => Plan>> = {
  requirement: (name, constant, type) => ({
    files: {
      [`src/gates/requirements/${name}.ts`]: `import { anyDifference } from '../../policy/kinds.ts';
import { code, prose } from '../../prose.ts';
import { defineFindings } from './support/findings.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { openValues } from './support/read-document.ts';

interface ${type}Requirement {
  readonly kind: '${name}';
  readonly path: string;
}

const { make, catalogue } = defineFindings('${name}', {
  empty: {
    about: 'The document is empty.',
    words: ({ path }: { readonly path: string }) => ({
      message: prose\`\${code(path)} is empty\`,
      defaultRemedy: prose\`fill in \${code(path)}\`,
    }),
  },
});

/** What must be true, in one sentence. */
export const ${constant} = defineRequirement<${type}Requirement, { readonly path: string }>({
  kind: '${name}',
  schema: {
    description: 'What must be true, in one sentence.',
    examples: [{ path: '{system}/system.yml' }],
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: { path: { $ref: '#/$defs/path', examples: ['{system}/system.yml'] } },
  },
  needsChange: 'no',
  // Who can satisfy it: 'author' (of the pull request), 'people' (others), or 'surroundings' (neither).
  fulfilledBy: () => 'author',
  parse: ({ path }) => ({ kind: '${name}', path }),
  documents: ({ path }) => [path],
  describe: ({ path }) => prose\`\${code(path)}, not empty\`,
  weaker: anyDifference((before, after) => before.path === after.path),
  findings: catalogue,

  judge({ path }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const empty = opened.document.value === null;
    return outcome(
      empty ? [make.empty({ path: opened.path }, { path: opened.path })] : [],
      prose\`\${code(opened.path)} is not empty\`,
    );
  },
});
`,
      [`test/policy/rules/${name}/cases/cases.yml`]: `base:
  .aims/systems/bot/system.yml: "name: Bot\\nowner: dana\\npaths: ['prompts/**']\\n"
  prompts/system.md: You are helpful.
cases:
  - name: the document is filled in
    base: { note.yml: 'text: said' }
    change: { prompts/system.md: You are terse. }
    expect: []
  - name: the document is empty
    base: { note.yml: 'null' }
    change: { prompts/system.md: You are terse. }
    expect: [${name}]
  - name: there is no document
    change: { prompts/system.md: You are terse. }
    expect: [${name}]
`,
      [`test/policy/rules/${name}/policy.yml`]: `version: 1
changes: { prompt: ['prompts/**'] }
gates:
  ${name}:
    when: { changes: [prompt] }
    require:
      - ${name}: { path: note.yml }
`,
    },
    lines: [
      {
        file: 'test/conformance/finding-examples.ts',
        behind: /^export const EXAMPLES: /,
        text: `  '${name}.empty': { path: '.aims/note.yml' },`,
      },
      {
        file: 'src/gates/requirement-kinds.ts',
        behind: IMPORT,
        text: `import { ${constant} } from './requirements/${name}.ts';`,
      },
      { file: 'src/gates/requirement-kinds.ts', behind: /^ {2}\w+,$/, text: `  ${constant},` },
      {
        file: 'test/policy/every-key.yml',
        behind: /^ {2}document\.\w+: /,
        text: `  ${name}.path: { before: '${name}: { path: a.yml }', after: '${name}: { path: b.yml }' }`,
      },
    ],
    next: 'npm run generate, then npx vitest run test/policy/rules.test.ts test/policy/every-key.test.ts',
  }),

  detector: (name, constant) => ({
    files: {
      [`src/change/detectors/${name}.ts`]: `import type { Detector } from './detector.ts';

/** What it sees, in one sentence. */
export const ${constant}: Detector = {
  id: '${name}',
  about: 'What it sees, in one sentence.',
  reads: 'facts',
  wants: () => false,
  detect: () => [],
};
`,
      [`test/change/detectors/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { DETECTORS } from '../../../src/change/detectors/index.ts';
import { ${constant} } from '../../../src/change/detectors/${name}.ts';
import { DETECTOR_IDS } from '../../../src/policy/vocabulary.ts';

test('it is in the table, and a policy can switch it', () => {
  expect(DETECTORS).toContain(${constant});
  expect(DETECTOR_IDS).toContain('${name}');
});

test('it sees nothing yet', () => {
  expect(${constant}.detect({ path: 'app.py', isPrompt: false })).toEqual([]);
});
`,
      [`test/corpus/${name}.yml`]: `# Changes that ${name} sees or must not see: \`expect\` is the whole answer of all detectors.

- name: "${name}: nothing of AI"
  path: app/total.py
  before: |
    total = price * count
  after: |
    total = price * count * (1 + tax)
  expect: []
`,
    },
    lines: [
      {
        file: 'src/change/detectors/index.ts',
        behind: IMPORT,
        text: `import { ${constant} } from './${name}.ts';`,
      },
      { file: 'src/change/detectors/index.ts', behind: /^ {2}\w+,$/, text: `  ${constant},` },
    ],
    next: `npm run generate, then npx vitest run test/change/corpus.test.ts test/change/detectors/${name}.test.ts`,
  }),

  reporter: (name, constant) => ({
    files: {
      [`src/reporters/${name}.ts`]: `import type { Evaluation } from '../gates/evaluation.ts';
import { plain } from '../prose.ts';
import { visible } from './visible.ts';

/** The verdict, in one sentence about the form. */
export function ${constant}({ verdict, findings }: Evaluation): string {
  const lines = findings.map(({ gate, message }) => \`\${gate}: \${plain(message)}\`);
  return \`\${[verdict, ...lines].map(visible).join('\\n')}\\n\`;
}
`,
      [`test/reporters/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { ${constant} } from '../../src/reporters/${name}.ts';
import { evaluation } from './evaluation.ts';

test('says the verdict first', () => {
  expect(${constant}(evaluation({ verdict: 'fail' })).split('\\n')[0]).toBe('fail');
});
`,
      [`test/conformance/tables/reporter/${name}.yml`]: `# What \`check --format ${name}\` prints: parts that are in the text, and parts that never are.
- name: passed
  verdict: pass
  says: [pass]
- name: failed
  verdict: fail
  says: [fail, model-card]
- name: a name cannot steer a terminal
  verdict: fail
  system: "Bot \\e[2J"
  says: [fail]
  never: ["\\e[2J"]
`,
    },
    lines: [
      { file: 'src/reporters/index.ts', behind: IMPORT, text: `import { ${constant} } from './${name}.ts';` },
      { file: 'src/reporters/index.ts', behind: /^ {2}\['/, text: `  ['${name}', ${constant}],` },
    ],
    next: `npx vitest run test/reporters/${name}.test.ts test/conformance/kinds.test.ts`,
  }),

  document: (name, _, type) => ({
    files: {
      [`policies/schema/${name}.schema.json`]: `${JSON.stringify(
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: `https://github.com/aims-gate/aims-gate/policies/schema/${name}.schema.json`,
          title: type,
          description: 'What the document says, in one sentence.',
          type: 'object',
          additionalProperties: false,
          required: ['date'],
          properties: {
            date: { description: 'When it was last reviewed.', type: 'string', format: 'date' },
          },
        },
        undefined,
        2,
      )}\n`,
      [`policies/templates/${name}.yml`]: `# yaml-language-server: $schema=https://github.com/aims-gate/aims-gate/raw/main/policies/schema/${name}.schema.json
date: REPLACE-date
`,
      [`policies/examples/support-bot/${name}.yml`]: `date: '2026-06-01'\n`,
      [`test/documents/${name}.test.ts`]: `import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validate } from '../../src/documents/schema.ts';
import { parseYaml } from '../../src/documents/yaml.ts';

test.each([
  ['date: 2026-06-01', 0],
  ['date: soon', 1],
  ['{}', 1],
  ['other: key', 2],
])('%s', (text, mistakes) => {
  const parsed = parseYaml(text);
  expect(parsed.ok && validate('${name}', parsed.document)).toHaveLength(mistakes);
});

test('the example follows the schema', () => {
  const parsed = parseYaml(readFileSync('policies/examples/support-bot/${name}.yml', 'utf8'));
  expect(parsed.ok && validate('${name}', parsed.document)).toEqual([]);
});
`,
      [`test/policy/rules/${name}/cases/cases.yml`]: `base:
  .aims/systems/bot/system.yml: "name: Bot\\nowner: dana\\npaths: ['prompts/**']\\n"
  prompts/system.md: You are helpful.
cases:
  - name: complete
    base: { ${name}.yml: "date: '2026-06-01'\\n" }
    change: { prompts/system.md: You are terse. }
    expect: []
  - name: not filled in
    base: { ${name}.yml: "date: REPLACE-date\\n" }
    change: { prompts/system.md: You are terse. }
    expect: [${name}]
  - name: not written
    change: { prompts/system.md: You are terse. }
    expect: [${name}]
`,
      [`test/policy/rules/${name}/policy.yml`]: `version: 1
changes: { prompt: ['prompts/**'] }
gates:
  ${name}:
    when: { changes: [prompt] }
    require:
      - document: { path: ${name}.yml, schema: ${name} }
`,
    },
    lines: [
      {
        file: 'src/gates/requirements/support/document-schema.ts',
        behind: /^ +'transparency',$/,
        text: `          '${name}',`,
      },
    ],
    next: `npm run generate, then npx vitest run test/documents/${name}.test.ts test/policy/rules.test.ts`,
  }),

  record: (name, constant, type) => ({
    files: {
      [`src/evidence/records/${name}.ts`]: `import { defineRecord, type RecordEvent } from '../define-record.ts';
import type { Evidence${type} } from '../generated/predicates.ts';
import { predicate, text } from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';

export interface ${type}Event extends RecordEvent {
  readonly kind: '${name}';
}

/** What happened, in one sentence. */
export const ${constant}Record = defineRecord({
  type: '${name}',
  schema: predicate<Evidence${type}>('What happened, in one sentence.', ['origin'], {
    what: text('What happened.'),
  }),
  write: (what: string, recording: Recording) => ({
    id: \`${name} \${recording.repository} \${what}\`,
    subject: [],
    predicate: { ...origin(recording, recording.recordedAt), what },
  }),
  summarize: ({ what }) => ({ what, who: undefined, systems: [] }),
  read: (_, record): ${type}Event => ({ kind: '${name}', ...record }),
  row: () => ({}),
});
`,
      [`test/evidence/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { REAL_NAMES } from '../../src/evidence/names.ts';
import { summarize } from '../../src/evidence/records/index.ts';
import { ${constant}Record } from '../../src/evidence/records/${name}.ts';

test('what is written is read back', () => {
  const recording = {
    repository: 'acme/shop',
    recordedAt: '2026-06-01T10:00:00Z',
    names: REAL_NAMES,
    reviewText: 'digest',
  } as const;
  const decision = ${constant}Record.write('it happened', recording);
  expect(summarize('${name}', decision.predicate)).toMatchObject({ what: 'it happened' });
});
`,
      [`test/conformance/tables/record/${name}.yml`]: `- name: what was written is read back
  predicate: { what: it happened }
  summary: { what: it happened, systems: [] }
- name: without what it is none
  without: what
- name: what no version knows is refused
  beside: { unheardOf: true }
`,
    },
    lines: [
      {
        file: 'src/evidence/records/index.ts',
        behind: IMPORT,
        text: `import { ${constant}Record } from './${name}.ts';`,
      },
      {
        file: 'src/evidence/records/index.ts',
        behind: /^ {2}'?[\w-]+'?: \w+Record,$/,
        text: `  '${name}': ${constant}Record,`,
      },
    ],
    next: `npm run generate, then npx vitest run test/evidence/${name}.test.ts test/conformance/kinds.test.ts`,
  }),

  store: (name, constant) => ({
    files: {
      [`src/evidence/stores/kinds/${name}.ts`]: `import { defineStore } from '../define-store.ts';
import { type ObjectStore, objectStoreLedger } from '../object-store.ts';

/** Where objects are kept, in one sentence. */
export const ${constant} = defineStore({
  kind: '${name}',
  form: '${name}:PLACE',
  parse: (place = '') => (place === '' ? undefined : { place }),
  open: async ({ place }) => objectStoreLedger(${constant}Store(place)),
});

/** What is there is never overwritten. */
export function ${constant}Store(place: string): ObjectStore {
  const objects = new Map<string, Uint8Array>();
  return {
    name: \`the ${name} \${place}\`,
    names: async (prefix) => [...objects.keys()].filter((one) => one.startsWith(prefix)),
    read: async (file) => objects.get(file),
    create: async (file, bytes) => {
      if (objects.has(file)) return 'taken';
      objects.set(file, bytes);
      return 'created';
    },
  };
}
`,
      [`test/evidence/stores/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { parseStores } from '../../../src/evidence/stores/address.ts';
import { ${constant}Store } from '../../../src/evidence/stores/kinds/${name}.ts';

test('its address names it', () => {
  const [store] = parseStores('${name}:here')?.stores ?? [];
  expect(store).toMatchObject({ kind: '${name}', place: { place: 'here' } });
  expect(() => parseStores('${name}:')).toThrow();
});

test('what is there is never overwritten', async () => {
  const objects = ${constant}Store('here');
  expect(await objects.create('chain/1', Buffer.from('first'))).toBe('created');
  expect(await objects.create('chain/1', Buffer.from('second'))).toBe('taken');
  expect(await objects.read('chain/1')).toEqual(Buffer.from('first'));
  expect(await objects.names('chain/')).toEqual(['chain/1']);
});
`,
      [`test/conformance/tables/store/${name}.yml`]: `- name: a place
  address: '${name}:here'
  place: { place: here }
- name: no place
  address: '${name}:'
- name: an option nobody knows
  address: '${name}:here?days=3'
- name: batches are appended one behind the other, each with its checkpoint
  address: '${name}:here'
  place: { place: here }
  add: [2, 1]
  records: 5
`,
    },
    lines: [
      {
        file: 'src/evidence/stores/store-kinds.ts',
        behind: IMPORT,
        text: `import { ${constant} } from './kinds/${name}.ts';`,
      },
      { file: 'src/evidence/stores/store-kinds.ts', behind: /^ {2}\w+,$/, text: `  ${constant},` },
    ],
    next: `add its row to the first table of docs/stores.md and to PLACES in test/evidence/stores.test.ts, then npx vitest run test/evidence/stores/${name}.test.ts test/conformance/kinds.test.ts`,
  }),
};

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

function insert(root: string, { file, behind, text }: Line): void {
  const path = join(root, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const last = lines.findLastIndex((line) => behind.test(line));
  if (last === -1) throw new TypeError(`${file} has no line like ${behind.source}`);
  writeFileSync(path, lines.toSpliced(last + 1, 0, text).join('\n'));
}

/** Imports in their order, lines where the formatter wants them. */
function format(root: string, files: readonly string[]): void {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const written = files.filter((file) => /\.(?:ts|json)$/.test(file));
  spawnSync(process.execPath, [biome, 'check', '--write', ...written], {
    cwd: root,
    stdio: 'ignore',
  });
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const [kind, name = ''] = positionals;
const root = values.root ?? join(import.meta.dirname, '..');
const USAGE = `npm run new -- KIND NAME
KIND: ${Object.keys(KINDS).join(', ')}
NAME: lower-case letters, digits and hyphens, such as carbon-budget: the word in policies, addresses and file names
CONTRIBUTING.md says what each kind is and what is left to write\n`;

if (values.help === true || kind === undefined) {
  process.stdout.write(USAGE);
} else {
  const refusal = create(kind);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

/** Writes the files; nothing of them, and why, where that is not possible. */
function create(wanted: string): string | undefined {
  const plan = Object.hasOwn(KINDS, wanted) ? KINDS[wanted] : undefined;
  if (plan === undefined) return `there is no kind ${wanted}`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return name === '' ? 'a name is missing' : `${name} cannot be a name`;
  const type = pascal(name);
  const { files, lines, next } = plan(name, `${type[0]?.toLowerCase() ?? ''}${type.slice(1)}`, type);
  const existing = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (existing !== undefined) return `${existing} exists already: choose another name`;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const line of lines) insert(root, line);
  const written = [...new Set([...Object.keys(files), ...lines.map(({ file }) => file)])];
  format(root, written);
  process.stdout.write(`${written.join('\n')}\n\nnext: ${next}\n`);
  return undefined;
}
