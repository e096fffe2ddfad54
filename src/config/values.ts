import { intersects, validRange } from 'semver';

/** What is wrong with a value, as the rest of a sentence that names its key, and what to type; null: nothing. */
export type Judgement = { readonly problem: string; readonly hint: string } | null;

/** It names a directory of the output, so it is small and plain. */
export const COMPONENT_NAME = /^[a-z0-9][a-z0-9._-]*$/;

const wrong = (problem: string, hint: string): Judgement => ({ problem, hint });

/** For messages: foreign text, quoted and cut. */
export function quoted(value: string): string {
  const cut = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return `\`${cut}\``;
}

export function judgeName(name: string): Judgement {
  if (name.startsWith('component-check.'))
    return wrong(
      `${quoted(name)} is the name of a report, which lies beside the components`,
      `Name it \`${name.replace('.', '-')}\`.`,
    );
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/.test(name))
    return wrong(
      `${quoted(name)} cannot be a directory on Windows`,
      `Name it \`${name.replace(/\.+$/, '')}-component\`.`,
    );
  if (COMPONENT_NAME.test(name)) return null;
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '');
  return wrong(
    `${quoted(name)} is not a component name: lower-case letters, digits, \`.\`, \`_\` and \`-\`, beginning with a letter or digit`,
    plain === '' ? 'Name it like `compute-hash`.' : `Name it \`${plain}\`.`,
  );
}

/** `1.26`, `1.26.8`, `1.27rc1`, a range over them, `stable` or `oldstable`. https://go.dev/doc/toolchain#version */
export function judgeGo(version: string): Judgement {
  if (/^(old)?stable$/.test(version)) return null;
  if (/^1\.\d+(\.\d+)?((rc|beta)\d+)?$/.test(version)) return judgeAge(version);
  if (/^go\d/.test(version))
    return wrong(`${quoted(version)} begins with \`go\``, `Write "${version.slice(2)}".`);
  if (/\d/.test(version) && validRange(version) !== null) return judgeAge(version);
  return wrong(
    `${quoted(version)} is no Go version`,
    'Write a version, a range or `stable`: "1.26", "1.26.8", ">=1.25 <1.28".',
  );
}

/** A version or range that no Go that can build components satisfies. */
function judgeAge(version: string): Judgement {
  const range = version.replace(/^(1\.\d+)(rc|beta)(\d+)$/, '$1.0-$2.$3');
  if (validRange(range) === null || intersects(range, '>=1.24.0', { includePrerelease: true })) return null;
  return wrong(
    `Go ${quoted(version)} is too old: Go 1.24 is the oldest that works`,
    'Write "1.24" or newer; `//go:wasmexport` came with it.',
  );
}

export function judgeWasmTools(version: string): Judgement {
  if (/^\d+\.\d+\.\d+$/.test(version)) return null;
  return wrong(
    `${quoted(version)} is not one exact version`,
    'Write all three numbers, like "1.257.1": each version encodes different bytes.',
  );
}

export function judgeWasi(version: string): Judgement {
  if (/^\d+\.\d+\.\d+$/.test(version)) return null;
  return wrong(`${quoted(version)} is no version of WASI`, 'Write all three numbers, like "0.2.6".');
}

export function judgeHostVersion(version: string): Judgement {
  if (/^\d+\.\d+\.\d+$/.test(version)) return null;
  return wrong(`${quoted(version)} is not one exact version`, 'Write all three numbers, like "0.1.0".');
}

/** `go-computer`, `computer/go-computer`, `acme:kitchen/world@1.2.3`. WIT.md, "Identifiers". */
export function judgeWorld(world: string): Judgement {
  const id = '[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*';
  if (new RegExp(`^(${id}(:${id})+/)?${id}(@[0-9][0-9A-Za-z.+-]*)?$`).test(world)) return null;
  return wrong(
    `${quoted(world)} is not the name of a world`,
    'Write its name in WIT: `go-computer`, or `acme:kitchen/go-computer@1.2.3`.',
  );
}

/** `go help buildconstraint`: letters, digits, underscores and dots. A comma or a space would make two of one. */
export function judgeTag(tag: string): Judgement {
  if (/^[\p{L}\p{Nd}_.]+$/u.test(tag)) return null;
  return wrong(`${quoted(tag)} is not a build tag`, 'Use letters, digits, `_` and `.`; one tag an item.');
}

export function judgeExperiment(name: string): Judgement {
  if (/^[a-z0-9]+$/.test(name)) return null;
  return wrong(`${quoted(name)} is no GOEXPERIMENT`, 'Write one name an item: `[jsonv2, nogreenteagc]`.');
}

export function judgeVariable(name: string): Judgement {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return null;
  return wrong(
    `${quoted(name)} is not the name of an environment variable`,
    'Use letters, digits and `_`, as in CGO_ENABLED.',
  );
}

/** An empty list is no generator. */
export function judgeGenerate(argv: readonly string[]): Judgement {
  if (argv.length === 0 || argv[0]?.trim() !== '') return null;
  return wrong('names no program', 'Write argv: [go, generate, ./...]');
}

export function judgeCommand(argv: readonly string[]): Judgement {
  if ((argv[0] ?? '').trim() === '')
    return wrong('names no program', 'Write argv: [tinygo, build, -o, "{output}", .]');
  if (argv.some((argument) => argument.includes('{output}'))) return null;
  return wrong(
    'does not say where the module is to be written',
    'Put "{output}" where the path of the output belongs; quote it, braces are YAML.',
  );
}
