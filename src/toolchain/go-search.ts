import type { Network } from './download/request.ts';
import type { Say } from './install/install-tool.ts';
import type { GoRequest } from './version/go-request.ts';

/** One search for Go: what is wanted, and what may be done for it. */
export interface GoSearch extends Network {
  readonly request: GoRequest;
  /** `mirrors.go`; null: none. */
  readonly mirror: string | null;
  /** No request at all. */
  readonly offline: boolean;
  /** Hears what is being done. */
  readonly say: Say;
  /** Hears what people should know after the run. */
  readonly note: Say;
}
