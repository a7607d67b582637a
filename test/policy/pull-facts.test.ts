import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../src/cli/policy-cases/judge-case.ts';
import type { ReadyCase } from '../../src/cli/policy-cases/read-cases.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { plain } from '../../src/prose.ts';
import { policy, problems } from './read.ts';

const HEAD = `version: 1
changes: { prompt: ["prompts/**"] }
calendars:
  late: { zone: Europe/Berlin, windows: [{ days: [friday], from: "16:00", to: "24:00" }] }
`;
const FILES = {
  '.aims/systems/bot/system.yml': 'id: bot\nowner: dana\npaths: [prompts/**]\n',
  '.aims/roles.yml':
    'version: 1\nroles:\n  ml: { people: [kim], teams: [acme/ml], description: They train it. }\n',
  'prompts/a.md': 'Be kind.\nBe brief.\n',
};
const CHANGED = { 'prompts/a.md': 'Be kind.\nBe long.\nBe wise.\n' };

/** What a policy finds; an expression that speaks of nothing but the pull request. */
async function found(text: string, given: Partial<ReadyCase>) {
  const one = { name: 'one', files: FILES, changed: CHANGED, expect: [], ...given };
  const { findings } = await judgeCase(await policy(HEAD + text), one, openCatalog());
  return findings.filter(({ gate }) => gate === 'g').map(({ message }) => plain(message));
}
const when = (cel: string) =>
  `gates: { g: { when: { changes: [prompt], expression: ${JSON.stringify({ cel })} }, require: [{ document: { path: none.md } }] } }\n`;
const require = (cel: string) =>
  `gates: { g: { when: { changes: [prompt] }, require: [{ expression: ${JSON.stringify({ cel })} }] } }\n`;

const rows: readonly [cel: string, given: Partial<ReadyCase>, other: Partial<ReadyCase>][] = [
  ['pull.author == "sam"', { author: 'Sam' }, { author: 'kim' }],
  [
    '"acme/legal" in pull.teams',
    { teams: { 'acme/legal': ['author'] } },
    { teams: { 'acme/legal': ['kim'] } },
  ],
  ['"ml" in pull.roles', { author: 'kim' }, { author: 'sam' }],
  ['"ml" in pull.roles', { teams: { 'acme/ml': ['author'] } }, { teams: { 'acme/ml': ['lou'] } }],
  ['pull.author in roles["ml"]', { teams: { 'acme/ml': ['author'] } }, { teams: { 'acme/ml': ['lou'] } }],
  ['pull.author in owners', { author: 'dana' }, { author: 'sam' }],
  ['"hotfix" in pull.labels', { pull: { labels: ['hotfix'] } }, { pull: { labels: ['fix'] } }],
  ['pull.base == "release"', { pull: { base: 'release' } }, {}],
  ['pull.head.startsWith("CHG-")', { pull: { head: 'CHG-12' } }, { pull: { head: 'x' } }],
  ['pull.draft', { pull: { draft: true } }, {}],
  ['pull.agent', { author: 'copilot-swe-agent[bot]' }, { author: 'sam' }],
  ['calendars.late', { now: '2026-11-27T15:00:00Z' }, { now: '2026-11-27T14:59:00Z' }],
  [
    'now.getDayOfWeek("Europe/Berlin") == 5',
    { now: '2026-11-26T23:30:00Z' },
    { now: '2026-11-26T22:30:00Z' },
  ],
  ['today == "2026-11-27"', { today: '2026-11-27' }, { today: '2026-11-28' }],
  ['lines.added == 2 && lines.removed == 1', {}, { changed: { 'prompts/a.md': 'Be kind.\n' } }],
];

describe('facts of the pull request', () => {
  test.each(rows)('%s %j', async (cel, given, other) => {
    expect(await found(when(cel), given)).toEqual(['none.md does not exist']);
    expect(await found(when(cel), other)).toEqual([]);
    expect(await found(require(cel), given)).toEqual([]);
    expect(await found(require(cel), other)).toHaveLength(1);
  });

  test.each([
    ['"acme/legal" in pull.teams', { teams: { 'acme/ml': ['author'] } }],
    ['"ml" in pull.roles', { teams: { 'acme/legal': ['author'] } }],
    ['pull.author in roles["ml"]', { teams: { 'acme/legal': ['author'] } }],
  ] as const)('who is in a team is not known: %s is no no', async (cel, given) => {
    expect(await found(when(`!(${cel})`), given)).toEqual(['none.md does not exist']);
    expect(await found(when(cel), given)).toEqual(['none.md does not exist']);
    expect(await found(require(`!(${cel})`), given)).toEqual([expect.stringContaining('cannot be decided')]);
  });

  test.each([
    ['pull.author == "@Sam"', 'pull.author is in small letters, without @; write "sam"'],
    ['"Acme/Legal" in pull.teams', 'pull.teams is in small letters, without @; write "acme/legal"'],
    ['pull.author in ["sam", "Kim"]', 'pull.author is in small letters, without @; write "kim"'],
  ])('%s never holds', async (cel, said) => {
    expect(await problems(HEAD + require(cel))).toEqual([expect.stringContaining(said)]);
  });
});
