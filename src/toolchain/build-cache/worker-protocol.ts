/**
 * What is saved, relative to the directory that stands for GOCACHE (`build`) and GOMODCACHE's downloads (`mod`). No unpacked
 * module is: Go believes what it finds unpacked. A Go that came through the module proxy is found before anything is
 * restored, so it is left out.
 */
export const CACHED = ['build/*', 'mod/*/*', '!mod/golang.org/toolchain'] as const;

/** Begins the worker's last line; the rest is JSON: `{"key": …}`, null where nothing was restored or saved. */
export const RESULT = 'component-check-cache ';
