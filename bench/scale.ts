/** How the judging time grows with the number of changed files: real git repositories, the built command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

export interface Growth {
  readonly files: number;
  /** Of the process and the git it starts, seconds. */
  readonly cpu: number;
  readonly wall: number;
  readonly changes: number;
}

/** Source files of a web shop, every hundredth of which talks to a model. */
function content(index: number, version: string): readonly [path: string, text: string] {
  const folder = `src/area${index % 97}/part${index % 13}`;
  const name = `file${index}`;
  if (index % 100 === 0)
    return [
      `${folder}/${name}.py`,
      `import openai\n\nanswer = openai.chat(model="gpt-${version}", n=${index})\n`,
    ];
  const kinds: readonly [string, string][] = [
    [
      'ts',
      `import { get } from '../shared';\n\nexport function ${name}(id: string) {\n  return get('/v${version}/items/' + id);\n}\n`,
    ],
    ['json', `{ "name": "${name}", "version": "${version}", "items": [1, 2, 3] }\n`],
    ['css', `.${name} { margin: ${version}px; }\n`],
    ['md', `# ${name}\n\nVersion ${version} of the page.\n`],
    [
      'py',
      `from shop import db\n\ndef ${name}(id):\n    return db.find("items", id, version="${version}")\n`,
    ],
    ['png', `\u0089PNG${version}${index}`],
  ];
  const [ending = 'txt', text = ''] = kinds[index % kinds.length] ?? [];
  return [`${folder}/${name}.${ending}`, text];
}

/** Both commits through `git fast-import`: writing 100,000 files one by one would take minutes. */
function repository(files: number): string {
  const directory = mkdtempSync(join(tmpdir(), 'aims-gate-scale-'));
  const git = (args: readonly string[], input?: string) =>
    spawnSync('git', ['-C', directory, ...args], {
      ...(input === undefined ? {} : { input }),
      maxBuffer: 1 << 30,
    });
  git(['init', '--quiet', '--bare', '--initial-branch=main']);
  const parts: string[] = [];
  for (const [branch, version] of [
    ['main', '4.0'],
    ['change', '4.1'],
  ] as const) {
    parts.push(`commit refs/heads/${branch}\ncommitter a <a@b> 1763000000 +0000\ndata 1\nx\n`);
    if (branch === 'change') parts.push('from refs/heads/main\n');
    for (let index = 0; index < files; index += 1) {
      const [path, text] = content(index, version);
      parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    }
  }
  git(['fast-import', '--quiet'], parts.join(''));
  return directory;
}

export function growth(files: number): Growth {
  const directory = repository(files);
  const command = `TIMEFORMAT='%R %U %S'; time "$0" "$1" check --repo "$2" --base main --head change --format json`;
  const ran = spawnSync('bash', ['-c', command, process.execPath, CLI, directory], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  rmSync(directory, { recursive: true });
  const [wall = 0, user = 0, system = 0] = (ran.stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  const { changes } = JSON.parse(ran.stdout) as { changes: readonly unknown[] };
  return { files, cpu: user + system, wall, changes: changes.length };
}
