import type { DirectoryAnswer, ReviewEvent } from '../approval/directory.ts';
import { login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { prose } from '../prose.ts';
import type { Client, Repo } from './client.ts';
import { PAGE } from './page.ts';
import { STATES } from './reviews.ts';
import { needs, orUnread } from './unread.ts';

/** What happened around the reviews of a pull request, oldest first. */
export function eventsOf(
  client: Client,
  repo: Repo,
  number: number,
): Promise<DirectoryAnswer<readonly ReviewEvent[]>> {
  const read = async () => {
    const ask = { ...repo, issue_number: number, per_page: PAGE };
    const events = await client.rest.paginate(client.rest.issues.listEvents, ask);
    return events.flatMap(reviewEvent);
  };
  return orUnread(`read the events of #${number}`, read, (status) => ({
    because: prose`the events of this pull request cannot be read (GitHub answered ${status}), so nobody knows whether a new review was asked for`,
    remedy: needs('pull-requests: read'),
  }));
}

interface EventAnswer {
  readonly event: string;
  readonly created_at: string;
  readonly actor?: { readonly login: string; readonly id?: number } | null;
  readonly requested_reviewer?: { readonly login: string; readonly id: number } | null;
  readonly assignee?: { readonly login: string } | null;
  readonly assigner?: { readonly login: string } | null;
  readonly dismissed_review?: {
    readonly state: string;
    readonly review_id: number;
    readonly dismissal_message?: string | null;
  };
}

function reviewEvent(answer: EventAnswer): readonly ReviewEvent[] {
  const { event, created_at: at, requested_reviewer: reviewer } = answer;
  switch (event) {
    case 'base_ref_changed':
    case 'automatic_base_change_succeeded':
      return [{ kind: 'retargeted', at }];
    case 'review_requested':
      return reviewer
        ? [{ kind: 'requested', reviewer: login(reviewer.login), reviewerId: reviewer.id, at }]
        : [];
    case 'review_request_removed':
      return reviewer
        ? [{ kind: 'request-removed', reviewer: login(reviewer.login), reviewerId: reviewer.id, at }]
        : [];
    case 'review_dismissed': {
      const { actor, dismissed_review: review } = answer;
      if (review === undefined) return [];
      const was = STATES.get(review.state.toUpperCase()) ?? 'commented';
      const byId = actor?.id === undefined ? {} : { byId: actor.id };
      const by = actor ? { by: login(actor.login), ...byId } : {};
      const message = omitUndefined({ message: review.dismissal_message ?? undefined });
      return [{ kind: 'dismissed', review: review.review_id, was, ...by, ...message, at }];
    }
    case 'assigned': {
      const { assignee, assigner, actor } = answer;
      const from = assigner ?? actor;
      if (!assignee) return [];
      return [
        {
          kind: 'assigned',
          to: login(assignee.login),
          ...omitUndefined({ by: from ? login(from.login) : undefined }),
          at,
        },
      ];
    }
    default:
      return [];
  }
}
