import { crc32, deflateRawSync, zstdCompressSync } from 'node:zlib';
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
  /** What the header before the file calls it. */
  readonly inner?: string;
  /** What the entry says in vain. */
  readonly lies?: { readonly size?: number; readonly checksum?: number; readonly packed?: number };
  readonly extra?: Buffer;
}

interface Ending {
  readonly count?: number;
  /** Bytes before the first file that the directory does not count. */
  readonly before?: Buffer;
  readonly comment?: Buffer;
  readonly behind?: Buffer;
  readonly directoryAt?: number;
}

/** A zip archive as Python's `zipfile` writes one. */
function zip(files: readonly File[], ending: Ending = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const {
    name,
    text,
    method = 8,
    flags = 0,
    inner = name,
    lies = {},
    extra = Buffer.alloc(0),
  } of files) {
    const raw = Buffer.from(text);
    const packed = method === 0 ? raw : method === 8 ? deflateRawSync(raw) : zstdCompressSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(Buffer.byteLength(inner), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(lies.checksum ?? crc32(raw), 16);
    entry.writeUInt32LE(lies.packed ?? packed.length, 20);
    entry.writeUInt32LE(lies.size ?? raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name), extra);
    parts.push(local, Buffer.from(inner), packed);
    at += 30 + Buffer.byteLength(inner) + packed.length;
  }
  const { before, comment = Buffer.alloc(0), behind, count = files.length, directoryAt = at } = ending;
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(directoryAt, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([before ?? [], parts, listed, end, comment, behind ?? []].flat());
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
    [
      'with a comment',
      zip([{ name: HEADER, text: header(0.8) }], { comment: Buffer.from('of Monday') }),
      'inspect complete accuracy=0.8',
    ],
    [
      'beside files whose names lead out of it',
      zip([
        { name: '../header.json', text: header(0.1) },
        { name: '/header.json', text: header(0.2) },
        { name: HEADER, text: header(0.8) },
        { name: 'samples/../header.json', text: header(0.3) },
      ]),
      'inspect complete accuracy=0.8',
    ],
  ];
  test.each(rows)('%s', (_name, bytes, expected) => expect(read(bytes)).toBe(expected));

  const unreadable: readonly [name: string, bytes: Buffer][] = [
    ['is another archive', zip([{ name: 'word/document.xml', text: '<a/>' }])],
    ['is encrypted', zip([{ name: HEADER, text: header(0.8), flags: 1 }])],
    ['is cut off', zip([start, { name: HEADER, text: header(0.8) }]).subarray(0, -30)],
    ['unpacks to too much', zip([{ name: HEADER, text: `${header(0.8)}${' '.repeat(17 * 1024 * 1024)}` }])],
  ];
  /** Archives in which another reader finds another header than this one would. */
  const [good, poor] = [header(0.9), header(0.1)];
  const whole = zip([{ name: HEADER, text: good }]);
  const otherName = Buffer.from([0x75, 0x70, 1, 0, 0]);
  const ambiguous: readonly [name: string, bytes: Buffer][] = [
    [
      'names the last header by a NUL',
      zip([
        { name: HEADER, text: good },
        { name: `${HEADER}\0`, text: poor },
      ]),
    ],
    [
      'renames a file in an extra field',
      zip([
        { name: HEADER, text: good },
        { name: 'x', text: poor, extra: otherName },
      ]),
    ],
    [
      'has encrypted the last header',
      zip([
        { name: HEADER, text: good },
        { name: HEADER, text: poor, flags: 1 },
      ]),
    ],
    [
      'counts fewer files than it has',
      zip(
        [
          { name: HEADER, text: good },
          { name: HEADER, text: poor },
        ],
        { count: 1 },
      ),
    ],
    ['counts more files than it has', zip([{ name: HEADER, text: good }], { count: 2 })],
    ['calls the file otherwise before its bytes', zip([{ name: HEADER, text: good, inner: 'other' }])],
    ['says a smaller size', zip([{ name: HEADER, text: good, lies: { size: 10 } }])],
    ['says a larger size', zip([{ name: HEADER, text: good, lies: { size: 100_000 } }])],
    ['has another checksum', zip([{ name: HEADER, text: good, lies: { checksum: 1 } }])],
    ['says fewer packed bytes', zip([{ name: HEADER, text: good, lies: { packed: 20 } }])],
    [
      'has its size in a part for large archives',
      zip([{ name: HEADER, text: good, lies: { size: 0xffffffff } }]),
    ],
    ['counts as large archives do', zip([{ name: HEADER, text: good }], { count: 0xffff })],
    [
      'has junk before it that the directory does not count',
      Buffer.concat([whole, zip([{ name: HEADER, text: poor }])]),
    ],
    [
      'lists its files at one place and begins the list at another',
      Buffer.concat([
        whole,
        zip([{ name: HEADER, text: poor }], { directoryAt: whole.indexOf(Buffer.from('PK\x01\x02')) }),
      ]),
    ],
    ['has junk behind it', zip([{ name: HEADER, text: good }], { behind: Buffer.from('junk') })],
    [
      'has a comment that holds another end',
      zip([{ name: HEADER, text: good }], {
        comment: Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(30)]),
      }),
    ],
  ];
  test.each([...unreadable, ...ambiguous])('says so when it %s', (_name, bytes) =>
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
