import { prose, words } from '../../../prose.ts';
import { inline } from '../../../reporters/markdown.ts';
import type { ReportGap } from '../../gap.ts';
import { reportTitle } from '../../labels.ts';
import type { ReportModel } from '../../model.ts';
import { proofLinks } from '../../proof.ts';
import { allGaps, ownersOf } from '../gaps.ts';
import { uuidOf } from '../uuid.ts';
import {
  aboutPackage,
  controlId,
  eachAs,
  NAMESPACE,
  OSCAL_VERSION,
  observationOf,
  oscalText,
} from './terms.ts';

/** Every gap as an item to act on, with who answers for it; undefined: there is none, and OSCAL has no empty plan. */
export function planOfAction(model: ReportModel): object | undefined {
  const gaps = allGaps(model);
  if (gaps.length === 0) return undefined;
  const about = aboutPackage(model);
  const named = (index: number): readonly string[] => [...about, String(index)];
  return {
    uuid: uuidOf('plan of action', ...about),
    metadata: {
      title: `Plan of action · ${reportTitle(model)} · ${oscalText(model.repository.name)}`,
      'last-modified': model.madeAt,
      version: model.commit,
      'oscal-version': OSCAL_VERSION,
    },
    'system-id': {
      'identifier-type': 'https://ietf.org/rfc/rfc4122',
      id: uuidOf('repository', model.repository.name),
    },
    observations: eachAs(gaps, (gap, index) => observed(gap, named(index), model)),
    'poam-items': eachAs(gaps, (gap, index) => itemOf(gap, named(index), model)),
  };
}

function observationId(name: readonly string[]): string {
  return uuidOf('poam observation', ...name);
}

function observed({ message, proof }: ReportGap, name: readonly string[], model: ReportModel): object {
  const evidence = proof === undefined ? [] : proofLinks(proof, model);
  return observationOf(
    { uuid: observationId(name), description: inline(prose`${message}.`) },
    evidence,
    model,
  );
}

function itemOf(gap: ReportGap, name: readonly string[], model: ReportModel): object {
  const { gate, system, message, remedy, why, level, controls, due } = gap;
  const owners = ownersOf(gap, model);
  const known = model.controls.filter(({ id }) => controls.includes(id));
  const props = [
    { name: 'gate', ns: NAMESPACE, value: gate },
    { name: 'level', ns: NAMESPACE, value: level },
    ...known.map((control) => ({ name: 'control-id', ns: NAMESPACE, value: controlId(control) })),
    ...(system === undefined ? [] : [{ name: 'system', ns: NAMESPACE, value: system as string }]),
    ...owners.map((owner) => ({ name: 'owner', ns: NAMESPACE, value: owner })),
    ...(due === undefined ? [] : [{ name: 'due', ns: NAMESPACE, value: due }]),
  ];
  return {
    uuid: uuidOf('poam item', ...name),
    title: inline(system === undefined ? prose`${words(gate)}` : prose`${words(gate)}, ${words(system)}`),
    description: inline(prose`${message}. ${words(why)}`),
    props,
    'related-observations': [{ 'observation-uuid': observationId(name) }],
    remarks: inline(prose`Corrective action: ${remedy}.`),
  };
}
