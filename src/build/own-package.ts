import path from 'node:path';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { GoComplaint } from './go-lines.ts';
import { fileOf, type GoSources, locationIn } from './go-places.ts';

/** An import of the user's own module that Go does not find: hidden by a go.mod below, never copied, or not generated. */
export function ownPackageFinding(
  complaint: GoComplaint,
  sources: GoSources,
  generate: string,
): Finding | null {
  const { module } = sources;
  const name = importOf(complaint.message);
  if (module === null || name?.startsWith(`${module.path}/`) !== true) return null;
  const location = locationIn(sources, fileOf(complaint, sources), complaint.line, complaint.column);
  const directory = name.slice(module.path.length + 1);
  const hiding = moduleBelow(directory, module.dir, sources);
  if (hiding !== null) return hidden(name, hiding, sources, location);
  const text = `package ${name} of this module is not there: ${directory} has no Go file`;
  // The tutorial's helpers are copied, nothing generates them.
  if (path.posix.basename(directory) === 'abi')
    return finding('build/go-error', {
      message: text,
      hint: `copy fixtures/abi of component-check to ${directory}, without its go.mod (docs/first-component.md, step 3); if it is generated: ${generate}`,
      location,
    });
  return finding('build/no-main', {
    message: `${text}: its bindings were not generated, or not committed`,
    hint: `${generate}; a package that you write yourself belongs into ${directory}`,
    location,
  });
}

const importOf = (message: string) =>
  /(?:no required module provides package|package) (\S+?)(?:;| is not in)/.exec(message)?.[1];

/** The go.mod between a package and its module's root, absolute: Go takes what lies below it for another module. */
function moduleBelow(directory: string, root: string, sources: GoSources): string | null {
  const parts = directory.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const file = path.join(root, ...parts.slice(0, length), 'go.mod');
    if (sources.read(file) !== null) return file;
  }
  return null;
}

function hidden(name: string, file: string, sources: GoSources, location: Finding['location']): Finding {
  const place = locationIn(sources, file, 1, 1);
  const shown = place?.file ?? file;
  return finding('build/go-error', {
    message: `package ${name} is not part of this module: ${shown} makes its directory a module of its own`,
    hint: `remove ${shown}; or, where it shall stay a module, \`require\` and \`replace\` it in your go.mod`,
    location,
    related: [{ message: 'this go.mod hides the package', location: place }],
  });
}
