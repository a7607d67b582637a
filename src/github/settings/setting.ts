import { AimsError } from '../../errors.ts';
import { apiError, statusOf } from '../client.ts';

/** A setting as GitHub tells it, or why it could not be read and what would let it be read. */
export type Setting<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'unread'; readonly because: string; readonly needs: string };

/**
 * Reads a setting; whatever GitHub does not answer is `unread`, never an exception.
 *
 * @param what as in "could not read `what`"
 * @param needs the permission of a token that may read it. GitHub answers 404 as well as 403 to a token without it.
 */
export async function readSetting<T>(
  what: string,
  needs: string,
  read: () => Promise<T>,
): Promise<Setting<T>> {
  try {
    return { state: 'read', value: await read() };
  } catch (error) {
    if (error instanceof AimsError) return { state: 'unread', because: error.message, needs: error.hint };
    // A mistake of our own is none of GitHub's answers.
    if (!(error instanceof Error && 'status' in error)) throw error;
    const { message, hint } = apiError(error, `read ${what}`, 'contents: read');
    const status = statusOf(error);
    const limited = status === 403 && /rate limit/i.test(error.message);
    const hidden = (status === 401 || status === 403 || status === 404) && !limited;
    return { state: 'unread', because: message, needs: hidden ? `a token with ${needs}` : hint };
  }
}
