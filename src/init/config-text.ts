import { stringify } from 'yaml';
import { REPOSITORY } from '../repository.ts';
import { documentation, ownTag } from './documentation.ts';

/** What a component says in the config that is not its default. */
export interface StartComponent {
  readonly name: string;
  /** Relative to the config file, with `/`; null: beside it. */
  readonly package: string | null;
  /** Relative to the config file, with `/`; null: `wit` in the package, or what componentize-go.toml names. */
  readonly wit: string | null;
  /** Null: the only world, or what componentize-go.toml names. */
  readonly world: string | null;
}

/** A first `component-check.yml`: what differs from the defaults, and comments that say what could. */
export function configText(components: readonly StartComponent[]): string {
  const schema = `https://raw.githubusercontent.com/${REPOSITORY}/${ownTag()}/schema/component-check.schema.json`;
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# What `component-check` builds and checks. What is not said here has its default:',
    `# ${documentation('docs/config.md')}`,
    'version: 1',
    '',
    '# wasm-tools is fetched at one exact version. The copy inside component-check needs no download:',
    '# toolchain: { encoder: embedded }',
    '',
    'components:',
    ...components.flatMap(componentLines),
    '',
  ].join('\n');
}

function componentLines({ name, package: directory, wit, world }: StartComponent): string[] {
  return [
    `  ${scalar(name)}:`,
    ...(directory === null
      ? []
      : ['    # The directory of `package main`.', `    package: ${scalar(directory)}`]),
    ...(wit === null ? [] : ['    # The directory of its world.', `    wit: ${scalar(wit)}`]),
    ...(world === null ? [] : ['    # The world that it must fit.', `    world: ${scalar(world)}`]),
    '    # Run before `go build`, where bindings are generated and not committed:',
    '    # generate: [go, generate, ./...]',
    '    # The most that it may take; `component-check` says what it takes now:',
    '    # budgets: { raw: 3 MB, gzip: 900 kB, memory: 16 MiB }',
  ];
}

/** As YAML, quoted where it has to be: a directory may be called `null`. */
function scalar(text: string): string {
  return stringify(text).trimEnd();
}
