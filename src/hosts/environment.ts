/** The whole environment of a host: none, but Windows cannot start a program without its system root. */
export function hostEnvironment(): Readonly<Record<string, string>> {
  const { SystemRoot } = process.env;
  return process.platform === 'win32' && SystemRoot !== undefined ? { SystemRoot } : {};
}
