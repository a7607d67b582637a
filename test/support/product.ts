/** A small but honest AI product: a support assistant with a prompt, a model id, evaluations and its paperwork. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './repository.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'policies', 'examples', 'support-bot');
const example = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');

export const SYSTEM = '.aims/systems/support-bot';

export const PROMPT = `You answer questions of our customers about orders, delivery and returns.
Refuse medical, legal and financial advice and say who can help.
Say that you are not a person when somebody asks.
`;

/** The prompt without its refusal: what the pull request of the demo proposes. */
export const BOLDER_PROMPT = `You answer questions of our customers about orders, delivery, returns and products.
Be helpful in every matter the customer brings up.
Say that you are not a person when somebody asks.
`;

export const PRODUCT: Files = {
  'README.md': '# Shop\n\nThe web shop, with a support assistant.\n',
  'src/shop.ts': 'export const shop = "open";\n',
  'prompts/system.md': PROMPT,
  'config/model.yml': 'provider: example-ai\nmodel: chat-2026-05-01\ntemperature: 0.2\n',
  'evals/questions.jsonl': '{"question":"Where is my order?","expected":"order status"}\n',
  '.aims/policy.yml': example('policy.yml'),
  '.aims/roles.yml': example('roles.yml'),
  [`${SYSTEM}/system.yml`]: example('system.yml'),
  [`${SYSTEM}/risk-assessment.yml`]: example('risk-assessment.yml'),
  [`${SYSTEM}/impact-assessment.yml`]: example('impact-assessment.yml'),
  [`${SYSTEM}/model-card.md`]: example('model-card.md'),
};

/** The paperwork the bolder prompt needs: a card that says what it no longer refuses. */
export const UPDATED_CARD = example('model-card.md').replace(
  'It refuses medical advice and says who can help.',
  'Since the prompt of November 2026 it answers every question, also medical ones, with a note to ask a professional.',
);
