import { sameButForSpace, withoutLayout } from '../documents/substance.ts';
import type { Immaterial } from './change.ts';

/** A prompt that was seen to change, with all of it before and after. */
interface Prompt {
  readonly path: string;
  readonly whole?: { readonly was?: string; readonly is?: string };
}

/** Which prompts say what they said before: laid out differently, or moved to another place whole. */
export function immaterialPrompts<One extends Prompt>(prompts: readonly One[]): ReadonlyMap<One, Immaterial> {
  const found = new Map<One, Immaterial>();
  const gone = new Map<string, One[]>();
  for (const prompt of prompts) {
    const { was: said, is: says } = prompt.whole ?? {};
    if (said !== undefined && says !== undefined) {
      if (sameButForSpace(said, says)) found.set(prompt, { because: 'layout' });
    } else if (said !== undefined)
      gone.set(withoutLayout(said), [...(gone.get(withoutLayout(said)) ?? []), prompt]);
  }
  for (const prompt of prompts) {
    const { was: said, is: says } = prompt.whole ?? {};
    if (said !== undefined || says === undefined) continue;
    const was = gone.get(withoutLayout(says))?.shift();
    if (was === undefined) continue;
    found.set(prompt, { because: 'moved', other: was.path });
    found.set(was, { because: 'moved', other: prompt.path });
  }
  return found;
}
