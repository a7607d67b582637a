import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { imageOf, installs } from './install-readers.ts';
import { itemsOf, linesOf, recordsOf, requirement, tableOf, versionOf, wheelIn } from './manifest-parts.ts';
import { assignedVersions, resolveVersions } from './manifest-variables.ts';
import type { Package, PackageReaders } from './package.ts';

/** Every match of `pattern` in a line: its first group is the name, its second the version. */
function byLine(text: string, pattern: RegExp): readonly Package[] {
  return linesOf(text).flatMap((line) =>
    /^\s*(?:#|\/\/|;;)/.test(line)
      ? []
      : [...line.matchAll(pattern)].map(([, name = '', version = '']) => ({ name, version: version.trim() })),
  );
}

function yamlTable(text: string): ReturnType<typeof tableOf> {
  return tableOf(parseYaml(text, { maxAliasCount: 100, logLevel: 'silent', uniqueKeys: false }));
}

/** `gem "name", "~> 1.2"`, `spec.add_dependency "name", "~> 1.2"`. */
const GEM =
  /\b(?:gem|add_(?:runtime_|development_)?dependency)[\s(]{1,4}["']([\w.-]{1,100})["'](?:\s{0,4},\s{0,4}["']([^"']{1,60})["'])?/g;
/** `gem "name", git: "…", branch: "main"`: where it comes from says which version it is. */
const GEM_SOURCE =
  /\bgem[\s(]{1,4}["']([\w.-]{1,100})["']\s{0,4},[^#]{0,120}?\b((?:git|github|path|branch|tag|ref):?\s{0,2}(?:=>)?\s{0,2}["'][^#]{1,160})/g;
/** `    name (1.2.3)`: four blanks, so what others depend on is left out. */
const GEM_LOCK = /^ {4}([\w.-]{1,100}) \(([^)]{1,60})\)$/g;
/** `{:name, "~> 1.2"}`, `{:name, github: "owner/repo"}`. */
const HEX = /\{:([a-z]\w{1,60}),\s{0,4}(?:"([^"]{1,60})"|(?:github|git|path|hex|only)\b)/g;
const HEX_LOCK = /^\s{0,4}"([a-z]\w{1,60})":\s{0,4}\{:(?:hex|git),\s{0,4}[^,]{1,200},\s{0,4}"([^"]{1,60})"/g;
const POD =
  /\b(?:pod|dependency)[\s(]{1,4}["']([\w./+-]{1,100})["'](?:\s{0,4},\s{0,4}["']([^"']{1,60})["'])?/g;
/** `"group" %% "artifact" % "version"`, `group/artifact {:mvn/version "…"}`, `[group/artifact "…"]`. */
const SBT = /"([\w.-]{1,100})"\s{0,4}%{1,3}\s{0,4}"([\w.-]{1,100})"(?:\s{0,4}%\s{0,4}"?([\w.-]{1,60}))?/g;
const CLOJURE = /([\w.-]{1,100}\/[\w.-]{1,100})\s{1,8}(?:\{:mvn\/version\s{1,4})?"([^"]{1,60})"/g;
/** `bazel_dep(name = "tensorflow", version = "2.17.0")` of a module file. */
const BAZEL =
  /^\s{0,40}bazel_dep\(\s{0,4}name\s{0,4}=\s{0,4}"([\w.-]{1,80})"(?:,\s{0,4}version\s{0,4}=\s{0,4}"([^"]{1,40})")?/g;
const PAKET =
  /^\s{0,8}(?:nuget\s{1,4})?([A-Za-z][\w.-]{1,100})\s{1,4}\(?((?:[~><=]{0,2}\s?\d)[\w.\s<>=-]{0,40})/g;
const CONAN = /(?:^|["'\s(])([a-z][a-z0-9_.+-]{1,60})\/(\d[\w.-]{0,40})/g;

function composer(text: string): readonly Package[] {
  const file = tableOf(JSON.parse(text));
  const locked = [...itemsOf(file.packages), ...itemsOf(file['packages-dev'])].flatMap((one) => {
    const { name, version } = tableOf(one);
    return typeof name === 'string' ? [{ name, version: typeof version === 'string' ? version : '' }] : [];
  });
  return [...recordsOf(file.require), ...recordsOf(file['require-dev']), ...locked];
}

function pubspec(text: string): readonly Package[] {
  const file = yamlTable(text);
  return ['dependencies', 'dev_dependencies', 'dependency_overrides'].flatMap((key) =>
    Object.entries(tableOf(file[key])).map(([name, one]) => ({ name, version: versionOf(one) })),
  );
}

/** `.package(url: "https://github.com/MacPaw/OpenAI.git", from: "0.2.4")`, in one line or several. */
function swiftPackage(text: string): readonly Package[] {
  const found: Package[] = [];
  for (const part of text.split('.package(').slice(1)) {
    const short = part.slice(0, 400);
    const url = /\burl:\s{0,8}"([^"]{1,200})"/.exec(short)?.[1];
    const version =
      /\b(?:from|exact|branch|revision|upToNextMajor\(from|upToNextMinor\(from):\s{0,4}"([^"]{1,60})"/.exec(
        short,
      )?.[1] ?? '';
    if (url !== undefined) found.push({ name: repositoryName(url), version });
  }
  return found;
}

function repositoryName(url: string): string {
  return url.replace(/\.git$/, '').replace(/^.*\//, '');
}

function swiftResolved(text: string): readonly Package[] {
  const file = tableOf(JSON.parse(text));
  const pins = [...itemsOf(file.pins), ...itemsOf(tableOf(file.object).pins)];
  return pins.flatMap((one) => {
    const { identity, package: old, location, repositoryURL, state } = tableOf(one);
    const url = [location, repositoryURL].find((value) => typeof value === 'string');
    const name = url === undefined ? (identity ?? old) : repositoryName(String(url));
    const { version, revision } = tableOf(state);
    return typeof name === 'string' ? [{ name, version: versionOf(version ?? revision) }] : [];
  });
}

function vcpkg(text: string): readonly Package[] {
  return itemsOf(tableOf(JSON.parse(text)).dependencies).flatMap((one) => {
    const name = typeof one === 'string' ? one : tableOf(one).name;
    return typeof name === 'string' ? [{ name, version: versionOf(tableOf(one)['version>=']) }] : [];
  });
}

function pixi(text: string): readonly Package[] {
  const file = tableOf(parseToml(text));
  const scopes = [
    file,
    ...Object.values(tableOf(file.feature)).map(tableOf),
    ...Object.values(tableOf(file.target)).map(tableOf),
  ];
  return scopes.flatMap((scope) => [
    ...recordsOf(scope.dependencies),
    ...recordsOf(scope['pypi-dependencies']),
  ]);
}

/** `"imports": { "openai": "npm:openai@^4.2" }`. */
function deno(text: string): readonly Package[] {
  return byLine(text, /"(?:npm|jsr):((?:@[\w.-]{1,60}\/)?[\w.-]{1,100})(?:@([^"/]{1,60}))?/g);
}

/** The catalogs of a workspace. */
function pnpmWorkspace(text: string): readonly Package[] {
  const file = yamlTable(text);
  return [file.catalog, ...Object.values(tableOf(file.catalogs))].flatMap(recordsOf);
}

function rDescription(text: string): readonly Package[] {
  const part = /^(?:Imports|Depends|Suggests):([\s\S]{0,8000}?)(?=^\S|$(?![\s\S]))/gm;
  return [...text.matchAll(part)].flatMap(([, names = '']) =>
    names.split(',').flatMap((one) => {
      const [, name, version = ''] =
        /^\s{0,20}([A-Za-z][\w.]{1,60})\s{0,4}(?:\(([^)]{1,40})\))?/.exec(one) ?? [];
      return name === undefined ? [] : [{ name, version }];
    }),
  );
}

/** `${IMAGE:-ollama/ollama}`: what holds where the variable is not set. */
const OTHERWISE = /\$\{\w{1,60}:?-([^${}]{1,120})\}/g;

function compose(text: string): readonly Package[] {
  return Object.values(tableOf(yamlTable(text).services)).flatMap((service) => {
    const { image } = tableOf(service);
    return typeof image === 'string' ? [imageOf(image.slice(0, 400).replace(OTHERWISE, '$1'))] : [];
  });
}

const NUGET_LINE = /#r\s{1,4}\\?"nuget:\s{0,4}([\w.-]{1,100})\s{0,4}(?:,\s{0,4}([\w.*-]{1,60}))?/g;

function sbt(text: string): readonly Package[] {
  const found = linesOf(text).flatMap((line) =>
    [...line.matchAll(SBT)].map(([, group = '', name = '', version = '']) => ({
      name: `${group}:${name}`,
      version,
    })),
  );
  const clojure = byLine(text, CLOJURE).map(({ name, version }) => ({
    name: name.replace('/', ':'),
    version,
  }));
  return [...resolveVersions(found, assignedVersions(text)), ...clojure];
}

/** Sub-charts of Helm, as images are. */
function chart(text: string): readonly Package[] {
  return itemsOf(yamlTable(text).dependencies).flatMap((one) => {
    const { name, version } = tableOf(one);
    return typeof name === 'string' ? [{ name: `${name}/${name}`, version: versionOf(version) }] : [];
  });
}

/** Readers of the ecosystems whose manifests are lines, small tables or programs. */
function requirements(text: string): readonly Package[] {
  return linesOf(text).flatMap((line) => {
    const egg = /#egg=([\w.-]+)/.exec(line)?.[1];
    if (egg !== undefined) return [{ name: egg, version: line.trim() }];
    const repository = /^\s*(?:-e\s+)?git\+\S{1,200}\/([\w.-]{1,100}?)(?:\.git)?(?:@\S{1,100})?\s*$/.exec(
      line,
    )?.[1];
    if (repository !== undefined) return [{ name: repository, version: line.trim() }];
    const wheel = /^\s*#/.test(line) ? undefined : wheelIn(line);
    if (wheel !== undefined) return [wheel];
    if (/^\s*(?:#|-|$|https?:|git\+|\.)/.test(line)) return [];
    const hash = line.indexOf(' --hash=');
    return requirement(hash === -1 ? line : line.slice(0, hash));
  });
}

export const MORE_READERS = {
  requirements,
  gemfile: (text) => [...byLine(text, GEM), ...byLine(text, GEM_SOURCE)],
  // `PATH` holds the project itself.
  gemLock: (text) => byLine(text.replace(/^PATH\n(?:[ ]{1,8}[^\n]{0,300}\n){1,400}/gm, ''), GEM_LOCK),
  composer,
  mix: (text) => byLine(text, HEX),
  mixLock: (text) => byLine(text, HEX_LOCK),
  pubspec,
  pubspecLock: (text) =>
    Object.entries(tableOf(yamlTable(text).packages)).flatMap(([name, one]) =>
      tableOf(one).source === 'path' ? [] : [{ name, version: versionOf(one) }],
    ),
  swiftPackage,
  swiftResolved,
  podfile: (text) => byLine(text, POD),
  conan: (text) => byLine(text, CONAN),
  vcpkg,
  bazelModule: (text) => byLine(text, BAZEL),
  pixi,
  deno,
  pnpmWorkspace,
  paket: (text) => byLine(text, PAKET),
  sbt,
  rDescription,
  compose,
  chart,
  installs,
  nugetReferences: (text) => byLine(text, NUGET_LINE),
} as const satisfies Partial<PackageReaders>;
