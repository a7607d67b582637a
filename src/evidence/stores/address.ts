import { type AimsError, badInput } from '../../errors.ts';
import type { AddressOptions, StoreAddress } from './define-store.ts';
import { STORE_KINDS } from './store-kinds.ts';

/** Everything that the input names. */
export interface EvidenceInput {
  /** The leading store first. */
  readonly stores: readonly [StoreAddress, ...StoreAddress[]];
  /** Whether GitHub attests each append besides. */
  readonly attestations: boolean;
}

const ATTESTATIONS = 'attestations';
const FORMS = STORE_KINDS.map(({ form }) => `\`${form}\``);
const GRAMMAR = `write ${FORMS.slice(0, -1).join(', ')} or ${FORMS.at(-1)}, with \`attestations\` after it if you like, or \`none\` alone`;

/**
 * What `text` names: `branch, s3://audit/shop?retention=compliance&days=3650, attestations`.
 * Undefined: `none`. Throws `bad-input`.
 */
export function parseStores(text: string): EvidenceInput | undefined {
  const named = text.split(/[\s,]+/).filter((one) => one !== '');
  if (named.length === 0 || (named.length === 1 && named[0] === 'none')) return undefined;
  const [first, ...more] = named.filter((one) => one !== ATTESTATIONS).map(parseStore);
  // GitHub finds an attestation by what it is about only: a ledger cannot be read back from them.
  if (first === undefined) throw bad(text, 'attestations accompany a store: write `branch, attestations`');
  return { stores: [first, ...more], attestations: named.includes(ATTESTATIONS) };
}

function parseStore(text: string): StoreAddress {
  const [scheme = '', rest] = split(text, ':');
  const [path, query = ''] = rest === undefined ? [] : split(rest, '?');
  const options = new Options(text, new URLSearchParams(query));
  const address = STORE_KINDS.find(({ kind }) => kind === scheme)?.address(path, options);
  if (address === undefined) throw bad(text, GRAMMAR);
  options.close();
  return address;
}

/** What follows the `?`: an option nobody knows is a mistake, never ignored. */
class Options implements AddressOptions {
  readonly #text: string;
  readonly #left: Map<string, string>;

  constructor(text: string, given: URLSearchParams) {
    this.#text = text;
    this.#left = new Map(given);
  }

  take(name: string): string | undefined {
    const value = this.#left.get(name);
    this.#left.delete(name);
    return value === '' ? undefined : value;
  }

  refuse(hint: string): never {
    throw bad(this.#text, hint);
  }

  close(): void {
    const [unknown] = this.#left.keys();
    if (unknown !== undefined) this.refuse(`\`${unknown}\` is not an option of it: see docs/stores.md`);
  }
}

/** At the first `at`: the text before it, and the text after it where there is one. */
function split(text: string, at: string): readonly string[] {
  const index = text.indexOf(at);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function bad(text: string, hint: string): AimsError {
  return badInput(`input \`evidence\` names a store that cannot be used: "${text}"`, hint);
}
