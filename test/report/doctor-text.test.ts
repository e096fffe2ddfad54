import { expect, test } from 'vitest';
import type { Doctor, DoctorTool } from '../../src/report/doctor.ts';
import { renderDoctor, renderDoctorJson } from '../../src/report/doctor-text.ts';

const go: DoctorTool = {
  name: 'go',
  wanted: 'Go 1.26 (toolchain.go)',
  state: 'present',
  version: '1.26.8',
  path: '/usr/local/go/bin/go',
  source: 'path',
  sha256: 'd9a2',
  attempts: [],
  price: null,
  hint: null,
};

const missing: DoctorTool = {
  ...go,
  state: 'obtainable',
  version: null,
  path: null,
  source: null,
  sha256: null,
  attempts: [{ source: 'PATH', why: 'there is no go on it' }],
  price: { version: '1.26.8', url: 'https://go.dev/dl/go', bytes: 59_786_240, sha256: 'cafe' },
};

const doctor = (tool: DoctorTool, more: Partial<Doctor> = {}): Doctor => ({
  schema: 'component-check-doctor/1',
  exitCode: 0,
  platform: 'linux-x64',
  offline: false,
  config: null,
  cache: '/cache',
  own: { componentCheck: '0.1.0', node: '24.0.0', zlib: '1', jco: '1.35.0', wasmtime: null },
  tools: [tool],
  errors: [],
  ...more,
});

const plain = { color: false, columns: null };
const lastLine = (shown: Doctor) => renderDoctor(shown, plain).trimEnd().split('\n').at(-1);

test('a tool that is there: version, source, place and hash', () => {
  expect(renderDoctor(doctor(go), plain)).toBe(`component-check 0.1.0  Node 24.0.0 · jco 1.35.0 · linux-x64
  config      none: defaults
  tool cache  /cache

✓ go  1.26.8, from PATH
  wanted   Go 1.26 (toolchain.go)
  program  /usr/local/go/bin/go
  sha256   d9a2

ready
`);
});

test('a tool that is not: where it was looked for, what it costs and where it lies', () => {
  const text = renderDoctor(doctor(missing), plain);
  expect(text).toContain(`↓ go  not here; a run downloads it
  wanted   Go 1.26 (toolchain.go)
  - PATH: there is no go on it
  get      1.26.8, 59,786,240 bytes
  from     https://go.dev/dl/go
  sha256   cafe
`);
  expect(lastLine(doctor(missing))).toBe('ready after downloads: 59,786,240 bytes');
});

test.each([
  [doctor({ ...missing, price: null }), 'ready after downloads'],
  [doctor(go, { offline: true }), 'ready (no request was made)'],
  [doctor({ ...missing, state: 'missing' }, { exitCode: 3 }), 'a run could not judge (exit 3)'],
  [doctor(go, { exitCode: 2 }), 'a run would be refused (exit 2)'],
])('the last line is the verdict %#', (shown, line) => {
  expect(lastLine(shown)).toBe(line);
});

test('what is foreign cannot colour the terminal or command the runner', () => {
  const path = '/a\u001b[31m\n::error::x';
  const error = { code: 'config', message: path, hint: null, location: null, source: path };
  const hostile = doctor({ ...go, path, wanted: path }, { config: path, errors: [error] });
  const text = renderDoctor(hostile, plain);
  expect(text).not.toContain('\u001b');
  expect(text).not.toMatch(/^\s*::/m);
  const json = renderDoctorJson(hostile);
  expect(json).not.toContain('\u001b');
  expect(JSON.parse(json)).toEqual(hostile);
});
