import { omitUndefined } from '../../omit-undefined.ts';
import { type Ecosystem, isAiPackage, isListed } from '../lexicon/packages.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { plainReaderOf } from './install-readers.ts';
import { dependencyManifestOf } from './manifests.ts';
import type { Package } from './package.ts';

/** Packages that bring AI into the product: added, removed, or only another version. */
export const dependency: Detector = {
  id: 'dependency',
  about: 'AI packages in manifests and lock files.',
  reads: 'text',
  wants: (path) => dependencyManifestOf(path) !== undefined || plainReaderOf(path) !== undefined,
  detect: ({ path, packageReaders, before, after }): readonly Detection[] => {
    const manifest = dependencyManifestOf(path);
    const plain = plainReaderOf(path);
    const full = manifest === undefined ? undefined : packageReaders?.[manifest.format];
    const cells = path.endsWith('.ipynb');
    const ecosystem = manifest?.ecosystem ?? 'pypi';
    const images = new Set<string>();
    const read = (text: string): readonly Package[] =>
      [...(full === undefined ? [] : readTemplate(full, text)), ...(plain?.(text) ?? [])].map((one) => {
        if ((one.ecosystem ?? ecosystem) === 'oci') images.add(one.name);
        return cells ? { ...one, version: one.version.replace(/^\[[^\]]*\] ?/, '') } : one;
      });
    const was = packages(ecosystem, read, before);
    const is = packages(ecosystem, read, after);
    // What a cell installs is there for one run: only another version of what it had says something.
    const kept = new Set(
      cells ? [before, after].flatMap((side) => full?.(side?.text ?? '') ?? []).map(({ name }) => name) : [],
    );
    const passes = (name: string): boolean => cells && !kept.has(name);
    const names = [...new Set([...was.keys(), ...is.keys()])].sort();
    return names.flatMap((name): readonly Detection[] => {
      const [old, fresh] = [was.get(name), is.get(name)];
      if (old === fresh || ((old === undefined || fresh === undefined) && passes(name))) return [];
      const what = old === undefined ? 'added' : fresh === undefined ? 'removed' : 'another version of';
      return [
        {
          class: 'ai-dependency',
          ...omitUndefined({
            before: old === undefined ? undefined : `${name} ${old}`.trim(),
            after: fresh === undefined ? undefined : `${name} ${fresh}`.trim(),
            unless:
              old !== undefined &&
              fresh !== undefined &&
              ![ecosystem, 'oci' as const].some((of) => isListed(of, name))
                ? ({ kind: 'release', was: old, is: fresh, of: images.has(name) ? '' : name } as const)
                : undefined,
          }),
          line: lineOf(name, after?.text) ?? lineOf(name, before?.text) ?? 1,
          why: `${what} \`${name}\``,
          certainty: 'certain',
        },
      ];
    });
  },
};

const TAG = /\{%[-+~]?[^%\n]{0,400}%\}|\{#[^#\n]{0,400}#\}/g;
/** A tag that is no part of a text between quotes. */
const LOOSE_HOLE = /^(\s{0,80})\{\{[^{}\n]{0,400}\}\},?\s{0,8}$/gm;

/** What a manifest says, also where it is the template of one (cookiecutter, Jinja) and only without its tags can be read. */
function readTemplate(read: (text: string) => readonly Package[], text: string): readonly Package[] {
  try {
    return read(text);
  } catch (error) {
    const plain = text.replace(TAG, '').replace(LOOSE_HOLE, '$1');
    if (plain === text) throw error;
    return read(plain);
  }
}

/** Another package of the same repository: `workspace:*`, `../core`. */
const OF_THIS_REPOSITORY = /^(?:workspace:|link:|portal:|(?:file:)?\.{1,2}\/)/;

/** AI packages by name; several versions of one package stand together. */
function packages(
  ecosystem: Ecosystem,
  read: (text: string) => readonly Package[],
  side: ParsedVersion | undefined,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  const beside = new Set<string>();
  if (side?.text === undefined) return new Map();
  for (const { name, version, ai, ecosystem: own = ecosystem } of read(side.text)) {
    if (OF_THIS_REPOSITORY.test(version)) beside.add(name);
    if (beside.has(name) || (ai !== true && !isAiPackage(own, name))) continue;
    const versions = found.get(name);
    if (versions === undefined) found.set(name, new Set([version]));
    else versions.add(version);
  }
  for (const name of beside) found.delete(name);
  return new Map([...found].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}

/** The first line that names the package as a whole word. */
function lineOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const short = name.slice(name.lastIndexOf(':') + 1);
  for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + short.length] ?? ' ');
    if (!/[\w-]/.test(around)) return text.slice(0, at).split('\n').length;
  }
  return undefined;
}
