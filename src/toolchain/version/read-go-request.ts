import { readFileSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import type { Location } from '../../check/finding.ts';
import type { Config, Origin } from '../../config/config.ts';
import { isInside, reportPath } from '../../config/paths.ts';
import { CheckError } from '../../errors.ts';
import { parseGoVersion } from '../go-version.ts';
import { type GoDirectives, type NamedVersion, readGoDirectives, readToolVersions } from './go-directives.ts';
import { ANY_GO, type GoRequest, type GoWish, isOutdated } from './go-request.ts';

type Part = Pick<Config, 'root' | 'toolchain' | 'components' | 'origins' | 'locateTool'>;

/** What one module says. */
interface ModuleWishes {
  readonly wish: GoWish | null;
  readonly minimums: readonly GoWish[];
}

/**
 * What Go is asked for: by input (or a file that one names), flag or config, else by the `toolchain` line of go.work or go.mod, else by
 * `.tool-versions`; and never one older than a `go` line.
 * @throws CheckError `config` where two modules want different ones, or what is asked for is older than a `go` line
 */
export function readGoRequest({ root, toolchain, components, origins, locateTool }: Part): GoRequest {
  const { go } = toolchain;
  if (typeof go === 'object' && go !== null) return ANY_GO;
  const built = components.filter(({ component, build }) => component === null && build.command === null);
  const modules = built.map((one) => readModule(root, one.package, one.build.env.GOWORK !== 'off'));
  const minimum = newest(modules.flatMap(({ minimums }) => minimums));
  if (go !== null)
    return consistent(
      { wish: { version: go, from: toolchain.goFrom ?? fromOrigin(origins['toolchain.go']) }, minimum },
      locateTool?.('go') ?? null,
    );
  const wishes = modules.flatMap(({ wish }) => wish ?? []);
  return { wish: unlessOutdated(onlyOne(wishes), minimum), minimum };
}

function fromOrigin(origin: Origin | undefined): string {
  return origin === 'input' ? 'the input go-version' : 'toolchain.go';
}

function readModule(root: string, directory: string, workspaces: boolean): ModuleWishes {
  const work = workspaces ? directives(root, directory, 'go.work') : null;
  const module = directives(root, directory, 'go.mod');
  const files = [work, module].filter((file) => file !== null);
  const minimums = files.flatMap(({ file, said }) => wish(said.go, file) ?? []);
  // In a workspace go.work decides; without a line of its own the module's counts.
  const wanted = files.map(({ file, said }) => wish(said.toolchain, file)).find((one) => one !== null);
  return { wish: wanted ?? toolVersions(root, directory), minimums };
}

function directives(root: string, directory: string, name: string) {
  const found = findUp(root, directory, name);
  if (found === null) return null;
  return { file: reportPath(root, found.file), said: readGoDirectives(found.text) satisfies GoDirectives };
}

function toolVersions(root: string, directory: string): GoWish | null {
  const found = findUp(root, directory, '.tool-versions');
  return found === null ? null : wish(readToolVersions(found.text), reportPath(root, found.file));
}

function wish(named: NamedVersion | null, file: string): GoWish | null {
  return named === null ? null : { version: named.version, from: `${file}:${named.line}` };
}

/** The nearest file of a name, in a directory or above it, not beyond the repository. */
function findUp(root: string, directory: string, name: string): { file: string; text: string } | null {
  if (!isInside(root, directory)) return null;
  const file = path.join(directory, name);
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch {
    return directory === root ? null : findUp(root, path.dirname(directory), name);
  }
}

function newest(wishes: readonly GoWish[]): GoWish | null {
  const order = ({ version }: GoWish) => parseGoVersion(`go${version}`) ?? '0.0.0';
  return [...wishes].sort((a, b) => semver.rcompare(order(a), order(b)))[0] ?? null;
}

function onlyOne(wishes: readonly GoWish[]): GoWish | null {
  const [first] = wishes;
  const other = wishes.find(({ version }) => version !== first?.version);
  if (first === undefined || other === undefined) return first ?? null;
  throw new CheckError(
    'config',
    `${first.from} wants Go ${first.version} and ${other.from} wants Go ${other.version}; a run builds with one`,
    {
      hint: 'set toolchain.go, or check the components in runs of their own',
      source: first.from,
    },
  );
}

/** Go itself would refuse to build with what is older than a `go` line; that is told before anything is downloaded. */
function consistent(request: GoRequest, location: Location | null): GoRequest {
  const { wish, minimum } = request;
  if (wish === null || !isOutdated(request)) return request;
  const needs =
    minimum === null || isOutdated({ wish, minimum: null })
      ? 'components need Go 1.24 or newer: //go:wasmexport came with it'
      : `${minimum.from} needs Go ${minimum.version} or newer`;
  throw new CheckError('config', `${wish.from} asks for Go ${wish.version}, but ${needs}`, {
    hint: `ask for a newer one${minimum === null ? '' : ', or lower the go line'}`,
    source: wish.from,
    ...(location === null ? {} : { location }),
  });
}

/** For Go itself a `toolchain` line that is older than what is needed does not count either. */
function unlessOutdated(wish: GoWish | null, minimum: GoWish | null): GoWish | null {
  return isOutdated({ wish, minimum }) ? null : wish;
}
