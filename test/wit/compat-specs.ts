import fc from 'fast-check';

/** A world in pieces that can be changed one at a time, and its WIT text. */
export interface Spec {
  version: string;
  imports: Iface[];
  exports: Iface[];
  funcs: Fn[];
  importFuncs: Fn[];
  worldTypes: string[];
}
export interface Iface {
  name: string;
  types: TypeDef[];
  funcs: Fn[];
  resource: Fn[] | null;
}
export interface TypeDef {
  kind: 'record' | 'variant' | 'enum' | 'flags';
  name: string;
  items: string[];
}
export interface Fn {
  name: string;
  async: boolean;
  params: [string, string][];
  result: string | null;
}

const PRIMITIVES = ['u8', 'u64', 's32', 'f64', 'bool', 'char', 'string'];
const primitive = fc.constantFrom(...PRIMITIVES);
const typeOf = (named: readonly string[]) => {
  const leaf = named.length === 0 ? primitive : fc.oneof(primitive, fc.constantFrom(...named));
  return fc.oneof(
    leaf,
    leaf.map((one) => `list<${one}>`),
    leaf.map((one) => `option<${one}>`),
    fc.tuple(leaf, leaf).map(([one, two]) => `result<${one}, ${two}>`),
    fc.tuple(leaf, leaf).map(([one, two]) => `tuple<${one}, ${two}>`),
  );
};

const func = (name: string, named: readonly string[]): fc.Arbitrary<Fn> =>
  fc.record({
    name: fc.constant(name),
    async: fc.constant(false),
    params: fc
      .array(typeOf(named), { minLength: 1, maxLength: 3 })
      .map((types) => types.map((type, index): [string, string] => [`p${index}`, type])),
    result: fc.option(typeOf(named), { freq: 3 }),
  });

const typeDef = (kind: TypeDef['kind'], index: number): fc.Arbitrary<TypeDef> =>
  fc.integer({ min: 2, max: 4 }).map((count) => ({
    kind,
    name: `t${index}`,
    items: Array.from({ length: count }, (_, item) => `i${item}`),
  }));

/** Each type is used by a function of its own: what nobody uses, an import does not have. */
function iface(name: string): fc.Arbitrary<Iface> {
  const types = fc.tuple(
    typeDef('record', 0),
    typeDef('variant', 1),
    typeDef('enum', 2),
    typeDef('flags', 3),
  );
  return types.chain((defs) => {
    const named = defs.map((def) => def.name);
    const uses = named.map(
      (type, index): Fn => ({ name: `use${index}`, async: false, params: [['p0', type]], result: null }),
    );
    return fc.record({
      name: fc.constant(name),
      types: fc.constant(defs),
      funcs: fc.tuple(func('a', named), func('b', named)).map((funcs) => [...uses, ...funcs]),
      resource: fc.option(fc.tuple(func('m', []), func('n', []))),
    });
  });
}

export const spec: fc.Arbitrary<Spec> = fc.record({
  version: fc.constant('1.2.3'),
  imports: fc.tuple(iface('host'), iface('clock')),
  exports: fc.tuple(iface('ops'), iface('admin')),
  funcs: fc.tuple(func('f', []), func('g', [])),
  importFuncs: fc.tuple(func('log', [])),
  worldTypes: fc.constant([]),
});

const funcText = ({ name, async, params, result }: Fn) =>
  `${name}: ${async ? 'async ' : ''}func(${params.map(([label, type]) => `${label}: ${type}`).join(', ')})${result === null ? '' : ` -> ${result}`};`;

function typeText({ kind, name, items }: TypeDef): string {
  const one = (item: string, index: number) => {
    if (kind === 'record') return `${item}: ${PRIMITIVES[index % PRIMITIVES.length]}`;
    return kind === 'variant' && index === 1 ? `${item}(string)` : item;
  };
  // A field keeps its type where the fields change their places.
  const texts = items.map((item) => one(item, Number(item.slice(1))));
  return `${kind} ${name} { ${texts.join(', ')} }`;
}

function ifaceText({ name, types, funcs, resource }: Iface): string {
  const methods = resource === null ? [] : [`resource r { ${resource.map(funcText).join(' ')} }`];
  return `interface ${name} {\n${[...types.map(typeText), ...methods, ...funcs.map(funcText)].join('\n')}\n}`;
}

/** The package `a:k` with the world `w`. */
export function witOf({ version, imports, exports, funcs, importFuncs, worldTypes }: Spec): string {
  const all = [...new Map([...imports, ...exports].map((one) => [one.name, one])).values()];
  const items = [
    ...worldTypes,
    ...imports.map(({ name }) => `import ${name};`),
    ...exports.map(({ name }) => `export ${name};`),
    ...importFuncs.map((one) => `import ${funcText(one)}`),
    ...funcs.map((one) => `export ${funcText(one)}`),
  ];
  return `package a:k@${version};\n${all.map(ifaceText).join('\n')}\nworld w {\n${items.join('\n')}\n}\n`;
}

