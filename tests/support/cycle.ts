import type { CycleForm, CycleView } from '../../src/contract/cycle';
import type { GoalChoice } from '../../src/domain/cycles/new-cycle';
import { daysFromNow } from './forms';

/** The form as the page would send it: every goal of the view with one choice, or with one of its own by key result. */
export function cycleForm(
  view: CycleView,
  choices: Readonly<Record<string, GoalChoice>> = {},
  change: Partial<CycleForm> = {},
): CycleForm {
  return {
    name: 'Next',
    from: daysFromNow(3),
    due: daysFromNow(93),
    goals: view.engineers
      .flatMap(({ goals }) => goals)
      .map(({ id, keyResult, seen }, index) => ({
        ...{ id, keyResult, seen, newId: `copy-${index}` },
        choice: choices[keyResult] ?? 'from start',
      })),
    ...change,
  };
}
