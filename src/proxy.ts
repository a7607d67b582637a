import type { Agent } from 'node:http';
import { badInput } from './errors.ts';
import { omitUndefined } from './omit-undefined.ts';

/** What is used of an answer: the `Response` of whichever `fetch` sent the request. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Iterable<[string, string]>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a client needs to send a request. */
export type Send = (url: string, init: RequestInit) => Promise<HttpAnswer>;

/**
 * `fetch` to `destination`: through the proxy that `HTTPS_PROXY` or `HTTP_PROXY` names, past it for `NO_PROXY`.
 *
 * Node's own `fetch` knows no proxy unless the process was started with `NODE_USE_ENV_PROXY`, which a runner does not do.
 */
export async function proxiedFetch(destination: string): Promise<Send> {
  if (!namesProxy(process.env)) return fetch;
  const [{ HttpClient }, { fetch: send }] = await Promise.all([
    import('@actions/http-client'),
    import('undici'),
  ]);
  const dispatcher = understood(() => new HttpClient('aims-gate').getAgentDispatcher(destination));
  if (dispatcher === undefined) return fetch;
  return (url, { body, headers, method, signal, redirect }) => {
    const sent = typeof body === 'string' ? { body } : {};
    const named = Object.fromEntries(new Headers(headers));
    return send(url, {
      dispatcher,
      ...sent,
      headers: named,
      ...omitUndefined({
        method,
        signal: signal === undefined || signal === null ? undefined : signal,
        redirect,
      }),
    });
  };
}

/** The same for clients that take an agent of `node:http`; undefined: no proxy is between. */
export async function proxyAgent(destination: string): Promise<Agent | undefined> {
  if (!namesProxy(process.env)) return undefined;
  const { getProxyUrl } = await import('@actions/http-client/lib/proxy');
  const proxy = understood(() => getProxyUrl(new URL(destination)));
  if (proxy === undefined) return undefined;
  // Amazon's client keeps only agents that it can close, which the toolkit's own cannot.
  if (new URL(destination).protocol === 'https:') {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return new HttpsProxyAgent(proxy);
  }
  const { HttpProxyAgent } = await import('http-proxy-agent');
  return new HttpProxyAgent(proxy);
}

function understood<T>(agent: () => T): T {
  try {
    return agent();
  } catch (cause) {
    const hint = 'set HTTPS_PROXY to an address such as http://proxy.example:3128';
    throw badInput('the proxy that HTTPS_PROXY or HTTP_PROXY names is not an address', hint, { cause });
  }
}

function namesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (env[name] ?? '') !== '');
}
