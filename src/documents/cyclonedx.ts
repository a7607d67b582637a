import { type Fields, fields, items, textOf } from './fields.ts';
import type { Problem } from './position.ts';
import type { LocatedDocument, Path } from './yaml.ts';

/** Whether a JSON document is a CycloneDX bill of materials. */
export function isCycloneDx({ value }: LocatedDocument): boolean {
  return fields(value).bomFormat === 'CycloneDX';
}

/**
 * The model cards of a CycloneDX bill of materials (1.5 and later), each in the shape of a Markdown card: `metadata`
 * and `sections`. A bill without a model is one empty card, so that it is missed.
 *
 * The members are those of `modelCard` in https://cyclonedx.org/docs/1.6/json/.
 */
export function cycloneDxView(bom: LocatedDocument): readonly LocatedDocument[] {
  const found = models(fields(bom.value).components, ['components']);
  return found.length === 0
    ? [cardView(bom, {}, ['components'])]
    : found.map(({ model, path }) => cardView(bom, model, path));
}

interface Model {
  readonly model: Fields;
  readonly path: Path;
}

/** Components hold components. */
function models(components: unknown, path: Path): readonly Model[] {
  return items(components).flatMap((component, index): readonly Model[] => {
    const model = fields(component);
    const at = [...path, index];
    const own = model.type === 'machine-learning-model' ? [{ model, path: at }] : [];
    return [...own, ...models(model.components, [...at, 'components'])];
  });
}

/** Section of a card → where a bill of materials says it, below `modelCard`. */
const SECTIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  architecture: [
    ['modelParameters', 'modelArchitecture'],
    ['modelParameters', 'architectureFamily'],
    ['modelParameters', 'task'],
  ],
  'training approach': [
    ['modelParameters', 'approach'],
    ['modelParameters', 'datasets'],
  ],
  'intended use': [
    ['considerations', 'useCases'],
    ['considerations', 'users'],
  ],
  limitations: [
    ['considerations', 'technicalLimitations'],
    ['considerations', 'performanceTradeoffs'],
    ['considerations', 'ethicalConsiderations'],
  ],
  metrics: [['quantitativeAnalysis', 'performanceMetrics']],
};

function cardView(bom: LocatedDocument, model: Fields, path: Path): LocatedDocument {
  const card = fields(model.modelCard);
  const sections = Object.fromEntries(
    Object.entries(SECTIONS).flatMap(([name, places]) => {
      const text = places.flatMap((steps) => textsIn(at(card, steps))).join('\n');
      return text === '' ? [] : [[name, text]];
    }),
  );
  const place = ([part, name]: Path): Path => {
    const [first = []] = part === 'sections' ? (SECTIONS[String(name)] ?? []) : [];
    return [...path, 'modelCard', ...first];
  };
  const license = textOf(fields(fields(items(model.licenses)[0]).license).id);
  return {
    value: { metadata: license === undefined ? {} : { license }, sections },
    at: (steps) => bom.at(place(steps)),
    keyAt: (steps) => bom.keyAt(place(steps)),
  };
}

/** What a card of a bill of materials lacks, in the words of CycloneDX. */
export function inBom(problem: Problem): Problem {
  const [part, name] = problem.keys ?? [];
  const [first] = part === 'sections' ? (SECTIONS[String(name)] ?? []) : [];
  if (first === undefined) return problem;
  const member = ['modelCard', ...first].join('.');
  return { ...problem, message: `the model says too little of its ${name}`, hint: `fill in \`${member}\`` };
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((one, step) => fields(one)[step], value);
}

/** Every text and number below a value, in order. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.values(fields(value)).flatMap(textsIn);
}
