import { expect, test } from 'vitest';
import { type Draft, describeDraft, statementOf } from '../../../src/approval/signed/draft.ts';
import { login, parseSha, parseSha256, parseSystemId } from '../../../src/ids.ts';
import { plain } from '../../../src/prose.ts';

const [sha, sha256, id] = [parseSha('a'.repeat(40)), parseSha256('b'.repeat(64)), parseSystemId('bot')];
if (sha === undefined || sha256 === undefined || id === undefined) throw new TypeError('no ids');
const entry = { path: 'x', sha, mode: '100644' } as const;

const DRAFT: Draft = {
  system: { id, name: 'Bot', folder: '.aims/systems/bot', deputies: [], stages: [], claims: () => true },
  approver: { login: login('dana'), capacity: 'owner' },
  decision: 'approve',
  conditions: [],
  repository: 'acme/shop',
  branch: 'main',
  base: sha,
  head: sha,
  policy: { path: '.aims/policy.yml', name: 'ours', sha256 },
  content: [
    { path: 'prompts/a.md', entry, sha256 },
    { path: 'models/a.onnx', entry, sha256, lfs: sha256 },
    { path: 'card.md', absent: true },
    { path: 'vendor', entry, submodule: true },
  ],
  changes: [{ path: 'prompts/a.md', status: 'modified', class: 'prompt', why: 'a prompt' }],
  decidedAt: '2026-11-23T12:00:00Z',
  expiresAt: null,
};

test('what is about to be signed says which files change, which do not exist, and what Git LFS stands for', () => {
  expect(describeDraft(DRAFT).map(plain).slice(5)).toEqual([
    '  holds until the content changes',
    '  changed files that are signed (1):',
    '    M prompts/a.md',
    '  documents the gates rely on, signed as they are (3):',
    '      models/a.onnx (Git LFS, sha256:bbbbbbbbbbbb…)',
    '      card.md (does not exist)',
    '      vendor',
  ]);
});

test('a file that does not exist is stated as absent, not signed', () => {
  const { subject, predicate } = statementOf(DRAFT);
  expect(subject.map(({ name }) => name)).toEqual(['prompts/a.md', 'models/a.onnx', 'vendor']);
  expect(predicate.absent).toEqual(['card.md']);
});

test('a file says its mode, and of Git LFS what the pointer stands for', () => {
  const { subject } = statementOf(DRAFT);
  expect(subject.map(({ name, annotations }) => [name, annotations])).toEqual([
    ['prompts/a.md', { mode: '100644' }],
    ['models/a.onnx', { mode: '100644', lfs: sha256 }],
    ['vendor', { mode: '100644' }],
  ]);
});
