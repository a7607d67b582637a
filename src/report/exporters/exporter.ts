import type { ReportModel } from '../model.ts';

/** One file of the package. */
export interface PackageFile {
  /** Path in the folder, `/` between names. */
  readonly path: string;
  /** A large one comes in pieces. */
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** One format of the package: files from the model alone, one at a time. */
export type Exporter = (model: ReportModel) => AsyncIterable<PackageFile>;
