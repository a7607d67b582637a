import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainGate, lintPolicy, showPolicy } from '../../src/cli/commands/policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-gate-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));
const FILE = join(folder, 'policy.yml');
writeFileSync(
  FILE,
  `version: 1
changes: { prompt: [prompts/**] }
let: { period: { value: 12 months, max: 24 months, about: How old an assessment may be. } }
exceptions: { by: ["role:caio"], max: 30 days }
gates:
  g:
    level: { high: failure, limited: warning }
    exceptions: { max: 7 days }
    references: [SR 11-7]
    when: { changes: [prompt], risk: [limited, high] }
    require:
      - any:
          - approval: { by: ["role:legal"], count: { limited: 1, high: 2 } }
          - all: [{ review: { count: 1, role: legal } }, { checklist: { path: release.md, items: [tested, rolled-back] } }]
      - risks: { path: "{system}/risks.yml", limit: { high: 8 } }
      - fresh: { path: a.yml, field: date, within: $period }
      - link: { path: a.yml, field: published }
      - document: { path: card.md, schema: model-card, sections: [Limitations], changed: in-substance }
`,
);

test('explain says every number, period, tier, section and way', async () => {
  expect((await explainGate('g', FILE, openCatalog())).split('\n').map((line) => line.trim())).toEqual([
    'g (g)',
    'The policy of this repository asks for it.',
    '',
    'level          warning at limited, failure at high and unacceptable',
    'references     SR 11-7',
    'on changes of  prompt',
    'at risk        limited, high',
    'requires       approvals of role legal (1 at limited, 2 at high and unacceptable) or (an independent review in role legal and tested and rolled-back ticked in release.md)',
    '{system}/risks.yml (risks above 12 at minimal and limited, 8 at high and unacceptable treated, what stays accepted by the owner, role risk or the governance role)',
    'date in a.yml not more than 12 months ago',
    'an address or a file at published in a.yml',
    'card.md with Limitations that fits the schema model-card, changed together with what it describes',
    'exceptions     by any holder of a role, for at most 7 days',
    '',
  ]);
});

test('show lists what a child may set, and who may grant exceptions', async () => {
  const shown = await showPolicy(FILE, openCatalog());
  expect(shown).toContain(
    '  period = "12 months", may be at most 24 months: How old an assessment may be.\n',
  );
  expect(shown).toContain('exceptions by role caio, for at most 30 days\n');
});

test('show says levels by tier, calendars and what else is set', async () => {
  const file = join(folder, 'more.yml');
  writeFileSync(
    file,
    `version: 1
mode: audit
override-review: 14 days
agents: { humans: 2 }
unread: { minimal: warning }
changes: { prompt: [prompts/**] }
calendars:
  freeze: { zone: Europe/Zurich, windows: [{ from: 12-15, to: 01-04 }, { days: [friday, saturday], from: "16:00", to: "24:00" }] }
gates:
  g: { level: { high: failure, limited: warning }, when: { changes: [prompt] }, require: [{ registered: {} }] }
`,
  );
  expect((await showPolicy(file, openCatalog())).split('\n').slice(2)).toEqual([
    'g  warning at limited, failure at high and unacceptable a register entry',
    '   on changes of prompt',
    '',
    'mode audit: nothing is blocked',
    'overrides reviewed within 14 days',
    '2 people review what a coding agent wrote',
    'files that nothing could read: warning at minimal, notice at limited, failure at high and unacceptable',
    'calendar freeze (Europe/Zurich): 12-15 to 01-04; friday, saturday 16:00 to 24:00',
    '',
  ]);
});

