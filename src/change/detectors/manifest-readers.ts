import { XMLParser } from 'fast-xml-parser';
import { parse as parseToml } from 'smol-toml';
import { isListed } from '../lexicon/packages.ts';
import {
  itemsOf,
  linesOf,
  packageByNames,
  projectIn,
  recordsOf,
  requirement,
  revisionOf,
  strings,
  tableOf,
  versionOf,
} from './manifest-parts.ts';
import { assignedVersions, resolveVersions } from './manifest-variables.ts';
import { MORE_READERS } from './more-manifest-readers.ts';
import type { Package, PackageReaders } from './package.ts';

function packageJson(text: string): readonly Package[] {
  const file = tableOf(JSON.parse(text));
  const asked = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap(
    (key) => recordsOf(file[key]),
  );
  const forced = [file.overrides, file.resolutions, tableOf(file.pnpm).overrides].flatMap(forcedIn);
  return [...asked, ...forced].map(unaliased);
}

/** What is forced upon others' dependencies: `overrides`, however deep, `resolutions` with a path before the name, pnpm's `a>b`. */
function forcedIn(value: unknown): readonly Package[] {
  return Object.entries(tableOf(value)).flatMap(([path, one]): readonly Package[] => {
    const name = /((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100})(?:@[^/>]{0,60})?$/.exec(path.slice(-300))?.[1];
    if (typeof one !== 'string') return forcedIn(one);
    return name === undefined ? [] : [{ name, version: one }];
  });
}

/** `"oai": "npm:openai@4.1.0"` is `openai`. */
function unaliased(one: Package): Package {
  const [, name, version] =
    /^npm:((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100})(?:@(.{1,100}))?$/.exec(one.version) ?? [];
  return name === undefined ? one : { name, version: version ?? '' };
}

function packageLock(text: string): readonly Package[] {
  const file = tableOf(JSON.parse(text));
  const fresh = Object.entries(tableOf(file.packages)).flatMap(([path, one]) => {
    const at = path.lastIndexOf('node_modules/');
    return at === -1 ? [] : [{ name: path.slice(at + 13), version: versionOf(one) }];
  });
  return fresh.length > 0 ? fresh : recordsOf(file.dependencies);
}

/** Yarn, Bun and pnpm: their keys name package and version, and parsing megabytes of them as YAML takes seconds. */
function nodeLockLines(text: string): readonly Package[] {
  const found: Package[] = [];
  const key =
    /^(?: {2})?["']?\/?((?:@[\w.~-]+\/)?[\w.~-]+)(?:@|\/)(?:npm:)?([^\s"':,(]+)[^\n]*:(?:\s*(?:\[|$))/;
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const match =
      line.length < 2000
        ? (key.exec(line) ?? /^ {4}"((?:@[\w.~-]+\/)?[\w.~-]+)": \["[^"]*@([^"@]+)"/.exec(line))
        : null;
    const [, name, version = ''] = match ?? [];
    if (name !== undefined && /^\d/.test(version)) {
      found.push({ name, version });
      open = undefined;
    } else if (name !== undefined) open = name;
    const own = /^ {2}version:? "?([^"\s]+)"?/.exec(line)?.[1];
    if (own !== undefined && open !== undefined) {
      found.push({ name: open, version: own });
      open = undefined;
    }
  }
  return found;
}

function pyproject(text: string): readonly Package[] {
  const file = tableOf(parseToml(text));
  const project = tableOf(file.project);
  const poetry = tableOf(tableOf(file.tool).poetry);
  const strings = [
    ...itemsOf(project.dependencies),
    ...Object.values(tableOf(project['optional-dependencies'])).flatMap(itemsOf),
    ...Object.values(tableOf(file['dependency-groups'])).flatMap(itemsOf),
    ...itemsOf(tableOf(file['build-system']).requires),
    ...['dev-dependencies', 'override-dependencies', 'constraint-dependencies'].flatMap((key) =>
      itemsOf(tableOf(tableOf(file.tool).uv)[key]),
    ),
    ...itemsOf(tableOf(tableOf(file.tool).rye)['dev-dependencies']),
    ...Object.values(tableOf(tableOf(tableOf(file.tool).pdm)['dev-dependencies'])).flatMap(itemsOf),
    ...Object.values(tableOf(tableOf(tableOf(file.tool).hatch).envs)).flatMap((environment) =>
      ['dependencies', 'extra-dependencies'].flatMap((key) => itemsOf(tableOf(environment)[key])),
    ),
  ];
  const groups = Object.values(tableOf(poetry.group)).flatMap((group) =>
    recordsOf(tableOf(group).dependencies),
  );
  return [
    ...strings
      .flatMap((one) => (typeof one === 'string' ? requirement(one) : []))
      // `acme[server]` of the project itself: its own extras.
      .filter(({ name }) => name !== project.name),
    ...recordsOf(poetry.dependencies),
    ...recordsOf(poetry['dev-dependencies']),
    ...Object.entries(tableOf(poetry.extras)).flatMap(([extra, names]) =>
      itemsOf(names).flatMap((name) => (typeof name === 'string' ? [{ name, version: `in ${extra}` }] : [])),
    ),
    ...groups,
  ];
}

