import type { SystemId } from '../ids.ts';
import type { TreeEntry } from '../objects.ts';
import type { ChangeClass, DetectorId } from '../policy/vocabulary.ts';
import type { GuardrailLoss, Sense } from './guardrails/sense.ts';

/** `type-changed`: the mode is another one (executable, symbolic link, submodule). */
export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'type-changed';

/** One path that differs between the merge base and the head. */
export interface FileChange {
  readonly path: string;
  /** Where a renamed file was. */
  readonly previousPath?: string;
  readonly status: ChangeStatus;
  readonly base?: TreeEntry;
  readonly head?: TreeEntry;
  /** Further names it is read under: through links, or as what a link or a submodule stands for; absent: none. */
  readonly names?: readonly string[];
}

/** `certain`: the file says so itself; `likely`: the names around it say so; `possible`: nothing speaks against it. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A sentence or setting that kept people safe, and is gone or limits less. */
export interface RemovedGuardrail {
  /** Where it stood in the base's file, 1-based. */
  readonly line: number;
  /** Where it would stand in the head's file, or where its weaker wording stands, 1-based; absent: the setting's place. */
  readonly headLine?: number;
  readonly text: string;
  /** How it was lost; absent: a setting. */
  readonly sense?: GuardrailLoss;
  /** What is said in its place; absent: nothing like it. */
  readonly now?: string;
}

/** A sentence of a prompt that is another one now: at least one of `before` and `after` is there. */
export interface SentencePair {
  /** 1-based: in the base's file, in the head's where there was nothing before. */
  readonly line: number;
  readonly before?: string;
  readonly after?: string;
  /** What became of a limit; absent: the sentence limited nothing, or it is new. */
  readonly sense?: Sense;
  /** It is new, and limits. */
  readonly limits?: true;
  /** The signs by which it was taken for one that only tells of something: its sense is undecided then. */
  readonly told?: readonly ToldSign[];
}

/** A sign in the wording of a sentence, and how much it says. */
export interface ToldSign {
  readonly sign: string;
  /** Tenths of a logarithm of odds; above 0 it speaks for a sentence that tells, below 0 for an order. */
  readonly weight: number;
}

/** Why a change says nothing new: other white space, or the same in another file. */
export type Immaterial =
  | { readonly because: 'layout' }
  /** `other`: where it was, or where it is now. */
  | { readonly because: 'moved'; readonly other: string };

/** A changed file that the policy governs: one for each class, and for each system it belongs to. */
export interface Change extends FileChange {
  readonly class: ChangeClass;
  /** Absent: no registered system claims the path. */
  readonly system?: SystemId;
  /** Why it is governed, one clause for people: "matches prompts/**". */
  readonly why: string;
  /** Who saw it inside the file; absent: the path alone decided. */
  readonly detector?: DetectorId;
  readonly certainty?: Certainty;
  /** 1-based; absent: the file as a whole. */
  readonly line?: number;
  /** Name of a setting: `temperature`, `region`. */
  readonly key?: string;
  /** What it was: "gpt-4o". */
  readonly before?: string;
  /** What it is: "gpt-4.1". */
  readonly after?: string;
  /** The same words as before. */
  readonly immaterial?: Immaterial;
  /** Sentences and settings that kept people safe, and are gone or limit less. */
  readonly guardrails?: readonly RemovedGuardrail[];
  /** What the prompt says now instead of what it said, limiting sentences first. */
  readonly sentences?: readonly SentencePair[];
  /** How many more there are than `sentences` has room for; absent: none. */
  readonly moreSentences?: number;
}

/** How a dependency changed: a new supplier, a supplier less, or another version of a known one. */
export function transition(change: Change): 'added' | 'removed' | 'bumped' {
  if (change.before === undefined) return 'added';
  return change.after === undefined ? 'removed' : 'bumped';
}
