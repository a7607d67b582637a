import type { HeadGateContext } from '../evaluation/gate-context.ts';
import type { JudgedFacts, PullRequestVerdict } from '../evaluation/judge-pull-request.ts';
import { parseLedgerView } from '../evaluation/ledger-status.ts';
import { gateStatus } from '../gates/evaluation.ts';
import { defaultBranch } from '../github/default-branch.ts';
import { publishCheck } from '../github/publish/check-run.ts';
import { type Comment, ownComment, publishComment } from '../github/publish/comment.ts';
import type { PublishOutcome } from '../github/publish/outcome.ts';
import { publishStatus } from '../github/publish/status.ts';
import { requiresStatus } from '../github/settings/branch-rules.ts';
import type { Login } from '../ids.ts';
import { workflowCommands } from '../reporters/annotations.ts';
import { checkRun } from '../reporters/check-run.ts';
import { type CommentPage, comment, failureComment } from '../reporters/comment.ts';
import { GITHUB_BUDGET } from '../reporters/layout.ts';
import type { JudgedPullRequest } from '../reporters/ruled.ts';
import { stateOf, worstFirst } from '../reporters/ruled.ts';
import { statusOutput } from '../reporters/status.ts';
import { editorOf } from './editor.ts';
import type { ActionRun, Inputs } from './inputs.ts';
import { log } from './log.ts';
import { objectorsOf } from './objectors.ts';

/** How the status, which alone decides whether GitHub lets merge, was published. */
export type PublishedStatus = PublishOutcome<{ readonly url: string; readonly written: boolean }>;

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
  gateContext: HeadGateContext,
  { inputs, run }: { readonly inputs: Inputs; readonly run: ActionRun },
): Promise<PublishedStatus> {
  const { client, repo } = gateContext;
  const { facts, head } = judged;
  const site = { serverUrl: run.serverUrl, repository: `${repo.owner}/${repo.repo}` };
  const page = { site, budget: GITHUB_BUDGET };
  const editable = ({ pull }: PullRequestVerdict): CommentPage => {
    const editor = editorOf(pull, run.serverUrl, gateContext.catalog);
    return editor === undefined ? page : { ...page, editor };
  };
  const ruled = await Promise.all(judged.judged.map((one) => withTarget(one, gateContext)));
  const [worst] = worstFirst(ruled);
  const put = (address: string) => {
    const status = {
      context: gateContext.checkName,
      head,
      ...statusOutput(ruled),
      page: address,
      judged: {
        pullRequests: judged.judged.map(({ pull }) => pull.number),
        facts: facts.digest,
        governance: governanceOf(facts),
        objectors: objectorsOf(judged),
      },
    };
    return publishStatus(client, repo, status, facts.status);
  };
  const worlds = judged.judged.map((one) => {
    return { one, world: { self: facts.self, known: commentsOn(one, judged, isNew), gateContext, inputs } };
  });
  const commenting = worlds.map(({ one, world }) => ({ one, written: commentOn(one, world, editable(one)) }));
  const decisive = worlds.find(({ one }) => one.pull.number === worst?.number);
  const ahead = decisive === undefined ? run.url : pageAhead(decisive.one, decisive.world, run);
  const [early] = await Promise.all([
    ahead === undefined ? undefined : put(ahead),
    Promise.all(
      commenting.map(async ({ one, written }) => say(`comment on #${one.pull.number}`, await written)),
    ),
    checkOn(judged, ruled, { gateContext, run, page }),
  ]);
  const told = await commenting.find(({ one }) => one === decisive?.one)?.written;
  // A status that leads to where nothing was written helps nobody.
  const status =
    early !== undefined && (early.state === 'failed' || told?.state !== 'failed')
      ? early
      : await put(told?.state === 'published' ? told.url : run.url);
  say(`status "${gateContext.checkName}"`, status);
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
  readonly self: Login;
  readonly known: Comment['known'];
  readonly gateContext: HeadGateContext;
  readonly inputs: Inputs;
}

/** The gate's comments on a pull request, as far as they are known before anything is written. */
function commentsOn(
  { pull }: PullRequestVerdict,
  { facts, judged }: JudgedFacts,
  isNew: boolean,
): Comment['known'] {
  if (isNew && judged.length === 1) return 'none';
  return facts.pulls.find(({ number }) => number === pull.number)?.comments;
}

