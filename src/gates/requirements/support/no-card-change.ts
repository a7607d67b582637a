import { CARD_PHRASE, type CardStatement } from '../../../approval/card-statement.ts';
import { code, list, type Prose, person, prose, words } from '../../../prose.ts';
import type { GateApplication } from '../../subject.ts';
import { parseApproval } from './approval-policy.ts';
import { make } from './document-findings.ts';
import type { Gap } from './gap.ts';
import type { ApprovalRow, Context } from './kind.ts';

/** What becomes of a card that did not change. */
export type UnchangedCard =
  | { readonly state: 'accepted'; readonly because: Prose; readonly said: readonly ApprovalRow[] }
  | { readonly state: 'open'; readonly gap: Gap };

/**
 * A card may stay as it is where the author says why in the description of the pull request and the system owner approves
 * this content after that: who wrote the change never decides alone.
 *
 * @param gap what the document says of the unchanged card
 */
export function unchangedCard(
  gap: Gap,
  path: string,
  asked: GateApplication,
  context: Context,
): UnchangedCard {
  const { oversight } = context;
  const facts = oversight.known ? oversight.facts : undefined;
  const statement = facts?.statement;
  if (statement === undefined || statement.because === '') {
    const change = prose`${asked.gate.remedy ?? gap.defaultRemedy ?? prose`change the card`}`;
    const said = prose`${code(`${CARD_PHRASE} …`)} and have the system owner approve after that`;
    const message =
      statement === undefined
        ? gap.message
        : prose`${gap.message}; the description of the pull request mentions this without a line that begins with ${code(CARD_PHRASE)} and gives the reason`;
    const where =
      statement === undefined ? 'write in the description of the pull request' : 'begin a line there with';
    return { state: 'open', gap: { ...gap, message, remedy: prose`${change}; or ${where} ${said}` } };
  }
  const reason = words(statement.because);
  if (statement.by !== undefined && statement.by !== facts?.author)
    return refused(
      gap,
      path,
      prose`${person(statement.by)}, who is not the author, wrote "${reason}" into the description`,
    );
  const owner = parseApproval({ by: ['owner'] });
  const answer = context.judge(owner, asked, context);
  const said = answer.state === 'unknown' ? [] : (answer.said ?? []);
  const accepting = said.filter((row) => row.counts && isAfter(row, statement));
  if (accepting.length === 0) {
    const early = said.some(({ counts }) => counts);
    const why = early
      ? prose`the author says "${reason}", after the owner approved`
      : prose`the author says "${reason}", and the owner has not approved that`;
    return refused(gap, path, why);
  }
  const by = list(accepting.map(({ login }) => person(login)));
  return {
    state: 'accepted',
    because: prose`${code(path)} stays as it is: "${reason}", says ${author(facts?.author)}, and ${by} accepted it`,
    said: accepting.map(
      (row): ApprovalRow => ({
        ...row,
        because: prose`accepts that ${code(path)} stays as it is: "${reason}"`,
      }),
    ),
  };
}

function author(login: Parameters<typeof person>[0] | undefined): Prose {
  return login === undefined ? prose`the author` : [person(login)];
}

function refused(gap: Gap, path: string, because: Prose): UnchangedCard {
  return { state: 'open', gap: make['card-not-accepted']({ path, what: gap.message, because }, { path }) };
}

/** Anyone who approved before it was said, or before it was said otherwise, accepted something else. */
function isAfter({ at }: ApprovalRow, statement: CardStatement): boolean {
  if (statement.at === undefined) return true;
  return at !== undefined && Date.parse(at) >= Date.parse(statement.at);
}
