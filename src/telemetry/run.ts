import { randomBytes } from 'node:crypto';
import { omitUndefined } from '../omit-undefined.ts';
import { proxiedFetch } from '../proxy.ts';
import { type Attributes, metricsRequest, type RunMetric, type RunSpan, traceRequest } from './otlp.ts';
import { type SignalSettings, type TelemetrySettings, telemetrySettings } from './settings.ts';

/** What is told of one verdict. */
export interface JudgedForTelemetry {
  readonly verdict: string;
  readonly findings: readonly { readonly level: string }[];
  readonly pullRequest?: { readonly number: number };
}

/**
 * One run of the gate for OpenTelemetry: a span, with one below it for each verdict, and numbers. Nothing is sent where the
 * environment names no collector; what a collector does not take changes nothing of the verdict.
 */
export class RunTelemetry {
  readonly #settings: TelemetrySettings | undefined;
  readonly #start = Date.now();
  readonly #judged: (JudgedForTelemetry & { readonly at: number })[] = [];
  readonly #warn: (text: string) => void;

  /** @param warn says what a collector did not take */
  constructor(env: Readonly<Record<string, string | undefined>>, warn: (text: string) => void) {
    this.#settings = telemetrySettings(env);
    this.#warn = warn;
  }

  /** Notes a verdict of this run. */
  judged(evaluation: JudgedForTelemetry): void {
    this.#judged.push({ ...evaluation, at: Date.now() });
  }

  /**
   * Sends what was noted.
   *
   * @param name what ran: `aims-gate check`
   * @param error why it could not end as it should
   */
  async end(name: string, attributes: Attributes, error?: string): Promise<void> {
    const settings = this.#settings;
    if (settings === undefined) return;
    const { parent, resource } = settings;
    const trace = parent ?? { traceId: id(16), spanId: '', sampled: true };
    const root: RunSpan = {
      name,
      spanId: id(8),
      start: this.#start,
      end: Date.now(),
      attributes,
      ...omitUndefined({ parent: parent?.spanId, error }),
    };
    const spans = [root, ...this.#judged.map((one) => this.#verdictSpan(one, root.spanId))];
    const [traces, metrics] = [settings.traces, settings.metrics];
    await Promise.all([
      traces === undefined || !trace.sampled
        ? undefined
        : this.#send(traces, traceRequest(spans, trace, resource)),
      metrics === undefined
        ? undefined
        : this.#send(metrics, metricsRequest(this.#metrics(root), root, resource)),
    ]);
  }

  #verdictSpan(
    { verdict, findings, pullRequest, at }: JudgedForTelemetry & { readonly at: number },
    parent: string,
  ): RunSpan {
    const failures = findings.filter(({ level }) => level === 'failure').length;
    return {
      name: 'aims-gate judge',
      spanId: id(8),
      parent,
      start: this.#start,
      end: at,
      attributes: {
        'aims_gate.verdict': verdict,
        'aims_gate.findings': findings.length,
        'aims_gate.failures': failures,
        ...omitUndefined({
          'vcs.change.id': pullRequest === undefined ? undefined : String(pullRequest.number),
        }),
      },
    };
  }

  #metrics({ name, start, end, error }: RunSpan): readonly RunMetric[] {
    const of = { 'aims_gate.command': name };
    const all = this.#judged.flatMap(({ findings }) => findings);
    const verdicts = Map.groupBy(this.#judged, ({ verdict }) => verdict);
    const levels = Map.groupBy(all, ({ level }) => level);
    const metrics: readonly RunMetric[] = [
      {
        name: 'aims_gate.run.duration',
        unit: 's',
        description: 'How long the run took.',
        kind: 'gauge',
        points: [{ value: (end - start) / 1000, attributes: of }],
      },
      {
        name: 'aims_gate.runs',
        unit: '{run}',
        description: 'Runs of the gate.',
        kind: 'count',
        points: [
          { value: 1, attributes: { ...of, 'aims_gate.outcome': error === undefined ? 'ended' : 'error' } },
        ],
      },
      {
        name: 'aims_gate.verdicts',
        unit: '{verdict}',
        description: 'Verdicts by what they say.',
        kind: 'count',
        points: [...verdicts].map(([verdict, { length }]) => ({
          value: length,
          attributes: { ...of, 'aims_gate.verdict': verdict },
        })),
      },
      {
        name: 'aims_gate.findings',
        unit: '{finding}',
        description: 'Findings by level.',
        kind: 'count',
        points: [...levels].map(([level, { length }]) => ({
          value: length,
          attributes: { ...of, 'aims_gate.level': level },
        })),
      },
    ];
    return metrics.filter(({ points }) => points.length > 0);
  }

  async #send({ url, headers }: SignalSettings, body: object): Promise<void> {
    try {
      const send = await proxiedFetch(url);
      const answer = await send(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(this.#settings?.timeout ?? 0),
      });
      if (answer.status < 200 || answer.status > 299) this.#warn(`the collector answered ${answer.status}`);
    } catch (error) {
      this.#warn(error instanceof Error ? error.message : 'the collector cannot be reached');
    }
  }
}

function id(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
