/** All pages as one PDF, printed by the browser that is there, and read back by the words in it. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paperMargins } from '../../src/report/html/print-margins.ts';
import { findBrowser, printedPackage } from '../../src/report/io/pdf.ts';
import { PRODUCT } from '../support/product.ts';
import { reported } from '../support/reported.ts';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';

test('the whole package in one PDF, with its sheets numbered', async () => {
  const model = await reported(PRODUCT);
  const { path, content } = await printedPackage(model, browser);
  if (!(content instanceof Uint8Array)) throw new TypeError('the PDF is no bytes');
  expect(path).toBe('package.pdf');
  const text = Buffer.from(content).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  // The number of sheets stands in the tree of pages; each has its own object.
  const sheets = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(10);
  // Headings become the outline of a tagged PDF: every page of the package is in it.
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, raw = '']) => {
    try {
      return [inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  expect(streams.length).toBeGreaterThan(sheets);
});

test('a name with quotes and tags stays inside its string', () => {
  const name = `a'; } </style><script>x</script> ü`;
  const style = paperMargins({
    repository: { name },
    scope: { framework: 'iso-42001' },
    commit: 'a'.repeat(40) as never,
    madeAt: '2026-11-24T09:00:00.000Z',
    period: { from: '2026-01-01', to: '2026-11-24' },
  });
  expect(style).not.toMatch(/<|'a'|script>/);
  expect(style).toContain("@top-left { content: 'a\\27 \\3b  \\7d  \\3c /style\\3e ");
  expect(style).toContain("'page ' counter(page) ' of ' counter(pages)");
  expect(style).toContain('commit aaaaaaaaaaaa');
});

test('without a browser it is said at once, with the way out', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'aims-no-browser-'));
  await expect(findBrowser({ PATH: empty })).rejects.toMatchObject({
    code: 'bad-input',
    hint: expect.stringContaining('CHROMIUM'),
  });
  await expect(findBrowser({ CHROMIUM: join(empty, 'chrome') })).rejects.toMatchObject({ code: 'bad-input' });
  const fake = join(empty, 'chromium');
  writeFileSync(fake, '#!/bin/sh\necho no display >&2\n');
  chmodSync(fake, 0o755);
  expect(await findBrowser({ PATH: empty })).toBe(fake);
  await expect(printedPackage(await reported(PRODUCT), fake)).rejects.toThrow(
    `${fake} printed nothing: no display`,
  );
});
