/** What people and machines do in a story: what the page says, and what the platform does. */
import { BOT, DEPENDABOT } from '../../support/embedded-people.ts';
import { BOLDER_PROMPT, SYSTEM, UPDATED_CARD } from '../../support/product.ts';
import type { Files } from '../../support/repository.ts';
import type { Opening, Platform } from '../platform/platform.ts';

export interface Step {
  readonly says: string;
  readonly take: (platform: Platform) => Promise<unknown>;
}

/** A bolder prompt with the model card that says so: only an approval is missing. */
export const GOOD: Files = { 'prompts/system.md': BOLDER_PROMPT, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
/** The prompt alone: the card does not say what changed. */
export const GAP: Files = { 'prompts/system.md': BOLDER_PROMPT };
export const CARD: Files = { [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
export const DOCS: Files = { 'README.md': '# Shop\n\nOpen all day.\n' };
export const CODE: Files = { 'src/shop.ts': 'export const shop = 1;\n' };

const WORDS = new Map<Files, string>([
  [GOOD, 'a prompt and its model card'],
  [GAP, 'a prompt alone'],
  [CARD, 'the model card'],
  [DOCS, 'documentation'],
  [CODE, 'code without AI'],
]);

function what(files: Files): string {
  return WORDS.get(files) ?? Object.keys(files).join(', ');
}

export function open(branch: string, files: Files, opening: Opening = {}): Step {
  const { by = 'sam', fork = false, byToken = false, base, sameAs } = opening;
  const where = fork ? ' from a fork' : '';
  const how = byToken ? ' with the token of a job' : '';
  const to = base === undefined ? '' : ` against ${base}`;
  const content = sameAs === undefined ? what(files) : `the same commit as ${sameAs}`;
  return {
    says: `${by} opens a pull request${where}${how}${to}: ${content}`,
    take: (platform) => platform.open(branch, files, opening),
  };
}

export const byDependabot = (branch: string, files: Files): Step => open(branch, files, { by: DEPENDABOT });
export const byBot = (branch: string, files: Files): Step => open(branch, files, { by: BOT, byToken: true });

export function push(number: number, files: Files, by?: string): Step {
  return {
    says: `${by ?? 'the author'} pushes to #${number}: ${what(files)}`,
    take: (platform) => platform.push(number, files, by),
  };
}

export function approve(number: number, by = 'dana'): Step {
  return { says: `${by} approves #${number}`, take: (platform) => platform.review(number, by, 'APPROVE') };
}

export function refuse(number: number, by = 'dana'): Step {
  return {
    says: `${by} requests changes on #${number}`,
    take: (platform) => platform.review(number, by, 'REQUEST_CHANGES'),
  };
}

/** Approves, and the approval is dismissed again. */
export function approveAndDismiss(number: number, by = 'dana'): Step {
  return {
    says: `${by} approves #${number}, and the approval is dismissed`,
    take: async (platform) => {
      const review = await platform.review(number, by, 'APPROVE');
      await platform.dismiss(number, review, 'kim');
    },
  };
}

export function comment(number: number, body: string, by = 'kim', association = 'MEMBER'): Step {
  return {
    says: `${by} (${association.toLowerCase()}) comments on #${number}: ${body}`,
    take: (platform) => platform.comment(number, body, by, association),
  };
}

export function merge(number: number): Step {
  return { says: `omar merges #${number}`, take: (platform) => platform.merge(number) };
}

export function close(number: number): Step {
  return { says: `sam closes #${number}`, take: (platform) => platform.close(number) };
}

export function reopen(number: number): Step {
  return { says: `sam reopens #${number}`, take: (platform) => platform.reopen(number) };
}

export function edit(number: number, base?: string): Step {
  return {
    says: base === undefined ? `sam edits the text of #${number}` : `sam points #${number} at ${base}`,
    take: (platform) => platform.edit(number, base),
  };
}

export function enqueue(numbers: readonly number[], title?: string): Step {
  const titled = title === undefined ? '' : `, as "${title}"`;
  return {
    says: `${numbers.map((number) => `#${number}`).join(' and ')} enter the merge queue${titled}`,
    take: (platform) => platform.enqueue(numbers, title),
  };
}

export function night(): Step {
  return { says: 'the scheduled run', take: (platform) => platform.schedule() };
}

export function dispatch(number?: number): Step {
  const inputs = number === undefined ? {} : { 'pull-request': String(number) };
  return {
    says: `kim starts the workflow by hand${number === undefined ? '' : ` for #${number}`}`,
    take: (platform) => platform.dispatch(inputs),
  };
}

export function atOnce(...steps: readonly Step[]): Step {
  return {
    says: `while jobs still run: ${steps.map(({ says }) => says).join('; ')}`,
    take: (platform) =>
      platform.actions.atOnce(async () => {
        for (const step of steps) await step.take(platform);
      }),
  };
}

export function does(says: string, take: Step['take']): Step {
  return { says, take };
}
