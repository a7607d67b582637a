import { code, prose, words } from '../../prose.ts';
import { defineFindings } from './support/findings.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';

interface GuardrailsRequirement {
  readonly kind: 'guardrails';
}

const { make, catalogue } = defineFindings('guardrail', {
  gone: {
    about: 'A refusal, warning, disclosure or human approval left a prompt or an agent.',
    words: ({ text, from }: { readonly text: string; readonly from: string }) => ({
      message: prose`${code(from)} no longer says: “${words(text)}”`,
    }),
  },
});

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
  findings: catalogue,

  judge(_, { changes }) {
    const gaps = changes.flatMap(({ path, line, head, guardrails: gone = [] }) =>
      gone.map((guardrail) => {
        // The sentence stood in the base; the head has the place where it was.
        const shown = head === undefined ? guardrail.line : (line ?? guardrail.line);
        const from = `${path}:${guardrail.line}`;
        return { ...make.gone({ text: guardrail.text, from }), path, line: shown };
      }),
    );
    return outcome(gaps, prose`no guardrail is gone`);
  },
});
