/* Generated from src/evidence/records by `npm run generate`: edit the kind of record, not this file. */
export const RECORD_TYPES = [
  'review',
  'verdict',
  'deployment-approval',
  'exception',
  'override',
  'override-review',
  'lifecycle',
  'monitoring',
  'oversight',
  'checkpoint',
  'repair',
  'key',
] as const;
