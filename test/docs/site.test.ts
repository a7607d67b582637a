import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitePages, writeSite } from '../../scripts/site.ts';
import { NAVIGATION } from '../../scripts/site-parts.ts';
import { startBrowser } from '../report/browser.ts';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'aims-gate-site-'));
  writeSite(site);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true });
});

const pages = sitePages();
const address = (file: string): string => pathToFileURL(join(site, file)).href;

describe('the documentation as a site', () => {
  test('every page of docs is in a group of its readers, and every group leads to pages', () => {
    const grouped = NAVIGATION.flatMap(({ sources }) => sources);
    const sources = pages.map(({ source }) => source);
    expect(sources.filter((one) => !one.startsWith('docs/decisions/')).sort()).toEqual([...grouped].sort());
  });

  test('every link within it leads to a page and a place that are there', () => {
    const ids = new Map(
      pages.map(({ file, html }) => [
        file,
        new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    const dead = pages.flatMap(({ source, file, html }) =>
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, target = '']) => {
        if (/^[a-z]+:/.test(target)) return [];
        const [to = '', anchor] = target.split('#');
        if (to.startsWith('images/'))
          return readdirSync(join(site, 'images')).includes(to.slice(7)) ? [] : [`${source}: ${target}`];
        const there = ids.get(to === '' ? file : to);
        return there !== undefined && (anchor === undefined || there.has(anchor))
          ? []
          : [`${source}: ${target}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test.each([390, 1280])(
    'no page runs over at %i px, and none loads anything from elsewhere',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const over: string[] = [];
      for (const { file } of pages) {
        await page.goto(address(file));
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (typeof wide !== 'number' || wide > 0) over.push(file);
      }
      await context.close();
      expect(over).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    },
  );

  test.each([
    ['my check is red', 'red.html'],
    ['renovate pinned commit', 'organisation.html'],
    ['rubber-stamping', 'report.html'],
  ])('a search for "%s" finds %s', async (words, file) => {
    const page = await browser.newPage();
    await page.goto(address('index.html'));
    await page.fill('#search', words);
    const found = await page.$$eval('#found a', (links) => links.map((link) => link.getAttribute('href')));
    await page.close();
    expect(found).toContain(file);
  });

  test('what a page says is text: no script beside our own', () => {
    for (const { file } of pages)
      expect(readFileSync(join(site, file), 'utf8').match(/<script/g), file).toHaveLength(1);
  });
});
