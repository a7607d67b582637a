import type { SignedDecision } from '../../approval/signed/statement.ts';
import { badInput } from '../../errors.ts';
import type { PreparedApproval, SigningRequest } from '../../evaluation/seal.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { prepareApproval } from '../../evaluation/sign-approval.ts';
import { prepareDocumentApproval } from '../../evaluation/sign-document.ts';
import { dateAfter } from '../../period.ts';
import type { Method } from '../../policy/vocabulary.ts';
import { visible } from '../../reporters/visible.ts';

/** `aims-gate approve`, as typed. */
export interface ApproveOptions
  extends Omit<SigningRequest, 'conditions' | 'expiresAt' | 'now' | 'method' | 'decision'> {
  /** One of the two: what is decided on. */
  readonly system?: string;
  readonly document?: string;
  /** The branch a change of the system would be merged into. */
  readonly target?: string;
  readonly decision?: SignedDecision;
  readonly condition?: readonly string[];
  readonly expires?: string;
  readonly method: Method;
  readonly now?: string;
  readonly dryRun?: true;
}

/** Says what will be signed, signs it, and says what to do next. */
export async function reportApproval(options: ApproveOptions, catalog: Catalog): Promise<void> {
  const { condition = [], expires, dryRun, now = new Date().toISOString(), ...rest } = options;
  const expiresAt = expires === undefined ? {} : { expiresAt: endOf(expires, now) };
  const prepared = await prepare({ ...rest, ...expiresAt, conditions: condition, now }, catalog);
  // Names of files and systems are the repository's: what is not seen in them is shown.
  say([...prepared.lines, '']);
  if (dryRun) return say(['nothing was signed (--dry-run)']);
  const { path, by } = await prepared.sign(process.env);
  const commit = options.method === 'commit' ? 'git commit -S' : 'git commit';
  say([
    `${by}`,
    `written to ${path}`,
    `→ git add ${path} && ${commit} -m "Decide on ${options.system ?? options.document}" && git push`,
  ]);
}

function prepare(
  request: SigningRequest & Pick<ApproveOptions, 'system' | 'document' | 'target'>,
  catalog: Catalog,
): Promise<PreparedApproval> {
  const { system, document } = request;
  if (system !== undefined && document === undefined) return prepareApproval({ ...request, system }, catalog);
  if (document !== undefined && system === undefined)
    return prepareDocumentApproval({ ...request, document }, catalog);
  throw badInput(
    system === undefined
      ? 'nothing is named that could be decided on'
      : 'a system and a document are decided on one by one',
    'give --system ID, or --document PATH',
  );
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(visible).join('\n')}\n`);
}

/** The moment after the last day a decision holds. */
function endOf(when: string, now: string): string {
  const period = /^\d+ (?:day|month|year)s?$/.test(when);
  const last = period ? dateAfter(now.slice(0, 10), when) : when;
  const day = new Date(`${last}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(last) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(last))
    throw badInput(
      `--expires ${JSON.stringify(when)} is neither a day nor a period`,
      'write 2026-12-31 or "90 days"',
    );
  const end = new Date(day.getTime() + 86_400_000).toISOString();
  if (end > now) return end;
  throw badInput(`--expires ${last} is past`, 'give a day that is still to come');
}
