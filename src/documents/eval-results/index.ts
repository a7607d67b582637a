import { defined } from '../../defined.ts';
import type { Position } from '../position.ts';
import type { TextDocument } from '../text-document.ts';
import { deepeval } from './deepeval.ts';
import { ghModels } from './gh-models.ts';
import { helm } from './helm.ts';
import { inspect } from './inspect.ts';
import { junit } from './junit.ts';
import { lmEval } from './lm-eval.ts';
import { mlflow } from './mlflow.ts';
import { hubResults, modelIndex } from './model-index.ts';
import { openaiEvals } from './openai-evals.ts';
import { own } from './own.ts';
import { plain } from './plain.ts';
import { promptfoo } from './promptfoo.ts';
import type { EvalFormat, EvalReading, ResultFile } from './result.ts';
import { table } from './table.ts';

export type { EvalResult, EvaluatedPrompt } from './result.ts';

/** Every format that is read: one line and one file each. The first that recognises a file reads it. */
export const FORMATS: readonly EvalFormat[] = [
  promptfoo,
  lmEval,
  inspect,
  ghModels,
  deepeval,
  mlflow,
  openaiEvals,
  modelIndex,
  hubResults,
  helm,
  junit,
  own,
  table,
  plain,
];

/**
 * What a committed result file says. Never throws.
 *
 * @param format its name, when the content does not tell
 */
export function readEvalResult(path: string, document: TextDocument, format?: string): EvalReading {
  const content = contentOf(path, document);
  if (content.broken !== undefined) return { ok: false, ...content.broken };
  const file: ResultFile = { path, text: document.text, document, value: content.value };
  const reader =
    format === undefined
      ? FORMATS.find(({ recognises }) => recognises(file))
      : FORMATS.find(({ name }) => name === format);
  if (reader === undefined) return { ok: false, problem: 'it is in no format that is known' };
  try {
    const result = { format: reader.name, ...reader.read(file) };
    if (result.metrics.length > 0 || result.status !== 'complete') return { ok: true, result };
    return { ok: false, problem: 'it gives no number' };
  } catch (error) {
    const because = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problem: `it cannot be read as ${reader.name}: ${because.slice(0, 120)}` };
  }
}

interface Content {
  readonly value?: unknown;
  /** The file is written as JSON or YAML, and is cut off or damaged. */
  readonly broken?: { readonly problem: string; readonly position?: Position };
}

/** As JSON, where harnesses also write NaN; as YAML; or the front matter of Markdown. */
function contentOf(path: string, document: TextDocument): Content {
  if (/\.(?:md|markdown)$/i.test(path))
    return { value: (document.markdown.view.value as { readonly metadata?: unknown }).metadata };
  if (/\.(?:jsonl|csv|tsv|xml)$/i.test(path)) return {};
  try {
    const text = document.text.replace(/(?<=[[:,\s])(?:NaN|-?Infinity)(?=\s*[,\]}])/g, 'null');
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { yaml } = document;
    if (yaml.ok) return { value: yaml.document.value };
    const [first] = yaml.problems;
    if (document.text.trim() === '') return { broken: { problem: 'it is empty' } };
    const form = /\.ya?ml$/i.test(path) ? 'YAML' : /\.json$/i.test(path) ? 'JSON' : undefined;
    if (form === undefined) return {};
    const position = first?.position;
    return {
      broken: {
        problem: `it is broken ${form}: ${first?.message ?? 'it cannot be read'}`,
        ...defined({ position }),
      },
    };
  }
}
