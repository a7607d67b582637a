import { omitUndefined } from '../omit-undefined.ts';
import { VERSION } from '../version.ts';
import type { Attributes } from './otlp.ts';
import { parseTraceContext, type TraceContext } from './trace-context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where telemetry goes: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
export interface TelemetrySettings {
  readonly traces?: SignalSettings;
  readonly metrics?: SignalSettings;
  /** Milliseconds. */
  readonly timeout: number;
  readonly resource: Attributes;
  /** The trace that this run is a part of; absent: it begins one. */
  readonly parent?: TraceContext;
}

export interface SignalSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const DEFAULT_TIMEOUT = 10_000;
/** A collector that hangs must not hold up a job. */
const LONGEST_TIMEOUT = 30_000;

/** What the environment asks for; undefined: nobody wants telemetry. */
export function telemetrySettings(env: Environment): TelemetrySettings | undefined {
  if (env.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return undefined;
  const traces = signal('traces', env);
  const metrics = signal('metrics', env);
  if (traces === undefined && metrics === undefined) return undefined;
  const timeout = Number(env.OTEL_EXPORTER_OTLP_TIMEOUT ?? DEFAULT_TIMEOUT);
  return {
    ...omitUndefined({ traces, metrics, parent: parseTraceContext(env.TRACEPARENT, env.TRACESTATE) }),
    timeout: timeout > 0 ? Math.min(timeout, LONGEST_TIMEOUT) : DEFAULT_TIMEOUT,
    resource: {
      ...pairs(env.OTEL_RESOURCE_ATTRIBUTES),
      'service.name':
        env.OTEL_SERVICE_NAME || pairs(env.OTEL_RESOURCE_ATTRIBUTES)['service.name'] || 'aims-gate',
      'service.version': VERSION,
      ...omitUndefined({
        'vcs.repository.url.full':
          env.GITHUB_REPOSITORY === undefined
            ? undefined
            : `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}`,
        'cicd.pipeline.run.id': env.GITHUB_RUN_ID,
      }),
    },
  };
}

function signal(name: 'traces' | 'metrics', env: Environment): SignalSettings | undefined {
  const upper = name.toUpperCase();
  if (env[`OTEL_${upper}_EXPORTER`] === 'none') return undefined;
  const own = env[`OTEL_EXPORTER_OTLP_${upper}_ENDPOINT`];
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const url = own || (base ? `${base.replace(/\/$/, '')}/v1/${name}` : undefined);
  if (url === undefined || !/^https?:\/\//.test(url)) return undefined;
  const headers = {
    ...pairs(env.OTEL_EXPORTER_OTLP_HEADERS),
    ...pairs(env[`OTEL_EXPORTER_OTLP_${upper}_HEADERS`]),
  };
  return { url, headers };
}

/** `key=value,other=a%20b`. */
function pairs(written: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (written ?? '').split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      const key = pair.slice(0, Math.max(at, 0)).trim();
      return key === '' ? [] : [[key, decoded(pair.slice(at + 1).trim())] as const];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
