/** What documents of iso-42001 say that nobody can mean: in the pull request that brings it, and in a sweep. */
import { describe, expect, test } from 'vitest';
import { as, edit, inPull, inSweep, type Tree } from '../support/preset-case.ts';

type Row = readonly [name: string, gate: string, said: string, change: Tree];
const every = (document: string, from: RegExp, to: string) => as(document, (text) => text.replace(from, to));
const time = (text: string) => every('oversight', /^ {2}time: .*$/m, `  time: "${text}"`);
const when = (text: string) => every('oversight', /when: [^,]+/g, `when: ${text}`);
const who = (text: string) => every('oversight', /who: (?:support staff|quality team)/g, `who: ${text}`);
const finding = (text: string) =>
  every('oversight-log', /finding: (?:Seven|No pattern)[^}]*/g, `finding: ${text} `);
const by = (text: string) => every('oversight-log', /by: omar, cases/g, `by: ${text}, cases`);
const suitability = (text: string) =>
  edit('management-review', [/suitability: .*/, `suitability: "${text}"`]);
const acting = (text: string, action: string) =>
  edit(
    'management-review',
    [/suitability: .*/, `suitability: "${text}"`],
    ['Second person on duty.', action],
  );
const closed = (text: string) =>
  edit(
    'management-review',
    [/suitability: .*/, `suitability: "${text}"`],
    ['due: "2027-03-31"', 'due: "2026-10-01", done: "2026-09-30"'],
    ['done: "2026-10-28"', 'done: "2026-10-01"'],
  );
const concludes = (word: string, ...edits: readonly (readonly [string | RegExp, string])[]) =>
  edit('management-review', ['conclusion: effective-with-actions', `conclusion: ${word}`], ...edits);
const retiring = (system: string, done: string) =>
  edit('management-review', ['due: "2027-03-31"', `due: "2027-03-31", retires: ${system}${done}`]);
const reads = (text: string): Tree => ({
  ...every('privacy', /personal-data: ordinary/, 'personal-data: none'),
  ...every('data', /personal-data: ordinary/, 'personal-data: none'),
  ...edit('system', [/^input-data: .*$/m, `input-data: "${text}"`]),
});

const stopBy = (text: string) => edit('oversight', ['who: Anybody on duty in support.', `who: "${text}"`]);
const stopHow = (text: string) => edit('oversight', [/how: A switch in the case tool;.*/, `how: "${text}"`]);

const NO_STOP = 'nobody can stop the system';
const NO_TIME = 'the oversight plan leaves people no time to intervene';
const NEVER = 'the oversight plan says that people never review a decision';
const NOBODY = 'a decision in the oversight plan has no person who reviews it';
const SAME = 'found the same, word for word';
const MACHINE = "is a machine's or nobody's";
const ENDED = 'ends the operation of a system, and no action';
const UNFIT = 'needs actions, and no action follows';
const SPEAKS = 'finds the management system unsuitable';
const STILL = 'that the register does not show as retired';
const SPECIAL = 'described data is of a special category';

const RED: readonly Row[] = [
  ...[
    'None, the answer has been sent by then.',
    '0 seconds',
    'no time',
    'none',
    'Keine Zeit.',
    'None: it is already done.',
  ].map((text): Row => [text, 'oversight-plan', NO_TIME, time(text)]),
  ...['never', 'Not at all', 'nie', '"at no time"'].map(
    (text): Row => [text, 'oversight-plan', NEVER, when(text)],
  ),
  ...['nobody', 'No one', 'the system itself', 'niemand', 'AI'].map(
    (text): Row => [text, 'oversight-plan', NOBODY, who(text)],
  ),
  ...['nobody', 'The bot itself', 'Niemand.'].map(
    (text): Row => [`stopped by ${text}`, 'oversight-plan', NO_STOP, stopBy(text)],
  ),
  ...['It cannot be stopped.', 'No way.', 'There is no switch.', 'Not at all', 'Gar nicht.'].map(
    (text): Row => [text, 'oversight-plan', NO_STOP, stopHow(text)],
  ),
  ['one finding for two reviews', 'oversight-log', SAME, finding('No pattern was seen in any of them.')],
  ...['support-bot', 'Support bot', '"github-actions[bot]"', 'the model', 'nobody', 'Automated'].map(
    (text): Row => [`reviewed by ${text}`, 'oversight-log', MACHINE, by(text)],
  ),
  [
    'an override by the system',
    'oversight-log',
    MACHINE,
    every('oversight-log', /by: support staff/, 'by: the bot'),
  ],
  ...[
    'The management system is neither suitable nor effective; operation of the bot is to be ended at once.',
    'The bot must be stopped.',
    'Adequate. The support bot has to be taken out of service by spring.',
    'Der Betrieb ist sofort einzustellen.',
  ].map((text): Row => [text, 'management-review', ENDED, suitability(text)]),
  ...[
    'The management system is not effective.',
    'It is no longer suitable.',
    'Das System ist nicht wirksam.',
  ].map((text): Row => [text, 'management-review', UNFIT, closed(text)]),
  ...[
    'The management system is not effective.',
    'It was found unsuitable.',
    'Das System bleibt nicht wirksam. Es ist unwirksam.',
  ].map(
    (text): Row => [
      `effective, and: ${text}`,
      'management-review',
      SPEAKS,
      concludes('effective', [/suitability: .*/, `suitability: "${text}"`]),
    ],
  ),
  [
    'not effective, and all is done before',
    'management-review',
    UNFIT,
    concludes(
      'not-effective',
      ['due: "2027-03-31"', 'due: "2026-09-30", done: "2026-09-30"'],
      ['"2026-10-28"', '"2026-10-01"'],
    ),
  ],
  ['a conclusion of its own', 'management-review', 'conclusion', concludes('fine')],
  [
    'no typed conclusion, and nothing follows',
    'management-review',
    SPEAKS,
    edit(
      'management-review',
      [/^conclusion: .*\n/m, ''],
      [/suitability: .*/, 'suitability: "It was found unsuitable."'],
      [/actions:\n(?: .*\n)+/, 'actions: []\n'],
    ),
  ],
  [
    'a system that is said to be retired and is not',
    'management-review',
    STILL,
    retiring('support-bot', ', done: "2026-11-01"'),
  ],
  ['a system that nobody knows is to retire', 'management-review', STILL, retiring('suport-bot', '')],
  ...[
    'Gesundheitsdaten und Diagnosen der Patienten.',
    'Faces and fingerprints of employees, their religion.',
    'Prescriptions and medications of patients.',
    'Données de santé des assurés.',
    'Datos de salud y afiliación sindical.',
    'Sick leave and pregnancies of staff. No payment data.',
    'Face embeddings for the door.',
    'Dati sanitari e cartelle cliniche.',
  ].map((text): Row => [text, 'privacy-by-design', SPECIAL, reads(text)]),
];

