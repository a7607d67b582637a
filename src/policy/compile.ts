import { AimsError } from '../errors.ts';
import { login, teamName } from '../ids.ts';
import type { RiskTier } from '../terms.ts';
import type {
  Approval as ApprovalFile,
  Requirement as RequirementFile,
  Strength,
  When as WhenFile,
} from './generated/policy-file.ts';
import type { ApprovalRequirement, Approver, Care, PerTier, Requirement, Way, When } from './policy.ts';
import { METHODS, type Method } from './vocabulary.ts';

export function compileWhen(when: WhenFile | undefined): When {
  return { ...when, files: when?.files ?? 'all' };
}

/** A requirement of the file, which the schema has checked, with its defaults filled in. */
export function compileRequirement(requirement: RequirementFile): Requirement {
  const { registered, document, approval, distinct, review, guardrails, any, all, not } = requirement;
  if (registered !== undefined) return { kind: 'registered' };
  if (document !== undefined)
    return { kind: 'document', fields: [], sections: [], headings: {}, optional: false, ...document };
  if (approval !== undefined) return compileApproval(approval);
  if (distinct !== undefined) return { kind: 'distinct', of: distinct.map(compileApproval) };
  if (review !== undefined) {
    const role = review.role === undefined ? {} : { role: review.role };
    return { kind: 'review', count: perTier(review.count), ...role, ...careOf(review) };
  }
  if (guardrails !== undefined) return { kind: 'guardrails' };
  if (any !== undefined) return { kind: 'any', of: any.map(compileRequirement) };
  if (all !== undefined) return { kind: 'all', of: all.map(compileRequirement) };
  if (not !== undefined) return { kind: 'not', of: compileRequirement(not) };
  const judged = compileJudged(requirement);
  if (judged !== undefined) return judged;
  throw new AimsError(
    'internal',
    'a requirement of no known kind passed the policy schema',
    'please report this as a bug',
  );
}

/** Requirements that read documents, results or assessments in depth. */
function compileJudged(requirement: RequirementFile): Requirement | undefined {
  const { checklist, fresh, link, risks, impacts, incidents, supplier, metrics, expression } = requirement;
  const { 'model-index': modelIndex } = requirement;
  if (checklist !== undefined) return { kind: 'checklist', items: [], ...checklist };
  if (fresh !== undefined) return { kind: 'fresh', within: '12 months', ...fresh };
  if (link !== undefined) return { kind: 'link', ...link };
  if (risks !== undefined) {
    const { accept, ...more } = risks;
    return {
      kind: 'risks',
      limit: 12,
      ...more,
      ...(accept === undefined ? {} : { accept: accept.map(approver) }),
    };
  }
  if (impacts !== undefined) return { kind: 'impacts', ...impacts };
  if (incidents !== undefined) return { kind: 'incidents', ...incidents };
  if (modelIndex !== undefined) return { kind: 'model-index', ...modelIndex };
  if (supplier !== undefined)
    return { kind: 'supplier', folder: '.aims/suppliers', reviewed: '12 months', ...supplier };
  if (metrics !== undefined) return { kind: 'metrics', ...metrics };
  if (typeof expression === 'string') return { kind: 'expression', cel: expression, documents: {} };
  return expression === undefined ? undefined : { kind: 'expression', documents: {}, ...expression };
}

function compileApproval(approval: ApprovalFile): ApprovalRequirement {
  const { by, count = 1, signed = 'accepted', methods = METHODS } = approval;
  const ways = waysBy(signed, methods);
  return { kind: 'approval', by: by.map(approver), count: perTier(count), ways, ...careOf(approval) };
}

function careOf(file: CareFile): { readonly care?: Care } {
  const { 'min-minutes': minutes, rationale, 'max-per-hour': maxPerHour } = file;
  if (minutes === undefined && rationale === undefined && maxPerHour === undefined) return {};
  const minMinutes = perTier(minutes ?? {});
  return {
    care: {
      minMinutes,
      rationale: rationale ?? 'optional',
      ...(maxPerHour === undefined ? {} : { maxPerHour }),
    },
  };
}

type CareFile = Pick<ApprovalFile, 'min-minutes' | 'rationale' | 'max-per-hour'>;

/** The schema has checked the form; what stands before the colon says which. */
function approver(text: string): Approver {
  const name = text.slice(text.indexOf(':') + 1);
  if (text === 'owner' || text === 'codeowners') return { kind: text };
  if (text.startsWith('role:')) return { kind: 'role', role: name };
  if (text.startsWith('team:')) return { kind: 'team', team: teamName(name) };
  if (text.startsWith('app:')) return { kind: 'app', app: login(`${name}[bot]`) };
  if (text.startsWith('permission:')) {
    return { kind: 'permission', level: name === 'admin' || name === 'maintain' ? name : 'write' };
  }
  return { kind: 'person', login: text };
}

function waysBy(
  signed: Strength | Partial<Record<RiskTier, Strength>>,
  methods: readonly Method[],
): ApprovalRequirement['ways'] {
  const at = (tier: RiskTier): readonly Way[] => {
    const strength = typeof signed === 'string' ? signed : (signed[tier] ?? 'accepted');
    return strength === 'required' ? methods : ['review', ...methods];
  };
  return {
    minimal: at('minimal'),
    limited: at('limited'),
    high: at('high'),
    unacceptable: at('unacceptable'),
  };
}

function perTier(count: number | Partial<Record<RiskTier, number>>): PerTier {
  if (typeof count === 'number') return { minimal: count, limited: count, high: count, unacceptable: count };
  return { minimal: 0, limited: 0, high: 0, unacceptable: 0, ...count };
}
