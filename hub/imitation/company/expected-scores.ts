import type { EngineerRecord, KeyResultRecord, Serial, WorkbookRecord } from './records';

export interface KeyResultFigures {
  readonly objective: string;
  /** null if it is unreported or not scored. */
  readonly progress: number | null;
  readonly status: 'Done' | 'On track' | 'Behind' | 'At risk' | null;
}

/** The open key results of an engineer on a day, with the score and its coverage; null if there is nothing to score. */
export function goalFiguresOf(
  { objectives, cap }: WorkbookRecord,
  engineer: EngineerRecord,
  today: Serial,
): {
  readonly keyResults: readonly KeyResultFigures[];
  readonly score: number | null;
  readonly coverage: number | null;
} {
  const open = engineer.keyResults.filter(({ closed }) => closed === null);
  let [scores, covered, weights] = [0, 0, 0];
  for (const { name, weight } of objectives) {
    const own = open.filter(({ objective }) => objective === name);
    const found = scoreOfObjective(own, cap);
    if (found === null) continue;
    scores += weight * found.score;
    covered += weight * found.coverage;
    weights += weight;
  }
  return {
    keyResults: open.map((one) => ({
      objective: one.objective,
      progress: typeof one.progress === 'number' ? one.progress : null,
      status: statusOf(one, today),
    })),
    score: weights > 0 ? scores / weights : null,
    coverage: weights > 0 ? covered / weights : null,
  };
}

/** Blank weights share what the others leave of 100. A key result that is not scored takes part in that, and in nothing else. */
function scoreOfObjective(
  keyResults: readonly KeyResultRecord[],
  cap: number,
): { readonly score: number; readonly coverage: number } | null {
  let [given, largest, blanks] = [0, 0, 0];
  for (const { weight } of keyResults) {
    if (weight === null) blanks += 1;
    given += weight ?? 0;
    largest = Math.max(largest, weight ?? 0);
  }
  const share = Math.max(0, (largest > 1 ? 100 : 1) - given) / Math.max(1, blanks);
  let [counted, reported, reached] = [0, 0, 0];
  for (const { weight, progress } of keyResults) {
    if (typeof progress === 'string') continue;
    counted += weight ?? share;
    if (progress === null) continue;
    reported += weight ?? share;
    reached += (weight ?? share) * Math.min(cap, progress);
  }
  return counted > 0 ? { score: reached / counted, coverage: reported / counted } : null;
}

function statusOf({ progress, from, due }: KeyResultRecord, today: Serial): KeyResultFigures['status'] {
  if (typeof progress !== 'number') return null;
  if (progress >= 1) return 'Done';
  if (due === null || (from !== null && due < from)) return null;
  if (today > due) return 'At risk';
  if (from === null) return null;
  const passed = Math.max(0, today - from + 1) / (due - from + 1);
  const behind = passed - progress;
  if (behind < 1e-9) return 'On track';
  return behind > 0.25 + 1e-9 ? 'At risk' : 'Behind';
}
