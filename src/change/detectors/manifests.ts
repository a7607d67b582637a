import type { Ecosystem } from '../lexicon/packages.ts';
import type { ManifestFormat, PackageReaders } from './package.ts';

export interface DependencyManifest {
  readonly ecosystem: Ecosystem;
  readonly files: RegExp;
  readonly format: ManifestFormat;
}

/** Every manifest and lock file that is read: one line each. */
const MANIFESTS: readonly DependencyManifest[] = [
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
  { ecosystem: 'maven', files: /\.gradle(?:\.kts)?$|^gradle\.(?:lockfile|properties)$/, format: 'gradle' },
  { ecosystem: 'maven', files: /\.versions\.toml$/, format: 'versionCatalog' },
  {
    ecosystem: 'nuget',
    files: /\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.props$|^packages\.config$/,
    format: 'msbuild',
  },
  { ecosystem: 'nuget', files: /^packages\.lock\.json$/, format: 'nugetLock' },
  { ecosystem: 'cargo', files: /^Cargo\.toml$/, format: 'cargoToml' },
  { ecosystem: 'cargo', files: /^Cargo\.lock$/, format: 'tomlLock' },
  {
    ecosystem: 'maven',
    files: /^build\.sbt$|^[Dd]ependencies\.(?:scala|sbt)$|^deps\.edn$|^project\.clj$/,
    format: 'sbt',
  },
  { ecosystem: 'nuget', files: /^paket\.(?:dependencies|lock)$/, format: 'paket' },
  { ecosystem: 'npm', files: /^deno\.jsonc?$/, format: 'deno' },
  { ecosystem: 'npm', files: /^pnpm-workspace\.yaml$/, format: 'pnpmWorkspace' },
  { ecosystem: 'pypi', files: /^pixi\.toml$/, format: 'pixi' },
  { ecosystem: 'gem', files: /^(?:Gemfile|gems\.rb)$|\.gemspec$/, format: 'gemfile' },
  { ecosystem: 'gem', files: /^(?:Gemfile|gems)\.lock(?:ed)?$/, format: 'gemLock' },
  { ecosystem: 'composer', files: /^composer\.(?:json|lock)$/, format: 'composer' },
  { ecosystem: 'hex', files: /^mix\.exs$/, format: 'mix' },
  { ecosystem: 'hex', files: /^mix\.lock$/, format: 'mixLock' },
  { ecosystem: 'pub', files: /^pubspec(?:_overrides)?\.yaml$/, format: 'pubspec' },
  { ecosystem: 'pub', files: /^pubspec\.lock$/, format: 'pubspecLock' },
  { ecosystem: 'swift', files: /^Package(?:@swift-[\d.]+)?\.swift$/, format: 'swiftPackage' },
  { ecosystem: 'swift', files: /^Package\.resolved$/, format: 'swiftResolved' },
  { ecosystem: 'cocoapods', files: /^Podfile$|\.podspec$/, format: 'podfile' },
  { ecosystem: 'conan', files: /^conanfile\.(?:txt|py)$/, format: 'conan' },
  { ecosystem: 'conan', files: /^vcpkg\.json$/, format: 'vcpkg' },
  { ecosystem: 'conan', files: /^MODULE\.bazel$/, format: 'bazelModule' },
  { ecosystem: 'cran', files: /^DESCRIPTION$/, format: 'rDescription' },
  { ecosystem: 'oci', files: /^(?:docker-)?compose[\w.-]*\.ya?ml$/, format: 'compose' },
  { ecosystem: 'oci', files: /^Chart\.ya?ml$|^Chart\.lock$/, format: 'chart' },
  {
    ecosystem: 'oci',
    files: /^(?:Docker|Container)file(?:[.-][\w.-]+)?$|\.dockerfile$/i,
    format: 'installs',
  },
  { ecosystem: 'nuget', files: /\.(?:ipynb|csx|dib)$/, format: 'nugetReferences' },
];

export function dependencyManifestOf(path: string): DependencyManifest | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // `requirements/base.txt` is the other custom of Python projects.
  if (/(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/.test(path))
    return MANIFESTS.find(({ format }) => format === 'requirements');
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)\.gitlab-ci\.yml$/.test(path))
    return MANIFESTS.find(({ format }) => format === 'installs');
  return MANIFESTS.find(({ files }) => files.test(name));
}

/** The readers, with the parsers they need: loaded only when a manifest changed. */
export async function loadPackageReaders(): Promise<PackageReaders> {
  return (await import('./manifest-readers.ts')).READERS;
}