test('every composition reads in one way', async () => {
  const file = join(folder, 'composed.yml');
  const a = '{ document: { path: a.md } }';
  const b = '{ document: { path: b.md } }';
  const c = '{ document: { path: c.md } }';
  writeFileSync(
    file,
    `version: 1
changes: { prompt: [prompts/**] }
gates:
  g:
    locked: tighten-only
    exceptions: { max: 7 days }
    when: { changes: [prompt] }
    require:
      - any: [{ not: ${a} }, ${b}]
      - not: { any: [${a}, ${b}] }
      - any: [${a}, { all: [${b}, ${c}] }]
      - all: [${a}, { any: [${b}, ${c}] }]
      - any: [{ any: [${a}, ${b}] }, { if: { expression: pull.draft }, then: [${b}, ${c}] }]
      - if: { any: [${a}, { not: ${b} }] }
        then: [{ any: [${a}, ${c}] }, ${b}]
        else: [${c}]
      - approval: { by: [owner], methods: [ssh, commit], max-per-hour: 5, min-minutes: 7 }
      - expression: { each: d.list, empty: allowed, cel: one.ok, documents: { d: d.yml } }
`,
  );
  const said = (await explainGate('g', file, openCatalog())).split('\n').map((line) => line.trim());
  expect(said.slice(said.findIndex((line) => line.startsWith('requires')))).toEqual([
    'requires       (that there is not a.md) or b.md',
    'that there is not (a.md or b.md)',
    'a.md or (b.md and c.md)',
    'a.md and (b.md or c.md)',
    '(a.md or b.md) or (if pull.draft: b.md and c.md)',
    'if a.md or (that there is not b.md): (a.md or c.md) and b.md, else c.md',
    'the approval of the system owner, of signatures only ssh or commit, after 7 minutes to read, more than 5 approvals of one person within an hour reported',
    'one.ok',
    'in detail      one.ok; for each entry of d.list; where there is none, nothing is asked (empty: allowed); documents.d is d.yml',
    'guarded        who changes a.md, b.md needs the governance role',
    'exceptions     none: the gate is locked',
    '',
  ]);
  expect(
    (await showPolicy(file, openCatalog()))
      .split('\n')
      .slice(2, 6)
      .map((line) => line.trim().slice(0, 60)),
  ).toEqual([
    'g  failure locked (that there is not a.md) or b.md; that the',
    'on changes of prompt',
    'one.ok; for each entry of d.list; where there is none, nothi',
    'exceptions none: the gate is locked',
  ]);
  await expect(lintPolicy(file, openCatalog())).rejects.toThrow('a locked gate has no exceptions');
});

test('explain says whose words are whose, and which times a calendar has', async () => {
  const file = join(folder, 'words.yml');
  writeFileSync(
    file,
    `version: 1
changes: { prompt: [prompts/**] }
calendars:
  freeze: { zone: Europe/Zurich, windows: [{ from: 12-15, to: 01-04 }] }
  other: { zone: UTC, windows: [{ days: [friday], from: "16:00", to: "24:00" }] }
gates:
  g:
    controls: [A.6.2.5]
    remedy: ask the team
    when: { changes: [prompt], expression: calendars.freeze }
    require:
      - any:
          - distinct: [{ by: ["role:legal"] }, { by: ["role:security", owner] }]
          - approval: { by: ["role:oncall"], rationale: required }
          - approval: { by: ["role:lead"] }
      - any: [{ expression: { cel: 'change.after == "x"', say: x is set } }, { expression: { cel: lines.added < 3, say: it is large } }]
      - document: { path: a.md }
        remedy: ask ann
`,
  );
  const said = (await explainGate('g', file, openCatalog())).split('\n').map((line) => line.trim());
  expect(said.slice(3, -1)).toEqual([
    'level          failure',
    'controls       A.6.2.5',
    'on changes of  prompt',
    'where          calendars.freeze',
    'requires       (the approval of role legal and (the approval of role security or the system owner), by different people) or (the approval of role oncall, with a rationale) or the approval of role lead',
    'that “x is set” is false or that “it is large” is false',
    'a.md',
    'in detail      “x is set” unless change.after == "x"',
    '“it is large” unless lines.added < 3',
    'calendar       freeze (Europe/Zurich): 12-15 to 01-04',
    'to fix it      ask the team',
    'ask ann (of: a.md)',
  ]);
});

test('lint tells mistakes of form, locks, calendars and tiers at once', async () => {
  writeFileSync(
    join(folder, 'org.yml'),
    `version: 1
changes: { prompt: [prompts/**] }
gates:
  legal: { locked: tighten-only, when: { changes: [prompt] }, require: [{ approval: { by: [owner] } }] }
`,
  );
  const file = join(folder, 'mistakes.yml');
  writeFileSync(
    file,
    `version: 1
extends: ./org.yml
mode: audit
modee: audit
calendars: { old: { zone: UTC, windows: [{ from: 2020-01-01, to: 2020-01-02 }] } }
gates:
  legal: { level: notice, titel: x }
  own:
    when: { changes: [prompt], risk: [high] }
    require: [{ review: { count: { unacceptable: 1 } } }]
  third: { require: [{ approvall: { by: [owner] } }] }
`,
  );
  const said = await lintPolicy(file, openCatalog()).catch((error: unknown) => String(error));
  const told = said.split('\n').flatMap((line) => /mistakes\.yml:(\d+:\d+ {2}.*)$/.exec(line)?.[1] ?? []);
  expect(told).toEqual([
    '4:1  unknown key `modee`',
    '7:27  unknown key `gates.legal.titel`',
    '11:24  unknown key `gates.third.require[0].approvall`',
    '7:12  `level` of `legal` cannot be loosened: failure → notice',
    '3:1  `mode` cannot be loosened: mode: enforce → audit (nothing is blocked any more)',
    '5:14  the last window of the calendar `old` is over: it is never now again',
    '10:27  `count` says nothing at high, and the gate is asked at no other risk',
  ]);
});

test('lint has nothing to say of it', async () => {
  expect(await lintPolicy(FILE, openCatalog())).toContain('no mistakes');
});
