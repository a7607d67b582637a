import { cloudEvents } from './cloud-events.ts';
import { badData, type OperationFile, type OperationFormat, type ReadObservations } from './observation.ts';
import { otlp } from './otlp.ts';
import { prometheus } from './prometheus.ts';
import { csv, jsonLines } from './rows.ts';

/** Every format that is read: one line and one file each. The first that recognises a file reads it. */
const FORMATS: readonly OperationFormat[] = [otlp, cloudEvents, jsonLines, csv, prometheus];

/** What a running system left in a file. Throws `bad-input` with file and line. */
export function readOperationFile(file: OperationFile): ReadObservations & { readonly format: string } {
  const { path } = file;
  const format = FORMATS.find(({ recognises }) => recognises(file));
  if (format === undefined)
    throw badData(
      path,
      1,
      'it is in no format that is read',
      'give OTLP in JSON, the text format of Prometheus, CloudEvents in JSON, JSON Lines (.jsonl) or CSV (.csv)',
    );
  const read = format.read(file);
  if (read.observations.length + read.ignored > MOST)
    throw badData(path, 1, `it holds more than ${MOST} entries`, 'record shorter periods');
  return { ...read, format: format.name };
}

const MOST = 200_000;
