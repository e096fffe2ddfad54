import type { Token } from './lex.ts';
import { Steps } from './steps.ts';

/** A name that was found, with its token; the path says where it belongs: `['ops', 'area']`. */
export interface Sighting {
  readonly path: readonly string[];
  readonly token: Token;
}

export interface PackageSighting {
  /** `acme:kitchen@1.2.3` */
  readonly id: string;
  readonly token: Token;
  readonly declared: boolean;
}

export interface WorldSighting {
  /** The package that it stands in, nested ones too; null where only another file could say. */
  readonly package: string | null;
  readonly token: Token;
}

export interface Scanned {
  /** Of the file's own `package` line. */
  readonly package: string | null;
  readonly names: readonly (Sighting & { readonly package: string | null })[];
  readonly worlds: readonly WorldSighting[];
  readonly packages: readonly PackageSighting[];
}

/** What a brace opened, and what its items are called by. */
interface Block {
  readonly kind: 'file' | 'package' | 'interface' | 'world' | 'resource' | 'unknown';
  readonly package: string | null;
  readonly path: readonly string[];
}

const TYPES = new Set(['type', 'record', 'variant', 'enum', 'flags']);

/** Walks the tokens of one file once, by its braces and first words alone. What it does not know it steps over. */
class Scanner {
  readonly names: (Sighting & { package: string | null })[] = [];
  readonly worlds: WorldSighting[] = [];
  readonly packages: PackageSighting[] = [];
  readonly #steps: Steps;
  readonly #blocks: Block[] = [];
  #block: Block = { kind: 'file', package: null, path: [] };

  constructor(tokens: readonly Token[]) {
    this.#steps = new Steps(tokens);
  }

  scan(): string | null {
    let own: string | null = null;
    while (this.#steps.peek() !== undefined) {
      const before = this.#steps.position;
      this.#statement();
      if (this.#steps.position === before) this.#steps.step();
      if (this.#blocks.length === 0) own = this.#block.package;
    }
    return own;
  }

  #note(name: string, token: Token): void {
    this.names.push({ path: [...this.#block.path, name], token, package: this.#block.package });
  }

  #open(kind: Block['kind'], path: readonly string[], owner = this.#block.package): void {
    if (!this.#steps.accept('{')) return;
    this.#blocks.push(this.#block);
    this.#block = { kind, path, package: owner };
  }

  #statement(): void {
    if (this.#steps.accept('}')) {
      this.#block = this.#blocks.pop() ?? this.#block;
    } else if (this.#steps.at('{')) {
      this.#open('unknown', this.#block.path);
    } else if (this.#steps.at('@')) {
      this.#steps.gate();
    } else if (this.#block.kind === 'file' || this.#block.kind === 'package') {
      this.#inPackage();
    } else if (this.#block.kind !== 'unknown') {
      this.#item();
    }
  }

  #inPackage(): void {
    if (this.#steps.accept('package')) this.#package();
    else if (this.#steps.accept('use')) this.#reference();
    else if (this.#steps.accept('interface')) this.#declared('interface');
    else if (this.#steps.accept('world')) this.#declared('world');
  }

  #package(): void {
    const first = this.#steps.peek();
    const id = this.#steps.path();
    if (first === undefined || id === '') return;
    this.packages.push({ id, token: first, declared: true });
    if (this.#steps.at('{')) this.#open('package', [], id);
    else if (this.#blocks.length === 0) this.#block = { ...this.#block, package: id };
  }

  #declared(kind: 'interface' | 'world'): void {
    const token = this.#steps.name();
    if (token === null) return;
    if (kind === 'world') this.worlds.push({ package: this.#block.package, token });
    this.#note(token.text, token);
    this.#open(kind, [token.text]);
  }

  #item(): void {
    const inWorld = this.#block.kind === 'world';
    if (this.#steps.at(':', 1)) this.#func();
    else if (inWorld && (this.#steps.accept('import') || this.#steps.accept('export'))) this.#extern();
    else if (inWorld && this.#steps.accept('include')) this.#include();
    else if (this.#steps.accept('use')) this.#use();
    else if (this.#steps.accept('resource')) this.#resource();
    else if (TYPES.has(this.#steps.peek()?.text ?? '')) this.#type();
    else if (this.#block.kind === 'resource' && this.#steps.at('constructor')) this.#construct();
  }

  #func(): void {
    const token = this.#steps.name();
    if (token === null) return;
    this.#note(token.text, token);
    this.#steps.skipStatement();
  }

  #construct(): void {
    const token = this.#steps.name();
    const resource = this.#block.path.at(-1);
    if (token === null || resource === undefined) return;
    this.#note(resource, token);
    this.#steps.skipStatement();
  }

  #type(): void {
    this.#steps.step();
    const token = this.#steps.name();
    if (token === null) return;
    this.#note(token.text, token);
    if (this.#steps.at('{')) this.#open('unknown', this.#block.path);
    else this.#steps.skipStatement();
  }

  #resource(): void {
    const token = this.#steps.name();
    if (token === null) return;
    this.#note(token.text, token);
    this.#open('resource', [...this.#block.path, token.text]);
  }

  /** `import a: func()`, `import a: interface {`, `import ns:pkg/name@1.2.3`, `import name`. */
  #extern(): void {
    const token = this.#steps.peek();
    if (token?.kind !== 'name') return;
    if (this.#steps.at(':', 1) && !this.#steps.at('/', 3)) {
      this.#steps.step(2);
      this.#note(token.text, token);
      if (this.#steps.accept('interface')) this.#open('interface', [...this.#block.path, token.text]);
      else this.#steps.skipStatement();
      return;
    }
    const id = this.#reference();
    if (id !== '') this.#note(id, token);
  }

  /** What is renamed has its new name in this world. */
  #include(): void {
    this.#reference();
    if (this.#steps.accept('with')) this.#renamed();
  }

  #use(): void {
    this.#reference();
    this.#steps.accept('.');
    this.#renamed();
  }

  /** `{a, b as c}` */
  #renamed(): void {
    if (!this.#steps.accept('{')) return;
    while (this.#steps.peek()?.kind === 'name') {
      let token = this.#steps.name();
      if (this.#steps.accept('as')) token = this.#steps.name() ?? token;
      if (token !== null) this.#note(token.text, token);
      this.#steps.accept(',');
    }
    this.#steps.accept('}');
  }

  /** A path, noted as a reference where it names a package. */
  #reference(): string {
    const token = this.#steps.peek();
    const id = this.#steps.path();
    const parts = /^(.+)\/[^/@]+(@.+)?$/.exec(id);
    if (token !== undefined && parts !== null) {
      this.packages.push({ id: `${parts[1]}${parts[2] ?? ''}`, token, declared: false });
    }
    return id;
  }
}

/** All names of one file with their places, in one pass; never throws, however broken the text is. */
export function scanNames(tokens: readonly Token[]): Scanned {
  const scanner = new Scanner(tokens);
  const own = scanner.scan();
  const { names, worlds, packages } = scanner;
  return { package: own, names, worlds, packages };
}
