import type { Literal } from '../facts/facts.ts';
import { boundNames } from './context.ts';
import type { PromptCandidate } from './prompt-reasons.ts';
import { AGENT_NAME, BODY_NAME, CONTENT_NAME, PROMPT_TABLE, SYSTEM_NAME } from './prompt-words.ts';

/** `system_instructions: { defaultValue: { value: "…" } }`: what the value is of. */
function withoutValueNames(names: readonly string[]): readonly string[] {
  const at = names.findIndex((name) => !/^(?:default_?)?value$/i.test(name));
  return at > 0 ? names.slice(at) : names;
}

/**
 * The names of a text: `system` of `system=[{"type": "text", "text": "…"}]`, `prompts` of what a configuration keeps
 * under it by name.
 */
export function namesOfText(literal: Literal, code: boolean): readonly string[] {
  const names = labelled(literal, withoutValueNames(boundNames(literal)));
  const outer = literal.chain[1];
  if (literal.chain[0]?.kind !== 'key' || outer?.kind !== 'key') return names;
  const inside =
    (CONTENT_NAME.test(names[0] ?? '') && [SYSTEM_NAME, AGENT_NAME].some((one) => one.test(outer.name))) ||
    // A row of `INSERT INTO prompts (name, body)`.
    (BODY_NAME.test(names[0] ?? '') && PROMPT_TABLE.test(outer.name));
  if (inside) return [outer.name, ...names];
  const table = code ? PROMPT_TABLE : /^(?:system_?)?prompts?$|^prompt_?templates$/i;
  return table.test(outer.name) ? [...names.slice(0, 1), outer.name] : names;
}

/** `Textbox(value="…", label="System message")`: what a field of a page begins with, by what the page calls it. */
function labelled({ siblings }: Literal, names: readonly string[]): readonly string[] {
  if (!/^(?:default_?)?value$/i.test(names[0] ?? '')) return names;
  const label = siblings.get('label') ?? siblings.get('title') ?? '';
  return /^system (?:message|prompt|instructions?)$/i.test(label) ? ['system_prompt', ...names] : names;
}

/** `systemInstruction = content { text("…") }`. */
export function isTextOfSystem({ own, literal, words }: PromptCandidate): boolean {
  return (
    words >= 3 &&
    own?.kind === 'call' &&
    own.name === 'text' &&
    literal.chain.slice(1, 4).some(({ kind, name }) => kind === 'key' && SYSTEM_NAME.test(name))
  );
}

/** `INSERT INTO prompts (name, body)`, `prompts.yml` with `body: …`. */
export function isRecordOfPrompts({ own, names, words, near, code, ofPrompts }: PromptCandidate): boolean {
  return (
    near !== 'none' &&
    words >= 6 &&
    own?.kind === 'key' &&
    BODY_NAME.test(own.name) &&
    (PROMPT_TABLE.test(names[0] ?? '') || (!code && ofPrompts))
  );
}

/** `enum Prompts { static let triage = "…" }`. */
export function isAmongPrompts({ literal, own, code, words, speech, near }: PromptCandidate): boolean {
  return (
    code &&
    own?.kind === 'key' &&
    words >= 6 &&
    PROMPT_TABLE.test(literal.scope?.[0] ?? '') &&
    (speech >= 2 || near !== 'none' || words >= 20)
  );
}
