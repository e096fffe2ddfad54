/**
 * A `cabi_realloc` that is right in every host, to paste: in Go heap nothing lies, so it collects nothing, and it serves the
 * adapter before the runtime is up. `fixtures/broken/abi-realloc-leaves/look-alike/memory.go` is this text.
 */
export const CABI_REALLOC = `package main

import "unsafe"

//go:linkname sbrk runtime.sbrk
func sbrk(n uintptr) unsafe.Pointer

var (
	freed      [32]uintptr // first free block of each power of two
	next, left uintptr     // what is left of the pages that are being cut up
)

//go:nosplit
func at(address uintptr) *uintptr {
	return (*uintptr)(unsafe.Add(unsafe.Pointer(nil), address))
}

//go:wasmexport cabi_realloc
//go:nosplit
func cabiRealloc(old unsafe.Pointer, oldSize, align, size uint32) unsafe.Pointer {
	if size == 0 {
		return unsafe.Pointer(at(uintptr(align)))
	}
	class := uintptr(5)
	for 1<<class < uintptr(size)+16 {
		class++
	}
	block := freed[class]
	if block != 0 {
		freed[class] = *at(block)
	} else {
		if left < 1<<class {
			left = (1<<class + 65535) &^ 65535
			if next = uintptr(sbrk(left)); next == 0 {
				left = 0
				return nil
			}
		}
		*at(next) = class
		block = next + 16
		next += 1 << class
		left -= 1 << class
	}
	if oldSize > 0 {
		copy(unsafe.Slice((*byte)(unsafe.Pointer(at(block))), size), unsafe.Slice((*byte)(old), oldSize))
		free(old)
	}
	return unsafe.Pointer(at(block))
}

// free takes back what cabiRealloc gave: a parameter once it is copied, a result in its cabi_post_ function.
//
//go:nosplit
func free(block unsafe.Pointer) {
	class := *at(uintptr(block) - 16)
	*at(uintptr(block)) = freed[class]
	freed[class] = uintptr(block)
}
`;
