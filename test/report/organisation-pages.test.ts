/** The pages over many repositories in a real browser: accessible, quiet, and no wider than a phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { buildReport } from '../../src/report/build.ts';
import { writePackage } from '../../src/report/io/write-package.ts';
import { buildOrganisation } from '../../src/report/organisation/build.ts';
import { NO_OVERSIGHT } from '../../src/report/organisation/figures.ts';
import { governanceOf } from '../../src/report/organisation/governance.ts';
import { organisationPages } from '../../src/report/organisation/pages.ts';
import { registerOf } from '../../src/report/organisation/register.ts';
import { controlRows } from '../../src/report/tables.ts';
import { factsOf } from '../support/reported.ts';
import { colourViolations, loadAxe, structureViolations } from './accessibility.ts';
import { startBrowser } from './browser.ts';
import { decisions, HOSTILE, SCENE } from './scene.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), 'aims-gate-organisation-pages-'));
  const objectives = `objectives: [{ id: O-1, objective: ${JSON.stringify(HOSTILE)}, measure: { metric: disclosure-in-force }, target: { at-least: 100, unit: "%" } }]\n`;
  const facts = await factsOf({ ...SCENE, '.aims/objectives.yml': objectives }, decisions());
  const model = buildReport(facts);
  const oversight = {
    ...NO_OVERSIGHT,
    approved: 80,
    rejected: 9,
    merged: 70,
    past: 2,
    people: 6,
    known: 60,
    waited: { least: 10, quarter: 600, median: 5400, threeQuarters: 90_000, most: 400_000 },
  };
  const teams = ['Payments', HOSTILE];
  const report = buildOrganisation({
    name: 'Acme',
    own: 'acme/shop-0',
    controls: controlRows(openCatalog().table('iso-42001')),
    madeAt: model.madeAt,
    version: model.version,
    period: model.period,
    repositories: teams.map((team, index) => ({
      team,
      register: {
        ...registerOf({ ...model, repository: { name: `acme/shop-${index}` } }, team),
        governance: governanceOf(facts, model),
      },
      ledger:
        index === 0
          ? { state: 'whole', records: 200, unsigned: 3, signedBy: ['f'.repeat(64)] }
          : { state: 'broken', because: `records/1: ${HOSTILE}` },
    })),
    figures: { all: oversight, byTeam: new Map([['Payments', oversight]]), months: model.oversight.months },
  });
  await writePackage(join(folder, 'out'), { files: organisationPages(report) }, {});
}, 240_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['index.html', 'organisation.html', 'teams/1.html', 'teams/2.html'])('%s', (name) => {
  test.each([
    ['desktop', 1280, 'light'],
    ['desktop', 1280, 'dark'],
    ['phone', 390, 'light'],
  ] as const)('%s, %i wide, %s', async (_, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(pathToFileURL(join(folder, 'out', name)).href);
      const shot = process.env.SHOTS;
      if (shot !== undefined)
        await page.screenshot({ path: join(shot, `${name.replace('/', '-')}-${width}-${colorScheme}.png`) });
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await loadAxe(page);
      expect(await structureViolations(page)).toEqual([]);
      expect(await colourViolations(page, new Set())).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
