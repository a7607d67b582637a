/** The labelled changes in `test/corpus/`: what each file was, what it became, and what is to be seen. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Change, transition } from '../../src/change/change.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { ChangeClass } from '../../src/policy/vocabulary.ts';
import { Memory } from './memory.ts';

const FOLDER = join(import.meta.dirname, '..', 'corpus');

export interface Expected {
  readonly class: ChangeClass;
  readonly before?: string;
  readonly after?: string;
  /** Of a dependency: the package, and how it changed. */
  readonly name?: string;
  readonly change?: 'added' | 'removed' | 'bumped';
  readonly guardrail?: boolean;
}

export interface Case {
  readonly file: string;
  readonly name: string;
  readonly path: string;
  readonly previousPath?: string;
  readonly before?: string;
  readonly after?: string;
  readonly beforeHex?: string;
  readonly afterHex?: string;
  readonly expect: readonly Expected[];
}

export function corpus(): readonly Case[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((file) => {
      const cases = parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Omit<Case, 'file'>[];
      return cases.map((one) => ({ ...one, file }));
    });
}

/** What the gate sees in a case. */
export async function seen(one: Case, policy: Policy): Promise<readonly Change[]> {
  const memory = new Memory();
  const side = (text: string | undefined, hex: string | undefined): Buffer | undefined => {
    if (hex !== undefined) return Buffer.from(hex.replace(/\s+/g, ''), 'hex');
    return text === undefined ? undefined : Buffer.from(text);
  };
  const before = side(one.before, one.beforeHex);
  const after = side(one.after, one.afterHex);
  const base = memory.commit('base', before === undefined ? {} : { [one.previousPath ?? one.path]: before });
  const head = memory.commit('head', after === undefined ? {} : { [one.path]: after });
  const question = {
    policy,
    mode: 'audit',
    base,
    mergeBase: base,
    head,
    now: '2026-11-24T00:00:00Z',
  } as const;
  return (await evaluate(question, memory, openCatalog())).changes;
}

/** Labels of what was expected and of what was seen, comparable as text. */
export function labels(
  one: Case,
  changes: readonly Change[],
): { readonly want: readonly string[]; readonly got: readonly string[] } {
  const want = one.expect.map((expected) => {
    if (expected.class === 'ai-dependency') return `ai-dependency ${expected.change} ${expected.name}`;
    if (expected.class === 'model-id' && (expected.before ?? expected.after) !== undefined)
      return `model-id ${expected.before ?? ''} → ${expected.after ?? ''}`;
    return expected.class;
  });
  const detailed = one.expect.some(
    ({ class: kind, before, after }) => kind === 'model-id' && (before ?? after) !== undefined,
  );
  const got = changes.map((change) => {
    if (change.class === 'ai-dependency') {
      const name = (change.after ?? change.before ?? '').split(' ')[0];
      return `ai-dependency ${transition(change)} ${name}`;
    }
    if (
      change.class === 'model-id' &&
      (detailed || !one.expect.some(({ class: kind }) => kind === 'model-id'))
    )
      return `model-id ${change.before ?? ''} → ${change.after ?? ''}`;
    return change.class;
  });
  return { want: [...new Set(want)], got: [...new Set(got)] };
}
