/**
 * Holds `test/conformance/sentences.yml` against the text of the roadmap, which is not part of this repository:
 * `node scripts/roadmap-sentences.ts ROADMAP.txt` prints its count and digest, and each sentence that has no row.
 */
import { readFileSync } from 'node:fs';
import { digestOf, quoteOf, sentenceFile, sentenceId, sentencesOf } from '../test/conformance/sentences.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('name the file with the text of the roadmap\n');
  process.exit(2);
}
const sentences = sentencesOf(readFileSync(path, 'utf8'));
const ids = sentences.map(sentenceId);
const known = new Set(sentenceFile().sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
const missing = sentences.filter((_, index) => !known.has(ids[index] ?? ''));
process.stdout.write(`count: ${ids.length}\ndigest: ${digestOf(ids)}\n`);
for (const sentence of missing) process.stdout.write(`no row: ${quoteOf(sentence)}\n`);
process.exit(missing.length === 0 ? 0 : 1);
