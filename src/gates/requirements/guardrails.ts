import type { Change, RemovedGuardrail } from '../../change/change.ts';
import type { Weakened } from '../../change/guardrails/sense.ts';
import { code, type Prose, prose, words } from '../../prose.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';

interface GuardrailsRequirement {
  readonly kind: 'guardrails';
}

/** No sentence or setting that kept people safe leaves a prompt or an agent, or limits less, unseen. */
export const guardrails = defineRequirement<GuardrailsRequirement, unknown>({
  kind: 'guardrails',
  schema: {
    description: 'No refusal, warning, disclosure or human approval is gone from a prompt or an agent.',
    type: 'object',
    additionalProperties: false,
    properties: {},
  },
  needsChange: 'to-judge',
  parse: () => ({ kind: 'guardrails' }),
  documents: () => [],
  describe: () => prose`that guardrails stay`,
  weaker: () => [],

  judge(_, { changes, gate }) {
    const [first, ...rest] = changes.flatMap(({ path, line, head, guardrails: gone = [] }): readonly Gap[] =>
      gone.map((guardrail) => ({
        kind: 'gap',
        path,
        // The sentence stood in the base; the head has the place where it was.
        line: head === undefined ? guardrail.line : (line ?? guardrail.line),
        message: lost(path, guardrail),
        remedy: prose`${gate.remedy}`,
      })),
    );
    return first === undefined
      ? { state: 'met', because: unproven(changes) }
      : { state: 'unmet', gaps: [first, ...rest] };
  },
});

/** What became of one guardrail; the old wording comes last, so that the two can be read one above the other. */
function lost(path: string, { line, text, sense, now }: RemovedGuardrail): Prose {
  const where = code(`${path}:${line}`);
  const old = prose`no longer says: “${words(text)}”`;
  const how = sense === undefined ? undefined : HOW[sense];
  if (how === undefined || now === undefined) return prose`${where} ${old}`;
  return prose`${where} ${how} “${words(now)}”, and ${old}`;
}

/** What the new sentence does to the old one. */
const HOW: Readonly<Record<Weakened, string>> = {
  removed: 'says only',
  negated: 'permits what it forbade:',
  softened: 'is softer:',
  narrowed: 'limits less:',
  overridden: 'is overridden by',
  conditional: 'limits under a condition only:',
  disabled: 'only shows, as a comment or an example,',
};

/** That none was seen to go is no proof that none went: sentences that limit and are worded anew are for a person. */
function unproven(changes: readonly Change[]): Prose {
  const reworded = changes
    .flatMap(({ sentences = [] }) => sentences)
    .filter(({ sense }) => sense !== undefined && sense !== 'kept');
  if (reworded.length === 0) return prose`no guardrail was seen to go`;
  const [noun, verb, them] =
    reworded.length === 1 ? ['sentence', 'reads', 'it'] : ['sentences', 'read', 'them'];
  return prose`no guardrail was seen to go; ${reworded.length} limiting ${noun} ${verb} differently: compare ${them} below`;
}