/** uv: the project itself is `{ editable = "." }` or `{ virtual = "." }`. */
function isOwn(source: unknown): boolean {
  const { editable, virtual, directory } = tableOf(source);
  return editable !== undefined || virtual !== undefined || directory !== undefined;
}

/** `[[package]]` tables: Poetry, uv, PDM, Cargo. */
function tomlLock(text: string): readonly Package[] {
  const file = tableOf(parseToml(text));
  const all = [...itemsOf(file.package), ...itemsOf(file.packages)].map(tableOf);
  // Cargo says where a package comes from, unless it is the project's own.
  const sourced = all.some(({ source }) => typeof source === 'string' && source.startsWith('registry+'));
  return all.flatMap(({ name, version, source }) => {
    const own = sourced ? source === undefined : isOwn(source);
    return typeof name === 'string' && !own
      ? [{ name, version: `${typeof version === 'string' ? version : ''}${revisionOf(source)}` }]
      : [];
  });
}

function pipfile(text: string): readonly Package[] {
  const file = tableOf(parseToml(text));
  return [...recordsOf(file.packages), ...recordsOf(file['dev-packages'])];
}

function pipfileLock(text: string): readonly Package[] {
  const file = tableOf(JSON.parse(text));
  return [...recordsOf(file.default), ...recordsOf(file.develop)];
}

/** Lists inside Python code or Conda's YAML: quoted or dashed requirements, one each, but no `name="…"`. */
function pythonLines(text: string): readonly Package[] {
  return linesOf(text).flatMap((line) => {
    const quoted = [
      ...line.matchAll(
        /(?<!\w\s{0,4}=\s{0,4})["']([A-Za-z][\w.-]{0,100}(?:\[[\w,\s-]{0,100}\])?\s{0,8}(?:(?:[~=!<>@]=?|===)[^"'\n]{0,200})?)["']/g,
      ),
    ];
    const dashed =
      /^\s*-?\s*([A-Za-z][\w.-]{0,100}(?:\[[\w,-]{0,100}\])?\s{0,8}(?:[~=!<>]=?[^\s#]{0,200})?)\s{0,40}(?:#.*)?$/.exec(
        line,
      );
    return [...quoted, ...(dashed === null ? [] : [dashed])].flatMap(([, one = '']) => requirement(one));
  });
}

function goMod(text: string): readonly Package[] {
  return linesOf(text).flatMap((line) => {
    const other = /^\s*(?:replace\s+)?([\w.-]+\.[\w.-]+\/\S+)(?:\s+v\S+)?\s+=>\s+(\S+(?:\s+v\S+)?)/.exec(
      line,
    );
    if (other !== null) return [{ name: other[1] ?? '', version: `=> ${other[2] ?? ''}` }];
    const match = /^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/\S+|gorgonia\.org\/\S+)\s+(v\S+)/.exec(line);
    return match === null ? [] : [{ name: match[1] ?? '', version: match[2] ?? '' }];
  });
}

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false, processEntities: false });

const OWN_GROUP = /^\$\{(?:project\.|pom\.)?(?:parent\.)?groupId\}$/;

