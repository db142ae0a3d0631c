import { isFlaw } from '../../../src/domain/cells/cell-number';
import { readWeight } from '../../../src/domain/goals/goal-weights';
import type { ObjectiveWeight } from '../../../src/domain/goals/objective-scores';
import { readScoreCap } from '../../../src/domain/goals/score-cap';
import type { ReadTab } from './ranges';
import { type Row, rowsOf } from './workbook-cells';

/** The figures of the tab Settings; a blank or invalid one has the add-on's default. */
export interface Settings {
  readonly objectiveWeights: readonly ObjectiveWeight[];
  /** The cap of progress as a fraction. */
  readonly cap: number;
  readonly cadenceDays: number;
}

export function readSettings(tabs: readonly ReadTab[]): Settings {
  const rows = rowsOf(tabs, 'settings');
  const value = (id: string, lowest: number, highest: number) => {
    const number = rows.find((row) => row.text('setting-id') === id)?.number('value') ?? null;
    return number !== null && number >= lowest && number <= highest ? number : null;
  };
  const cap = readScoreCap(rows.find((row) => row.text('setting-id') === 'cap')?.cell('value'));
  return {
    objectiveWeights: rows.flatMap((row) => {
      const name = row.text('objective');
      const weight = readWeight(row.cell('weight'));
      return name === '' ? [] : [{ name, weight: isFlaw(weight) ? null : weight }];
    }),
    cap: isFlaw(cap) ? 1 : cap,
    cadenceDays: Math.round(value('cadence', 1, 365) ?? 14),
  };
}

/** The cadence of an engineer in days: their own, or that of the workbook. */
export function cadenceOf(row: Row, settings: Settings): number {
  const own = row.number('cadence');
  return own !== null && own >= 1 && own <= 365 ? Math.round(own) : settings.cadenceDays;
}
