import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import { as, edit as editOf, inPull, inSweep, type Preset } from '../support/preset-case.ts';
import { PRODUCT, PROMPT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const POLICY = 'version: 1\nextends: preset:baseline\n';
const edit = (name: string, from: string | RegExp, to: string): Files => {
  const text = BASE[`${SYSTEM}/${name}`] ?? '';
  const edited = text.replace(from, to);
  if (edited === text) throw new TypeError(`${name} does not hold ${from}`);
  return { [`${SYSTEM}/${name}`]: edited };
};

async function codes(files: Files): Promise<readonly string[]> {
  const { findings } = await judged({
    policy: POLICY,
    base: { ...BASE, ...files },
    change: { 'prompts/system.md': `${PROMPT} ` },
    reviews: [{ login: 'dana' }, { login: 'kim' }],
  });
  return findings.map(({ code, message }) => code ?? plain(message));
}
const conclusion = (text: string): Files =>
  edit('impact-assessment.yml', /^conclusion: .*$/m, `conclusion: "${text}"`);

const AGAINST = [
  'Must not be released.',
  'The system must not be deployed before the bias is gone.',
  'It may not be used.',
  'Should not go live.',
  'Prohibited by Article 5(1)(f).',
  'Useful. Shall not be kept in operation.',
  'Because of the bias, the bot must not be released.',
  'Do not release; the harm is too large.',
  'Not fit for release: what is left is too much.',
  'It has to be taken out of operation at once.',
  'Release is not recommended.',
  'The system is not approved.',
  'No-go.',
  'Withdraw it.',
  'Der Bot darf nicht eingesetzt werden.',
  'Le système ne doit pas être mis en service.',
  'El sistema no debe utilizarse.',
  'Il sistema non deve essere rilasciato.',
  'Wir raten dringend davon ab, das System in Betrieb zu nehmen.',
  'On balance the harms outweigh the benefits and the board halted the roll-out.',
  'The risks clearly outweigh the benefits.',
  'The project should be stopped.',
  'Release denied by the ethics board.',
  'The committee has rejected the deployment.',
  'We advise against deploying it.',
  'Les risques l’emportent sur les bénéfices.',
  'Se desaconseja su puesta en marcha.',
  'We cannot recommend putting it into operation.',
  'The risks are unacceptable.',
  'Useful, but the remaining harms are too high for the people affected.',
  'The board withholds its approval.',
  'Approval: no',
  'Nicht freigegeben.',
  'Vom Einsatz wird abgeraten.',
  'Die Risiken sind nicht tragbar.',
  'Non autorisé.',
  'The system has to be taken out of operation by December.',
  'Released in spring; release was denied in autumn.',
  'Must not be released in May. It may be released.',
  'The benefits are justified; the bot must not be deployed.',
  'Accepted by the team, and it should be withdrawn.',
  'The pilot was approved in May. The committee has since halted the project.',
  'Benefits outweigh harms. Der Bot darf nicht eingesetzt werden.',
  'Acceptable in parts. We advise against deploying it.',
  'Keep it. No-go.',
];
const FOR = [
  'May stay in operation.',
  'May be released; it must not be used for refunds.',
  'It is not prohibited by Article 5.',
  'It must be switched off when the sample is worse than 2 %.',
  'Stop it when two samples in a row are worse; fit for release.',
  'Never use it for refunds. Fit for use with that limit.',
  'Fit for release; do not use it to decide about people.',
  'The release is approved under the conditions above.',
  'Der Bot darf eingesetzt werden, aber nicht für Erstattungen.',
  'Customers must not be told prices by the bot; released with that condition.',
  'If the harms outweigh the benefits, the owner stops the system.',
  'Nothing shows that harms outweigh benefits; may be released.',
  'We advise against using it for medical advice.',
  'The committee has not rejected the deployment.',
  'The team stopped the pilot of the old version in May and the new one may be released.',
  'Die Vorteile überwiegen die Risiken.',
  'Die Risiken überwiegen nicht.',
  'The project should be stopped only if wrong answers rise above 2 %; today it may stay in operation.',
  'Acceptable. Release was denied in spring, and the three faults that caused it are repaired; released now.',
  'The committee rejected the release in 2024. Since then everything was corrected. May be released.',
  'Darf betrieben werden; vom Einsatz für Rechtsrat wird dringend abgeraten, der Bot lehnt ihn ab.',
  'We do not recommend stopping the system; it helps customers.',
  'We cannot recommend it for children; adults may use it.',
  'The risks are unacceptable for children, who are kept out.',
  'The board withholds its approval of voice; text may stay in operation.',
  'Nicht freigegeben für Kinder; für Erwachsene freigegeben.',
  'It must be stopped by the operator when it fails.',
  'The board rejected the first release; after the repair it was approved.',
  'It must not be used without a person reading along; approved on that condition.',
  'If wrong answers rise above 2 %, it must be stopped. Today it may stay in operation.',
  'The system can proceed to deployment subject to quarterly monitoring and must not store personal data.',
];
/** Words for "no" that no list of ours names. */
const NEW_WORDS = [
  'The bot ought to be switched off before Christmas.',
  'Operation ends now.',
  'Ethics review: thumbs down.',
  'We would not put our name to this.',
  'This product has no place in customer service.',
  'Kill it.',
  'The answer is no.',
  'Not OK.',
  'We are not in favour.',
  'The assessment is negative.',
  'It would be acceptable if the bias were gone.',
  'Release should be postponed until the bias is fixed.',
  'We do not believe that it may be released.',
  'It could be released as long as the bias were not there.',
  'Nobody says that it may be released while the bias is there.',
  'It is not ready to be used while refusals are not tested.',
  'The pilot must end.',
  'Betrieb einstellen.',
  'Ne pas déployer.',
];
/** No word of them is known: only a decision can say what they mean. */
const UNKNOWN = ['使用してはならない。', 'Back to the drawing board.', 'Hatarozat: nem.'];
const SAID_OTHERWISE = [
  'The end-to-end-computer-vision may be released while staff read a sample each week.',
  'With safeguards against misuse the system may be released.',
  'End users may use it by the end of May.',
  'With no open risks the bot may be released.',
  'The negative effects are small and release is approved.',
  'No objections.',
  'Acceptable with the measures above.',
  'Release.',
  'Fine to keep running.',
  'The residual risk is tolerable; operation may continue.',
  'Low impact; nothing speaks against it.',
  'We see no reason not to release it.',
  'Overall the benefits outweigh the harms.',
  'It may be kept in use while answers are marked as written by an AI and refusals are tested before each release.',
  'The assistant may stay in operation as long as nobody takes its figures for advice.',
  'It may be released on condition that it never names a price.',
  'The bot may be used because it refuses questions about health.',
  'It may be released with tested refusals.',
  'Kann in Betrieb bleiben.',
  'Peut rester en service.',
  'Puede seguir en funcionamiento.',
];
const undecided = (text: string): Files => ({
  [`${SYSTEM}/impact-assessment.yml`]: (conclusion(text)[`${SYSTEM}/impact-assessment.yml`] ?? '').replace(
    /^decision: .*\n/m,
    '',
  ),
});

describe('the decision of an impact assessment', () => {
  test.each(UNKNOWN)('is open where nothing but %j is said', async (text) =>
    expect(await codes(undecided(text))).toEqual(['impact.undecided']),
  );
  test.each([...NEW_WORDS, ...AGAINST])('is against the system where %j is said', async (text) => {
    expect(await codes(undecided(text))).toEqual(['impact.must-not']);
    expect(await codes(conclusion(text))).toEqual(['impact.two-answers']);
  });
  test.each(UNKNOWN)('holds beside %j', async (text) => expect(await codes(conclusion(text))).toEqual([]));
  test.each([...SAID_OTHERWISE, ...FOR])('can be said as %j', async (text) => {
    expect(await codes(undecided(text))).toEqual([]);
    expect(await codes(conclusion(text))).toEqual([]);
  });
  test('against the system stands, whatever the conclusion says', async () =>
    expect(await codes(edit('impact-assessment.yml', 'release-with-conditions', 'do-not-release'))).toEqual([
      'impact.must-not',
    ]));
  test('need not be there while the assessment is preliminary', async () => {
    const early = edit('system.yml', 'stage: operation', 'stage: design');
    const files = Object.entries(undecided('Shown after the pilot.')).map(([path, text]) => [
      path,
      text?.replace('phase: full', 'phase: preliminary') ?? '',
    ]);
    expect(await codes({ ...early, ...Object.fromEntries(files) })).toEqual([]);
  });
});

describe('a typed decision', () => {
  const without = as('impact-assessment', (text) => text.replace(/^decision: .*\n/m, ''));
  const early = as('impact-assessment', (text) =>
    text.replace(/^decision: .*\n/m, '').replace('phase: full', 'phase: preliminary'),
  );
  const risk = (tier: string) => editOf('system', ['risk: limited', `risk: ${tier}`]);
  const MISSING = expect.stringContaining('has no decision');
  test.each<readonly [name: string, preset: Preset, change: Readonly<Record<string, string | null>>]>([
    ['at high risk under iso-42001', 'iso-42001', { ...risk('high'), ...without }],
    ['at unacceptable risk', 'iso-42001', { ...risk('unacceptable'), ...without }],
    ['at high risk under eu-ai-act-high-risk', 'eu-ai-act-high-risk', { ...risk('high'), ...without }],
  ])('is required %s', async (_name, preset, change) => {
    expect(await inPull(preset, change, 'impact-assessment')).toContainEqual(MISSING);
    expect(await inSweep(preset, change, 'impact-assessment')).toContainEqual(MISSING);
  });
  test.each<readonly [name: string, preset: Preset, change: Readonly<Record<string, string | null>>]>([
    ['at limited risk under iso-42001', 'iso-42001', without],
    ['at high risk under baseline', 'baseline', { ...risk('high'), ...without }],
    ['while the assessment is preliminary', 'iso-42001', { ...risk('high'), ...early }],
    ['where it is there', 'eu-ai-act-high-risk', risk('high')],
  ])('is not missed %s', async (_name, preset, change) => {
    expect(await inPull(preset, change, 'impact-assessment')).not.toContainEqual(MISSING);
  });
});

describe('an impact assessment', () => {
  test('of a prohibited practice', async () =>
    expect(
      await codes(
        edit('impact-assessment.yml', 'prohibited-practice: none', 'prohibited-practice: social-scoring'),
      ),
    ).toContain('impact.prohibited'));
  test('drafted for two systems alike is told as a draft, not as a copy', async () => {
    const draft = (BASE[`${SYSTEM}/impact-assessment.yml`] ?? '').replace(
      'severity: none',
      'severity: none # drafted from the README',
    );
    const said = await codes({
      [`${SYSTEM}/impact-assessment.yml`]: draft,
      '.aims/systems/other/impact-assessment.yml': draft,
    });
    expect(said).not.toContain('impact.copied');
    expect(said).toContain('document.placeholder');
  });
  test('that is the one of another system', async () =>
    expect(
      await codes({
        '.aims/systems/other/impact-assessment.yml': BASE[`${SYSTEM}/impact-assessment.yml`] ?? '',
      }),
    ).toContain('impact.copied'));
});

describe('an impact assessment beside that of another system', () => {
  const OWN = BASE[`${SYSTEM}/impact-assessment.yml`] ?? '';
  const ENTRY = BASE[`${SYSTEM}/system.yml`] ?? '';
  const OTHER = '.aims/systems/other';
  const renamed = (text: string): string =>
    text.replace('orders, delivery and returns', 'loans and mortgages').replace('The bot', 'The adviser');
  const reordered = (text: string): string => {
    const [head = '', tail = ''] = text.split('affected:\n');
    return `${tail.slice(tail.indexOf('impacts:'))}\n${head}affected:\n  directly: [customers who write to support]\n  indirectly: [their families]\n`;
  };
  const rows: readonly [name: string, text: string, copied: readonly string[]][] = [
    ['the same, byte for byte', OWN, ['impact.copied']],
    ['with another name for what it is about', renamed(OWN), ['impact.reworded']],
    [
      'in other capitals, order and layout',
      reordered(OWN.replaceAll('customer', 'Customer')),
      ['impact.reworded'],
    ],
    [
      'with another sentence behind each',
      OWN.replace(/^( {4}impact: .*)$/gm, '$1 That is so.'),
      ['impact.reworded'],
    ],
    [
      'with another subject in every sentence',
      OWN.replace(
        /(: )([A-Z][^\n]{30,})/g,
        (_, colon: string, said: string) =>
          `${colon}${said.replace(/\b[a-z]{6,}\b/g, (word) => [...word].reverse().join(''))}`,
      ),
      ['impact.reworded'],
    ],
    [
      'one of its own',
      OWN.replace(
        /(: )([A-Z][^\n]{30,})/g,
        (_, colon: string, said: string) => `${colon}${[...said].reverse().join('').replaceAll(':', '')}`,
      ),
      [],
    ],
  ];
  const baseline = async (text: string, added: boolean) => {
    const other = {
      [`${OTHER}/system.yml`]: ENTRY.replace('[prompts/**', '[other/**'),
      [`${OTHER}/impact-assessment.yml`]: text,
    };
    const base = added ? BASE : { ...BASE, ...other };
    const change = { 'prompts/system.md': `${PROMPT} `, ...(added ? other : {}) };
    const { findings } = await judged({ policy: POLICY, base, change });
    return findings.filter(({ code = '' }) => /^impact\.(?:copied|reworded)$/.test(code));
  };
  test.each(rows)('%s', async (_name, text, copied) => {
    expect((await baseline(text, false)).map(({ code }) => code)).toEqual(copied);
  });
  test('names the copy, never the one that was there first, and says what it was copied from', async () => {
    const found = await baseline(renamed(OWN), true);
    expect(found.map(({ path, parameters }) => [path, parameters])).toEqual([
      [
        `${OTHER}/impact-assessment.yml`,
        { other: `${SYSTEM}/impact-assessment.yml`, others: [`${SYSTEM}/impact-assessment.yml`] },
      ],
    ]);
  });
  test('a reworded copy is found among more systems than are read', async () => {
    const words = (seed: number) =>
      Array.from(
        { length: 60 + (seed % 90) },
        (_, index) => `w${(seed * 7919 + index * 104_729) % 9973}`,
      ).join(' ');
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index): readonly [string, string][] => {
        // The system that is judged stands first in the register, the copy last.
        const folder = `.aims/systems/${index === 229 ? 'zz' : `t${index}`}`;
        const entry = (BASE[`${SYSTEM}/system.yml`] ?? '').replace('[prompts/**', `[s${index}/**`);
        const own = `version: 1\nconclusion: ${words(index)}\n`;
        return [
          [`${folder}/system.yml`, entry],
          [`${folder}/impact-assessment.yml`, index === 229 ? renamed(OWN) : own],
        ];
      }).flat(),
    );
    const { findings } = await judged({
      policy: POLICY,
      base: { ...BASE, ...many },
      change: { 'prompts/system.md': `${PROMPT} ` },
    });
    expect(
      findings.flatMap(({ code, parameters }) => (code === 'impact.reworded' ? [parameters.other] : [])),
    ).toEqual(['.aims/systems/zz/impact-assessment.yml']);
  });
});

