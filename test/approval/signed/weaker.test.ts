import { expect, test } from 'vitest';
import { weakerSigners } from '../../../src/approval/signed/weaker.ts';
import { plain } from '../../../src/prose.ts';

const read = (text: string) => ({ state: 'read', bytes: Buffer.from(text) }) as const;
const people = (...subjects: readonly string[]) =>
  `version: 1\npeople:\n  dana:\n${subjects.map((subject) => `    - { issuer: "https://accounts.google.com", subject: ${subject} }\n`).join('')}`;

test.each([
  [
    'an identity more',
    people('dana@acme.example'),
    people('dana@acme.example', 'eve@evil.example'),
    ['eve@evil.example'],
  ],
  ['an identity less', people('dana@acme.example', 'old@acme.example'), people('dana@acme.example'), []],
  ['a first file', undefined, people('dana@acme.example'), ['dana@acme.example']],
  ['no file any more', people('dana@acme.example'), undefined, []],
])('%s', (_, before, after, told) => {
  const found = weakerSigners([
    {
      name: 'identities',
      path: '.aims/identities.yml',
      before: before === undefined ? undefined : read(before),
      after: after === undefined ? undefined : read(after),
    },
  ]);
  expect(found.map(({ message }) => plain(message))).toEqual(
    told.map((subject) => `may sign as @dana: + ${subject} (https://accounts.google.com)`),
  );
});
