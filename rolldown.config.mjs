import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** jco's tools run on our own WASI: the shim needs a worker, which Node's permission model refuses. */
const wasi = Object.fromEntries(
  ['cli', 'filesystem', 'io', 'random'].map((name) => [
    `@bytecodealliance/preview2-shim/${name}`,
    here(`./src/wasi/shim/${name}.ts`),
  ]),
);

export default defineConfig({
  input: {
    action: here('./src/action.ts'),
    post: here('./src/post.ts'),
    cli: here('./src/cli.ts'),
    'go-cache': here('./src/toolchain/build-cache/worker.ts'),
    'v8-host': here('./src/hosts/v8/main.ts'),
  },
  platform: 'node',
  resolve: { alias: wasi },
  experimental: { resolveNewUrlToAsset: true },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    assetFileNames: '[name][extname]',
    cleanDir: true,
    minify: false,
    comments: false,
  },
});
