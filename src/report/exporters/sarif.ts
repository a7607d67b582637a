import { eachAlone } from '../../reporters/causes.ts';
import { sarifLog } from '../../reporters/sarif.ts';
import type { Exporter } from './exporter.ts';
import { allGaps } from './gaps.ts';
import { streamedJson } from './json-stream.ts';

/** The gaps as SARIF 2.1.0, in the words of the check: a gap of no file is a notification of the run. */
export const sarif: Exporter = async function* (model) {
  const findings = allGaps(model).map(({ proof: _, ...gap }) => ({ ...gap, kind: 'gap' as const }));
  const gates = [...new Map(findings.map((one) => [one.gate, one])).values()].map(
    ({ gate, title, level, controls }) => ({ id: gate, title, level, controls }),
  );
  const { commit: head, madeAt: judgedAt } = model;
  const judged = { findings, gates, changes: [], head, judgedAt };
  // Gap by gap, as the pages and the other formats list them.
  const log = sarifLog(judged, model.repository.site, eachAlone);
  yield { path: 'gaps.sarif', content: streamedJson(log, { indent: 2 }) };
};
