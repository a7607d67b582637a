import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readOperationFile } from '../../src/documents/operation/index.ts';
import { RunTelemetry } from '../../src/telemetry/run.ts';
import { telemetrySettings } from '../../src/telemetry/settings.ts';
import { parseTraceContext } from '../../src/telemetry/trace-context.ts';
import { aimsGateBeside } from '../cli/command.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

/** The messages of opentelemetry-proto 1.x by their JSON mapping, as far as they are sent: a name that is not theirs is refused. */
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object) => ({ type: 'array', items });
const text = { type: 'string' };
const digits = { type: 'string', pattern: '^-?[0-9]+$' };
const keyValues = list(
  object(
    {
      key: { type: 'string', minLength: 1 },
      value: {
        ...object({
          stringValue: text,
          boolValue: { type: 'boolean' },
          intValue: digits,
          doubleValue: { type: 'number' },
        }),
        minProperties: 1,
        maxProperties: 1,
      },
    },
    ['key', 'value'],
  ),
);
const resource = object({ attributes: keyValues }, ['attributes']);
const scope = object({ name: text, version: text }, ['name', 'version']);
const points = list(
  object(
    {
      startTimeUnixNano: digits,
      timeUnixNano: digits,
      asInt: digits,
      asDouble: { type: 'number' },
      attributes: keyValues,
    },
    ['timeUnixNano', 'attributes'],
  ),
);
const TRACES = object(
  {
    resourceSpans: list(
      object(
        {
          resource,
          scopeSpans: list(
            object(
              {
                scope,
                spans: list(
                  object(
                    {
                      traceId: { type: 'string', pattern: '^[0-9a-f]{32}$' },
                      spanId: { type: 'string', pattern: '^[0-9a-f]{16}$' },
                      parentSpanId: { type: 'string', pattern: '^[0-9a-f]{16}$' },
                      traceState: text,
                      flags: { type: 'integer', minimum: 0, maximum: 0xffffffff },
                      name: { type: 'string', minLength: 1 },
                      kind: { type: 'integer', minimum: 0, maximum: 5 },
                      startTimeUnixNano: digits,
                      endTimeUnixNano: digits,
                      attributes: keyValues,
                      status: object({ code: { type: 'integer', minimum: 0, maximum: 2 }, message: text }),
                    },
                    ['traceId', 'spanId', 'name', 'kind', 'startTimeUnixNano', 'endTimeUnixNano'],
                  ),
                ),
              },
              ['scope', 'spans'],
            ),
          ),
        },
        ['resource', 'scopeSpans'],
      ),
    ),
  },
  ['resourceSpans'],
);
const METRICS = object(
  {
    resourceMetrics: list(
      object(
        {
          resource,
          scopeMetrics: list(
            object(
              {
                scope,
                metrics: list(
                  object(
                    {
                      name: { type: 'string', minLength: 1 },
                      unit: text,
                      description: text,
                      gauge: object({ dataPoints: points }, ['dataPoints']),
                      sum: object(
                        {
                          dataPoints: points,
                          aggregationTemporality: { enum: [1, 2] },
                          isMonotonic: { type: 'boolean' },
                        },
                        ['dataPoints', 'aggregationTemporality'],
                      ),
                    },
                    ['name'],
                  ),
                ),
              },
              ['scope', 'metrics'],
            ),
          ),
        },
        ['resource', 'scopeMetrics'],
      ),
    ),
  },
  ['resourceMetrics'],
);
const ajv = new Ajv2020.default({ strict: false });
const fits: Readonly<Record<string, (body: unknown) => boolean>> = {
  '/v1/traces': ajv.compile(TRACES),
  '/v1/metrics': ajv.compile(METRICS),
};

interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
let received: Received[] = [];
let answer = 200;
let server: Server;
let endpoint = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(answer).end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  received = [];
  answer = 200;
});

const at = (path: string): Received | undefined => received.find((one) => one.path === path);
const spansOf = (body: string | undefined) => JSON.parse(body ?? '{}').resourceSpans[0].scopeSpans[0].spans;

