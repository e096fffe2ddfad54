import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import type { Problem } from '../errors.ts';
import { DEFAULTS } from './defaults.ts';
import { isLater } from './later.ts';
import { listOf, wordsOf } from './listed.ts';
import type { Path } from './places.ts';
import { keysAt, keysOf } from './schema-keys.ts';
import { didYouMean, nearest } from './suggest.ts';
import { judgeName, quoted } from './values.ts';
import type { YamlFile } from './yaml.ts';

/** Every issue that zod found, in our words, at its place in the file. `directory` is the name of the one it lies in. */
export function schemaProblems(
  issues: readonly $ZodIssue[],
  schema: $ZodType,
  yaml: YamlFile,
  directory: string,
): readonly Problem[] {
  return issues.flatMap((issue) => describe(issue, [], { schema, yaml, directory }));
}

interface Context {
  readonly schema: $ZodType;
  readonly yaml: YamlFile;
  readonly directory: string;
}

function describe(issue: $ZodIssue, base: Path, context: Context): readonly Problem[] {
  const path = [...base, ...issue.path];
  const at = (message: string, hint: string | null, colon = ''): readonly Problem[] => [
    {
      message: `${dotted(path)}${colon} ${message}`,
      hint,
      location: context.yaml.locate(path),
      source: null,
    },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, context));
    case 'invalid_type':
      return at(...wrongType(issue.expected, path, context));
    case 'invalid_value':
      return at(...wrongValue(issue.values, path, context.yaml));
    case 'invalid_union': {
      // A branch whose own type fits was meant, of several the one with the least wrong; its issues lie deeper.
      const fitting = issue.errors.filter((branch) => !branch.some(isTypeAtTop));
      const [meant] = [...fitting].sort((a, b) => a.length - b.length);
      if (meant) return meant.flatMap((inner) => describe(inner, path, context));
      const types = issue.errors.flatMap((branch) => branch.filter(isTypeAtTop)).map((one) => one.expected);
      return at(...wrongType(types, path, context));
    }
    case 'invalid_key':
      return issue.issues.map((inner) => ({
        message: `${dotted(path.slice(0, -1))}: ${inner.message}`,
        hint: hintOf(inner),
        location: context.yaml.locateKey(path),
        source: null,
      }));
    case 'too_small':
      return at('is an empty list', 'Remove the key, or give it an item.');
    default:
      return at(issue.message, hintOf(issue), ':');
  }
}

type TypeIssue = Extract<$ZodIssue, { code: 'invalid_type' }>;
const isTypeAtTop = (issue: $ZodIssue): issue is TypeIssue =>
  issue.code === 'invalid_type' && issue.path.length === 0;

const hintOf = (issue: $ZodIssue): string | null =>
  issue.code === 'custom' && typeof issue.params?.hint === 'string' ? issue.params.hint : null;

const dotted = (path: Path) => (path.length === 0 ? 'The file' : quoted(path.map(String).join('.')));

function unknownKey(key: string, parent: Path, { schema, yaml }: Context): Problem {
  const path = [...parent, key];
  const location = yaml.locateKey(path);
  if (isLater(path))
    return {
      message: `${dotted(path)} is not in this version of component-check`,
      hint: 'Remove it: nothing would check it. docs/config.md lists the keys that there are.',
      location,
      source: null,
    };
  if (isInComponent(parent) && Object.hasOwn(keysAt(schema, []), key))
    return {
      message: `${dotted(path)} is not a key: \`${key}\` stands at the top level`,
      hint: `Write \`${key}:\` without indent, beside \`components:\`.`,
      location,
      source: null,
    };
  const shape = keysAt(schema, parent);
  const known = Object.keys(shape);
  const deeper = known.find((name) => Object.keys(keysOf(shape[name])).includes(key));
  const hint =
    nearest(key, known) === null && deeper !== undefined
      ? `Did you mean \`${deeper}.${key}\`?`
      : didYouMean(key, known);
  return { message: `${dotted(path)} is not a key`, hint, location, source: null };
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  boolean: 'true or false',
  number: 'a number',
};

function wrongType(
  expected: string | readonly string[],
  path: Path,
  { yaml, directory }: Context,
): [message: string, hint: string | null] {
  const types = [expected].flat();
  const wanted = types.map((type) => WORDS[type] ?? type).join(' or ');
  const value = valueAt(yaml.value, path);
  const components = path.join('.') === 'components' ? addComponent(directory) : null;
  if (value === undefined && path.join('.') === 'toolchain.wasm-tools.sha256')
    return ['is missing', wasmToolsHash(valueAt(yaml.value, path.slice(0, -1)))];
  if (value === undefined) return ['is missing', components ?? `Add it: ${wanted}.`];
  if (value === null) return ['has no value', components ?? `Give it ${wanted}, or remove the key.`];
  const written = yaml.written(path);
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return [
      `must be ${wanted}, but YAML reads ${written} as the ${typeof value} ${String(value)}`,
      `Quote it: "${written}".`,
    ];
  if (types.includes('boolean') && typeof value === 'string')
    return [
      `must be true or false, but is the text ${quoted(value)}`,
      'Write true or false, without quotes.',
    ];
  const actual = Array.isArray(value) ? 'a list' : (WORDS[typeof value] ?? typeof value);
  const items = isArgv(path) && typeof value === 'string' ? listOf(wordsOf(value)) : `[${written}]`;
  const hint = types.includes('array') && typeof value !== 'object' ? `Write a list: ${items}.` : null;
  return [`must be ${wanted}, but is ${actual}`, hint];
}

/** Versions whose hashes are known need no map. */
function wasmToolsHash(release: unknown): string {
  const { version } = release as { version?: unknown };
  const shown = typeof version === 'string' ? version : DEFAULTS.wasmTools;
  return `Write the version alone, \`wasm-tools: "${shown}"\`; or where its hashes are not known, add that of its archive: \`sha256: { linux-x64: … }\`.`;
}

function wrongValue(
  values: readonly unknown[],
  path: Path,
  yaml: YamlFile,
): [message: string, hint: string | null] {
  const value = valueAt(yaml.value, path);
  if (value === undefined) return ['is missing', `Add it: ${values.join(' or ')}.`];
  const written = yaml.written(path) ?? String(value);
  const key = String(path.at(-1));
  const plain = values.find((one) => typeof one !== 'string' && String(one) === value);
  if (plain !== undefined) return ['is a text', `Write \`${key}: ${plain}\` without quotes.`];
  return [`cannot be ${quoted(written)}`, didYouMean(written, values.map(String))];
}

/** Keys whose list is a command line. */
const isArgv = (path: Path) => path.at(-1) === 'generate' || path.at(-1) === 'command';

const isInComponent = (path: Path) =>
  path.length === (path[0] === 'components' ? 2 : 1) && (path[0] === 'components' || path[0] === 'defaults');

/** A component to paste, named by its directory. */
export function addComponent(directory: string): string {
  const name = judgeName(directory) === null ? directory : 'my-component';
  return `Add one: \`components: { ${name}: { package: . } }\`.`;
}

/** Own properties only: a key named `constructor` is a key like any other. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (within, part) =>
      typeof within === 'object' && within !== null && Object.hasOwn(within, part)
        ? (within as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}
