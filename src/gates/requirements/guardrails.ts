import type { Change, RemovedGuardrail, SentencePair } from '../../change/change.ts';
import type { GuardrailLoss } from '../../change/guardrails/sense.ts';
import { code, type Prose, prose, words } from '../../prose.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';

interface GuardrailsRequirement {
  readonly kind: 'guardrails';
}

interface Weaker {
  readonly text: string;
  readonly from: string;
  readonly now: string;
  readonly sense: GuardrailLoss;
}

/** What a new wording does to a limit that was there. */
const HOW: Readonly<Record<GuardrailLoss, string>> = {
  removed: 'says only',
  negated: 'permits what it forbade:',
  softened: 'is less strict now:',
  narrowed: 'limits less:',
  overridden: 'is overridden by',
  conditional: 'limits only under a condition:',
  disabled: 'only shows, as a comment or an example,',
};

const { make, catalogue } = defineFindings('guardrail', {
  gone: {
    about: 'A refusal, warning, disclosure or human approval was removed from a prompt or an agent.',
    words: ({ text, from }: Texts<'text' | 'from'>) => ({
      message: prose`${code(from)} no longer says: “${words(text)}”`,
      defaultRemedy: prose`restore the sentence`,
    }),
  },
  // The old wording comes last, so that the two can be read one after the other.
  weaker: {
    about: 'A sentence of a prompt that limited the model is weaker now.',
    words: ({ text, from, now, sense }: Weaker) => ({
      message: prose`${code(from)} ${HOW[sense]} “${words(now)}”, and no longer says: “${words(text)}”`,
      defaultRemedy: prose`restore what it said before`,
    }),
  },
});

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
  // Of the change itself: nothing that is written besides makes it hold.
  fulfilledBy: () => 'surroundings',
  parse: () => ({ kind: 'guardrails' }),
  documents: () => [],
  describe: () => prose`that no guardrail is removed or weakened`,
  weaker: () => [],
  findings: catalogue,

  judge(_, { changes }) {
    const gaps = changes.flatMap(({ path, line, head, guardrails: gone = [] }) =>
      gone.map((guardrail) => {
        // The sentence stood in the base; the head has the place where it was, and message and place name the same line.
        const shown = head === undefined ? guardrail.line : (guardrail.headLine ?? line ?? guardrail.line);
        return { ...lost(`${path}:${shown}`, guardrail), path, line: shown };
      }),
    );
    return outcome(gaps, unproven(changes));
  },
});

/** A guardrail with what is said in its place, where something is. */
function lost(from: string, { text, sense, now }: RemovedGuardrail): ReturnType<typeof make.gone> {
  if (sense === undefined || now === undefined) return make.gone({ text, from });
  return make.weaker({ text, from, now, sense });
}

/** That none was seen to go is no proof that none went: limiting sentences that are gone or worded anew are for a person. */
function unproven(changes: readonly Change[]): Prose {
  const limiting = changes.flatMap(({ sentences = [] }) => sentences);
  const open = limiting.filter(({ sense }) => sense === 'undecided');
  if (open.length > 0) return toCompare(prose`whether a guardrail went is not certain`, open);
  const reworded = limiting.filter(({ sense }) => sense !== undefined && sense !== 'kept');
  const none = prose`no guardrail was seen to go`;
  return reworded.length === 0 ? none : toCompare(none, reworded);
}

function toCompare(claim: Prose, pairs: readonly SentencePair[]): Prose {
  const [noun, is, reads, them] =
    pairs.length === 1 ? ['sentence', 'is', 'reads', 'it'] : ['sentences', 'are', 'read', 'them'];
  const how = pairs.some(({ after }) => after === undefined)
    ? prose`${is} gone or ${reads} differently`
    : prose`${reads} differently`;
  return prose`${claim}; ${pairs.length} limiting ${noun} ${how}: compare ${them}`;
}
