/** The figures of the pages, held against a plain count of the records: a figure that is false fails here. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../src/evidence/statement.ts';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { organisationDecisions, organisationFiles } from '../support/organisation.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';
import { decisions } from './scene.ts';

const SIZE = { systems: 6, changes: 600 };
const pages = new Map<string, string>();
let model: ReportModel;
let records: readonly Decision[] = [];

beforeAll(async () => {
  // Some of the scene's decisions are signed, and so of another kind than a review.
  const signed = [...decisions()].filter(({ predicateType }) =>
    predicateType.includes('/deployment-approval'),
  );
  records = [...organisationDecisions(SIZE), ...signed];
  model = await reported(organisationFiles(SIZE), records);
  for await (const { path, content } of EXPORTERS.get('html')?.(model) ?? [])
    pages.set(path, await textOfFile(content));
});

const page = (path: string) => parseHTML(pages.get(path) ?? '').document;
const text = (of: { readonly textContent: string | null } | null | undefined): string =>
  (of?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Label of a figure → its number. */
const figures = (path: string): ReadonlyMap<string, string> =>
  new Map(
    [...page(path).querySelectorAll('.figure')].map((one) => [
      text(one.querySelector('dt')),
      text(one.querySelector('strong')),
    ]),
  );
const counted = (kind: string, fits: (predicate: Readonly<Record<string, unknown>>) => boolean): number =>
  records.filter(({ predicateType, predicate }) => {
    const day = String(predicate.decidedAt).slice(0, 10);
    const inPeriod = day >= model.period.from && day <= model.period.to;
    return predicateType.includes(`/${kind}/`) && inPeriod && fits({ ...predicate });
  }).length;
const review = (decision: string, login?: string): number =>
  counted('review', (one) => {
    const reviewer = one.reviewer as { readonly login: string };
    return one.decision === decision && (login === undefined || reviewer.login === login);
  });

test('what the ledger holds of the period is counted, and nothing else', () => {
  const past = counted('verdict', (one) => one.mergedPastTheGate === true);
  const expected = {
    // A signed approval is one, whichever kind of record tells of it.
    approvals: review('approved') + counted('deployment-approval-record', () => true),
    'asked for changes': review('changes-requested'),
    'closed unmerged': counted('verdict', ({ outcome }) => outcome === 'closed'),
    'merged past the gate': past,
  };
  // Each is told apart from none, and some records are of no day of the period.
  expect(Math.min(...Object.values(expected))).toBeGreaterThan(0);
  expect(records.length).toBeGreaterThan(2 * counted('review', () => true));
  const shown = figures('oversight.html');
  for (const [label, number] of Object.entries(expected))
    expect([label, shown.get(label)]).toEqual([label, String(number)]);
  const cover = figures('index.html');
  const signedOnes = counted('deployment-approval-record', () => true);
  expect(signedOnes).toBeGreaterThan(0);
  expect(cover.get('decisions by people')).toBe(String(counted('review', () => true) + signedOnes));
  expect(cover.get('merged past the gate')).toBe(String(past));
});

test('who merged each change past the gate stands beside it', () => {
  const merged = records.flatMap(({ predicate }) => {
    const { mergedPastTheGate, mergedBy, decidedAt } = { ...predicate } as Readonly<Record<string, unknown>>;
    const day = String(decidedAt).slice(0, 10);
    if (mergedPastTheGate !== true || day < model.period.from || day > model.period.to) return [];
    return [`@${(mergedBy as { readonly login: string }).login}`];
  });
  expect(new Set(merged).size).toBeGreaterThan(1);
  const rows = [...page('oversight.html').querySelectorAll('#past-merges tbody tr')];
  expect(rows.map((row) => text(row.querySelector('td')))).toEqual(merged.slice(-rows.length));
});

test('what each person decided is counted', () => {
  const rows = [...page('oversight.html').querySelectorAll('#people tbody tr')];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const login = text(row.querySelector('th')).replace(/^@/, '');
    const numbers = [...row.querySelectorAll('td.number')].map(text);
    // Every approval of these records counts.
    const approved = review('approved', login);
    const signed = counted(
      'deployment-approval-record',
      ({ approver }) => (approver as { readonly login: string }).login === login,
    );
    expect([login, ...numbers.slice(0, 3)]).toEqual([
      login,
      String(approved + signed),
      String(approved + signed),
      String(review('changes-requested', login)),
    ]);
  }
});

test('controls and gaps on the cover are those of the Statement and of the gap report', () => {
  const cover = figures('index.html');
  const statement = page('statement-of-applicability.html');
  const rows = (selector: string): number => statement.querySelectorAll(selector).length;
  expect(cover.get('of 38 Annex A controls shown in full')).toBe(
    String(rows('#annex-a tr[data-status=shown]')),
  );
  expect(cover.get('controls and clauses with gaps')).toBe(String(rows('tr[data-status=gap]')));
  const told = [...page('gaps.html').querySelectorAll('.gap-group li')]
    .map((one) => Number(one.getAttribute('data-gaps')))
    .reduce((sum, one) => sum + one, 0);
  expect(text(page('index.html').querySelector('.figures'))).toContain(`${told} gaps: `);
  expect(cover.get('AI systems')).toBe(
    String(page('systems.html').querySelectorAll('#systems tbody tr').length),
  );
});
