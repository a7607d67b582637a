import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { CHANGE_CLASSES } from '../../src/policy/vocabulary.ts';
import { prose } from '../../src/prose.ts';
import { json, result } from '../../src/reporters/json.ts';
import { evaluation, finding, NOW, passed, sha, systemId, untouched, waiting } from './evaluation.ts';

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const FILE = join(import.meta.dirname, '../../policies/schema/result.schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;
const ajv = new Ajv2020.default({ strict: true, allErrors: true });
addFormats.default(ajv, ['date-time']);
const valid = ajv.compile(schema);

function written(judged: Evaluation): Record<string, unknown> {
  return JSON.parse(json(judged)) as Record<string, unknown>;
}

function without(property: string): object {
  return Object.fromEntries(Object.entries(written(evaluation())).filter(([key]) => key !== property));
}

/** `evaluation()` with the first of a list changed. */
function first(list: string, changed: object): object {
  const [head, ...rest] = written(evaluation())[list] as object[];
  return { ...written(evaluation()), [list]: [{ ...head, ...changed }, ...rest] };
}

const unread = { id: systemId('new-bot'), name: 'New bot', registered: 'head' } as const;
const moved = {
  path: 'b.md',
  previousPath: 'a.md',
  status: 'renamed',
  class: 'prompt',
  why: 'listed',
} as const;

const told = [{ sign: 'in brackets', weight: 10 }];

/** An evaluation without its pull request, as `aims-gate check` makes one. */
function offline(): Evaluation {
  const { pullRequest: _, ...rest } = evaluation();
  return rest;
}

describe('what is written is what the schema says', () => {
  const rows: readonly [string, Evaluation][] = [
    ['gaps', evaluation()],
    ['waiting', waiting()],
    ['passed', passed()],
    ['nothing governed', untouched()],
    ['audit mode', evaluation({ mode: 'audit' })],
    ['no pull request', offline()],
    ['an author GitHub has forgotten', evaluation({ pullRequest: { number: 7 } })],
    ['a system whose entry cannot be read', evaluation({ systems: [unread] })],
    ['a renamed file of no system', evaluation({ changes: [moved] })],
    [
      'a sentence that was taken for one that only tells',
      evaluation({
        changes: [{ ...moved, sentences: [{ line: 3, before: 'a', sense: 'undecided', told }] }],
      }),
    ],
    [
      'a document that is missing',
      evaluation({ documents: [{ path: 'a', gate: finding('model-card', {}).gate }] }),
    ],
    ['a weakening', evaluation({ weakenings: [{ path: '.aims/policy.yml', message: prose`model-card` }] })],
    ['a SHA-256 repository', evaluation({ head: sha('9'.repeat(64)) })],
  ];
  test.each(rows)('%s', (_, judged) => {
    valid(written(judged));
    expect(valid.errors).toBeNull();
    valid({ schemaVersion: 1, results: [written(judged), written(passed())] });
    expect(valid.errors).toBeNull();
  });

  test('none of several pull requests could be judged', () => {
    expect(valid({ schemaVersion: 1, results: [] })).toBe(true);
  });
});

test('causes name the findings they join by their places', () => {
  const { causes, findings } = written(evaluation()) as {
    readonly causes: readonly { readonly code: string; readonly findings: readonly number[] }[];
    readonly findings: readonly { readonly code: string }[];
  };
  expect(causes.flatMap((one) => one.findings).sort((a, b) => a - b)).toEqual(
    findings.map((_, index) => index),
  );
  for (const one of causes) expect(one.findings.map((index) => findings[index]?.code)).toContain(one.code);
});

describe('a wrong value is refused', () => {
  const results = [written(passed())];
  const rows: readonly [string, unknown][] = [
    ['another version', { ...written(passed()), schemaVersion: 2 }],
    ['an unknown verdict', { ...written(passed()), verdict: 'ok' }],
    ['an unknown property', { ...written(passed()), score: 1 }],
    ['no policy', without('policy')],
    ['no findings', without('findings')],
    ['a short commit', { ...written(passed()), head: '9c1d2e7' }],
    ['a digest without its algorithm', { ...written(passed()), content: 'c'.repeat(64) }],
    ['a time that is none', { ...written(passed()), judgedAt: 'yesterday' }],
    ['a time elsewhere', { ...written(passed()), judgedAt: NOW.replace('Z', '+02:00') }],
    ['line 0', first('findings', { line: 0 })],
    ['a finding of an unknown level', first('findings', { level: 'error' })],
    ['a gate id with a space', first('gates', { id: 'model card' })],
    ['a system id that leaves its folder', first('systems', { id: '../bot' })],
    ['an approval that counts perhaps', first('approvals', { counts: 'waiting' })],
    ['a change of an unknown class', first('changes', { class: 'code' })],
    ['a document by no git object', first('documents', { sha: 'HEAD' })],
    ['results of another version', { schemaVersion: 2, results }],
    ['results and a verdict', { schemaVersion: 1, results, verdict: 'pass' }],
    ['results that are none', { schemaVersion: 1, results: [{}] }],
  ];
  test.each(rows)('%s', (_, value) => {
    expect(valid(value)).toBe(false);
  });
});

describe('the schema', () => {
  const objects = Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => nested(name, one));

  test('describes every property, and allows no other', () => {
    expect(objects.length).toBeGreaterThan(10);
    for (const [name, { additionalProperties, properties = {} }] of objects) {
      expect(additionalProperties, name).toBe(false);
      for (const [key, property] of Object.entries(properties))
        expect(property.description, `${name}.${key}`).toMatch(/^\S.*\.$/);
    }
  });

  test('knows every property that is written', () => {
    const known = new Set(objects.flatMap(([, { properties = {} }]) => Object.keys(properties)));
    for (const property of Object.keys(result(evaluation()))) expect(known).toContain(property);
  });
});

test('every class of change is in the schema, and no other', () => {
  expect(schema.$defs?.change?.properties?.class?.enum).toEqual([...CHANGE_CLASSES, 'unclassified']);
});

function nested(name: string, of: Schema): readonly [string, Schema][] {
  const inside = Object.entries(of.properties ?? {}).flatMap(([key, one]) => nested(`${name}.${key}`, one));
  return of.type === 'object' ? [[name, of], ...inside] : inside;
}

test('the same evaluation gives the same bytes', () => {
  expect(json(evaluation())).toBe(json(evaluation()));
  expect(json(evaluation())).not.toBe(json(waiting()));
  expect(json(evaluation()).endsWith('}\n')).toBe(true);
});

test('who is absent is null, not left out', () => {
  expect(written(evaluation({ pullRequest: { number: 7 } }))).toMatchObject({
    pullRequest: { number: 7, author: null },
  });
  expect(written(evaluation({ systems: [unread] })).systems).toEqual([
    { id: 'new-bot', name: 'New bot', owner: null, risk: null, stage: null, registered: 'head' },
  ]);
});

test('text of users is plain, on one line', () => {
  const message = prose`a\u0000b\r\nc\u202ed`;
  const [found] = written(evaluation({ findings: [finding('model-card', { message })] }))
    .findings as object[];
  expect(found).toMatchObject({ message: 'a\ufffdb c\ufffdd' });
});
