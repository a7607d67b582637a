/** What a phrase does in a sentence that limits. */
export type Cue =
  /** Forbids whatever the circumstances. */
  | 'never'
  /** Forbids. */
  | 'not'
  /** A plain negation: forbids only where it gives an order, or where it is about safety. */
  | 'bare'
  /** Forbids half: `should not`. */
  | 'soft'
  /** Orders to refuse. */
  | 'refuse'
  | 'only'
  /** Orders. */
  | 'must'
  /** Advises. */
  | 'should'
  /** An order by itself: `ask for approval`, `cite`, `redact`. */
  | 'guard'
  | 'permit'
  /** Takes an order back: `no need to`. */
  | 'release'
  /** Opens an exception: `unless`. */
  | 'unless'
  /** Says under what condition, as strictly as `only if`: `before`, `until`. */
  | 'until'
  /** As `until` after what is forbidden, forbids by itself elsewhere. */
  | 'without'
  /** Weakens whatever it stands by: `primarily`, `if possible`. */
  | 'hedge'
  /** Prefers one thing to another: forbids half the other. */
  | 'instead'
  /** Orders to leave something as it is: says the same as forbidding to change it. */
  | 'keep'
  /** Leaves no room: `verbatim`. */
  | 'strict'
  | 'if'
  | 'because'
  /** A number after it is an upper bound. */
  | 'above'
  /** A number after it is a lower bound. */
  | 'below'
  /** Says that the answer is not known. */
  | 'unknown'
  | 'say'
  /** Takes other rules out of force. */
  | 'override'
  /** Introduces what is not meant: `bad example`, `deprecated`. */
  | 'dead'
  /** Looks like a cue and is none: `not only`. */
  | 'none';

/** What a sentence is about; words of one topic count as the same word when sentences are compared. */
export type Topic =
  | 'reveal'
  | 'private'
  | 'hidden'
  | 'harm'
  | 'advice'
  | 'source'
  | 'invent'
  | 'confirm'
  | 'person'
  | 'machine'
  | 'act'
  | 'check'
  | 'layout';

/** One language. Rows are phrases divided by `|`; see `Phrasebook` for `*` and `~`. */
export interface Lexicon {
  /** Words without content, divided by spaces: what a language is recognised by, too. */
  readonly stop: string;
  readonly cues: Readonly<Partial<Record<Cue, string>>>;
  readonly topics: Readonly<Partial<Record<Topic, string>>>;
  /** What an answer comes from that no source says: `your own knowledge`, `your best guess`. */
  readonly presumes: string;
}
