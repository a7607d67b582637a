/** Of a document that the policy keeps confidential nothing leaves the repository but title, git id and hash, in any format. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { exceptionRecord } from '../../src/evidence/records/exception.ts';
import { overrideRecord } from '../../src/evidence/records/override.ts';
import { verdictRecord } from '../../src/evidence/records/verdict.ts';
import { overriddenContent } from '../../src/recording/overrides.ts';
import { report } from '../../src/report/io/generate.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { reportOrganisation } from '../../src/report/organisation/io/generate.ts';
import { RECORDING } from '../support/evidence.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { every, free, MARKER, markedScene, SECRET } from '../support/marked-documents.ts';
import { exampleOf } from '../support/paperwork.ts';
import { SYSTEM } from '../support/product.ts';
import { factsOf, PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions } from './scene.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

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

test.each([
  ['as they should be', free],
  ['with every text wrong', every],
] as const)(
  'documents %s: nothing of them is in any file of the package',
  async (_, mark) => {
    expect(leaks(await packaged(markedScene(mark, SECRET)))).toEqual([]);
  },
  60_000,
);

test('what an earlier package said of a document that is confidential by now is not said again', async () => {
  const earlier = await packaged(markedScene(every, ''));
  expect(leaks(earlier)).not.toEqual([]);
  const later = await packaged(markedScene(free, SECRET), earlier);
  const { changes } = JSON.parse(readFileSync(join(later, 'report.json'), 'utf8')) as Partial<ReportModel>;
  expect(changes?.closed.length).toBeGreaterThan(10);
  expect(leaks(later)).toEqual([]);
}, 90_000);

test('the report of an organisation says nothing of them either', async () => {
  const repository = await repositoryWith(markedScene(free, SECRET), decisions());
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
  const { evaluation } = await factsOf(markedScene(every, SECRET));
  const excepting = await factsOf({
    ...markedScene((text) => text, SECRET),
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
  const found = leaks(await packaged(markedScene(free, '')));
  const files = new Set(found.map((one) => one.replace(/: [\s\S]*$/, '').replace(/!.*/, '')));
  for (const file of ['report.json', 'auditor.xlsx', 'risks.html', 'documents/.aims/soa.yml'])
    expect([...files]).toContain(file);
}, 240_000);
