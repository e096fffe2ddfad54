import { expect, test } from 'vitest';
import { unusedExports } from '../../src/build/unused-exports.ts';
import { unusedExportFindings } from '../../src/check/unused-export.ts';
import { worldOf } from '../wit/worlds.ts';
import { coreOf, evidenceOf } from './evidence.ts';

const place = { file: 'main.go', line: 7, column: 1 };
const wanted = 'export compute-hash: func();\nexport a:b/ops;';
const packages = 'package a:b { interface ops { resource r { m: func(); } area: func(); } }';

function unused(...exports: string[]) {
  const core = { bytes: new Uint8Array(), module: coreOf(...exports) };
  return unusedExports(core, worldOf(wanted, packages), () => place);
}

test('what the world asks for, and what hosts and linkers call, is used', () => {
  const asked = ['compute-hash', 'a:b/ops#area', 'a:b/ops#[method]r.m', 'cm32p2|a:b/ops|area'];
  const plumbing = ['cabi_realloc', 'cabi_post_compute-hash', '_initialize', 'a:b/ops#[dtor]r', 'memory'];
  expect([...unused(...asked, ...plumbing)]).toEqual([]);
});

test('a name that is nearly one of the world’s is asked about', () => {
  const evidence = { ...evidenceOf({ wanted, packages }), unused: unused('compute_hash', 'debug') };
  const [near, far] = unusedExportFindings(evidence);
  expect(near).toMatchObject({ rule: 'abi/unused-export', severity: 'warning', location: place });
  expect(near?.hint).toContain('did you mean `compute-hash`');
  expect(far?.hint).not.toContain('did you mean');
});

test('modules of other languages export functions of their own', () => {
  const module = { ...coreOf('malloc'), isGo: false };
  const world = worldOf(wanted, packages);
  expect(unusedExports({ bytes: new Uint8Array(), module }, world, () => null).size).toBe(0);
});
