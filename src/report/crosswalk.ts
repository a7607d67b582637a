import { pathsUnder } from '../paths-under.ts';
import type { ReportFacts } from './facts.ts';
import type { ControlReport, FrameworkReference, FrameworkReport, Status } from './model.ts';
import type { FrameworkId } from './scope.ts';
import { FRAMEWORKS, within } from './tables.ts';

const OTHERS: readonly FrameworkId[] = ['eu-ai-act', 'nist-ai-rmf', 'iso-27001', 'gdpr', 'hipaa'];

/** What every control answers to in other frameworks, and how each of their references stands by it. */
export function crosswalkReports(
  facts: ReportFacts,
  controls: readonly ControlReport[],
): readonly FrameworkReport[] {
  return OTHERS.map((framework) => {
    const rows = facts.crosswalk.filter((row) => row.framework === framework);
    const references = [...Map.groupBy(rows, ({ reference }) => reference)].map(
      ([reference, own]): FrameworkReference => {
        const mapped = controls.flatMap(({ id, status }) => {
          const row = own.find(({ control }) => within(id, control));
          return row === undefined ? [] : [{ id, reading: row.reading, status }];
        });
        return {
          reference,
          topics: [...new Set(own.map(({ topic }) => topic))],
          controls: mapped.map(({ id, reading }) => ({ id, reading })),
          status: answered(reference, framework, facts)
            ? mappedStatus(mapped.map(({ status }) => status))
            : 'not-shown',
          ...(framework === 'eu-ai-act' ? lawOf(reference, facts) : {}),
        };
      },
    );
    return {
      framework,
      title: FRAMEWORKS[framework],
      references: framework === 'nist-ai-rmf' ? references : references.toSorted(byNumber),
    };
  });
}

/** Whether a system is prohibited or high-risk by the law is answered in a document of its own, or by nothing. */
const BY_CLASSIFICATION: ReadonlySet<string> = new Set(['Article 5', 'Article 6']);
const CLASSIFICATION = 'ai-act.yml';

function answered(reference: string, framework: FrameworkId, { tree, policy }: ReportFacts): boolean {
  if (framework !== 'eu-ai-act' || !BY_CLASSIFICATION.has(reference)) return true;
  return pathsUnder(tree, `${policy.systems}/`).some((path) => path.endsWith(`/${CLASSIFICATION}`));
}

function lawOf(reference: string, { law }: ReportFacts): Pick<FrameworkReference, 'law'> {
  const article = law.find((one) => one.article === reference);
  if (article === undefined) return {};
  const { appliesFrom, addressed, covers, missing } = article;
  return { law: { appliesFrom, addressed, covers, missing } };
}

const ORDER = new Intl.Collator('en', { numeric: true });

/** Articles and sections in their order; the functions of the NIST framework have their own, which the table keeps. */
function byNumber(a: FrameworkReference, b: FrameworkReference): number {
  const key = ({ reference }: FrameworkReference): string => reference.replace('Articles', 'Article');
  return ORDER.compare(key(a), key(b));
}

/** A reference may ask for more than the controls that answer to it: they never show all of it. */
function mappedStatus(statuses: readonly Status[]): Status {
  const status = joinRows(statuses);
  return status === 'shown' ? 'part' : status;
}

/** How several controls stand together: as the weakest of them. */
export function joinRows(statuses: readonly Status[]): Status {
  const counting = statuses.filter((status) => status !== 'excluded');
  if (counting.length === 0) return statuses.length === 0 ? 'not-shown' : 'excluded';
  if (counting.includes('gap')) return 'gap';
  if (counting.every((status) => status === 'organisation')) return 'organisation';
  const shown = counting.filter((status) => status === 'shown' || status === 'part').length;
  if (shown === 0) return 'not-shown';
  return counting.every((status) => status === 'shown') ? 'shown' : 'part';
}
