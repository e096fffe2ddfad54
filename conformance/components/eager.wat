;; Names paths while it is instantiated, and others in its export.
(module
  (import "wasi:filesystem/preopens@0.2.0" "get-directories" (func $directories (param i32)))
  (import "wasi:filesystem/types@0.2.0" "[method]descriptor.open-at" (func $open (param i32 i32 i32 i32 i32 i32 i32)))

  (memory (export "memory") 1)
  (data (i32.const 256) "not/there")
  (data (i32.const 272) "hello.txt")
  (data (i32.const 288) "/etc/../x")
  (data (i32.const 304) "later")
  (data (i32.const 320) "abcdefghijklmnopqrstuvwxyz")
  (global $free (mut i32) (i32.const 1024))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (global.set $free (i32.and (i32.add (global.get $free) (i32.const 15)) (i32.const -16)))
    (global.get $free)
    (global.set $free (i32.add (global.get $free) (local.get 3))))

  ;; To read, in the first directory.
  (func $name (param $at i32) (param $length i32)
    (call $open (i32.load (i32.load (i32.const 64))) (i32.const 0) (local.get $at) (local.get $length)
      (i32.const 0) (i32.const 1) (i32.const 80)))

  ;; With no directory it looks for nothing, with two for more than anybody is told, with three it traps afterwards.
  (func (export "_initialize") (local $letter i32)
    (call $directories (i32.const 64))
    (if (i32.eqz (i32.load (i32.const 68))) (then (return)))
    (call $name (i32.const 256) (i32.const 9))
    (call $name (i32.const 272) (i32.const 9))
    (call $name (i32.const 256) (i32.const 9))
    (call $name (i32.const 288) (i32.const 9))
    (if (i32.eq (i32.load (i32.const 68)) (i32.const 2))
      (then (loop $next
        (call $name (i32.add (i32.const 320) (local.get $letter)) (i32.const 1))
        (local.set $letter (i32.add (local.get $letter) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $letter) (i32.const 26))))))
    (if (i32.eq (i32.load (i32.const 68)) (i32.const 3)) (then (unreachable))))

  ;; Whether it could be opened.
  (func (export "look") (result i32)
    (call $name (i32.const 304) (i32.const 5))
    (i32.eqz (i32.load8_u (i32.const 80)))))
