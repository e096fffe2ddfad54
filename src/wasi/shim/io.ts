import { InputStream, IoError, OutputStream } from '../streams.ts';

/** Stands in for `@bytecodealliance/preview2-shim/io`. */
export const error = { Error: IoError };
export const streams = { InputStream, OutputStream };
