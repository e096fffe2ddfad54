// A guest that does what it is told: the faults that a host must survive.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unsafe"
)

//go:linkname sbrk runtime.sbrk
func sbrk(n uintptr) unsafe.Pointer

//go:wasmexport cabi_realloc
func realloc(_ unsafe.Pointer, _, _, size uint32) unsafe.Pointer {
	return sbrk(uintptr((size + 15) &^ 15))
}

var kept string
var pair [2]uint32

//go:wasmexport run
func run(order string) unsafe.Pointer {
	kept = obey(strings.Clone(order))
	pair = [2]uint32{uint32(uintptr(unsafe.Pointer(unsafe.StringData(kept)))), uint32(len(kept))}
	return unsafe.Pointer(&pair)
}

var count int

func obey(order string) string {
	verb, rest, _ := strings.Cut(order, " ")
	switch verb {
	case "count":
		count++
		return fmt.Sprint(count)
	case "exit0":
		os.Exit(0)
	case "exit1":
		os.Exit(1)
	case "panic":
		panic(rest)
	case "nil":
		var p *int
		return fmt.Sprint(*p)
	case "deadlock":
		<-make(chan int)
	case "oom":
		var all [][]byte
		for {
			all = append(all, make([]byte, 16<<20))
		}
	case "recurse":
		return fmt.Sprint(recurse(math.MaxInt32))
	case "spin":
		for i := 0; ; i++ {
			count = i
		}
	case "flood":
		chunk := strings.Repeat("x", 1<<20)
		for range 1 << 10 {
			fmt.Print(chunk)
		}
	case "print":
		fmt.Print(rest)
	case "sleep":
		d, _ := time.ParseDuration(rest)
		start := time.Now()
		time.Sleep(d)
		return fmt.Sprint(time.Since(start).Round(time.Second))
	case "now":
		return time.Now().UTC().Format(time.RFC3339)
	case "random":
		b := make([]byte, 8)
		_, _ = rand.Read(b)
		return hex.EncodeToString(b)
	case "map":
		m := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}
		keys := ""
		for k := range m {
			keys += k
		}
		return keys
	case "bytes":
		b, _ := hex.DecodeString(rest)
		return string(b)
	case "env":
		return strings.Join(os.Environ(), ",")
	case "args":
		return strings.Join(os.Args, ",")
	case "cwd":
		dir, err := os.Getwd()
		return fmt.Sprint(dir, err)
	case "read":
		b, err := os.ReadFile(rest)
		return fmt.Sprint(string(b), errText(err))
	case "write":
		name, text, _ := strings.Cut(rest, " ")
		return errText(os.WriteFile(name, []byte(text), 0o644))
	case "list":
		var names []string
		err := filepath.Walk(rest, func(p string, i os.FileInfo, err error) error {
			if err == nil {
				names = append(names, fmt.Sprint(p, ":", i.Size(), ":", i.ModTime().UTC().Year()))
			}
			return err
		})
		return strings.Join(names, ",") + errText(err)
	case "files":
		return files(rest)
	case "dial":
		_, err := net.DialTimeout("tcp", rest, time.Second)
		return errText(err)
	case "lookup":
		_, err := net.LookupHost(rest)
		return errText(err)
	case "stdin":
		b := make([]byte, 64)
		n, err := os.Stdin.Read(b)
		return string(b[:n]) + errText(err)
	}
	return ""
}

func files(dir string) string {
	at := func(name string) string { return filepath.Join(dir, name) }
	return errText(errors.Join(
		os.Mkdir(at("d"), 0o755),
		os.WriteFile(at("d/f"), []byte("one"), 0o644),
		appendTo(at("d/f"), " two"),
		os.Rename(at("d/f"), at("d/g")),
		same(at("d/g"), "one two"),
		os.Truncate(at("d/g"), 3),
		same(at("d/g"), "one"),
		os.Remove(at("d/g")),
		os.Remove(at("d")),
	))
}

func appendTo(name, text string) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}

func same(name, want string) error {
	got, err := os.ReadFile(name)
	if err == nil && string(got) != want {
		err = fmt.Errorf("%s holds %q", name, got)
	}
	return err
}

func recurse(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + recurse(n-1)
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return "error: " + err.Error()
}

func main() {}
