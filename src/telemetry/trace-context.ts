import { omitUndefined } from '../omit-undefined.ts';

/** Where a run stands in a trace: https://www.w3.org/TR/trace-context/ */
export interface TraceContext {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits. */
  readonly spanId: string;
  /** Whether the caller that began the trace keeps it. */
  readonly sampled: boolean;
  /** As it came: what vendors say to each other. */
  readonly state?: string;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const LONGEST_STATE = 512;

/**
 * The context that `TRACEPARENT` and `TRACESTATE` carry; undefined: there is none, or none that holds, so that a new trace
 * begins. A later version of the format is read as far as this one goes, as the standard asks.
 */
export function parseTraceContext(
  parent: string | undefined,
  state: string | undefined,
): TraceContext | undefined {
  const [, version, traceId, spanId, flags, more] =
    TRACEPARENT.exec((parent ?? '').trim().slice(0, 200)) ?? [];
  if (version === undefined || traceId === undefined || spanId === undefined || flags === undefined)
    return undefined;
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  const kept = (state ?? '').trim();
  return {
    traceId,
    spanId,
    sampled: Number.parseInt(flags, 16) % 2 === 1,
    ...omitUndefined({ state: kept === '' || kept.length > LONGEST_STATE ? undefined : kept }),
  };
}
