import type { AskedAhead } from './ask-ahead.ts';
import type { Network } from './download/request.ts';
import type { Say } from './install/install-tool.ts';
import type { GoRequest } from './version/go-request.ts';

/** One search for Go: what is wanted, and what may be done for it. */
export interface GoSearch extends Network {
  readonly request: GoRequest;
  /** What `toolchain.lock` says of the archives, by platform in Node's names; null: nothing is locked. */
  readonly locked: Readonly<Record<string, string>> | null;
  /** `mirrors.go`; null: none. */
  readonly mirror: string | null;
  /** No request at all. */
  readonly offline: boolean;
  /** What the go on PATH was asked already. */
  readonly ahead?: AskedAhead | undefined;
  /** Hears what is being done. */
  readonly say: Say;
  /** Hears what people should know after the run. */
  readonly note: Say;
}

/** The sha256 that this platform's archive must have: null: any, empty: none will do. */
export function lockedHash(locked: GoSearch['locked']): string | null {
  return locked === null ? null : (locked[`${process.platform}-${process.arch}`] ?? '');
}
