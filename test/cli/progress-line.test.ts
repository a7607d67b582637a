import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { counterLine, countingLine, progressLine } from '../../src/cli/progress-line.ts';

const terminal = process.stderr.isTTY;
let now = 0;
let written: string[] = [];
beforeEach(() => {
  now = 0;
  written = [];
  process.stderr.isTTY = true;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  process.stderr.isTTY = terminal;
  vi.restoreAllMocks();
});

describe('progress', () => {
  test('on a terminal one line is written over, and taken away at the end', () => {
    const tell = progressLine('files looked into');
    tell?.(1, 3);
    now = 1500;
    tell?.(2, 3);
    tell?.(3, 3);
    expect(written).toEqual(['\r\u001b[K2 of 3 files looked into', '\r\u001b[K']);
  });

  test('what nobody knows the end of is counted, a few times a second', async () => {
    async function* records(): AsyncGenerator<number> {
      for (let one = 0; one < 5; one += 1) {
        now += 500;
        yield one;
      }
    }
    const seen: number[] = [];
    for await (const one of countingLine(records(), counterLine('records read'))) seen.push(one);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect(written.at(0)).toBe('\r\u001b[K2 records read');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test('work that is over within a second says nothing', () => {
    const line = counterLine('records read');
    line?.tick();
    line?.end();
    expect(written).toEqual([]);
  });

  test('a pipe gets none', () => {
    process.stderr.isTTY = false;
    expect([progressLine('files'), counterLine('records')]).toEqual([undefined, undefined]);
  });
});
