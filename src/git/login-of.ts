import { type Login, login } from '../ids.ts';

/** `12345+dana@users.noreply.github.com` (or of another host of GitHub's), alone or in angle brackets, is dana; other addresses tell nothing. */
export function loginOf(address: string): readonly Login[] {
  const found =
    /(?:^|<)(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.[A-Za-z0-9.-]{1,253}>?\s*$/.exec(
      address.trim(),
    );
  return found?.[1] === undefined ? [] : [login(found[1])];
}
