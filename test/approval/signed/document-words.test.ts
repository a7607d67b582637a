import { describe, expect, test } from 'vitest';
import {
  type DocumentSignatureContext,
  documentWords,
} from '../../../src/approval/signed/document-decisions.ts';
import {
  DOCUMENT_PREDICATE,
  type DocumentApproval,
} from '../../../src/approval/signed/document-statement.ts';
import { login, parseSha, parseSha256 } from '../../../src/ids.ts';
import { STATEMENT_TYPE } from '../../../src/in-toto.ts';
import type { EntryMode } from '../../../src/objects.ts';
import { plain, prose } from '../../../src/prose.ts';

const blob = parseSha('a'.repeat(40));
const sha256 = parseSha256('b'.repeat(64));
if (blob === undefined || sha256 === undefined) throw new TypeError('the ids of the test are none');
const BLOB = { gitBlob: blob, sha256 };

const NOW = '2026-06-01T10:00:00.000Z';
const DANA = login('dana');

const context: DocumentSignatureContext = {
  entry: { path: '.aims/policy.md', sha: blob, mode: '100644' },
  sha256,
  eligible: new Set([DANA]),
  methods: ['ssh'],
  repository: 'acme/shop',
  now: NOW,
};

type Predicate = DocumentApproval['predicate'];

function statement(predicate: Partial<Predicate>, mode: EntryMode = '100644'): DocumentApproval {
  return {
    _type: STATEMENT_TYPE,
    predicateType: DOCUMENT_PREDICATE,
    subject: [
      {
        name: '.aims/policy.md',
        digest: BLOB,
        annotations: { mode },
      },
    ],
    predicate: {
      approver: { login: DANA, capacity: 'top-management' },
      decision: 'approve',
      conditions: [],
      repository: 'acme/shop',
      decidedAt: '2026-05-01T10:00:00Z',
      expiresAt: null,
      gate: { name: 'aims-gate', version: '0.1.0' },
      ...predicate,
    },
  };
}

function word(signed: DocumentApproval) {
  const proof = { state: 'verified', method: 'ssh', by: prose`a key` } as const;
  const filed = {
    path: 'a.json',
    document: '.aims/policy.md',
    read: { ok: true, statement: signed, proof },
  } as const;
  return documentWords(context, [filed])[0];
}

describe('a signature of a document', () => {
  test.each([
    ['as asked', {}, true, 'same document, a key'],
    ['that ends this very moment', { expiresAt: NOW }, false, 'it expired on 2026-06-01'],
    ['that ends in a moment', { expiresAt: '2026-06-01T10:00:00.001Z' }, true, 'same document, a key'],
    ['dated ten minutes ahead', { decidedAt: '2026-06-01T10:10:00Z' }, true, 'same document, a key'],
    ['dated later', { decidedAt: '2026-06-01T10:10:00.001Z' }, false, 'it is dated in the future'],
    [
      'of somebody else',
      { approver: { login: login('eve'), capacity: 'x' } },
      false,
      'does not hold the role asked for',
    ],
    ['for a fork', { repository: 'eve/shop' }, false, 'it was signed for another repository, eve/shop'],
  ] as const)('%s', (_, predicate, counts, because) => {
    const found = word(statement(predicate));
    expect({ counts: found?.counts, because: plain(found?.because ?? prose``) }).toEqual({ counts, because });
  });

  test('of a file that became another kind does not count', () => {
    expect(word(statement({}, '100755'))?.counts).toBe(false);
  });

  test('a rejection blocks, and counts for nothing', () => {
    expect(word(statement({ decision: 'reject' }))).toMatchObject({
      said: 'rejected',
      counts: false,
      blocks: true,
    });
  });
});
