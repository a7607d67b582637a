import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { titleIn } from '../../adoption/about.ts';
import { daysOf } from '../../adoption/dates.ts';
import { type Choices, draft } from '../../adoption/draft.ts';
import { firstOf } from '../../adoption/known.ts';
import { libraryOf } from '../../adoption/library.ts';
import { type Progress, progressOf } from '../../adoption/progress.ts';
import { type Proposal, propose } from '../../adoption/propose.ts';
import { survey } from '../../adoption/survey.ts';
import { countOf } from '../../count-of.ts';
import { badInput } from '../../errors.ts';
import { presetPolicy } from '../../evaluation/load-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { KINDS } from '../../gates/requirement-kinds.ts';
import { authorsOf, loginOfUser } from '../../git/authors.ts';
import { defaultBranchName } from '../../git/default-base.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import { requireWorkTree } from '../../git/require-work-tree.ts';
import { snapshot, type WorkTreeCommit } from '../../git/work-tree.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { globMatcher } from '../../policy/globs.ts';
import { documentGlobs } from '../../policy/paths.ts';
import type { Policy } from '../../policy/policy.ts';
import { visible } from '../../reporters/visible.ts';

export interface InitRequest {
  readonly repo: string;
  readonly preset?: string;
  /** What the policy extends instead of the preset: `github:acme/ai-policy/policy.yml@<commit>`. */
  readonly extends?: string;
  /** GitHub login of who holds the governance role. */
  readonly governance?: string;
  /** Stage of the systems in their life cycle. */
  readonly stage?: string;
  /** Risk tier of the systems; undefined: the documents ask for it. */
  readonly risk?: string;
  /** The day of the draft: ISO 8601, UTC. */
  readonly now: string;
  /** GitHub login of who answers for the systems; undefined: as files and commits tell. */
  readonly owner?: string;
  /** Ids of the systems to draft; undefined: all that were found. */
  readonly systems?: readonly string[];
  /** Called with how many of how many files were looked into. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
  /** Ask nothing. */
  readonly yes?: boolean;
  /** Say what would be written, and write nothing. */
  readonly dryRun?: boolean;
}

/** Asks the person at the terminal; throws `bad-input` when they give up. */
export type Ask = (proposal: Proposal, request: InitRequest) => Promise<Answers>;

/** What a person says before anything is written. */
export interface Answers {
  readonly proposal: Proposal;
  readonly choices: Choices;
}

const DEFAULT_PRESET = 'baseline';

/** What `init` would bring into a repository. */
export interface Drafts {
  /** Root of the work tree. */
  readonly top: string;
  readonly proposal: Proposal;
  readonly preset: string;
  /** Path → text, for files that are not there. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths that are there already. */
  readonly kept: readonly string[];
  readonly progress: Progress;
}

/**
 * Drafts `.aims/` for a repository from what its work tree holds; nothing is written.
 *
 * Throws `bad-input` when the repository has no work tree or the preset is unknown.
 */
export async function draftsFor(
  request: InitRequest,
  catalog: Catalog,
  ask: Ask | undefined,
): Promise<Drafts> {
  const real = await openRepository(request.repo);
  const top = await requireWorkTree(real);
  const aside = await snapshot(real, request.repo, 'work-tree');
  try {
    const name = (await repositoryName(undefined, real))?.split('/').at(-1) ?? basename(top);
    const found = onlySystems(await proposalOf(aside, name, request, catalog), request.systems);
    const { proposal, choices } = ask === undefined ? assumed(found, request) : await ask(found, request);
    const { preset } = choices;
    const files = new Map<string, string>();
    const kept: string[] = [];
    for (const [path, text] of draft(
      proposal,
      { ...choices, ...omitUndefined({ extends: request.extends }) },
      {
        ...sourceOf(await presetPolicy(preset, catalog), catalog),
        workflows: await workflowsFor(real, catalog),
      },
    ))
      if (await isThere(join(top, path))) kept.push(path);
      else files.set(path, text);
    return { top, proposal, preset, files, kept, progress: progressOf([...files]) };
  } finally {
    await aside.remove();
  }
}

/** Writes the drafts, and says what is left to do. Files that are there are never touched. */
export async function init(request: InitRequest, catalog: Catalog, ask: Ask | undefined): Promise<string> {
  const drafts = await draftsFor(request, catalog, ask);
  if (request.dryRun !== true)
    for (const [path, text] of drafts.files) await writeNew(join(drafts.top, path), text);
  return report(drafts, request.dryRun === true);
}

async function proposalOf(
  { directory, commit }: WorkTreeCommit,
  name: string,
  { repo, owner, progress }: InitRequest,
  catalog: Catalog,
): Promise<Proposal> {
  const { objects } = await openRepository(directory);
  const policy = await presetPolicy(DEFAULT_PRESET, catalog);
  const looking = omitUndefined({ progress });
  const first = await survey(commit, policy, objects, looking);
  const library = libraryOf(first.paths, [name, titleIn(first.texts) ?? '']);
  const seen =
    library === undefined
      ? first
      : await survey(commit, withPrompts(policy, library.value), objects, looking);
  const files = [...new Set(seen.findings.map(({ path }) => path))];
  const me = await loginOfUser(repo);
  const people = {
    authors: await authorsOf(directory, commit, files),
    ...omitUndefined({
      owner,
      me: me === undefined ? undefined : { value: me, from: 'the settings of git, of who ran it' },
    }),
  };
  return { ...propose(seen, people, name), ...omitUndefined({ library }) };
}

