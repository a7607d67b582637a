import { conformance } from './suite.ts';

conformance(0, 4);
