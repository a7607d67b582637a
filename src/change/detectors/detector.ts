import type { ChangeClass, DetectorId } from '../../policy/vocabulary.ts';
import type { Certainty, RemovedGuardrail, SentencePair } from '../change.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Language } from '../facts/languages.ts';
import type { PackageReaders } from './package.ts';

/** Something of one class that changed inside a file. */
export interface Detection {
  readonly class: ChangeClass;
  /** Name of a setting: `temperature`, `region`. */
  readonly key?: string;
  /** It says how a model answers, and names none. Not reported. */
  readonly tuning?: true;
  /** What it was, short enough to print; absent: it was not there. */
  readonly before?: string;
  /** What it is; absent: it is gone. */
  readonly after?: string;
  /** 1-based, in the head's file; in the base's when the thing is gone. */
  readonly line: number;
  /** One clause for people: "`model=` in a call of `create`". */
  readonly why: string;
  readonly certainty: Certainty;
  /** Everything that speaks for it, the strongest first; absent: `why` is all. */
  readonly reasons?: readonly string[];
  /** All that a prompt said and says; absent: it is no prompt. Not reported. */
  readonly whole?: { readonly was?: string; readonly is?: string };
  /** What a prompt says now and did not say before: a guardrail that only moved to it is not gone. Not reported. */
  readonly says?: string;
  /** It is no change if the change renames this constant or this module so, or releases this version of its own package `of`, if that is named. Not reported. */
  readonly unless?:
    | { readonly kind: 'name' | 'module'; readonly was: string; readonly is: string }
    | { readonly kind: 'release'; readonly was: string; readonly is: string; readonly of: string };
  /** What kept people safe, and is gone or limits less; lines are 1-based, in the base's file. */
  readonly guardrails?: readonly RemovedGuardrail[];
  /** Sentences of a prompt that are others now, limiting ones first. */
  readonly sentences?: readonly SentencePair[];
  /** How many more there are. */
  readonly moreSentences?: number;
}

/** One version of a file. */
export interface ParsedVersion {
  readonly bytes: Uint8Array;
  /** Absent: it is not UTF-8 text. */
  readonly text?: string;
  /** Absent: no language of it is known, or it could not be parsed (see `unparsed` of the file). */
  readonly facts?: FileFacts;
  /** The file is there and too large to open: `bytes` is empty. */
  readonly tooLarge?: true;
}

/** A changed file with what it holds before and after. */
export interface OpenFile {
  readonly path: string;
  /** The policy calls every file of this path a prompt: nothing has to be found out about it. */
  readonly isPrompt: boolean;
  readonly language?: Language;
  /** How packages are read; there when the file is a manifest. */
  readonly packageReaders?: PackageReaders;
  readonly before?: ParsedVersion;
  readonly after?: ParsedVersion;
}

/** One way of seeing: one file, one line in the table of `index.ts`. */
export interface Detector {
  readonly id: DetectorId;
  /** What it sees, one sentence: the policy's schema says it where the detector is switched. */
  readonly about: string;
  /** What it looks at: a file that only bytes or text are read of is not parsed. */
  readonly reads: 'bytes' | 'text' | 'facts';
  /** Whether a file of this name is worth opening. */
  readonly wants: (path: string) => boolean;
  readonly detect: (file: OpenFile) => readonly Detection[];
}
