import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const shim = (name: string) => fileURLToPath(new URL(`./src/wasi/shim/${name}.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: ['cli', 'filesystem', 'io', 'random'].map((name) => ({
      find: `@bytecodealliance/preview2-shim/${name}`,
      replacement: shim(name),
    })),
  },
  test: {
    server: { deps: { inline: [/@bytecodealliance/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/**/*.slow.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/**/*.slow.test.ts'],
          globalSetup: ['test/setup/global.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
