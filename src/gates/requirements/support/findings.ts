import type { Lack } from '../../../documents/position.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { Prose } from '../../../prose.ts';
import type { FindingParameter } from '../../evaluation.ts';
import type { Gap, WayOut } from './gap.ts';

/** What a finding says, with a way out. */
export type Wording = { readonly message: Prose } & WayOut;

/** One thing that can be missing: the words beside its code, and what its parameters are. */
interface Definition {
  /** For the list of codes in the docs, one sentence. */
  readonly about: string;
  /** `waiting`: nothing is wrong, a person has yet to act. Default `gap`. */
  readonly kind?: Gap['kind'];
  words(parameters: never): Wording;
}

/** Parameters of a finding that are texts. */
export type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** Where a finding is shown. */
export interface FindingPlace {
  readonly path: string;
  /** Both 1-based; left out: the first line. */
  readonly position?: { readonly line: number; readonly column: number } | undefined;
  readonly lack?: Lack | undefined;
}

/** A line of the catalogue. */
export interface CataloguedFinding {
  /** `document.missing`: stable, for machines. */
  readonly code: string;
  readonly about: string;
  /** Its words of parameters that fit it; absent: each place that finds it has its own. */
  readonly words?: (parameters: Readonly<Record<string, FindingParameter>>) => Wording;
}

type FindingOf<One extends Definition> = (parameters: Parameters<One['words']>[0], at?: FindingPlace) => Gap;

export interface Findings<Definitions extends Readonly<Record<string, Definition>>> {
  readonly make: { readonly [Name in keyof Definitions]: FindingOf<Definitions[Name]> };
  readonly catalogue: readonly CataloguedFinding[];
}

/**
 * The findings of one subject, each with its code `SUBJECT.NAME`. Reporters and tests know findings by code and
 * parameters; the words stand here alone.
 */
export function defineFindings<const Definitions extends Readonly<Record<string, Definition>>>(
  subject: string,
  definitions: Definitions,
): Findings<Definitions> {
  const entries = Object.entries(definitions).map(([name, definition]) => {
    const code = `${subject}.${name}`;
    const make = (parameters: Readonly<Record<string, FindingParameter>>, at?: FindingPlace): Gap => ({
      kind: definition.kind ?? 'gap',
      code,
      parameters,
      ...placed(at),
      // The table pairs each name with its own parameters, which TypeScript cannot follow through `Object.entries`.
      ...definition.words(parameters as never),
    });
    return [name, make] as const;
  });
  return {
    make: Object.fromEntries(entries) as unknown as Findings<Definitions>['make'],
    catalogue: Object.entries(definitions).map(([name, { about, words }]) => ({
      code: `${subject}.${name}`,
      about,
      words: (parameters) => words(parameters as never),
    })),
  };
}

function placed(at: FindingPlace | undefined): Pick<Gap, 'path' | 'line' | 'column' | 'lack'> {
  if (at === undefined) return {};
  const { path, position, lack } = at;
  const { line = 1, column } = position ?? {};
  return { path, line, ...omitUndefined({ column, lack }) };
}
