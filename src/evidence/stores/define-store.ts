import type { EndTrust } from '../soundness.ts';
import type { EvidenceStore } from '../store.ts';
import type { GitData } from './git-data.ts';

/** What opening a store may need of the run. */
export interface StoreWorld {
  /** Branches of the repository that the run judges. */
  readonly repository: () => GitData;
  /** Branches of another repository on this machine. */
  readonly clone: (place: { readonly directory: string; readonly remote?: string }) => Promise<GitData>;
  /** The branch of the ledger, where the address names none. */
  readonly branch: string;
  /** What a ledger that this run continues must end with. */
  readonly trust: EndTrust;
  /** A folder of the input as an absolute path. */
  readonly folder: (written: string) => string;
}

/** Where evidence is kept, as the input `evidence` says it. */
export interface StoreAddress {
  readonly kind: string;
  /** What the address says besides its kind. */
  readonly place: object;
  /** Opens nothing before it is asked: what a kind is built of is loaded only where it is used. */
  readonly open: (world: StoreWorld) => Promise<EvidenceStore>;
}

/** What follows the `?` of an address. An empty option counts as absent. Throws `bad-input`. */
export interface AddressOptions {
  take(name: string): string | undefined;
  /** Refuses the address: `hint` says how it is written. */
  refuse(hint: string): never;
}

interface StoreDefinition<Place extends object> {
  /** What the address starts with, before its `:`. */
  readonly kind: string;
  /** The address as people write it: `dir:FOLDER`. */
  readonly form: string;
  /**
   * What an address means; undefined: it is not written like `form`.
   *
   * @param path what follows the `:`, without options; undefined: there is no `:`
   */
  readonly parse: (path: string | undefined, options: AddressOptions) => Place | undefined;
  readonly open: (place: Place, world: StoreWorld) => Promise<EvidenceStore>;
}

export interface StoreKind {
  readonly kind: string;
  readonly form: string;
  readonly address: (path: string | undefined, options: AddressOptions) => StoreAddress | undefined;
}

/** Everything about one kind of store in one file: how its address is written, and how it is opened. */
export function defineStore<Place extends object>(definition: StoreDefinition<Place>): StoreKind {
  const { kind, form, parse, open } = definition;
  return {
    kind,
    form,
    address: (path, options) => {
      const place = parse(path, options);
      return place === undefined ? undefined : { kind, place, open: (world) => open(place, world) };
    },
  };
}
