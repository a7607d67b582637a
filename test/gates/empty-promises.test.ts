/** A record of the organisation that is there and shows nothing, or says the contrary; and beside each an honest one. */
import { describe, expect, test } from 'vitest';
import { exampleOf } from '../support/paperwork.ts';
import { as, edit, inSweep, type Tree } from '../support/preset-case.ts';

const kept = (text: string): Tree => edit('privacy', ['90 days in the chat service', JSON.stringify(text)]);
const audit = (...edits: Parameters<typeof edit>[1][]): Tree => edit('audit', ...edits);
const NO_NONCONFORMITY = [/^ {2}- \{ id: F-1,.*\n/m, ''] as const;
const CLEAN = [NO_NONCONFORMITY, ['conforms-with-exceptions', 'conforms']] as const;
const CONCLUSION = 'Conforms with one exception; works as described.';
const scope = (text: string) =>
  ['Life cycle of the support bot, and the register.', JSON.stringify(text)] as const;
const incidents = (text: string): Tree =>
  edit('management-review', ['Two incidents, one of them moderate; NC-1 is closed.', text]);
const commitments = (text: string): Tree =>
  edit('ai-policy', [/## Commitments\n\n[^#]*/, `## Commitments\n\n${text}\n\n`]);
const systems = (text: string): Tree =>
  edit('context', ['Every AI system in the register.', JSON.stringify(text)]);
const excluded = (what: string): Tree =>
  edit('context', ['coding assistants of developers', JSON.stringify(what)]);
const inputs = (...texts: readonly string[]): Tree =>
  as('management-review', (text) => {
    let index = 0;
    return text.replace(/(?<=^inputs:\n)(?: {2}.*\n)+/m, (block) =>
      block.replace(/: .*$/gm, () => `: ${JSON.stringify(texts[index++ % texts.length])}`),
    );
  });
const closed = (...edits: Parameters<typeof edit>[1][]): Tree => edit('nonconformity', ...edits);

const ENDLESS = 'the privacy review says of personal data that is kept no end of it';
const LOOKED_AWAY =
  'no audit looked at the AI management system and those who answer for it, with ISO/IEC 42001 among its criteria';
const AGAINST = 'the last audit finds that the management system does not conform';
const UNTOLD = 'a management review says that there were no incidents, and the log of a system has some';
const NO_PROMISE = 'the AI policy commits nobody to meeting the requirements that apply, or to improving';

const ROWS: readonly [gate: string, told: string, hostile: readonly Tree[], honest: readonly Tree[]][] = [
  [
    'privacy-by-design',
    ENDLESS,
    [
      ...[
        'kept for ever',
        'indefinitely',
        'as long as useful',
        'no deletion rule',
        'none',
        'in the data lake',
      ],
      ...['never deleted', 'unbegrenzt', 'For ever, since 2020.', 'until we no longer like it, permanently'],
      ...['no retention period has been set', 'à durée illimitée'],
    ].map(kept),
    [
      ...[
        '30 days',
        'two weeks',
        'deleted when the account is closed',
        'not kept by the bot',
        'until the claim is settled',
      ],
      ...[
        'bis zum Ende des Vertrags',
        'for the session only',
        '保存30日間',
        'never stored',
        'Löschung nach Vertragsende',
      ],
      ...['as long as the account exists', 'as long as necessary for the order, at most 90 days'],
    ].map(kept),
  ],
  [
    'internal-audit',
    AGAINST,
    [
      audit(['conforms-with-exceptions', 'does-not-conform']),
      audit(
        [CONCLUSION, 'The management system does not conform.'],
        ['result: conforms-with-exceptions\n', ''],
      ),
      audit([CONCLUSION, 'Neither conforming nor effective.'], ...CLEAN),
      audit([CONCLUSION, 'Das Managementsystem ist nicht konform.'], ...CLEAN),
      audit([CONCLUSION, 'Ineffective.'], ...CLEAN),
    ],
    [
      audit([CONCLUSION, 'Does not conform in one point.']),
      audit([CONCLUSION, 'No nonconformities were found; it conforms.'], ...CLEAN),
      audit([CONCLUSION, 'Conforms, and nothing was found that does not conform.'], ...CLEAN),
      {
        ...audit(['conforms-with-exceptions', 'does-not-conform']),
        '.aims/audits/2026-10.yml': exampleOf('audit').replaceAll('2026-06', '2026-10'),
      },
    ],
  ],
  [
    'internal-audit',
    'the result of an audit and the nonconformities among its findings contradict each other',
    [audit(['conforms-with-exceptions', 'conforms']), audit(NO_NONCONFORMITY)],
    [audit(...CLEAN)],
  ],
  [
    'internal-audit',
    LOOKED_AWAY,
    [
      audit(scope('The canteen.')),
      audit(scope('Fire safety of building 3, and its lifts.')),
      audit(scope('Everything except the AI systems.')),
      audit(scope('ISO 9001 in sales, without AI')),
      audit(['audited: [dana, omar, lee]', 'audited: [zorro]']),
      audit(['"ISO/IEC 42001 clauses 6, 8 and 9", ', '']),
    ],
    [
      audit(scope('Clauses 4 to 10.')),
      audit(scope('The whole management system.')),
      audit(scope('Support bot')),
      audit(scope('All AI systems except the retired ones.')),
      audit(scope('Das KI-Managementsystem')),
      audit(['audited: [dana, omar, lee]', 'audited: [sam, "@Gail"]']),
    ],
  ],
  [
    'internal-audit',
    'the next audit is planned for no day after this one',
    [audit(['next: "2027-06-01"', 'next: "2026-06-01"'])],
    [{}],
  ],
  [
    'management-review',
    UNTOLD,
    [
      'None.',
      'No incidents and no nonconformities.',
      'There were no AI incidents.',
      'Zero incidents; NC-1 is closed.',
      'NC-1 is closed; no incidents.',
      'Keine Vorfälle.',
    ].map(incidents),
    [
      'Two incidents; NC-1 is closed.',
      'No serious incidents; two small ones.',
      'I-1, I-2 and NC-1.',
      'No incident is open.',
    ]
      .map(incidents)
      // The review before had heard of them.
      .concat({
        ...incidents('None.'),
        '.aims/reviews/2026-09.yml': exampleOf('management-review').replace('2026-10-12', '2026-09-12'),
      }),
  ],
  [
    'management-review',
    'a management review gives the same answer to most of its inputs',
    [inputs('Discussed in the meeting.'), inputs('None.'), inputs('Fine', 'fine ', 'Two incidents')],
    [
      inputs(
        'None.',
        'Article 50 applies.',
        'R-3 is accepted.',
        'O-2 is missed.',
        'One nonconformity.',
        'Two incidents.',
        'None.',
      ),
    ],
  ],
  [
    'management-review',
    'a management review says that all objectives are met, and one missed its target',
    [
      edit('management-review', [
        'Objective O-1 is met, O-2 is missed by two hours.',
        'All objectives are met.',
      ]),
    ],
    [
      edit('management-review', [
        'Objective O-1 is met, O-2 is missed by two hours.',
        'All objectives but O-2 are met.',
      ]),
      {
        ...edit('management-review', [
          'Objective O-1 is met, O-2 is missed by two hours.',
          'All objectives are met.',
        ]),
        ...edit('objectives', ['value: 26', 'value: 16']),
      },
    ],
  ],
  [
    'ai-policy',
    NO_PROMISE,
    [
      'We commit to nothing, and promise no one anything; laws and improvements are for others.',
      'We use AI where it helps and leave it where it does not.',
      'We meet the law and what we promised in contracts.',
      'We improve our systems with every audit.',
      'We do not commit to meeting requirements or to continual improvement.',
      'There are no commitments to requirements or improvement here.',
    ].map(commitments),
    [
      'Top management is committed to satisfying applicable requirements and to continual improvement.',
      'We comply with regulation and get better with every incident.',
      'Wir halten Gesetze und Verträge ein und verbessern das Managementsystem laufend.',
      'Nous respectons les exigences applicables et améliorons le système en continu.',
      'Cumplimos los requisitos aplicables y mejoramos el sistema de gestión de forma continua.',
      '適用される要求事項を満たし、マネジメントシステムを継続的に改善することを約束します。私たちは約束します。',
      'We do not promise that nothing goes wrong; we meet legal duties, and improve where something did.',
    ].map(commitments),
  ],
  [
    'context-and-scope',
    'the scope names no AI system',
    ['The lifts of the third floor.', 'Everything but AI', 'All products.'].map(systems),
    [
      'Support bot',
      'All entries of the register',
      'Unsere KI-Systeme',
      'All AI systems in use',
      'support-bot',
    ].map(systems),
  ],
  [
    'context-and-scope',
    'the scope excludes a system that is in the register',
    ['All AI systems', 'every system', 'Any AI', 'everything'].map(excluded),
    ['All AI systems of the subsidiary in Norway', 'coding assistants'].map(excluded),
  ],
  [
    'nonconformities',
    'who answers for a corrective action reviewed whether it works',
    [closed(['effectiveness: { by: ana', 'effectiveness: { by: "@Gail"'])],
    [{}],
  ],
  [
    'nonconformities',
    'due or closed before it was found, or reviewed no day later',
    [
      closed(['closed: "2026-08-20"', 'closed: "2026-01-01"']),
      closed(['date: "2026-08-20", effective', 'date: "2026-06-08", effective']),
      closed(['due: "2026-08-31"', 'due: "2026-05-31"']),
    ],
    [
      closed(
        ['closed: "2026-08-20"', 'closed: "2026-06-09"'],
        ['date: "2026-08-20", effective', 'date: "2026-06-09", effective'],
      ),
    ],
  ],
];

describe.each(ROWS)('%s: %s', (gate, told, hostile, honest) => {
  const says = async (tree: Tree) =>
    (await inSweep('iso-42001', tree, gate)).some((one) => one.endsWith(told));
  test.each(hostile.map((tree, index) => [index, tree]))('is told (%i)', async (_, tree) => {
    expect(await says(tree as Tree)).toBe(true);
  });
  test.each(honest.map((tree, index) => [index, tree]))(
    'is not told of an honest one (%i)',
    async (_, tree) => {
      expect(await says(tree as Tree)).toBe(false);
    },
  );
});
