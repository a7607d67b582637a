import { expect, test } from 'vitest';
import { parseStores } from '../../src/evidence/stores/address.ts';

const place = (text: string): object | undefined => parseStores(text)?.stores[0].place;
const LOCK = 'Object Lock needs both: `retention=governance` or `retention=compliance`, and `days=NUMBER`';

test.each([
  ['s3://audit', { bucket: 'audit', prefix: '' }],
  ['s3://audit/shop/?region=eu-west-1', { bucket: 'audit', prefix: 'shop', region: 'eu-west-1' }],
  [
    's3://audit?retention=governance&days=30',
    { bucket: 'audit', prefix: '', retention: { mode: 'governance', days: 30 } },
  ],
  [
    's3://audit?retention=compliance&days=1',
    { bucket: 'audit', prefix: '', retention: { mode: 'compliance', days: 1 } },
  ],
])('%s', (text, expected) => {
  expect(place(text)).toEqual(expected);
});

test.each([
  ['retention=compliance', 'no days'],
  ['days=30', 'no mode'],
  ['retention=legal&days=30', 'an unknown mode'],
  ['retention=compliance&days=0', 'no day at all'],
  ['retention=compliance&days=1.5', 'half a day'],
])('s3://audit?%s is refused: %s', (options) => {
  expect(() => place(`s3://audit?${options}`)).toThrow(expect.objectContaining({ hint: LOCK }));
});
