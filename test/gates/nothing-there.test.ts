import { describe, expect, test } from 'vitest';
import { judged, lines } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const DOCUMENTS: Files = {
  'empty.yml': 'list: []\n',
  'full.yml': 'list: [{ ok: true, url: https://example.com }]\nday: "2020-01-01"\n',
  'plain.md': '# Plan\n\nWe go back by hand.\n',
  'keyless.yml': '{}\n',
  'without.yml': 'risks: []\nimpacts: {}\nincidents: []\n',
  'other.yml': 'risks: none\nimpacts: []\nincidents: none yet\n',
  'short.yml': 'form: short\nscreening: { harm: false }\n',
  'claims.md': '---\nmodel-index: []\n---\n# Bot\n',
  'auditor-nobody.yml': "auditor: ''\ndate: 2026-11-01\n",
  'someday.yml': 'auditor: sam\ndate: soon\n',
  'headed.md': '---\nowner: ann\n---\n# Plan\n\nWe go back by hand.\n',
};
const RESULTS: Files = {
  'groups/whole.json': '{"acc":{"value":0.97,"cases":1000}}',
  'groups/small.json': '{"acc":{"value":0.97,"cases":1000,"groups":{"a":{"value":0.1,"cases":100}}}}',
};
const there = Object.fromEntries(
  Object.entries(DOCUMENTS).map(([name, text]) => [`${SYSTEM}/${name}`, text]),
);

async function found(require: string, { head = '', risk = 'limited' } = {}): Promise<readonly string[]> {
  const policy = `version: 1\nchanges: { prompt: ["prompts/**"] }\n${head}gates:\n  g: { when: { changes: [prompt] }, require: [${require}] }\n`;
  const system = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace('risk: limited', `risk: ${risk}`);
  const base = { ...BASE, ...there, [`${SYSTEM}/system.yml`]: system, '.aims/policy.yml': policy };
  const evaluation = await judged({
    policy,
    base,
    change: { 'prompts/system.md': BOLDER_PROMPT, ...RESULTS },
    reviews: [],
  });
  return lines(evaluation).flatMap((line) => {
    const told = /^g (?:\S+:\d+ )?(.*)$/.exec(line)?.[1];
    return told === undefined ? [] : [told.replaceAll(`${SYSTEM}/`, '')];
  });
}

const d = (path: string) => `documents: { d: "{system}/${path}" }`;
const of = (kind: string, name: string, more = '') => `{ ${kind}: { path: "{system}/${name}.yml"${more} } }`;
const incidents = (name: string) => {
  const times = '{ detected: 1 day, resolved: 1 day }';
  const within = ['critical', 'high', 'moderate', 'low'].map((one) => `${one}: ${times}`).join(', ');
  return of('incidents', name, `, within: { ${within} }`);
};
const claims = (name: string, more = '') =>
  `{ model-index: { path: "{system}/${name}.md", results: ["groups/whole.json"]${more} } }`;
const groups = (name: string, bounds: string) =>
  `{ metrics: { results: ["groups/${name}.json"], thresholds: { acc: { groups: { ${bounds} } } } } }`;
const auditor = (name: string) => of('independent', name, ', person: auditor, date: date, of: [src]');
const HAND =
  '{ if: { expression: { cel: \'documents.d.all(x, x.ok)\', documents: { d: "{system}/n*.yml" } } }, then: [{ document: { path: none.md } }] }';

