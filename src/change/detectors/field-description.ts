import type { Literal } from '../facts/facts.ts';
import type { PromptCandidate } from './prompt-reasons.ts';
import { FIELD_MARK } from './prompt-words.ts';

/** The description of a field of a tool's input, or of an answer's form: annotations, and tags of Go. */
export function describesField({
  literal,
  own,
  words,
  near,
  value,
  ofForms,
  apiForms,
}: PromptCandidate): boolean {
  if (near === 'none' || words < 2 || ofForms || apiForms.has(literal.scope?.[0] ?? '')) return false;
  if (near === 'imports' && isSchemaField(literal) && words >= 3) return true;
  // `$schema->string()->description("…")` in the method that says what a tool takes.
  if (own?.kind === 'call' && own.name === 'description' && own.index === 0 && near === 'imports')
    return literal.scope?.slice(0, 2).some((name) => /^(?:input_?|output_?)?schema$/i.test(name)) === true;
  // A structure for the configuration of the product is described to the people who write it.
  if (/\bjsonschema(?:_description)?:"/.test(value.slice(0, 400)))
    return (
      near === 'imports' &&
      /description[=:]/.test(value.slice(0, 600)) &&
      !/(?:Settings|Config|Configuration|Options|Preferences|Flags)$/.test(literal.scope?.[0] ?? '')
    );
  const [link, outer] = [own, literal.chain[1]];
  const by =
    link?.kind === 'call'
      ? link
      : outer?.kind === 'call' && /^(?:value|description)$/.test(link?.name ?? '')
        ? outer
        : undefined;
  return by !== undefined && FIELD_MARK.test(by.name);
}

/** `z.string().describe("…")`, `Field(description="…")`: what a model reads of its answer or of a tool's input. */
function isSchemaField({ chain, scope = [] }: Literal): boolean {
  const [link, outer] = chain;
  if (link?.kind === 'call' && link.name === 'describe') return link.index === 0;
  const field =
    link?.kind === 'key' && link.name === 'description' && outer?.kind === 'call' && outer.name === 'Field';
  return field && !/(?:Settings|Config|Options|Params)$/.test(scope[0] ?? '');
}
