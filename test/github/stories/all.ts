import { BASICS } from './basics.ts';
import { FORKS } from './forks.ts';
import { MACHINES } from './machines.ts';
import { OVERLAPS } from './overlaps.ts';
import { PEOPLE } from './people.ts';
import { QUEUES } from './queues.ts';
import type { Story } from './story.ts';

export const STORIES: readonly Story[] = [
  ...BASICS,
  ...FORKS,
  ...PEOPLE,
  ...QUEUES,
  ...OVERLAPS,
  ...MACHINES,
];