/** `update`: nothing to say, where nothing was said before. */
function whenToComment(one: PullRequestVerdict, { comment }: Inputs): Comment['when'] | 'never' {
  if (comment === 'never') return 'never';
  const quiet = 'evaluation' in one && gateStatus(one.evaluation) === 'not-applicable';
  const passed = 'evaluation' in one && one.evaluation.verdict === 'pass';
  return quiet || (comment === 'on-gap' && passed) ? 'update' : 'always';
}

/**
 * The page that says more, where it is known before the comment is written: then the status need not wait for it. A first
 * comment on a new pull request has no address yet, and stands on its page.
 */
function pageAhead(
  one: PullRequestVerdict,
  { known, inputs }: CommentWorld,
  run: ActionRun,
): string | undefined {
  const when = whenToComment(one, inputs);
  if (when === 'never') return run.url;
  if (known === undefined) return undefined;
  const existing = known === 'none' ? undefined : ownComment(known);
  if (existing !== undefined) return existing.url;
  if (when === 'update') return run.url;
  const { owner, repo } = run.repository;
  return known === 'none' ? `${run.serverUrl}/${owner}/${repo}/pull/${one.pull.number}` : undefined;
}

async function commentOn(
  one: PullRequestVerdict,
  { self, known, gateContext, inputs }: CommentWorld,
  page: CommentPage,
): Promise<PublishOutcome<{ readonly url: string }>> {
  const when = whenToComment(one, inputs);
  if (when === 'never') return { state: 'not-needed' };
  return publishComment(gateContext.client, gateContext.repo, {
    pullRequest: one.pull.number,
    body: 'evaluation' in one ? comment(one.evaluation, page) : failureComment(one.error),
    when,
    self,
    known,
  });
}

/** The annotations, and how the ledger stands. A head without anything governed has neither, unless it had before. */
async function checkOn(
  { facts, head }: JudgedFacts,
  ruled: readonly JudgedPullRequest[],
  world: Pick<CommentWorld, 'gateContext'> & { readonly page: CommentPage; readonly run: ActionRun },
): Promise<void> {
  const { gateContext, run, page } = world;
  const seenBefore = facts.status !== undefined;
  const governed = ruled.some(isGoverned);
  if (!governed && !(seenBefore && facts.status?.description !== statusOutput(ruled).description)) return;
  const { ledgerBranch } = gateContext;
  const ledger =
    governed && ledgerBranch !== undefined && facts.ledgerTip !== undefined
      ? parseLedgerView(ledgerBranch, facts.ledgerTip)
      : undefined;
  const check = await publishCheck(gateContext.client, gateContext.repo, {
    headSha: head,
    ...checkRun(ruled, page, ledger),
    detailsUrl: run.url,
    self: facts.self,
    mayExist: seenBefore,
  });
  say('findings', check);
}

export function judgedPullRequest(one: PullRequestVerdict): JudgedPullRequest {
  const ruling = 'evaluation' in one ? { evaluation: one.evaluation } : { error: one.error };
  return { number: one.pull.number, ruling };
}

/** A verdict that passes, with its target branch where that does not require the status: see `statusOutput`. */
async function withTarget(one: PullRequestVerdict, gateContext: HeadGateContext): Promise<JudgedPullRequest> {
  const { client, repo, checkName } = gateContext;
  const ruled = judgedPullRequest(one);
  const { baseRef } = one.pull;
  if (stateOf(ruled.ruling) !== 'success') return ruled;
  const trunk = gateContext.defaultBranch ?? (await defaultBranch(client, repo)).name;
  if (baseRef === trunk || (await requiresStatus(client, repo, baseRef, checkName))) return ruled;
  return { ...ruled, unprotected: baseRef };
}

function isGoverned({ ruling }: JudgedPullRequest): boolean {
  return 'error' in ruling || ruling.evaluation.verdict !== 'not-applicable';
}

export function say(what: string, outcome: PublishOutcome<{ readonly url?: string }>): void {
  if (outcome.state === 'published') log(`aims-gate: ${what}: ${outcome.url ?? 'written'}`);
  if (outcome.state === 'superseded') log(`aims-gate: ${what}: a newer run has already spoken`);
  if (outcome.state === 'failed')
    log(`aims-gate: ${outcome.error.message}. ${outcome.error.hint}. The verdict stands.`);
}

/** Annotations are commands: their own writer escapes what is in them. */
function command(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
