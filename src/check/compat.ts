import { saysBump } from '../wit/compat-bump.ts';
import type { Check, Evidence } from './check.ts';
import { type CompatJudgement, type JudgedChange, judgeCompat } from './compat-judgement.ts';
import type { Finding, Location } from './finding.ts';
import { finding } from './make-finding.ts';
import { placeOf } from './world-places.ts';

const packagePlace = ({ places }: Evidence): Location | null => places.find(['package']);

function versionHint({ package: owner, suggested, from, to }: CompatJudgement): string {
  if (suggested !== null && suggested !== to)
    return `write \`package ${owner ?? 'my:package'}@${suggested};\``;
  if (from === null && to !== null) return 'accept it this once, as the base has no version to count from';
  return to === null
    ? 'give the package a version, so that a change can be announced'
    : 'release it as a version of its own';
}

function breaking(evidence: Evidence, judgement: CompatJudgement, change: JudgedChange): Finding {
  const { what, reason, path, before, after, accepted, capability } = change;
  const name = path.join('.');
  const location = placeOf(evidence, path);
  const since = `since ${judgement.base.ref}`;
  const text = { location, expected: before, actual: after };
  const lets = `\`compat: { accept: ["${name}"] }\` lets it pass`;
  const announce = evidence.component.compat.bump === 'none' ? '' : `, or ${versionHint(judgement)}`;
  const found = capability
    ? finding('compat/new-capability', {
        ...text,
        message: `the component imports \`${name}\` ${since}, and the WIT does not say so: ${reason}`,
        hint: `remove what needs it, or write \`import ${after?.replace(/^interface /, '') ?? name};\` in the world; ${lets}`,
      })
    : finding('compat/breaking', {
        ...text,
        message: `${what} ${since}: ${reason}`,
        hint: `take it back${announce}; ${lets}`,
      });
  if (accepted === null) return found;
  return { ...found, severity: 'warning', message: `${found.message} (${accepted})`, hint: null };
}

/** A breaking change that a version says is none of the findings: the report lists it all the same. */
const isShown = ({ effect, accepted }: JudgedChange) =>
  effect === 'breaking' && accepted?.startsWith('version ') !== true;

function versionBump(evidence: Evidence, judgement: CompatJudgement): Finding[] {
  const { from, to, bump, base, suggested } = judgement;
  const { compat } = evidence.component;
  if (compat.bump === 'none' || from === null || to === null) return [];
  if (bump === 'track' || saysBump(from, to, bump)) return [];
  const what =
    bump === 'none'
      ? `goes back from ${from}`
      : `was ${from} at ${base.ref}, and the additions need ${suggested}`;
  return [
    finding('compat/version-bump', {
      message: `the version of the WIT package is ${to}; it ${what}`,
      hint: versionHint(judgement),
      expected: suggested === null ? null : `>= ${suggested}`,
      actual: to,
      location: packagePlace(evidence),
    }),
  ];
}

function unversioned(
  evidence: Evidence,
  { to, package: owner, changes, suggested }: CompatJudgement,
): Finding[] {
  if (to !== null || evidence.component.compat.bump === 'none' || changes.length === 0) return [];
  return [
    finding('compat/unversioned', {
      message: `the WIT package ${owner ?? ''} has no version that could say what changed`.replace('  ', ' '),
      hint: `write \`package ${owner ?? 'my:package'}@${suggested ?? '0.1.0'};\``,
      location: packagePlace(evidence),
    }),
  ];
}

/** A report alone does not tell what was exported. */
function importsOnly({ base }: CompatJudgement): Finding[] {
  if (base.world !== null) return [];
  return [
    finding('compat/imports-only', {
      message: `only imports were compared with ${base.ref}: it does not hold what the component exported`,
      hint: 'put the component of that run beside it, as component-check-out has it, or name the component: `--base component.wasm`',
    }),
  ];
}

/** What accepts nothing, once everything was compared. */
function unusedAccepts({ component }: Evidence, { base, changes }: CompatJudgement): Finding[] {
  if (base.world === null) return [];
  const broken = changes.filter(({ effect }) => effect === 'breaking').map(({ path }) => path.join('.'));
  const unused = component.compat.accept.filter((name) => !broken.includes(name));
  return unused.map((name) =>
    finding('compat/unused-accept', {
      message: `\`compat.accept\` lists \`${name}\`, and nothing of that name breaks since ${base.ref}`,
      hint: `take \`${name}\` out of \`compat.accept\`${broken.length === 0 ? '' : `; what breaks is \`${broken.slice(0, 5).join('`, `')}\``}`,
    }),
  );
}

/** What changed since the base, as those meet it who use the component. */
export const compatCheck: Check = {
  name: 'compat',
  asked: ({ compat }) => compat.against !== null,
  judge: (evidence) => {
    const { compat, wanted } = evidence;
    if (compat === null) return { findings: [], skipped: 'there is nothing to compare with' };
    const { base } = compat;
    if ('none' in base) return { findings: [], skipped: base.none };
    if (base.imports === null && wanted === null)
      return {
        findings: [],
        skipped: 'the component has no WIT that could be compared with that of the base',
      };
    const judgement = judgeCompat(evidence, compat, base);
    const broken = judgement.changes.filter(isShown).map((change) => breaking(evidence, judgement, change));
    const findings = [
      ...broken,
      ...versionBump(evidence, judgement),
      ...unversioned(evidence, judgement),
      ...importsOnly(judgement),
      ...unusedAccepts(evidence, judgement),
    ];
    return { findings, skipped: null };
  },
};
