import type { Bench, Judged, JudgedHead } from '../evaluation/judge-pull-request.ts';
import { standing } from '../gates/evaluation.ts';
import { publishCheck } from '../github/publish/check-run.ts';
import { publishComment } from '../github/publish/comment.ts';
import { type Order, type Outcome, orderOf } from '../github/publish/order.ts';
import { workflowCommands } from '../reporters/annotations.ts';
import { checkRun, type Ruled } from '../reporters/check-run.ts';
import { comment, failureComment, type Page } from '../reporters/comment.ts';
import { GITHUB_BUDGET } from '../reporters/layout.ts';
import { summary } from '../reporters/summary.ts';
import { editorOf } from './editor.ts';
import type { Inputs, Run } from './inputs.ts';
import { writeSummary } from './outputs.ts';

/** What may be there already and has to be looked for. */
export interface Before {
  readonly check: boolean;
  readonly comment: boolean;
}

/**
 * Tells people: check run, comment, job summary, and log annotations where the token may write neither.
 *
 * Nothing here changes the verdict; what could not be published is said in the log, with the way out.
 */
export async function publish(
  judgedHead: JudgedHead,
  before: Before,
  bench: Bench,
  inputs: Inputs,
  run: Run,
  summaryFile: string | undefined,
): Promise<void> {
  const { client, repo } = bench;
  const site = { serverUrl: run.serverUrl, repository: `${repo.owner}/${repo.repo}` };
  const page = { site, budget: GITHUB_BUDGET };
  const editable = ({ pull }: Judged): Page => {
    const editor = editorOf(pull, run.serverUrl, bench.catalog);
    return editor === undefined ? page : { ...page, editor };
  };
  const order = orderOf(bench.now, run.id, run.attempt);
  const ruled = judgedHead.judged.map(ruledOf);
  const ledger = ruled.some(isGoverned) ? await bench.ledger?.() : undefined;
  const output = checkRun(ruled, page, ledger?.seen);
  const check = await publishCheck(client, repo, {
    name: inputs.checkName,
    headSha: judgedHead.head,
    ...output,
    detailsUrl: run.url,
    order,
    mayExist: before.check,
  });
  say('check', check);
  if (ledger?.error !== undefined) {
    const { message, hint } = ledger.error;
    print([
      `aims-gate: the check does not say how the ledger stands: ${message}. ${hint}. The verdict stands.`,
    ]);
  }
  const bot = check.state === 'published' ? check.bot : 'github-actions[bot]';
  if (check.state !== 'superseded') {
    for (const one of distinct(judgedHead.judged)) {
      say(
        `comment on #${one.pull.number}`,
        await commentOn(one, bot, order, before, bench, inputs, editable(one)),
      );
    }
  }
  writeSummary(summary(ruled, { site }), summaryFile);
  if (check.state === 'failed') {
    for (const one of judgedHead.judged) if ('evaluation' in one) print(workflowCommands(one.evaluation));
  }
}

async function commentOn(
  one: Judged,
  bot: string,
  order: Order,
  before: Before,
  bench: Bench,
  inputs: Inputs,
  page: Page,
): Promise<Outcome> {
  if (inputs.comment === 'never') return { state: 'not-needed' };
  const quiet = 'evaluation' in one && standing(one.evaluation) === 'not-applicable';
  const passed = 'evaluation' in one && one.evaluation.verdict === 'pass';
  const update = quiet || (inputs.comment === 'on-gap' && passed);
  if (update && !before.comment) return { state: 'not-needed' };
  return publishComment(bench.client, bench.repo, {
    pullRequest: one.pull.number,
    body: 'evaluation' in one ? comment(one.evaluation, page) : failureComment(one.error),
    when: update ? 'update' : 'always',
    bot,
    order,
    mayExist: before.comment,
  });
}

function ruledOf(one: Judged): Ruled {
  const ruling = 'evaluation' in one ? { evaluation: one.evaluation } : { error: one.error };
  return { number: one.pull.number, ruling };
}

function isGoverned({ ruling }: Ruled): boolean {
  return 'evaluation' in ruling && ruling.evaluation.verdict !== 'not-applicable';
}

/** A pull request that failed for two reasons has one comment, about the last of them. */
function distinct(judged: readonly Judged[]): readonly Judged[] {
  return [...new Map(judged.map((one) => [one.pull.number, one])).values()];
}

export function say(what: string, outcome: Outcome<{ readonly url?: string }>): void {
  if (outcome.state === 'published') print([`aims-gate: ${what}: ${outcome.url ?? 'written'}`]);
  if (outcome.state === 'superseded') print([`aims-gate: ${what}: a newer run has already spoken`]);
  if (outcome.state === 'failed')
    print([`aims-gate: ${outcome.error.message}. ${outcome.error.hint}. The verdict stands.`]);
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
