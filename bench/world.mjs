// node bench/world.mjs: the world check of components with 250 to 10,000 exported functions and 18 WASI-like imports,
// after loading: the last column says what one function costs. Needs Node 24 (it reads TypeScript), which node_modules/.bin/node is.
import { worldCheck } from '../src/check/world.ts';
import { indexSources } from '../src/wit/index-sources.ts';
import { SIZES, spread } from './statistics.mjs';

const RUNS = 15;

function item(owner, width) {
  const fields = Array.from({ length: width }, (_, index) => ({ name: `f${index}`, type: { kind: 'u32' } }));
  return { kind: 'record', name: { owner, name: 'item' }, fields };
}

function func(name, record) {
  const params = [{ name: 'items', type: { kind: 'list', element: record } }];
  return { name, async: false, role: { kind: 'function' }, params, result: { kind: 'option', some: record } };
}

function interfaceOf(id, functions, width) {
  const record = item(id, width);
  const all = Array.from({ length: functions }, (_, index) => func(`call-${index}`, record));
  const types = [{ kind: 'type', name: 'item', type: record }];
  return { kind: 'interface', interface: { id, functions: all, types } };
}

function world(functions, patch, width, prefix) {
  const hosts = Array.from({ length: 18 }, (_, index) => `wasi:part${index}/calls@0.2.${patch}`);
  const record = item(null, width);
  const names = Array.from({ length: functions }, (_, index) => `${prefix}-${index}`);
  return {
    id: 'a:b/w',
    imports: new Map(hosts.map((id) => [id, interfaceOf(id, 10, 4)])),
    exports: new Map(names.map((name) => [name, { kind: 'func', func: func(name, record) }])),
  };
}

function textOf(functions) {
  const lines = Array.from({ length: functions }, (_, index) => `  export call-${index}: func();\n`);
  return `package a:b;\nworld w {\n${lines.join('')}}\n`;
}

function measure(functions, width, prefix) {
  const evidence = {
    component: {
      world: [],
      imports: { allow: ['wasi:*'], deny: ['wasi:http/*'], denyOrigin: 'config', wasi: null },
    },
    core: null,
    conforms: [],
    wanted: world(functions, 12, 8, 'call'),
    actual: world(functions, 6, width, prefix),
    places: indexSources([{ file: 'w.wit', text: textOf(functions) }]),
  };
  let findings = 0;
  const times = Array.from({ length: RUNS }, () => {
    // Time of the processor, which other load on the machine does not stretch.
    const started = process.cpuUsage();
    findings = worldCheck.judge(evidence).findings.length;
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return { findings, ...spread(times.slice(3)) };
}

console.log(
  '| The component | Exported functions | Findings | Median, ms | Fastest | Slowest | Fastest, µs a function |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const [what, width, prefix] of [
  ['fits', 8, 'call'],
  ['has another type everywhere', 9, 'call'],
  ['exports none of them', 8, 'other'],
]) {
  for (const functions of SIZES) {
    const { findings, median, min, max } = measure(functions, width, prefix);
    const cells = [median, min, max, (min * 1000) / functions].map((figure) => figure.toFixed(1));
    console.log(`| ${what} | ${functions.toLocaleString('en-US')} | ${findings} | ${cells.join(' | ')} |`);
  }
}
