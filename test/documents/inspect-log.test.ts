import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Documents } from '../../src/documents/documents.ts';
import { readEvalResult } from '../../src/documents/eval-results/index.ts';
import { parseSha } from '../../src/ids.ts';

interface File {
  readonly name: string;
  readonly text: string;
  readonly method?: 0 | 8 | 93;
  /** Bits of the entry: 1 is encrypted. */
  readonly flags?: number;
}

/** A zip archive as Python's `zipfile` writes one, without checksums. */
function zip(files: readonly File[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, method = 8, flags = 0 } of files) {
    const raw = Buffer.from(text);
    const packed = method === 0 ? raw : method === 8 ? deflateRawSync(raw) : zstdCompressSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const run = { task: 'match', model: 'openai/gpt-4o', revision: { commit: 'abc1234', dirty: false } };
const header = (accuracy: number, config: object = {}): string =>
  JSON.stringify({
    version: 2,
    status: 'success',
    eval: { ...run, config },
    results: { scores: [{ name: 'match', scorer: 'match', metrics: { accuracy: { value: accuracy } } }] },
  });
const start = { name: '_journal/start.json', text: JSON.stringify({ version: 2, eval: run, plan: {} }) };
const HEADER = 'header.json';

function read(bytes: Buffer): string {
  const sha = parseSha('0'.repeat(40));
  if (sha === undefined) throw new TypeError('no id');
  const opened = new Documents(new Map([[sha, { state: 'read', bytes }]])).open({ mode: '100644', sha });
  if (!opened.ok) return opened.because;
  const reading = readEvalResult('logs/run.eval', opened.document);
  if (!reading.ok) return reading.problem;
  const { format, status, metrics } = reading.result;
  return [format, status, ...metrics.map(({ name, value }) => `${name}=${value}`)].join(' ');
}

describe('a log of inspect_ai that is a zip archive', () => {
  const rows: readonly [name: string, bytes: Buffer, expected: string][] = [
    ['deflated', zip([start, { name: HEADER, text: header(0.8) }]), 'inspect complete accuracy=0.8'],
    [
      'with Zstandard',
      zip([start, { name: HEADER, text: header(0.8), method: 93 }]),
      'inspect complete accuracy=0.8',
    ],
    ['stored', zip([{ name: HEADER, text: header(0.8), method: 0 }]), 'inspect complete accuracy=0.8'],
    [
      'whose header was written again',
      zip([
        { name: HEADER, text: header(0.8) },
        { name: HEADER, text: header(0.7) },
      ]),
      'inspect complete accuracy=0.7',
    ],
    [
      'of a part of the samples',
      zip([{ name: HEADER, text: header(0.8, { limit: 5 }) }]),
      'inspect partial accuracy=0.8',
    ],
    ['that has not ended', zip([start]), 'inspect partial'],
  ];
  test.each(rows)('%s', (_name, bytes, expected) => expect(read(bytes)).toBe(expected));

  const unreadable: readonly [name: string, bytes: Buffer][] = [
    ['is another archive', zip([{ name: 'word/document.xml', text: '<a/>' }])],
    ['is encrypted', zip([{ name: HEADER, text: header(0.8), flags: 1 }])],
    ['is cut off', zip([start, { name: HEADER, text: header(0.8) }]).subarray(0, -30)],
    ['unpacks to too much', zip([{ name: HEADER, text: `${header(0.8)}${' '.repeat(17 * 1024 * 1024)}` }])],
  ];
  test.each(unreadable)('says so when it %s', (_name, bytes) =>
    expect(read(bytes)).toMatch(/not UTF-8|binary|text/),
  );
  test('says so wherever it is cut or changed', () => {
    const whole = zip([start, { name: HEADER, text: header(0.8) }]);
    for (let at = 0; at < whole.length; at += 3) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(typeof read(broken)).toBe('string');
      expect(typeof read(whole.subarray(0, at))).toBe('string');
    }
  });
});
