import { type Login, login } from '../../../ids.ts';
import type { GateApplication } from '../../subject.ts';
import type { Context } from './kind.ts';
import { openValues, valuesAt } from './read-document.ts';

interface NamedPerson {
  readonly who: Login;
  readonly position: { readonly line: number; readonly column: number };
}

/** The people a document names, each once; one that cannot be opened names nobody, which other requirements say. */
export function peopleNamedIn(
  path: string,
  field: string,
  asked: GateApplication,
  context: Context,
): readonly NamedPerson[] {
  const opened = openValues(path, asked, context);
  if (!opened.ok) return [];
  const found = new Map<Login, NamedPerson>();
  for (const { value, path: keys } of valuesAt(opened.document.value, field)) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    const who = login(value.trim());
    if (!found.has(who)) found.set(who, { who, position: opened.document.at(keys) });
  }
  return [...found.values()];
}
