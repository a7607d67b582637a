export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly ci?: readonly [number, number];
  readonly group?: string;
  readonly line?: number;
  readonly higherIsBetter?: boolean;
}
export interface EvalResult {
  readonly metrics: readonly Metric[];
  readonly status: 'complete' | 'partial' | 'cancelled' | 'errored';
  readonly because?: string;
  readonly dirty?: boolean;
  readonly model?: string;
}
export type EvalReading =
  | { readonly ok: true; readonly result: EvalResult }
  | { readonly ok: false; readonly problem: string };
export function readEvalResult(_path: string, text: string, _format?: string): EvalReading {
  const file = JSON.parse(text) as Record<string, unknown>;
  const metrics = Object.entries(file).flatMap(([name, value]) =>
    typeof value === 'number' ? [{ name, value }] : [],
  );
  return { ok: true, result: { metrics, status: 'complete' } };
}
