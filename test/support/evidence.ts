/** Decisions and ledgers for tests of evidence. */

import { REAL_NAMES } from '../../src/evidence/names.ts';
import type { Recording } from '../../src/evidence/recording.ts';
import { overrideDecision } from '../../src/evidence/records/override.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import type { Login, Sha } from '../../src/ids.ts';
import { login, parseSha } from '../../src/ids.ts';

export const RECORDING: Recording = {
  repository: 'acme/shop',
  run: 'https://github.com/acme/shop/actions/runs/1',
  recordedAt: '2026-11-24T12:00:00.000Z',
  names: REAL_NAMES,
  reviewText: 'digest',
};

export function sha(number: number): Sha {
  const id = parseSha(number.toString(16).padStart(40, '0'));
  if (id === undefined) throw new TypeError('no id');
  return id;
}

const DANA: Login = login('dana');

/** One real decision: `number` makes it another one. */
export function decision(number: number): Decision {
  return overrideDecision(
    {
      how: 'direct-push',
      ref: 'refs/heads/main',
      actor: DANA,
      actorId: 7,
      commits: [sha(number)],
      paths: ['prompts/system.md'],
      verdict: 'fail',
      gaps: [],
      at: '2026-11-24T11:00:00Z',
      timeSource: 'github',
    },
    RECORDING,
  );
}

export function decisions(count: number, from = 1): [Decision, ...Decision[]] {
  return [decision(from), ...Array.from({ length: count - 1 }, (_, index) => decision(from + 1 + index))];
}
