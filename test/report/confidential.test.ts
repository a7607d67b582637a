/** Of a document that the policy keeps confidential nothing leaves the repository but title, git id and hash, in any format. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { exceptionRecord } from '../../src/evidence/records/exception.ts';
import { overrideRecord } from '../../src/evidence/records/override.ts';
import { verdictRecord } from '../../src/evidence/records/verdict.ts';
import { overriddenContent } from '../../src/recording/overrides.ts';
import { report } from '../../src/report/io/generate.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { reportOrganisation } from '../../src/report/organisation/io/generate.ts';
import { RECORDING } from '../support/evidence.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { exampleOf, PAPERWORK, PLACES } from '../support/paperwork.ts';
import { SYSTEM } from '../support/product.ts';
import { factsOf, PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions } from './scene.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const SECRET = 'confidential: [".aims/**", "!.aims/policy.yml"]\n';
/** Stands nowhere else; each field has one of its own. */
const MARKER = 'zqxwvmark';
/** A title stays, and what records of the ledger name as well: systems with owner, tier and stage, and paths of assessed suppliers. */
const STAYS: ReadonlySet<string> = new Set(['title', 'name', 'id', 'owner', 'risk', 'stage', 'suppliers']);

type Marked = (text: string, at: string) => string;
/** The document stays in order: only free words are marked. */
const free: Marked = (text, at) => (/[a-z] [a-z]/i.test(text) ? `${text} ${MARKER}-${at}` : text);
/** Every text is another one: gates find what is wrong with it, and quote it. */
const every: Marked = (_, at) => `${MARKER}-${at}`;

function markedValue(value: unknown, at: string, mark: Marked): unknown {
  if (typeof value === 'string') return mark(value, at);
  if (Array.isArray(value)) return value.map((one, index) => markedValue(one, `${at}-${index}`, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, markedValue(one, `${at}-${key}`, mark)]),
  );
}

