import { type Environment, variable } from '../environment.ts';
import { isLoopback } from './url.ts';

/**
 * The proxy that the environment names for a URL; null: none. `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` count,
 * in small letters first, as for curl. This machine itself is never asked for through a proxy.
 */
export function proxyFor(url: URL, environment: Environment): string | null {
  if (isLoopback(url.hostname) || isExcluded(url, setting('no_proxy', environment))) return null;
  const names = url.protocol === 'https:' ? ['https_proxy', 'all_proxy'] : ['http_proxy', 'all_proxy'];
  const named = names.map((name) => setting(name, environment)).find((value) => value !== '');
  if (named === undefined) return null;
  return named.includes('://') ? named : `http://${named}`;
}

function setting(name: string, environment: Environment): string {
  return (environment[name] || variable(environment, name.toUpperCase()) || '').trim();
}

/** `*`, `example.com` and everything below it, `.example.com`, `*.example.com`, each with `:port` or without. */
function isExcluded(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, host = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (wantedPort !== undefined && wantedPort !== port) return false;
      const name = host.replace(/^\*?\./, '');
      return host === '*' || url.hostname === name || url.hostname.endsWith(`.${name}`);
    });
}
