// Programs and texts of the article, as they are printed but for what would hide the fault that is asked for, and some beside them.
export const COMPUTE = `//go:build wasm

package main

import (
	"crypto/sha256"
	"encoding/hex"
)

//go:wasmexport compute_hash
func ComputeHash(data []byte) string {
	hasher := sha256.New()
	hasher.Write(data)
	return hex.EncodeToString(hasher.Sum(nil))
}

func main() {}
`;
/** The article's export, with types that an export can have: `main` tells whether it has one, as the article's has not. */
export const exported = (main) => `package main

import "unsafe"

//go:wasmexport compute_hash
func ComputeHash(data unsafe.Pointer, length uint32) unsafe.Pointer { return nil }
${main ? '\nfunc main() {}\n' : ''}`;
export const PROCESS_JSON = `package main

import "encoding/json/v2"

//go:wasmexport process_json
func ProcessJSON(data []byte) ([]byte, error) {
	var obj any
	if err := json.Unmarshal(data, &obj); err != nil {
		return nil, err
	}
	return json.Marshal(obj)
}

func main() {}
`;
/** Prints the median nanoseconds of a hash of five bytes and of 1 MB, as bench counts them. */
export const NATIVE = `package main

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"time"
)

var sink [32]byte

func median(data []byte, calls int) int64 {
	var times []int64
	for range calls + calls/10 + 1 {
		start := time.Now()
		sink = sha256.Sum256(data)
		times = append(times, time.Since(start).Nanoseconds())
	}
	times = times[len(times)-calls:]
	slices.Sort(times)
	return times[calls/2]
}

func main() {
	large := make([]byte, 1_000_000)
	fmt.Println(median([]byte{1, 2, 3, 4, 5}, 1000), median(large, 16))
}
`;
export const JSON_V2 = `package main

import "encoding/json/v2"

func process(data []byte) ([]byte, error) {
	var obj any
	if err := jsonv2.Unmarshal(data, &obj); err != nil {
		return nil, err
	}
	return jsonv2.Marshal(obj)
}

func main() { process(nil) }
`;
export const CGO =
  'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n';
export const WIT =
  'package go:computer\n\nworld go-computer {\n    export compute-hash: func(data: list<u8>) -> string\n}\n';
