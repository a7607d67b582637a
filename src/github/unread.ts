import type { DirectoryAnswer } from '../approval/directory.ts';
import { code, type Prose, prose } from '../prose.ts';
import { apiError, statusOf } from './client.ts';

/** `read`, or why not where GitHub refuses or hides it; any other failure ends the run. */
export async function orUnread<T>(
  doing: string,
  read: () => Promise<T>,
  unread: (status: number) => Pick<DirectoryAnswer<T> & { readonly state: 'unread' }, 'because' | 'remedy'>,
): Promise<DirectoryAnswer<T>> {
  try {
    return { state: 'read', value: await read() };
  } catch (error) {
    const status = statusOf(error);
    const refused = status === 403 && !/rate limit/i.test(error instanceof Error ? error.message : '');
    if (status !== undefined && (refused || status === 404 || status === 410))
      return { state: 'unread', ...unread(status) };
    throw apiError(error, doing, 'pull-requests: read');
  }
}

export function needs(permission: string): Prose {
  return prose`add ${code(permission)} to the job's ${code('permissions')}`;
}
