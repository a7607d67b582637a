/** Below this nobody has read a change of a system of the tier, in seconds. Chosen here, not by a standard. */
export const TOO_FAST = { unacceptable: 300, high: 300, limited: 120, minimal: 30 } as const;

/** The bound for a tier; one that is not known is held to that of a high risk. */
export function tooFastFor(tier: keyof typeof TOO_FAST | undefined): number {
  return TOO_FAST[tier ?? 'high'];
}
