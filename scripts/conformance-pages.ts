/** docs/coverage.md and docs/findings.md, from the conformance suite: what it proves, and every text it makes people read. */

import type { Finding } from '../src/gates/evaluation.ts';
import type { Prose } from '../src/prose.ts';
import { inline, row } from '../src/reporters/markdown.ts';
import { cases } from '../test/conformance/cases.ts';
import { coverage } from '../test/conformance/coverage.ts';
import { inMemory, placed } from '../test/conformance/judging.ts';

/** A table of each requirement with the gate that judges it and what proves that it does. */
export function coveragePage(banner: string): string {
  const { requirements } = coverage();
  const sections = [...new Set(requirements.map(({ section }) => section))];
  const tables = sections.flatMap((section) => [
    '',
    `## ${section}`,
    '',
    '| what must be true | gate | proven by |',
    '| --- | --- | --- |',
    ...requirements
      .filter((one) => one.section === section)
      .map(
        ({ says, gates, proofs }) =>
          `| ${says} | ${gates.map(coded).join(', ') || '–'} | ${proofs.map(cell).join('; ')} |`,
      ),
  ]);
  const intro = [
    `<!-- ${banner} -->`,
    '# What the gate covers',
    '',
    'Each sentence of the life cycle, the gate that judges it, and the cases or tests that prove it. Cases are tables in',
    '`test/conformance/gates/`: each is a repository with a change, judged in a local clone and through GitHub’s API, and',
    'held to the same findings. A sentence without a proof fails the tests.',
  ];
  return `${[...intro, ...tables].join('\n')}\n`;
}

/** Every finding that the cases bring about, as people read it: gate by gate, each text once. */
export async function findingsPage(banner: string): Promise<string> {
  const found = new Map<string, Map<string, Finding>>();
  for (const one of cases()) {
    const texts = found.get(one.gate) ?? new Map<string, Finding>();
    found.set(one.gate, texts);
    const { findings } = await inMemory(one);
    for (const finding of findings)
      if (finding.gate === one.gate && !texts.has(said(finding.message)))
        texts.set(said(finding.message), finding);
  }
  const sections = [...found].flatMap(([gate, texts]) => {
    const [first] = texts.values();
    if (first === undefined) return [];
    const rows = [...texts].map(([text, { remedy }]) => row([text, said(remedy)]));
    return [
      '',
      `## ${gate}`,
      '',
      first.why,
      '',
      '| what is missing | how to mend it |',
      '| --- | --- |',
      ...rows,
    ];
  });
  const intro = [
    `<!-- ${banner} -->`,
    '# What the gates say',
    '',
    'Every finding that the conformance suite brings about, with its remedy. `~` is the folder of the system.',
  ];
  return `${[...intro, ...sections].join('\n')}\n`;
}

/** As the comment shows it. */
function said(text: Prose): string {
  return placed(inline(text));
}

function coded(text: string): string {
  return `\`${text}\``;
}

/** Text in a cell: a bar would end it, and `<` would begin HTML. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
