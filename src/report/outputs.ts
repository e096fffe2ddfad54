import type { ComponentReport, Report } from './report.ts';

export interface OutputPlaces {
  /** Where component-check.json was written, as later steps can open it. */
  readonly report: string;
  /** What turns a path of the report (relative to the git root) into one that later steps can open. */
  readonly resolve: (path: string) => string;
}

/** The Action's outputs. What there is none of is left out, so that it reads as an empty string. */
export function outputs(report: Report, places: OutputPlaces): Record<string, string> {
  const built = report.components.filter((component) => component.path !== null);
  const found: Record<string, string | null> = {
    verdict: report.verdict,
    'exit-code': String(report.exitCode),
    report: places.report,
    components: JSON.stringify(built.map((component) => describe(component, places))),
    ...theOnly(report.components, places),
    'go-version': same(built.map((component) => component.tools.go?.version ?? null)),
    'wasm-tools-version': same(built.map((component) => component.tools.wasmTools?.version ?? null)),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function describe({ name, path, sha256 }: ComponentReport, places: OutputPlaces) {
  return { name, path: path === null ? null : places.resolve(path), sha256 };
}

/** `digest` is in the form that `actions/attest` takes as `subject-digest`. */
function theOnly(
  components: readonly ComponentReport[],
  places: OutputPlaces,
): Record<string, string | null> {
  const [only, ...others] = components;
  if (only === undefined || others.length > 0) return {};
  return {
    'component-path': only.path === null ? null : places.resolve(only.path),
    digest: isFinal(only) ? `sha256:${only.sha256}` : null,
  };
}

/** The bytes of a stand-in encoder are not those that will be released. */
function isFinal({ sha256, tools }: ComponentReport): boolean {
  return sha256 !== null && (tools.wasmTools?.substitute ?? null) === null;
}

function same(values: readonly (string | null)[]): string | null {
  const [first, ...others] = new Set(values);
  return others.length > 0 ? null : (first ?? null);
}
