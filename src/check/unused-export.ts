import { nearest } from '../config/suggest.ts';
import type { World } from '../wit/model.ts';
import type { Evidence } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';
import { worldNames } from './world-places.ts';

/** To look for what was meant costs as many comparisons as there are names: of the first of many alone. */
const MOST_MEANT = 5;

/** Functions that Go exports and no world asks for. What the world asks for instead was found, else there were no component. */
export function unusedExportFindings(evidence: Evidence): Finding[] {
  const { unused, wanted } = evidence;
  if (wanted === null) return [];
  const world = worldNames(evidence).join(' + ');
  const names = exportNames(wanted);
  return [...unused].map(([name, location], rank) => {
    const meant = rank < MOST_MEANT ? nearest(name, names) : null;
    const remove = `remove the \`//go:wasmexport ${name}\`, or add the function to the WIT`;
    return finding('abi/unused-export', {
      message: `the module exports \`${name}\`, which world \`${world}\` does not ask for: it is not in the component`,
      hint: meant === null ? remove : `did you mean \`${meant}\`, which is exported too? Else ${remove}`,
      actual: name,
      location,
    });
  });
}

function exportNames({ exports }: World): string[] {
  return [...exports].flatMap(([name, extern]) =>
    extern.kind === 'interface' ? extern.interface.functions.map((func) => `${name}#${func.name}`) : [name],
  );
}
