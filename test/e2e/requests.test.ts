import { describe, expect, test } from 'vitest';
import { countRequests, countRequestsByReviews } from '../../bench/requests.ts';

/** What one judgement costs, with the query that looks whether the facts are still those that were judged. */
const COSTS: Readonly<Record<string, readonly [requests: number, waves: number]>> = {
  'nothing that can be governed': [3, 3],
  // Its trees do not come along: the links of the target, the register and the modes of what changed are asked for.
  'nothing that can be governed, large repository': [5, 4],
  'a page without AI': [5, 4],
  'code without AI': [5, 4],
  '150 code files without AI': [6, 5],
  '3 governed files, 5 documents': [9, 4],
  // The check run that stands there is looked for before it is changed.
  '3 governed files, 5 documents, asked again': [9, 5],
  '3 governed files, 5 documents, pushed again': [9, 4],
};

describe('requests and waves of one judgement', () => {
  test('by what changed', async () => {
    const counted = [...(await countRequests())].map(([name, { requests, waves }]) => {
      return [name, [requests, waves]];
    });
    expect(Object.fromEntries(counted)).toEqual(COSTS);
  });

  test('a hundred reviews take no more waves than one', async () => {
    const counts = await countRequestsByReviews();
    expect([...counts].map(([reviews, { requests, waves }]) => [reviews, requests, waves])).toEqual([
      [1, 9, 4],
      [10, 10, 4],
      [100, 11, 4],
    ]);
  });
});
