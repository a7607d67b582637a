import type { Review } from '../../approval/review.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { type DeepReadonly, defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceReview } from '../generated/predicates.ts';
import { peopleNames, textWithNames } from '../names.ts';
import {
  accountId,
  arrayOf,
  booleanFlag,
  integer,
  nullable,
  objectFields,
  oneOf,
  predicate,
  ref,
  text,
} from '../record-schema.ts';
import { type RecordedDocument, recordedDocuments } from '../recorded-documents.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject } from '../statement.ts';

export interface ReviewRecordEvent extends RecordEvent {
  readonly kind: 'review';
  readonly who: string;
  readonly decision: EvidenceReview['decision'];
  /** Seconds from the content becoming available to the decision. */
  readonly waited?: number;
  readonly counted: readonly {
    readonly gate: string;
    readonly system?: string;
    readonly capacity: string;
    readonly counts: boolean;
    readonly because: string;
  }[];
  /** How the person stands to the change; absent: not known. */
  readonly independent?: 'yes' | 'author' | 'committer' | 'pusher' | 'had-agent-write';
  /** The documents of the gates as they stood at the commit that was reviewed; absent: that commit is gone. */
  readonly saw?: readonly RecordedDocument[];
}

/** What one person said of a pull request: approved, asked for changes, was dismissed, or is asked again. */
export const reviewRecord = defineRecord({
  type: 'review',
  schema: predicate<EvidenceReview>(
    'What one person said of a pull request.',
    ['origin', 'circumstances'],
    {
      reviewer: objectFields(
        {
          login: nullable(ref('login', 'Null: the account was deleted.')),
          id: accountId("GitHub's numeric account id, or a pseudonym; null: not known."),
          account: oneOf(['human', 'bot'], 'Whether a person or a program.'),
          association: oneOf(
            ['owner', 'member', 'collaborator', 'outsider'],
            'What they are to the repository, as GitHub says it.',
          ),
        },
        'Who said it.',
      ),
      decision: oneOf(['approved', 'changes-requested', 'dismissed', 're-requested'], 'What they said.'),
      submittedAt: nullable(ref('time', "When the review was given, by GitHub's clock.")),
      reviewedCommit: nullable(ref('gitId', 'The commit they saw; null: GitHub lost it.')),
      available: nullable(
        objectFields(
          {
            since: ref('time', 'Since when it could be read.'),
            seconds: integer('From then to the review.'),
          },
          'How long the content could be read before; null: not looked up, or not known.',
        ),
      ),
      independence: objectFields(
        {
          isAuthor: nullable(booleanFlag('Whether they opened the pull request; null: not known.')),
          isCommitter: nullable(booleanFlag('Whether they committed to it; null: not known.')),
          isPusher: booleanFlag('Whether they pushed governed content. Absent: not known.'),
          hadAgentWrite: booleanFlag('Whether a coding agent wrote of it for them. Absent: not known.'),
        },
        'How they stand to the change.',
        ['isPusher', 'hadAgentWrite'],
      ),
      visible: nullable(
        arrayOf(
          objectFields({
            path: text('Path of the document.'),
            gitBlob: nullable(ref('gitId', 'Its blob; null: it did not exist there.')),
          }),
          'Documents of the gates as they stood at the reviewed commit; null: that commit is gone.',
        ),
      ),
      rationale: nullable(
        objectFields(
          { sha256: ref('sha256', 'Of the text.'), text: text('The text, where it is kept.') },
          'The text of the review; null: it has none.',
          ['text'],
        ),
      ),
      counted: arrayOf(
        objectFields({
          gate: text('The gate.'),
          system: nullable(text('Id of the AI system; null: none.')),
          capacity: text('In which capacity the policy would count it.'),
          counts: booleanFlag('Whether it counted.'),
          because: text('Why.'),
        }),
        'For which gates it was looked at, and whether it counted.',
      ),
      afterClose: booleanFlag(
        'Said or dismissed after the pull request closed: its verdict does not rest on it. Absent: before.',
      ),
    },
    ['afterClose'],
  ),

  /** @param decision what counts of it: its own state, or that it no longer does because its author was asked again */
  write(given: GivenReview, decision: ReviewDecision, pull: PullRequestCase, recording: Recording) {
    const { repository, names } = recording;
    const { number, evaluation } = pull;
    const again = decision === 're-requested';
    // GitHub gives the time of the review, not that of its dismissal or of the new request.
    const decidedAt = again || decision === 'dismissed' ? undefined : given.submittedAt;
    const late = given.late === true;
    const counted =
      again || late ? [] : evaluation.approvals.filter((approval) => approval.review === given.id);
    return {
      // A dismissal later on is another decision about the same review.
      id: `review ${repository}#${number} ${given.id} ${decision}`,
      subject: [commitSubject(recording, given.commit ?? pull.head)],
      predicate: {
        ...origin(recording, decidedAt),
        ...circumstances(pull, recording),
        ...reviewedBy(given, pull, recording),
        decision,
        rationale: again ? null : rationale(given, recording),
        counted: counted.map(({ gate, system, capacity, counts, because }) => {
          return { gate, system: system ?? null, capacity, counts, because: textWithNames(because, names) };
        }),
        ...omitUndefined({ afterClose: late ? true : undefined }),
      },
    };
  },
  summarize: ({ decision, pullRequest, reviewer, counted, afterClose }) => ({
    what: `${decision} #${pullRequest.number}${afterClose === true ? ', after it closed' : ''}`,
    who: reviewer.login ?? undefined,
    systems: counted.map(({ system }) => system),
  }),
  read({ decision, reviewer, counted, available, independence, visible }, recorded): ReviewRecordEvent {
    const seconds = available?.seconds;
    return {
      kind: 'review',
      ...recorded,
      who: nameOf(reviewer) ?? 'an account that is gone',
      decision,
      counted: counted.map(({ system, ...one }) => (system === null ? one : { ...one, system })),
      // A negative time is not a time: the clocks of two machines.
      ...omitUndefined({
        waited: seconds === undefined || seconds < 0 ? undefined : seconds,
        independent: independenceOf(independence),
        saw: visible === null ? undefined : recordedDocuments(visible),
      }),
    };
  },
  row: ({ decision, available }) => ({
    reviewDecision: decision,
    availableSeconds: available?.seconds,
  }),
});

