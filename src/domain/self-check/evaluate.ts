import { tolerance } from '../goals/tolerance';
import { pageBeliefs, serverBeliefs } from './beliefs';
import type { CheckResult, Observations, Observed } from './observations';

/** `noted`: there is nothing to compare with, such as the time of a call. */
type Verdict = 'as believed' | 'different' | 'noted' | 'not checked';

export interface Evaluation {
  readonly id: string;
  readonly verdict: Verdict;
  /** What was tried, beliefs first; [] if the check could not be made. */
  readonly lines: readonly EvaluatedLine[];
  /** Why the check could not be made; '' if it was. */
  readonly error: string;
}

export interface EvaluatedLine {
  readonly tried: string;
  /** undefined if the add-on does not depend on it. */
  readonly believed: Observed | undefined;
  /** undefined if the check did not report it, which is a difference too. */
  readonly found: Observed | undefined;
  readonly differs: boolean;
}

/** Compares what a check found with what the add-on believes (W146). A check without beliefs is only noted. */
export function evaluate(result: CheckResult): Evaluation {
  const { id } = result;
  if ('error' in result) return { id, verdict: 'not checked', lines: [], error: result.error };
  const believed = beliefsOf(id);
  const { found } = result;
  const tried = Object.keys(believed);
  const others = Object.keys(found).filter((key) => !tried.includes(key));
  const lines = [
    ...tried.map((key) => lineOf(key, believed[key], found[key], !isSame(believed[key], found[key]))),
    ...others.map((key) => lineOf(key, undefined, found[key], false)),
  ];
  return { id, verdict: verdictOf(lines, tried.length), lines, error: '' };
}

function beliefsOf(id: string): Observations {
  const all: Readonly<Record<string, Observations>> = { ...serverBeliefs, ...pageBeliefs };
  return all[id] ?? {};
}

function lineOf(
  tried: string,
  believed: Observed | undefined,
  found: Observed | undefined,
  differs: boolean,
): EvaluatedLine {
  return { tried, believed, found, differs };
}

function verdictOf(lines: readonly EvaluatedLine[], beliefs: number): Verdict {
  if (beliefs === 0) return 'noted';
  return lines.some(({ differs }) => differs) ? 'different' : 'as believed';
}

function isSame(believed: Observed | undefined, found: Observed | undefined): boolean {
  if (typeof believed === 'number' && typeof found === 'number')
    return Math.abs(believed - found) < tolerance;
  return believed === found;
}
