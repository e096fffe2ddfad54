import { cli } from '../cli.ts';
import { DEFAULT_CLOCK, VirtualClock } from '../clock.ts';
import { Endings } from '../endings.ts';
import { filesystem } from '../filesystem.ts';
import { Output } from '../output.ts';
import { Tree } from '../tree.ts';

/**
 * What jco's own wasm tools run on: one world without a disk. jco's modules import their WASI by module name and
 * instantiate once, so this state is one for each process by nature.
 */
const endings = new Endings();
const tree = new Tree(Number.MAX_SAFE_INTEGER);
const waiting = { clock: new VirtualClock(DEFAULT_CLOCK), endings };
const output = new Output(Number.MAX_SAFE_INTEGER, endings);

/** wasi-libc asks for the preopens once, at the first path it sees; so one root is there from the start. */
export const root = tree.directory();
export const files = filesystem({ ...waiting, tree }, [['/', root]]);
export const console = cli(waiting, { env: [], args: [], stdin: new Uint8Array(), output, endings });
export { output, tree };
