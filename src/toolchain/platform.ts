/** Node's names to Go's. https://go.dev/doc/install/source#environment */
const OS: Readonly<Record<string, string>> = { win32: 'windows', sunos: 'solaris' };
const ARCH: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  mipsel: 'mipsle',
  ppc64: 'ppc64le',
};

/** This machine as Go names it: `linux-amd64`. */
export function goPlatform(platform: string = process.platform, arch: string = process.arch): string {
  return `${OS[platform] ?? platform}-${ARCH[arch] ?? arch}`;
}

/** Whether programs here are linked against musl, as on Alpine; costs a report of Node's, so it is asked for rarely. */
export function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
