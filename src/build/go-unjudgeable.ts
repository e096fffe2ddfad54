import path from 'node:path';
import { CheckError } from '../errors.ts';
import type { GoComplaint } from './go-lines.ts';
import { type GoSources, locate } from './go-places.ts';

/** @throws CheckError where what failed is Go's version, the network or the configuration: the program was not judged */
export function refuseUnjudgeable(complaints: readonly GoComplaint[], sources: GoSources): void {
  for (const { message } of complaints) {
    refuseOldGo(message, sources);
    refuseExperiment(message, sources);
    refuseNetwork(message);
  }
}

function refuseOldGo(message: string, sources: GoSources): void {
  const match = /^(?:go: )?(.+?) requires go >= (\S+) \(running go (\S+?);/.exec(message);
  if (match === null) return;
  const [, who = '', wanted = '', running = ''] = match;
  const file = sources.module === null ? null : path.join(sources.module.dir, 'go.mod');
  const location = file === null || !/go\.mod$/.test(who) ? null : locate(sources, file, /^go\s/);
  throw new CheckError('tool-version', `${who} requires Go ${wanted}, and this is Go ${running}`, {
    hint: `install Go ${wanted} or newer and put it first on PATH; or lower the go line (\`go mod edit -go=${running}\`) if nothing needs it`,
    ...(location === null ? {} : { location }),
  });
}

function refuseExperiment(message: string, { experiments = [] }: GoSources): void {
  const said = /unknown GOEXPERIMENT (\S+)/.exec(message)?.[1];
  if (said === undefined) return;
  // Go takes a `no` before a name for "switched off", and names what is left.
  const name = experiments.find((one) => one === said || one === `no${said}`) ?? said;
  throw new CheckError('config', `this Go does not know the experiment ${name}`, {
    hint: 'correct build.experiments; `go doc internal/goexperiment` lists those of a version',
    key: 'build.experiments',
  });
}

const NETWORK =
  /dial tcp|no such host|i\/o timeout|proxyconnect|connection refused|TLS handshake|module lookup disabled|\b50[234] /;

function refuseNetwork(message: string): void {
  if (!NETWORK.test(message)) return;
  throw new CheckError('tool-failed', `a dependency could not be downloaded: ${message}`, {
    hint: 'check network and GOPROXY; `go mod download` by hand shows the same, and `go mod vendor` does without',
  });
}
