import { expect, test } from 'vitest';
import { strictCode } from '../../src/hosts/v8/strict-code.ts';

const program = (body: string) =>
  `export function instantiate(getCoreModule, imports) {\n${body}\n}\nexport const _util = {};\n`;

/** Code as jco 1.35 writes it, what it becomes, and what another version might write instead. */
const PLACES = [
  [
    'for (let i = 0; i < len3; i++) {\n const base = base3 + i * 8;',
    '$host.count(len3 * 8); for',
    'for (let i = 0; i < len3; i++) {\n let base = base3 + i * 8;',
  ],
  [
    `if ((arg1 & 4294967294) !== 0) {\n throw new TypeError('flags have extraneous bits set');\n}`,
    '$host.flags(arg1, 4294967294);\n}',
    `if ((arg1 & 4294967294) !== 0) {\n throw new TypeError('bits beyond the flags');\n}`,
  ],
  [
    '  rscTableRemove(handleTable0, handle1);',
    '$host.giveAway(',
    '  void rscTableRemove(handleTable0, handle1);',
  ],
  [
    `var handle1 = arg0[symbolRscHandle];\nif (!handle1) { throw 1; }\nfinalizationRegistry0.unregister(arg0);`,
    '$host.putBack(handleTable0, handle1,',
    `let handle1 = arg0[symbolRscHandle];\nif (!handle1) { throw 1; }\nfinalizationRegistry0.unregister(arg0);`,
  ],
  [
    'handle0 = rscTableCreateBorrow(handleTable0, rep, SCOPE_ID);',
    'task.resourceScopeId()',
    'handle0 = rscTableCreateBorrow(handleTable0, rep, scopeId);',
  ],
  [
    'const rep2 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;',
    '$host.rep(handleTable0, handle1)',
    'const rep2 = handleTable0[handle1 * 2 + 1] & ~T_FLAG;',
  ],
  [
    'var handle0 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;',
    '$host.held(handleTable0, handle1)',
    'var handle0 = handleTable0[(handle1 << 1) + 1] & 1073741823;',
  ],
  [
    'bool0 == 0 ? false : (bool0 == 1 ? true : throwInvalidBool())',
    'bool0 == 0 ? false : (bool0 == 1 ? true : $host.bool(bool0))',
    'bool0 ? true : throwInvalidBool()',
  ],
  ['const b = memory0.buffer.slice(ptr, end);', '$host.slice(memory0.buffer, ptr', null],
] as const;

test.each(PLACES)('%s', (known, becomes, other) => {
  expect(strictCode(program(known))).toContain(becomes);
  if (other === null) return;
  expect(() => strictCode(program(other))).toThrow('of another shape');
  // One place that is known does not stand for the others.
  expect(() => strictCode(program(`${known}\n${other}`))).toThrow('of another shape');
});

test('what is alike and needs no rewriting stays', () => {
  const alike = `
function rscTableCreateBorrow(table, rep, scopeId) {}
const handleEntry = rscTableRemove(handleTable0, handle1);
finalizationRegistry0.unregister(rsc0);
finalizationRegistry0.unregister(resourceObj);
finalizationRegistry0.register(obj, handle, obj);
for (let i = 0; i < len; i++) {}
for (let i = 0; i < vec2.length; i++) {}
if (!handle1 || (handleTable0[(handle1 << 1) + 1] & T_FLAG) === 0) throw 1;`;
  expect(strictCode(program(alike))).toContain(alike);
});

test('a function that is called is defined in the one way that is known', () => {
  const known =
    'function clampGuest(i, min, max) { throw 1; }\nclampGuest(a, 0, 255); clampGuest(b, 0, 255);';
  expect(strictCode(program(known))).toContain('$host.narrow(i, min, max);');
  expect(() => strictCode(program('const clampGuest = () => 1; clampGuest(a, 0, 255);'))).toThrow(
    'an integer',
  );
});
