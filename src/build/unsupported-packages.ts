import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { MalformedWasm } from '../wasm/bytes.ts';
import { linkedFunctions } from '../wasm/linked-functions.ts';
import { type GoSources, locate } from './go-places.ts';
import { importChain, type Packages } from './importers.ts';

interface Unsupported {
  readonly package: string;
  /** One of these texts is in each of the names. */
  readonly marks: readonly string[];
  /** Functions that nobody links who does not mean to use them. */
  readonly functions: RegExp;
  readonly why: string;
  readonly instead: string;
}

const UNSUPPORTED: readonly Unsupported[] = [
  {
    package: 'net',
    marks: ['net.Dial', 'net.Listen', 'net.(*'],
    functions:
      /^net\.(?:Dial\w*|Listen\w*|\(\*Dialer\)\.Dial\w*|\(\*ListenConfig\)\.Listen\w*|\(\*Resolver\)\.Lookup(?!Port)\w+)$/,
    why: 'WASI preview 1 cannot open a connection, so each attempt fails when it runs',
    instead: 'import an interface that does it for the component (wasi:http, or one of the world’s own)',
  },
  {
    package: 'os/exec',
    marks: ['os/exec.(*Cmd).'],
    functions: /^os\/exec\.\(\*Cmd\)\.(?:Start|Run|Output|CombinedOutput)$/,
    why: 'a component cannot start processes, so each attempt fails when it runs',
    instead: 'do it in Go, or let the host do it behind an import of the world',
  },
  {
    package: 'plugin',
    marks: ['plugin.Open'],
    functions: /^plugin\.Open$/,
    why: 'a component cannot load code',
    instead: 'link the code, or make it a component of its own',
  },
];

export interface Linked {
  readonly unsupported: Unsupported;
  readonly functions: readonly string[];
}

/** What a Go module links though it cannot work in a component; empty too where its table of functions is not found. */
export function linkedUnsupported(core: Uint8Array): Linked[] {
  // A search for a text takes a millisecond, to put 30,000 data segments together forty times that.
  const bytes = Buffer.from(core.buffer, core.byteOffset, core.length);
  const suspects = UNSUPPORTED.filter(({ marks }) => marks.some((mark) => bytes.includes(mark)));
  if (suspects.length === 0) return [];
  const names = namesOf(core);
  return suspects.flatMap((unsupported) => {
    const functions = names.filter((name) => unsupported.functions.test(name));
    return functions.length === 0 ? [] : [{ unsupported, functions }];
  });
}

function namesOf(core: Uint8Array): readonly string[] {
  try {
    return linkedFunctions(core);
  } catch (thrown) {
    if (thrown instanceof MalformedWasm) return [];
    throw thrown;
  }
}

export function unsupportedFindings(
  linked: readonly Linked[],
  packages: Packages,
  sources: GoSources,
): Finding[] {
  return linked.map(({ unsupported, functions }) => {
    const chain = importChain(packages, unsupported.package);
    const by = chain === null ? '' : ` (${chain.join(' imports ')})`;
    const more = functions.length > 1 ? ` and ${functions.length - 1} functions more` : '';
    return finding('build/unsupported-package', {
      message: `the program links ${functions[0]}${more} of package ${unsupported.package}${by}: ${unsupported.why}`,
      hint: `remove what calls it; ${unsupported.instead}`,
      actual: functions.slice(0, 20).join(', '),
      location: importPlace(chain?.[1], sources),
    });
  });
}

/** Where the main package imports the first of the chain. */
function importPlace(imported: string | undefined, sources: GoSources): Location | null {
  if (imported === undefined) return null;
  const quoted = new RegExp(`^\\s*(?:import\\s+)?(?:[\\w.]+\\s+)?"${imported.replace(/[.+]/g, '\\$&')}"`);
  for (const file of sources.goFiles(sources.packageDir)) {
    const place = file.endsWith('_test.go') ? null : locate(sources, file, quoted);
    if (place !== null) return place;
  }
  return null;
}
