/** Words of the field that policy, register and verdict share. */

export type Level = 'failure' | 'warning' | 'notice';
export type Mode = 'enforce' | 'audit';
export type RiskTier = 'minimal' | 'limited' | 'high' | 'unacceptable';
export type Stage = 'design' | 'data' | 'development' | 'deployment' | 'operation' | 'retired';
