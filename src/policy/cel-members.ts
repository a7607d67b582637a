/** Keys that the facts have; a key that is not here is a mistake of the policy, not of a document. */
export const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  change: [
    ...[
      'path',
      'previousPath',
      'status',
      'class',
      'before',
      'after',
      'line',
      'whole',
      'gone',
      'unseen',
      'added',
    ],
    ...['key', 'value', 'previous', 'provider', 'previousProvider'],
    ...['region', 'previousRegion', 'scopes', 'previousScopes'],
  ],
  system: [...['id', 'name', 'risk', 'stages', 'stage', 'previousStage', 'owner', 'suppliers', 'registered']],
  pull: ['number', 'author', 'roles', 'teams', 'labels', 'base', 'head', 'draft', 'agent', 'title', 'body'],
  lines: ['added', 'removed'],
};
