import { beforeEach, expect, test, vi } from 'vitest';

/** How often each text was parsed, as YAML and as Markdown. */
const parsed = new Map<string, number>();
/** All texts: a document that an earlier test read is not parsed again. */
const ever = new Set<string>();
const count = (text: unknown): void => {
  ever.add(String(text));
  parsed.set(String(text), (parsed.get(String(text)) ?? 0) + 1);
};

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  const counting: typeof yaml.parseAllDocuments = (text, options) => {
    // Detectors read a changed file as they read code, with every document and comment: that is another parse, and one too.
    const asDocument = options?.version === '1.2';
    count(asDocument ? text : `as code: ${text}`);
    return yaml.parseAllDocuments(text, options);
  };
  return { ...yaml, parseAllDocuments: counting };
});

vi.mock('mdast-util-from-markdown', async (original) => {
  const { fromMarkdown } = await original<typeof import('mdast-util-from-markdown')>();
  const counting = (text: string, options: Parameters<typeof fromMarkdown>[1]) => {
    count(text);
    return fromMarkdown(text, options);
  };
  return { fromMarkdown: counting };
});

const { cases } = await import('../conformance/cases.ts');
const { inMemory } = await import('../conformance/judging.ts');

beforeEach(() => parsed.clear());

/** Gates that read the register, roles, exceptions, cards, results, checklists, suppliers, manifests and the policy itself. */
const GATES = [
  'model-update-approval',
  'model-card',
  'governance-change',
  'impact-assessment',
  'supplier-assessment',
  'acceptance-criteria',
  'risk-assessment',
  'data-provenance',
  'incident-response',
];

test.each(GATES)('one evaluation parses each text once: %s', async (gate) => {
  const [one] = cases().filter((entry) => entry.gate === gate);
  if (one === undefined) throw new TypeError(`there is no case of ${gate}`);
  await inMemory(one);
  // Two versions of a Markdown document may begin alike: each has its own front matter, as a document and as code.
  const fronts = (text: string): number =>
    [...ever].filter((whole) => whole.startsWith(`---\n${text.replace(/^as code: \n?/, '')}`)).length;
  expect([...parsed].filter(([text, times]) => times > Math.max(1, fronts(text)))).toEqual([]);
});

test('a second evaluation of the same documents parses none of them again', async () => {
  const [one] = cases().filter((entry) => entry.gate === GATES[0]);
  if (one === undefined) throw new TypeError(`there is no case of ${GATES[0]}`);
  const documents = async (): Promise<readonly string[]> => {
    parsed.clear();
    await inMemory(one);
    return [...parsed.keys()].filter((text) => !text.startsWith('as code: '));
  };
  await documents();
  expect(await documents()).toEqual([]);
});

test('the counting counts', async () => {
  const [one] = cases().filter((entry) => entry.gate === 'supplier-assessment');
  if (one === undefined) throw new TypeError('there is no case');
  const head = Object.entries(one.head).map(([path, text]) => [path, text === null ? text : `${text}\n`]);
  await inMemory({ ...one, head: Object.fromEntries(head) });
  expect([...parsed.keys()].filter((text) => !text.startsWith('as code: '))).not.toEqual([]);
});
