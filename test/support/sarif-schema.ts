import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The schema of OASIS, as Microsoft's SARIF tools ship it. */
export function sarifSchema(): object {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@microsoft/jest-sarif/package.json'));
  const file = join(folder, 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
  // Its draft of JSON Schema is older than the validator's; nothing it uses has changed since.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return schema;
}
