import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, as measured: begun last, one of them would run on alone at the end. */
const SLOW = [
  'report/pages',
  'scaffolds',
  'evidence/stores',
  'report/organisation',
  'evaluation/growth',
  'report/proofs',
  'report/manifest',
  'github/steady',
  'evidence/tampering',
  'conformance/gates-1',
  'conformance/gates-2',
  'conformance/gates-3',
  'conformance/gates-4',
  'docs/site',
  'report/organisation-pages',
  'e2e/recording-faults',
  'github/stories',
  'e2e/attacks/elsewhere',
  'e2e/attacks/signed',
  'e2e/recording',
  'evidence/repair',
  'e2e/attacks/left',
  'git/ledger-content',
  'cli/hostile-ledgers',
  'evidence/store-faults',
  'report/confidential',
  'e2e/attacks/people',
].map((name) => `/test/${name}.test.ts`);

/** Slow files first, the others as Vitest sorts them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const slow = SLOW.flatMap((name) => others.find(({ moduleId }) => moduleId.endsWith(name)) ?? []);
    return [...slow, ...others.filter((file) => !slow.includes(file))];
  }
}
