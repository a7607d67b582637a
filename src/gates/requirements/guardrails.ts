import { code, prose, words } from '../../prose.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';

interface GuardrailsRequirement {
  readonly kind: 'guardrails';
}

/** No sentence or setting that kept people safe leaves a prompt or an agent unseen. */
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
        message: prose`${code(`${path}:${guardrail.line}`)} no longer says: “${words(guardrail.text)}”`,
        remedy: prose`${gate.remedy}`,
      })),
    );
    return first === undefined
      ? { state: 'met', because: prose`no guardrail is gone` }
      : { state: 'unmet', gaps: [first, ...rest] };
  },
});
