/** The exact setting to change, and where. */
export interface Fix {
  /** Address of the page, or the path of the file. */
  readonly page: string;
  readonly setting: string;
  readonly value: string;
}

/** One line of the doctor's table. */
export type Row = { readonly check: string } & (
  | { readonly state: 'right'; readonly found: string }
  | { readonly state: 'wrong'; readonly found: string; readonly fix: Fix }
  | { readonly state: 'unread'; readonly because: string; readonly needs: string }
);

/** A line without the name of its check, which the table of checks knows. */
export type Finding = Row extends infer One ? (One extends Row ? Omit<One, 'check'> : never) : never;

export function right(found: string): Finding {
  return { state: 'right', found };
}

export function wrong(found: string, fix: Fix): Finding {
  return { state: 'wrong', found, fix };
}

export function unread({ because, needs }: { readonly because: string; readonly needs: string }): Finding {
  return { state: 'unread', because, needs };
}
