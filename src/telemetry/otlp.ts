import { omitUndefined } from '../omit-undefined.ts';
import { VERSION } from '../version.ts';
import type { TraceContext } from './trace-context.ts';

export type AttributeValue = string | number | boolean;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** One run of the gate, or one thing judged in it. */
export interface RunSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parent?: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
  /** Why it did not end well; absent: it did. */
  readonly error?: string;
}

/** A number of a run. */
export interface RunMetric {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  /** `count`: of this run, so a collector adds it up; `gauge`: as it was. */
  readonly kind: 'count' | 'gauge';
  readonly points: readonly { readonly value: number; readonly attributes: Attributes }[];
}

const SCOPE = { name: 'aims-gate', version: VERSION };
/** Of `SpanKind`, `StatusCode` and `AggregationTemporality`: enumerations are numbers in the JSON of OTLP. */
const INTERNAL = 1;
const ERROR = 2;
const DELTA = 1;
/** Of `SpanFlags`: the low byte is W3C's, then that the parent is known to be in another process. */
const SAMPLED = 0x1;
const HAS_IS_REMOTE = 0x100;
const IS_REMOTE = 0x200;

/** The body of a request to `/v1/traces`: `ExportTraceServiceRequest` in JSON. */
export function traceRequest(spans: readonly RunSpan[], trace: TraceContext, resource: Attributes): object {
  return {
    resourceSpans: [
      {
        resource: { attributes: keyValues(resource) },
        scopeSpans: [
          {
            scope: SCOPE,
            spans: spans.map(({ name, spanId, parent, start, end, attributes, error }) => ({
              traceId: trace.traceId,
              spanId,
              ...omitUndefined({ parentSpanId: parent, traceState: trace.state }),
              flags:
                (trace.sampled ? SAMPLED : 0) + HAS_IS_REMOTE + (parent === trace.spanId ? IS_REMOTE : 0),
              name,
              kind: INTERNAL,
              startTimeUnixNano: nanoseconds(start),
              endTimeUnixNano: nanoseconds(end),
              attributes: keyValues(attributes),
              status: error === undefined ? {} : { code: ERROR, message: error },
            })),
          },
        ],
      },
    ],
  };
}

/** The body of a request to `/v1/metrics`: `ExportMetricsServiceRequest` in JSON. */
export function metricsRequest(
  metrics: readonly RunMetric[],
  { start, end }: Pick<RunSpan, 'start' | 'end'>,
  resource: Attributes,
): object {
  return {
    resourceMetrics: [
      {
        resource: { attributes: keyValues(resource) },
        scopeMetrics: [
          {
            scope: SCOPE,
            metrics: metrics.map(({ name, unit, description, kind, points }) => {
              const dataPoints = points.map(({ value, attributes }) => ({
                startTimeUnixNano: nanoseconds(start),
                timeUnixNano: nanoseconds(end),
                ...(Number.isInteger(value) ? { asInt: String(value) } : { asDouble: value }),
                attributes: keyValues(attributes),
              }));
              const data =
                kind === 'gauge'
                  ? { gauge: { dataPoints } }
                  : { sum: { dataPoints, aggregationTemporality: DELTA, isMonotonic: true } };
              return { name, unit, description, ...data };
            }),
          },
        ],
      },
    ],
  };
}

/** 64-bit numbers are texts in the JSON of OTLP. */
function nanoseconds(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds)) * 1_000_000n);
}

function keyValues(attributes: Attributes): readonly object[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: AttributeValue): object {
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'string') return { stringValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
