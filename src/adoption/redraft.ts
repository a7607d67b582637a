import { extname } from 'node:path/posix';
import { draftMark } from '../documents/drafted.ts';
import { fillCardBlanks, fillYamlBlanks } from './blanks.ts';
import { type CardFacts, metricsSection, updateCard } from './card-update.ts';
import type { DraftedValue } from './known.ts';
import { type ControlStanding, updateData, updateObjectives, updateStatement } from './management-update.ts';
import type { ProposedSupplier } from './propose.ts';
import { type Days, type SystemFacts, supplierAnswers, systemDraft } from './system-document.ts';

/** A document of the governance folder, by its place. */
export type DraftedDocument =
  | { readonly of: 'system'; readonly system: string; readonly name: string }
  | { readonly of: 'supplier'; readonly supplier: string; readonly name: 'supplier' }
  | { readonly of: 'organisation'; readonly name: string };

/** What is known for documents; each is asked only when a document needs it. */
export interface Knowledge {
  readonly days: Days;
  /** Undefined: no such system is registered. */
  system(id: string): SystemFacts | undefined;
  /** Undefined: nothing of it was seen. */
  supplier(id: string): ProposedSupplier | undefined;
  card(system: string): Promise<CardFacts>;
  controls(): Promise<readonly ControlStanding[]>;
  results(): Promise<CardFacts['results']>;
  /** Text of a template. */
  template(name: string): string | undefined;
}

/** Which document lies at `path`; undefined: none that is drafted. */
export function documentAt(path: string): DraftedDocument | undefined {
  const ending = extname(path);
  if (ending !== '.yml' && ending !== '.yaml' && ending !== '.md') return undefined;
  const [root, first = '', second, third] = path.slice(0, -ending.length).split('/');
  if (root !== '.aims') return undefined;
  if (first === 'systems' && second !== undefined && third !== undefined)
    return { of: 'system', system: second, name: third };
  if (first === 'suppliers' && second !== undefined)
    return { of: 'supplier', supplier: second, name: 'supplier' };
  return second === undefined ? { of: 'organisation', name: first } : undefined;
}

/** `text` with what is known and nobody wrote; each statement bears its mark. What people wrote stays. */
export async function redraft(document: DraftedDocument, text: string, known: Knowledge): Promise<string> {
  if (document.of === 'system') return ofSystem(document, text, known);
  if (document.of === 'supplier') {
    const seen = known.supplier(document.supplier);
    return seen === undefined ? text : fillYamlBlanks(text, supplierAnswers(seen));
  }
  if (document.name === 'soa') {
    const day = { at: ['date'], value: known.days.today, from: 'the day of the draft' };
    return fillYamlBlanks(updateStatement(text, await known.controls()), [day]);
  }
  if (document.name === 'objectives') return updateObjectives(text, await known.results(), known.days.today);
  return text;
}

async function ofSystem(
  { system, name }: DraftedDocument & { readonly of: 'system' },
  text: string,
  known: Knowledge,
): Promise<string> {
  const facts = known.system(system);
  if (facts === undefined) return text;
  const seen = systemDraft(name, facts);
  if (name !== 'model-card') {
    const filled = fillYamlBlanks(text, seen.answers);
    return name === 'data' ? updateData(filled, datasets(facts), known.template('data') ?? '') : filled;
  }
  const card = await known.card(system);
  const sections = new Map([...seen.sections, ...metricsSection(card)]);
  return updateCard(fillCardBlanks(text, { answers: seen.answers, sections }), card);
}

function datasets({ system }: SystemFacts): readonly DraftedValue<string>[] {
  return system.datasets.map(({ path, line }) => ({
    value: path,
    from: line === undefined ? path : `${path}:${line}`,
  }));
}

/** Where the statements come from that `after` has and `before` has not. */
export function sourcesIn(before: string, after: string): readonly string[] {
  const marks = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => draftMark(line)?.place ?? []);
  const old = new Set(marks(before));
  return [...new Set(marks(after))].filter((source) => !old.has(source));
}
