import { type Endings, Exit } from './endings.ts';
import type { Output } from './output.ts';
import type { Waiting } from './poll.ts';
import { bytesSource, InputStream, OutputStream } from './streams.ts';

/** Resources that exist by name only: nothing here is a terminal. */
export class TerminalInput {}
export class TerminalOutput {}

export interface CliOptions {
  readonly env: readonly (readonly [string, string])[];
  readonly args: readonly string[];
  readonly stdin: Uint8Array;
  readonly output: Output;
  readonly endings: Endings;
}

/** wasi:cli. What the guest gets is what the options say; nothing of the host's process shows through. */
export function cli(waiting: Waiting, { env, args, stdin, output, endings }: CliOptions) {
  const input = bytesSource(stdin);
  return {
    environment: {
      getEnvironment: () => env.map(([name, value]) => [name, value]),
      getArguments: () => [...args],
      initialCwd: () => undefined,
    },
    exit: {
      exit: (status: { tag: 'ok' | 'err' }) => endings.end(new Exit(status.tag === 'ok' ? 0 : 1)),
      exitWithCode: (code: number) => endings.end(new Exit(code === 0 ? 0 : 1)),
    },
    stdin: { getStdin: () => new InputStream(waiting, input) },
    stdout: { getStdout: () => new OutputStream(waiting, output.toStdout) },
    stderr: { getStderr: () => new OutputStream(waiting, output.toStderr) },
    terminalInput: { TerminalInput },
    terminalOutput: { TerminalOutput },
    terminalStdin: { getTerminalStdin: () => undefined },
    terminalStdout: { getTerminalStdout: () => undefined },
    terminalStderr: { getTerminalStderr: () => undefined },
  };
}
