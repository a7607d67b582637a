import { describe, expect, test } from 'vitest';
import { type Examination, isWell } from '../../src/adoption/doctor/examine.ts';
import { DOCTOR_FORMATS } from '../../src/adoption/doctor/formats.ts';
import { lines, look, of, wellSetUp, world } from './clinic.ts';

wellSetUp();

describe('what cannot be read', () => {
  const everything = /^\/repos\/acme\/shop\/(?:actions|rules|branches|environments|codeowners)|^\/graphql/;

  test.each([
    {
      name: '403',
      answer: { status: 403, message: 'Resource not accessible by integration' },
      says: /refused \(403\)/,
      needs: /Administration: read/,
    },
    {
      name: '404',
      answer: { status: 404, message: 'Not Found' },
      says: /does not find it \(404\)/,
      needs: /Administration: read/,
    },
    {
      name: '503',
      answer: { status: 503, message: 'Unavailable' },
      says: /GitHub answered 503/,
      needs: /run it again/,
    },
    {
      name: 'the rate limit',
      answer: {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      },
      says: /rate limit/,
      needs: /rate limit/,
    },
    {
      name: 'a broken connection',
      answer: { reset: true } as const,
      says: /could not read/,
      needs: /run it again/,
    },
  ])('$name: a row says it, and what would let it be read', async ({ answer, says, needs }) => {
    world.github.inject({ path: everything, answer });
    const found = await look();
    expect(isWell(found)).toBe(false);
    const [row] = of(found, 'workflow permissions');
    if (row?.state !== 'unread') throw new TypeError(lines(found.rows));
    expect(row.because).toMatch(says);
    expect(row.needs).toMatch(needs);
    const blind = new Set(found.rows.flatMap((one) => (one.state === 'unread' ? [one.check] : [])));
    expect([...blind]).toEqual(
      expect.arrayContaining([
        'actions allowed',
        'Actions policies',
        'workflow permissions',
        'open pull requests',
      ]),
    );
    if (!/404/.test(says.source)) expect(blind).toContain('required status');
  });

  test('a server that does not answer', async () => {
    world.github.inject({ path: /\/actions\/permissions\/workflow$/, answer: { hang: true } });
    const [row] = of(await look({ timeout: 300 }), 'workflow permissions');
    expect(row).toMatchObject({ state: 'unread' });
  });

  test('the repository itself: bad input, not a table', async () => {
    world.github.inject({ path: /^\/repos\/acme\/shop$/, answer: { status: 404, message: 'Not Found' } });
    await expect(look()).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('open pull requests', () => {
  test('one without a verdict is named, with what to do', async () => {
    const number = await world.open('unseen', { 'prompts/system.md': 'Be terse.\n' });
    try {
      const [row] = of(await look(), 'open pull requests');
      expect(row).toMatchObject({
        state: 'wrong',
        found: `#${number}: it has no verdict`,
        fix: { page: `https://github.com/acme/shop/pull/${number}` },
      });
    } finally {
      await world.close(number);
    }
  });
});

describe('formats', () => {
  const found: Examination = {
    repository: 'acme/shop',
    defaultBranch: 'trunk',
    at: '2026-11-26T12:00:00Z',
    rows: [
      { check: 'policy', state: 'right', found: 'all | well' },
      {
        check: 'keys',
        state: 'wrong',
        found: 'a name\u001b[2J ::error::x',
        fix: {
          page: 'https://github.com/acme/shop/settings/environments',
          setting: 'environment gate',
          value: 'main',
        },
      },
      {
        check: 'teams',
        state: 'unread',
        because: 'GitHub refused (403)',
        needs: 'a token with Members: read',
      },
    ],
  };
  test.each([...DOCTOR_FORMATS])(
    '%s says every row, and nothing a terminal or a runner obeys',
    (_, print) => {
      const text = print(found, 70);
      for (const part of ['all', 'environment gate', 'Members: read', 'settings/environments'])
        expect(text).toContain(part);
      expect(text).not.toContain('\u001b');
    },
  );
  test('a log takes no line of it for a command', () => {
    expect(DOCTOR_FORMATS.get('terminal')?.(found, 30)).not.toContain('::error');
    expect(JSON.parse(DOCTOR_FORMATS.get('json')?.(found, 80) ?? '')).toMatchObject({
      version: 1,
      right: 1,
      wrong: 1,
      unread: 1,
    });
  });
});
