/** docs/github-behaviour.md and docs/stories.md, from the tables that the tests run. */
import { BEHAVIOUR_IDS, BEHAVIOURS, type BehaviourId } from '../test/github/platform/behaviours.ts';
import { STORIES } from '../test/github/stories/all.ts';
import type { Story } from '../test/github/stories/story.ts';

/** What GitHub is taken to do, where that is said, and what shows it. */
export function behaviourPage(banner: string): string {
  const rows = BEHAVIOUR_IDS.map((id) => {
    const { what, sources, file } = BEHAVIOURS[id];
    return `| ${what} | ${sources.map(source).join('<br>')} | [\`${file}\`](../test/${file}) | ${shownBy(id)} |`;
  });
  return `${[
    `<!-- ${banner} -->`,
    '# How GitHub behaves',
    '',
    'The tests run the workflows that are pasted, on a GitHub of their own. What that GitHub does is listed here, each with the',
    'page, package or public thread that says so, the file that does the same, and the [stories](stories.md) that rest on it.',
    'Nothing here was measured on github.com.',
    '',
    '| what | said by | modelled in | stories |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}

function source(text: string): string {
  const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(text) ?? [];
  if (repository !== undefined) return `[${text}](https://github.com/${repository}/issues/${number})`;
  return text.startsWith('https://') ? `<${text}>` : text;
}

function shownBy(id: BehaviourId): string {
  const numbers = STORIES.flatMap(({ shows }, index) => (shows.includes(id) ? [index + 1] : []));
  return numbers.join(', ');
}

/** Every story with its end. */
export function storiesPage(banner: string): string {
  return `${[
    `<!-- ${banner} -->`,
    '# Stories',
    '',
    `${STORIES.length} stories of pull requests on a GitHub that behaves ([how](github-behaviour.md)). Each runs the workflows`,
    'themselves, with the tokens and events that GitHub would give them, and must end as its line says. Where nothing else is said the',
    'repository is private, has the two workflows of [the set-up](setup.md), and requires `AI lifecycle gate` of GitHub Actions. A minute',
    'is billed for each job that starts; requests are what all jobs of the story together send.',
    '',
    `A pull request with two pushes, six comments, one approval and a merge bills **${minutesOf('what a pull request costs')} minutes**; with the one file`,
    `on \`pull_request_target\` that was to be pasted before, ${minutesOf('what the same pull request cost')}.`,
    '',
    '| | story | what happens | merge | red rows left | minutes | requests | records |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...STORIES.map(storyRow),
  ].join('\n')}\n`;
}

function minutesOf(beginning: string): number {
  const story = STORIES.find(({ name }) => name.startsWith(beginning));
  if (story === undefined) throw new TypeError(`no story "${beginning}"`);
  return story.end.minutes;
}

function storyRow({ name, settingSays, steps, end }: Story, index: number): string {
  const said = settingSays === undefined ? name : `${name}<br>*${settingSays}*`;
  const merges = Object.entries(end.merge);
  const merge = merges.map(([number, state]) => (merges.length > 1 ? `#${number}: ${state}` : state));
  const records = Object.entries(end.records).map(([kind, count]) => `${count} ${kind}`);
  const cells = [
    said,
    steps.map(({ says }, at) => `${at + 1}. ${says}`).join('<br>'),
    merge.join('<br>') || '–',
    end.red.join('<br>') || 'none',
    String(end.minutes),
    end.requests === 0 ? '–' : String(end.requests),
    records.join('<br>') || 'none',
  ];
  return `| ${index + 1} | ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
