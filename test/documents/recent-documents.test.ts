import { expect, test } from 'vitest';
import { RecentDocuments } from '../../src/documents/recent-documents.ts';

test('a text that was asked for lately is the same document', () => {
  const recent = new RecentDocuments();
  expect(recent.of('risks: []\n')).toBe(recent.of('risks: []\n'));
  expect(recent.of('risks: [1]\n')).not.toBe(recent.of('risks: []\n'));
});

test('the text that was not asked for longest makes place', () => {
  const recent = new RecentDocuments(10);
  const [first, second] = [recent.of('a: 1'), recent.of('b: 1')];
  recent.of('a: 1');
  recent.of('c: 1');
  expect(recent.of('a: 1')).toBe(first);
  expect(recent.of('b: 1')).not.toBe(second);
});

test('a text larger than all that is kept is read, and not kept', () => {
  const recent = new RecentDocuments(10);
  const large = recent.of(`a: ${'x'.repeat(20)}`);
  expect(large.yaml.ok).toBe(true);
  expect(recent.of(large.text)).not.toBe(large);
});
