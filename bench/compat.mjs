// node bench/compat.mjs: compares two worlds of 250 to 10,000 exported functions and 18 WASI-like imports each, after
// loading: the last column says what one function costs. Needs Node 24 (it reads TypeScript), which node_modules/.bin/node is.
import { compareWorlds } from '../src/wit/compat.ts';
import { SIZES, spread } from './statistics.mjs';

const RUNS = 15;

/** A record of lists, options and results, which every function takes and gives, as bindings of a real package do. */
function interfaceOf(id, functions, width) {
  const owner = id;
  const fields = Array.from({ length: width }, (_, index) => ({ name: `f${index}`, type: { kind: 'u32' } }));
  const record = { kind: 'record', name: { owner, name: 'item' }, fields };
  const error = { kind: 'enum', name: { owner, name: 'problem' }, cases: ['a', 'b', 'c'] };
  const func = (_, index) => ({
    name: `call-${index}`,
    async: false,
    role: { kind: 'function' },
    params: [
      { name: 'items', type: { kind: 'list', element: record } },
      { name: 'limit', type: { kind: 'option', some: { kind: 'u64' } } },
    ],
    result: { kind: 'result', ok: record, err: error },
  });
  const types = [record, error].map((type) => ({ kind: 'type', name: type.name.name, type }));
  return { kind: 'interface', interface: { id, functions: Array.from({ length: functions }, func), types } };
}

function world(functions, version, width) {
  const host = (_, index) => `wasi:part${index}/calls@0.2.${version}`;
  const imports = Array.from({ length: 18 }, host).map((id) => [id, interfaceOf(id, 10, 4)]);
  const own = `acme:api/calls@1.${version}.0`;
  return {
    id: 'a:b/w',
    imports: new Map(imports),
    exports: new Map([[own, interfaceOf(own, functions, width)]]),
  };
}

function measure(functions, width) {
  const [before, after] = [world(functions, 3, 8), world(functions, 4, width)];
  const times = Array.from({ length: RUNS }, () => {
    // Time of the processor, which other load on the machine does not stretch.
    const started = process.cpuUsage();
    compareWorlds(before, after);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return spread(times.slice(3));
}

console.log(
  '| Changed | Exported functions | Median, ms | Fastest | Slowest | Fastest, µs a function |\n| --- | ---: | ---: | ---: | ---: | ---: |',
);
for (const [changed, width] of [
  ['nothing', 8],
  ['a record that all use', 9],
]) {
  for (const functions of SIZES) {
    const { median, min, max } = measure(functions, width);
    const cells = [median, min, max, (min * 1000) / functions].map((figure) => figure.toFixed(1));
    console.log(`| ${changed} | ${functions.toLocaleString('en-US')} | ${cells.join(' | ')} |`);
  }
}
