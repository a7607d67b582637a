import type { Exporter } from '../exporter.ts';
import { streamedJson } from '../json-stream.ts';
import { catalog } from './catalog.ts';
import { mappingCollection } from './mapping.ts';
import { planOfAction } from './plan-of-action.ts';
import { assessmentResults } from './results.ts';
import { CATALOG } from './terms.ts';

/** OSCAL: the catalog, what was found, what is to be done, and the mapping. Their ids resolve each other. */
export const oscal: Exporter = async function* (model) {
  const file = (path: string, root: string, value: object) => ({
    path,
    content: streamedJson({ [root]: value }),
  });
  yield file(CATALOG, 'catalog', catalog(model));
  yield file('oscal-assessment-results.json', 'assessment-results', assessmentResults(model));
  const plan = planOfAction(model);
  if (plan !== undefined) yield file('oscal-poam.json', 'plan-of-action-and-milestones', plan);
  yield file('oscal-mapping.json', 'mapping-collection', mappingCollection(model));
};