describe('a run with a collector', () => {
  const env = () => ({
    OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/`,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc,x-team=ai',
    TRACEPARENT: `00-${TRACE}-${PARENT}-01`,
    TRACESTATE: 'vendor=1',
  });

  test('sends spans and metrics as the protocol writes them, in the trace it is a part of', async () => {
    const run = new RunTelemetry(env(), () => {});
    run.judged({
      verdict: 'fail',
      findings: [{ level: 'failure' }, { level: 'notice' }],
      pullRequest: { number: 7 },
    });
    await run.end('aims-gate action', { 'aims_gate.event': 'pull_request' });
    for (const { path, body } of received)
      expect([path, fits[path]?.(JSON.parse(body))]).toEqual([path, true]);
    expect(received.map(({ path }) => path).sort()).toEqual(['/v1/metrics', '/v1/traces']);
    expect(at('/v1/traces')?.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: 'Bearer abc',
      'x-team': 'ai',
    });
    const [root, verdict] = spansOf(at('/v1/traces')?.body);
    expect(root).toMatchObject({
      traceId: TRACE,
      parentSpanId: PARENT,
      traceState: 'vendor=1',
      flags: 0x301,
      status: {},
    });
    expect(verdict).toMatchObject({
      traceId: TRACE,
      parentSpanId: root.spanId,
      flags: 0x101,
      name: 'aims-gate judge',
    });
    const read = readOperationFile({ path: 'metrics.json', text: at('/v1/metrics')?.body ?? '' });
    expect(read.observations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          series: 'aims_gate.findings',
          value: 1,
          labels: expect.objectContaining({ 'aims_gate.level': 'failure' }),
        }),
      ]),
    );
  });

  test('a run that ended with an error says so', async () => {
    await new RunTelemetry(env(), () => {}).end('aims-gate check', {}, 'bad input');
    expect(spansOf(at('/v1/traces')?.body)[0].status).toEqual({ code: 2, message: 'bad input' });
  });

  test('a trace that nobody keeps gets no spans, and a collector that refuses is only said', async () => {
    answer = 503;
    const said: string[] = [];
    const unsampled = { ...env(), TRACEPARENT: `00-${TRACE}-${PARENT}-00` };
    await new RunTelemetry(unsampled, (one) => said.push(one)).end('aims-gate check', {});
    expect(received.map(({ path }) => path)).toEqual(['/v1/metrics']);
    expect(said).toEqual(['the collector answered 503']);
  });

  test('the command line sends its name and outcome, and ends as it does without', async () => {
    const done = await aimsGateBeside(['policy', 'lint', 'missing.yml'], env());
    expect(done.code).toBe(2);
    expect(spansOf(at('/v1/traces')?.body)[0]).toMatchObject({
      name: 'aims-gate policy lint',
      status: { code: 2 },
    });
  });
});

test.each([
  ['nothing is asked for', {}],
  ['switched off', { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }],
  ['no address', { OTEL_EXPORTER_OTLP_ENDPOINT: 'file:///etc/passwd' }],
])('no telemetry: %s', (_, env) => {
  expect(telemetrySettings(env)).toBeUndefined();
});

test.each([
  ['as it comes', `00-${TRACE}-${PARENT}-01`, { traceId: TRACE, spanId: PARENT, sampled: true }],
  ['not sampled', `00-${TRACE}-${PARENT}-02`, { traceId: TRACE, spanId: PARENT, sampled: false }],
  [
    'a later version',
    `cc-${TRACE}-${PARENT}-01-what-the-future-holds`,
    { traceId: TRACE, spanId: PARENT, sampled: true },
  ],
  ['a version that is forbidden', `ff-${TRACE}-${PARENT}-01`, undefined],
  ['more than version 00 has', `00-${TRACE}-${PARENT}-01-x`, undefined],
  ['a trace of zeros', `00-${'0'.repeat(32)}-${PARENT}-01`, undefined],
  ['a span of zeros', `00-${TRACE}-${'0'.repeat(16)}-01`, undefined],
  ['capitals', `00-${TRACE.toUpperCase()}-${PARENT}-01`, undefined],
  ['nothing', undefined, undefined],
])('trace context: %s', (_, parent, expected) => {
  expect(parseTraceContext(parent, undefined)).toEqual(expected);
});
