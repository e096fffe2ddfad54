import type { Extern, Field, Func, FunctionKind, TypeName, ValType, World } from '../../src/wit/model.ts';

/** A world with everything that names and plans depend on, built by hand. */

export const U8: ValType = { kind: 'u8' };
export const S32: ValType = { kind: 's32' };
export const STRING: ValType = { kind: 'string' };
export const BYTES: ValType = { kind: 'list', element: U8 };

const OPS = 'acme:kitchen/ops@1.2.3';
const STORE = 'example:host/store';
const COUNTER: TypeName = { owner: OPS, name: 'counter' };
const STORED: TypeName = { owner: STORE, name: 'stored' };

export function func(
  name: string,
  params: readonly ValType[],
  result: ValType | null,
  role?: FunctionKind,
): Func {
  const fields: Field[] = params.map((type, index) => ({ name: `p${index}`, type }));
  return { name, async: false, role: role ?? { kind: 'function' }, params: fields, result };
}

const plain = (one: Func): readonly [string, Extern] => [one.name, { kind: 'func', func: one }];
const group = (id: string, functions: readonly Func[]): readonly [string, Extern] => [
  id,
  { kind: 'interface', interface: { id, functions, types: [] } },
];

const own = (resource: TypeName): ValType => ({ kind: 'own', resource });

export const KITCHEN: World = {
  id: 'root:component/root',
  imports: new Map([
    group('wasi:cli/exit@0.2.12', [func('exit', [U8], null)]),
    group('example:host/users@0.1.0', [
      func('name-of', [S32], { kind: 'option', some: STRING }),
      func('note', [STRING], null),
    ]),
    group(STORE, [
      func('open', [STRING], own(STORED)),
      func('get', [STRING], STRING, { kind: 'method', resource: STORED }),
    ]),
  ]),
  exports: new Map([
    plain(func('compute-hash', [BYTES], STRING)),
    plain(func('echo', [STRING], STRING)),
    plain(func('half', [{ kind: 'f64' }], { kind: 'f64' })),
    plain(func('greet', [S32], STRING)),
    plain(func('spin', [], null)),
    plain(func('items', [], { kind: 'list', element: STRING })),
    plain({ ...func('later', [], STRING), async: true }),
    group(OPS, [
      func('area', [S32, S32], S32),
      func('counter', [S32], own(COUNTER), { kind: 'constructor', resource: COUNTER }),
      func('increment', [], S32, { kind: 'method', resource: COUNTER }),
      func('zero', [], own(COUNTER), { kind: 'static', resource: COUNTER }),
      func('take', [own(COUNTER)], S32),
    ]),
    group('acme:kitchen/shapes@1.2.3', [func('area', [S32], S32), func('side', [S32], S32)]),
  ]),
};
