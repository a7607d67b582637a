import { expect, test } from 'vitest';
import { placeOf, templateAt } from '../../src/adoption/places.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';

const { templates, template } = openCatalog();

test.each([...templates])('%s: its place leads back to its template', (name, file) => {
  const place = placeOf(name, file, { id: 'one', system: name === 'system' ? undefined : 'shop' });
  expect(place.state).toBe('found');
  expect(template(place.state === 'found' ? templateAt(place.path) : '')).toBe(template(name));
});