const SCREENING = (yes: string): string =>
  `version: 1\nform: short\nphase: full\nassessor: lee\ndate: "2026-10-12"\nintended-use: Sorting our own invoices by supplier.\nscreening:\n${['decides-about-people', 'personal-data', 'safety', 'vulnerable-people', 'persuades-or-watches'].map((key) => `  ${key}: ${key === yes}\n`).join('')}risk: minimal\nconclusion: May be used as it is.\n`;
const SHORT_RISKS = (BASE[`${SYSTEM}/risk-assessment.yml`] ?? '')
  .replace(/^threats-considered:\n(?: {2}.*\n)+/m, 'form: short\n')
  .replace(/likelihood: 4, impact: 2/g, 'likelihood: 2, impact: 2');
const minimal = (yes: string): Files => ({
  ...edit('system.yml', 'risk: limited', 'risk: minimal'),
  [`${SYSTEM}/impact-assessment.yml`]: SCREENING(yes),
  [`${SYSTEM}/risk-assessment.yml`]: SHORT_RISKS,
});

const ROWS: readonly [name: string, files: Files, expected: readonly string[]][] = [
  [
    'a risk to be avoided, in operation',
    edit('risk-assessment.yml', 'treatment: mitigate', 'treatment: avoid'),
    ['risk.avoided-in-operation'],
  ],
  ['a control that does not exist', edit('system.yml', 'A.5.4', 'A.99.9'), ['register.incomplete']],
  ['a review in the next century', edit('system.yml', '2027-06-30', '2099-01-01'), ['register.review-far']],
  ['a minimal system with the short forms', minimal('nothing'), []],
  ['the short form with a yes', minimal('personal-data'), ['impact.short-form']],
  [
    'the short form above minimal risk',
    { [`${SYSTEM}/impact-assessment.yml`]: SCREENING('nothing') },
    ['impact.short-form'],
  ],
  [
    'a minimal system without any assessment',
    {
      ...edit('system.yml', 'risk: limited', 'risk: minimal'),
      [`${SYSTEM}/risk-assessment.yml`]: null,
      [`${SYSTEM}/impact-assessment.yml`]: null,
    } as Files,
    ['document.missing', 'document.missing'],
  ],
];
test.each(ROWS)('%s', async (_name, files, expected) => expect(await codes(files)).toEqual(expected));
