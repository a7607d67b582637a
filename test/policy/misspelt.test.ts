import { expect, test } from 'vitest';
import { OWN, problems } from './read.ts';

const gate = (keys: string) => `version: 1\ngates:\n  g: { ${keys} }\n`;
const one = (requirement: string) => gate(`require: [{ ${requirement} }]`);

/** Each kind of name that a policy says: one misspelt, and what is told. `^` stands before it. */
test.each([
  [
    'a key',
    'version: 1\n^mod: audit\ngates: { g: { require: [{ registered: {} }] } }',
    'did you mean `mode`?',
  ],
  [
    'a class of files',
    'version: 1\nchanges: { ^promt: ["p/**"] }\ngates: { g: { require: [{ registered: {} }] } }',
    'did you mean `prompt`?',
  ],
  [
    'a detector',
    'version: 1\ndetectors: { ^modl-id: off }\ngates: { g: { require: [{ registered: {} }] } }',
    'did you mean `model-id`?',
  ],
  [
    'a lock',
    'version: 1\nlocked: [^mod]\ngates: { g: { require: [{ registered: {} }] } }',
    'did you mean `mode`?',
  ],
  ['a class', gate('when: { changes: [^promt] }, require: [{ registered: {} }]'), 'did you mean `prompt`?'],
  ['a tier', gate('when: { risk: [^hihg] }, require: [{ registered: {} }]'), 'did you mean `high`?'],
  [
    'a stage',
    gate('when: { stage: [^opration] }, require: [{ registered: {} }]'),
    'did you mean `operation`?',
  ],
  [
    'a transition',
    gate('when: { transitions: [^deployng] }, require: [{ registered: {} }]'),
    'did you mean `deploying`?',
  ],
  ['a level', gate('level: ^failur, require: [{ registered: {} }]'), 'did you mean `failure`?'],
  [
    'a level by tier',
    gate('level: { hgh: failure }, require: [{ registered: {} }]').replace('hgh', '^hgh'),
    'did you mean `high`?',
  ],
  ['a control', gate('controls: [^A.6.2.55], require: [{ registered: {} }]'), 'did you mean `A.6.2.5`?'],
  ['a kind of requirement', one('^aproval: { by: [owner] }'), 'did you mean `approval`?'],
  ['a key of a requirement', one('document: { path: a.yml, ^sektions: [x] }'), 'did you mean `sections`?'],
  ['a schema', one('document: { path: a.yml, schema: ^model-crad }'), 'did you mean `model-card`?'],
  [
    'a schema of one’s own',
    one('document: { path: a.yml, schema: ^./omb.json }'),
    'write it as in `./omb.schema.json`',
  ],
  ['an approver', one('approval: { by: [^"rol:legal"] }'), 'role:governance'],
  ['a way to sign', one('approval: { by: [owner], methods: [^shs] }'), 'did you mean `ssh`?'],
  [
    'a format',
    one('metrics: { results: [r], format: ^promptfo, thresholds: { x: { min: 1 } } }'),
    'did you mean `promptfoo`?',
  ],
  ['a bound', one('metrics: { results: [r], thresholds: { x: { ^mim: 1 } } }'), 'did you mean `min`?'],
  [
    'a severity',
    one(
      'incidents: { path: a, within: { ^critcal: { detected: 1 day, resolved: 1 day }, critical: { detected: 1 day, resolved: 1 day }, high: { detected: 1 day, resolved: 1 day }, moderate: { detected: 1 day, resolved: 1 day }, low: { detected: 1 day, resolved: 1 day } } }',
    ),
    'did you mean `critical`?',
  ],
  ['a period', one('fresh: { path: a.yml, within: ^0 days }'), 'such as 12 months'],
  ['a period at one tier', one('fresh: { path: a.yml, within: { high: ^3 wks } }'), 'such as 12 months'],
  [
    'a name of `let`',
    `version: 1\nlet: { aia: a.yml }\ngates: { g: { require: [{ fresh: { path: ^$aja } }] } }`,
    'did you mean `$aia`?',
  ],
  [
    'a parameter',
    `version: 1\nlet: { limit: 3 }\ngates: { g: { require: [{ expression: ^params.limt > 1 }] } }`,
    'did you mean `limit`?',
  ],
  [
    'a calendar',
    `version: 1\ncalendars: { freeze: { zone: UTC, windows: [{ from: 12-01, to: 12-31 }] } }\ngates: { g: { require: [{ expression: ^calendars.freze }] } }`,
    'did you mean `freeze`?',
  ],
  [
    'a zone',
    `version: 1\ncalendars: { freeze: { ^zone: Europe/Zurch, windows: [{ from: 12-01, to: 12-31 }] } }\ngates: { g: { require: [{ registered: {} }] } }`,
    'did you mean `Europe/Zurich`?',
  ],
  [
    'a day',
    `version: 1\ncalendars: { freeze: { zone: UTC, windows: [{ days: [^firday], from: "16:00", to: "24:00" }] } }\ngates: { g: { require: [{ registered: {} }] } }`,
    'did you mean `friday`?',
  ],
  [
    'a document',
    one('expression: { cel: ^documents.aja.x, documents: { aia: a.yml } }'),
    'did you mean `aia`?',
  ],
  [
    'the document of `each`',
    one('expression: { cel: one.x > 1, each: ^dta.list, documents: { data: d.yml } }'),
    'did you mean `data`?',
  ],
  ['a variable', one('expression: ^sytem.risk == "high"'), 'did you mean `system`?'],
  ['a fact', one('expression: ^system.rsk == "high"'), 'did you mean `system.risk`?'],
  ['a value of a fact', one('expression: system.risk == ^"hihg"'), 'did you mean `high`?'],
  [
    'a hyphen',
    one('expression: { cel: documents.aia.^impact-level > 1, documents: { aia: a.yml } }'),
    'write `documents.aia["impact-level"]`',
  ],
  [
    'a side',
    one('expression: { cel: documents.aia.x, at: ^bas, documents: { aia: a.yml } }'),
    'did you mean `base`?',
  ],
  [
    'who may except',
    `version: 1\nexceptions: { by: ["role:caio"], max: ^30 dys }\ngates: { g: { require: [{ registered: {} }] } }`,
    'such as 12 months',
  ],
  ['no exceptions', gate('exceptions: ^nonee, require: [{ registered: {} }]'), 'did you mean `none`?'],
  ['a scope', gate('scope: ^organization, require: [{ registered: {} }]'), 'did you mean `organisation`?'],
  [
    'a merge key',
    'version: 1\nx-a: &a { level: notice }\ngates: { g: { ^<<: *a, require: [{ registered: {} }] } }',
    'merge keys are not read',
  ],
])('%s', async (_, marked, hint) => {
  const offset = marked.indexOf('^');
  const before = marked.slice(0, offset).split('\n');
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const told = await problems(marked.replace('^', ''), {});
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${OWN}:${place} `);
  expect(told[0]).toContain(hint.replaceAll('`', ''));
  // No pattern of a schema is shown to anybody.
  expect(told[0]).not.toMatch(/\(\?|\[\^|\]\+|\\\.|\$\//);
});
