;; Valid, and its core export's name is code to whoever writes it into code.
(component
  (core module $m (func (export "a']; process.exit(0); //")))
  (core instance $i (instantiate $m))
  (func (export "run") (canon lift (core func $i "a']; process.exit(0); //"))))
