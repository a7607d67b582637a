import type { AimsError } from '../../errors.ts';

/** How a publication ended. A failure never changes the verdict. */
export type PublishOutcome<T = object> =
  | ({ readonly state: 'published' } & T)
  | { readonly state: 'superseded' }
  | { readonly state: 'not-needed' }
  | { readonly state: 'failed'; readonly error: AimsError };
