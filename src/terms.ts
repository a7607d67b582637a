/** Words of the field that policy, register and verdict share. */

export type Level = 'failure' | 'warning' | 'notice';
export type Mode = 'enforce' | 'audit';
export type RiskTier = 'minimal' | 'limited' | 'high' | 'unacceptable';

const RISK_TIERS: readonly RiskTier[] = ['minimal', 'limited', 'high', 'unacceptable'];

/** The tier that `value` names; undefined when it names none. */
export function parseRiskTier(value: unknown): RiskTier | undefined {
  return RISK_TIERS.find((tier) => tier === value);
}
/** What a change does to a system as a whole. */
export type Transition = (typeof TRANSITIONS)[number];
export const TRANSITIONS = [
  'registering',
  'deploying',
  'withdrawing',
  'retiring',
  'tier-lowered',
  'owner-changed',
  'paths-narrowed',
  'document-removed',
] as const;
export type Stage = 'design' | 'data' | 'development' | 'deployment' | 'operation' | 'retired';