/** The proposal with the systems of these ids; throws `bad-input` for an id that is none of them. */
function onlySystems(proposal: Proposal, ids: readonly string[] | undefined): Proposal {
  if (ids === undefined) return proposal;
  const found = proposal.systems.map(({ id }) => id);
  for (const id of ids)
    if (!found.includes(id)) throw badInput(`no system ${id} was found`, foundHint(found));
  const systems = proposal.systems.filter(({ id }) => ids.includes(id));
  const used = new Set(systems.flatMap(({ suppliers }) => suppliers));
  return { ...proposal, systems, suppliers: proposal.suppliers.filter(({ id }) => used.has(id)) };
}

function foundHint(found: readonly string[]): string {
  return found.length === 0 ? 'none is there that is not registered yet' : `found: ${found.join(', ')}`;
}

function withPrompts(policy: Policy, globs: readonly string[]): Policy {
  return { ...policy, changes: { ...policy.changes, prompt: [...policy.changes.prompt, ...globs] } };
}

/** What holds when nobody is asked: the options, and the first owner for the governance role. */
function assumed(proposal: Proposal, { preset, governance, stage, risk, now }: InitRequest): Answers {
  const owner = proposal.systems.find((system) => system.owner !== undefined)?.owner;
  const held = governance === undefined ? owner : { value: governance };
  return {
    proposal,
    choices: {
      preset: preset ?? DEFAULT_PRESET,
      ...omitUndefined({ governance: held }),
      days: daysOf(now),
      ...omitUndefined({ stage, risk }),
    },
  };
}

function sourceOf(policy: Policy, catalog: Catalog) {
  const reads = globMatcher(documentGlobs(policy));
  return {
    template: (name: string) => catalog.template(name),
    templates: catalog.templates,
    reads: (path: string) => reads(path) !== undefined,
    asksSuppliers: policy.gates.some(
      ({ level, require }) =>
        level !== 'off' && require.flatMap(KINDS.leaves).some(({ kind }) => kind === 'supplier'),
    ),
    usual: { called: catalog.usual('language-model'), own: catalog.usual('machine-learning') },
  };
}

/** The workflows record pushes to the default branch, whatever it is called. */
async function workflowsFor(repository: Repository, catalog: Catalog): Promise<ReadonlyMap<string, string>> {
  const branch = await defaultBranchName(repository);
  // A name that would need quoting is left to people.
  if (branch === undefined || !/^[A-Za-z0-9][A-Za-z0-9._/-]{0,100}$/.test(branch)) return catalog.workflows;
  const named = ([file, text]: readonly [string, string]) =>
    [file, text.replace(/^( +branches: )\[main, master\].*$/m, `$1[${branch}]`)] as const;
  return new Map([...catalog.workflows].map(named));
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

/** `wx`: a file that appeared meanwhile is not overwritten either. */
async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
}

function report({ proposal, files, kept, progress }: Drafts, dryRun: boolean): string {
  const written = [...files.keys()];
  const { systems, suppliers } = proposal;
  const found = systems.map(({ id, paths, models, prompts, owner, with: joined }) => {
    const parts = [
      countOf(prompts.length, 'prompt'),
      countOf(models.length, 'model id'),
      countOf(paths.length, 'path'),
    ];
    const all =
      joined.length === 0
        ? ''
        : ` · with ${firstOf(
            joined.map((root) => root || 'the root'),
            FEW_FOLDERS,
          )}`;
    return `  ${id.padEnd(24)} ${parts.join(' · ')} · owner ${ownerText(owner)}${all}`;
  });
  const lines = [
    systems.length === 0
      ? 'No AI was found that is not registered yet.'
      : `${countOf(systems.length, 'AI system')}:`,
    ...found,
    ...(systems.some(({ with: joined }) => joined.length > 0) ? [JOINED] : []),
    ...(systems.length > FEW_SYSTEMS ? [SOME_FIRST] : []),
    ...(suppliers.length === 0 ? [] : [suppliersLine(suppliers, written)]),
    '',
    written.length === 0
      ? 'There is nothing to write.'
      : `${dryRun ? 'Would write' : 'Wrote'} ${countOf(written.length, 'file')}:`,
    ...written.map((path) => `  ${path}`),
    ...(kept.length === 0 ? [] : [`Already there, not touched: ${kept.join(', ')}`]),
    '',
    ...(written.length === 0
      ? [NOTHING_LEFT]
      : [
          `${progress.drafted} of ${countOf(progress.documents, 'document')} drafted, ${countOf(progress.missing, 'answer')} missing`,
          '',
          ...NEXT,
        ]),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function suppliersLine(suppliers: Proposal['suppliers'], written: readonly string[]): string {
  const names = `Suppliers: ${suppliers.map(({ name }) => name).join(', ')}`;
  const asked = written.some((path) => path.startsWith('.aims/suppliers/'));
  return asked ? names : `${names} (this policy asks for no assessment of them)`;
}

/** Folders of a system that are named. */
const FEW_FOLDERS = 6;

const JOINED =
  '  To register a part by itself, take its globs out of `paths` in the entry, and run `aims-gate init` again.';

/** With more systems than that, a team does better to begin with one of them. */
const FEW_SYSTEMS = 1;
const SOME_FIRST =
  '  To begin with one of them: `aims-gate init --system ID` in a clean work tree; run it again for the others later.';

const NOTHING_LEFT = '`aims-gate sweep` says what is missing in the documents that are there.';

const NEXT: readonly string[] = [
  'Next:',
  '  1. Answer what says REPLACE, and read what is marked `drafted from …`; `aims-gate confirm FILE` takes the marks out.',
  '  2. aims-gate check                 what is still missing, before you commit anything',
  '  3. Commit on a branch, open a pull request. `mode: audit` blocks nothing until you say `enforce`.',
];

function ownerText(owner: Proposal['systems'][number]['owner']): string {
  if (owner === undefined) return 'not known';
  return owner.from === undefined ? owner.value : `${owner.value} (${owner.from})`;
}
