import { omitUndefined } from '../../../omit-undefined.ts';
import { prose, words } from '../../../prose.ts';
import { inline } from '../../../reporters/markdown.ts';
import type { ReportGap } from '../../gap.ts';
import { reportTitle, STATUS_MEANINGS } from '../../labels.ts';
import type { ControlReport, ReportModel } from '../../model.ts';
import { proofLinks, proofUrl, type ReportProof } from '../../proof.ts';
import { gapId } from '../gaps.ts';
import { uuidOf } from '../uuid.ts';
import {
  aboutPackage,
  CATALOG,
  controlId,
  NAMESPACE,
  OSCAL_VERSION,
  objectiveId,
  observationOf,
  oscalList,
  oscalText,
} from './terms.ts';

/** Assessment results: https://pages.nist.gov/OSCAL/resources/concepts/layer/assessment/assessment-results/ */
export function assessmentResults(model: ReportModel): object {
  const { repository, commit, policy, version, madeAt, period, controls } = model;
  const about = aboutPackage(model);
  const plan = uuidOf('policy', policy.digest);
  const catalog = uuidOf('catalog resource', ...about);
  const assessed = controls.filter(({ status }) => verdictOf(status) !== undefined);
  const others = controls.filter(({ status }) => verdictOf(status) === undefined);
  return {
    uuid: uuidOf('assessment-results', ...about),
    metadata: {
      title: `${reportTitle(model)} · ${oscalText(repository.name)}`,
      'last-modified': madeAt,
      version: commit,
      'oscal-version': OSCAL_VERSION,
      remarks: `Made by aims-gate ${version}. A control that only the organisation can show is not assessed.`,
    },
    // There is no assessment plan: what was asked is the policy.
    'import-ap': { href: `#${plan}` },
    results: [
      {
        uuid: uuidOf('result', ...about),
        title: `${period.from} to ${period.to}`,
        description: `What the repository ${oscalText(repository.name)} and its evidence ledger show.`,
        start: `${period.from}T00:00:00Z`,
        end: `${period.to}T23:59:59Z`,
        'reviewed-controls': {
          links: [{ href: `#${catalog}`, rel: 'catalog' }],
          'control-selections': [
            {
              // A selection selects something: where nothing was assessed, it is all without those left out.
              ...(assessed.length === 0
                ? { 'include-all': {} }
                : oscalList('include-controls', assessed.map(reference))),
              ...oscalList('exclude-controls', others.map(reference)),
              remarks:
                'Left out: what the Statement of Applicability excludes, only the organisation shows, or nothing was shown of.',
            },
          ],
        },
        ...(assessed.length === 0 ? {} : { observations: observationsOf(assessed, model, about) }),
        ...oscalList(
          'findings',
          assessed.map((control) => findingOf(control, about)),
        ),
      },
    ],
    'back-matter': {
      resources: [
        {
          uuid: catalog,
          title: 'The catalog that the control ids are of',
          rlinks: [{ href: CATALOG, 'media-type': 'application/oscal+json' }],
        },
        {
          uuid: plan,
          title: `The policy ${oscalText(policy.name)}`,
          description: 'What was asked of each AI system.',
          rlinks: [
            {
              href: linkOf(policy.proof, model) ?? encodeURI(policy.path.toWellFormed()),
              hashes: [{ algorithm: 'SHA-256', value: policy.digest }],
            },
          ],
        },
      ],
    },
  };
}

/**
 * Only what is missing is not satisfied. Of a control that is shown in part, what was assessed is satisfied, and its
 * reason and remarks say that the rest was not assessed here; what nothing was shown of was not assessed at all.
 */
function verdictOf(status: ControlReport['status']): 'satisfied' | 'not-satisfied' | undefined {
  if (status === 'gap') return 'not-satisfied';
  return status === 'shown' || status === 'part' ? 'satisfied' : undefined;
}

function reference(control: ControlReport): object {
  return { 'control-id': controlId(control) };
}

/** One for each gap, however many findings name it, made when it is written: they are most of the file. */
function* observationsOf(
  controls: readonly ControlReport[],
  model: ReportModel,
  about: readonly string[],
): Generator<object> {
  const observed = (uuid: string, description: string, shown: readonly ReportProof[]): object => {
    const evidence = [...new Set(shown.flatMap((one) => proofLinks(one, model)))];
    return observationOf({ uuid, description }, evidence, model);
  };
  const known = new Set<string>();
  for (const control of controls) {
    const { because, gaps, proofs } = control;
    if (gaps.length === 0) yield observed(lookedAt(control, about), inline(because), proofs);
    for (const gap of gaps) {
      const id = gapId(gap);
      if (known.has(id)) continue;
      known.add(id);
      yield observed(gapObservation(gap, about), gapText(gap), gap.proof === undefined ? [] : [gap.proof]);
    }
  }
}

/** One for each gap; of a control without any, one for what was looked at. */
function observationIds(control: ControlReport, about: readonly string[]): readonly string[] {
  if (control.gaps.length === 0) return [lookedAt(control, about)];
  return [...new Set(control.gaps.map((gap) => gapObservation(gap, about)))];
}

function lookedAt({ id }: ControlReport, about: readonly string[]): string {
  return uuidOf('observation', ...about, id, 'looked at');
}

function gapObservation(gap: ReportGap, about: readonly string[]): string {
  return uuidOf('observation', ...about, gapId(gap));
}

function gapText({ gate, system, message, remedy }: ReportGap): string {
  const whose = system === undefined ? gate : `${gate}, ${system}`;
  return `${inline(prose`${words(whose)}: ${message}.`)} ${inline(prose`To fix it: ${remedy}.`)}`;
}

function findingOf(control: ControlReport, about: readonly string[]): object {
  const { id, title, status, because, remedy } = control;
  const state = verdictOf(status);
  return {
    uuid: uuidOf('finding', ...about, id),
    title: `${id} ${title}`,
    description: inline(because),
    props: [{ name: 'status', ns: NAMESPACE, value: status }],
    target: {
      type: 'objective-id',
      'target-id': objectiveId(control),
      status: {
        state,
        reason: status === 'shown' ? 'pass' : status === 'gap' ? 'fail' : 'other',
        remarks: STATUS_MEANINGS[status],
      },
    },
    ...oscalList(
      'related-observations',
      observationIds(control, about).map((uuid) => ({ 'observation-uuid': uuid })),
    ),
    ...omitUndefined({ remarks: remedy === undefined ? undefined : inline(remedy) }),
  };
}

function linkOf(proof: ReportProof | undefined, { repository }: ReportModel): string | undefined {
  return proof === undefined ? undefined : proofUrl(proof, repository.site);
}
