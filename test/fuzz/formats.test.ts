import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { repositoryIn, taskOf } from '../../src/action/task.ts';
import { inspectLogText } from '../../src/documents/inspect-log.ts';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { isZip, unzipEntry } from '../../src/documents/zip.ts';
import { AimsError } from '../../src/errors.ts';
import { chain } from '../../src/evidence/chain.ts';
import { open } from '../../src/evidence/envelope.ts';
import { verifyProof } from '../../src/evidence/proof.ts';
import { sigstoreVerifier } from '../../src/evidence/signers/sigstore.ts';
import { zip } from '../../src/report/exporters/xlsx/zip.ts';
import { decisions } from '../support/evidence.ts';
import { ISSUER, startSigstore, type TestSigstore, WORKFLOW } from '../support/sigstore.ts';
import { examplePayload } from '../support/world.ts';

const RUNS = { numRuns: 300, seed: 2026 };
const text = fc.string({ unit: 'binary', maxLength: 200 });

/** `real` with some of its bytes changed, taken out and put in. */
const mutated = (real: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(real.length), fc.nat(6), fc.uint8Array({ maxLength: 6 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((edits) =>
      edits.reduce(
        (was, [at, length, put]) => Buffer.concat([was.subarray(0, at), put, was.subarray(at + length)]),
        Buffer.from(real),
      ),
    );

/** A value with one of its parts, at any depth, made another one. */
const altered = (real: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.array(fc.nat(40), { maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }))
    .map(([way, put]) => at(real, way, put));

function at(value: unknown, [first, ...rest]: readonly number[], put: unknown): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const inside = at((value as Readonly<Record<string, unknown>>)[key], rest, put);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === key ? inside : one))
    : { ...value, [key]: inside };
}

describe('payloads of events', () => {
  const names = [
    'pull_request',
    'pull_request_review',
    'issue_comment',
    'workflow_run',
    'merge_group',
    'push',
    'issues',
    'workflow_dispatch',
  ];
  test.each(names)('%s', (name) => {
    const real = examplePayload(name);
    const given = fc.oneof(altered(real), fc.jsonValue(), fc.anything());
    fc.assert(
      fc.property(given, fc.constantFrom('by-event' as const, 'record' as const), (payload, asked) => {
        expect(taskOf(name, payload, 1, asked).kind).toEqual(expect.any(String));
        repositoryIn(payload);
      }),
      RUNS,
    );
  });
});

test('inputs of a workflow are read, or named in one message', () => {
  const names = [
    'token',
    'policy',
    'mode',
    'comment',
    'evidence',
    'signer',
    'signing-key',
    'sweep-days',
    'without-policy',
    'task',
    'fail-job',
    'operation-data',
    'request-reviewers',
  ];
  const env = fc.dictionary(
    fc.constantFrom(...names.map((name) => `INPUT_${name.toUpperCase()}`)),
    fc.oneof(text, fc.constantFrom('key', 'branch', 'audit', 's3://x', 'git:..', '30', ' ', 'true')),
  );
  fc.assert(
    fc.property(env, (given) => {
      try {
        readInputs({ INPUT_TOKEN: 'x', ...given });
      } catch (error) {
        expect(error).toBeInstanceOf(AimsError);
        expect((error as AimsError).code).toBe('bad-input');
      }
    }),
    { ...RUNS, numRuns: 1000 },
  );
});

describe('archives', () => {
  const header = Buffer.from('{"status":"success","eval":{"task":"t"},"results":{"scores":[]}}');
  const real = zip([
    { name: 'header.json', content: header.toString('utf8') },
    { name: '_journal/start.json', content: '{"eval":{"task":"t"}}' },
  ]);
  test('a log of inspect, with any bytes changed, is read or none', () => {
    expect(inspectLogText(real)).toEqual(header);
    fc.assert(
      fc.property(fc.oneof(mutated(real), fc.uint8Array({ maxLength: 300 })), (given) => {
        isZip(given);
        inspectLogText(given);
        unzipEntry(given, 'header.json');
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });
});

test('a card with any front matter is read, or its mistakes are told at their lines', () => {
  const yaml = fc.oneof(
    text,
    fc.json(),
    fc.constantFrom('a: &a [*a]', 'a: !!binary x', '? [', 'x: "\\ud800"', '- - - -', '<<: *b'),
  );
  fc.assert(
    fc.property(yaml, text, fc.constantFrom('---\n', '--- \r\n', '\ufeff---\n', ''), (front, body, mark) => {
      const card = parseMarkdown(`${mark}${front}\n${mark}${body}`);
      for (const { position } of card.problems) expect(position.line).toBeGreaterThan(0);
    }),
    { ...RUNS, numRuns: 1000 },
  );
});

describe('signed by Sigstore', () => {
  let sigstore: TestSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  test('a bundle with any part changed does not hold, and nothing is thrown', async () => {
    const { records } = await chain(undefined, decisions(1), sigstore.signer());
    const opened = open(records[0]?.bytes ?? new Uint8Array());
    if (!opened.ok || opened.signed.kind !== 'bundle') throw new TypeError('no bundle');
    const real = opened.signed.bundle;
    const verifier = await sigstoreVerifier({
      trustedRoot: sigstore.trustedRoot,
      identity: WORKFLOW,
      issuer: ISSUER,
    });
    expect(verifier.verify(real)).toMatchObject({ ok: true });
    fc.assert(
      fc.property(fc.oneof(altered(real), fc.jsonValue()), (given) => {
        const verdict = verifier.verify((given ?? {}) as object);
        if (verdict.ok) expect(JSON.stringify(given)).toContain('dsseEnvelope');
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  test('a proof with any bytes changed is none', async () => {
    const { records, checkpoint } = await chain(undefined, decisions(1), undefined);
    expect(checkpoint).toBeDefined();
    const bytes = records.map((one) => one.bytes);
    const mangled = fc.oneof(
      mutated(Buffer.concat(bytes)),
      text.map((one) => Buffer.from(one)),
    );
    fc.assert(
      fc.property(mangled, (given) => {
        expect(verifyProof(given.toString('utf8'), { keys: [] }, []).ok).toBe(false);
      }),
      RUNS,
    );
  });
});
