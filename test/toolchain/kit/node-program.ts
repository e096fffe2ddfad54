/**
 * The text of a program in JavaScript that the system can start, from Node's own path even where that holds a space, which a
 * `#!` line does not allow. The second line is a command to sh and a string to JavaScript.
 */
export function nodeProgram(source: string): string {
  return `#!/bin/sh\n':' //; exec "${process.execPath}" "$0" "$@"\n${source}\n`;
}
