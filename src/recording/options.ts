import type { EvidencePlaces } from '../evaluation/ledger-status.ts';

/** How decisions are recorded, as the user set it. */
export interface RecordingOptions extends EvidencePlaces {
  /** The GitHub token that attests records. */
  readonly token: string;
  /** Whether GitHub attests what is appended. */
  readonly attestations: boolean;
  readonly signer: 'key' | 'sigstore' | 'none';
  /** A private Ed25519 key in PEM. */
  readonly signingKey?: string;
  /** The key that signed before: it introduces the new one to the ledger. */
  readonly previousSigningKey?: string;
  /** A Sigstore of one's own; absent: the public one. */
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
  readonly pseudonymKey?: string;
  /** Key inputs that the workflow declares and that are empty: then nothing is recorded. */
  readonly emptyKeys: readonly string[];
  readonly reviewText: 'digest' | 'full';
}

/** The run that records: where it can be seen, and where it may leave files. */
export interface RecordingRun {
  /** Link to the run in the web interface. */
  readonly url: string;
  readonly id: number;
  /** 1 for the first try; a re-run counts up. */
  readonly attempt: number;
  /** GitHub gives this run no secrets, whatever the workflow asks for: on behalf of Dependabot, or from a fork. */
  readonly secretsWithheld: boolean;
  /** Address of the GitHub it runs on. */
  readonly serverUrl: string;
  /** Relative folders of stores are under it. */
  readonly workspace: string;
  /** Folder for what could not be recorded. */
  readonly temp: string;
}
