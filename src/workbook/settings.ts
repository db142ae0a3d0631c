import type { FormQuestion } from '../domain/meeting-form';
import { columns } from './layout';
import { type CellValue, type Row, readTable } from './table';
import { needTab, type TaggedTab, type Tags } from './tags';

/** A question of the form, as it stands in Settings. */
export interface SettingsQuestion extends FormQuestion {
  readonly lowestWord: string;
  readonly highestWord: string;
}

/** The Settings tab, read; what is blank or unreadable there has its default. */
export interface Settings {
  readonly questions: readonly SettingsQuestion[];
  /** What progress is capped at, where amber and green begin: shares, 1 is 100 %. */
  readonly cap: number;
  readonly amber: number;
  readonly green: number;
  readonly cadenceDays: number;
}

export function readSettings(tags: Tags): Settings {
  return settingsOf(needTab(tags, 'settings', 'Settings'));
}

export function settingsOf(tab: TaggedTab): Settings {
  const { rows } = readTable('settings', tab);
  const values = new Map(rows.map((row) => [row.text('setting-id'), row.cell('value')]));
  const amber = number(values.get('amber'), 0, 1) ?? 0.4;
  return {
    questions: rows.filter(isQuestion).map(question),
    cap: number(values.get('cap'), 0.01, 10) ?? 1,
    amber,
    green: Math.max(amber, number(values.get('green'), 0, 10) ?? 0.7),
    cadenceDays: Math.round(number(values.get('cadence'), 1, 365) ?? 14),
  };
}

/** A question whose words were cleared is not asked; one without a column to go to cannot be. */
function isQuestion(row: Row<'settings'>): boolean {
  return row.text('question') !== '' && row.text('question-id') in columns.meetings;
}

function question(row: Row<'settings'>): SettingsQuestion {
  const lowest = number(row.cell('lowest'), -100, 100);
  const highest = number(row.cell('highest'), -100, 100);
  const scale = row.text('question-type') === 'scale' && lowest !== null && highest !== null;
  return {
    id: row.text('question-id'),
    text: row.text('question'),
    type: scale ? 'scale' : 'text',
    lowest: scale ? lowest : null,
    highest: scale ? highest : null,
    lowestWord: row.text('lowest-word'),
    highestWord: row.text('highest-word'),
  };
}

function number(cell: CellValue | undefined, lowest: number, highest: number): number | null {
  return typeof cell === 'number' && cell >= lowest && cell <= highest ? cell : null;
}
