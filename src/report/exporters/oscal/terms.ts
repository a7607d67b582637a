import { words } from '../../../prose.ts';
import { inline } from '../../../reporters/markdown.ts';
import { visible } from '../../../reporters/visible.ts';
import type { ControlReport, ReportModel } from '../../model.ts';

/** The newest released version (7 August 2026). Its models are those of 1.2.1, whose schema the output is checked by. */
export const OSCAL_VERSION = '1.2.3';
export const NAMESPACE = 'https://github.com/aims-gate/aims-gate/oscal';
/** Where the catalog lies in the package: what every control id resolves to. */
export const CATALOG = 'oscal-catalog.json';

/** What makes the ids of one package its own. */
export function aboutPackage({ repository, commit, period, scope, madeAt }: ReportModel): readonly string[] {
  return [repository.name, commit, period.from, period.to, scope.system ?? '', madeAt];
}

/** Ids in OSCAL are tokens, which begin with a letter; clauses are numbers. */
export function controlId({ id, family }: Pick<ControlReport, 'id' | 'family'>): string {
  return family === 'clause' ? `clause-${id}` : id;
}

/** The part of a control that findings are about. */
export function objectiveId(control: Pick<ControlReport, 'id' | 'family'>): string {
  return `${controlId(control)}_obj`;
}

/** OSCAL allows no empty lists. */
export function oscalList(key: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [key]: values };
}

/** One of each of `values`, made when it is written: there are tens of thousands. */
export function* eachAs<T>(
  values: Iterable<T>,
  make: (value: T, index: number) => object,
): Generator<object> {
  let index = 0;
  for (const value of values) {
    yield make(value, index);
    index += 1;
  }
}

/** What was looked at, and where it can be seen: `evidence` are addresses, each once. */
export function observationOf(
  { uuid, description }: { readonly uuid: string; readonly description: string },
  evidence: readonly string[],
  { madeAt }: ReportModel,
): object {
  return {
    uuid,
    description,
    methods: ['EXAMINE'],
    ...oscalList(
      'relevant-evidence',
      evidence.map((href) => ({ href, description: 'What was looked at.' })),
    ),
    collected: madeAt,
  };
}

/** Markup of users would be rendered. */
export function oscalText(value: string): string {
  return inline([words(visible(value))]);
}
