import { omitUndefined } from '../../omit-undefined.ts';
import { completenessProblems } from '../complete.ts';
import { fields, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type Metric, metric } from './result.ts';

/** The gate's own form, `policies/schema/evaluation.schema.json`, for tools that write no other. */
export const own: EvalFormat = {
  name: 'evaluation',
  recognises: ({ value }) => {
    const { version, complete, date, model, metrics } = fields(value);
    // Anyone who means this form and misses a key is told so, not that his numbers have other names.
    const named = [complete, date, model].some((one) => one !== undefined);
    return version === 1 && named && typeof metrics === 'object';
  },
  read: ({ document, value }) => {
    const parsed = document.yaml;
    if (!parsed.ok) throw new SyntaxError(parsed.problems[0]?.message ?? 'it cannot be read');
    const [problem] = completenessProblems('evaluation', parsed.document);
    if (problem !== undefined) throw new SyntaxError(`line ${problem.position.line}: ${problem.message}`);
    const file = fields(value);
    const [commit, model] = [textOf(file.commit), textOf(file.model)];
    const prompts = Object.entries(fields(file.prompts)).flatMap(([path, id]) => {
      const digest = textOf(id);
      return digest === undefined ? [] : [{ path, digest }];
    });
    const base = {
      metrics: Object.entries(fields(file.metrics)).flatMap(([name, one]) =>
        metricsOf(name, one, numberOf(file.cases)),
      ),
      ...omitUndefined({ commit, model, prompts: prompts.length === 0 ? undefined : prompts }),
    };
    if (file.complete === true) return { ...base, status: 'complete' };
    return { ...base, status: 'partial', because: 'the file says so' };
  },
};

/** @param all how many cases were run: what a result is made of where it does not say */
function metricsOf(name: string, one: unknown, all: number | undefined): readonly Metric[] {
  const { value, stderr, cases, groups } = fields(one);
  const number = numberOf(value);
  if (number === undefined) return [];
  const each = Object.entries(fields(groups)).flatMap(([group, of]): readonly Metric[] => {
    const inGroup = typeof of === 'number' ? { value: of } : fields(of);
    const result = numberOf(inGroup.value);
    if (result === undefined) return [];
    return [metric(name, result, numberOf(inGroup.stderr), { group, ...casesOf(numberOf(inGroup.cases)) })];
  });
  return [metric(name, number, numberOf(stderr), casesOf(numberOf(cases) ?? all)), ...each];
}

function casesOf(cases: number | undefined): Pick<Metric, 'cases'> {
  return cases === undefined ? {} : { cases };
}
