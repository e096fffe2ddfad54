import type { Readable } from 'node:stream';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { CheckError } from '../../errors.ts';
import type { Environment } from '../environment.ts';
import { networkFailure, SourceFailure } from './failure.ts';
import type { DownloadLimits } from './limits.ts';
import { proxyFor } from './proxy.ts';
import { isLoopback, shownUrl, urlProblem } from './url.ts';

/** What a download has of the world around it. */
export interface Network {
  /** Proxies are taken from it, and nothing else: no request carries a token or a cookie. */
  readonly env: Environment;
  readonly limits: DownloadLimits;
  readonly signal?: AbortSignal | undefined;
}

const REDIRECTS = 5;

/** More than any archive that is taken. */
const UNPAUSED_BYTES = 1 << 30;

/**
 * One GET, redirects followed by us: each is judged like the first URL, so https stays https. `read` has the body for
 * as long as an attempt may take.
 * @throws SourceFailure; a CheckError of `read` as it is
 */
export async function get<T>(
  url: URL,
  { env, limits, signal }: Network,
  read: (body: Readable, head: Head) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(limits.attemptMs);
  const either = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const open: Dispatcher[] = [];
  try {
    let at = url;
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      const dispatcher = dispatcherFor(at, env, limits);
      open.push(dispatcher);
      const { statusCode, headers, body } = await request(at, {
        dispatcher,
        signal: either,
        headers: { 'user-agent': 'component-check', accept: '*/*' },
        headersTimeout: limits.headMs,
        bodyTimeout: limits.stallMs,
        // undici 6 dies of a connection that ends while it is paused (client-h1.js, Parser.finish): it is not paused.
        highWaterMark: UNPAUSED_BYTES,
      });
      // Thrown away with the connection: an error of a body that nobody reads must not end the process.
      body.on('error', () => {});
      if (statusCode >= 200 && statusCode < 300)
        return await read(body, {
          type: text(headers['content-type']),
          length: readLength(text(headers['content-length'])),
          url: at,
        });
      const location = text(headers.location);
      if (statusCode < 300 || statusCode >= 400 || location === '')
        throw refusal(statusCode, text(headers['retry-after']));
      at = redirected(at, location);
    }
    throw new SourceFailure(`it redirects more than ${REDIRECTS} times`);
  } catch (error) {
    if (error instanceof CheckError) throw error;
    if (deadline.aborted && !(error instanceof SourceFailure))
      throw new SourceFailure(`it did not end within ${limits.attemptMs / 1000} s`, { again: true });
    throw networkFailure(error);
  } finally {
    await Promise.all(open.map((dispatcher) => dispatcher.destroy()));
  }
}

/** The head of an answer, as far as anybody asks. */
export interface Head {
  /** `content-type`, empty where it is not told. */
  readonly type: string;
  /** Bytes that the body has; null where it is not told. */
  readonly length: number | null;
  /** Where it came from in the end. */
  readonly url: URL;
}

function dispatcherFor(url: URL, env: Environment, limits: DownloadLimits): Dispatcher {
  const timeouts = { timeout: limits.connectMs };
  const proxy = proxyFor(url, env);
  if (proxy === null) return new Agent({ connect: timeouts });
  const wrong = !/^https?:$/.test(URL.canParse(proxy) ? new URL(proxy).protocol : '');
  if (wrong) throw new SourceFailure('the proxy that the environment names is no http or https URL');
  return new ProxyAgent({ uri: proxy, requestTls: timeouts, proxyTls: timeouts });
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
function redirected(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) throw new SourceFailure('it redirects to what is no URL');
  const to = new URL(location, from);
  const problem =
    urlProblem(to.href) ??
    (from.protocol === 'https:' && to.protocol !== 'https:' ? 'is http, which anybody can change' : null) ??
    (isLoopback(to.hostname) && !isLoopback(from.hostname) ? 'is on this machine' : null);
  if (problem !== null) throw new SourceFailure(`it redirects to ${shownUrl(to)}, which ${problem}`);
  return to;
}

function refusal(status: number, retryAfter: string): SourceFailure {
  const again = status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
  const waitMs = again ? readRetryAfter(retryAfter) : null;
  return new SourceFailure(`it answers HTTP ${status}`, { again, waitMs, status });
}

/** Seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function readRetryAfter(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function readLength(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function text(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? '';
}
