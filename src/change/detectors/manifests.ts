import type { Ecosystem } from '../lexicon/packages.ts';
import type { Format, PackageReaders } from './package.ts';

export interface Manifest {
  readonly ecosystem: Ecosystem;
  readonly files: RegExp;
  readonly format: Format;
}

/** Every manifest and lock file that is read: one line each. */
const MANIFESTS: readonly Manifest[] = [
  { ecosystem: 'npm', files: /^package\.json$/, format: 'packageJson' },
  { ecosystem: 'npm', files: /^(?:package-lock|npm-shrinkwrap)\.json$/, format: 'packageLock' },
  { ecosystem: 'npm', files: /^(?:yarn|bun)\.lock$|^pnpm-lock\.yaml$/, format: 'nodeLockLines' },
  {
    ecosystem: 'pypi',
    files: /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^[\w.-]*requirements\.(?:txt|in)$/,
    format: 'requirements',
  },
  { ecosystem: 'pypi', files: /^pyproject\.toml$/, format: 'pyproject' },
  { ecosystem: 'pypi', files: /^(?:poetry|uv|pdm|pylock[\w.]*)\.(?:lock|toml)$/, format: 'tomlLock' },
  { ecosystem: 'pypi', files: /^Pipfile$/, format: 'pipfile' },
  { ecosystem: 'pypi', files: /^Pipfile\.lock$/, format: 'pipfileLock' },
  {
    ecosystem: 'pypi',
    files: /^setup\.(?:py|cfg)$|^(?:environment|conda)[\w.-]*\.ya?ml$/,
    format: 'pythonLines',
  },
  { ecosystem: 'golang', files: /^go\.mod$/, format: 'goMod' },
  { ecosystem: 'maven', files: /^pom\.xml$/, format: 'pom' },
  { ecosystem: 'maven', files: /\.gradle(?:\.kts)?$|^gradle\.lockfile$/, format: 'gradle' },
  { ecosystem: 'maven', files: /\.versions\.toml$/, format: 'versionCatalog' },
  {
    ecosystem: 'nuget',
    files: /\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.props$|^packages\.config$/,
    format: 'msbuild',
  },
  { ecosystem: 'nuget', files: /^packages\.lock\.json$/, format: 'nugetLock' },
  { ecosystem: 'cargo', files: /^Cargo\.toml$/, format: 'cargoToml' },
  { ecosystem: 'cargo', files: /^Cargo\.lock$/, format: 'tomlLock' },
];

export function manifestOf(path: string): Manifest | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // `requirements/base.txt` is the other custom of Python projects.
  if (/(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/.test(path))
    return MANIFESTS.find(({ format }) => format === 'requirements');
  return MANIFESTS.find(({ files }) => files.test(name));
}

/** The readers, with the parsers they need: loaded only when a manifest changed. */
export async function loadPackageReaders(): Promise<PackageReaders> {
  return (await import('./manifest-readers.ts')).READERS;
}
