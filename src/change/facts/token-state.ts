import type { Link, Literal } from './facts.ts';

/** A bracket that is open. */
export interface Bracket {
  readonly sign: string;
  readonly links: readonly Link[];
  readonly keys: Map<string, string>;
  /** Names of functions and classes, from the outside in, when it opened. */
  readonly scope: readonly string[];
  index: number;
  readonly list?: { readonly name: string; readonly items: string[]; readonly line: number };
  /** Declared inside it, by a keyword that needs no bracket. */
  declared: readonly string[];
  /** The first argument of a call, when it is a string; of a pair in braces its first part. */
  first?: string;
}

/** A literal that may still go on. */
export interface Building {
  text: string;
  readonly literal: Literal;
}
