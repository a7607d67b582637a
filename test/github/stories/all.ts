import { BASICS } from './basics.ts';
import { MACHINES } from './machines.ts';
import { PEOPLE } from './people.ts';
import type { Story } from './story.ts';

export const STORIES: readonly Story[] = [...BASICS, ...PEOPLE, ...MACHINES];
