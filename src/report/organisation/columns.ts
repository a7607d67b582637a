/** Columns that figures are computed from: an export that lacks them is of an older version. */
export const KIND_COLUMNS = ['reviewDecision', 'outcome', 'mergedPastTheGate', 'overrideKind'] as const;

/**
 * The columns that the report reads of a ledger's table, as `aims-gate evidence export` writes them. A column that an
 * older export lacks is read as empty; columns not named here are passed over.
 */
export const READ = [
  'sequence',
  'type',
  'decidedAt',
  'recordedAt',
  'availableSeconds',
  'pullRequest',
  'systems',
  'who',
  'what',
  'signedBy',
  'digest',
  ...KIND_COLUMNS,
] as const;
