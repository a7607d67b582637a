import { isProvider } from '../change/lexicon/models.ts';
import type { DraftedValue } from './known.ts';

/** What findings of the class `model-id` name. */
export interface NamedModels {
  /** Ids of models: those that tell a version first. */
  readonly models: readonly DraftedValue<string>[];
  /** Constants of code that name models, as `ModelClaude3OpusLatest` of an SDK does; the id itself was not seen. */
  readonly constants: readonly DraftedValue<string>[];
}

/** `GPT4oMini`, `MistralAIModelID.OPEN_MISTRAL_7B`, `CLAUDE_4_OPUS`: an identifier that no supplier gives to a model. */
const IDENTIFIER = /^(?:[A-Za-z_]\w{0,60}\.){0,4}[A-Za-z_]\w{0,60}$/;
const CAMEL_OR_UPPER_CASE = /[a-z]\d*_?[A-Z]|^(?:\w+\.)*[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
/** What stands in for a model in tests. */
const STAND_IN = /^(?:mock|fake|dummy|stub)(?:$|[-_])/i;

/** Sorts what was read at places of models into ids and constants; what names none of both is left out. */
export function namedModels(found: readonly DraftedValue<string>[]): NamedModels {
  // Settings and addresses of a model are of its class, and are no id.
  const named = found.filter(({ value }) => !/\s|:\/\//.test(value) && !STAND_IN.test(value));
  const ids = withoutNames(named.filter(({ value }) => !isConstant(value)));
  // Who serves is no model, where models are named beside it.
  const models = ids.filter(({ value }) => !isProvider(value));
  const lines = new Set(ids.map(({ from }) => from));
  return {
    models: versionsFirst(models.length === 0 ? ids : models),
    constants: named.filter(({ value, from }) => isConstant(value) && !lines.has(from)),
  };
}

function isConstant(value: string): boolean {
  return IDENTIFIER.test(value) && CAMEL_OR_UPPER_CASE.test(value);
}

/** Without names that people are shown: the same id in other capitals, or without its supplier. */
function withoutNames(ids: readonly DraftedValue<string>[]): readonly DraftedValue<string>[] {
  const served = new Set(ids.flatMap(({ value }) => (value.includes('/') ? [tailOf(value)] : [])));
  const first = new Map<string, DraftedValue<string>>();
  for (const one of ids) {
    const key = one.value.toLowerCase();
    if (one.value !== key && served.has(key)) continue;
    const known = first.get(key);
    if (known === undefined || (known.value !== key && one.value === key)) first.set(key, one);
  }
  return [...first.values()];
}

function tailOf(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1).toLowerCase();
}

/** `mistral` alone can be a name of many things; `mistral-large-2411` is a model. */
function versionsFirst(ids: readonly DraftedValue<string>[]): readonly DraftedValue<string>[] {
  const tells = ({ value }: DraftedValue<string>): boolean => /[\d/]/.test(value);
  return [...ids.filter(tells), ...ids.filter((one) => !tells(one))];
}
