import { prose, words } from '../../../prose.ts';
import { inline } from '../../../reporters/markdown.ts';
import type { ReportGap } from '../../gap.ts';
import type { ReportModel } from '../../model.ts';
import { proofLinks } from '../../proof.ts';
import { reportTitle } from '../../words.ts';
import { allGaps } from '../gaps.ts';
import { uuidOf } from '../uuid.ts';
import { aboutPackage, controlId, NAMESPACE, OSCAL_VERSION, observationOf, oscalText } from './terms.ts';

/** Every gap as an item to act on, with who answers for it; undefined: there is none, and OSCAL has no empty plan. */
export function planOfAction(model: ReportModel): object | undefined {
  const gaps = allGaps(model);
  if (gaps.length === 0) return undefined;
  const about = aboutPackage(model);
  const items = gaps.map((gap, index) => itemOf(gap, [...about, String(index)], model));
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
    observations: items.map(({ observation }) => observation),
    'poam-items': items.map(({ item }) => item),
  };
}

function itemOf(gap: ReportGap, name: readonly string[], model: ReportModel) {
  const { gate, system, message, remedy, why, level, controls, proof } = gap;
  const [item, observation] = [uuidOf('poam item', ...name), uuidOf('poam observation', ...name)];
  const owner = model.systems.find(({ id }) => id === system)?.owner;
  const known = model.controls.filter(({ id }) => controls.includes(id));
  const props = [
    { name: 'gate', ns: NAMESPACE, value: gate },
    { name: 'level', ns: NAMESPACE, value: level },
    ...known.map((control) => ({ name: 'control-id', ns: NAMESPACE, value: controlId(control) })),
    ...(system === undefined ? [] : [{ name: 'system', ns: NAMESPACE, value: system as string }]),
    ...(owner === undefined ? [] : [{ name: 'owner', ns: NAMESPACE, value: owner as string }]),
  ];
  const evidence = proof === undefined ? [] : proofLinks(proof, model);
  return {
    observation: observationOf(
      { uuid: observation, description: inline(prose`${message}.`) },
      evidence,
      model,
    ),
    item: {
      uuid: item,
      title: inline(system === undefined ? prose`${words(gate)}` : prose`${words(gate)}, ${words(system)}`),
      description: inline(prose`${message}. ${words(why)}`),
      props,
      'related-observations': [{ 'observation-uuid': observation }],
      remarks: inline(prose`Corrective action: ${remedy}.`),
    },
  };
}
