/** The exact setting to change, and where. */
export interface Fix {
  /** Address of the page, or the path of the file. */
  readonly page: string;
  readonly setting: string;
  readonly value: string;
}

/** One line of the doctor's table. */
export type DoctorRow = { readonly check: string } & (
  | { readonly state: 'right'; readonly found: string }
  | { readonly state: 'wrong'; readonly found: string; readonly fix: Fix }
  | { readonly state: 'unread'; readonly because: string; readonly needs: string }
);

/** A line without the name of its check, which the table of checks knows. */
export type DoctorFinding = DoctorRow extends infer One
  ? One extends DoctorRow
    ? Omit<One, 'check'>
    : never
  : never;

export function rightFinding(found: string): DoctorFinding {
  return { state: 'right', found };
}

export function wrongFinding(found: string, fix: Fix): DoctorFinding {
  return { state: 'wrong', found, fix };
}

export function unreadFinding({
  because,
  needs,
}: {
  readonly because: string;
  readonly needs: string;
}): DoctorFinding {
  return { state: 'unread', because, needs };
}
