import { console, output } from './singleton.ts';

/** Stands in for `@bytecodealliance/preview2-shim/cli`. */
export const {
  environment,
  exit,
  stdin,
  stdout,
  stderr,
  terminalInput,
  terminalOutput,
  terminalStdin,
  terminalStdout,
  terminalStderr,
} = console;

/** What jco's tools wrote to stderr so far: the words of a panic, whose error says no more than `unreachable`. */
export function toolErrors(): string {
  return new TextDecoder().decode(output.stderr);
}
