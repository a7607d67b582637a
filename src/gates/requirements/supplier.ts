import { Minimatch } from 'minimatch';
import { transition } from '../../change/change.ts';
import { parseYaml } from '../../documents/yaml.ts';
import { code, prose } from '../../prose.ts';
import type { GovernedChange, Trees } from '../subject.ts';
import type { Context, Gap, RequirementKind } from './kind.ts';
import { outcome, textOf } from './paper.ts';

/**
 * Every hosted model and AI package that a change brings in comes from a supplier that was assessed, approved, and
 * whose assessment still holds. Assessments are the base's: a pull request cannot bring its own.
 */
export const supplier: RequirementKind<'supplier'> = {
  documents: ({ folder }, _, trees) => suppliersIn(folder, trees),

  judge({ folder }, { changes, gate }, context) {
    const suppliers = suppliersIn(folder, context.trees).flatMap((path) => readSupplier(path, context) ?? []);
    const gaps = changes.flatMap((change): readonly Gap[] => {
      const used = usedBy(change);
      if (used === undefined) return [];
      const gap = (message: Gap['message'], remedy: Gap['remedy']): readonly Gap[] => [
        { kind: 'gap', path: change.path, line: change.line ?? 1, message, remedy },
      ];
      const covering = suppliers.filter(({ uses }) => uses.some((glob) => matches(used, glob)));
      const [first] = covering;
      if (first === undefined)
        return gap(
          prose`${code(used)} comes from no assessed supplier`,
          prose`assess who provides it in ${code(`${folder}/<id>.yml`)} (${code('name')}, ${code('services')}, ${code('decision')}, ${code('valid-until')}), merged before this change`,
        );
      if (covering.some((one) => one.refusal(context.today) === undefined)) return [];
      return gap(prose`${code(used)}: ${first.refusal(context.today) ?? prose``}`, prose`${gate.remedy}`);
    });
    return outcome(gaps, prose`everything it brings in comes from assessed suppliers`);
  },
};

interface Supplier {
  /** Globs over model ids, addresses and package names. */
  readonly uses: readonly string[];
  /** Why its assessment does not hold today; undefined when it does. */
  readonly refusal: (today: string) => Gap['message'] | undefined;
}

function suppliersIn(folder: string, { base }: Trees): readonly string[] {
  return [...base.entries.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && /\.ya?ml$/.test(path))
    .sort();
}

function readSupplier(path: string, context: Context): Supplier | undefined {
  const entry = context.trees.base.entries.get(path);
  const text = entry === undefined ? undefined : textOf(entry, context.blobs);
  const parsed = text?.ok === true ? parseYaml(text.text) : undefined;
  if (parsed?.ok !== true) return undefined;
  const file = (parsed.document.value ?? {}) as Readonly<Record<string, unknown>>;
  const services = Array.isArray(file.services) ? file.services : [];
  const name = String(file.name ?? path);
  return {
    uses: services.flatMap((service: unknown) => Object.values(service ?? {}).flatMap(textsOf)),
    refusal: (today) => {
      const until = String(file['valid-until'] ?? '');
      if (file.decision === 'rejected') return prose`${code(path)} says that ${name} was rejected`;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return prose`${code(path)} names no ${code('valid-until')}`;
      return until < today ? prose`the assessment of ${name} ended on ${until}` : undefined;
    },
  };
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** What a change brings in that somebody supplies: a model id, an address, or a new package. */
function usedBy(change: GovernedChange): string | undefined {
  if (change.after === undefined) return undefined;
  if (change.class === 'model-id') return change.after;
  if (change.class !== 'ai-dependency' || transition(change) !== 'added') return undefined;
  return change.after.split(' ')[0];
}

function matches(used: string, glob: string): boolean {
  if (used === glob) return true;
  // Ids and addresses hold slashes: to a supplier they are one name.
  const flat = (text: string): string => text.replaceAll('/', '∕').toLowerCase();
  return new Minimatch(flat(glob), { nocomment: true, nonegate: true, dot: true }).match(flat(used));
}
