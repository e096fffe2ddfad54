import type { Evidence } from '../../src/check/check.ts';
import type { ComponentConfig } from '../../src/config/config.ts';
import type { CoreModule } from '../../src/wasm/module.ts';
import { indexSources } from '../../src/wit/index-sources.ts';
import { worldOf } from '../wit/worlds.ts';

export interface Given {
  /** Items of the world in the user's WIT, and packages after it. */
  readonly wanted?: string | null;
  readonly actual?: string;
  readonly packages?: string;
  readonly core?: CoreModule | null;
  readonly imports?: Partial<ComponentConfig['imports']>;
}

export const coreOf = (...exports: readonly string[]): CoreModule => ({
  imports: [],
  exports: exports.map((name) => ({ name, kind: 'func' })),
  customSections: [{ name: 'go:buildid', size: 114 }],
  isGo: true,
});

/** Evidence of a Go component whose WIT stands in wit/world.wit, world `w`, one item a line from line 3 on. */
export function evidenceOf({
  wanted = '',
  actual = '',
  packages = '',
  core = coreOf('cabi_realloc'),
  imports,
}: Given): Evidence {
  const text = `package a:b;\nworld w {\n${wanted ?? ''}\n}\n${packages}`;
  const component = {
    world: [],
    coreFeatures: null,
    imports: {
      allow: ['wasi:*'],
      deny: ['wasi:sockets/*', 'wasi:http/*'],
      denyOrigin: 'default',
      wasi: null,
      ...imports,
    },
  };
  return {
    component: component as unknown as ComponentConfig,
    core,
    shape: { cores: core === null ? [] : [core], names: [] },
    wanted: wanted === null ? null : worldOf(wanted, packages),
    conforms: [],
    actual: worldOf(actual, packages),
    places: indexSources([{ file: 'wit/world.wit', text }]),
    features: [],
    sizes: { raw: 0, gzip: 0, brotli: null },
    golden: null,
    start: null,
    unused: new Map(),
    compat: null,
    figures: null,
    absence: null,
  };
}
