/** One edit of a transcript of the kitchen sink, and the case that must fail for it. */
export interface KitchenFault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly rule: string | null;
}

export const kitchenFaults: readonly KitchenFault[] = [
  {
    file: 'scalars',
    from: 'half-f64(-0)\n-0',
    to: 'half-f64(-0)\n0',
    name: 'Zero has a sign.',
    rule: 'golden/mismatch',
  },
  {
    file: 'records',
    from: 'rating: some(none), type: some("light")',
    to: 'type: some("light")',
    name: 'A field that is some(none) is not.',
    rule: 'golden/mismatch',
  },
  {
    file: 'lists',
    from: 'file("megabyte.bin"))\nfile("megabyte.bin")',
    to: 'file("megabyte.bin"))\nfile("lines.txt")',
    name: 'A megabyte goes in and comes back.',
    rule: 'golden/mismatch',
  },
  {
    file: 'cases',
    from: '> bare(true)\nerr',
    to: '> bare(true)',
    name: 'Results with one payload, and with none.',
    rule: 'golden/missing',
  },
  {
    file: 'resources',
    from: '> s.labels()\n[]',
    to: '> s.labels()\n["tea"]',
    name: 'A jar goes into a shelf and comes back.',
    rule: 'golden/mismatch',
  },
  {
    file: 'host',
    from: '< kitchen:sink/market.price@1.2.3("milk") = ok(4)\n',
    to: '',
    name: 'A call for each item, each with its answer.',
    rule: 'golden/mismatch',
  },
  {
    file: 'host',
    from: '< market.log("bought 1 for 2")',
    to: '< market.log("bought 1 for 3")',
    name: 'The same question, with another answer.',
    rule: 'golden/mismatch',
  },
  {
    file: 'host-resources',
    from: '< drop b\n',
    to: '',
    name: 'A list of handles comes from the host.',
    rule: 'golden/mismatch',
  },
  {
    file: 'traps',
    from: '! trap go-deadlock',
    to: '! trap go-panic',
    name: 'A deadlock.',
    rule: 'golden/trap',
  },
  {
    file: 'traps',
    from: '> exit(true)\n! exit 0',
    to: '> exit(true)\n! exit 1',
    name: 'The end of the program, without and with an error.',
    rule: 'golden/exit',
  },
  {
    file: 'surroundings',
    from: 'stdout|\nstdout|   three',
    to: 'stdout|   three',
    name: 'What is printed.',
    rule: 'golden/output',
  },
  {
    file: 'surroundings',
    from: '@ clock 2024-02-29T23:59:59Z',
    to: '@ clock 2023-02-28T23:59:59Z',
    name: 'The clock stands still until somebody looks.',
    rule: 'golden/mismatch',
  },
];
