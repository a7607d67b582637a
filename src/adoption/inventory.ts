import { vendorOfModel, vendorOfPackage, vendorServing } from '../change/lexicon/vendors.ts';
import type { RegisterEntry } from '../change/register.ts';
import type { SystemId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Survey, SurveyItem } from './survey.ts';

/** What a thing of the inventory is. */
export const INVENTORY_KINDS = [
  'model',
  'hosted-model',
  'endpoint',
  'parameter',
  'prompt',
  'tool',
  'dataset',
  'evaluation',
  'dependency',
] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

/** One thing of AI in the repository, with every place where it is. */
export interface InventoryItem {
  readonly kind: InventoryKind;
  /** Id of a model, name of a package with its version, first words of a prompt, path of a file. */
  readonly name: string;
  readonly places: readonly { readonly path: string; readonly line?: number }[];
  /** How sure the detectors are; absent: the path alone tells. */
  readonly certainty?: string;
  /** Registered systems in whose paths it lies; empty: it belongs to none. */
  readonly systems: readonly SystemId[];
  /** Owners of those systems; where there is none, of the files by CODEOWNERS. */
  readonly owners: readonly string[];
  /** Who supplies it, where the name tells. */
  readonly supplier?: string;
}

/** Everything of AI that a commit holds. */
export interface Inventory {
  readonly commit: string;
  readonly files: number;
  readonly items: readonly InventoryItem[];
}

/** Puts together what a survey found: a thing that is in many places is one. */
export function inventoryOf(
  commit: string,
  { findings, paths, owners }: Survey,
  register: ReadonlyMap<SystemId, Pick<RegisterEntry, 'owner'>>,
): Inventory {
  const groups = Map.groupBy(findings, (finding) => {
    const { path, line = 0, value } = finding;
    const kind = kindOf(finding);
    const own = kind === 'prompt' || kind === 'tool' || value === undefined ? `${path}:${line}` : '';
    return [kind, value ?? '', own].join('\0');
  });
  const items = [...groups.values()].map((group): InventoryItem => {
    const [first] = group;
    const systems = [...new Set(group.flatMap(({ system }) => system ?? []))];
    const named = systems.flatMap((id) => register.get(id)?.owner ?? []);
    const files = [...new Set(group.map(({ path }) => path))];
    const byFiles = named.length > 0 ? [] : files.flatMap((path) => owners?.ownersOf(path) ?? []);
    const kind = first === undefined ? 'prompt' : kindOf(first);
    const name = first?.value ?? first?.path ?? '';
    const supplier = supplierOf(kind, name);
    return {
      kind,
      name,
      places: group.map(({ path, line }) => ({ path, ...omitUndefined({ line }) })),
      ...omitUndefined({ certainty: first?.certainty }),
      systems,
      owners: [...new Set([...named, ...byFiles].map((owner) => owner.replace(/^@/, '')))],
      ...omitUndefined({ supplier }),
    };
  });
  return { commit, files: paths.length, items: items.sort(inOrder) };
}

function kindOf({ class: kind, value = '' }: SurveyItem): InventoryKind {
  if (kind === 'model-id')
    return /^\w+:\/\//.test(value) ? 'endpoint' : /^\S+\s\S/.test(value) ? 'parameter' : 'hosted-model';
  if (kind === 'agent-config') return 'tool';
  if (kind === 'ai-dependency') return 'dependency';
  return kind === 'model' || kind === 'dataset' || kind === 'evaluation' ? kind : 'prompt';
}

function supplierOf(kind: InventoryKind, name: string): string | undefined {
  if (kind === 'hosted-model') return vendorOfModel(name)?.name;
  if (kind === 'endpoint') return vendorServing(name)?.name;
  return kind === 'dependency' ? vendorOfPackage(name.split(' ')[0] ?? '')?.name : undefined;
}

function inOrder(a: InventoryItem, b: InventoryItem): number {
  const byKind = INVENTORY_KINDS.indexOf(a.kind) - INVENTORY_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  const place = (item: InventoryItem): string => `${item.name}\0${item.places[0]?.path ?? ''}`;
  return place(a) < place(b) ? -1 : 1;
}
