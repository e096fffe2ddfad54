import { t as CheckError } from "./errors.mjs";
import { t as below } from "./url.mjs";

// src/toolchain/checksums/wasm-tools.json
var urls = {
	"linux-x64": "https://github.com/bytecodealliance/wasm-tools/releases/download/v${version}/wasm-tools-${version}-x86_64-linux.tar.gz",
	"darwin-x64": "https://github.com/bytecodealliance/wasm-tools/releases/download/v${version}/wasm-tools-${version}-x86_64-macos.tar.gz",
	"win32-x64": "https://github.com/bytecodealliance/wasm-tools/releases/download/v${version}/wasm-tools-${version}-x86_64-windows.zip",
	"linux-arm64": "https://github.com/bytecodealliance/wasm-tools/releases/download/v${version}/wasm-tools-${version}-aarch64-linux.tar.gz",
	"darwin-arm64": "https://github.com/bytecodealliance/wasm-tools/releases/download/v${version}/wasm-tools-${version}-aarch64-macos.tar.gz"
};
var bins = {
	"linux-x64": "wasm-tools-${version}-x86_64-linux/wasm-tools",
	"darwin-x64": "wasm-tools-${version}-x86_64-macos/wasm-tools",
	"win32-x64": "wasm-tools-${version}-x86_64-windows/wasm-tools.exe",
	"linux-arm64": "wasm-tools-${version}-aarch64-linux/wasm-tools",
	"darwin-arm64": "wasm-tools-${version}-aarch64-macos/wasm-tools"
};
var versions = {
	"1.257.1": {
		"linux-x64": "acea0a6f71b15f3b2d394f97453398f29099cec52df93bb25741a22561639b24",
		"darwin-x64": "e35977a05d9e04b8e20208db5d2cd67031d3f782be2da763296b6a8ba13527ce",
		"win32-x64": "6d9bc36132f25a063dfb5e18bb8a025c7f8b8b01f139eb976a32081cad1c6137",
		"linux-arm64": "ff23fa2ed1bf46c590ebaff9ec585c941b820dd56384080466dabc61ed829178",
		"darwin-arm64": "1d1ced29aa8320733a7e27452434e66f9bcb61ce39a00ee63229594d71f8544d"
	},
	"1.257.0": {
		"linux-x64": "f1620e89cf19ac1b7ec65fd7a542e906ea2745bb0ec435270b35b5fb72d30ba9",
		"darwin-x64": "408f9dfa4c41250f8fd0bb1df13d5f144b7953cb8cf09c6128c8817f8840f4cf",
		"win32-x64": "6e4fe16d3147240330fc27c88494d85d3eed2179137e559f5c471f9267dbdee8",
		"linux-arm64": "26bb6697e5483cd11bbe4b977a01b41611565cfd2c51a6cb5ad228dc7e48a009",
		"darwin-arm64": "f0a585f21ad3b1e8dedec2226fb5decebc2f0be20569b5372c7ce7ee30be23d5"
	},
	"1.256.0": {
		"linux-x64": "0b488be25c9e8a74dfa09f7eac614a927ea197f389d8fa5a21ffb1c15deb469d",
		"darwin-x64": "a73cd71796275f4bd19b0616d09584168a147aec2e9f39a24d00ef88d0cc2350",
		"win32-x64": "8ce28d91e40ac077a40e133d332d7909747f5179e795e3f022cfbad95e5df3b7",
		"linux-arm64": "d75de3cd49d39f9bf7688aa776ac02d6cf9068c7926e8149300ad811b1e65443",
		"darwin-arm64": "6e6a2df459b9f29ecfce148146d40178a4e6275de417e4ab7ebc1e27b9a41a24"
	},
	"1.255.0": {
		"linux-x64": "a62237f4731c45f665f1115cad39acaeec02963cbc848c9473ab033eed837072",
		"darwin-x64": "21f0d003c5a937f29fe4cbbcb947b41ed7cc14982b8680abb15ba4078cb6a227",
		"win32-x64": "04380e13369d7282af0bfc7f34e3e2958b5f3bbc260611a3dccebbc3c9b81cb1",
		"linux-arm64": "b51adcd4b7e2b85c689af3a1800534e7de192fdf47b1b6b6a8b5bcb0f449c392",
		"darwin-arm64": "58bf83fdfa59da2c70ac6eb8dd395870934d8e3af835ff9311f34b9072586547"
	},
	"1.254.0": {
		"linux-x64": "d0efb16c9c859137b7ab3e99151c299cd47caee106ed4594561002f7a04945bd",
		"darwin-x64": "85cb62e378febd3a0941b4776cb0d7b862b1c9edae3b74e53aac3b02f6e91242",
		"win32-x64": "494758eadb6a88cbc5b66458270971b146f0684e9db3c3d6cc0e947afe98f294",
		"linux-arm64": "5aca4093aa11d840c1c960eaaf6a6f6936c2b4ee2575847c88a3b9d971e39e06",
		"darwin-arm64": "66538c0bb527c68b12824cb6997834e121b4026b83432d77a0278e5f3ee4117a"
	},
	"1.253.0": {
		"linux-x64": "4e2898f7ca3bd0536218ed9b7b36ff7b86954c57ae0e6272fde69728cbe01088",
		"darwin-x64": "9e311880fe8fcb7ef55cfeea98dc6235440a0aa0a66373affdda4bc1dde47602",
		"win32-x64": "de37787bd6c9bca3a2eade40f2e5b724ac4d701cbe0d75f19c5144f7b3d735cc",
		"linux-arm64": "4a9a1c6a0885aaf17f433f2927bd61b1fe40069836f750f4e9f9ccd661106c65",
		"darwin-arm64": "27b5f83d82ae8f2d961b5a87bdc024bca9db851a7b617d14065cec196fed29d7"
	},
	"1.252.0": {
		"linux-x64": "097b1181d5b2bc3f2ebc44b4e72edf18308902023f1f1483a1a7dc1268ea988d",
		"darwin-x64": "108759377f47278ec598a994993bf10770d907dd935be5c436ca5cfc01bd008c",
		"win32-x64": "c8e349ff1b39ec73c1ac6ed52c5728f90f939eb2d86b2bad69a77815a6f54c30",
		"linux-arm64": "24583e8c4a4a7c9f4cadabb260935d2f8fe6d640abb87f8d323edb682dff772b",
		"darwin-arm64": "c4c0f8560d996e47313aadf8df745e4d15eef38090e671384eafcb06d8d135fa"
	},
	"1.251.0": {
		"linux-x64": "08d523676ec71d9afbae05aa4255041ce91bf2d325d87b7e722d190d558be689",
		"darwin-x64": "a0684bfeb104450bec824b9364bbc16aa8a5e6dfe7319024d0990b0d96bc8904",
		"win32-x64": "3961d881285cad7aaa58e49e8c12667045768ac901cd882dc8311a6c92e634a3",
		"linux-arm64": "9d5cbab8810ffa43b1ad4c57efdd0092c5be6e905d3bd330d7daba5ad7aaa31d",
		"darwin-arm64": "ed0fdbdaa80a5c7ef434ac583e1d8df0b8e45d718b08edf28ec27a74e4029897"
	},
	"1.250.0": {
		"linux-x64": "b746c34e7c4162b8812eb29397ebe076834e496a8c46fe68d793379a2741eb50",
		"darwin-x64": "491edeb43ba81154b44da5f8da7dba64a4a3fed5ab4985c58e9a48d1b75ad41b",
		"win32-x64": "e6ab7924618d1caeb6eaa9debdf2a20ad9248f830731493776b283e42e1cd62e",
		"linux-arm64": "a6f7684f4bc618068cf9ae09cf3c1ccfe72a97061324c8f7a15f409f6a4c18c3",
		"darwin-arm64": "1efe40e1923a80947db3a9a8b84c64442c539988a25cfd4ebe516d00bb5c4ba3"
	},
	"1.249.0": {
		"linux-x64": "d9b2ef3031b009cf2bfa0b0e7a8a159843d4a7d483b65f998d0c52253de2fb23",
		"darwin-x64": "f3da9ded0e7a78d6559cfbc76cca342ff347342930d892c6ece76b76cd023f7b",
		"win32-x64": "37803b65dccdfe8fb25c3468ce763bbb5676bc4306ca8cb1f4881946fa58bdf4",
		"linux-arm64": "8ee09f5fbd18b46232e4cd3c53bb8c86169064b59e5c05e90da96d6129cf5213",
		"darwin-arm64": "6b8fec94840635e261395883a1cd1b1f7fe6e5c44d364a8cbeac2552567a6117"
	},
	"1.248.0": {
		"linux-x64": "dcd7d587b0f4644aabc85cd4471cb795de84f36a68ee01201d5261f87c0d6349",
		"darwin-x64": "188568c2990bb4c09a0936d84bfb6255199f97e4844cd45f418b59c3d6238788",
		"win32-x64": "09063f9c0bc07f412d58a8c1a0202260231d8a94a9dfb7b81892d517de995c1c",
		"linux-arm64": "cb7a3ae7a79aeb3dbcdb1d06eedea7bb45e6d5c7a21e960e14e45d582b2b9f97",
		"darwin-arm64": "4e03e9e342176a9c52e0c25b9707c7f809daeb0f4986742258c69749681efe79"
	},
	"1.247.0": {
		"linux-x64": "66a182ad1fc991f4f537d912e1f88f15f1e0bd734de46f2c60b11b884a44cab9",
		"darwin-x64": "8ef61c8206f3bd29b0031b0fff7c3118c4d0b6b2f11bf87ff25ad6592bd42e32",
		"win32-x64": "33b11836688c3c134089e1f8cc1408288e0e0578a342fccc55b23c89e8440dd8",
		"linux-arm64": "df4343257da88340461ba9ad6886701d846721c21b5a65c05700ccd1e49104b7",
		"darwin-arm64": "593bdb6e396da19164dd3032c5d1441f263f16e8273e5b124a6322ff940bdf56"
	}
};

