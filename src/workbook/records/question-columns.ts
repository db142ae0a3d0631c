import type { FormQuestion } from '../../domain/meetings/meeting-form';
import { formatHeader } from '../grid/column-formatting';
import { fingerprint } from '../grid/fingerprint';
import { type Column, columns } from '../grid/layout';
import { headerRow } from '../grid/table';
import type { TaggedTab } from '../grid/tags';
import { insertColumn } from './ensure-columns';

/** Columns of an engineer's tab that hold no answer to a question. */
const otherColumns: readonly string[] = [
  'date',
  'further',
  'notes',
  'next',
  'score',
  'coverage',
  'manager',
  'id',
];

/** The column for the note beside a question's number. */
export function noteColumn(questionId: string): string {
  return `${questionId}-note`;
}

/** Every question that has a column on the tab, in the order of the columns, asked today or not. */
export function questionsOn(tab: TaggedTab): string[] {
  return Array.from(tab.columns)
    .filter(([key]) => !otherColumns.includes(key) && !isNote(tab, key))
    .sort(([, a], [, b]) => a - b)
    .map(([key]) => key);
}

/** True for an id that a question may have: that of a standing column for answers, or of a question of the team's own. */
export function isQuestionId(id: string): boolean {
  if (otherColumns.includes(id) || id.endsWith('-note')) return false;
  return id in columns.meetings || ownId.test(id);
}

/** The id of a question that somebody typed into Settings and that has none yet: the same words have the same. */
export function idOfWords(words: string): string {
  return `q-${fingerprint(words)}`;
}

/** Gives a question of the team's own its columns, right of those of the other questions; nothing where it has them. */
export function addQuestionColumns(tab: TaggedTab, { id, text, type }: FormQuestion): void {
  if (tab.columns.has(id)) return;
  const after = Math.max(
    ...questionsOn(tab).flatMap((key) => [place(tab, key), place(tab, noteColumn(key))]),
    1,
  );
  const isScale = type === 'scale';
  addColumn(tab, after, id, { header: text, ...(isScale ? numberLook : textLook) });
  if (isScale) addColumn(tab, after + 1, noteColumn(id), { header: `${text} Note`, ...textLook });
}

const ownId = /^q-[0-9a-z]{4,40}$/;

const textLook = { width: 240, format: '@', wrap: true } as const;
const numberLook = { width: 90, format: '0', align: 'center' } as const;

function isNote(tab: TaggedTab, key: string): boolean {
  return key.endsWith('-note') && tab.columns.has(key.slice(0, -'-note'.length));
}

function place(tab: TaggedTab, key: string): number {
  return tab.columns.get(key) ?? 0;
}

function addColumn(tab: TaggedTab, after: number, key: string, look: Column): void {
  insertColumn(tab, after, key);
  const { sheet } = tab;
  const row1 = headerRow(tab);
  // The new column takes on what its neighbour has, down to the choices.
  sheet
    .getRange(row1 + 1, after + 1, sheet.getMaxRows() - row1, 1)
    .clearDataValidations()
    .setNumberFormat(look.format ?? 'General')
    .setHorizontalAlignment(look.align ?? 'left')
    .setWrap(look.wrap ?? false);
  formatHeader(sheet.getRange(row1, after + 1).setValue(look.header));
  sheet.setColumnWidth(after + 1, look.width);
}
