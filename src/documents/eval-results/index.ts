import { omitUndefined } from '../../omit-undefined.ts';
import type { Position } from '../position.ts';
import type { TextDocument } from '../text-document.ts';
import { CONFLICT } from '../yaml.ts';
import { deepeval } from './deepeval.ts';
import { garak } from './garak.ts';
import { ghModels } from './gh-models.ts';
import { helm } from './helm.ts';
import { inspect } from './inspect.ts';
import { junit } from './junit.ts';
import { lmEval } from './lm-eval.ts';
import { mlflow } from './mlflow.ts';
import { hubResults, modelIndex } from './model-index.ts';
import { mteb } from './mteb.ts';
import { openaiEvals } from './openai-evals.ts';
import { openaiRun } from './openai-run.ts';
import { own } from './own.ts';
import { plain } from './plain.ts';
import { promptfoo } from './promptfoo.ts';
import type { EvalFormat, EvalReading, ResultFile } from './result.ts';
import { table } from './table.ts';
import { testReport } from './test-report.ts';

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
  openaiRun,
  garak,
  mteb,
  modelIndex,
  hubResults,
  helm,
  junit,
  testReport,
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
  if (reader === undefined) return { ok: false, problem: 'it is in no format that is known', other: true };
  try {
    const result = { format: reader.name, ...reader.read(file) };
    if (result.metrics.length > 0 || result.status !== 'complete') return { ok: true, result };
    return { ok: false, problem: 'it gives no number', other: true };
  } catch (error) {
    const because = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problem: `it cannot be read as ${reader.name}: ${because.slice(0, 120)}` };
  }
}

interface Broken {
  readonly problem: string;
  readonly position?: Position;
}

interface Content {
  readonly value?: unknown;
  /** The file is written as JSON or YAML, and is cut off or damaged. */
  readonly broken?: Broken;
}

/** As JSON, where harnesses also write NaN; as YAML; or the front matter of Markdown. */
function contentOf(path: string, document: TextDocument): Content {
  if (/\.(?:md|markdown)$/i.test(path))
    return { value: (document.markdown.view.value as { readonly metadata?: unknown }).metadata };
  if (/\.(?:csv|tsv|xml)$/i.test(path)) return {};
  if (/\.jsonl$/i.test(path)) return { value: oneLine(document.text) };
  try {
    const text = document.text.replace(/(?<=[[:,\s])(?:NaN|-?Infinity)(?=\s*[,\]}])/g, 'null');
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const { yaml } = document;
    if (yaml.ok) return { value: yaml.document.value };
    if (document.text.trim() === '') return { broken: { problem: 'it is empty' } };
    const [first] = yaml.problems;
    if (/\.ya?ml$/i.test(path) || first?.message === CONFLICT.message)
      return {
        broken: {
          problem:
            first?.message === CONFLICT.message
              ? first.message
              : `it is broken YAML: ${first?.message ?? ''}`,
          ...omitUndefined({ position: first?.position }),
        },
      };
    return /\.json$/i.test(path) ? { broken: brokenJson(error, document.text) } : {};
  }
}

/** Lines of JSON that are one document: some tools name their whole result so. Undefined: several lines, or none. */
function oneLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the words of the parser of JSON, without what it quotes of the text. */
function brokenJson(error: unknown, text: string): Broken {
  const said = error instanceof Error ? error.message : '';
  const [, line, column] = /\(line (\d{1,9}) column (\d{1,9})\)/.exec(said) ?? [];
  const lines = text.trimEnd().split('\n');
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const why = /^Unexpected end/.test(said)
    ? 'it ends before it is complete'
    : (/^[^"(]{1,80}?(?=, "| in JSON|$)/.exec(said)?.[0] ?? 'it cannot be read');
  return {
    problem: `it is broken JSON: ${why}`,
    position:
      line === undefined || column === undefined ? end : { line: Number(line), column: Number(column) },
  };
}
