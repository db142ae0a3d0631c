import { nameKey } from '../../../src/domain/cells/name-key';
import type { Row } from './workbook-cells';

export interface ActionCounts {
  open: number;
  overdue: number;
}

/**
 * The open action items of each engineer by name key, and those that were due before `today` (a day number). Unlike the
 * dashboard, a row without text counts, because the hub does not read the text.
 */
export function actionCounts(rows: readonly Row[], today: number): Map<string, ActionCounts> {
  const counts = new Map<string, ActionCounts>();
  for (const row of rows) {
    const key = nameKey(row.text('engineer'));
    if (key === '' || ended.includes(row.text('status').toLowerCase())) continue;
    const own = counts.get(key) ?? { open: 0, overdue: 0 };
    counts.set(key, own);
    own.open += 1;
    const due = row.day('due');
    if (due !== null && due < today) own.overdue += 1;
  }
  return counts;
}

const ended: readonly string[] = ['done', 'dropped'];
