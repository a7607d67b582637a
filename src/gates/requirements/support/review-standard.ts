/** Keys of the policy that make an approval more than a click: `reviewStandardOf` reads them. */
export const REVIEW_STANDARD = {
  'min-minutes': {
    description:
      'How long the content must have been pushed, and the pull request open, before the approval.',
    $ref: '#/$defs/minutes',
  },
  rationale: {
    description: '`required`: the review says in writing what it rests on, in at least 20 characters.',
    enum: ['required'],
  },
  'max-per-hour': {
    description:
      'Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.',
    type: 'integer',
    minimum: 1,
    maximum: 100,
  },
} as const;
