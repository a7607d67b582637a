import { spawn } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { badInput } from '../../errors.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import { paperPackage } from '../html/print-package.ts';
import { htmlPages } from '../html/render.ts';
import type { ReportModel } from '../model.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const HINT = 'install Chromium, Chrome or Edge, name one in CHROMIUM, or print the pages from any browser';
/** Milliseconds: a package with thousands of documents is hundreds of sheets. */
const LONGEST = 600_000;

/** The browser that `CHROMIUM` names, or one where they are installed. Throws `bad-input`: there is none. */
export async function findBrowser(env: Environment): Promise<string> {
  const named = env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (await isProgram(named)) return named;
    throw badInput(`CHROMIUM names ${named}, which is not a program`, HINT);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate;
  throw badInput('--pdf needs a browser that prints, and none is installed', HINT);
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** All pages of the package, printed by `browser` into one PDF. Throws `bad-input` when it prints nothing. */
export async function printedPackage(model: ReportModel, browser: string): Promise<PackageFile> {
  const scratch = await mkdtemp(join(tmpdir(), 'aims-gate-pdf-'));
  try {
    const [page, sheet] = [join(scratch, 'package.html'), join(scratch, 'package.pdf')];
    await writeFile(page, await paperPackage(model, htmlPages(model)));
    const said = await run(browser, [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--no-first-run',
      '--disable-background-networking',
      `--user-data-dir=${join(scratch, 'profile')}`,
      // Chromium's own sandbox does not start for root, as whom containers run; the page has no script and loads nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-pdf-header-footer',
      `--print-to-pdf=${sheet}`,
      pathToFileURL(page).href,
    ]);
    const content = await readFile(sheet).catch((cause: unknown) => {
      throw badInput(`${browser} printed nothing: ${said}`, HINT, { cause });
    });
    return { path: 'package.pdf', content };
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What it said last on its standard error. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-500);
    });
    child.on('error', (cause) => reject(badInput(`cannot start ${program}`, HINT, { cause })));
    child.on('close', () => resolve(said.trim().split('\n').at(-1) ?? ''));
  });
}
