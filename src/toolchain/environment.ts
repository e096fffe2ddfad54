/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment without what steers Go: `GOFLAGS`, `GOROOT`, `GOEXPERIMENT`, `GODEBUG`, `GO111MODULE`, `CGO_CFLAGS` and
 * all the others. `GOOGLE_APPLICATION_CREDENTIALS` is not Go's.
 */
export function withoutGo(ambient: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(ambient)) {
    if (value !== undefined && !/^(?:GO[A-Z0-9]+|GO_.*|CGO_.*)$/i.test(name)) kept[name] = value;
  }
  return kept;
}

/** The value of a variable whose case Windows does not care about: `Path`. */
export function variable(
  environment: Environment,
  name: string,
  platform = process.platform,
): string | undefined {
  if (platform !== 'win32') return environment[name];
  const key = Object.keys(environment).find((candidate) => candidate.toUpperCase() === name);
  return key === undefined ? undefined : environment[key];
}

/** The environment as a process takes it. */
export function definedIn(environment: Environment): Record<string, string> {
  const set = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
