import type { FrameworkReport, ReportModel } from '../../model.ts';
import { uuidOf } from '../uuid.ts';
import { CATALOG, controlId, OSCAL_VERSION } from './terms.ts';

/** The crosswalk: from each control to what it answers to elsewhere. Every row is this project's own reading. */
export function mappingCollection(model: ReportModel): object {
  const { version, madeAt, crosswalk } = model;
  return {
    uuid: uuidOf('mapping', version),
    metadata: {
      title: 'ISO/IEC 42001:2023 and other frameworks',
      'last-modified': madeAt,
      version,
      'oscal-version': OSCAL_VERSION,
    },
    provenance: {
      method: 'human',
      'matching-rationale': 'semantic',
      status: 'complete',
      'mapping-description':
        'This project’s own reading. That two rows touch says nothing of how far one meets the other.',
    },
    mappings: crosswalk.filter(({ references }) => references.length > 0).map((one) => mappingOf(one, model)),
  };
}

function mappingOf(
  { framework, title, references }: FrameworkReport,
  { controls, version }: ReportModel,
): object {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const maps = references.flatMap(({ reference, controls: own }) =>
    own.flatMap(({ id }) => {
      const control = byId.get(id);
      if (control === undefined) return [];
      return {
        uuid: uuidOf('map', version, framework, reference, id),
        relationship: 'intersects-with',
        sources: [{ type: 'control', 'id-ref': controlId(control) }],
        targets: [{ type: 'control', 'id-ref': reference }],
      };
    }),
  );
  return {
    uuid: uuidOf('mapping of', version, framework),
    'source-resource': { type: 'catalog', href: CATALOG },
    'target-resource': { type: 'catalog', href: `urn:aims-gate:framework:${framework}`, remarks: title },
    maps,
  };
}
