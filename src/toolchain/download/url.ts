/** Whether a host name means this machine. https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** What is wrong with a URL that something is to be downloaded from, without repeating what may be secret in it; null: nothing. */
export function urlProblem(text: string): string | null {
  const url = URL.parse === undefined ? parse(text) : URL.parse(text);
  if (url === null) return 'is not a URL';
  if (url.username !== '' || url.password !== '') return 'has a user name or password in it';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return null;
  return url.protocol === 'http:'
    ? 'is http, which anybody on the way can change'
    : `is ${url.protocol} and not https:`;
}

/** Node 20 has no `URL.parse`. */
function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** For messages: a URL without user, password, query and fragment, where signatures and tokens stand. */
export function shownUrl(url: URL | string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** `file` below a base that may or may not end in a slash. */
export function below(base: string, file: string): URL {
  return new URL(file, base.endsWith('/') ? base : `${base}/`);
}
