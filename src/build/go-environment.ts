import type { ComponentConfig } from '../config/config.ts';
import type { GoToolchain } from '../toolchain/go.ts';

/**
 * The environment of `go build`: the target on top of Go's own, and the component's `build.env` on top of all. Go works in
 * `tempDir`, as a Go that is killed leaves its own directory behind.
 */
export function goBuildEnvironment(
  go: GoToolchain,
  build: ComponentConfig['build'],
  tempDir: string,
): Record<string, string> {
  return {
    ...go.env,
    GOOS: 'wasip1',
    GOARCH: 'wasm',
    CGO_ENABLED: '0',
    GOTMPDIR: tempDir,
    ...(build.experiments.length === 0 ? {} : { GOEXPERIMENT: build.experiments.join(',') }),
    ...build.env,
  };
}

/**
 * The arguments after `go`. `-checklinkname=0` comes first, as generated bindings reach into the runtime; a user's own
 * flag comes later and counts.
 */
export function goBuildArguments(build: ComponentConfig['build'], output: string): string[] {
  return [
    'build',
    '-buildmode=c-shared',
    ...(build.trimpath ? ['-trimpath'] : []),
    '-buildvcs=false',
    `-ldflags=${['-checklinkname=0', build.ldflags].join(' ').trim()}`,
    ...(build.tags.length === 0 ? [] : [`-tags=${build.tags.join(',')}`]),
    '-o',
    output,
    '.',
  ];
}
