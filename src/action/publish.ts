import type { HeadBench, Judged, JudgedFacts } from '../evaluation/judge-pull-request.ts';
import { standing } from '../gates/evaluation.ts';
import { publishCheck } from '../github/publish/check-run.ts';
import { publishComment } from '../github/publish/comment.ts';
import type { Outcome } from '../github/publish/outcome.ts';
import { publishStatus } from '../github/publish/status.ts';
import { workflowCommands } from '../reporters/annotations.ts';
import { checkRun } from '../reporters/check-run.ts';
import { comment, failureComment, type Page } from '../reporters/comment.ts';
import { GITHUB_BUDGET } from '../reporters/layout.ts';
import type { Ruled } from '../reporters/ruled.ts';
import { worstFirst } from '../reporters/ruled.ts';
import { statusOutput } from '../reporters/status.ts';
import { editorOf } from './editor.ts';
import type { Inputs, Run } from './inputs.ts';
import { log } from './log.ts';

/** How the status, which alone decides whether GitHub lets merge, was published. */
export type PublishedStatus = Outcome<{ readonly url: string; readonly written: boolean }>;

/**
 * Tells people: comment, check run with annotations, and the commit status that carries the verdict; log annotations
 * where the token may not write.
 *
 * Nothing here changes the verdict; what could not be published is said in the log, with the way out.
 *
 * @param isNew the pull request was just opened: nothing of the gate can be on it yet
 */
export async function publish(
  judged: JudgedFacts,
  isNew: boolean,
  bench: HeadBench,
  { inputs, run }: { readonly inputs: Inputs; readonly run: Run },
): Promise<PublishedStatus> {
  const { client, repo } = bench;
  const { facts, head } = judged;
  const site = { serverUrl: run.serverUrl, repository: `${repo.owner}/${repo.repo}` };
  const page = { site, budget: GITHUB_BUDGET };
  const editable = ({ pull }: Judged): Page => {
    const editor = editorOf(pull, run.serverUrl, bench.catalog);
    return editor === undefined ? page : { ...page, editor };
  };
  const ruled = judged.judged.map(ruledOf);
  const mayExist = !isNew || judged.judged.length > 1;
  const [comments] = await Promise.all([
    Promise.all(
      judged.judged.map(async (one) => {
        const outcome = await commentOn(one, { judged, mayExist, bench, inputs, page: editable(one) });
        say(`comment on #${one.pull.number}`, outcome);
        return [one.pull.number, outcome] as const;
      }),
    ),
    checkOn(judged, ruled, { mayExist, bench, run, page }),
  ]);
  const written = new Map(
    comments.flatMap(([number, outcome]) => (outcome.state === 'published' ? [[number, outcome.url]] : [])),
  );
  const [worst] = worstFirst(ruled);
  const status = await publishStatus(
    client,
    repo,
    {
      context: bench.checkName,
      head,
      ...statusOutput(ruled),
      page: (worst === undefined ? undefined : written.get(worst.number)) ?? run.url,
      judged: {
        pullRequests: judged.judged.map(({ pull }) => pull.number),
        facts: facts.digest,
        governance: governanceOf(facts),
      },
    },
    facts.status,
  );
  say(`status "${bench.checkName}"`, status);
  if (status.state === 'failed')
    for (const one of judged.judged) if ('evaluation' in one) command(workflowCommands(one.evaluation));
  return status;
}

/** Which policy and register the verdict rests on: when they change, an open pull request is judged again. */
function governanceOf({ pulls }: JudgedFacts['facts']): ReadonlyMap<number, string> {
  return new Map(
    pulls.flatMap(({ number, base }) => (base?.governance === undefined ? [] : [[number, base.governance]])),
  );
}

interface CommentWorld {
  readonly judged: JudgedFacts;
  readonly mayExist: boolean;
  readonly bench: HeadBench;
  readonly inputs: Inputs;
  readonly page: Page;
}

async function commentOn(
  one: Judged,
  { judged, mayExist, bench, inputs, page }: CommentWorld,
): Promise<Outcome<{ readonly url: string }>> {
  if (inputs.comment === 'never') return { state: 'not-needed' };
  const quiet = 'evaluation' in one && standing(one.evaluation) === 'not-applicable';
  const passed = 'evaluation' in one && one.evaluation.verdict === 'pass';
  const update = quiet || (inputs.comment === 'on-gap' && passed);
  // A head without a status of ours may be a new push: the comment is of the pull request, and older.
  if (update && !mayExist) return { state: 'not-needed' };
  return publishComment(bench.client, bench.repo, {
    pullRequest: one.pull.number,
    body: 'evaluation' in one ? comment(one.evaluation, page) : failureComment(one.error),
    when: update ? 'update' : 'always',
    self: judged.facts.self,
    mayExist,
  });
}

/** The annotations, and how the ledger stands. A head without anything governed has neither, unless it had before. */
async function checkOn(
  { facts, head }: JudgedFacts,
  ruled: readonly Ruled[],
  world: Pick<CommentWorld, 'mayExist' | 'bench' | 'page'> & { readonly run: Run },
): Promise<void> {
  const { bench, run, page } = world;
  const seenBefore = facts.status !== undefined;
  const governed = ruled.some(isGoverned);
  if (!governed && !(seenBefore && facts.status?.description !== statusOutput(ruled).description)) return;
  const ledger = governed ? await bench.ledger?.() : undefined;
  const check = await publishCheck(bench.client, bench.repo, {
    headSha: head,
    ...checkRun(ruled, page, ledger?.seen),
    detailsUrl: run.url,
    self: facts.self,
    mayExist: seenBefore,
  });
  say('findings', check);
  if (ledger?.error !== undefined) {
    const { message, hint } = ledger.error;
    log(
      `aims-gate: the check run does not say how the ledger stands: ${message}. ${hint}. The verdict stands.`,
    );
  }
}

export function ruledOf(one: Judged): Ruled {
  const ruling = 'evaluation' in one ? { evaluation: one.evaluation } : { error: one.error };
  return { number: one.pull.number, ruling };
}

function isGoverned({ ruling }: Ruled): boolean {
  return 'error' in ruling || ruling.evaluation.verdict !== 'not-applicable';
}

export function say(what: string, outcome: Outcome<{ readonly url?: string }>): void {
  if (outcome.state === 'published') log(`aims-gate: ${what}: ${outcome.url ?? 'written'}`);
  if (outcome.state === 'superseded') log(`aims-gate: ${what}: a newer run has already spoken`);
  if (outcome.state === 'failed')
    log(`aims-gate: ${outcome.error.message}. ${outcome.error.hint}. The verdict stands.`);
}

/** Annotations are commands: their own writer escapes what is in them. */
function command(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
