/** A place in a text. Line and column are 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a user's file, in the user's words. */
export interface Problem {
  readonly position: Position;
  /** Keys and indexes from the root of the document to what is at fault, where it has keys. */
  readonly keys?: readonly (string | number)[];
  /** One clause without a full stop: `unknown key "chagnes" in when`. */
  readonly message: string;
  /** Its kind, where somebody treats it differently; absent: any other. `syntax`: the file cannot be parsed. */
  readonly fault?: 'syntax' | 'missing' | 'unknown-key';
  /** The nearest right thing: `did you mean "changes"?`. */
  readonly hint?: string;
  /** How many characters from `position` are at fault, for underlining. */
  readonly length?: number;
}
