#!/bin/sh
# The bare floor: nothing is checked at all. usage: bench/floor.sh FIXTURE-DIR OUT-DIR
set -eu
fixture=$1 out=$2
mkdir -p "$out"
(cd "$fixture" && GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -ldflags='-s -w -checklinkname=0' -o "$out/core.wasm" .)
wasm-tools component embed "$fixture/wit" "$out/core.wasm" -o "$out/embedded.wasm"
wasm-tools component new "$out/embedded.wasm" --adapt "wasi_snapshot_preview1=$ADAPTER" -o "$out/component.wasm"
