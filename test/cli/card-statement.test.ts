import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, PROMPT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const SAID = 'description: "No card change needed, because the prompt only fixes a typing error."';

interface Verdict {
  readonly gates: readonly { readonly id: string; readonly verdict: string; readonly because: string }[];
  readonly findings: readonly {
    readonly gate: string;
    readonly code: string;
    readonly remedy: string;
    readonly message: string;
  }[];
  readonly approvals: readonly { readonly gate: string; readonly login: string; readonly because: string }[];
}

describe('a model card that stays as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'card-statement-'));
  let repository: TestRepository;
  let earlier: string;
  beforeAll(() => {
    repository = new TestRepository();
    repository.commit('The product', PRODUCT);
    repository.branch('change');
    earlier = repository.commit('Half', { 'prompts/system.md': `${PROMPT}Be breif.\n` });
    repository.commit('Typo', { 'prompts/system.md': `${PROMPT}Be brief.\n` });
  });
  afterAll(() => {
    repository.remove();
    rmSync(folder, { recursive: true });
  });

  const judged = (reviews: string) => {
    const file = join(folder, 'reviews.yml');
    writeFileSync(file, reviews);
    const args = ['check', '--repo', repository.directory, '--base', 'main', '--head', 'change'];
    const ran = aimsGate([...args, '--reviews', file, '--format', 'json']);
    const verdict = JSON.parse(ran.stdout) as Verdict;
    const finding = verdict.findings.find(({ gate }) => gate === 'model-card');
    return { verdict, finding, gate: verdict.gates.find(({ id }) => id === 'model-card') };
  };
  const approving = (login: string, more = '') => `reviews: [{ login: ${login}, state: approved${more} }]`;

  test('nobody says anything: the way out is named', () => {
    const { finding } = judged(`author: sam\n${approving('dana')}\n`);
    expect(finding).toMatchObject({ code: 'document.unchanged' });
    expect(finding?.remedy).toContain('No card change needed, because …');
  });

  test('said by the author and accepted by the owner: it passes, with the reason and who took it on', () => {
    const { finding, gate, verdict } = judged(`author: sam\n${SAID}\n${approving('dana')}\n`);
    expect(finding).toBeUndefined();
    expect(gate).toMatchObject({
      verdict: 'pass',
      because: expect.stringMatching(
        /stays as it is: "the prompt only fixes a typing error\.", says @sam, and @dana accepted it/,
      ),
    });
    expect(verdict.approvals).toContainEqual(
      expect.objectContaining({
        gate: 'model-card',
        login: 'dana',
        because: expect.stringContaining('accepts that'),
      }),
    );
  });

  test('said in a way that is not read: the finding says so', () => {
    const quoted = 'description: "> No card change needed, because the prompt only fixes a typing error."';
    const { finding } = judged(`author: sam\n${quoted}\n${approving('dana')}\n`);
    expect(finding).toMatchObject({
      code: 'document.unchanged',
      message: expect.stringContaining('mentions this without a line that begins with'),
      remedy: expect.stringContaining('begin a line there with No card change needed, because …'),
    });
  });

  const at = (time: string) => `, submitted-at: "2026-11-20T${time}:00Z"`;
  const described = (time: string, by = '') =>
    `author: sam\n${SAID}\ndescribed: { at: "2026-11-20T${time}:00Z"${by} }\n`;
  const open: readonly [string, () => string, string][] = [
    [
      'the owner approved before it was said',
      () => `${described('10:00')}${approving('dana', at('09:00'))}\n`,
      'after the owner approved',
    ],
    [
      'somebody else wrote it',
      () => `${described('08:00', ', by: lee')}${approving('dana', at('09:00'))}\n`,
      '@lee, who is not the author, wrote',
    ],
    ['nobody approved', () => `author: sam\n${SAID}\nreviews: []\n`, 'and the owner has not approved that'],
    ['somebody else approved', () => `author: sam\n${SAID}\n${approving('lee')}\n`, 'has not approved that'],
    ['the author approved', () => `author: sam\n${SAID}\n${approving('sam')}\n`, 'has not approved that'],
    [
      'the owner is the author',
      () => `author: dana\n${SAID}\n${approving('dana')}\n`,
      'has not approved that',
    ],
    [
      'the owner approved what it was before',
      () => `author: sam\n${SAID}\n${approving('dana', `, commit: ${JSON.stringify(earlier)}`)}\n`,
      'has not approved that',
    ],
  ];
  test('accepted after the author edited it', () => {
    const { gate } = judged(`${described('08:00', ', by: sam')}${approving('dana', at('09:00'))}\n`);
    expect(gate?.verdict).toBe('pass');
  });

  test.each(open)('still failing: %s', (_, reviews, said) => {
    const { finding, gate } = judged(reviews());
    expect(gate?.verdict).toBe('fail');
    expect(finding).toMatchObject({
      code: 'document.card-not-accepted',
      message: expect.stringContaining(said),
    });
    expect(finding?.remedy).toContain('ask the system owner to approve this content');
  });
});
