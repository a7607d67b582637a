import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { judged, lines } from '../support/memory.ts';
import { exampleOf, PAPERWORK, PLACES, WIDE_ENTRY } from '../support/paperwork.ts';
import { SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const POLICY = 'version: 1\nextends: preset:iso-42001\n';
const ENTRY = `${SYSTEM}/system.yml`;
const template = (name: string): string => openCatalog().template(name) ?? '';

/** A change that asks a gate about a document. */
const ASKING: Readonly<Record<string, Files>> = {
  prompt: {
    'prompts/system.md':
      'You answer questions about orders.\nRefuse medical, legal and financial advice and say who can help.\n',
  },
  data: { 'data/knowledge/returns.txt': 'Returns are free for 60 days.\n' },
  model: { 'models/rank.onnx': 'weights\n' },
  'model-id': { 'config/model.yml': 'provider: example-ai\nmodel: chat-2026-09-01\ntemperature: 0.2\n' },
  tools: { 'mcp.json': '{"mcpServers":{"orders":{"command":"orders"}}}\n' },
  end: { [ENTRY]: WIDE_ENTRY.replace('stage: operation', 'stage: retired') },
  /** The document itself changes. */
  itself: {},
};

interface Broken {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** What the gate says, without the document's own path. */
  readonly expected: readonly string[];
}

interface Sheet {
  readonly document: string;
  readonly gate: string;
  readonly asked: keyof typeof ASKING;
  /** Changes of the register entry that make the gate ask. */
  readonly entry?: readonly [from: string, to: string];
  readonly broken: readonly [Broken, Broken, ...Broken[]];
}

const HIGH = ['risk: limited', 'risk: high'] as const;
const DESIGN = ['stage: operation', 'stage: design'] as const;

const SHEETS: readonly Sheet[] = [
  {
    document: 'data',
    gate: 'data-source-assessment',
    asked: 'data',
    broken: [
      {
        name: 'a source without its right',
        from: /^ {4}right: Written.*\n/m,
        to: '',
        expected: ['4:`right` is missing in `sources[0]`'],
      },
      {
        name: 'a kind that is none',
        from: 'kind: users',
        to: 'kind: user',
        expected: ['15:`sources[1].kind` cannot be `user`'],
      },
    ],
  },
  {
    document: 'data',
    gate: 'data-quality',
    asked: 'data',
    broken: [
      {
        name: 'a miss without a reason',
        from: /^ {6}because: Gift.*\n/m,
        to: '',
        expected: ['37:`because` is missing in `quality.criteria[1]`'],
      },
      {
        name: 'nothing on representativeness',
        from: /representativeness: .*/,
        to: 'representativeness: TBD',
        expected: ['42:`quality.representativeness` is not filled in: "TBD"'],
      },
    ],
  },
  {
    document: 'data',
    gate: 'bias-assessment',
    asked: 'data',
    broken: [
      {
        name: 'too long ago',
        from: 'date: "2026-09-20"',
        to: 'date: "2025-09-20"',
        expected: ['45:bias.date in DOC is 2025-09-20, more than 12 months ago'],
      },
      {
        name: 'no method',
        from: /^ {2}method: .*\n/m,
        to: '',
        expected: ['44:`method` is missing in `bias`'],
      },
    ],
  },
  {
    document: 'data',
    gate: 'lawful-basis',
    asked: 'data',
    broken: [
      {
        name: 'personal data without minimisation',
        from: /^ {2}minimisation: .*\n/m,
        to: '',
        expected: ['50:`minimisation` is missing in `lawful-basis`'],
      },
      {
        name: 'reviewed too long ago',
        from: 'date: "2026-06-30"',
        to: 'date: "2024-06-30"',
        expected: [
          '56:lawful-basis.date in DOC is 2024-06-30, more than 24 months ago (or: the data holds personal data)',
        ],
      },
    ],
  },
  {
    document: 'data',
    gate: 'data-provenance',
    asked: 'data',
    broken: [
      {
        name: 'a decision nobody made',
        from: /^ {4}by: dana\n/m,
        to: '',
        expected: ['23:`by` is missing in `decisions[0]`'],
      },
      {
        name: 'a decision of tomorrow',
        from: 'date: "2026-07-10"',
        to: 'date: "2026-11-24"',
        expected: ['27:decisions[].date in DOC is in the future: 2026-11-24'],
      },
    ],
  },
  {
    document: 'regulatory',
    gate: 'regulatory-checklist',
    asked: 'prompt',
    broken: [
      {
        name: 'an open duty',
        from: 'done: true, how: Section 4',
        to: 'done: false, how: Section 4',
        expected: ['18:GDPR-13 “The privacy notice names the bot.” is not ticked'],
      },
      {
        name: 'one that applies and asks nothing',
        from: 'applies: false',
        to: 'applies: true',
        expected: ['11:`duties` is missing in `regulations[1]`'],
      },
    ],
  },
  {
    document: 'privacy',
    gate: 'privacy-by-design',
    asked: 'prompt',
    broken: [
      {
        name: 'no retention',
        from: 'kept: 90 days in the chat service, ',
        to: '',
        expected: ['8:`kept` is missing in `data[0]`'],
      },
      {
        name: 'personal data without measures',
        from: /^measures: .*\n/m,
        to: '',
        expected: ['2:`measures` is missing'],
      },
    ],
  },
  {
    document: 'oversight',
    gate: 'oversight-plan',
    asked: 'prompt',
    broken: [
      {
        name: 'nobody may stop it',
        from: /^ {2}who: Anybody.*\n/m,
        to: '',
        expected: ['17:`who` is missing in `stop`'],
      },
      {
        name: 'nothing on overrides',
        from: /^overrides: .*\n/m,
        to: '',
        expected: ['2:`overrides` is missing'],
      },
    ],
  },
  {
    document: 'oversight',
    gate: 'human-oversight',
    asked: 'prompt',
    broken: [
      {
        name: 'never tried',
        from: 'tried: "2026-09-15"',
        to: 'tried: "2025-09-15"',
        expected: ['26:operational.tried in DOC is 2025-09-15, more than 12 months ago'],
      },
      {
        name: 'a workflow that leads nowhere',
        from: 'https://cases.example.com/queues/bot',
        to: 'docs/queue.md',
        expected: ['25:operational.workflow names a file that does not exist: docs/queue.md'],
      },
    ],
  },
  {
    document: 'testing',
    gate: 'fairness-testing',
    asked: 'prompt',
    entry: HIGH,
    broken: [
      {
        name: 'a gap above the bound',
        from: 'group: Turkish, value: 0.87',
        to: 'group: Turkish, value: 0.84',
        expected: ['6:two groups are further apart than allowed (share of complete answers)'],
      },
      {
        name: 'one group only',
        from: /^ {8}- \{ group: (?:German|Polish|Turkish).*\n/gm,
        to: '',
        expected: ['8:`fairness.measures[0].groups` is too short a list: at least 2 are required'],
      },
    ],
  },
  {
    document: 'testing',
    gate: 'security-testing',
    asked: 'prompt',
    broken: [
      {
        name: 'an attack that succeeds',
        from: 'successes: 2',
        to: 'successes: 4',
        expected: [
          '18:attacks succeed more often than the threshold allows (injection through order notes and pasted text)',
        ],
      },
      {
        name: 'too long ago',
        from: 'date: "2026-09-22"',
        to: 'date: "2025-09-22"',
        expected: ['16:security.date in DOC is 2025-09-22, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'testing',
    gate: 'explainability',
    asked: 'model-id',
    entry: HIGH,
    broken: [
      {
        name: 'nobody is told',
        from: / {2}audiences:\n(?: {4}- .*\n)+/,
        to: '  audiences: []\n',
        expected: ['22:`explainability.audiences` is an empty list'],
      },
      {
        name: 'no limits',
        from: /^ {2}limits: .*\n/m,
        to: '',
        expected: ['20:`limits` is missing in `explainability`'],
      },
    ],
  },
  {
    document: 'pre-deployment',
    gate: 'pre-deployment-checklist',
    asked: 'model-id',
    broken: [
      {
        name: 'one that is open',
        from: '- [x] `rollback`',
        to: '- [ ] `rollback`',
        expected: ['18:rollback “The release before was restored in staging.” is not ticked'],
      },
      {
        name: 'one that is gone',
        from: /^- \[x\] `oversight`.*\n/m,
        to: '',
        expected: ['1:item oversight is not in DOC'],
      },
    ],
  },
  {
    document: 'infrastructure',
    gate: 'infrastructure-security',
    asked: 'tools',
    broken: [
      { name: 'nothing on secrets', from: /^secrets: .*\n/m, to: '', expected: ['2:`secrets` is missing'] },
      {
        name: 'reviewed too long ago',
        from: 'date: "2026-08-30"',
        to: 'date: "2025-08-30"',
        expected: ['4:date in DOC is 2025-08-30, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'monitoring',
    gate: 'monitoring',
    asked: 'prompt',
    broken: [
      {
        name: 'a metric that alerts nobody',
        from: 'alert: owner by mail, ',
        to: '',
        expected: ['5:`alert` is missing in `metrics[0]`'],
      },
      {
        name: 'a dashboard that is none',
        from: 'https://grafana.example.com/d/support-bot',
        to: 'http://grafana',
        expected: ['3:dashboard is not an https address: http://grafana'],
      },
    ],
  },
  {
    document: 'monitoring',
    gate: 'drift-detection',
    asked: 'data',
    broken: [
      {
        name: 'not looked at for long',
        from: 'checked: "2026-11-02"',
        to: 'checked: "2026-08-02"',
        expected: ['13:drift.checked in DOC is 2026-08-02, more than 3 months ago'],
      },
      {
        name: 'no alert',
        from: /^ {2}alert: Owner.*\n/m,
        to: '',
        expected: ['8:`alert` is missing in `drift`'],
      },
    ],
  },
  {
    document: 'monitoring',
    gate: 'revalidation',
    asked: 'prompt',
    broken: [
      {
        name: 'overdue',
        from: 'last: "2026-09-25"',
        to: 'last: "2025-09-25"',
        expected: ['15:revalidation.last in DOC is 2025-09-25, more than 12 months ago'],
      },
      {
        name: 'planned for a day that is past',
        from: 'next: "2027-09-25"',
        to: 'next: "2026-11-01"',
        expected: ['18:revalidation.next in DOC is past: 2026-11-01'],
      },
    ],
  },
  {
    document: 'disclosure',
    gate: 'user-disclosure',
    asked: 'prompt',
    broken: [
      {
        name: 'not live yet',
        from: 'since: "2026-02-01" }',
        to: 'since: "2026-12-01" }',
        expected: ['4:disclosures[].since in DOC is in the future: 2026-12-01'],
      },
      {
        name: 'no way to a person',
        from: /^human-review: .*\n/m,
        to: '',
        expected: ['2:`human-review` is missing'],
      },
    ],
  },
  {
    document: 'incident-response',
    gate: 'incident-response',
    asked: 'tools',
    broken: [
      {
        name: 'no first steps',
        from: '## First steps',
        to: '## Second steps',
        expected: ['1:there is no section "first steps"'],
      },
      {
        name: 'not looked at for long',
        from: 'reviewed: "2026-08-20"',
        to: 'reviewed: "2025-08-20"',
        expected: ['3:reviewed in DOC is 2025-08-20, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'incidents',
    gate: 'incident-log',
    asked: 'prompt',
    broken: [
      {
        name: 'noticed too late',
        from: 'detected: "2026-04-02T13:30:00Z"',
        to: 'detected: "2026-04-03T08:00:00Z"',
        expected: [
          '8:I-1 “Old return period quoted” was noticed after 26 hours; the limit for moderate incidents is 24 hours',
        ],
      },
      {
        name: 'open for too long',
        from: /^ {4}resolved: "2026-04-03.*\n/m,
        to: '',
        expected: [
          '8:I-1 “Old return period quoted” has been open for 234 days; the limit for moderate incidents is 10 days',
        ],
      },
      {
        name: 'no cause',
        from: /^ {4}cause: .*\n/m,
        to: '',
        expected: ['4:I-1 “Old return period quoted” is resolved and names no cause'],
      },
      {
        name: 'a severity that is none',
        from: 'severity: low',
        to: 'severity: minor',
        expected: ['15:`incidents[1].severity` cannot be `minor`'],
      },
    ],
  },
  {
    document: 'decommission',
    gate: 'decommissioning',
    asked: 'end',
    broken: [
      {
        name: 'disposal nobody verified',
        from: 'how: deleted, on: "2026-11-16", verified-by: omar',
        to: 'how: deleted, on: "2026-11-16"',
        expected: ['5:`verified-by` is missing in `data[0]`'],
      },
      {
        name: 'kept longer than it may be',
        from: 'until: "2027-06-30"',
        to: 'until: "2026-06-30"',
        expected: ['6:data is kept longer than it may be'],
      },
      {
        name: 'kept without a reason',
        from: ', because: Evidence of the last evaluation; consent runs until then.',
        to: '',
        expected: ['6:`because` is missing in `data[1]`'],
      },
      {
        name: 'nobody was told',
        from: /informed:\n(?: {2}- .*\n)+/,
        to: 'informed: []\n',
        expected: ['13:`informed` is an empty list'],
      },
    ],
  },
  {
    document: 'impact-assessment',
    gate: 'use-case-approval',
    asked: 'prompt',
    entry: DESIGN,
    broken: [
      {
        name: 'no intended use',
        from: /^intended-use: .*\n/m,
        to: '',
        expected: ['2:`intended-use` is missing'],
      },
      {
        name: 'one that is not filled in',
        from: /^intended-use: .*$/m,
        to: 'intended-use: TODO',
        expected: ['6:`intended-use` is not filled in: "TODO"'],
      },
    ],
  },
  {
    document: 'evaluation',
    gate: 'acceptance-criteria',
    asked: 'prompt',
    broken: [
      {
        name: 'below the bar',
        from: '"value": 0.94, "stderr": 0.013',
        to: '"value": 0.84',
        expected: [
          '1:pass-rate went from 0.94 (0.91452–0.96548, 340 cases) to 0.84 (340 cases) (tolerance 0.02)',
        ],
      },
      {
        name: 'not every case',
        from: '"complete": true',
        to: '"complete": false',
        expected: ['1:DOC is partial: the file says so'],
      },
    ],
  },
  {
    document: 'roles',
    gate: 'roles-and-responsibilities',
    asked: 'itself',
    broken: [
      {
        name: 'no auditors',
        from: /^ {2}internal-audit:\n.*\n.*\n/m,
        to: '',
        expected: [
          '1:one of the roles governance, risk, top-management and internal-audit is held by nobody',
        ],
      },
      {
        name: 'a role that answers for nothing',
        from: /^ {4}description: Assesses.*\n/m,
        to: '',
        expected: ['1:a role does not say what it answers for'],
      },
    ],
  },
  {
    document: 'ai-policy',
    gate: 'ai-policy',
    asked: 'itself',
    broken: [
      {
        name: 'signed by somebody else',
        from: 'signed-by: mira',
        to: 'signed-by: dana',
        expected: ['1:who signed the AI policy does not hold the role top-management'],
      },
      {
        name: 'due for review',
        from: 'review-date: "2027-01-12"',
        to: 'review-date: "2026-11-22"',
        expected: ['5:review-date in DOC is past: 2026-11-22'],
      },
      {
        name: 'no commitments',
        from: '## Commitments',
        to: '## Promises',
        expected: ['1:there is no section "commitments"'],
      },
    ],
  },
  {
    document: 'context',
    gate: 'context-and-scope',
    asked: 'itself',
    broken: [
      { name: 'no scope', from: /^scope:\n(?: .*\n)+/m, to: '', expected: ['2:`scope` is missing'] },
      {
        name: 'an exclusion without a reason',
        from: ', why: They are covered by the information security policy.',
        to: '',
        expected: ['18:`why` is missing in `scope.excluded[0]`'],
      },
    ],
  },
  {
    document: 'objectives',
    gate: 'objectives',
    asked: 'itself',
    broken: [
      {
        name: 'a missed target without an action',
        from: /^ {4}action: .*\n/m,
        to: '',
        expected: ['11:an objective misses its target and names no action that is still due (O-2)'],
      },
      {
        name: 'an old number',
        from: 'value: 100, date: "2026-10-01"',
        to: 'value: 100, date: "2026-03-01"',
        expected: ['9:objectives[].current.date in DOC is 2026-03-01, more than 6 months ago'],
      },
    ],
  },
  {
    document: 'soa',
    gate: 'statement-of-applicability',
    asked: 'itself',
    broken: [
      {
        name: 'a control that is missing',
        from: /^ {2}A\.6\.2\.4: .*\n/m,
        to: '',
        expected: ['5:`A.6.2.4` is missing in `controls`'],
      },
      {
        name: 'a control that does not exist',
        from: '  A.6.2.4:',
        to: '  A.6.2.9:',
        expected: ['5:`A.6.2.4` is missing in `controls`', '24:unknown key `controls.A.6.2.9`'],
      },
      {
        name: 'a control twice',
        from: '  A.6.2.4:',
        to: '  A.6.2.3:',
        expected: ['24:this key is there twice'],
      },
      {
        name: 'left out without a reason',
        from: /^ {2}A\.10\.4: .*$/m,
        to: '  A.10.4: { applicable: false, source: [ISO/IEC 42001] }',
        expected: ['43:`justification` is missing in `controls.A.10.4`'],
      },
      {
        name: 'partly in place without a plan',
        from: 'plan: "Checks of the export are written down by March 2027.", ',
        to: '',
        expected: ['33:`plan` is missing in `controls.A.7.6`'],
      },
    ],
  },
  {
    document: 'audit',
    gate: 'internal-audit',
    asked: 'itself',
    broken: [
      {
        name: 'of their own work',
        from: 'auditor: ana',
        to: 'auditor: dana',
        expected: ['2:the auditor audited their own work'],
      },
      {
        name: 'followed up by nothing',
        from: '.aims/nonconformities/NC-1.yml',
        to: '.aims/nonconformities/NC-2.yml',
        expected: [
          '11:findings[].nonconformity names a file that does not exist: .aims/nonconformities/NC-2.yml',
        ],
      },
      {
        name: 'too long ago',
        from: 'date: "2026-06-08"',
        to: 'date: "2025-06-08"',
        expected: ['4:date in DOC is 2025-06-08, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'management-review',
    gate: 'management-review',
    asked: 'itself',
    broken: [
      {
        name: 'six of seven inputs',
        from: /^ {2}audits: .*\n/m,
        to: '',
        expected: ['6:`audits` is missing in `inputs`'],
      },
      {
        name: 'an overdue action',
        from: ', done: "2026-10-28"',
        to: '',
        expected: ['22:an action of a management review is overdue, or due in more than three years'],
      },
      {
        name: 'led by somebody else',
        from: 'chair: mira',
        to: 'chair: gail',
        expected: ['2:a management review was led by nobody of the role top-management'],
      },
    ],
  },
  {
    document: 'nonconformity',
    gate: 'nonconformities',
    asked: 'itself',
    broken: [
      {
        name: 'overdue',
        from: /^closed: .*\neffectiveness: .*\n/m,
        to: '',
        expected: ['2:a corrective action is overdue, or due in more than three years'],
      },
      {
        name: 'closed without looking',
        from: /^effectiveness: .*\n/m,
        to: '',
        expected: ['2:`effectiveness` is missing'],
      },
      {
        name: 'closed although it did not work',
        from: 'effective: true',
        to: 'effective: false',
        expected: ['2:closed although the action did not work'],
      },
    ],
  },
  {
    document: 'treatment-plan',
    gate: 'risk-treatment',
    asked: 'prompt',
    broken: [
      {
        name: 'a measure that nobody does',
        from: 'control: A.9.2, owner: omar,',
        to: 'control: A.9.2,',
        expected: ['9:`owner` is missing in `treatments[0].measures[1]`'],
      },
      {
        name: 'reviewed two years ago',
        from: 'date: "2026-10-12"\ntreatments',
        to: 'date: "2024-10-12"\ntreatments',
        expected: ['3:date in DOC is 2024-10-12, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'methodology',
    gate: 'methodology',
    asked: 'itself',
    broken: [
      {
        name: 'nobody decides',
        from: /^ {2}decides: .*\n/m,
        to: '',
        expected: ['27:`decides` is missing in `steps`'],
      },
      {
        name: 'reviewed two years ago',
        from: '2026-04-02',
        to: '2024-04-02',
        expected: ['4:date in DOC is 2024-04-02, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'competence',
    gate: 'competence',
    asked: 'itself',
    broken: [
      {
        name: 'nobody was made aware of anything',
        from: /^awareness:\n(?: .*\n)+/m,
        to: '',
        expected: ['2:`awareness` is missing'],
      },
      {
        name: 'reviewed two years ago',
        from: '2026-04-02',
        to: '2024-04-02',
        expected: ['4:date in DOC is 2024-04-02, more than 12 months ago'],
      },
    ],
  },
  {
    document: 'transparency',
    gate: 'transparency-duties',
    asked: 'itself',
    broken: [
      {
        name: 'four of five audiences',
        from: /^ {2}employees: .*\n/m,
        to: '',
        expected: ['4:`employees` is missing in `audiences`', '5:DOC names no audiences.employees.where'],
      },
      {
        name: 'a page that is not there',
        from: 'where: prompts/system.md',
        to: 'where: docs/none.md',
        expected: ['5:audiences.users.where names a file that does not exist: docs/none.md'],
      },
    ],
  },
];

/** What a gate says once `text` stands where the document belongs. */
async function said({ document, gate, asked, entry }: Sheet, text: string): Promise<readonly string[]> {
  const { path = '' } = PLACES[document] ?? {};
  const change: Files = { ...ASKING[asked] };
  const register = entry === undefined ? WIDE_ENTRY : WIDE_ENTRY.replace(entry[0], entry[1]);
  const evaluation = await judged({
    policy: POLICY,
    base: { ...PAPERWORK, [ENTRY]: register },
    // `# ` is no part of the document: it only makes the file another one.
    change: { ...change, [path]: text },
  });
  const verdict = evaluation.gates.find(({ id }) => id === gate)?.verdict;
  expect(verdict, `${gate} is asked`).not.toBe('not-applicable');
  return lines(evaluation)
    .filter((line) => line.startsWith(`${gate} `))
    .map((line) =>
      line
        .slice(gate.length + 1)
        .replace(`${path}:`, '')
        .replaceAll(path, 'DOC'),
    )
    .map((line) => line.replace(/^(\d+) /, '$1:').replace(/^(?!\d+:)/, ':'));
}

/** The example as a change: data provenance wants it changed in substance. */
function changed(document: string, text: string): string {
  if (document === 'data') return text.replace('412 articles', '413 articles');
  return document === 'evaluation' || text.startsWith('---') ? text.replace(/\n$/, '\n\n') : `${text}# \n`;
}

describe.each(SHEETS)('$document, for $gate', (sheet) => {
  const example = exampleOf(sheet.document);

  test('the example passes', async () => {
    expect(await said(sheet, changed(sheet.document, example))).toEqual([]);
  });

  test('the template as it is does not', async () => {
    expect((await said(sheet, template(sheet.document))).length).toBeGreaterThan(0);
  });

  test.each(sheet.broken)('$name', async ({ from, to, expected }) => {
    const broken = changed(sheet.document, example).replace(from, to);
    expect(broken).not.toBe(changed(sheet.document, example));
    expect(await said(sheet, broken)).toEqual(expected);
  });
});

describe('the documents', () => {
  const POLICIES = join(import.meta.dirname, '..', '..', 'policies');
  const names = [...openCatalog().templates.keys()].sort();

  test('each has a schema, an example, a place and a line in the policy schema', () => {
    const schemas = readdirSync(join(POLICIES, 'schema')).map((file) => file.replace('.schema.json', ''));
    // What the gate or its command line reads and writes, and no template is for.
    const inner = [
      'organisation-report',
      'policy',
      'policy-test',
      'report',
      'result',
      'reviews',
      'deployment-approval',
      'document-approval',
      'identities',
    ];
    const filled = schemas.filter((name) => !inner.includes(name) && !name.startsWith('evidence'));
    expect(names).toEqual(filled.sort());
    expect(Object.keys(PLACES).sort()).toEqual(names);
    const policy = JSON.parse(readFileSync(join(POLICIES, 'schema', 'policy.schema.json'), 'utf8')) as {
      readonly $defs: {
        readonly document: {
          readonly anyOf: {
            readonly properties?: { readonly schema: { readonly anyOf: { readonly enum?: string[] }[] } };
          }[];
        };
      };
    };
    const written = policy.$defs.document.anyOf.flatMap((one) => one.properties?.schema.anyOf ?? []);
    expect(written.flatMap((one) => one.enum ?? []).sort()).toEqual(names);
  });

  test('each is on the page of documents', () => {
    const page = readFileSync(join(POLICIES, '..', 'docs', 'documents.md'), 'utf8');
    for (const name of names) expect(page).toContain(`\`aims-gate template ${name}\``);
  });

  test('every property of every schema says what it is', () => {
    const undescribed = names.flatMap((name) => {
      const schema: unknown = JSON.parse(
        readFileSync(join(POLICIES, 'schema', `${name}.schema.json`), 'utf8'),
      );
      return propertiesWithout(schema, name);
    });
    // The metadata of Hugging Face cards is described by Hugging Face.
    expect(undescribed.filter((place) => !place.startsWith('model-card.'))).toEqual([]);
  });

  test('the statement of applicability names exactly the controls of Annex A', () => {
    const rows = readFileSync(join(POLICIES, 'controls', 'iso-42001.csv'), 'utf8').split('\n');
    const controls = rows.flatMap((row) => /^(A\.[\d.]+),.*,yes,/.exec(row)?.[1] ?? []);
    const schema = JSON.parse(readFileSync(join(POLICIES, 'schema', 'soa.schema.json'), 'utf8')) as {
      readonly properties: {
        readonly controls: { readonly required: string[]; readonly properties: object };
      };
    };
    expect(controls).toHaveLength(38);
    expect(schema.properties.controls.required).toEqual(controls);
    expect(Object.keys(schema.properties.controls.properties)).toEqual(controls);
  });
});

function propertiesWithout(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return ['if', 'then', 'anyOf', 'oneOf', 'allOf'].includes(key) ? [] : propertiesWithout(value, place);
    return Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
      const described = typeof one === 'object' && one !== null && 'description' in one;
      return [...(described ? [] : [`${place}.${name}`]), ...propertiesWithout(one, `${place}.${name}`)];
    });
  });
}
