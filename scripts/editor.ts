import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Asks yaml-language-server, as an editor would, what it offers at places of a policy: `node scripts/editor.ts`. The server
 * comes from npm by `npx` and is no dependency; a place at which it does not offer what stands here ends with an error.
 */
const SERVER = 'yaml-language-server@1.25.0';
const SCHEMA = pathToFileURL(join(import.meta.dirname, '..', 'policies/schema/policy.schema.json')).href;
const YAML = {
  completion: true,
  validate: true,
  schemas: { [SCHEMA]: '/**' },
  schemaStore: { enable: false },
};

/** `|` is where the cursor stands. */
const PLACES: readonly (readonly [place: string, text: string, offered: readonly string[]])[] = [
  [
    'a kind of requirement',
    'version: 1\ngates:\n  g:\n    require:\n      - |\n',
    ['approval', 'document', 'expression', 'fresh', 'if', 'metrics', 'review'],
  ],
  [
    'a stage',
    'version: 1\ngates:\n  g:\n    when:\n      stage: [|]\n',
    ['design', 'deployment', 'operation'],
  ],
  [
    'a key of metrics',
    'version: 1\ngates:\n  g:\n    require:\n      - metrics:\n          |\n',
    ['results', 'baseline', 'thresholds'],
  ],
  [
    'a key of approval',
    'version: 1\ngates:\n  g:\n    require:\n      - approval:\n          |\n',
    ['by', 'count', 'signed', 'rationale'],
  ],
  ['the mode', 'version: 1\nmode: |\n', ['enforce', 'audit']],
];

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: { readonly items?: readonly { readonly section?: string }[] };
}

const server = spawn('npx', ['--yes', SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = new Map<number | string, (result: unknown) => void>();
/** The server asks for its settings before it knows the schema. */
const configured = Promise.withResolvers<void>();
let received = Buffer.alloc(0);
let last = 0;

function send(message: Readonly<Record<string, unknown>>): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method: string, params: unknown): Promise<unknown> {
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    answers.set(id, resolve);
    send({ id, method, params });
  });
}

function answer({ id, method, result, params }: Message): void {
  if (id === undefined) return;
  if (method === undefined) {
    answers.get(id)?.(result);
    return;
  }
  const items = params?.items ?? [];
  const settings = items.map(({ section }) => (section === 'yaml' ? YAML : {}));
  send({ id, result: method === 'workspace/configuration' ? settings : null });
  if (method === 'workspace/configuration') configured.resolve();
}

server.stdout.on('data', (bytes: Buffer) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf('\r\n\r\n');
    const length = Number(
      /Content-Length: (\d+)/.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1],
    );
    if (end === -1 || received.length < end + 4 + length) return;
    const text = received.subarray(end + 4, end + 4 + length).toString();
    received = received.subarray(end + 4 + length);
    answer(JSON.parse(text) as Message);
  }
});

await ask('initialize', {
  processId: process.pid,
  rootUri: 'file:///policy',
  capabilities: { workspace: { configuration: true } },
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: YAML } } });
await configured.promise;
// Opened first, so that the settings are in use when the places are asked.
await ask('textDocument/completion', {
  textDocument: { uri: 'file:///policy/none.yml' },
  position: { line: 0, character: 0 },
});

for (const [index, [place, text, wanted]] of PLACES.entries()) {
  const uri = `file:///policy/${index}.yml`;
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const textDocument = { uri, languageId: 'yaml', version: 1, text: text.replace('|', '') };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  const { items = [] } = (await ask('textDocument/completion', { textDocument: { uri }, position })) as {
    readonly items?: readonly { readonly label: string }[];
  };
  const labels = items.map(({ label }) => label);
  const missing = wanted.filter((one) => !labels.includes(one));
  process.stdout.write(`${missing.length === 0 ? '✓' : '✗'} ${place}: ${labels.join(', ')}\n`);
  if (missing.length > 0) process.exitCode = 1;
}
server.kill();
