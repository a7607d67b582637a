import type { GateContext } from '../evaluation/gate-context.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import type { RecordingOptions, RecordingRun } from './options.ts';

/** What recording needs: where the gate stands, and where evidence is kept. */
export interface Recorder {
  readonly gateContext: GateContext;
  readonly options: RecordingOptions;
  readonly run: RecordingRun;
  readonly stores: readonly [EvidenceStore, ...EvidenceStore[]];
}
