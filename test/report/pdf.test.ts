/** All pages as one PDF, printed by the browser that is there, and read back by the words in it. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { paperMargins } from '../../src/report/html/print-margins.ts';
import { findBrowser, printedPackage } from '../../src/report/io/pdf.ts';
import { free, MARKER, markedScene } from '../support/marked-documents.ts';
import { PRODUCT } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import { decisions } from './scene.ts';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';

test('the whole package in one PDF, with its sheets numbered, and nothing of a confidential document', async () => {
  const scene = markedScene(free, 'confidential: [".aims/**", "!.aims/policy.yml", "!.aims/ai-policy.md"]\n');
  // Fewer documents are fewer sheets to print and to read: one of each kind of page is enough.
  const files = Object.fromEntries(
    Object.entries(scene).filter(
      ([path]) =>
        path in PRODUCT || /\/(?:soa|objectives|oversight|incidents)\.yml$|ai-policy\.md$/.test(path),
    ),
  );
  const { path, content } = await printedPackage(await reported(files, decisions()), browser);
  if (!(content instanceof Uint8Array)) throw new TypeError('the PDF is no bytes');
  expect(path).toBe('package.pdf');
  const { sheets, said } = await readPdf(content);
  expect(sheets.length).toBeGreaterThan(10);
  for (const [index, text] of sheets.entries()) expect(text).toContain(`page${index + 1}of${sheets.length}`);
  for (const heading of ['StatementofApplicability', 'Risksandimpacts', 'Confidentialbythepolicy'])
    expect(said).toContain(heading);
  // The one document that is not confidential shows that the search finds what is there.
  const marked = new Set(said.match(new RegExp(`${MARKER}-.{0,12}`, 'g')));
  expect([...marked].map((one) => one.slice(0, `${MARKER}-ai-policy-md`.length))).toContain(
    `${MARKER}-ai-policy-md`,
  );
  expect([...marked].filter((one) => !one.startsWith(`${MARKER}-ai-policy-md`))).toEqual([]);
}, 120_000);

/** What a PDF says: the text of each sheet, and all of it with outline, links and metadata. Without blanks: a line may end within a word. */
async function readPdf(
  content: Uint8Array,
): Promise<{ readonly sheets: readonly string[]; readonly said: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const sheets: string[] = [];
  const beside: unknown[] = [await pdf.getOutline(), await pdf.getMetadata()];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    sheets.push(
      items
        .flatMap((item) => ('str' in item ? item.str : []))
        .join('')
        .replaceAll(/\s/g, ''),
    );
    beside.push(await page.getAnnotations());
  }
  await pdf.destroy();
  return { sheets, said: sheets.join('') + JSON.stringify(beside).replaceAll(/\s/g, '') };
}

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
