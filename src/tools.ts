import manifest from '../package.json' with { type: 'json' };
import type { Report } from './report/report.ts';

/** What this build of component-check is made of, and what runs it. */
export function ownTools(): Report['tools'] {
  return {
    componentCheck: manifest.version,
    node: process.versions.node,
    zlib: process.versions.zlib,
    jco: manifest.devDependencies['@bytecodealliance/jco'],
    wasmtime: null,
  };
}
