import { sameButForSpace, withoutLayout } from '../documents/substance.ts';
import type { ChangeClass } from '../policy/vocabulary.ts';
import type { Immaterial } from './change.ts';
import { languageOf } from './facts/languages.ts';

/** A prompt that was seen to change, with all of it before and after. */
interface Prompt {
  readonly path: string;
  readonly whole?: { readonly was?: string; readonly is?: string };
}

/** A value that was seen to come or go: the id of a model, a setting. */
interface SeenValue {
  readonly path: string;
  readonly class: ChangeClass;
  readonly key?: string;
  readonly before?: string;
  readonly after?: string;
}

const VALUES: ReadonlySet<ChangeClass> = new Set<ChangeClass>(['model-id', 'setting']);

/** Which values only went from one file to another, with the code around them. */
export function movedValues<One extends SeenValue>(seen: readonly One[]): ReadonlyMap<One, Immaterial> {
  const found = new Map<One, Immaterial>();
  const gone = new Map<string, One[]>();
  const nameOf = ({ class: kind, key }: One, value: string): string => JSON.stringify([kind, key, value]);
  const values = seen.filter(({ class: kind }) => VALUES.has(kind));
  for (const one of values)
    if (one.before !== undefined && one.after === undefined) {
      const name = nameOf(one, one.before);
      gone.set(name, [...(gone.get(name) ?? []), one]);
    }
  const kept = filesThatKeep(values);
  for (const one of values) {
    if (one.before !== undefined || one.after === undefined) continue;
    const was = gone.get(nameOf(one, one.after));
    const index = was?.findIndex(({ path }) => path !== one.path || kept.has(path)) ?? -1;
    const [other] = index === -1 ? [] : (was?.splice(index, 1) ?? []);
    if (other === undefined) continue;
    found.set(one, { because: 'moved', other: other.path });
    found.set(other, { because: 'moved', other: one.path });
  }
  return found;
}

/** Source files in which as many values of each kind come as go: they are only written in another form there. */
function filesThatKeep(values: readonly SeenValue[]): ReadonlySet<string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, class: kind, before, after } of values) {
    if (kind !== 'model-id' || languageOf(path)?.kind !== 'code') continue;
    const own = counts.get(path) ?? new Map<string, number>();
    counts.set(path, own);
    for (const [value, by] of [[before, -1] as const, [after, 1] as const])
      if (value !== undefined) own.set(value, (own.get(value) ?? 0) + by);
  }
  return new Set(
    [...counts].flatMap(([path, own]) => ([...own.values()].every((n) => n === 0) ? [path] : [])),
  );
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