/** Names of their own, so that several changes fit into one world. */
const added = (pick: number): Fn => ({
  name: `added${pick}`,
  async: false,
  params: [['x', 'u8']],
  result: 'string',
});
const extra = (pick: number): Iface => ({
  name: `extra${pick}`,
  types: [],
  funcs: [added(pick)],
  resource: null,
});
const typesOnly: Iface = {
  name: 'extra',
  types: [{ kind: 'enum', name: 't0', items: ['i0', 'i1'] }],
  funcs: [],
  resource: null,
};

type Change = (spec: Spec, pick: number) => void;
const at = <T>(items: readonly T[], pick: number): T => items[pick % items.length] as T;
const type = (one: Iface, kind: TypeDef['kind']) => one.types.find((def) => def.kind === kind) as TypeDef;
const sides = (one: Spec, pick: number) => at([...one.exports, ...one.imports], pick);
const drop = <T>(items: T[], pick: number) => void items.splice(pick % items.length, 1);
const anyFunc = (one: Spec, pick: number) =>
  at([...one.funcs, ...one.importFuncs, ...sides(one, pick).funcs], pick);

/** What is done to a world, by the classes that publishers meet; a class breaks on whatever side, save where its name says one. */
export const BREAKING: Readonly<Record<string, Change>> = {
  'exported function removed': (one, pick) =>
    pick % 2 === 0 ? drop(one.funcs, pick) : drop(at(one.exports, pick).funcs, pick),
  'exported interface removed': (one, pick) => drop(one.exports, pick),
  'parameter renamed': (one, pick) => {
    at(anyFunc(one, pick).params, pick)[0] = `renamed${pick}`;
  },
  'parameter added': (one, pick) => void anyFunc(one, pick).params.push(['more', 'u8']),
  'parameter removed': (one, pick) => drop(anyFunc(one, pick).params, pick),
  'parameter type changed': (one, pick) => {
    at(anyFunc(one, pick).params, pick)[1] = 'list<list<char>>';
  },
  'result type changed': (one, pick) => {
    anyFunc(one, pick).result = 'list<list<char>>';
  },
  'record field added': (one, pick) => void type(sides(one, pick), 'record').items.push('i9'),
  'record fields reordered': (one, pick) => void type(sides(one, pick), 'record').items.reverse(),
  'variant case added': (one, pick) => void type(sides(one, pick), 'variant').items.push('i9'),
  'enum case added': (one, pick) => void type(sides(one, pick), 'enum').items.push('i9'),
  'flag added': (one, pick) => void type(sides(one, pick), 'flags').items.push('i9'),
  'type renamed': (one, pick) => {
    const chosen = sides(one, pick);
    const def = at(chosen.types, pick);
    const word = new RegExp(`\\b${def.name}\\b`, 'g');
    const renamed = (text: string) => text.replace(word, `renamed${pick}`);
    for (const fn of chosen.funcs) {
      fn.params = fn.params.map(([label, used]) => [label, renamed(used)]);
      fn.result = fn.result && renamed(fn.result);
    }
    def.name = `renamed${pick}`;
  },
  'sync to async': (one, pick) => {
    anyFunc(one, pick).async = true;
  },
  'interface imported': (one, pick) => void one.imports.push(extra(pick)),
  'function imported': (one, pick) => void one.importFuncs.push(added(pick)),
  'function added to an imported interface': (one, pick) =>
    void at(one.imports, pick).funcs.push(added(pick)),
};

export const FITTING: Readonly<Record<string, Change>> = {
  'nothing changed': () => {},
  'interface exported': (one, pick) => void one.exports.push(extra(pick)),
  'function exported': (one, pick) => void one.funcs.push(added(pick)),
  'function added to an exported interface': (one, pick) =>
    void at(one.exports, pick).funcs.push(added(pick)),
  'method added': (one, pick) => {
    const chosen = at(one.exports, pick);
    chosen.resource = [...(chosen.resource ?? []), added(pick)];
  },
  'type added': (one, pick) =>
    void at(one.exports, pick).types.push({ kind: 'enum', name: `more${pick}`, items: ['i0'] }),
  'interface not imported any more': (one, pick) => drop(one.imports, pick),
  'function not imported any more': (one) => drop(one.importFuncs, 0),
  'function removed from an imported interface': (one, pick) => drop(at(one.imports, pick).funcs, pick),
  'functions reordered': (one, pick) => {
    sides(one, pick).funcs.reverse();
    one.funcs.reverse();
  },
  'version in its track': (one, pick) => {
    one.version = at(['1.2.4', '1.3.0', '1.99.0'], pick);
  },
};

/** Where we say otherwise than wasm-tools on purpose, and what we say. */
export const INTENDED: Readonly<Record<string, readonly [Change, 'breaking' | 'fitting']>> = {
  'another version track': [
    (one, pick) => {
      one.version = at(['2.0.0', '0.1.0', '1.3.0-rc.1'], pick);
    },
    'breaking',
  ],
  'import that only declares types': [
    (one, pick) => {
      one.imports.push(typesOnly);
      one.worldTypes.push('use extra.{t0};');
      one.funcs.push({ ...added(pick), params: [['x', 't0']] });
    },
    'fitting',
  ],
  'type of the world itself': [(one) => void one.worldTypes.push('type mine = u8;'), 'fitting'],
};
