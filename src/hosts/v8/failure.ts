/** Codes of `HostError`: the host could not do what was asked; nothing is said about the component. */
export type FailureCode = 'hostile-name' | 'unsupported' | 'bad-component' | 'bad-request' | 'internal';

export class HostFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
