/**
 * Example parameters of the findings that no case of the conformance suite leads to. Some are from tests of the gates,
 * others were written by hand to fit the type. docs/findings.md makes the sentence and the remedy from them with the
 * words of the catalogue.
 */

import { unreadApproval } from '../../src/evaluation/collect-signed-approvals.ts';
import { unreadInBudget } from '../../src/evaluation/evaluate.ts';
import { budgetSpent } from '../../src/evaluation/judge-in-time.ts';
import { invalidPolicy } from '../../src/evaluation/proposed-policy.ts';
import type { Finding, FindingParameter } from '../../src/gates/evaluation.ts';
import { countMismatch, unreadFile, unreadFindings, unreadFolders } from '../../src/gates/reading.ts';
import { login } from '../../src/ids.ts';
import { code, person, prose } from '../../src/prose.ts';
import { sha } from '../support/evidence.ts';

type FindingParameters = Readonly<Record<string, FindingParameter>>;

const DANA = prose`${person(login('dana'))}`;
const OWNER = prose`${person(login('dana'))} or ${person(login('omar'))} (the system owner)`;
const FOLDER = '.aims/systems/support-bot';
const RISK = { risk: 'R-2', title: 'prompt injection through order notes' };
const INCIDENT = { incident: 'I-2', title: 'Bot down for half an hour' };
const ROLE = {
  role: 'risk',
  gates: prose`${code('risk-assessment')} and ${code('monitoring')}`,
  path: '.aims/roles.yml',
  problem: '',
};
const GROUP = { metric: 'recall', group: 'women' };
const HOW = prose`${OWNER}: review the files and approve this pull request`;