describe('what there is nothing of is not silently so', () => {
  test.each<[string, string, readonly string[]]>([
    ['each of a list', `{ expression: { each: d.list, cel: one.ok, ${d('full.yml')} } }`, []],
    [
      'each of an empty list',
      `{ expression: { each: d.list, cel: one.ok, ${d('empty.yml')} } }`,
      ['list of empty.yml is empty: there is nothing to judge'],
    ],
    [
      'where the policy allows it',
      `{ expression: { each: d.list, empty: allowed, cel: one.ok, ${d('empty.yml')} } }`,
      [],
    ],
    [
      'a list that is not there',
      `{ expression: { each: d.other, empty: allowed, cel: one.ok, ${d('full.yml')} } }`,
      ['other of full.yml is not a list'],
    ],
    [
      'each file, and there is none',
      `{ expression: { each: d, cel: one.ok, ${d('n*.yml')} } }`,
      ['there is no n*.yml: there is nothing to judge'],
    ],
    [
      'all files, and there is none',
      `{ expression: { cel: 'documents.d.all(x, x.ok)', ${d('n*.yml')} } }`,
      ['there is no n*.yml: there is nothing to judge'],
    ],
    [
      'no file, which the policy allows',
      `{ expression: { cel: '!documents.d.exists(x, x.bad)', empty: allowed, ${d('n*.yml')} } }`,
      [],
    ],
    [
      'it is no “no” either',
      `{ not: { expression: { cel: 'documents.d.exists(x, x.bad)', ${d('n*.yml')} } } }`,
      ['there is no n*.yml: there is nothing to judge'],
    ],
    ['an auditor of a document that is not there', auditor('nowhere'), ['nowhere.yml does not exist']],
    ['a condition asks then', HAND, ['none.md does not exist']],
    ['addresses of a list', '{ link: { path: "{system}/full.yml", field: "list[].url" } }', []],
    [
      'addresses of an empty list',
      '{ link: { path: "{system}/empty.yml", field: "list[].url" } }',
      ['empty.yml has no entry for list[].url: there is nothing to judge'],
    ],
    [
      'addresses of no list',
      '{ link: { path: "{system}/full.yml", field: "links[].url" } }',
      ['full.yml has no entry for links[].url: there is nothing to judge'],
    ],
    [
      'which the policy allows',
      '{ link: { path: "{system}/empty.yml", field: "list[].url", empty: allowed } }',
      [],
    ],
    ['fields of Markdown', '{ document: { path: "{system}/headed.md", fields: [owner] } }', []],
    [
      'fields that the front matter lacks',
      '{ document: { path: "{system}/headed.md", fields: [owner, more.deep] } }',
      ['more.deep is missing in headed.md'],
    ],
    [
      'fields without a front matter',
      '{ document: { path: "{system}/plain.md", fields: [owner] } }',
      ['owner is missing in plain.md'],
    ],
    ...(['keyless', 'without', 'other'] as const).flatMap((name): [string, string, readonly string[]][] => [
      [`risks of ${name}`, of('risks', name), [`${name}.yml lists no risks: there is nothing to judge`]],
      [
        `impacts of ${name}`,
        of('impacts', name),
        [`${name}.yml lists no impacts: there is nothing to judge`],
      ],
    ]),
    ['no risks, which the policy allows', of('risks', 'without', ', empty: allowed'), []],
    ['no impacts, which the policy allows', of('impacts', 'without', ', empty: allowed'), []],
    ['no log', incidents('keyless'), ['keyless.yml has no list incidents: there is nothing to judge']],
    [
      'a log that is not a list',
      incidents('other'),
      ['other.yml has no list incidents: there is nothing to judge'],
    ],
    ['a log without incidents', incidents('without'), []],
    [
      'a card that claims nothing',
      claims('claims'),
      ['claims.md claims no numbers: there is nothing to judge'],
    ],
    ['a card without claims', claims('plain'), ['plain.md claims no numbers: there is nothing to judge']],
    ['which the policy allows', claims('claims', ', empty: allowed'), []],
    ['bounds of groups, and there is none', groups('whole', 'min: 0.9'), ['no result gives acc for a group']],
    [
      'bounds of groups, and all are small',
      groups('small', 'min: 0.9, min-cases: 500'),
      ['no group of acc has 500 cases or more: nothing was judged'],
    ],
    [
      'no worse than before, of groups',
      groups('whole', 'no-regression: true'),
      ['no result gives acc for a group'],
    ],
    [
      'groups that are kept, and there never was one',
      groups('whole', 'keep: true'),
      ['no result gives acc for a group'],
    ],
    ['bounds of groups at another risk', groups('whole', 'min: { unacceptable: 0.9 }'), []],
    ['an auditor who is nobody', auditor('auditor-nobody'), ['auditor of auditor-nobody.yml names nobody']],
    ['an auditor who is not said', auditor('keyless'), ['auditor of keyless.yml names nobody']],
    ['an audit of no day', auditor('someday'), ['date of someday.yml is not a day']],
  ])('%s', async (_, require, expected) => {
    expect(await found(require)).toEqual(expected);
  });

  test('which system a gate applies to, where the document of a condition has no entries', async () => {
    expect(
      await found(
        `{ if: { expression: { each: d.list, cel: one.ok, ${d('empty.yml')} } }, then: [{ document: { path: none.md } }] }`,
      ),
    ).toEqual(['none.md does not exist']);
  });
});

describe('a value that is given at some risks', () => {
  const fresh = '{ fresh: { path: "{system}/full.yml", field: day, within: { limited: 12 months } } }';
  test.each<[string, string, string, number]>([
    ['there', fresh, 'limited', 1],
    ['above', fresh, 'high', 1],
    ['below', fresh, 'minimal', 0],
    ['people, above', '{ review: { count: { minimal: 1 } } }', 'high', 1],
    ['people, below', '{ review: { count: { high: 1 } } }', 'limited', 0],
    ['none again above', '{ review: { count: { minimal: 1, high: 0 } } }', 'high', 0],
  ])('holds %s', async (_, require, risk, expected) => {
    expect(await found(require, { risk })).toHaveLength(expected);
  });

  test('a parameter that says nothing of the risk is the fault of the policy', async () => {
    const head = 'let: { most: { high: 3 }, all: { minimal: 900 } }\n';
    const cel = (name: string) =>
      `{ expression: { cel: 'documents.d.list.size() < params.${name}', ${d('full.yml')} } }`;
    expect(await found(cel('most'), { head })).toEqual(['let gives most no value at limited risk']);
    expect(await found(cel('most'), { head, risk: 'high' })).toEqual([]);
    expect(await found(cel('all'), { head })).toEqual([]);
  });
});
