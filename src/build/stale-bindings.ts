import path from 'node:path';
import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { readCoreModule } from '../wasm/read.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import { type GeneratedFile, generatedFiles } from './generated.ts';
import { goFilesOfModule } from './go-directives.ts';
import { type GoSources, locate } from './go-places.ts';

/** What is wrong with a module, and what there is to explain it by. */
export interface Misfit {
  readonly findings: readonly Finding[];
  /** The module. */
  readonly core: Uint8Array;
  readonly places: SourceIndex;
}

const SHOWN = 20;
const EXPLAINED = new Set(['wit/missing-export', 'wit/type-mismatch', 'wit/unexpected-import']);

/**
 * Puts one finding in the place of all differences that come of bindings that are older than the WIT. A generator writes
 * whatever its world asks for: what lacks in a module with its bindings, or is otherwise in them, was not there when it
 * ran. What people wrote themselves stays as it was found, and so does everything where `generate` has just run.
 */
export function explainStale(
  { findings, core, places }: Misfit,
  { generate, world }: Pick<ComponentConfig, 'generate' | 'world'>,
  sources: GoSources,
): readonly Finding[] {
  if (generate.length > 0 || !findings.some(({ rule }) => EXPLAINED.has(rule))) return findings;
  const files = generatedFiles(sources);
  if (files.length === 0) return findings;
  const exported = readCoreModule(core).exports.map(({ name }) => name);
  const linked = exportBindings(files, new Set(exported));
  const owner = (one: Finding) => ownerOf(one, files, linked, sources);
  const stale = findings.filter((one) => owner(one) !== null);
  const [first] = stale;
  const file = first === undefined ? null : owner(first);
  if (first === undefined || file === null) return findings;
  const explained = staleFinding(file, stale, places, regenerateHint(file, world, sources));
  const location = locate(sources, file.file, /^\/\/ (?:Code g|G)enerated by /);
  return [{ ...explained, location }, ...findings.filter((one) => !stale.includes(one))];
}

/** The file through which the module exports its world: all that it exports is there, or it belongs to another program. */
function exportBindings(files: readonly GeneratedFile[], exports: ReadonlySet<string>): GeneratedFile | null {
  const linked = files.filter(
    (file) => file.exports.length > 0 && file.exports.every((name) => exports.has(name)),
  );
  return linked.sort((a, b) => b.exports.length - a.exports.length)[0] ?? null;
}

/** The bindings that a difference comes of; null where somebody wrote it, or where there are none. */
function ownerOf(
  { rule, location, related }: Finding,
  files: readonly GeneratedFile[],
  linked: GeneratedFile | null,
  sources: GoSources,
): GeneratedFile | null {
  if (!EXPLAINED.has(rule)) return null;
  const place = rule === 'wit/unexpected-import' ? location : (related[0]?.location ?? null);
  if (place === null) return rule === 'wit/missing-export' ? linked : null;
  return files.find(({ file }) => isAt(file, place, sources)) ?? null;
}

function isAt(file: string, place: Location, { root }: GoSources): boolean {
  return path.resolve(root, place.file) === path.resolve(file);
}

function staleFinding(
  { generator }: GeneratedFile,
  stale: readonly Finding[],
  places: SourceIndex,
  hint: string,
): Finding {
  const [first] = stale;
  const tool = generator.version === null ? generator.tool : `${generator.tool} ${generator.version}`;
  const others = stale.length - 1;
  const more =
    others === 0 ? '' : `; there ${others === 1 ? 'is 1 difference' : `are ${others} differences`} more`;
  return finding('bindings/stale', {
    message: `the bindings that ${tool} wrote are older than the WIT${versions(generator.packages, places)}: ${first?.message}${more}`,
    hint,
    expected: first?.expected ?? null,
    actual: first?.actual ?? null,
    related: stale.slice(0, SHOWN).map(({ message, location }) => ({ message, location })),
  });
}

/** `, of kitchen:sink@1.2.3 where it is kitchen:sink@1.3.0 now`; empty where nothing shows it. */
function versions(packages: readonly string[], { references }: SourceIndex): string {
  const now = new Set(references.map((one) => one.package));
  const name = (id: string) => id.split('@')[0];
  const old = packages.find((id) => !now.has(id));
  const successor = old === undefined ? undefined : [...now].find((id) => name(id) === name(old));
  return successor === undefined ? '' : `, of ${old} where it is ${successor} now`;
}

/** The command that wrote them, as far as the sources tell. */
function regenerateHint(
  { file, generator }: GeneratedFile,
  world: readonly string[],
  sources: GoSources,
): string {
  const { module, packageDir, read } = sources;
  const home = module?.dir ?? packageDir;
  const command = goFilesOfModule(sources).some((one) => /^\/\/go:generate /m.test(read(one) ?? ''))
    ? 'go generate ./...'
    : [packageDir, home].some((dir) => read(path.join(dir, 'componentize-go.toml')) !== null)
      ? 'componentize-go bindings'
      : byHand(generator.tool, world, path.relative(home, path.dirname(file)));
  return `generate them anew and commit them: \`${command}\`, in ${path.relative(sources.root, home).split(path.sep).join('/') || '.'}`;
}

function byHand(tool: GeneratedFile['generator']['tool'], world: readonly string[], dir: string): string {
  const choice = world.length === 1 ? ` --world ${world[0]}` : '';
  // An old one loses every result of what a newer wasm-tools prints.
  if (tool === 'wit-bindgen-go')
    return `go run go.bytecodealliance.org/cmd/wit-bindgen-go@v0.7.0 generate${choice} wit`;
  // A library has its packages in these two directories, a program of its own has them where it is.
  const place = dir.split(path.sep).join('/');
  const library = /^(?:(.*)\/)?(?:exports|imports)(?:\/|$)/.exec(place);
  if (library === null) return `wit-bindgen go${choice} --out-dir ${place || '.'} wit`;
  return `wit-bindgen go${choice} --pkg-name MODULE --out-dir ${library[1] ?? '.'} wit`;
}
