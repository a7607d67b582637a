import type { BypassOverride, OverrideWay } from '../evidence/records/override.ts';
import type { Login } from '../ids.ts';
import { code, list, type Prose, person, prose } from '../prose.ts';
import { inline } from './markdown.ts';

/** Lists are cut here, and say so: the record holds all of it. */
const MOST = 20;

const DONE: { readonly [Way in OverrideWay]: string } = {
  'merged-past-gate': 'merged a pull request past the gate',
  'approved-with-conditions': 'approved, with conditions, what was merged',
  'objection-dismissed': 'dismissed an objection to what was merged',
  'direct-push': 'pushed without a pull request',
  'force-push': 'force-pushed, which rewrites what was there',
};

const TITLE: { readonly [Way in OverrideWay]?: string } = {
  'approved-with-conditions': 'Approved with conditions, to be looked at again',
  'objection-dismissed': 'An objection was dismissed, to be looked at again',
};

const LEDGER = {
  kept: 'It is recorded as evidence.',
  'not-kept': 'It could NOT be recorded: run the recording job again, its log says why.',
} as const;

/**
 * What an issue says of an override.
 *
 * @param owners of the systems whose content changed: they are notified
 * @param kept whether the ledger has it
 */
export function overrideIssue(
  override: BypassOverride,
  owners: readonly Login[],
  kept: 'kept' | 'not-kept',
): { readonly title: string; readonly body: string } {
  const { how, commits, actor, paths, gaps, pullRequest, ref, reviewDue } = override;
  const tip = (commits.at(-1) ?? commits[0]).slice(0, 12);
  const options = { notify: new Set<string>(owners) };
  const line = (text: Prose): string => inline(text, options);
  const who = actor === undefined ? prose`somebody` : prose`${person(actor)}`;
  const where = prose`to ${code(ref)} at ${code(tip)}`;
  const of = pullRequest === undefined ? prose`` : prose` (pull request ${code(`#${pullRequest}`)})`;
  const asked = prose`${list(owners.map(person))}: governed content of yours changed.`;
  const task =
    how === 'approved-with-conditions'
      ? 'sees that the conditions are met'
      : 'fixes or reverts what is wrong';
  const due = prose`A second person looks at it by ${code(reviewDue ?? 'soon')}, ${task}, and closes this issue as completed. That is recorded as the review; who is named above cannot review it.`;
  const sections = [
    line(prose`${who} ${DONE[how]} ${where}${of}. ${LEDGER[kept]}`),
    ...(owners.length === 0 ? [] : [line(asked)]),
    bullets(
      'Governed files',
      paths.map((path) => line(prose`${code(path)}`)),
    ),
    bullets(
      heading(override),
      gaps.map(({ gate, message }) => line(prose`${code(gate)}: ${message}`)),
    ),
    line(due),
  ];
  return {
    title: `${TITLE[how] ?? 'Governed content landed past the gate'}: ${tip}`,
    body: sections.filter(Boolean).join('\n\n'),
  };
}

function heading({ how, verdict }: BypassOverride): string {
  if (how === 'approved-with-conditions') return 'The conditions';
  if (how === 'objection-dismissed') return 'The objections';
  return verdict === 'pass' ? 'The gate finds no gap in it' : 'What the gate says of it';
}

function bullets(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return title.startsWith('The gate') ? `${title}.` : '';
  const shown = lines.slice(0, MOST).map((one) => `- ${one}`);
  const rest = lines.length > MOST ? [`- and ${lines.length - MOST} more`] : [];
  return [`**${title}**`, '', ...shown, ...rest].join('\n');
}
