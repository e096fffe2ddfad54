import { componentEmbed, componentNew, componentWit } from '@bytecodealliance/jco-transpile/wasm-tools';
import { expect, test } from 'vitest';
import { toolErrors } from '../../src/wasi/shim/cli.ts';
import { mountFiles, unmount } from '../../src/wasi/shim/filesystem.ts';

const text = (source: string) => new TextEncoder().encode(source);

const WORLD = `package acme:app;
world app {
  import acme:dep/names@1.0.0;
  export run: func() -> string;
}`;
const DEPENDENCY = `package acme:dep@1.0.0;
interface names { name: func(id: u32) -> string; }`;

test('jco embeds a WIT package with its deps from memory', async () => {
  mountFiles(
    '/wit/app',
    new Map([
      ['world.wit', text(WORLD)],
      ['deps/dep/names.wit', text(DEPENDENCY)],
    ]),
  );
  const module = await componentEmbed({ dummy: true, witPath: '/wit/app', world: 'app' });
  const wit = await componentWit(await componentNew(module, []));
  expect(wit).toContain('import acme:dep/names@1.0.0;');
  expect(wit).toContain('export run: func() -> string;');
});

test('a directory without its deps is refused by name, and the next one works', async () => {
  mountFiles('/wit/broken', new Map([['world.wit', text(WORLD)]]));
  const broken = componentEmbed({ dummy: true, witPath: '/wit/broken', world: 'app' });
  await expect(broken).rejects.toMatchObject({ payload: expect.stringContaining('acme:dep') });
  unmount('/wit/broken');

  mountFiles('/wit/whole', new Map([['world.wit', text('package a:b; world w { export f: func(); }')]]));
  expect(await componentEmbed({ dummy: true, witPath: '/wit/whole' })).toBeInstanceOf(Uint8Array);
  unmount('/wit/whole');
});

// Last, because a panic poisons the instance that all calls share.
test('a directory that is not there is a panic, whose words are kept', async () => {
  await expect(componentEmbed({ dummy: true, witPath: '/wit/nowhere' })).rejects.toThrow(
    WebAssembly.RuntimeError,
  );
  expect(toolErrors()).toContain('No such file or directory');
});
