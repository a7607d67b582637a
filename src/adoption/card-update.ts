import type { SentencePair } from '../change/change.ts';
import type { EvalResult } from '../documents/eval-results/index.ts';
import { parseMarkdown } from '../documents/markdown.ts';
import { templateValueAt } from './blanks.ts';
import { fillMarkdown } from './fill.ts';
import type { DraftedValue } from './known.ts';
import { placesOf } from './known.ts';
import type { SystemDraft } from './system-document.ts';

/** What a model card is brought up to date with. */
export interface CardFacts {
  /** Ids of the models that the system's files name today. */
  readonly models: readonly DraftedValue<string>[];
  /** What its prompts say since the change, and no longer say. */
  readonly changed: readonly { readonly path: string; readonly pair: SentencePair }[];
  readonly results: readonly { readonly path: string; readonly result: EvalResult }[];
}

/** Rows of one list; the rest is in the files. */
const MANY = 20;

/**
 * A model card with what changed since it was written: another base model, what the prompts no longer forbid or newly say, and numbers
 * of result files that it does not name. What people wrote stays.
 */
export function updateCard(text: string, facts: CardFacts): string {
  const based = otherModel(text, facts);
  const limited = append(based, 'Limitations', changesIn(based, facts));
  return append(limited, 'Metrics', numbersIn(limited, facts));
}

/** Fills the section "Metrics" of a card that has none yet. */
export function metricsSection({ results }: CardFacts): SystemDraft['sections'] {
  const rows = results.flatMap(rowsOf);
  if (rows.length === 0) return new Map();
  return new Map([['Metrics', { value: table(rows), from: placesOf(results.map(({ path }) => path)) }]]);
}

function otherModel(text: string, { models }: CardFacts): string {
  const { metadata } = parseMarkdown(text).view.value as { readonly metadata?: unknown };
  const stated = [templateValueAt(metadata, ['base_model'])].flat().filter((one) => typeof one === 'string');
  const [first] = models;
  const same = (id: string): boolean => {
    const short = (name: string): string => name.toLowerCase().split('/').at(-1) ?? '';
    return models.some(({ value }) => short(value) === short(id));
  };
  if (first === undefined || stated.length === 0 || stated.some(same)) return text;
  return fillMarkdown(text, new Map(), [{ at: ['base_model'], ...first }]);
}

/** Sentences that the card does not quote yet, one line each. */
function changesIn(text: string, { changed }: CardFacts): DraftedValue<string> | undefined {
  const fresh = changed.filter(({ pair: { before, after } }) => !text.includes(after ?? before ?? ''));
  if (fresh.length === 0) return undefined;
  const rows = fresh.slice(0, MANY).map(({ pair: { before, after } }) => {
    if (after === undefined) return `- No longer told: “${before}”`;
    return before === undefined ? `- Now told: “${after}”` : `- Told “${after}” instead of “${before}”`;
  });
  const more = fresh.length > MANY ? [`- and ${fresh.length - MANY} more sentences`] : [];
  const places = fresh.map(({ path, pair }) => `${path}:${pair.line}`);
  return { value: [...rows, ...more].join('\n'), from: placesOf(places) };
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

function rowsOf({ path, result }: CardFacts['results'][number]): readonly Row[] {
  return result.metrics.map(({ name, group, value, line }) => ({
    name: group === undefined ? name : `${name} (${group})`,
    value: String(value),
    from: line === undefined ? path : `${path}:${line}`,
  }));
}

/** Numbers of result files that the card does not state. */
function numbersIn(text: string, { results }: CardFacts): DraftedValue<string> | undefined {
  const fresh = results.flatMap(rowsOf).filter(({ value }) => !text.includes(value));
  if (fresh.length === 0) return undefined;
  return { value: table(fresh), from: placesOf(fresh.map(({ from }) => from)) };
}

function table(rows: readonly Row[]): string {
  const cell = (words: string): string => words.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const more = rows.length > MANY ? ['', `and ${rows.length - MANY} more in the files`] : [];
  const shown = rows.slice(0, MANY).map(({ name, value }) => `| ${cell(name)} | ${cell(value)} |`);
  return ['| metric | value |', '| --- | --- |', ...shown, ...more].join('\n');
}

/** Puts drafted text at the end of a section; without such a section the text stays. */
function append(text: string, title: string, drafted: DraftedValue<string> | undefined): string {
  if (drafted === undefined) return text;
  const { sections } = parseMarkdown(text);
  const at = sections.findIndex(({ heading }) => heading.toLowerCase() === title.toLowerCase());
  const section = sections[at];
  if (section === undefined) return text;
  const next = sections.slice(at + 1).find(({ depth }) => depth <= section.depth);
  const lines = text.split('\n');
  const end = next === undefined ? lines.length : next.line - 1;
  const before = lines.slice(0, end).join('\n').trimEnd();
  const mark = `<!-- drafted from ${drafted.from.replaceAll('-->', '')} -->`;
  const after = lines.slice(end).join('\n');
  return `${before}\n\n${mark}\n\n${drafted.value}\n${after === '' ? '' : `\n${after}`}`;
}
