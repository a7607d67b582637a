/** Pages in a real browser: Debian's Chromium. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** On a machine that does other things too a page may take long: the time limit of the test says when it hangs. */
const MOST_MS = 180_000;

export async function startBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new TypeError(
      `there is no ${CHROMIUM}: run \`apt-get install -y chromium\`, or set CHROMIUM to a browser`,
    );
  const browser = await chromium.launch({
    timeout: MOST_MS,
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browser.on('context', (context) => context.setDefaultTimeout(MOST_MS));
  return browser;
}
