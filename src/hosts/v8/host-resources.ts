import type { TypeName } from '../../wit/model.ts';
import { Trap } from './trap.ts';

/** What the generated code knows an imported resource by: it makes, checks and drops instances of this class. */
export type ResourceClass = (new (...args: readonly unknown[]) => object) & { readonly prototype: object };

/** The generated code keeps an object under this number, the same one each time that it is handed over. */
const REP = Symbol.for('cabiRep');

/** The imported resources of one case. They live here, and are nothing but the names that the transcript gives them. */
export class HostResources {
  readonly #classes = new Map<string, ResourceClass>();
  readonly #living = new Map<string, object>();
  readonly #names = new Map<object, string>();
  #reps = 0;

  declare(resource: TypeName, resourceClass: ResourceClass): void {
    this.#classes.set(keyOf(resource), resourceClass);
  }

  /** Whether the component imports this resource from us; not where it is its own, or WASI's. */
  has(resource: TypeName): boolean {
    return this.#classes.has(keyOf(resource));
  }

  classOf(resource: TypeName): ResourceClass | undefined {
    return this.#classes.get(keyOf(resource));
  }

  /** The resource of this name; a name that none has makes one. */
  named(name: string, resource: TypeName): object | undefined {
    const key = `${keyOf(resource)}\0${name}`;
    const living = this.#living.get(key);
    const resourceClass = this.classOf(resource);
    if (living !== undefined || resourceClass === undefined) return living;
    this.#reps += 1;
    const made: object = Object.create(resourceClass.prototype, { [REP]: { value: this.#reps } });
    this.#living.set(key, made);
    this.#names.set(made, name);
    return made;
  }

  /** Throws where the guest names a handle that it does not have: the generated code makes up an object then. */
  nameOf(object: object, { name }: TypeName): string {
    const found = this.#names.get(object);
    if (found === undefined) throw new Trap('other', `unknown handle index: no ${name} of the host's`);
    return found;
  }

  /** Its name is free again. */
  drop(object: object, resource: TypeName): void {
    const name = this.nameOf(object, resource);
    this.#living.delete(`${keyOf(resource)}\0${name}`);
    this.#names.delete(object);
  }
}

const keyOf = ({ owner, name }: TypeName) => `${owner ?? ''}\0${name}`;
