import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(import.meta.dirname, '..', 'test', 'policy', 'rules');

/** Folder under test/policy/rules → the rule in words, and whose it is. */
const ROWS: readonly (readonly [folder: string, rule: string, source: string])[] = [
  [
    'omb-m-25-21',
    'Minimum practices for high-impact AI, or a waiver of the Chief AI Officer that is renewed every year',
    'OMB M-25-21',
  ],
  [
    'canada-adm',
    'Impact levels I to IV: peer reviews, a person decides from III on, who approves operation',
    'Canada, Directive on Automated Decision-Making',
  ],
  [
    'uk-atrs',
    'A transparency record is published and kept',
    'UK Algorithmic Transparency Recording Standard',
  ],
  [
    'sr-11-7',
    'Independent validation by tier, effective challenge, findings closed',
    'Federal Reserve SR 11-7',
  ],
  [
    'fda-pccp',
    'Changes within declared bounds are tested; others are approved',
    'FDA, predetermined change control plans',
  ],
  ['hipaa-baa', 'An agreement in force with each vendor that sees health data', 'HIPAA'],
  [
    'nyc-ll-144',
    'A bias audit of the last year by somebody independent, published, with notice',
    'New York City Local Law 144',
  ],
  [
    'colorado-sb-24-205',
    'An impact assessment every year, and within 90 days of a substantial modification',
    'Colorado SB 24-205',
  ],
  [
    'usage-policy',
    'Disclosure and a person in the loop where a provider asks for them',
    'usage policies of providers',
  ],
  ['bank-four-eyes-freeze', 'Four eyes; a freeze with an emergency way out', 'usual at banks'],
  [
    'provider-region-pinned',
    'Providers, regions, dated model ids, no tuning on customers without an assessment',
    'usual',
  ],
  ['temperature', 'A temperature of at most 0.3 at high risk', 'usual'],
  ['write-tools', 'No new tool that changes things without security', 'OWASP LLM06'],
  [
    'evaluation-groups',
    'A pass rate of 0.95, and no group of 200 cases more than one per cent worse',
    'usual',
  ],
  [
    'legal-personal-data',
    'Two approvals of different teams, one of them legal, where personal data is used',
    'usual',
  ],
  ['expedited-security', 'A short way for security fixes, looked at within three days', 'usual under SOC 2'],
  ['friday', 'From Friday 16:00 on, the lead of the person on call approves', 'usual'],
  ['canary-rollback', 'Canary, rollback and stop criteria are written down', 'usual'],
  ['soc2-cc8-1', 'Segregation of duties, a ticket, tests', 'SOC 2 CC8.1'],
  [
    'ms-rai-v2',
    'An assessment before each release stage; sensitive uses',
    'Microsoft Responsible AI Standard v2',
  ],
  ['amount-and-author', 'Reviews by the size of the change and by its author', 'usual'],
  ['mas-feat', 'Materiality; personal attributes are justified and reviewed', 'MAS FEAT'],
  ['nist-ai-600-1', 'Risks of generative AI with measures, red team, provenance', 'NIST AI 600-1'],
  [
    'eu-ai-act-extra',
    'Logs for six months, fundamental rights, two verifiers, substantial modification',
    'EU AI Act',
  ],
  ['two-departments', 'Two approvals from two different departments', 'usual'],
  ['deprecation-date', 'No model without a date of deprecation at least 90 days ahead', 'usual'],
  ['release-branches', 'Prompts change in release branches only', 'usual'],
  ['december-freeze', 'A freeze in December, with an emergency way out by two roles', 'usual'],
  ['cost-cap', 'The most that one call may cost', 'usual'],
  ['contract-30-days', 'No vendor whose contract ends within 30 days', 'usual'],
  [
    'eu-ai-act-26',
    'Duties of a deployer: oversight, logs, information, fundamental rights',
    'EU AI Act Art. 26',
  ],
  [
    'singapore-mgf',
    'How much a person is involved in the decision, by severity and probability of harm',
    'Singapore Model AI Governance Framework',
  ],
  ['korea-ai-basic-act', 'High-impact and generative AI, a domestic agent', 'AI Basic Act of Korea'],
  ['texas-traiga', 'Prohibited purposes; agencies disclose', 'Texas Responsible AI Governance Act'],
  ['pci-dss-6-5', 'Change record, back-out, no live account numbers', 'PCI DSS 6.5'],
  ['gxp-part-11', 'A validated state, a signature of quality assurance', '21 CFR Part 11, EU GMP Annex 11'],
  ['sox-change-control', 'The author of a change does not release it; each change has a ticket', 'SOX §404'],
  [
    'china-labelling',
    'Generated content is labelled, for people and in its metadata',
    'China, Measures for Labelling AI-Generated Synthetic Content',
  ],
  [
    'australia-dta',
    'An accountable official and a transparency statement',
    'DTA, Policy for the responsible use of AI in government',
  ],
  [
    'nist-measure',
    'Each trustworthy characteristic is measured, or it is said why not',
    'NIST AI RMF MEASURE',
  ],
  ['eu-mdr-significant-change', 'Significance of the change of a device', 'EU MDR Art. 120, MDCG 2020-3'],
  ['dora-register', 'The provider of a model is in the register of information', 'DORA Art. 28'],
  ['naic-bulletin', 'A written program, audited vendors, four fifths between groups', 'NAIC Model Bulletin'],
  [
    'dutch-register',
    'An entry in the algorithm register, under a schema of its own',
    'Dutch Algoritmeregister',
  ],
  ['iso-27001-8-32', 'A record for each change, by the number in the branch', 'ISO/IEC 27001 A.8.32'],
  ['egress-tools', 'Two approvals, one of security, for tools that let data out', 'usual'],
  ['friday-berlin', 'No merge from Friday 16:00 in Berlin', 'usual'],
  ['model-downgrade-adr', 'A smaller model needs a decision record', 'usual'],
  ['context-window', 'A limit of the context window by risk', 'usual'],
  ['german-prompts', 'Prompts in German are read by somebody who reads German', 'usual'],
  [
    'no-provider-without-dpa',
    'No new provider outside the EU without an agreement on processing',
    'GDPR Art. 28 and 46',
  ],
  ['canary-48-hours', '48 hours of canary before a deployment at high risk', 'usual'],
  ['every-tenth-audited', 'Every tenth change is audited', 'usual'],
  ['exceptions-quarter', 'Exceptions end with the quarter', 'usual'],
  ['trained-not-approve', 'The person who trained a model does not approve it', 'usual'],
  ['licences', 'Only models whose licence allows the use', 'usual'],
  ['agent-own-guardrails', 'No agent writes its own rules alone', 'usual'],
  [
    'eba-model-change',
    'A material change of an internal model needs permission and two approvals; any other change was notified 60 days before',
    'CRR Art. 143(3), Delegated Regulation (EU) 529/2014',
  ],
  [
    'gxp-annex-22',
    'Static models, test data that nobody who trains has seen, a signed acceptance',
    'EU GMP Annex 22 (draft)',
  ],
  [
    'iso-42001-suppliers',
    'Duties between us and each supplier are written down and looked at again',
    'ISO/IEC 42001 A.10',
  ],
  [
    'sox-window',
    'A change window, closed books, two people, and a way out in an incident',
    'SOX §404 at a payments company',
  ],
  [
    'nyc-ll-144-alternatives',
    'Ten business days of notice with an alternative; small categories left out only with reason and number',
    'NYC Local Law 144, 6 RCNY §5-301',
  ],
  [
    'uk-atrs-tiers',
    'A record by the organisation’s own schema, renewed; only an officer can exempt a system',
    'UK ATRS, Tier 1 and 2',
  ],
  [
    'mas-aim-inventory',
    'An inventory whose materiality follows from impact, complexity and reliance decides who approves',
    'MAS, AI model risk management',
  ],
  ['pci-dss-6-2-3', 'Two roles review, a change record, and a rehearsed way back', 'PCI DSS 6.2.3.1, 6.5.1'],
  [
    'easa-learning-assurance',
    'Learning assurance: evidence, data, independent verification',
    'EASA Concept Paper Issue 2',
  ],
  ['ai-verify', 'Process checks of eleven principles', 'Singapore AI Verify'],
  [
    'nist-600-1-actions',
    'Suggested actions done, planned with a day, or declined by who may',
    'NIST AI 600-1',
  ],
  [
    'sr-11-7-revalidation',
    'Validated anew after a material change, and when monitoring leaves its bounds',
    'Federal Reserve SR 11-7',
  ],
  [
    'nyc-ll-144-four-fifths',
    'The audited tool, and counsel below four fifths',
    'NYC Local Law 144, 29 CFR 1607.4(D)',
  ],
  [
    'environments',
    'One environment at a time; production takes what staging ran, released by others',
    'ISO/IEC 27001 A.8.31',
  ],
  ['december-fridays', 'No Friday deploys in December, in two zones', 'usual'],
  [
    'canary-against-stable',
    'In the canary, no group of fifty cases or more is two points worse than in production',
    'usual',
  ],
  ['labelling-four-eyes', 'Labels by two people, five per cent labelled twice', 'usual'],
  [
    'gpai-systemic-risk',
    'From 10^25 operations on: notified, evaluated, incidents followed',
    'EU AI Act Art. 51 to 55',
  ],
  ['rollout-steps', 'Twice as many people at each step, a day apart', 'usual'],
];

/** The cookbook: each rule as the policy that the tests run with its cases. */
export function cookbookPage(): string {
  const sections = ROWS.map(([folder, rule, source]) => {
    const policy = readFileSync(join(RULES, folder, 'policy.yml'), 'utf8').trimEnd();
    const cases = `../test/policy/rules/${folder}/cases/cases.yml`;
    return `## ${rule}\n\nSource: ${source}. [Cases](${cases}).\n\n\`\`\`yaml\n${policy}\n\`\`\`\n`;
  });
  return `<!-- Generated from test/policy/rules by \`npm run generate\`: edit the policies, not this page. -->
# Cookbook

Rules that organisations have, as policies. Each is whole and tested: \`aims-gate policy test test/policy/rules/NAME/cases --policy
test/policy/rules/NAME/policy.yml\`. Take the gates you need into your own policy; what the keys mean is in [the policy](policy.md).

${sections.join('\n')}`;
}