function marked(path: string, text: string, mark: Marked): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('.', '-');
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const yaml = front ?? (path.endsWith('.md') ? undefined : text);
  const value = yaml === undefined ? undefined : (parseDocument(yaml).toJS() as Record<string, unknown>);
  const kept = value === undefined ? '' : stringify(withKept(value, markedValue(value, name, mark)));
  const written = (body ?? text).replace(/^(?![#|`\s-]).+$/gm, (line) => `${line} ${MARKER}-${name}-text`);
  if (path.endsWith('.json')) return JSON.stringify(withKept(value ?? {}, markedValue(value, name, mark)));
  if (!path.endsWith('.md')) return kept;
  return front === undefined ? written : `---\n${kept}---\n${written}`;
}

function withKept(before: Readonly<Record<string, unknown>>, after: unknown): unknown {
  if (Array.isArray(after)) return after;
  const kept = Object.entries(before).filter(([key]) => STAYS.has(key));
  return { ...(after as object), ...Object.fromEntries(kept) };
}

/** Writes the package over `files`, compared with an earlier one if there is one. */
async function packaged(files: Files, since?: string): Promise<string> {
  const repository = await repositoryWith(files, decisions());
  const parent = mkdtempSync(join(tmpdir(), 'aims-confidential-'));
  folders.push(parent);
  const out = join(parent, 'package');
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const where = { repo: repository.directory, rev: 'main', ledger: LEDGER, out } as const;
  const compared = since === undefined ? {} : { since };
  await report({ ...where, ...compared, framework: 'iso-42001', now: '2026-11-24T09:00:00.000Z' });
  said.mockRestore();
  repository.remove();
  return out;
}

/** Where a marker stands in a package: the file, and what is around it. */
function leaks(out: string): readonly string[] {
  return JSON.parse(execFileSync('python3', ['-c', SEARCH, out, MARKER], { encoding: 'utf8' })) as string[];
}

/** Every byte, also of what is packed in a workbook. */
const SEARCH = `
import json, os, sys, zipfile
found, marker = [], sys.argv[2].encode()
def look(name, data):
    at = data.lower().find(marker)
    first = len(found)
    while at != -1 and len(found) < first + 5:
        found.append(name + ': ' + data[max(0, at - 60):at + 60].decode('utf-8', 'replace'))
        at = data.lower().find(marker, at + 200)
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        own = os.path.relpath(path, sys.argv[1])
        with open(path, 'rb') as file: look(own, file.read())
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                for part in packed.namelist(): look(own + '!' + part, packed.read(part))
print(json.dumps(found))
`;

const DOCUMENTS: Files = {
  ...PAPERWORK,
  ...Object.fromEntries(['exception'].map((name) => [PLACES[name]?.path ?? '', exampleOf(name)])),
};

function scene(mark: Marked, confidential: string): Files {
  return {
    ...Object.fromEntries(
      Object.entries(DOCUMENTS).map(([path, text]) => [
        path,
        path.startsWith('.aims/') && text !== null ? marked(path, text, mark) : text,
      ]),
    ),
    '.aims/policy.yml': `version: 1\nname: acme\nextends: preset:iso-42001\n${confidential}`,
  };
}

test.each([
  ['as they should be', free],
  ['with every text wrong', every],
] as const)(
  'documents %s: nothing of them is in any file of the package',
  async (_, mark) => {
    expect(leaks(await packaged(scene(mark, SECRET)))).toEqual([]);
  },
  60_000,
);

test('what an earlier package said of a document that is confidential by now is not said again', async () => {
  const earlier = await packaged(scene(every, ''));
  expect(leaks(earlier)).not.toEqual([]);
  const later = await packaged(scene(free, SECRET), earlier);
  const { changes } = JSON.parse(readFileSync(join(later, 'report.json'), 'utf8')) as Partial<ReportModel>;
  expect(changes?.closed.length).toBeGreaterThan(10);
  expect(leaks(later)).toEqual([]);
}, 90_000);

test('the report of an organisation says nothing of them either', async () => {
  const repository = await repositoryWith(scene(free, SECRET), decisions());
  const parent = mkdtempSync(join(tmpdir(), 'aims-confidential-'));
  folders.push(parent);
  const org = join(parent, 'organisation.yml');
  writeFileSync(join(parent, 'key.pem'), PUBLIC_KEY);
  const clone = `{ team: shop, clone: ${repository.directory}, rev: main, keys: [key.pem] }`;
  writeFileSync(org, `version: 1\nname: Acme\nrepositories:\n  - ${clone}\n`);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const out = join(parent, 'package');
  await reportOrganisation({ org, out, memory: '256MB', now: '2026-11-24T09:00:00.000Z' });
  said.mockRestore();
  repository.remove();
  expect(leaks(out)).toEqual([]);
}, 90_000);

test('records of the ledger, whose signed bytes are in the package, quote nothing of them either', async () => {
  const { evaluation } = await factsOf(scene(every, SECRET));
  const excepting = await factsOf({
    ...scene((text) => text, SECRET),
    [`${SYSTEM}/model-card.md`]: null,
    '.aims/exceptions/late-card.yml': exampleOf('exception').replace(/^reason: /m, `reason: ${MARKER} `),
  });
  for (const { findings } of [evaluation, excepting.evaluation])
    expect(JSON.stringify(findings)).toContain(MARKER);
  const { head } = evaluation;
  const pull = { number: 7, head, merged: { commit: head }, evaluation };
  const landed = {
    how: 'direct-push',
    ref: 'refs/heads/main',
    commits: [head],
    timeSource: 'github',
  } as const;
  const written = [
    verdictRecord.write(pull, RECORDING),
    verdictRecord.write({ ...pull, evaluation: excepting.evaluation }, RECORDING),
    overrideRecord.write({ ...landed, ...overriddenContent(evaluation) }, RECORDING),
    ...excepting.evaluation.exceptions.map((used) => exceptionRecord.write(used, head, pull, RECORDING)),
  ];
  expect(written.length).toBeGreaterThan(3);
  const texts = JSON.stringify(written, (key, value) => (key === 'path' ? undefined : value));
  expect(texts).not.toContain(MARKER);
  expect(texts).toContain('confidential by the policy');
});

test('what is not confidential is found by this search', async () => {
  const found = leaks(await packaged(scene(free, '')));
  const files = new Set(found.map((one) => one.replace(/: [\s\S]*$/, '').replace(/!.*/, '')));
  for (const file of ['report.json', 'auditor.xlsx', 'risks.html', 'documents/.aims/soa.yml'])
    expect([...files]).toContain(file);
}, 240_000);
