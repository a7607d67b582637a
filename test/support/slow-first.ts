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

/**
 * Files with a process of their own first, those of `npm run test:fast` last, which are short; among each the slow ones
 * first. A worker that has loaded the sources is kept only while the next file is of the same project.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ project: { config, name } }: TestSpecification): number =>
      config.isolate ? 0 : name === 'fast' ? 2 : 1;
    const place = ({ moduleId }: TestSpecification): number => {
      const found = SLOW.findIndex((name) => moduleId.endsWith(name));
      return found === -1 ? SLOW.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turn(a) - turn(b) || place(a) - place(b));
  }
}