// src/toolchain/wasm-tools-release.ts
const PLACE = "${version}";
const OFFICIAL = "https://github.com/bytecodealliance/wasm-tools/releases/download/";
function knownWasmTools() {
	return Object.keys(versions);
}
function wasmToolsRelease({ version, sha256, mirror }, platform = `${process.platform}-${process.arch}`) {
	const template = urls[platform];
	const member = bins[platform];
	if (template === void 0 || member === void 0) throw noRelease(platform);
	const known = versions[version];
	const hash = (sha256 ?? known)?.[platform];
	if (hash === void 0) throw sha256 === null ? unknownVersion(version) : noHash(version, platform, sha256);
	const filled = (text) => text.replaceAll(PLACE, version);
	const place = filled(template).slice(65);
	return {
		fileName: place.slice(place.lastIndexOf("/") + 1),
		sha256: hash,
		member: filled(member),
		sources: [...mirror === null ? [] : [mirror], OFFICIAL].map((base) => below(base, place))
	};
}
function noRelease(platform) {
	const supported = Object.keys(urls).join(", ");
	return new CheckError("tool-missing", `there is no release of wasm-tools for ${platform}, only for ${supported}`, { hint: "install wasm-tools by your system or cargo and name it by toolchain.wasm-tools {path: …}, or choose `encoder: embedded`" });
}
function unknownVersion(version) {
	const known = knownWasmTools().join(", ");
	return new CheckError("config", `no hash is known for wasm-tools ${version}, so it is not downloaded`, {
		hint: `use one of ${known}; or give its hash: toolchain.wasm-tools: {version: "${version}", sha256: {${process.platform}-${process.arch}: …}}`,
		key: "wasm-tools"
	});
}
function noHash(version, platform, given) {
	return new CheckError("config", `toolchain.wasm-tools has no sha256 of wasm-tools ${version} for ${platform}, only for ${Object.keys(given).join(", ")}`, {
		hint: `add ${platform}: the sha256 of the release's archive for it`,
		key: "wasm-tools"
	});
}

export { noRelease as n, wasmToolsRelease as r, knownWasmTools as t };