function independenceOf({
  isAuthor,
  isCommitter,
  isPusher,
  hadAgentWrite,
}: DeepReadonly<EvidenceReview['independence']>): ReviewRecordEvent['independent'] {
  if (isAuthor === true) return 'author';
  if (isCommitter === true) return 'committer';
  if (isPusher === true) return 'pusher';
  if (hadAgentWrite === true) return 'had-agent-write';
  return isAuthor === null || isCommitter === null ? undefined : 'yes';
}

type ReviewDecision = EvidenceReview['decision'];

/** A review, and whether it was given or dismissed after the pull request closed. */
type GivenReview = Review & { readonly late?: true };

function reviewedBy(given: Review, { evaluation }: PullRequestCase, { names }: Recording) {
  const { login } = given;
  const people = evaluation.oversight;
  const reviewed = people?.reviewed.find(({ commit }) => commit === given.commit);
  return {
    reviewer: {
      ...peopleNames(names, login, given.accountId),
      account: given.account,
      association: given.association,
    },
    submittedAt: given.submittedAt ?? null,
    reviewedCommit: given.commit ?? null,
    available: availableFor(given, people?.available?.get(given.id)),
    independence: {
      isAuthor: login === undefined || people === undefined ? null : login === people.author,
      isCommitter: login === undefined || people === undefined ? null : people.committers.includes(login),
      ...(login === undefined || people === undefined
        ? {}
        : {
            isPusher: people.pushers.includes(login),
            hadAgentWrite: people.agents.principals.includes(login),
          }),
    },
    // What the reviewer could see: the documents of the gates as they stood at the commit they reviewed.
    visible:
      reviewed?.documents === undefined
        ? null
        : reviewed.documents.map(({ path, sha }) => ({ path, gitBlob: sha ?? null })),
  };
}

/** How long the content could be read before it was decided on; null: nobody looked, or nobody knows. */
function availableFor({ submittedAt }: Review, since: string | undefined) {
  if (since === undefined || submittedAt === undefined) return null;
  return { since, seconds: Math.round((Date.parse(submittedAt) - Date.parse(since)) / 1000) };
}

function rationale({ bodyDigest, body }: Review, { reviewText }: Recording) {
  if (bodyDigest === undefined) return null;
  const kept = reviewText === 'full' && body !== undefined ? { text: body } : {};
  return { sha256: bodyDigest, ...kept };
}
