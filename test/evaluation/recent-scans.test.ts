import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FileScan, ScanCandidate } from '../../src/change/detect.ts';
import { DETECTORS } from '../../src/change/detectors/index.ts';
import { RecentScans } from '../../src/evaluation/recent-scans.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import type { Blob } from '../../src/objects.ts';

interface Version {
  readonly path?: string;
  readonly before?: string;
  readonly after?: string;
  readonly isPrompt?: boolean;
  readonly detectors?: ScanCandidate['detectors'];
  readonly unread?: true;
}

const shaOf = (text: string): Sha => {
  const sha = parseSha(createHash('sha1').update(text).digest('hex'));
  if (sha === undefined) throw new TypeError('no id');
  return sha;
};

/** Looks into each, one after the other; returns how many were really looked into. */
function looked(versions: readonly Version[], recent = new RecentScans()): number {
  let count = 0;
  for (const { path = 'a.py', before, after, isPrompt = false, detectors = DETECTORS, unread } of versions) {
    const blobs = new Map<Sha, Blob>();
    const entryOf = (text: string | undefined) => {
      if (text === undefined) return undefined;
      const sha = shaOf(text);
      blobs.set(
        sha,
        unread ? { state: 'unreadable', because: 'gone' } : { state: 'read', bytes: Buffer.from(text) },
      );
      return { path, mode: '100644' as const, sha };
    };
    const [base, head] = [entryOf(before), entryOf(after)];
    const file = { path, status: 'modified' as const };
    const candidate: ScanCandidate = {
      file,
      detectors,
      isPrompt,
      ...(base === undefined ? {} : { before: base }),
      ...(head === undefined ? {} : { after: head }),
    };
    const until = count;
    const scan = recent.of(candidate, blobs, (): FileScan => {
      count += 1;
      return { file: { ...file, status: 'added' }, found: [], unseen: [], unread: [] };
    });
    if (count === until) expect(scan.file).toBe(file);
  }
  return count;
}

test('the same bytes under the same name are looked into once, and the file is the one that was asked about', () => {
  expect(looked([{ after: 'x = 1' }, { after: 'x = 1' }, { after: 'x = 1' }])).toBe(1);
});

describe('looked into again', () => {
  const one: Version = { before: 'x = 1', after: 'x = 2' };
  const others: readonly (readonly [string, Version])[] = [
    ['other bytes after', { ...one, after: 'x = 3' }],
    ['other bytes before', { ...one, before: 'x = 0' }],
    ['as many bytes, divided another way between the two versions', { before: 'x = 1x', after: ' = 2' }],
    ['the versions the other way round', { before: 'x = 2', after: 'x = 1' }],
    ['nothing before', { after: 'x = 1x = 2' }],
    ['nothing after', { before: 'x = 1x = 2' }],
    ['an empty file before', { before: '', after: 'x = 1x = 2' }],
    ['another name', { ...one, path: 'a.yml' }],
    ['a path that makes it a prompt', { ...one, isPrompt: true }],
    ['fewer detectors', { ...one, detectors: DETECTORS.slice(1) }],
  ];
  test.each(others)('%s', (_, other) => {
    expect(looked([one, other])).toBe(2);
  });

  test('no two of these are taken for each other', () => {
    const all = [one, ...others.map(([, other]) => other)];
    expect(looked([...all, ...all])).toBe(all.length);
  });

  test('a file that could not be read', () => {
    const unread: Version = { ...one, unread: true };
    expect(looked([unread, unread, one])).toBe(3);
  });

  test('a large file', () => {
    const large = { after: 'x'.repeat(40_000) };
    expect(looked([large, large])).toBe(2);
  });

  test('one that many others came after', () => {
    const many = Array.from({ length: 100 }, (_, n) => ({ after: `${n}${'x'.repeat(20_000)}` }));
    expect(looked([one, ...many, one])).toBe(102);
    expect(looked([one, ...many, ...many.slice(-10)])).toBe(101);
  });
});
