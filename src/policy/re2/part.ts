/** A pattern as its parts: RE2's syntax, which CEL promises, without captures, as nobody asks what matched. */
export type Part =
  | { readonly kind: 'character'; readonly matches: (character: string) => boolean }
  | { readonly kind: 'assertion'; readonly of: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly ways: readonly Part[] }
  /** `max` undefined: any number. */
  | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number | undefined };

export type Assertion =
  | 'text-start'
  | 'text-end'
  | 'line-start'
  | 'line-end'
  | 'word-boundary'
  | 'no-word-boundary';

/** Why a text is no pattern, and where: characters from its start. */
export class PatternError extends SyntaxError {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
