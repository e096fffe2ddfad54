#!/bin/sh
# What a team writes today instead of a tool: build, encode, validate, transpile, call each export, weigh it.
# usage: bench/shell.sh FIXTURE-DIR OUT-DIR TEST.mjs   (wasm-tools and jco on PATH, ADAPTER in the environment)
set -eu
fixture=$1 out=$2 test=$3
mkdir -p "$out"
(cd "$fixture" && GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -ldflags='-s -w -checklinkname=0' -o "$out/core.wasm" .)
wasm-tools component embed "$fixture/wit" "$out/core.wasm" -o "$out/embedded.wasm"
wasm-tools component new "$out/embedded.wasm" --adapt "wasi_snapshot_preview1=$ADAPTER" -o "$out/component.wasm"
wasm-tools validate "$out/component.wasm"
jco transpile "$out/component.wasm" -o "$out/js" --no-typescript >/dev/null
node "$test" "$out/js/component.js"
gzip -9 -c "$out/component.wasm" | wc -c
