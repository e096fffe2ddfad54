import type { StepDone } from '../hosts/protocol.ts';
import type { HostName } from '../report/report.ts';
import { printValue } from '../wave/print.ts';
import type { PlannedStep } from './plan-step.ts';
import type { Source } from './source.ts';
import { inline, shown } from './visible.ts';
import type { KeepWhole } from './whole-values.ts';

/** What the judgement of a case needs besides the case. */
export interface Bench {
  readonly source: Source;
  /** The host that the case runs on. */
  readonly host?: HostName;
  /** The command that accepts what the component does now: `component-check golden --update`. */
  readonly accept: string;
  /** Where values go that a finding cuts; nowhere where not set. */
  readonly keep?: KeepWhole;
}

/** What the transcript shows for a step, as it would be written. */
export function outcomeText({ expected }: PlannedStep): string | null {
  switch (expected.kind) {
    case 'trap':
      return expected.trap === null ? '! trap' : `! trap ${expected.trap}`;
    case 'exit':
      return `! exit ${expected.code}`;
    case 'value':
      return shown(printValue(expected.value));
    default:
      return null;
  }
}

/** The call as written, short. */
export function callOf({ text }: PlannedStep, { source }: Bench): string {
  return inline(source.text.slice(text.name.start, text.callEnd).replace(/\s+/g, ' '));
}

/** Where the result stands, or the call that lacks one. */
export function placeOf({ text }: PlannedStep): number {
  if (text.expected.kind === 'value') return text.expected.value.start;
  return text.expected.kind === 'none' ? text.start : text.expected.start;
}

/** How the step ended, where the host told. */
export function outcomeOf(steps: readonly StepDone[], index: number): StepDone | null {
  return steps.find(({ step }) => step === index) ?? null;
}
