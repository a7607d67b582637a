import { countOf } from '../count-of.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { uuidOf } from '../report/exporters/uuid.ts';
import { visible } from '../reporters/visible.ts';
import { VERSION } from '../version.ts';
import { INVENTORY_KINDS, type Inventory, type InventoryItem, type InventoryKind } from './inventory.ts';

/** How `aims-gate inventory --format` prints. */
export const INVENTORY_FORMATS: ReadonlyMap<string, (inventory: Inventory, all: boolean) => string> = new Map(
  [
    ['table', table],
    ['json', (inventory: Inventory) => `${JSON.stringify({ version: 1, ...inventory }, null, 2)}\n`],
    ['cyclonedx', cyclonedx],
  ],
);

const TITLES: Readonly<Record<InventoryKind, readonly [one: string, many: string]>> = {
  model: ['model or its training', 'models and their training'],
  'hosted-model': ['hosted model', 'hosted models'],
  endpoint: ['address of a model', 'addresses of models'],
  parameter: ['setting of a model', 'settings of models'],
  prompt: ['prompt', 'prompts'],
  tool: ['tool or permission of an agent', 'tools and permissions of agents'],
  dataset: ['data set', 'data sets'],
  evaluation: ['evaluation', 'evaluations'],
  dependency: ['dependency', 'dependencies'],
};
/** Rows of one kind that a terminal shows without `--all`. */
const SHOWN = 15;

function table(inventory: Inventory, all: boolean): string {
  const { items, files } = inventory;
  if (items.length === 0) return `Nothing of AI in ${countOf(files, 'file')}.\n`;
  const nobody = items.filter(({ systems }) => systems.length === 0).length;
  const lines = INVENTORY_KINDS.flatMap((kind) => {
    const of = items.filter((item) => item.kind === kind);
    if (of.length === 0) return [];
    const shown = all ? of : of.slice(0, SHOWN);
    const [one, many] = TITLES[kind];
    const rest = of.length > shown.length ? [`    and ${of.length - shown.length} more: --all`] : [];
    return ['', `  ${of.length} ${of.length === 1 ? one : many}`, ...shown.map(rowOf), ...rest];
  });
  const systems =
    nobody === 0 ? 'all in the paths of a registered system' : `${nobody} in no registered system`;
  return `${countOf(items.length, 'thing')} of AI in ${countOf(files, 'file')}, ${systems}\n${lines.join('\n')}\n`;
}

function rowOf({ name, places, systems, owners, supplier, certainty }: InventoryItem): string {
  const [first] = places;
  const place = first === undefined ? '' : `${first.path}${first.line === undefined ? '' : `:${first.line}`}`;
  const more = places.length > 1 ? ` (+${places.length - 1})` : '';
  const about = [
    name === first?.path ? undefined : `${place}${more}`,
    systems.length === 0 ? undefined : systems.join(', '),
    owners.length === 0 ? undefined : `owner ${owners.slice(0, 3).join(', ')}`,
    supplier,
    certainty === 'possible' ? 'perhaps' : undefined,
  ];
  const shown = visible(name).replace(/\s+/g, ' ');
  return `    ${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}\n      ${visible(about.filter(Boolean).join(' · '))}`;
}

/** CycloneDX's types of components for each kind. */
const TYPES: Readonly<Record<InventoryKind, string>> = {
  model: 'machine-learning-model',
  'hosted-model': 'machine-learning-model',
  endpoint: 'data',
  parameter: 'data',
  prompt: 'data',
  tool: 'data',
  dataset: 'data',
  evaluation: 'data',
  dependency: 'library',
};

/** A bill of materials of CycloneDX 1.7: every thing of the inventory is a component, its places are evidence. */
function cyclonedx({ commit, items }: Inventory): string {
  const bill = {
    metadata: {
      tools: { components: [{ type: 'application', name: 'aims-gate', version: VERSION }] },
      component: { 'bom-ref': 'repository', type: 'application', name: 'repository', version: commit },
    },
    components: items.map(component),
  };
  const serialNumber = `urn:uuid:${uuidOf('inventory', JSON.stringify(bill))}`;
  const content = { bomFormat: 'CycloneDX', specVersion: '1.7', serialNumber, version: 1, ...bill };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function component(item: InventoryItem, index: number): object {
  const { kind, name, places, systems, owners, supplier, certainty } = item;
  const [own = name, version = ''] = kind === 'dependency' ? name.split(' ') : [name];
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['kind', kind],
    ['certainty', certainty],
    ...systems.map((system) => ['system', system] as const),
    ...owners.map((owner) => ['owner', owner] as const),
  ];
  const type = TYPES[kind];
  return {
    'bom-ref': `${kind}-${index + 1}`,
    type,
    ...omitUndefined({ supplier: supplier === undefined ? undefined : { name: supplier } }),
    name: visible(own),
    ...omitUndefined({
      version: version === '' ? undefined : visible(version),
      data:
        type === 'data'
          ? [{ type: kind === 'dataset' ? 'dataset' : 'other', name: visible(name) }]
          : undefined,
    }),
    evidence: {
      occurrences: places.map(({ path, line }) => ({
        location: visible(path),
        ...omitUndefined({ line }),
      })),
    },
    properties: facts.flatMap(([key, value]) =>
      value === undefined ? [] : [{ name: `aims-gate:${key}`, value: visible(value) }],
    ),
  };
}
