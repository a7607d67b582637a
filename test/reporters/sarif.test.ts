import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Evaluation, Finding } from '../../src/gates/evaluation.ts';
import { prose } from '../../src/prose.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { VERSION } from '../../src/version.ts';
import {
  CARD_GAP,
  evaluation,
  finding,
  gate,
  OWNER_WAIT,
  passed,
  systemId,
  untouched,
  waiting,
} from './evaluation.ts';

const SITE = { serverUrl: 'https://github.com/', repository: 'acme/bot' };

function runOf(judged: Evaluation, site = SITE): Run {
  const { version, runs } = JSON.parse(sarif(judged, site)) as Log;
  const [run, ...others] = runs;
  if (run === undefined) throw new TypeError('no run');
  expect([version, others]).toEqual(['2.1.0', []]);
  return run;
}

function resultsOf(findings: readonly Finding[]): readonly Result[] {
  return runOf(evaluation({ findings })).results ?? [];
}

function notices(run: Run): unknown {
  return run.invocations?.[0]?.toolExecutionNotifications;
}

function prints(findings: readonly Finding[]): readonly (string | undefined)[] {
  return resultsOf(findings).map(({ partialFingerprints }) => partialFingerprints?.['aimsGate/v1']);
}

describe('the log', () => {
  test('names its schema and its version', () => {
    const log = JSON.parse(sarif(evaluation())) as Log;
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
    expect(log.runs[0]?.tool.driver).toMatchObject({ name: 'aims-gate', version: VERSION });
  });

  test('the same evaluation gives the same bytes', () => {
    expect(sarif(evaluation(), SITE)).toBe(sarif(evaluation(), SITE));
  });

  test('says which commit of which repository, where it is known', () => {
    expect(runOf(evaluation()).versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.com/acme/bot',
        revisionId: evaluation().head,
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(sarif(evaluation())).not.toContain('versionControlProvenance');
  });

  test('without findings it has results, none, so that old alerts are closed', () => {
    for (const judged of [passed(), untouched()]) expect(runOf(judged).results).toEqual([]);
  });
});

describe('the rules', () => {
  const { driver } = runOf(evaluation()).tool;

  test('are the gates, in the order of the policy', () => {
    expect(driver.rules?.map(({ id }) => id)).toEqual(evaluation().gates.map(({ id }) => id));
  });

  test('say why, what it serves and how much it weighs', () => {
    expect(driver.rules?.find(({ id }) => id === 'model-card')).toEqual({
      id: 'model-card',
      name: 'model card',
      shortDescription: { text: 'model card' },
      fullDescription: { text: CARD_GAP.why },
      help: {
        text: `${CARD_GAP.why} The gate "model-card" of the repository's policy asks for it. It serves ISO/IEC 42001 A.6.2.3, A.6.2.7.`,
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['ISO/IEC 42001 A.6.2.3', 'ISO/IEC 42001 A.6.2.7'] },
    });
  });

  test('a gate without controls serves none', () => {
    const [rule] =
      runOf(evaluation({ gates: [{ ...gate('model-card', 'pass'), controls: [], level: 'notice' }] })).tool
        .driver.rules ?? [];
    expect(rule).toMatchObject({ defaultConfiguration: { level: 'note' }, properties: { tags: [] } });
    expect(rule?.help?.text).not.toContain('ISO');
  });
});

describe('the results', () => {
  test('one result for what gates and systems share, with all that it joins', () => {
    const shared = (id: Parameters<typeof finding>[0], system: string, line: number) =>
      finding(id, { system: systemId(system), path: 'shared/prompt.md', line, code: 'guardrail.removed' });
    const many = ['one', 'two'].flatMap((system) => [
      shared('model-card', system, 3),
      shared('risk-assessment', system, 3),
    ]);
    const [result, ...others] = resultsOf(many);
    expect(others).toEqual([]);
    expect(result?.properties).toMatchObject({
      code: 'guardrail.removed',
      gates: ['model-card', 'risk-assessment'],
      systems: ['one', 'two'],
      joined: many.map(({ gate, system, line }) => ({ gate, system, line })),
    });
  });

  test('a list of answers keeps its alert while it shrinks, and names its other lines', () => {
    const blank = (line: number) =>
      finding('model-card', {
        code: 'document.placeholder',
        path: 'card.yml',
        line,
        column: 3,
        parameters: { problem: `\`key${line}\` is not filled in: "REPLACE: x"` },
        lack: { kind: 'blank', name: `key${line}`, text: 'REPLACE: x' },
      });
    const [three] = resultsOf([blank(3), blank(4), blank(5)]);
    const [two] = resultsOf([blank(3), blank(5)]);
    expect(three?.partialFingerprints).toEqual(two?.partialFingerprints);
    expect(
      three?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine),
    ).toEqual([4, 5]);
  });

  const run = runOf(evaluation());

  test('point at their rule', () => {
    expect(run.results).toHaveLength(3);
    for (const { ruleId, ruleIndex = -1 } of run.results ?? [])
      expect(run.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });

  test('stand on the line at fault', () => {
    const places = run.results?.map(({ level, locations }) => [level, locations?.[0]?.physicalLocation]);
    const at = (uri: string, region: object) => ({
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region,
    });
    expect(places).toEqual([
      ['error', at('.aims/systems/support-bot/model-card.md', { startLine: 1 })],
      ['error', at('.aims/systems/support-bot/risk-assessment.yml', { startLine: 41, startColumn: 7 })],
      ['warning', at('prompts/system.md', { startLine: 7 })],
    ]);
  });

  test('a gap of no file stands on the first change: code scanning takes no result without a place', () => {
    const [result] = resultsOf([finding('human-review', {})]);
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('prompts/system.md');
    const nowhere = runOf(evaluation({ findings: [finding('human-review', {})], changes: [] }));
    expect(nowhere.results).toEqual([]);
    expect(notices(nowhere)).toMatchObject([{ level: 'error', associatedRule: { id: 'human-review' } }]);
  });

  test('who is waited for is no defect, but is said', () => {
    const judged = runOf(waiting());
    expect(judged.results).toEqual([]);
    expect(notices(judged)).toEqual([
      {
        level: 'note',
        message: {
          text: 'waiting for @dana (the system owner) to approve this content. To fix it: @dana: review the files and approve this pull request',
        },
        associatedRule: { id: 'deployment-approval' },
      },
    ]);
    expect(notices(runOf(evaluation({ findings: [CARD_GAP] })))).toBeUndefined();
  });
});

describe('an alert is followed', () => {
  const [before] = prints([CARD_GAP]);
  const rows: readonly [string, Partial<Finding>, 'same' | 'other'][] = [
    ['to another line', { line: 90, column: 2 }, 'same'],
    ['through another remedy', { remedy: prose`write it` }, 'same'],
    ['not to another file', { path: 'model-card.md' }, 'other'],
    ['not to another gap', { message: prose`empty` }, 'other'],
    ['not to another gate', { gate: OWNER_WAIT.gate }, 'other'],
  ];
  test.each(rows)('%s', (_, of, expected) => {
    expect(prints([{ ...CARD_GAP, ...of }])[0] === before ? 'same' : 'other').toBe(expected);
  });

  test('the same words twice in a file are two alerts', () => {
    const [first, second] = prints([CARD_GAP, { ...CARD_GAP, line: 9 }]);
    expect([first, second]).toEqual([before, before?.replace(/:1$/, ':2')]);
  });
});

describe('what users write', () => {
  const paths: readonly [string, string, string][] = [
    ['a space', 'a b.md', 'a%20b.md'],
    ['a scheme', 'https://evil.example/x', 'https%3A//evil.example/x'],
    ['a fragment and a query', 'a#b?c', 'a%23b%3Fc'],
    ['brackets', '[a](b)!', '%5Ba%5D%28b%29%21'],
    ['a percent sign', '%2e%2e', '%252e%252e'],
    ['half a character', '\ud800', '%EF%BF%BD'],
  ];
  test.each(paths)('a path with %s', (_, path, uri) => {
    const [result] = resultsOf([finding('model-card', { path })]);
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  const texts: readonly [string, string, string][] = [
    ['a link is none', '[x](https://evil.example)', '[x] (https://evil.example)'],
    ['a newline', 'a\nb', 'a b'],
    ['an unseen character', 'a\u200bb', 'a�b'],
  ];
  test.each(texts)('in a message: %s', (_, given, expected) => {
    const hostile = { message: prose`${given}`, remedy: prose`${given}` };
    const run = runOf(
      evaluation({ findings: [finding('model-card', hostile), { ...OWNER_WAIT, ...hostile }] }),
    );
    const text = `${expected}. To fix it: ${expected}`;
    expect(run.results?.[0]?.message.text).toBe(text);
    expect(notices(run)).toMatchObject([{ message: { text } }]);
  });
});
