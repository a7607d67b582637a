import type { Problem } from '../../../documents/position.ts';
import type { Path } from '../../../documents/yaml.ts';

/** Whether a problem is in one of the parts that are judged, or is about the document as a whole. */
export function isWithin({ keys = [] }: Problem, fields: readonly string[]): boolean {
  if (fields.length === 0 || keys.length === 0) return true;
  // Of Markdown `license` is the one of its front matter.
  const within = keys[0] === 'metadata' ? [keys, keys.slice(1)] : [keys];
  return within.some((one) => fields.some((field) => isAt(one, field)));
}

function isAt(keys: Path, field: string): boolean {
  const steps = field.split('.');
  const shared = Math.min(steps.length, keys.length);
  return steps.slice(0, shared).every((step, index) => step === String(keys[index]));
}
