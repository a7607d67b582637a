import { omitUndefined } from '../omit-undefined.ts';
import { inScope, type ReportFacts } from './facts.ts';
import type {
  ControlReport,
  Coverage,
  FrameworkReference,
  FrameworkReport,
  Status,
  UnmappedArticle,
} from './model.ts';
import type { FrameworkId } from './scope.ts';
import { FRAMEWORKS, isWithinHeading, type LawArticle, type LawReading } from './tables.ts';

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
          const row = own.find(({ control }) => isWithinHeading(id, control));
          return row === undefined ? [] : [{ id, reading: row.reading, status }];
        });
        const answered = framework === 'eu-ai-act' ? answeredBy(reference, facts) : undefined;
        return {
          reference,
          topics: [...new Set(own.map(({ topic }) => topic))],
          controls: mapped.map(({ id, reading }) => ({ id, reading })),
          ...omitUndefined({ answered }),
          status:
            answered === undefined || (answered.of > 0 && answered.met === answered.of)
              ? mappedStatus(mapped.map(({ status }) => status))
              : 'not-shown',
          ...(framework === 'eu-ai-act' ? lawOf(reference, facts) : {}),
        };
      },
    );
    return {
      framework,
      title: FRAMEWORKS[framework],
      references: references.toSorted(byNumber),
      ...omitUndefined({
        unmapped: framework === 'eu-ai-act' ? unmappedArticles(references, facts) : undefined,
      }),
    };
  });
}

/** Whether a system is prohibited or high-risk by the law is answered in a document of its own, or by nothing. */
export const BY_CLASSIFICATION: ReadonlySet<string> = new Set(['Article 5', 'Article 6']);

/** Where a system answers what the AI Act is about in it. */
export function classificationPath({ systems }: ReportFacts['policy'], system: string): string {
  return `${systems}/${system}/ai-act.yml`;
}

function answeredBy(reference: string, facts: ReportFacts): Coverage | undefined {
  if (!BY_CLASSIFICATION.has(reference)) return undefined;
  const { tree, policy, register } = facts;
  const systems = [...register.values()].filter(({ id, stage }) => inScope(facts, id) && stage !== 'retired');
  const met = systems.filter(({ id }) => tree.entries.has(classificationPath(policy, id))).length;
  return { met, of: systems.length };
}

function lawOf(reference: string, { law }: ReportFacts): Pick<FrameworkReference, 'law'> {
  const article = law.find((one) => one.article === reference);
  return article === undefined ? {} : { law: readingOf(article) };
}

function readingOf({ appliesFrom, addressed, about, covers, missing }: LawArticle): LawReading {
  return { appliesFrom, addressed, about, covers, missing };
}

function unmappedArticles(
  references: readonly FrameworkReference[],
  { law }: ReportFacts,
): readonly UnmappedArticle[] {
  const mapped = new Set(references.map(({ reference }) => reference));
  return law
    .filter(({ article }) => !mapped.has(article))
    .map((one) => ({ reference: one.article, title: one.title, law: readingOf(one) }));
}

/** Articles and sections in the order of their numbers. */
export const ORDER = new Intl.Collator('en', { numeric: true });

/** The functions of the NIST framework: by the alphabet they stand in its own order. */
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
