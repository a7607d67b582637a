import type { Facts, Literal } from '../facts/facts.ts';
import { languageOf } from '../facts/languages.ts';
import { isAiModule } from '../lexicon/packages.ts';

/** Keys that only stand beside a model in a configuration. */
const TUNING =
  /^(?:temperature|max_?(?:output_?|new_?|completion_?)?tokens|top_?[pk]|api_?(?:base|version|type)|system_?prompt|system_?message|frequency_?penalty|presence_?penalty|num_?ctx|context_?window|embedding_?dim(?:ension)?s?|llm|reasoning_?effort)$/i;

/** Whether the file talks to a model: it imports a package that does. */
export function talksToModels(facts: Facts): boolean {
  return facts.imports.some(isAiModule);
}

/** Whether the keys around a literal are those of a model's configuration. */
export function besideTuning(literal: Literal): boolean {
  for (const key of literal.siblings.keys()) if (TUNING.test(key)) return true;
  return false;
}

/** Files that facts are read from, without those that only tools of developers read. */
export function holdsFacts(path: string): boolean {
  return languageOf(path) !== undefined && !NOISE.test(path);
}

/** Lock files have a reader of their own; minified and source-map files are made by machines. */
const NOISE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|tsconfig[\w.]*\.json|biome\.jsonc?|\.eslintrc\.\w+)$|\.min\.js$|\.map$|\.d\.ts$/;
