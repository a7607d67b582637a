/** docs/coverage.md and docs/findings.md, from the conformance suite: what it proves, and every text it makes people read. */

import type { Finding } from '../src/gates/evaluation.ts';
import { FINDINGS } from '../src/gates/findings.ts';
import type { CataloguedFinding } from '../src/gates/requirements/support/findings.ts';
import type { Policy } from '../src/policy/policy.ts';
import { type Prose, prose } from '../src/prose.ts';
import { inline, tableRow } from '../src/reporters/markdown.ts';
import { cases } from '../test/conformance/cases.ts';
import { coverage } from '../test/conformance/coverage.ts';
import { EXAMPLES, UNREAD_EXAMPLES } from '../test/conformance/finding-examples.ts';
import { inMemory, placed } from '../test/conformance/judging.ts';
import { roadmap } from '../test/conformance/roadmap.ts';
import { sentenceFile } from '../test/conformance/sentences.ts';

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
  return `${[...intro, ...tables, ...roadmapTables(), ...sentenceTables()].join('\n')}\n`;
}

/** The roadmap from its first section to its last, with what answers each line or why nothing does. */
function roadmapTables(): readonly string[] {
  const sections = roadmap().flatMap(({ section, rows }) => [
    '',
    `### ${section}`,
    '',
    '| what it asks | answered by |',
    '| --- | --- |',
    ...rows.map((row) => {
      const answer = 'out' in row ? `out of scope: ${cell(row.out)}` : row.by.map(answered).join(', ');
      return `| ${cell(row.says)} | ${answer} |`;
    }),
  ]);
  return [
    '',
    '## A roadmap to ISO/IEC 42001, section by section',
    '',
    'What a public roadmap for AI teams asks, in our words: answered by a gate of the presets, a command, a page of the',
    'evidence package, a document with its schema and template, a page of these docs, or a test; else out of scope, with the',
    'reason. A name that is not there fails the tests.',
    ...sections,
  ];
}

/** The same roadmap, each of its sentences in its order. */
function sentenceTables(): readonly string[] {
  const { text, sections } = sentenceFile();
  const tables = sections.flatMap(({ section, rows }) => [
    '',
    `### ${section}, sentence by sentence`,
    '',
    '| it says | answered by |',
    '| --- | --- |',
    ...rows.map(({ quote, by, out }) => {
      const answer = by === undefined ? `out of scope: ${cell(out ?? '')}` : by.map(answered).join(', ');
      return `| ${cell(quote)} | ${answer} |`;
    }),
  ]);
  return [
    '',
    '## The same roadmap, sentence by sentence',
    '',
    `Each of its ${text.count} sentences, table cells and headings by how it begins, word for word. \`node scripts/roadmap-sentences.ts\``,
    'holds the rows against the whole text; the tests hold them against its digest.',
    ...tables,
  ];
}

function answered(name: string): string {
  const space = name.indexOf(' ');
  return `${name.slice(0, space)} ${coded(name.slice(space + 1))}`;
}

/** Every code a finding can have, with the words of the first case that brings it about, and the remedy of the finding itself. */
export async function findingsPage(banner: string): Promise<string> {
  const examples = new Map<string, Finding>();
  for (const one of cases()) {
    const { findings } = await inMemory(one, withoutRemedies);
    for (const finding of findings) if (!examples.has(finding.code)) examples.set(finding.code, finding);
  }
  const rows = FINDINGS.map((one) => {
    const { message, remedy } = examples.get(one.code) ?? exampleOf(one);
    return tableRow([coded(one.code), cell(one.about), shownText(message), shownText(remedy)]);
  });
  const intro = [
    `<!-- ${banner} -->`,
    '# What the gates say',
    '',
    'Every finding has a code, which stays the same when its words change: use it in scripts. `aims-gate check --format json`',
    'gives the code as `code`, with the `parameters` of its sentence; SARIF gives it as `properties.code` (the rule is the gate). The',
    'sentences are those of the program. Their names and numbers are from a case of the conformance suite; where no case leads',
    'to the finding, they are examples written for this page. `~` is the folder of the system. A `remedy` that a policy gives a',
    'gate or a requirement replaces a general remedy of this table.',
    '',
    '| code | what is missing | in words | what to do |',
    '| --- | --- | --- | --- |',
  ];
  return `${[...intro, ...rows].join('\n')}\n`;
}

/** The sentence of a finding that no case of the suite leads to, made of the parameters in `finding-examples.ts`. */
function exampleOf({ code: name, words }: CataloguedFinding): Pick<Finding, 'message' | 'remedy'> {
  const parameters = EXAMPLES[name];
  const example =
    words === undefined || parameters === undefined
      ? UNREAD_EXAMPLES.find((one) => one.code === name)
      : words(parameters);
  if (example === undefined) throw new Error(`${name} has no example: add one to finding-examples.ts`);
  const { message, remedy, defaultRemedy = prose`` } = { defaultRemedy: undefined, ...example };
  return { message, remedy: remedy ?? defaultRemedy };
}

/** A remedy of a gate is for all that the gate can find, not for one finding; only what an expression asks, the policy alone can explain. */
function withoutRemedies(policy: Policy): Policy {
  const gates = policy.gates.map((gate) => {
    const { remedy: _, ...others } = gate;
    return gate.require.some(({ kind }) => kind === 'expression') ? gate : others;
  });
  return { ...policy, gates };
}

/** As the comment shows it. */
function shownText(text: Prose): string {
  return placed(inline(text));
}

function coded(text: string): string {
  return `\`${text}\``;
}

/** Text in a cell: a bar would end it, and `<` would begin HTML. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
