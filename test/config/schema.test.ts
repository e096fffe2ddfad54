import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../../src/config/schema.ts';
import { loadText } from './workspace.ts';

test('the committed schema and the table of docs/config.md are what the script writes', async () => {
  const script = fileURLToPath(new URL('../../scripts/schema.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script, '--check']);
}, 20_000);

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: false | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

test('every key is described, and no map takes unknown ones', () => {
  const walk = (schema: JsonSchema, path: string): void => {
    for (const [name, value] of Object.entries(schema.properties ?? {})) {
      expect(value.description, `${path}.${name}`).toBeTruthy();
      walk(value, `${path}.${name}`);
    }
    if (schema.properties) expect(schema.additionalProperties, path).toBe(false);
    else if (schema.additionalProperties) walk(schema.additionalProperties, `${path}.*`);
    for (const one of schema.anyOf ?? []) walk(one, path);
  };
  walk(configJsonSchema() as JsonSchema, '');
});

test('every default of the schema is what a config without the key means', async () => {
  const component = (configJsonSchema() as JsonSchema).properties?.defaults;
  const written: Record<string, unknown> = {};
  const collect = (schema: JsonSchema, target: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(schema.properties ?? {})) {
      if ('default' in value) target[name] = value.default;
      else if (value.properties) {
        const below = {};
        target[name] = below;
        collect(value, below);
      }
    }
  };
  collect(component ?? {}, written);
  const explicit = await loadText(JSON.stringify({ version: 1, components: { app: written } }));
  const implicit = await loadText('version: 1\ncomponents: { app: }\n');
  const plain = (config: typeof explicit) =>
    JSON.stringify(config.components)
      .replaceAll(JSON.stringify(config.root).slice(1, -1), 'ROOT')
      .replaceAll(/"(files|deny)Origin":"\w+"/g, '');
  expect(plain(explicit)).toBe(plain(implicit));
  expect(new Set(Object.values(implicit.origins))).toEqual(new Set(['default']));
});
