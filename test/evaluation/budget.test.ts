import { describe, expect, test } from 'vitest';
import { candidatesOf, detectorsFor } from '../../src/change/detect.ts';
import { type Budget, budget } from '../../src/evaluation/budget.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { scanFiles } from '../../src/evaluation/scan-files.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { judged, lines, Memory } from '../support/memory.ts';

const detectors = detectorsFor(await presetPolicy('baseline', openCatalog()));
const CODE = 'const reply = await client.chat.completions.create({ model: "gpt-4o" });\n';

/** Looks into `count` files that each hold a model id. */
async function looked(count: number, limits: Budget) {
  const memory = new Memory();
  const names = Array.from({ length: count }, (_, index) => `src/file-${index}.ts`);
  const head = memory.commit('head', Object.fromEntries(names.map((name) => [name, CODE])));
  const entries = [...((await memory.entries(head, names))?.values() ?? [])];
  const files = entries.map((entry) => ({ path: entry.path, status: 'added' as const, head: entry }));
  const scans = await scanFiles(
    candidatesOf(files, detectors, () => false),
    memory,
    { limits },
  );
  return {
    seen: scans.filter(({ found }) => found.length > 0).map(({ file }) => file.path),
    unread: scans.flatMap(({ file, unread }) => unread.map((because) => `${file.path}: ${because}`)),
  };
}

const always = (work: () => void): boolean => {
  work();
  return true;
};

describe('what looking into a change may take', () => {
  test('processor time: when it is spent each file that is left is named', async () => {
    let time = 0;
    const machine = { processorTime: () => (time += 10_000), memory: () => 0 };
    const { seen, unread } = await looked(6, { ...budget(machine), within: always });
    expect(seen).toEqual(['src/file-0.ts', 'src/file-1.ts', 'src/file-2.ts', 'src/file-3.ts']);
    expect(unread).toEqual([
      'src/file-4.ts: the 40 seconds of processor time for looking into files were spent before it',
      'src/file-5.ts: the 40 seconds of processor time for looking into files were spent before it',
    ]);
  });

  test('memory: when it is full each file that is left is named', async () => {
    let bytes = 0;
    const machine = { processorTime: () => 0, memory: () => (bytes += 1024 ** 3) };
    const { seen, unread } = await looked(3, { ...budget(machine), within: always });
    expect(seen).toEqual(['src/file-0.ts']);
    expect(unread).toEqual([
      'src/file-1.ts: the 1.5 GiB of memory for looking into files were full before it',
      'src/file-2.ts: the 1.5 GiB of memory for looking into files were full before it',
    ]);
  });

  test('one file that comes to no end is named, and the others are looked into', async () => {
    let asked = 0;
    const limits: Budget = {
      spent: () => {
        asked += 1;
        // What a parser that never ends looks like from outside.
        if (asked === 3) for (;;);
        return undefined;
      },
      within: budget(undefined, 2000).within,
    };
    const { seen, unread } = await looked(30, limits);
    expect(unread).toEqual(['src/file-2.ts: looking into it took longer than 20 seconds']);
    expect(seen).toHaveLength(29);
  });

  test('a regular expression that backtracks for ever is ended too', () => {
    expect(budget(undefined, 200).within(() => void /^(a+)+$/.test(`${'a'.repeat(60)}!`))).toBe(false);
  });

  test('a mistake inside is not taken for the end of time', () => {
    const fails = () => {
      throw new TypeError('a mistake');
    };
    expect(() => budget().within(fails)).toThrow('a mistake');
  });
});

describe('what judging documents may take', () => {
  const policy = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  card: { require: [{ document: { path: "card.md", sections: [Use] } }] }
`;
  const card = (text: string) => ({ 'prompts/a.md': 'Be bold.', 'card.md': `# Use\n\n${text}\n` });
  /** So many times judging takes too long. */
  const ends = (times: number): Budget => {
    let left = times;
    return {
      spent: () => undefined,
      within: (work) => {
        left -= 1;
        if (left < 0) work();
        return left < 0;
      },
    };
  };

  test('when it ends the large documents are findings, and the others are judged', async () => {
    const evaluation = await judged({ policy, change: card('x '.repeat(20_000)), limits: ends(1) });
    expect(evaluation.verdict).toBe('fail');
    expect(lines(evaluation)).toContain(
      'complete-reading card.md:1 card.md was not judged: the documents of this change took longer than 20 seconds to judge',
    );
    expect(evaluation.changes.map(({ path }) => path)).toContain('prompts/a.md');
  });

  test.each([
    ['again', card('x '.repeat(20_000)), ends(2), 'the largest is card.md'],
    ['and none is large', card('Short.'), ends(1), 'took longer than 20 seconds to judge'],
  ])('when it ends %s, the verdict is a finding that says so', async (_, change, limits, says) => {
    const evaluation = await judged({ policy, change, limits });
    expect(evaluation.verdict).toBe('fail');
    expect(evaluation.findings.map(({ code }) => code)).toEqual(['unread.budget']);
    expect(lines(evaluation).join()).toContain(says);
  });
});

describe('a proposed policy that cannot be read is a finding of the pull request', () => {
  const policy = 'version: 1\ngates: { one: { require: [{ registered: {} }] } }\n';
  const rows: readonly [string, string | Buffer, string][] = [
    ['a link', 'link:../elsewhere', 'is a link'],
    ['UTF-16', Buffer.from(`\ufeff${policy}`, 'utf16le'), 'is not UTF-8 text'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0, 1]), 'is not UTF-8 text'],
    ['above 1 MiB', `${policy}# ${'x'.repeat(1024 * 1024)}\n`, 'larger than 1 MiB'],
    [
      'an alias bomb',
      `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n`,
      '',
    ],
    ['two documents', `${policy}---\n${policy}`, 'second YAML document'],
    ['a key twice', `${policy}version: 1\n`, 'this key is there twice'],
    ['tabs', 'version: 1\ngates:\n\tone: {}\n', ''],
    ['deep', `version: 1\nx: ${'['.repeat(5000)}\n`, ''],
    ['a tag', 'version: !!js/function "x"\n', ''],
    ['a merge key', 'version: 1\nx: &x { mode: audit }\n<<: *x\ngates: {}\n', ''],
    ['empty', '', 'empty'],
    ['a list', '- version\n', ''],
  ];
  test.each(rows)('%s', async (_, text, because) => {
    const evaluation = await judged({
      policy,
      change: { '.aims/policy.yml': text, 'src/a.ts': 'x' },
      reviews: [{ login: 'kim' }],
    });
    expect(evaluation.verdict).toBe('fail');
    const found = lines(evaluation).filter((line) => line.startsWith('complete-reading .aims/policy.yml:'));
    expect(found).not.toEqual([]);
    expect(found.join()).toContain(because);
  });
});
