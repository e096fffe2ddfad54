// src/hosts/protocol.ts
const TRAP_CLASSES = [
	"go-panic",
	"go-deadlock",
	"go-oom",
	"unreachable",
	"out-of-bounds",
	"stack-overflow",
	"cannot-leave",
	"invalid-utf8",
	"memory-limit",
	"output-limit",
	"value-limit",
	"blocked-forever",
	"other"
];

export { TRAP_CLASSES as t };