import { setImmediate as turn } from 'node:timers/promises';
import type { Target } from '../golden/spelling.ts';
import { formatPlural } from '../report/format.ts';
import { Bounds } from './bounds.ts';
import { seedFor } from './chance.ts';
import { draftsOf } from './drafts.ts';
import { provedHang } from './hang.ts';
import type { Plan } from './plan.ts';
import { differsAt, steadyReduction, trapReduction } from './probes.ts';
import { reduce } from './reduce.ts';
import { answersFor, type Bench, runCalls } from './runner.ts';
import { type Answer, type Call, sequenceOf, without } from './sequence.ts';
import { stranded } from './targets.ts';
import { type Ending, endingOf, type Trial } from './trial.ts';

export type Kind = 'trap' | 'timeout' | 'nondeterministic';

/** Something that was found, at its smallest. */
export interface Found {
  readonly kind: Kind;
  readonly target: Target;
  readonly trial: Trial;
  readonly ending: Ending;
  /** Of `nondeterministic`: it answers otherwise even under the same seed and clock. */
  readonly underOneSeed: boolean;
}

export interface Explored {
  readonly found: readonly Found[];
  /** Calls made of each function, by its full name. */
  readonly calls: ReadonlyMap<string, number>;
  /** Why a function was given up, by its full name. */
  readonly refused: ReadonlyMap<string, string>;
  /** Why the host could not go on; null where it did. */
  readonly broken: string | null;
  /** Calls in all. */
  readonly made: number;
  /** Milliseconds that went into making findings small: they come on top of the time that was asked for. */
  readonly onTop: number;
}

/** Calls in one case, at first. A case costs an instance; calls in it are cheap. */
const WIDTH = 48;
/** Each such case runs a second time under another seed and clock. */
const TWICE_EVERY = 3;
/** Milliseconds for a case of several calls: what does not end in them is tried alone, with the whole limit. */
const CASE_MS = 3000;
/** Milliseconds that a case gets at the end of the run. */
const LAST_MS = 1000;
const MOST_IN_VAIN = 8;
/** Rounds one after another in which no call could be put together: handles are chosen by chance. */
const MOST_IDLE = 8;
/** Milliseconds between two words about how far it is. */
const SAY_EVERY_MS = 2000;

/** Calls functions with made-up values until time or calls are used up. One finding of each kind for each function. */
export async function explore(bench: Bench, plan: Plan): Promise<Explored> {
  const explorer = new Explorer(bench, plan);
  for (let round = 0; explorer.goesOn(); round += 1) await explorer.round(round);
  return explorer;
}

class Explorer implements Explored {
  readonly found: Found[] = [];
  readonly calls = new Map<string, number>();
  readonly refused = new Map<string, string>();
  broken: string | null = null;
  readonly #bench: Bench;
  readonly #plan: Plan;
  #width = WIDTH;
  made = 0;
  #idle = 0;
  readonly #bounds: Bounds;
  #said = performance.now();
  /** Imported calls that each function made when it was last called, by its full name. */
  readonly #asked = new Map<string, readonly Answer['importPath'][]>();

  /** How often each was called and could not be answered, by its full name. */
  readonly #vain = new Map<string, number>();

  constructor(bench: Bench, plan: Plan) {
    this.#bench = bench;
    this.#plan = plan;
    this.#bounds = new Bounds(plan.deadline, plan.extraMs);
  }

  get onTop(): number {
    return this.#bounds.onTop;
  }

  goesOn(): boolean {
    const { calls } = this.#plan;
    const left = (calls === null || this.made < calls) && this.#bounds.left() > 0;
    return left && this.broken === null && this.#active().length > 0;
  }

  async round(round: number): Promise<void> {
    // A round may wait for nothing, and signals and timers are to be heard all the same.
    await turn();
    this.#giveUpStranded();
    const before = this.made;
    for (const calls of this.#cases(round)) {
      if (!this.goesOn()) return;
      await this.#case(calls, round);
    }
    this.#idle = this.made === before ? this.#idle + 1 : 0;
    if (this.#idle < MOST_IDLE) return;
    for (const { full } of this.#active())
      this.refused.set(full, 'no call of it could be put together: it lacks handles');
  }

  /** A handle's only maker may have been given up, or have its finding. */
  #giveUpStranded(): void {
    for (const [{ full }, { name }] of stranded(this.#active()))
      this.refused.set(full, `no export is left that makes the ${name} that it takes`);
  }

  #active(): Target[] {
    return this.#plan.targets.filter(
      ({ full }) => !this.refused.has(full) && !this.#has('trap', full) && !this.#has('timeout', full),
    );
  }

  #has(kind: Kind, full: string): boolean {
    return this.found.some((one) => one.kind === kind && one.target.full === full);
  }

