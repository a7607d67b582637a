import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const KIND = `import { defineRecord } from '../define-record.ts';
import type { EvidenceTrial } from '../generated/predicates.ts';
import { predicate, text } from '../record-schema.ts';
import type { Origin } from '../statement.ts';

export const trialRecord = defineRecord({
  type: 'trial',
  schema: predicate<EvidenceTrial>('A trial.', ['origin'], { outcome: text('How it went.') }),
  write: (outcome: string, from: Origin) => ({ id: 'trial', subject: [], predicate: { ...from, outcome } }),
  summarize: ({ outcome }) => ({ what: outcome, systems: ['a'] }),
  read: ({ outcome }, recorded) => ({ kind: 'trial' as const, ...recorded, outcome }),
  row: ({ outcome }) => ({ outcome }),
});
`;
const PROBE = `
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { chain } from './src/evidence/chain.ts';
import { trialRecord } from './src/evidence/records/trial.ts';
import { readEvent } from './src/evidence/records/index.ts';
import { open } from './src/evidence/envelope.ts';
import { recordSchemas } from './scripts/record-schemas.ts';
import { recordRow } from './src/evidence/row.ts';
const at = '2026-11-01T00:00:00Z';
const from = { repository: 'acme/shop', run: null, gate: { name: 'aims-gate', version: '1' }, decidedAt: at, timeSource: 'github', recordedAt: at };
const { records } = await chain(undefined, [trialRecord.write('it went well', from)], undefined);
const { statement } = open(records[0].bytes);
const stored = { statement, sequence: 1, type: 'trial', digest: '', signature: { state: 'none' } };
const { what, systems, outcome } = recordRow(stored);
const [file, schema] = recordSchemas('policies/schema').find(([name]) => name.includes('trial'));
const fits = addFormats.default(new Ajv2020.default()).compile(JSON.parse(schema));
const valid = [fits(statement.predicate), fits({ ...statement.predicate, outcome: 1 })];
console.log(JSON.stringify({ what, systems, outcome, file, valid, event: readEvent(statement, {}) }));
`;

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'aims-kind-'));
  for (const part of ['src', 'scripts', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

test('a kind of record is one file and one line in the table', () => {
  writeFileSync(join(copy, 'src/evidence/records/trial.ts'), KIND);
  const table = join(copy, 'src/evidence/records/index.ts');
  const text = readFileSync(table, 'utf8')
    .replace(
      'import { verdictRecord }',
      "import { trialRecord } from './trial.ts';\nimport { verdictRecord }",
    )
    .replace('  key: keyRecord,', '  key: keyRecord,\n  trial: trialRecord,');
  writeFileSync(table, text);
  writeFileSync(join(copy, 'probe.ts'), PROBE);
  expect(
    JSON.parse(execFileSync(process.execPath, ['probe.ts'], { cwd: copy, encoding: 'utf8' })),
  ).toMatchObject({
    what: 'it went well',
    systems: 'a',
    outcome: 'it went well',
    file: 'policies/schema/evidence-trial.schema.json',
    valid: [true, false],
    event: { kind: 'trial', at: '2026-11-01T00:00:00.000Z' },
  });
});