function pom(text: string): readonly Package[] {
  const project = tableOf(tableOf(xml.parse(text)).project);
  // A module of the same build comes from nobody else, whatever it is called; but examples of a vendor use the vendor's.
  const own = new Set([project.groupId, tableOf(project.parent).groupId]);
  const collect = (scope: Readonly<Record<string, unknown>>): readonly Package[] =>
    itemsOf(tableOf(scope.dependencies).dependency).flatMap((one): readonly Package[] => {
      const { groupId, artifactId, version } = tableOf(one);
      const name = `${String(groupId)}:${String(artifactId)}`;
      if (OWN_GROUP.test(String(groupId)) || (own.has(groupId) && !isListed('maven', name))) return [];
      if (typeof groupId !== 'string' || typeof artifactId !== 'string') return [];
      return [{ name, version: typeof version === 'string' ? version : '' }];
    });
  const always = [project, tableOf(project.dependencyManagement)].flatMap(collect);
  const inProfiles = itemsOf(tableOf(project.profiles).profile).map(tableOf).flatMap(collect);
  // What stands in a profile, too, leaves the product when it leaves the dependencies of every build.
  return resolveVersions([...always, ...inProfiles], strings(project.properties)).map((one, at) =>
    at >= always.length && at < always.length + inProfiles.length
      ? { ...one, version: `${one.version} in a profile`.trim() }
      : one,
  );
}

/** `implementation("group:artifact:version")`, `group:artifact:version=…`. */
function gradle(text: string): readonly Package[] {
  const found = linesOf(text).flatMap((line) =>
    [
      ...line.matchAll(/(?:^|["'(\s])([\w.-]{1,100}:[\w.-]{1,100})(?::([\w.${}+-]{1,100}))?(?=["')@=\s])/g),
    ].flatMap(([, name = '', version = '']) => (/\./.test(name) ? [{ name, version }] : [])),
  );
  return resolveVersions([...found, ...linesOf(text).flatMap(packageByNames)], assignedVersions(text));
}

function versionCatalog(text: string): readonly Package[] {
  const file = tableOf(parseToml(text));
  const versions = tableOf(file.versions);
  return Object.values(tableOf(file.libraries)).flatMap((one) => {
    if (typeof one === 'string') {
      const [group = '', artifact = '', version = ''] = one.split(':');
      return [{ name: `${group}:${artifact}`, version }];
    }
    const { module, group, name, version } = tableOf(one);
    const id = typeof module === 'string' ? module : `${String(group)}:${String(name)}`;
    const reference = tableOf(version).ref;
    return [{ name: id, version: versionOf(typeof reference === 'string' ? versions[reference] : version) }];
  });
}

function msbuild(text: string): readonly Package[] {
  const found: Package[] = [];
  const variables = new Map<string, string>();
  const walk = (value: unknown, tag: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, tag);
    else if (typeof value === 'object' && value !== null) {
      const node = tableOf(value);
      if (tag === 'PropertyGroup') for (const [name, one] of strings(node)) variables.set(name, one);
      const name = node['@_Include'] ?? node['@_Update'] ?? node['@_id'];
      const version = node['@_VersionOverride'] ?? node['@_Version'] ?? node['@_version'] ?? node.Version;
      if (/^(?:PackageReference|PackageVersion|package)$/.test(tag) && typeof name === 'string')
        found.push({ name, version: versionOf(version) });
      if (tag === 'ProjectReference') found.push(...projectIn(name));
      for (const [key, one] of Object.entries(node)) walk(one, key);
    }
  };
  walk(xml.parse(text), '');
  return resolveVersions(found, variables);
}

function nugetLock(text: string): readonly Package[] {
  return Object.values(tableOf(tableOf(JSON.parse(text)).dependencies)).flatMap((framework) =>
    Object.entries(tableOf(framework)).map(([name, one]) => ({
      name,
      version: String(tableOf(one).resolved ?? ''),
    })),
  );
}

function cargoToml(text: string): readonly Package[] {
  const file = tableOf(parseToml(text));
  const scopes = [file, tableOf(file.workspace), ...Object.values(tableOf(file.target)).map(tableOf)];
  const patched = Object.values(tableOf(file.patch)).flatMap(recordsOf);
  const asked = scopes.flatMap((scope) =>
    ['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((key) =>
      Object.entries(tableOf(scope[key])).map(([name, one]) => {
        const { package: real } = tableOf(one);
        return { name: typeof real === 'string' ? real : name, version: versionOf(one) };
      }),
    ),
  );
  return [...asked, ...patched];
}

export const READERS: PackageReaders = {
  ...MORE_READERS,
  packageJson,
  packageLock,
  nodeLockLines,
  pyproject,
  tomlLock,
  pipfile,
  pipfileLock,
  pythonLines,
  goMod,
  pom,
  gradle,
  versionCatalog,
  msbuild,
  nugetLock,
  cargoToml,
};
