import type { EvalResult } from '../documents/eval-results/index.ts';
import { fields, items, textOf } from '../documents/fields.ts';
import { parseYaml } from '../documents/yaml.ts';
import { globMatcher, literalGlob } from '../policy/globs.ts';
import { fillYamlBlanks, isBlank } from './blanks.ts';
import { fillYaml, type TemplateValue } from './fill.ts';
import type { DraftedValue } from './known.ts';
import { placesOf } from './known.ts';

/** How far the report finds a control of the Statement of Applicability. */
export interface ControlStanding {
  readonly id: string;
  readonly status: 'yes' | 'partly' | 'no';
  /** Gates of the policy that ask for it. */
  readonly gates: readonly string[];
  /** Files that show it. */
  readonly places: readonly string[];
}

/** The Statement of Applicability with what the report finds, where nobody stated it. */
export function updateStatement(text: string, seen: readonly ControlStanding[]): string {
  const answers = seen.flatMap(({ id, status, gates, places }): readonly TemplateValue[] => {
    const from = `the report: ${gates.length === 0 ? 'no gate asks for it' : `gates ${listed(gates)}`}`;
    const at = (key: string): TemplateValue['at'] => ['controls', id, key];
    return [
      { at: at('implemented'), value: status, from },
      ...(gates.length === 0
        ? []
        : [
            { at: at('justification'), value: `The policy asks for it: ${listed(gates)}.`, from },
            { at: at('source'), value: ['ISO/IEC 42001'], from },
          ]),
      ...(places.length === 0 ? [] : [{ at: at('where'), value: listed(places), from }]),
    ];
  });
  return fillYamlBlanks(text, answers);
}

/** The objectives with current values whose `source` names a result file: `evals/results.json pass-rate`. */
export function updateObjectives(
  text: string,
  results: readonly { readonly path: string; readonly result: EvalResult }[],
  today: string,
): string {
  const parsed = parseYaml(text);
  if (!parsed.ok) return text;
  const answers = items(fields(parsed.document.value).objectives).flatMap(
    (one, index): readonly TemplateValue[] => {
      const current = fields(fields(one).current);
      const [path = '', ...words] = (textOf(current.source) ?? '').split(/[\s#]+/);
      const file = results.find((result) => result.path === path);
      const name = words.join(' ');
      const metric = file?.result.metrics.find(
        (each) => name === '' || each.name === name || each.also?.includes(name) === true,
      );
      if (metric === undefined || metric.value === current.value) return [];
      const from = metric.line === undefined ? path : `${path}:${metric.line}`;
      return [
        { at: ['objectives', index, 'current', 'value'], value: metric.value, from },
        { at: ['objectives', index, 'current', 'date'], value: today, from: 'the day of the draft' },
      ];
    },
  );
  return answers.length === 0 ? text : fillYaml(text, answers);
}

/** A record of data with a source for files of data that it does not name; what cannot be read is asked. */
export function updateData(text: string, seen: readonly DraftedValue<string>[], template: string): string {
  const [parsed, blank] = [parseYaml(text), parseYaml(template)];
  if (!parsed.ok || !blank.ok) return text;
  const sources = items(fields(parsed.document.value).sources);
  const claimed = globMatcher(sources.flatMap((source) => texts(fields(source).paths)));
  const fresh = seen.filter(({ value }) => claimed(value) === undefined);
  // A blank source is filled before one is added.
  if (fresh.length === 0 || sources.some(isBlank)) return text;
  const paths = [...new Set(fresh.map(({ value }) => literalGlob(value)))];
  const [first] = items(fields(blank.document.value).sources);
  const added = { ...fields(first), id: `S-${sources.length + 1}`, paths };
  const from = placesOf(fresh.map((one) => one.from));
  return fillYaml(text, [{ at: ['sources', sources.length], value: added, from }]);
}

function texts(value: unknown): readonly string[] {
  return items(value).filter((item) => typeof item === 'string');
}

function listed(words: readonly string[]): string {
  return words.length > 4 ? `${words.slice(0, 4).join(', ')} and ${words.length - 4} more` : words.join(', ');
}
