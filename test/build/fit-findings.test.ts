import { expect, it } from 'vitest';
import { missingExport } from '../../src/build/fit-findings.ts';
import { indexSources } from '../../src/wit/index-sources.ts';

const S32 = { kind: 's32' } as const;
const func = { name: 'add', async: false, role: { kind: 'function' }, params: [], result: S32 } as const;
const want = { interface: null, item: 'add', post: false, coreName: 'add', func } as never;
const places = indexSources([
  { file: 'wit/w.wit', text: 'package a:b;\nworld w { export add: func() -> s32; }' },
]);

function missing(form: string | null) {
  const location = { file: 'main.go', line: 17, column: 1 };
  const directive = (asked: string) => (asked === form ? location : null);
  const core = { imports: [], exports: new Map() };
  return missingExport({ world: 'a:b/w', core, places, directive } as never, want);
}

it.each([
  ['export', '//export add'],
  ['comment', '// go:wasmexport add'],
])(
  'a missing export that somebody meant to write (%s) is shown, and why Go does not read it',
  (form, text) => {
    const found = missing(form);
    expect(found.hint).toBe(
      `main.go:17 has \`${text}\`; Go reads only \`//go:wasmexport add\`, without a space`,
    );
    expect(found).toMatchObject({
      location: { file: 'wit/w.wit', line: 2 },
      related: [{ location: { line: 17 } }],
    });
  },
);

it('a missing export that nobody wrote is a stub to write', () => {
  expect(missing(null).hint).toBe('write it in package main:\n//go:wasmexport add\nfunc add() int32 { … }');
});

it('a stub that takes a string takes it by address, and says who frees it', () => {
  const text = { kind: 'string' } as const;
  const greet = { ...func, name: 'greet', params: [{ name: 'name', type: text }], result: text };
  const wanted = { ...(want as object), item: 'greet', coreName: 'greet', func: greet } as never;
  const core = { imports: [], exports: new Map() };
  const found = missingExport({ world: 'a:b/w', core, places, directive: () => null } as never, wanted);
  expect(found.hint).toContain('func greet(name unsafe.Pointer, nameLen uint32) unsafe.Pointer { … }\n');
  expect(found.hint).toContain('free the result in `//go:wasmexport cabi_post_greet`');
});