  /** The calls of a round, in cases of a width. */
  #cases(round: number): Call[][] {
    const { drafts: ordered, makers } = draftsOf(this.#active(), {
      bench: this.#bench,
      seeds: this.#plan.seeds,
      round,
      most: this.#width,
    });
    const cases: Call[][] = [];
    const width = makers > 0 ? ordered.length : this.#width;
    for (let start = 0; start < ordered.length; start += width) {
      const calls = sequenceOf(ordered.slice(start, start + width), this.#plan.prefix);
      const answered = calls.map((call, index) => {
        const asked = this.#asked.get(call.target.full) ?? [];
        return { ...call, answers: answersFor(this.#bench, asked, seedFor(round, start, index)) };
      });
      cases.push(this.#cut(answered));
    }
    return cases.filter((calls) => calls.length > 0);
  }

  #cut(calls: Call[]): Call[] {
    return this.#plan.calls === null ? calls : calls.slice(0, Math.max(0, this.#plan.calls - this.made));
  }

  async #case(calls: readonly Call[], round: number): Promise<void> {
    const { limits } = this.#bench;
    const longest = calls.length === 1 ? limits.timeoutMs : Math.min(limits.timeoutMs, CASE_MS);
    const timeoutMs = Math.min(longest, Math.max(LAST_MS, Math.ceil(this.#bounds.left())));
    const trial = await runCalls(this.#bench, calls, { timeoutMs, salt: round });
    this.#count(trial);
    const ending = endingOf(trial);
    if ((ending.kind === 'trap' || ending.kind === 'exit') && this.#plan.known(trial)) {
      const rest = without(calls, (index) => index <= ending.at);
      if (rest.length > 0 && this.goesOn()) await this.#case(rest, round);
      return;
    }
    await this.#judge(trial, ending);
    if (ending.kind === 'fine' && round % TWICE_EVERY === 0) await this.#compare(trial);
  }

  #count({ calls, result }: Trial): void {
    const ran = result.steps.filter(({ step }) => step >= 0).length + (result.failure === null ? 0 : 1);
    this.made += Math.max(1, ran);
    for (const { target } of calls.slice(0, ran))
      this.calls.set(target.full, (this.calls.get(target.full) ?? 0) + 1);
    for (const { step, imports } of result.steps) {
      const target = calls[step]?.target;
      if (target !== undefined)
        this.#asked.set(
          target.full,
          imports.map(({ importPath }) => importPath),
        );
    }
    this.#say(calls[ran - 1]?.target ?? null);
  }

  #small(target: Target, work: (until: number) => Promise<void>): Promise<void> {
    this.#plan.progress(`making a finding of ${target.full} small`);
    return this.#bounds.extra(work);
  }

  #say(last: Target | null): void {
    if (performance.now() - this.#said < SAY_EVERY_MS) return;
    this.#said = performance.now();
    this.#plan.progress(`${formatPlural(this.made, 'call')}${last === null ? '' : `, last of ${last.full}`}`);
  }

  async #judge(trial: Trial, ending: Ending): Promise<void> {
    if (ending.kind === 'fine') return;
    const target = trial.calls[ending.at]?.target;
    if (ending.kind === 'broken' || target === undefined) {
      const said = 'message' in ending ? ending.message : 'the component does not start';
      this.broken = `${target === undefined ? '' : `during ${target.full}: `}${said}`;
    } else if (ending.kind === 'unanswered') this.#giveUp(target, ending.reason);
    else if (ending.kind === 'timeout') await this.#hangs(trial, target, ending.at);
    else {
      const calls = trial.calls.slice(0, ending.at + 1);
      const { known } = this.#plan;
      await this.#small(target, async (until) => {
        const within = trapReduction(this.#bench, ending, target, { until, known });
        await this.#keep('trap', target, await reduce(calls, within));
      });
    }
  }

  /** Other arguments may ask for less: a function is given up when it was called so often in vain. */
  #giveUp({ full }: Target, reason: string): void {
    const times = (this.#vain.get(full) ?? 0) + 1;
    this.#vain.set(full, times);
    if (times >= MOST_IN_VAIN) this.refused.set(full, reason);
  }

  /** A case of several calls that took long may be just that. */
  async #hangs({ calls }: Trial, target: Target, at: number): Promise<void> {
    await this.#small(target, async (until) => {
      const trial = await provedHang(this.#bench, calls.slice(0, at + 1), this.#plan.seeds, until);
      if (trial === null) this.#width = Math.max(1, Math.floor(this.#width / 4));
      else this.found.push({ kind: 'timeout', target, trial, ending: endingOf(trial), underOneSeed: false });
    });
  }

  async #compare(trial: Trial): Promise<void> {
    const known = (full: string) => this.#has('nondeterministic', full);
    const at = await differsAt(this.#bench, trial, true, known);
    const target = at === null ? undefined : trial.calls[at]?.target;
    if (at === null || target === undefined) return;
    const calls = trial.calls.slice(0, at + 1);
    await this.#small(target, async (until) =>
      this.#keep('nondeterministic', target, await reduce(calls, steadyReduction(this.#bench, until))),
    );
  }

  async #keep(kind: Kind, target: Target, calls: readonly Call[]): Promise<void> {
    const trial = await runCalls(this.#bench, calls);
    const last = calls.at(-1)?.target ?? target;
    if (this.#has(kind, last.full)) return;
    const underOneSeed = kind === 'nondeterministic' && (await differsAt(this.#bench, trial, false)) !== null;
    this.found.push({ kind, target: last, trial, ending: endingOf(trial), underOneSeed });
  }
}
