import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { report } from '../../src/report/io/generate.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import type { TestRepository } from '../support/repository.ts';
import { colourViolations, loadAxe, structureViolations } from './accessibility.ts';
import { startBrowser } from './browser.ts';
import { decisions, HOSTILE, SCENE } from './scene.ts';

let browser: Browser;
let repository: TestRepository;
let folder: string;
let pages: readonly string[];

beforeAll(async () => {
  browser = await startBrowser();
  repository = await repositoryWith(SCENE, decisions());
  folder = join(mkdtempSync(join(tmpdir(), 'aims-gate-pages-')), 'report');
  const key = join(folder, '..', 'key.pem');
  writeFileSync(key, PUBLIC_KEY);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const what = { repo: repository.directory, rev: 'main', ledger: LEDGER, framework: 'iso-42001' } as const;
  await report({ ...what, key: [key], now: '2026-11-24T09:00:00.000Z', out: folder });
  said.mockRestore();
  pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  repository?.remove();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const url = (page: string): string => pathToFileURL(join(folder, page)).href;

/** A page, with everything the browser complained about. */
async function opened(
  page: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[]; close(): Promise<void> }> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await tab.goto(url(page));
  return { page: tab, complaints, close: () => context.close() };
}

describe('the pages in a browser', () => {
  const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1280, 390].map((width) => ({ colorScheme, width, examined: new Set<string>() })),
  );
  /** Each page belongs to one of these. */
  const PORTIONS = [
    ['at the top, A to L', /^[a-l][^/]*$/],
    ['at the top, M to Z', /^[m-z][^/]*$/],
    ['of systems, A to R', /^systems\/[a-r]/],
    ['of systems, S to Z', /^systems\/[s-z]/],
    ['of decisions and pull requests', /^(?:decisions|pull-requests)\//],
  ] as const;
  test.each(PORTIONS)(
    'pages %s, light and dark, wide and narrow: accessible, whole, and without a complaint',
    async (_, portion) => {
      const { page, complaints, close } = await opened('index.html');
      const some = pages.filter((name) => portion.test(name));
      expect(some).not.toEqual([]);
      for (const name of some) {
        // Once a page: to load it, and what examines it, costs more than to show it another way.
        await page.goto(url(name));
        await loadAxe(page);
        for (const { colorScheme, width, examined } of views) {
          const view = `${name}, ${colorScheme}, ${width} px`;
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          // The dark changes colours and nothing else.
          if (colorScheme === 'light') expect(await structureViolations(page), view).toEqual([]);
          expect(await colourViolations(page, examined), view).toEqual([]);
          const { scroll, client } = (await page.evaluate(
            'new Object({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })',
          )) as { scroll: number; client: number };
          expect(scroll, `${view}: wider than the window`).toBeLessThanOrEqual(client);
          expect(await page.evaluate(TOO_WIDE), view).toEqual([]);
        }
      }
      expect(complaints).toEqual([]);
      await close();
    },
    300_000,
  );

  test('each page belongs to one portion', () => {
    for (const name of pages)
      expect(
        PORTIONS.filter(([, portion]) => portion.test(name)),
        name,
      ).toHaveLength(1);
  });

  test('a text that is hard to read is found in any row', async () => {
    const { page, close } = await opened('gaps.html');
    await loadAxe(page);
    await page.evaluate(
      "document.querySelectorAll('main article')[7].querySelector('p, dd, td').style.color = '#bbb'",
    );
    expect((await colourViolations(page, new Set())).join()).toContain('color-contrast');
    await close();
  });

  test('dark changes colours and nothing else', async () => {
    const { page, close } = await opened('index.html');
    const changed = (await page.evaluate(CHANGED_BY_DARK)) as readonly string[];
    expect(changed).not.toEqual([]);
    expect(changed.filter((name) => !name.startsWith('--'))).toEqual([]);
    await close();
  });

  test('the navigation leads to every page and says where one is', async () => {
    const { page, close } = await opened('index.html');
    const names = await page.locator('nav.side a').allTextContents();
    expect(names).toHaveLength(12);
    for (const name of names) {
      await page.locator('nav.side a', { hasText: name }).click();
      expect(await page.locator('nav.side a[aria-current=page]').textContent()).toBe(name);
      await page.locator('h1').waitFor();
    }
    await page.goto(url('systems/support-bot.html'));
    expect(await page.locator('nav.side a[aria-current=page]').textContent()).toBe('AI systems');
    await close();
  });

  test('every link inside the package leads to a page and a place that is there', async () => {
    const ids = new Map(
      pages.map((name) => [name, new Set([...read(name).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    for (const name of pages)
      for (const [, target = ''] of read(name).matchAll(/ href="(?!https:)([^"]*)"/g)) {
        const to = new URL(target, `file:///${name}`);
        const path = to.pathname.slice(1);
        expect(existsSync(join(folder, path)), `${name} → ${target}`).toBe(true);
        if (to.hash !== '') expect(ids.get(path)?.has(to.hash.slice(1)), `${name} → ${target}`).toBe(true);
      }
  });

  test('a table is searched by words and by status', async () => {
    const { page, close } = await opened('statement-of-applicability.html');
    const form = page.locator('form[data-for=annex-a]');
    const rows = page.locator('#annex-a tbody tr:not([hidden])');
    expect(await rows.count()).toBe(38);
    await form.locator('input').fill('Impact Assessment');
    expect(await rows.count()).toBeLessThan(38);
    for (const text of await rows.allTextContents())
      expect(text.toLowerCase()).toMatch(/impact[\s\S]*assessment|assessment[\s\S]*impact/);
    await form.locator('input').fill('');
    await form.locator('select').selectOption('gap');
    const gaps = await rows.count();
    expect(await form.locator('output').textContent()).toBe(`${gaps} of 38 rows`);
    for (const row of await rows.all()) expect(await row.getAttribute('data-status')).toBe('gap');
    await form.locator('input').fill('nothing holds this');
    expect(await rows.count()).toBe(0);
    await close();
  });

  test('the gap report is searched too', async () => {
    const { page, close } = await opened('gaps.html');
    const before = await page.locator('article:not([hidden])').count();
    await page.locator('form.filter input').fill('A.7.4');
    const after = await page.locator('article:not([hidden])').count();
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
    await close();
  });

  test.each([
    [390, '', true],
    [390, '#A.4.4', false],
    [1280, '', false],
  ] as const)('at %i pixels, opened%s: only gaps first is %s', async (width, anchor, gapsOnly) => {
    const { page, close } = await opened('index.html', { viewport: { width, height: 844 } });
    await page.goto(`${url('statement-of-applicability.html')}${anchor}`);
    const states = await page
      .locator('#annex-a tbody tr[data-status]:visible')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-status')));
    expect(states.length).toBeGreaterThan(0);
    expect(states.every((state) => state === 'gap')).toBe(gapsOnly);
    if (anchor !== '') expect(await page.locator(anchor.replace(/\./g, '\\.')).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#annex-a tbody tr[data-status]:visible').count()).toBe(38);
    await close();
  });

  test('without scripts everything is there, and nothing that would not work', async () => {
    const { page, close } = await opened('statement-of-applicability.html', { javaScriptEnabled: false });
    expect(await page.locator('#annex-a tbody tr').count()).toBe(38);
    expect(await page.locator('form.filter').first().isVisible()).toBe(false);
    await close();
  });

  test('on paper: no navigation, no forms, headings of tables on every sheet', async () => {
    const { page, close } = await opened('statement-of-applicability.html');
    await page.locator('form[data-for=annex-a] input').fill('A.2.2');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['nav.side', 'form.filter'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    // What is filtered away on the screen is not lost on paper.
    expect(await page.locator('#annex-a tbody tr').last().isVisible()).toBe(true);
    const display = await page.evaluate("getComputedStyle(document.querySelector('#annex-a thead')).display");
    expect(display).toBe('table-header-group');
    // A4 less its margins: nothing is cut off at the edge of the sheet.
    await page.setViewportSize({ width: 672, height: 950 });
    for (const name of pages) {
      await page.goto(url(name));
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(TOO_WIDE), name).toEqual([]);
    }
    await page.goto(url('statement-of-applicability.html'));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(2);
    await close();
  });

  test('a name that is markup stays a name', async () => {
    const { page, complaints, close } = await opened('systems/odd.html');
    // Characters that nobody sees are shown as such.
    expect(await page.locator('h1').textContent()).toBe(HOSTILE.replace('\u202e', '\ufffd'));
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a page may run and load nothing but its own: a script put into it does not run', async () => {
    const { page, complaints, close } = await opened('index.html');
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))",
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints.join()).toContain('Content Security Policy');
    await close();
  });
});

/** What the rules for the dark set. */
const CHANGED_BY_DARK = `[...document.styleSheets]
  .flatMap(({ cssRules }) => [...cssRules])
  .filter((rule) => rule.conditionText?.includes('prefers-color-scheme'))
  .flatMap(({ cssRules }) => [...cssRules])
  .flatMap(({ style }) => [...style])`;

/** Tables and pictures that reach beyond the column they stand in. */
const TOO_WIDE = `(() => {
  const main = document.querySelector('main');
  const edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight) + 1;
  return [...main.querySelectorAll('table, ul, dl, svg')]
    .filter((one) => one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().right > edge)
    .map(({ tagName, id }) => tagName + ' ' + id);
})()`;

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
