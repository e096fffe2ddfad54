import type { ConfigRequest } from './config/request.ts';
import type { Progress } from './progress.ts';

/** What one run is asked for. The entries make it of argv or of the Action's inputs. */
export interface VerifyRequest {
  readonly command: 'check' | 'build' | 'golden';
  readonly config: ConfigRequest;
  /** `golden --update` */
  readonly update: boolean;
  /** `golden --twice` */
  readonly twice: boolean;
  /** `--offline`: no request is made. */
  readonly offline: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Where live process groups are written down for the Action's `post` entry; null: nowhere. */
  readonly stateDir: string | null;
  /** The V8 host's script, absolute: beside the bundle's entries. */
  readonly hostScript: string;
  readonly progress: Progress;
}
