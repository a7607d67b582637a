/** A list of people in the policy, as `owner`, `role:NAME` and `@login`. */
export function peopleSchema(description: string) {
  return {
    description,
    type: 'array',
    minItems: 1,
    items: {
      type: 'string',
      pattern: '^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$',
      examples: ['owner', 'role:governance', '@dana'],
    },
    uniqueItems: true,
  } as const;
}
