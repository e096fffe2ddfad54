/** What holds where nobody says otherwise; the schema, docs/config.md and the resolved config all read this table. Values are as a user would write them. */
export const DEFAULTS = {
  wasmTools: '1.257.1',
  encoder: 'native',
  package: '.',
  wit: 'wit',
  ldflags: '-s -w',
  trimpath: true,
  buildTimeout: '10m',
  allow: ['wasi:*'],
  deny: ['wasi:sockets/*', 'wasi:http/*'],
  bump: 'package',
  hosts: ['v8'],
  goldenFiles: ['testdata/**/*.transcript'],
  limits: { timeout: '10s', memory: '256 MiB', output: '1 MiB', stack: '512 KiB', value: '128 MiB' },
} as const;
