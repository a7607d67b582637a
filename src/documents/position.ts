/** A place in a text. Line and column are 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that a document does not have. */
export interface Lack {
  /** `blank`: nobody filled it in; `example`: it has the text of an example of aims-gate. */
  readonly kind: 'part' | 'section' | 'blank' | 'example';
  /** As the message names it: "`purpose`", `the section "How long"`. */
  readonly name: string;
  /** What stands there of a `blank`, shortened. */
  readonly text?: string;
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
  /** What is not there, where lists join several of a kind into one row. */
  readonly lack?: Lack;
  /** The nearest right thing: `did you mean "changes"?`. */
  readonly hint?: string;
  /** How many characters from `position` are at fault, for underlining. */
  readonly length?: number;
}
