import { omitUndefined } from '../../omit-undefined.ts';
import { plain } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import { STATUS_WORDS } from '../labels.ts';
import type { ControlReport, ReportModel } from '../model.ts';
import { proofLinks, proofUrl } from '../proof.ts';
import type { SystemReport } from '../system-model.ts';
import type { Exporter } from './exporter.ts';
import { uuidOf } from './uuid.ts';

const STANDARD = 'iso-42001';

/** The two conformance scores that rest on an answer of the report; every other status has none. */
const SCORES: Partial<Record<ControlReport['status'], number>> = { shown: 1, gap: 0 };

/**
 * A CycloneDX 1.7 ML-BOM (https://cyclonedx.org/docs/1.7/json/): every AI system with its model card, and what is
 * claimed of each control. Its serial number follows from its content: the same bill has the same one.
 */
export const cyclonedx: Exporter = async function* (model) {
  const bill = billOf(model);
  const serialNumber = `urn:uuid:${uuidOf('bill', JSON.stringify(bill))}`;
  const content = { bomFormat: 'CycloneDX', specVersion: '1.7', serialNumber, version: 1, ...bill };
  yield { path: 'ml-bom.cdx.json', content: `${JSON.stringify(content, undefined, 2)}\n` };
};

function billOf(model: ReportModel): object {
  const { repository, commit, version, madeAt, systems, controls } = model;
  return {
    metadata: {
      timestamp: madeAt,
      tools: { components: [{ type: 'application', name: 'aims-gate', version }] },
      component: {
        'bom-ref': 'repository',
        type: 'application',
        name: visible(repository.name),
        version: commit,
      },
    },
    components: systems.map((system) => component(system, model)),
    definitions: {
      standards: [
        {
          'bom-ref': STANDARD,
          name: 'ISO/IEC 42001',
          version: '2023',
          requirements: controls.map(({ id, title }) => ({
            'bom-ref': requirementRef(id),
            identifier: id,
            title,
          })),
        },
      ],
    },
    declarations: declarations(model),
  };
}

function component(system: SystemReport, { repository }: ReportModel): object {
  const { id, name, owner, risk, stage, proof } = system;
  const values = (field: string): readonly string[] =>
    (system.fields.find((one) => one.name === field)?.values ?? []).map(visible);
  const url = proofUrl(proof, repository.site);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['risk', risk],
    ['stage', stage],
    ['owner', owner],
    ...values('AI techniques').map((value) => ['technique', value] as const),
    ...values('Regulations').map((value) => ['regulation', value] as const),
    ...values('Controls applied').map((value) => ['control', value] as const),
    ...values('Review date').map((value) => ['review-date', value] as const),
  ];
  return {
    'bom-ref': systemRef(id),
    type: 'machine-learning-model',
    name: visible(name),
    ...omitUndefined({
      externalReferences: url === undefined ? undefined : [{ type: 'documentation', url }],
    }),
    modelCard: {
      modelParameters: {
        datasets: values('Training data').map((value) => ({ type: 'dataset', name: value })),
        inputs: values('Input data in production').map((format) => ({ format })),
        outputs: values('Output').map((format) => ({ format })),
      },
      considerations: {
        users: [...new Set(values('Affected parties'))],
        useCases: [...new Set(values('Business purpose'))],
      },
    },
    properties: facts.flatMap(([key, value]) =>
      value === undefined ? [] : [{ name: `aims-gate:${key}`, value }],
    ),
  };
}

/** What is shown is a claim with its evidence, a gap a counter-claim; of the rest nothing is claimed. */
function declarations(model: ReportModel): object {
  const claims = model.controls.filter(({ status }) => CLAIMED.has(status));
  return {
    assessors: [
      { 'bom-ref': 'assessor', thirdParty: false, organization: { name: 'aims-gate (automated)' } },
    ],
    attestations: [
      {
        summary: `What the repository and its evidence ledger show, ${model.period.from} to ${model.period.to}`,
        assessor: 'assessor',
        map: model.controls.map(mapped),
      },
    ],
    claims: claims.map(claimOf),
    evidence: claims.flatMap((control) => evidenceOf(control, model)),
    targets: {
      components: [{ 'bom-ref': 'target', type: 'application', name: visible(model.repository.name) }],
    },
  };
}

const CLAIMED: ReadonlySet<ControlReport['status']> = new Set(['shown', 'part', 'gap']);

function mapped({ id, status, because }: ControlReport): object {
  const ref = [claimRef(id)];
  return {
    requirement: requirementRef(id),
    ...omitUndefined({
      claims: status === 'shown' || status === 'part' ? ref : undefined,
      counterClaims: status === 'gap' ? ref : undefined,
    }),
    conformance: {
      ...omitUndefined({ score: SCORES[status] }),
      rationale: `${STATUS_WORDS[status]}: ${plain(because)}`,
    },
  };
}

function claimOf({ id, title, status, because }: ControlReport): object {
  return {
    'bom-ref': claimRef(id),
    target: 'target',
    predicate: `${id} ${title}: ${STATUS_WORDS[status]}`,
    reasoning: plain(because),
    evidence: [evidenceRef(id)],
  };
}

function evidenceOf({ id, proofs, gates }: ControlReport, model: ReportModel): object {
  const links = [...new Set(proofs.flatMap((proof) => proofLinks(proof, model)))];
  return {
    'bom-ref': evidenceRef(id),
    description: gates.map(({ title, because }) => visible(`${title}: ${plain(because)}`)).join('; '),
    created: model.madeAt,
    data: links.map((url) => ({ name: 'proof', contents: { url } })),
  };
}

function requirementRef(id: string): string {
  return `${STANDARD}/${id}`;
}
function systemRef(id: string): string {
  return `system/${id}`;
}
function claimRef(id: string): string {
  return `claim/${id}`;
}
function evidenceRef(id: string): string {
  return `evidence/${id}`;
}
