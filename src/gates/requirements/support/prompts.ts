import { createHash } from 'node:crypto';
import type { EvalResult, EvaluatedPrompt } from '../../../documents/eval-results/index.ts';
import { code, prose } from '../../../prose.ts';
import type { GateApplication, GovernedChange } from '../../subject.ts';
import { defineFindings, type Texts } from './findings.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';

const { make, catalogue } = defineFindings('metric', {
  'other-prompt': {
    about: 'Results were made with another version of a prompt than the change proposes.',
    words: ({ path, prompt }: Texts<'path' | 'prompt'>) => ({
      message: prose`${code(path)} evaluates another version of ${code(prompt)}`,
      remedy: prose`run the whole evaluation again on this change and commit the result`,
    }),
  },
});

export { catalogue as PROMPT_FINDINGS };

/** Whether a change leaves a prompt that is a file of its own; one inside code has no digest to compare. */
export function isChangedPrompt({ class: kind, status, detector }: GovernedChange): boolean {
  const isFile = detector === undefined || detector === 'prompt-file';
  return kind === 'prompt' && status !== 'removed' && isFile;
}

/**
 * Results that were made with another prompt than the change proposes. Only what the results say is compared: a file
 * that names neither texts nor digests claims nothing.
 */
export function otherPrompts(
  path: string,
  { prompts = [] }: EvalResult,
  { changes }: GateApplication,
  context: Context,
): readonly Gap[] {
  const changed = changes.filter(isChangedPrompt);
  const unnamed = prompts.flatMap(({ path: of, digest }) =>
    of === undefined && digest !== undefined ? [digest] : [],
  );
  const only = changed.length > 0 && unnamed.length > 0;
  const anyMatches = changed.some((change) => unnamed.some((digest) => isDigestOf(digest, change, context)));
  return changed.flatMap((change, index): readonly Gap[] => {
    const other = only && !anyMatches ? index === 0 : evaluatesOther(change, prompts, context);
    if (!other) return [];
    return [make['other-prompt']({ path, prompt: change.path }, { path })];
  });
}

function evaluatesOther(
  change: GovernedChange,
  prompts: readonly EvaluatedPrompt[],
  context: Context,
): boolean {
  const naming = prompts.filter(({ path }) => path !== undefined && isSameFile(path, change.path));
  if (naming.length === 0) return false;
  const digests = naming.flatMap(({ digest }) => digest ?? []);
  if (digests.length > 0) return !digests.some((digest) => isDigestOf(digest, change, context));
  const texts = prompts.flatMap(({ text }) => text ?? []);
  const entry = context.trees.head.entries.get(change.path);
  const now = entry === undefined ? undefined : context.documents.open(entry);
  if (texts.length === 0 || now?.ok !== true) return false;
  return !texts.some((text) => words(text).includes(words(now.document.text)));
}

/** A harness names files from where its configuration lies. */
function isSameFile(named: string, path: string): boolean {
  const bare = named.replace(/^(?:\.{0,2}\/)+/, '').replace(/[:#].*$/, '');
  return bare !== '' && (path === bare || path.endsWith(`/${bare}`));
}

function isDigestOf(digest: string, { path }: GovernedChange, { trees, documents }: Context): boolean {
  const entry = trees.head.entries.get(path);
  if (entry === undefined || digest.length < 12) return false;
  const wanted = digest.replace(/^sha\d+:/, '').toLowerCase();
  if (entry.sha.startsWith(wanted)) return true;
  const blob = documents.blob(entry.sha);
  if (blob?.state !== 'read') return false;
  return createHash('sha256').update(blob.bytes).digest('hex').startsWith(wanted);
}

/** White space apart; what a chat sends is JSON, with its line breaks escaped. */
function words(text: string): string {
  return text
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