export const EXAMPLES: Readonly<Record<string, FindingParameters>> = {
  'approval.code-owner-unknown': { owner: 'dana@example.com', path: '.github/CODEOWNERS' },
  'approval.codeowners-unread': { path: '.github/CODEOWNERS', because: '' },
  'approval.no-code-owner': { file: 'prompts/system.md', path: '.github/CODEOWNERS' },
  'approval.nobody-left': { who: prose`the system owner`, path: `${FOLDER}/system.yml` },
  'approval.people-unread': {
    because: prose`who is in the team ${code('example/ai-governance')} is not known`,
    'way-out': prose`give the token the permission ${code('members: read')}`,
  },
  'approval.rejected': { by: DANA },
  'approval.roles-invalid': {
    who: prose`role governance`,
    wanted: 1,
    role: 'governance',
    path: '.aims/roles.yml',
    problem: '`roles.governance` is not a list',
  },
  'approval.stale-content': { who: OWNER, verb: 'approve', given: 0, wanted: 1, how: HOW },
  'approval.too-fast': { by: DANA, many: prose`approved 14 pull requests within an hour`, limit: 10 },
  'approval.too-few': { who: prose`the code owners`, wanted: 2, policy: '.aims/policy.yml' },
  'assessment.gone': { path: `${FOLDER}/risk-assessment.yml`, file: 'prompts/refunds.md' },
  'checklist.empty': { path: `${FOLDER}/pre-deployment.md` },
  'claim.no-number': { metric: 'own/pass-rate' },
  'claim.none': { path: `${FOLDER}/model-card.md` },
  'date.far': { field: 'next', path: `${FOLDER}/monitoring.yml`, date: '2027-05-24', within: '6 months' },
  'date.invalid': { field: 'reviewed.on', text: '2026-13-01' },
  'date.no-entries': { field: 'runs[].date', path: `${FOLDER}/monitoring.yml` },
  'distinct.waiting': {
    people: prose`${person(login('gail'))}`,
    approvals: prose`role governance and role risk`,
  },
  'document.card-not-accepted': {
    path: `${FOLDER}/model-card.md`,
    what: prose`the prompt ${code('prompts/system.md')} changed; ${code(`${FOLDER}/model-card.md`)} did not`,
    because: prose`the description says why (“only a typo”), and the system owner has yet to accept that`,
  },
  'document.empty': { path: `${FOLDER}/data.yml`, schema: 'data' },
  'document.field-missing': { path: '.aims/ai-policy.md', field: 'review-date' },
  'document.no-system': { path: '.aims/systems/{system}/model-card.md', systems: '.aims/systems' },
  'document.section-empty': { path: `${FOLDER}/model-card.md`, section: 'Limitations' },
  'document.unreadable': { path: `${FOLDER}/risk-assessment.yml`, because: 'it is a symbolic link' },
  'expression.error': { cel: 'documents.plan.budget > 0', because: 'No such key: budget' },
  'expression.false': { cel: 'documents.plan.hours <= 4', of: '', at: 'head' },
  'expression.no-entries': { key: 'steps', path: `${FOLDER}/plan.yml` },
  'expression.no-files': { path: '.aims/audits/*.yml' },
  'expression.no-list': { key: 'steps', path: `${FOLDER}/plan.yml` },
  'expression.no-such-document': { each: 'plans.steps' },
  'expression.no-tier': { name: 'hours', tier: 'minimal' },
  'expression.not-boolean': { cel: 'documents.plan.hours' },
  'expression.not-merged': { path: `${FOLDER}/waiver.yml` },
  'expression.roles-unread': {
    cel: "role('deployer').exists(p, p == author)",
    path: '.aims/roles.yml',
    problem: '`roles.deployer` is not a list',
  },
  'guardrail.weaker': {
    from: 'prompts/system.md:4',
    text: 'Never give legal advice.',
    now: 'Avoid legal advice where you can.',
    sense: 'softened',
  },
  'impact.copied': { other: '.aims/systems/search/impact-assessment.yml', others: [] },
  'impact.no-decision': { tier: 'high' },
  'impact.no-entries': { path: `${FOLDER}/impact-assessment.yml` },
  'impact.prohibited': { practice: 'social-scoring' },
  'impact.reworded': { other: '.aims/systems/search/impact-assessment.yml', others: [] },
  'impact.short-form': { because: 'the register says limited' },
  'impact.two-answers': { decision: 'release-with-conditions', conclusion: 'We must not release it.' },
  'incident.no-log': { path: `${FOLDER}/incidents.yml` },
  'incident.not-learned-from': { ...INCIDENT, lacks: 'cause' },
  'incident.noticed-late': { ...INCIDENT, severity: 'critical', after: '9 hours', within: '4 hours' },
  'incident.time-in-future': { ...INCIDENT, key: 'resolved' },
  'incident.time-missing': { ...INCIDENT, key: 'started' },
  'incident.times-out-of-order': { ...INCIDENT, key: 'resolved' },
  'incident.unrated': { ...INCIDENT, severities: ['critical', 'high', 'moderate', 'low'] },
  'independent.committed': { who: 'gail', places: 'prompts/system.md', last: '2026-09-14' },
  'independent.no-day': { field: 'period.until', path: '.aims/audits/2026-06.yml' },
  'independent.nobody': { field: 'auditor', path: '.aims/audits/2026-06.yml' },
  'independent.unknown': { because: 'the clone does not have the whole history' },
  'link.no-entries': { field: 'findings[].nonconformity', path: '.aims/audits/2026-06.yml' },
  'metric.above-maximum': { metric: 'toxicity', group: '', value: '0.02', bound: 0.01 },
  'metric.gap-too-large': {
    metric: 'recall',
    worst: 'women',
    'worst-value': 0.8,
    best: 'men',
    'best-value': 0.9,
    gap: 0.1,
    bound: 0.05,
  },
  'metric.group-gone': { ...GROUP, path: `${FOLDER}/evaluation.json` },
  'metric.group-too-small': { ...GROUP, before: 20, cases: 5, bound: 10 },
  'metric.group-uncounted': { ...GROUP, before: 20 },
  'metric.groups-missing': { metric: 'recall' },
  'metric.groups-too-small': { metric: 'recall', bound: 30 },
  'metric.missing': { metric: 'f1', known: ['accuracy'] },
  'metric.no-groups': { metric: 'recall' },
  'metric.other-prompt': { path: `${FOLDER}/evaluation.json`, prompt: 'prompts/system.md' },
  'metric.ratio-too-small': {
    metric: 'recall',
    worst: 'women',
    'worst-value': 0.6,
    best: 'men',
    'best-value': 0.9,
    ratio: 0.667,
    bound: 0.8,
  },
  'metric.too-few-cases': { metric: 'pass-rate', cases: 40, bound: 200 },
  'metric.uncommitted': { path: `${FOLDER}/evaluation.json` },
  'metric.unit': { metric: 'accuracy', group: '', value: '95', bound: 0.95 },
  'metric.unit-changed': { metric: 'accuracy', group: '', before: '0.95', value: '95' },
  'metric.unreadable': { path: `${FOLDER}/evaluation.json`, problem: 'it gives no number' },
  'metric.unreadable-before': { path: `${FOLDER}/evaluation.json` },
  'metric.whole-missing': { metric: 'recall' },
  'not.holds': { because: prose`${code('documents.plan.frozen')} holds` },
  'register.claims-nothing': { path: `${FOLDER}/system.yml` },
  'register.claims-unknown': { files: ['prompts/system.md'], path: `${FOLDER}/system.yml`, hint: '' },
  'register.glob-never': { glob: 'prompts/../**', hint: 'write it without `..`' },
  'register.removed': {
    system: 'Support bot',
    id: 'support-bot',
    path: `${FOLDER}/system.yml`,
    restore: `git checkout 843a3524a2b8 -- ${FOLDER}/system.yml`,
  },
  'register.review-far': { date: '2099-01-31' },
  'register.unacceptable': {},
  'register.unreadable': { path: `${FOLDER}/system.yml`, because: 'GitHub did not send it' },
  'review.changes-requested': { by: prose`${person(login('ana'))}`, governance: 'governance' },
  'risk-acceptance.by-author': { risk: 'R-2', by: DANA },
  'risk.avoided-in-operation': RISK,
  'risk.no-entries': { path: `${FOLDER}/risk-assessment.yml` },
  'risk.no-measures': RISK,
  'risk.residual-missing': { ...RISK, likelihood: 4, impact: 4, limit: 12 },
  'risk.short-form': { registered: 'high' },
  'setup.files-not-looked-into': { left: 1200, most: 2000 },
  'setup.owner-alone': { system: 'support-bot', by: DANA, path: `${FOLDER}/system.yml` },
  'setup.policy-in-vain': {
    problem: 'the gate `fairness` applies to no class of files',
    hint: 'name a class under `when`',
  },
  'setup.register-elsewhere': { systems: 'ai/systems', elsewhere: '.aims/systems' },
  'setup.role-held-by-nobody': ROLE,
  'setup.role-lost': ROLE,
  'signature.no-signer': {
    path: `${FOLDER}/decommission.yml`,
    who: prose`role risk`,
    roles: '.aims/roles.yml',
  },
  'signature.rejected': { path: `${FOLDER}/decommission.yml`, by: DANA },
  'supplier.named-invalid': {
    supplier: 'example-ai',
    problem: '`contract` is missing',
    hint: 'add `contract`: where the contract is kept',
  },
  'supplier.named-missing': {
    supplier: 'example-ai',
    file: '.aims/suppliers/example-ai.yml',
    way: prose`assess it: ${code('aims-gate template supplier > .aims/suppliers/example-ai.yml')}`,
  },
  'supplier.named-not-in-force': {
    supplier: 'example-ai',
    because: prose`the assessment of Example AI expired on 2026-10-31`,
  },
};

/** What could not be read says it where it is read: the words of one such place for each code. */
export const UNREAD_EXAMPLES: readonly Pick<Finding, 'code' | 'message' | 'remedy'>[] = [
  unreadInBudget(budgetSpent(`${FOLDER}/plan.yml`)),
  ...countMismatch(3000, 3012),
  unreadFile('prompts/system.md', 'GitHub did not send it'),
  ...unreadFolders({
    commit: sha(1),
    entries: new Map(),
    unread: [{ path: 'prompts', because: 'GitHub cut the list off' }],
  }),
  invalidPolicy({
    path: '.aims/policy.yml',
    text: '',
    position: { line: 1, column: 1 },
    message: 'unknown key `gatez`',
    hint: 'did you mean `gates`?',
  }),
  unreadApproval('.aims/approvals/support-bot/dana.json', 'it is not JSON'),
  ...unreadFindings([
    {
      path: 'prompts/legacy.dat',
      because: 'it is not UTF-8 text',
      how: 'not-read',
      matters: 'it is in the paths of support-bot',
      level: 'failure',
    },
  ]),
];
