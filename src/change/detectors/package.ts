import type { Ecosystem } from '../lexicon/packages.ts';

export interface Package {
  readonly name: string;
  /** As the file writes it: a range in a manifest, one version in a lock file; empty when it names none. */
  readonly version: string;
  /** Absent: of the ecosystem that its manifest is of. */
  readonly ecosystem?: Ecosystem;
  /** What its version is called says that it brings AI. */
  readonly ai?: true;
}

export type ManifestFormat =
  | 'packageJson'
  | 'packageLock'
  | 'nodeLockLines'
  | 'requirements'
  | 'pyproject'
  | 'tomlLock'
  | 'pipfile'
  | 'pipfileLock'
  | 'pythonLines'
  | 'goMod'
  | 'pom'
  | 'gradle'
  | 'versionCatalog'
  | 'msbuild'
  | 'nugetLock'
  | 'cargoToml'
  | 'gemfile'
  | 'gemLock'
  | 'composer'
  | 'mix'
  | 'mixLock'
  | 'pubspec'
  | 'pubspecLock'
  | 'swiftPackage'
  | 'swiftResolved'
  | 'podfile'
  | 'conan'
  | 'vcpkg'
  | 'bazelModule'
  | 'pixi'
  | 'deno'
  | 'pnpmWorkspace'
  | 'paket'
  | 'sbt'
  | 'rDescription'
  | 'compose'
  | 'chart'
  | 'installs'
  | 'nugetReferences';

/** How each format is read; throws when the text is not of the format. */
export type PackageReaders = Readonly<Record<ManifestFormat, (text: string) => readonly Package[]>>;
