// src/toolchain/platform.ts
const OS = {
	win32: "windows",
	sunos: "solaris"
};
const ARCH = {
	x64: "amd64",
	ia32: "386",
	mipsel: "mipsle",
	ppc64: "ppc64le"
};
function goPlatform(platform = process.platform, arch = process.arch) {
	return `${OS[platform] ?? platform}-${ARCH[arch] ?? arch}`;
}
function isMusl() {
	if (process.platform !== "linux") return false;
	const { header } = process.report.getReport();
	return header.glibcVersionRuntime === void 0;
}

export { isMusl as n, goPlatform as t };