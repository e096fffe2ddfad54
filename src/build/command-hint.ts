/** What a shell and Node say of a program that is not there. */
const NOT_FOUND =
  /\bspawn(?:Sync)? (\S+) ENOENT|\b([\w.+-]+): command not found\b|sh: (?:line )?\d+: ([\w.+-]+): not found\b/;

/**
 * What to type after a user's command failed.
 * @param said the end of its output
 * @param command as people type it, with `{output}` where the path of the result stands
 * @param directory where it ran
 */
export function commandHint(said: string, command: string, directory: string): string {
  if (/buildmode=wasm not supported/.test(said))
    return 'Go has no -buildmode=wasm, whatever tutorials say: use -buildmode=c-shared';
  const byHand = `run it by hand in ${directory}: ${command.replaceAll('{output}', 'output.wasm')}`;
  const [, spawned, typed, asked] = NOT_FOUND.exec(said) ?? [];
  const missing = spawned ?? typed ?? asked;
  if (missing === undefined) return byHand;
  const own =
    missing === 'wasm-tools'
      ? ' (`cargo install wasm-tools`; the one inside component-check is for its own use)'
      : '';
  return `install ${missing}${own}, or put the directory that holds it on PATH; then ${byHand}`;
}
