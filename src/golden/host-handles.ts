import type { TypeName, World } from '../wit/model.ts';
import { bindHandle, type Handles, type HandleUse, sameResource } from './handles.ts';
import type { Problem } from './problem.ts';

/** Tells resources that the component imports from those that are its own, in what its exported functions take and give. */
export function importedResources({ imports, exports }: World): (resource: TypeName) => boolean {
  return ({ owner, name }) => {
    if (owner === null) return imports.get(name)?.kind === 'type' && !exports.has(name);
    return imports.has(owner) && !exports.has(owner);
  };
}

/**
 * What the host hands to the component, in an answer or in an argument: a name that no resource has is a new one, and what
 * is handed over as owned is the component's from here on.
 */
export function handOver(handles: Handles, uses: readonly HandleUse[], at: number): Problem | null {
  for (const { variable, type: wanted } of uses) {
    const held = handles.live.get(variable);
    if (held !== undefined && !sameResource(held, wanted.resource)) {
      return { at, message: `"${variable}" is a ${held.name}, not a ${wanted.resource.name}` };
    }
    const lent = wanted.kind === 'borrow';
    if (held !== undefined && !lent && !handles.gone.has(variable)) {
      const message = `the component owns "${variable}" already`;
      return { at, message, hint: 'give another resource another name' };
    }
    if (held === undefined || !lent) bindHandle(handles, variable, wanted.resource);
    if (held === undefined && lent) handles.gone.add(variable);
  }
  return null;
}

/** Handles that the component gives to its host in a result. */
export function takeBack(handles: Handles, uses: readonly HandleUse[]): void {
  for (const { variable } of uses) {
    if (handles.live.has(variable)) handles.gone.add(variable);
  }
}

/** The host's resource is no more, and its name is free. */
export function dropHandle(handles: Handles, variable: string): void {
  handles.live.delete(variable);
  handles.gone.delete(variable);
}
