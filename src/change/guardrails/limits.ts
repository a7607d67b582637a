import type { LexiconLanguage } from './lexicon/index.ts';
import type { Topic } from './lexicon/lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { SentenceStatus } from './template-state.ts';
import type { SentenceToken } from './tokens.ts';

/** A word that carries content, in a form that its other forms share. */
export interface Word {
  readonly stem: string;
  readonly topic?: Topic;
}

/** What a clause does: it forbids, restricts to something, orders to refuse, orders, or sets free. */
export type Force = 'forbid' | 'restrict' | 'refuse' | 'order' | 'permit' | 'release';

/** One clause that limits what the model may do, or that sets it free. */
export interface Clause {
  readonly sentence: Sentence;
  readonly language: LexiconLanguage;
  readonly force: Force;
  /** 3 = whatever the circumstances, 2 = an order, 1 = advice. */
  readonly strength: 1 | 2 | 3;
  readonly tokens: readonly SentenceToken[];
  readonly words: readonly Word[];
  /** Words of the conditions that it holds under: `when chaining actions, …`. */
  readonly conditions: readonly Word[];
  readonly topics: ReadonlySet<Topic>;
  readonly count: Readonly<Record<'unless' | 'until' | 'hedge' | 'strict', number>>;
  /** It holds only under its condition, and says what to do then: `only if complete, set success`. */
  readonly onlyIf: boolean;
  /** "Only if …" opens it: it holds in no other case. */
  readonly onlyThen: boolean;
  /** What its exception says, from `unless` to its end. */
  readonly exception: readonly SentenceToken[];
  /** It is about how an answer looks: keeps nobody safe, but can be what a limit became. */
  readonly layout: boolean;
  /** It is about not knowing: "say so if you do not know". */
  readonly admits: boolean;
  /** Numbers with the direction in which they limit. */
  readonly bounds: readonly Bound[];
  /** It limits by a number alone: "at most 3 searches". */
  readonly onlyBounds: boolean;
  readonly standing: SentenceStatus;
}

export interface Bound {
  readonly value: number;
  /** `upper`: larger allows more; `lower`: smaller does. */
  readonly side: 'upper' | 'lower' | 'unknown';
}

/** A sentence with all that was read from it. */
export interface SentenceReading {
  readonly sentence: Sentence;
  /** Among the sentences of its prompt, from 0. */
  readonly position: number;
  readonly language: LexiconLanguage;
  readonly words: readonly Word[];
  /** Clauses with a force, its own or that of the list it stands in. */
  readonly clauses: readonly Clause[];
  /** The force is that of the list it stands in. */
  readonly inherits: boolean;
  /** A part of it is a condition. */
  readonly conditional: boolean;
  /** It prefers one thing to another. */
  readonly prefers: boolean;
  /** It orders to leave something as it is. */
  readonly keeps: boolean;
  /** It orders, or leaves no room, whatever it is about. */
  readonly insists: boolean;
  /** It leaves room: "if possible", "try to". */
  readonly hedges: boolean;
  /** It negates something, whether or not that forbids it. */
  readonly negates: boolean;
  /** It says "only", whether or not that restricts. */
  readonly restricts: boolean;
  /** It takes something out of the rule before it. */
  readonly excepts: boolean;
  /** It takes other rules out of force. */
  readonly overrides: boolean;
  /** It lets the model answer from what no source says. */
  readonly presumes: boolean;
}

/**
 * What a guardrail is, in one place (docs/detection.md says it for people): a clause that forbids, restricts or refuses
 * whatever it is about, layout excepted; or an order about one of these topics, which keep people safe by themselves.
 * What only looks like one is told in `statements.ts`.
 */
export const SAFETY: ReadonlySet<Topic> = new Set([
  'private',
  'hidden',
  'harm',
  'advice',
  'source',
  'invent',
  'confirm',
  'person',
  'machine',
]);

/** About what keeps people safe by itself. */
export function isFirm(topics: ReadonlySet<Topic>): boolean {
  return [...topics].some((topic) => SAFETY.has(topic));
}

/** Limits as a model would obey them: said, and not half taken back in the same breath. */
export function isLimit(clause: Clause): boolean {
  if (clause.standing !== 'said' || clause.force === 'permit' || clause.force === 'release') return false;
  return !clause.layout && !(clause.force === 'restrict' && clause.count.hedge > 0);
}
