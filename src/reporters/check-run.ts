import type { AimsError } from '../errors.ts';
import { type Evaluation, standing } from '../gates/evaluation.ts';
import { type Annotation, annotations } from './annotations.ts';
import { comment, failureComment, type Page } from './comment.ts';
import { count, headline } from './words.ts';

export type Conclusion = 'success' | 'failure' | 'action_required' | 'neutral';

export interface CheckOutput {
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** A pull request of the judged head: with its verdict, or with the reason why there is none. */
export interface Ruled {
  readonly number: number;
  readonly ruling: { readonly evaluation: Evaluation } | { readonly error: AimsError };
}

const SEVERITY: readonly Conclusion[] = ['failure', 'action_required', 'neutral', 'success'];

/** The check run of a head commit; the worst of its pull requests decides. */
export function checkRun(ruled: readonly Ruled[], page: Page): CheckOutput {
  const each = ruled.map((one) => ({ ...one, conclusion: conclusion(one.ruling) }));
  const worst = SEVERITY.find((candidate) => each.some((one) => one.conclusion === candidate)) ?? 'failure';
  const decisive = each.find((one) => one.conclusion === worst);
  const share = Math.floor(page.budget / Math.max(ruled.length, 1)) - 40;
  const parts = ruled.map(({ number, ruling }) => {
    const body =
      'error' in ruling
        ? failureComment(ruling.error)
        : comment(ruling.evaluation, { ...page, budget: share });
    return ruled.length === 1 ? body : `## #${number}\n\n${body}`;
  });
  return {
    conclusion: worst,
    title: decisive === undefined ? 'Nothing was judged' : title(decisive, ruled.length),
    summary: parts.join('\n\n'),
    annotations: ruled.flatMap(({ ruling }) => ('error' in ruling ? [] : annotations(ruling.evaluation))),
  };
}

function conclusion(ruling: Ruled['ruling']): Conclusion {
  if ('error' in ruling) return 'failure';
  const { evaluation } = ruling;
  if (evaluation.verdict !== 'fail') return 'success';
  if (evaluation.mode === 'audit') return 'neutral';
  return standing(evaluation) === 'waiting' ? 'action_required' : 'failure';
}

function title({ number, ruling }: Ruled, of: number): string {
  const said = 'error' in ruling ? 'The gate could not judge this' : headline(ruling.evaluation);
  const advice =
    'error' in ruling ? 0 : ruling.evaluation.findings.filter(({ level }) => level !== 'failure').length;
  const more = advice === 0 ? '' : `, ${count(advice, 'remark')}`;
  return of === 1 ? `${said}${more}` : `#${number}: ${said}${more}`;
}
