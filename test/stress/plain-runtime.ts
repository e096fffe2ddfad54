/**
 * memory.go of package wit/runtime as generated bindings come with it: beside the heap until Go is up, on the heap after.
 * In place of the one of `fixtures/kitchen-sink`, whose bindings `wit-bindgen go` wrote.
 */
export const PLAIN_RUNTIME = `package runtime

import (
	"runtime"
	"unsafe"
)

//go:linkname sbrk runtime.sbrk
func sbrk(n uintptr) unsafe.Pointer

var (
	started bool
	pinner  runtime.Pinner
	nothing uint64
)

func init() { started = true }

//go:wasmexport cabi_realloc
func cabiRealloc(old unsafe.Pointer, oldSize, align, size uintptr) unsafe.Pointer {
	if !started {
		return sbrk(size)
	}
	return Allocate(&pinner, size, align)
}

func Unpin() { pinner.Unpin() }

func Allocate(pinner *runtime.Pinner, size, _ uintptr) unsafe.Pointer {
	if size == 0 {
		return unsafe.Pointer(&nothing)
	}
	block := unsafe.Pointer(unsafe.SliceData(make([]uint64, (size+7)/8)))
	pinner.Pin(block)
	return block
}
`;