const GREEN: readonly (readonly [name: string, gate: string, change: Tree])[] = [
  ...[
    'No limit; the customer sees that a person is reading.',
    'No time limit; the case waits.',
    'No deadline',
    'None needed; the case waits until a person has looked.',
    '30 seconds before the answer is sent',
  ].map((text) => [text, 'oversight-plan', time(text)] as const),
  ...['nobody below the shift lead', 'The operator of the model'].map(
    (text) => [`stopped by ${text}`, 'oversight-plan', stopBy(text)] as const,
  ),
  ...['A switch; it cannot answer after that.', 'Nothing more than a switch in the case tool.'].map(
    (text) => [text, 'oversight-plan', stopHow(text)] as const,
  ),
  [
    'one kind of decision is left to the bot',
    'oversight-plan',
    edit('oversight', ['when: 200 chats a week, who: quality team', 'when: never, who: nobody']),
  ],
  ['whoever is there', 'oversight-plan', who('nobody below level two')],
  [
    'nothing overridden, nothing new',
    'oversight-log',
    every('oversight-log', /overrides: \d+, finding: [^}]*/g, 'overrides: 0, finding: No pattern. '),
  ],
  ...['botond', 'ai-team', 'system-owner', 'claudette'].map(
    (text) => [`reviewed by ${text}`, 'oversight-log', by(text)] as const,
  ),
  ...[
    'The system must be stopped if wrong answers rise above 2 %; suitable and effective.',
    'Effective. Nothing must be stopped, and no system is to be ended.',
    'Operation may continue; the pilot was ended in May.',
    'Suitable, adequate and effective, not only on paper.',
  ].map((text) => [text, 'management-review', suitability(text)] as const),
  [
    'an end that is carried out',
    'management-review',
    acting('Operation of the bot is to be ended.', 'Retire the bot.'),
  ],
  [
    'not effective, and something is done',
    'management-review',
    suitability('The management system is not effective.'),
  ],
  ...[
    'Product descriptions of the catalogue; no health data and no names.',
    'Public leaflets on medicines, without any data of patients.',
    'Server health checks, memory use and race conditions in logs.',
    'Recipes of ethnic cuisines and opening hours on religious holidays.',
    'Source code with union types, and genetic algorithm settings.',
    'Weather records of the trade union building and disability-access maps.',
    'Messages that mention health or religion are refused before they are read.',
    'Fingerprints of files, and faces of buildings.',
    'Voice of the customer surveys about the race calendar.',
    'Keine Gesundheitsdaten.',
  ].map((text) => [text, 'privacy-by-design', reads(text)] as const),
  [
    'effective, and nothing to do',
    'management-review',
    concludes('effective', [/actions:\n(?: .*\n)+/, 'actions: []\n']),
  ],
  ['not effective, and something is done about it', 'management-review', concludes('not-effective')],
  ['without a typed conclusion', 'management-review', edit('management-review', [/^conclusion: .*\n/m, ''])],
  ['the system is to retire', 'management-review', retiring('support-bot', '')],
  ['one that left the register retired', 'management-review', retiring('old-bot', ', done: "2026-11-01"')],
];

describe('must be red', () => {
  test.each(RED)('%s: %s, in the pull request', async (_name, gate, said, change) =>
    expect(await inPull('iso-42001', change, gate)).toContainEqual(expect.stringContaining(said)),
  );
  test.each(RED)('%s: %s, in a sweep', async (_name, gate, said, change) =>
    expect(await inSweep('iso-42001', change, gate)).toContainEqual(expect.stringContaining(said)),
  );
});
describe('must be green', () => {
  test.each(GREEN)('%s: %s', async (_name, gate, change) =>
    expect(await inSweep('iso-42001', change, gate)).toEqual([]),
  );
});
