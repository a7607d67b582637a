/**
 * Comments that are, or only look like, the command `/aims recheck`: which start a job of the workflow to paste, and what the
 * job takes them for. No comment, whoever wrote it, changes a verdict, and none leaves anything red on the default branch.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { redRows } from '../../github/platform/mergeable.ts';
import { Platform, type Remark } from '../../github/platform/platform.ts';
import { DOCS, GAP, GOOD } from '../../github/stories/steps.ts';

let platform: Platform;
let open: number;
let closed: number;
let merged: number;
beforeAll(async () => {
  platform = await Platform.start({}, 'http://127.0.0.1:1/token?x=1');
  open = await platform.open('bolder', GAP);
  closed = await platform.open('given-up', GOOD);
  await platform.github.call('sam', 'PATCH', `/repos/acme/shop/pulls/${closed}`, { state: 'closed' });
  merged = await platform.open('words', DOCS);
  await platform.github.land(merged, platform.repository.tip('words'), 'omar');
});
afterAll(() => platform.stop());

/** `no job`, or what the job says it does. */
type Outcome = 'no job' | 'nothing' | 'judged';

const RECHECK = '/aims recheck';
const LONG = 65_000;
/** Of what a comment may be; GitHub takes 65,536 characters. */
const BODIES: readonly (readonly [string, string, Outcome])[] = [
  ['the command', RECHECK, 'judged'],
  ['in capitals', '/AIMS Recheck', 'judged'],
  ['with blanks between and behind', '/aims \t recheck  \t', 'judged'],
  ['with the line ends of a browser', '/aims recheck\r\nIt is quiet now.\r\n', 'judged'],
  ['with a text of its own below', `/aims recheck\n\n${'why '.repeat(LONG / 5)}`, 'judged'],
  ['twice in one comment', `${RECHECK}\n${RECHECK}\n`, 'judged'],
  ['with a line end between', '/aims\nrecheck', 'nothing'],
  ['with a blank in front', ' /aims recheck', 'no job'],
  ['on the second line', '\n/aims recheck', 'no job'],
  ['behind other words', 'Please /aims recheck', 'no job'],
  ['with words behind', '/aims recheck please', 'nothing'],
  ['of another name', '/aims-recheck', 'nothing'],
  ['without its verb', '/aims', 'nothing'],
  ['of a verb that does not exist', '/aims approve', 'nothing'],
  ['asking for a verdict', '/aims recheck --verdict success', 'nothing'],
  ['quoted', '> /aims recheck', 'no job'],
  ['as code', '`/aims recheck`', 'no job'],
  ['in a block of code', '```\n/aims recheck\n```', 'no job'],
  ['in a comment of HTML', '<!--\n/aims recheck\n-->', 'no job'],
  ['with a width of zero inside', '/aims\u200B recheck', 'nothing'],
  ['with a width of zero in front', '\u200B/aims recheck', 'no job'],
  ['with a blank that does not break', '/aims\u00A0recheck', 'nothing'],
  ['with a mark that turns the text around', '/aims \u202Erecheck', 'nothing'],
  ['with a Cyrillic letter', '/aims r\u0435check', 'nothing'],
  ['with a line end of Unicode', '/aims recheck\u2028success', 'nothing'],
  ['that fills the comment with blanks', `/aims${' '.repeat(LONG)}recheck`, 'judged'],
  ['that fills it and is none', `/aims${' '.repeat(LONG)}rechec`, 'nothing'],
  ['with blanks to the end and a word', `/aims recheck${' \t'.repeat(LONG / 2)}x`, 'nothing'],
  ['with commands of the runner', '/aims recheck\n::error::forged\n##[error]forged', 'judged'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
  ['with an expression', '/aims recheck ${{ secrets.GITHUB_TOKEN }}', 'nothing'],
  ['empty', '', 'no job'],
];

test.each(BODIES)('%s', async (_, body, outcome) => {
  expect(await takenFor(open, { body, by: 'kim', association: 'MEMBER' })).toBe(outcome);
});

/** Of who may say it. */
const AUTHORS: readonly (readonly [string, Omit<Remark, 'body'>, Outcome])[] = [
  ['the owner of the repository', { by: 'admin', association: 'OWNER' }, 'judged'],
  ['a collaborator from outside', { by: 'lee', association: 'COLLABORATOR' }, 'judged'],
  ['a managed user', { by: 'dana_acme', association: 'MEMBER' }, 'judged'],
  ['a stranger', { by: 'stranger', association: 'NONE' }, 'no job'],
  ['somebody who once contributed', { by: 'stranger', association: 'CONTRIBUTOR' }, 'no job'],
  ['a first contributor', { by: 'stranger', association: 'FIRST_TIME_CONTRIBUTOR' }, 'no job'],
  ['a mannequin', { by: 'old', association: 'MANNEQUIN', type: 'Mannequin' }, 'no job'],
  ['an app with a role', { by: 'helper[bot]', association: 'COLLABORATOR' }, 'nothing'],
  ['an agent without the name of a bot', { by: 'Copilot', association: 'MEMBER', type: 'Bot' }, 'nothing'],
  ['an account that calls itself a bot', { by: 'fake[bot]', association: 'MEMBER', type: 'User' }, 'nothing'],
  ['an organisation', { by: 'acme', association: 'MEMBER', type: 'Organization' }, 'nothing'],
  ['a comment that is edited', { by: 'kim', association: 'MEMBER', action: 'edited' }, 'no job'],
  ['a comment that is deleted', { by: 'kim', association: 'MEMBER', action: 'deleted' }, 'no job'],
];

test.each(AUTHORS)('by %s', async (_, said, outcome) => {
  expect(await takenFor(open, { ...said, body: RECHECK })).toBe(outcome);
});

test('by somebody whose role was taken after the comment: the verdict is the same as nobody had asked', async () => {
  platform.github.permit('kim', 'none');
  expect(await takenFor(open, { body: RECHECK, by: 'kim', association: 'MEMBER' })).toBe('judged');
  platform.github.permit('kim', 'write');
});

test.each([
  ['a closed pull request', () => closed],
  ['a merged one', () => merged],
])('on %s there is nothing to judge', async (_, number) => {
  expect(await takenFor(number(), { body: RECHECK, by: 'kim', association: 'MEMBER' })).toBe('nothing');
});

test('on an issue no job starts', async () => {
  expect(await takenFor(7, { body: RECHECK, by: 'kim', association: 'MEMBER' })).toBe('no job');
});

test('ten of them in a row are verdicts that agree, and one comment', async () => {
  for (let times = 0; times < 10; times += 1)
    expect(await takenFor(open, { body: RECHECK, by: 'kim', association: 'MEMBER' })).toBe('judged');
  const comments = await platform.github.call('admin', 'GET', `/repos/acme/shop/issues/${open}/comments`);
  expect(comments).toHaveLength(1);
});

/** What became of a comment; whatever it was, the pull request stays as red as it is, and nothing else is. */
async function takenFor(number: number, remark: Remark): Promise<Outcome> {
  const { jobs } = platform.actions;
  const before = jobs.length;
  await platform.remark(number, remark);
  const [job, ...more] = jobs.slice(before);
  expect(more).toEqual([]);
  const [newest] = platform.github.statuses(platform.repository.tip('bolder'));
  expect(newest?.state).toBe('failure');
  expect(await redRows(platform)).toEqual(['AI lifecycle gate']);
  if (job === undefined) return 'no job';
  expect(job.conclusion).toBe('success');
  expect(job.log).not.toMatch(/^(?:::error|##\[)/m);
  return job.log.includes('nothing to do') ? 'nothing' : 'judged';
}
