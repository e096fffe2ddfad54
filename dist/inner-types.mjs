// src/rules.ts
const rule = (severity, title, why, fix) => ({
	severity,
	title,
	why,
	fix
});
const RULES = {
	"build/go-error": rule("error", "The Go compiler rejects the program", "Nothing can be judged that does not compile.", "Fix the error at the place named."),
	"build/unsupported-signature": rule("error", "An exported Go function has a signature that cannot be lowered", "`//go:wasmexport` takes what fits in WebAssembly values: bool, 32 and 64 bit integers, floats, pointers, and string as a parameter. Slices, string results and several results do not compile.", "Take `(ptr *T, length uint32)` for a list; return a pointer to a `(pointer, length)` pair for a string or list result."),
	"build/no-main": rule("error", "There is no package main to build", "A component is linked from `package main`. A directory without it is a library, or its bindings were not generated yet.", "Point `package` at the directory of `package main`, or set `generate` to the command that writes the bindings."),
	"build/linkname": rule("error", "The linker refuses a //go:linkname reference", "Since Go 1.23 the linker refuses references into the runtime. Generated bindings and a right `cabi_realloc` need `runtime.sbrk`.", "Remove `-checklinkname=1` from the flags; component-check adds `-checklinkname=0` itself. For other symbols, use an exported API."),
	"build/missing-sum": rule("error", "go.sum lacks an entry", "Without its hash a dependency cannot be verified, so Go refuses to build with it.", "Run `go mod tidy` (or the `go get` that Go names) and commit go.sum."),
	"build/cgo": rule("error", "The program needs cgo", "cgo does not exist for WebAssembly: files that import \"C\" are left out of the build and what they declare is undefined.", "Use a pure Go implementation, or keep the cgo file behind a build tag with a pure Go one beside it."),
	"build/unsupported-package": rule("warning", "The program links what cannot work in a component", "Go compiles package net and os/exec for WASI, but there is nothing behind them: a dial or a process fails when it is tried. Packages that import them without calling them are not meant.", "Remove the call; let the host do it behind an import of the world."),
	"build/not-a-reactor": rule("error", "The module is a command, not a reactor", "A command runs `main` once and ends; its exports cannot be called. Components need a reactor, which exports `_initialize`.", "Build with `-buildmode=c-shared`."),
	"build/failed": rule("error", "A build command failed", "A command that was to write bindings or the module ended with an error, or wrote nothing.", "Run the command by hand and mend what it reports."),
	"bindings/stale": rule("error", "The bindings are older than the WIT", "Bindings are written from WIT by a generator, once. When the WIT changes and they do not, functions are missing or have other types, or the repository holds other code than what is built.", "Run the generator again and commit what it writes."),
	"bindings/for-tinygo": rule("error", "The bindings are for TinyGo", "wit-bindgen-go, with the package `cm`, passes pointers to strings and lists across the boundary, alone and in other types. TinyGo compiles that; Go lets pointers to numbers and to structs of numbers pass and nothing else.", "Generate bindings for Go with `wit-bindgen go` or componentize-go, as in docs/bindings.md; or build with TinyGo by `build.command`."),
	"wasm/not-a-component": rule("error", "The file is not a component", "An empty or truncated file, or something that is not WebAssembly at all, cannot be shipped.", "Rebuild the file, or correct `component:` or `{output}`."),
	"wasm/hostile-name": rule("error", "A name in the module could run as code", "Tools that generate code from a component, jco among them, write core names unescaped. A quote or line break in one can run JavaScript in the host that loads it.", "Find out what put the name there. No Go toolchain writes such names."),
	"wasm/feature": rule("error", "The component uses a feature of WebAssembly that its hosts lack", "A host that does not know an instruction rejects the whole component when it loads it. `core-features` says what the hosts can; without it, wasmtime 48 and the V8 of Node 24 are meant.", "Build it without the feature; or, where the hosts have it, list it under `core-features`."),
	"wasm/adapter": rule("error", "The WASI adapter does not fit the module", "The adapter translates the WASI preview 1 that Go speaks into WASI 0.2. There is one for commands, one for proxies and one for reactors, and an old one lacks functions that a newer module calls.", "Use the reactor adapter that ships with component-check (leave `adapter` out), or one of a newer release."),
	"abi/missing-realloc": rule("error", "cabi_realloc is not exported", "The WASI adapter and the host allocate through `cabi_realloc`. Without it the adapter grows memory behind the back of the Go runtime, whose next heap arena then overwrites the adapter: calls work by luck, then trap. Components that pass only numbers are lost the same way.", "Export `cabi_realloc` over a free list of `runtime.sbrk` memory, never the Go heap."),
	"abi/early-realloc": rule("error", "cabi_realloc needs the Go runtime before it runs", "The WASI adapter allocates its own state through `cabi_realloc` before the Go runtime is initialised. A `cabi_realloc` that takes from the Go heap (make, new, append, a map) traps there, so no host can instantiate the component.", "Serve `cabi_realloc` from a free list over `runtime.sbrk` memory, never from the Go heap."),
	"abi/traps-at-start": rule("error", "The component cannot be instantiated", "What init functions and package variables do runs in every host before the first call. Where it panics, exits or never ends, no export can ever be called.", "Move what can fail out of init functions and package variables, into the exports."),
	"abi/stale-post-return": rule("warning", "A post-return function belongs to no export", "Hosts call `cabi_post_NAME` after each call of `NAME`, to free what it returned. Under another name it is never called, and every call leaks.", "Name it after the export: `//go:wasmexport cabi_post_NAME`; or remove it."),
	"abi/unused-export": rule("warning", "Go exports a function that no world asks for", "The encoder leaves it out of the component without a word, so nobody can call it; under a misspelt name that is a surprise.", "Remove the `//go:wasmexport`, correct its name, or add the function to the world."),
	"abi/init-effects": rule("warning", "The component does something before its first call", "Hosts instantiate a component when they like, often once for each request: what init functions and package variables print or ask of the host happens each time, before anybody called anything.", "Do it in the exports that need it; `sync.OnceValue` does it once."),
	"abi/invalid-utf8": rule("error", "A string that leaves the component is not UTF-8", "A WIT `string` is Unicode text. Go strings hold any bytes, so arbitrary bytes in one trap in hosts that check, as wasmtime does, and are silently replaced in others.", "Return `list<u8>` for bytes; for text from outside, `strings.ToValidUTF8`."),
	"abi/dirty-bits": rule("warning", "A value comes in more bits than its type has", "A bool, a small integer or flags travel in 32 bits. What lies beyond the type is ignored by the canonical ABI, so 511 as a `u8` is read as 255, and a bool of 2 as true; code that jco generates for browsers and Node throws a TypeError instead. Go does not narrow what a function declares wider: an `int32` that stands for a `u8` keeps all of its bits. The V8 host sees it; wasmtime shows nobody the bits that it ignores.", "Convert the value to its own type before it leaves: `uint32(uint8(x))`, `int32(int8(x))`, `x != 0`; mask flags."),
	"abi/realloc-leaves": rule("error", "A garbage collection inside `cabi_realloc` calls out of the component", "The host allocates each list and string through `cabi_realloc`, and the canonical ABI forbids the component to call out meanwhile. Memory of the Go heap lets the collector run there, which reads the clock: a call. wasmtime traps, after some hundred or thousand calls; hosts that do not check go on.", "Let `cabi_realloc` take memory beside the Go heap: a free list over `runtime.sbrk`, as in docs/stress.md."),
	"abi/lifetime": rule("error", "A call depends on memory that the garbage collector may free", "An address in a uint32 or uintptr keeps nothing alive. What lies there is freed by the next collection and overwritten by the allocation after it: seldom in a test, in time in production. The check lets the collector run all the time and overwrite what it frees.", "Copy parameters before anything else; put results into memory of `cabi_realloc`, or hold them in a global or a runtime.Pinner until the `cabi_post_` function."),
	"abi/missing-post-return": rule("error", "Results are never freed: the export has no post-return function", "A host calls `cabi_post_NAME` when it has read a result. Without it memory grows with each call until an allocation fails, which kills a Go program.", "Export `cabi_post_NAME` and free the result in it."),
	"abi/handle-leak": rule("error", "Handles of the host are not dropped", "An owned handle takes an entry in a table, and what it stands for in the host stays open, until the component drops it. A long-lived instance runs out of them, or its host does.", "Drop each handle that the function owns: `defer handle.Drop()`."),
	"wit/invalid": rule("error", "The WIT does not resolve", "Without a world there is no contract to check the component against.", "Fix the WIT at the place named; fetch missing packages with `wkg wit fetch`."),
	"wit/missing-export": rule("error", "The world asks for an export that the component lacks", "Whoever instantiates the component through its world fails.", "Export the function with `//go:wasmexport` under its WIT name, or remove it from the world."),
	"wit/type-mismatch": rule("error", "An import or export has another type than the world says", "The host lifts and lowers by the type of the world; another type is another function.", "Regenerate the bindings from the WIT, or correct the WIT."),
	"wit/unexpected-import": rule("error", "The component imports what its world does not", "A host that offers the world cannot instantiate the component.", "Add the import to the world, or list it under `imports.allow`."),
	"wit/denied-import": rule("error", "The component imports a capability that is denied", "What a component imports is what it may do to its host.", "Remove the package that needs it, or take the pattern out of `imports.deny`."),
	"wit/newer-wasi": rule("error", "The component imports a newer WASI than its hosts offer", "Hosts match WASI by version: an older one may refuse what a newer adapter or binding imports.", "Use an adapter of the age of the hosts, or raise `imports.wasi`."),
	"wit/second-verdict": rule("warning", "wasm-tools judges the world differently", "With a native wasm-tools its `component targets` is asked too, about the world and what may be imported beyond it. Where its verdict and ours differ, one of the two tools is wrong, or they read the standard differently.", "Please report it, with the component and its WIT."),
	"compat/breaking": rule("error", "A change breaks who uses the component, and the version does not say so", "Callers and hosts were built for the world that was published. They match versions by track (`1` of 1.2.3, `0.2` of 0.2.3, all of 0.0.3 and of a pre-release): within a track nothing that they rely on may go.", "Take the change back, or give the WIT package a version of a new track. `compat: { accept: […] }`, or the label that `compat.label` names, lets it pass on purpose; the report shows it."),
	"compat/new-capability": rule("error", "The component asks its host for more than the base did", "A host that ran the old component may not offer it, and it is a permission that nobody granted. WIT alone does not show it: WASI comes from what the program links.", "Remove what needs it, or import it in the world and release that as the change that it is; `compat: { accept: […] }` lets it pass."),
	"compat/version-bump": rule("warning", "The version of the WIT package does not say what changed", "Who needs an addition asks for the version that brought it; a version that stays, or goes back, names two different worlds.", "Give the WIT package the version that the finding suggests."),
	"compat/unversioned": rule("warning", "The WIT package has no version", "Without a version no change can be announced, so every breaking change is a finding, and users cannot say which world they were built for.", "Write one, such as `package acme:kitchen@0.1.0;`, in its own release: it renames the exported interfaces."),
	"compat/imports-only": rule("warning", "Only imports were compared with the base", "A report holds the names of imports, and no types: without the component beside it nothing is known of what was exported, so an export that is gone is not noticed.", "Keep the component beside the report, as `component-check-out` has it, or name the component itself."),
	"compat/unused-accept": rule("warning", "`compat.accept` names what is no breaking change", "A misspelled name accepts nothing; one that was needed once would let the same change pass unseen the next time.", "Take it out, or write the name as the finding gives it."),
	"golden/mismatch": rule("error", "A call answers something else than its transcript", "Behaviour changed.", "Mend the code, or accept the new answer with `component-check golden --update`."),
	"golden/missing": rule("error", "A call has a result but its transcript shows none", "A case without an expected answer proves nothing.", "Record the answer with `component-check golden --update` and read it before you commit."),
	"golden/no-cases": rule("error", "No golden case was found", "A check that was asked for and finds nothing to run would be green for ever.", "Correct `golden.files`, or write a transcript."),
	"golden/invalid": rule("error", "A transcript cannot be read", "A case that cannot be read is a case that is not run.", "Correct the line named."),
	"golden/trap": rule("error", "A call trapped", "A trap destroys the instance: every later call on it fails too.", "Return an error instead of panicking; or, where the trap is meant, write `! trap` in the transcript."),
	"golden/exit": rule("error", "A call ended the component", "`os.Exit` inside an export ends the instance, and in some hosts the host process.", "Return instead of exiting; or, where it is meant, write `! exit 0` or `! exit 1`."),
	"golden/timeout": rule("error", "A case did not end in time", "A call that does not end blocks its host.", "Find the loop; or raise `golden.limits.timeout`, or `@ timeout` for this case."),
	"golden/output": rule("error", "A case wrote other output than its transcript shows", "Output is behaviour: a component that prints to stdout breaks hosts that use it for data.", "Remove the print, or accept it with `component-check golden --update`."),
	"golden/blocked-forever": rule("error", "A case waits for something that can never come", "The guest polls with no timer set and nothing ready.", "Find the wait; a deadlock in production is a hung host."),
	"golden/nondeterministic": rule("error", "A case answers differently under another seed and clock", "Map order, random numbers and the time of day make answers that cannot be compared.", "Sort what comes out of maps; or pin the case with `@ seed` and `@ clock`."),
	"golden/hosts-differ": rule("error", "Two hosts do not agree on a case", "The same bytes with the same clock, seed and limits have one answer. Where engines differ, the component does what the canonical ABI leaves open or forbids, and its users will meet the other answer.", "Find what the answer hangs on; mend `cabi_realloc` first. Where the difference is meant, write `@ skip HOST: reason`."),
	"golden/stack-depth": rule("warning", "A case overflows the stack of one host alone", "How deep a program can recurse depends on the size of the engine’s frames. A component that comes near the limit works in one host and traps in another.", "Recurse less deeply, or turn the recursion into a loop."),
	"golden/host-failed": rule("error", "The host ended or gave no answer while a case ran", "A host that dies on a case, whatever its exit code, has proved nothing about it; a component that brings hosts down does so in production too.", "Read its last words. Where the case is innocent, report it as a fault of component-check."),
	"golden/unsupported-export": rule("warning", "An export cannot be called from a transcript", "Streams, futures and async functions have no WAVE form.", "Test it from a host of your own."),
	"golden/goroutine-left": rule("error", "An export leaves a goroutine behind", "A goroutine that an export started stands still when the export returns, and goes on in the middle of the next call: its output and its calls of the host appear under another name, or never.", "Wait for all goroutines before the export returns."),
	"stress/trap": rule("error", "A call that returned traps when it is repeated, or given much", "A host keeps an instance for many calls. A trap destroys it, and every later call on it fails too.", "Return an error where there is too much. Look at what is kept between calls: globals, memory that is freed twice or used after it was freed."),
	"stress/not-driven": rule("warning", "An export was not driven", "Nothing was learnt about how it behaves in a long life: no arguments were found with which it returns, or no time was left.", "Write a golden case for it: arguments of transcripts are tried too."),
	"fuzz/trap": rule("error", "A call with made-up values traps", "Whoever passes such values destroys the instance, and every later call on it fails too.", "Return an error instead of panicking. Keep the case that was printed: paste it into a transcript."),
	"fuzz/timeout": rule("error", "A call with made-up values does not end", "Whoever passes such values blocks the host. The limit is `golden.limits.timeout`.", "Find the loop, or bound the input. Keep the case that was printed: paste it into a transcript."),
	"fuzz/nondeterministic": rule("error", "A call answers differently under another seed and clock", "Map order, random numbers and the time of day make answers that nobody can rely on, and that no golden case can hold.", "Sort what comes out of maps. Where it is meant, set `rules: { fuzz/nondeterministic: off }`, or fuzz other functions with `--function`."),
	"fuzz/memory": rule("error", "Memory grows with each call", "An instance that serves many calls takes more and more memory until an allocation fails, which kills a Go program.", "Find what is kept: a global that is appended to, an argument or result that nobody frees. A result needs its `cabi_post_` function."),
	"fuzz/not-fuzzed": rule("warning", "An export was not fuzzed", "Nothing was learnt about it: its types have no text form, it needs a handle that no export makes, or no time was left.", "Give it time with `--time` and `--function`, or write golden cases for it."),
	"fuel/not-measured": rule("warning", "A fuel limit was not measured", "Only wasmtime counts fuel. Where it does not run, `@ fuel` limits nothing.", "Remove the directive, or check it where wasmtime is among the hosts."),
	"fuel/over-limit": rule("error", "A case takes more fuel than its limit", "Fuel counts what the guest executes: one number for one program, in every run. More of it is slower code, whatever the machine.", "Find what got slower; or raise `@ fuel <= N` on purpose, in its own commit."),
	"fuel/growth": rule("error", "A case takes more fuel than at the baseline", "Fuel does not flake: more of it is more work for the same calls, whatever the machine.", "Find what got slower; or raise `budgets.growth.fuel`, or take a newer baseline."),
	"fuel/not-comparable": rule("warning", "Fuel was not compared with the baseline", "A fuel figure belongs to one wasmtime, one Go and one seed; across them it says nothing.", "Measure the baseline anew with the tools of today."),
	"memory/leak": rule("error", "Memory grows with each call", "Linear memory never shrinks. An instance that serves many calls takes more and more until an allocation fails, which kills a Go program.", "Free each list and string parameter once it is copied, and what a `cabi_post_` function is given; look for globals that are appended to."),
	"memory/over-limit": rule("error", "Linear memory exceeds its limit", "Hosts give a component a bounded memory; beyond it the allocation fails and Go dies.", "Reduce what the case allocates, or raise `budgets.memory` or `golden.limits.memory`."),
	"size/growth": rule("error", "The component grew more than it may", "Size grows by small steps that no limit catches.", "Find what grew; or raise `budgets.growth`, or take a newer baseline."),
	"size/not-comparable": rule("warning", "A size was not compared with the baseline", "Each wasm-tools encodes other bytes, and each zlib compresses to other sizes: the difference would be theirs.", "Measure the baseline anew with the tools of today."),
	"size/over-limit": rule("error", "The component is larger than its budget", "Size is download time and compile time.", "Find what grew; then raise the budget on purpose, in its own commit.")
};

// src/check/make-finding.ts
function finding(rule, text) {
	return {
		rule,
		severity: RULES[rule].severity,
		message: text.message,
		hint: text.hint ?? null,
		expected: text.expected ?? null,
		actual: text.actual ?? null,
		related: text.related ?? [],
		location: text.location ?? null
	};
}

// src/wit/inner-types.ts
function innerTypes(type) {
	switch (type.kind) {
		case "record": return type.fields.map((field) => field.type);
		case "variant": return type.cases.map((one) => one.type);
		case "list":
		case "fixed-list":
		case "stream":
		case "future": return [type.element];
		case "map": return [type.key, type.value];
		case "tuple": return type.items;
		case "option": return [type.some];
		case "result": return [type.ok, type.err];
		default: return [];
	}
}

export { finding as n, RULES as r, innerTypes as t };