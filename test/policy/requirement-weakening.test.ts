import { describe, expect, test } from 'vitest';
import { said } from './read.ts';

type Row = readonly [name: string, before: string, after: string, expected: readonly string[]];

describe('a requirement', () => {
  const gate = (list: string) => `version: 1\ngates:\n  g: { require: [${list}] }\n`;
  const DOCUMENT =
    'document: { path: a.md, schema: model-card, sections: [Use, Limits], changed: in-substance }';
  const INCIDENTS = (soon: string) => {
    const each = ['critical', 'high', 'moderate', 'low'];
    return `incidents: { path: a.yml, within: { ${each.map((one) => `${one}: { detected: ${soon}, resolved: 1 day }`).join(', ')} } }`;
  };
  const BY = (more: string) => `{ approval: { by: [owner]${more} } }`;
  const rows: readonly Row[] = [
    [
      'a review instead of a signature',
      BY(', signed: required'),
      BY(', signed: { high: required }'),
      ['minimal', 'limited'].map((tier) => `g: at ${tier} risk a review is enough now`),
    ],
    [
      'more kinds of signatures',
      BY(', signed: required, methods: [ssh]'),
      BY(', signed: required, methods: [ssh, commit]'),
      ['minimal', 'limited', 'high', 'unacceptable'].map(
        (tier) => `g: at ${tier} risk a signed commit is enough now`,
      ),
    ],
    [
      'the same expression of another document',
      'expression: { cel: documents.a.ok, documents: { a: a.yml } }',
      'expression: { cel: documents.a.ok, documents: { a: b.yml } }',
      ['g: documents.a.ok is required in another way'],
    ],
    [
      'another expression',
      'expression: { cel: documents.a.ok, documents: { a: a.yml } }',
      'expression: { cel: documents.a.fine, documents: { a: a.yml } }',
      ['g: no longer requires documents.a.ok'],
    ],
    ['a signature where a review was enough', BY(''), BY(', signed: required, methods: [sigstore]'), []],
    [
      'no guardrails',
      '{ guardrails: {} }',
      '{ registered: {} }',
      ['g: no longer requires that no guardrail is removed or weakened'],
    ],
    [
      'the same in another order',
      '{ registered: {} }, { review: { count: 1 } }',
      '{ review: { count: 1 } }, { registered: {} }',
      [],
    ],
    [
      'no register entry',
      '{ registered: {} }',
      '{ review: { count: 1 } }',
      ['g: no longer requires a register entry'],
    ],
    [
      'no document',
      `{ ${DOCUMENT} }`,
      '{ registered: {} }',
      [
        'g: no longer requires a.md with Use and Limits that fits the schema model-card, changed together with what it describes',
      ],
    ],
    [
      'another document',
      '{ document: { path: a.md } }',
      '{ document: { path: b.md } }',
      ['g: no longer requires a.md'],
    ],
    [
      'a document without anything',
      `{ ${DOCUMENT} }`,
      '{ document: { path: a.md, sections: [Limits] } }',
      [
        'g: a.md need not follow its schema',
        'g: a.md need not change any more',
        'g: a.md without sections Use',
      ],
    ],
    [
      'a document of another schema',
      '{ document: { path: a.yml, schema: risk-assessment } }',
      '{ document: { path: a.yml, schema: roles } }',
      ['g: a.yml need not follow its schema'],
    ],
    [
      'only a part of a document',
      '{ document: { path: a.yml, schema: data } }',
      '{ document: { path: a.yml, schema: data, fields: [bias] } }',
      ['g: of a.yml only bias is judged'],
    ],
    [
      'fewer parts of a document',
      '{ document: { path: a.yml, schema: data, fields: [bias, quality] } }',
      '{ document: { path: a.yml, schema: data, fields: [bias] } }',
      ['g: of a.yml no longer quality'],
    ],
    [
      'the whole instead of a part',
      '{ document: { path: a.yml, schema: data, fields: [bias] } }',
      '{ document: { path: a.yml, schema: data } }',
      [],
    ],
    [
      'a document that may be missing, under other headings',
      '{ document: { path: a.md, headings: { Use: [Uses] } } }',
      '{ document: { path: a.md, headings: { Use: [Uses, Anything] }, optional: true } }',
      ['g: a.md may be missing', 'g: a.md may have the headings Anything instead'],
    ],
    [
      'more people who may accept risks',
      '{ risks: { path: a.yml, accept: [owner] } }',
      '{ risks: { path: a.yml, accept: [owner, "@sam"] } }',
      ['g: @sam may accept risks too'],
    ],
    [
      'nobody said who may accept risks',
      '{ risks: { path: a.yml, accept: [owner] } }',
      '{ risks: { path: a.yml } }',
      ['g: who may accept risks is no longer said'],
    ],
    [
      'more time for incidents',
      `{ ${INCIDENTS('4 hours')} }`,
      `{ ${INCIDENTS('5 hours')} }`,
      [
        'g: a.yml (critical incidents noticed within 4 hours and resolved within 1 day, high incidents noticed within 4 hours and resolved within 1 day, moderate incidents noticed within 4 hours and resolved within 1 day and low incidents noticed within 4 hours and resolved within 1 day) is required in another way',
      ],
    ],
    ['more of a document', '{ document: { path: a.md } }', `{ ${DOCUMENT} }`, []],
    [
      'smaller groups unjudged',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.9, min-cases: 100 } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.9, min-cases: 200 } } } } }',
      [expect.any(String)],
    ],
    [
      'smaller groups judged, too',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.9, min-cases: 200 } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.9, min-cases: 100 } } } } }',
      [],
    ],
    [
      'a higher bound of groups',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.9 } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.95 } } } } }',
      [],
    ],
    [
      'a lower bound of groups',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.9 } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { min: 0.8 } } } } }',
      [expect.any(String)],
    ],
    [
      'groups may go',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { no-regression: true, keep: true } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { no-regression: true } } } } }',
      [expect.any(String)],
    ],
    [
      'more of a regression in groups',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { no-regression: true, tolerance: 0.01 } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { no-regression: true, tolerance: 0.02 } } } } }',
      [expect.any(String)],
    ],
    [
      'groups are kept',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { no-regression: true } } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { groups: { no-regression: true, keep: true } } } } }',
      [],
    ],
    [
      'groups instead of the whole',
      '{ metrics: { results: [e.json], thresholds: { x: { min: 0.9 } } } }',
      '{ metrics: { results: [e.json], thresholds: { x: { min: 0.9, groups: { min: 0.5 } } } } }',
      [expect.any(String)],
    ],
    [
      'no approval',
      '{ approval: { by: [owner, "role:risk", "@Dana"] } }',
      '{ registered: {} }',
      ['g: no longer requires the approval of the system owner, role risk or @dana'],
    ],
    [
      'fewer approvals',
      '{ approval: { by: [owner], count: 2 } }',
      '{ approval: { by: [owner] } }',
      ['g: approvals: 2 → 1'],
    ],
    [
      'more people who may approve',
      '{ approval: { by: [owner] } }',
      '{ approval: { by: [owner, "role:dev", "@sam"] } }',
      ['g: role dev and @sam may approve too'],
    ],
    [
      'fewer people who may approve',
      '{ approval: { by: [owner, "@sam"] } }',
      '{ approval: { by: [owner] } }',
      [],
    ],
    [
      'approvers of other kinds',
      '{ approval: { by: [owner] } }',
      '{ approval: { by: [owner, "team:acme/risk", "permission:write", codeowners, "app:bot"] } }',
      [
        'g: team acme/risk, anybody with write permission, the code owners of the changed files and the app bot may approve too',
      ],
    ],
    [
      'fewer approvals at one tier',
      '{ approval: { by: [owner], count: 2 } }',
      '{ approval: { by: [owner], count: { minimal: 2, limited: 2, high: 1, unacceptable: 2 } } }',
      ['g: approvals at high risk: 2 → 1'],
    ],
    [
      'a lower standard',
      '{ approval: { by: [owner], min-minutes: { high: 10 }, rationale: required, max-per-hour: 4 } }',
      '{ approval: { by: [owner], min-minutes: { high: 5 }, max-per-hour: 9 } }',
      [
        'g: minutes to read at high risk: 10 → 5',
        'g: minutes to read at unacceptable risk: 10 → 5',
        'g: approvals need no rationale any more',
        'g: approvals an hour before it is reported: 4 → 9',
      ],
    ],
    [
      'no standard',
      '{ review: { count: 1, min-minutes: 3, max-per-hour: 4 } }',
      '{ review: { count: 1 } }',
      ['g: minutes to read: 3 → 0', 'g: approvals an hour before it is reported: 4 → any'],
    ],
    [
      'a higher standard',
      '{ review: { count: 1 } }',
      '{ review: { count: 1, min-minutes: 3, rationale: required, max-per-hour: 4 } }',
      [],
    ],
    [
      'the same people may speak twice',
      '{ distinct: [{ by: [owner] }, { by: ["role:risk"] }] }',
      '{ all: [{ approval: { by: [owner] } }, { approval: { by: ["role:risk"] } }] }',
      [
        'g: no longer requires the approval of the system owner and the approval of role risk, by different people',
      ],
    ],
    ['the same person', '{ approval: { by: ["@Sam"] } }', '{ approval: { by: ["@sam"] } }', []],
    [
      'no review',
      '{ review: { count: 1 } }',
      '{ registered: {} }',
      ['g: no longer requires an independent review'],
    ],
    [
      'fewer reviewers at some tiers',
      '{ review: { count: 2 } }',
      '{ review: { count: { high: 1, unacceptable: 2 } } }',
      [
        'g: reviewers at minimal risk: 2 → 0',
        'g: reviewers at limited risk: 2 → 0',
        'g: reviewers at high risk: 2 → 1',
      ],
    ],
    ['more reviewers', '{ review: { count: { high: 1 } } }', '{ review: { count: 1 } }', []],
    [
      'reviewers of any role',
      '{ review: { count: 1, role: risk } }',
      '{ review: { count: 1 } }',
      ['g: reviewers need not hold role risk'],
    ],
    ['reviewers of a role', '{ review: { count: 1 } }', '{ review: { count: 1, role: risk } }', []],
    [
      'one of two of a kind',
      '{ document: { path: a.md } }, { document: { path: b.md } }',
      '{ document: { path: b.md } }',
      ['g: no longer requires a.md'],
    ],
    [
      'two approvals, of which the other stays',
      '{ approval: { by: [owner] } }, { approval: { by: ["role:risk"] } }',
      '{ approval: { by: ["role:risk"] } }',
      ['g: role risk may approve too'],
    ],
  ];
  test.each(rows)('%s', async (_, before, after, expected) => {
    expect(await said(gate(before), gate(after))).toEqual(expected);
  });
});
