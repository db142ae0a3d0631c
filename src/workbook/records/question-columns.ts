import { fingerprint } from '../../domain/cells/fingerprint';
import type { FormQuestion } from '../../domain/meetings/meeting-form';
import { beginColumn, positionIn, removeBegunLines } from '../grid/begun-lines';
import type { Column } from '../grid/column';
import { writeHeader } from '../grid/column-formatting';
import { type ColumnKey, columns, letters } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import { layoutWith, type TabLayout, type TaggedTab } from '../grid/tagged-tab';

/** Columns of an engineer tab that contain no answers. */
const otherColumns: readonly string[] = [
  'date',
  'further',
  'notes',
  'next',
  'score',
  'coverage',
  'manager',
  'id',
  'goal-values',
];

/** The column for the notes of a question with a scale. */
export function noteColumn(questionId: string): ColumnKey<'meetings'> {
  return `${questionId}-note`;
}

/** The questions with a column on the tab, in the order of the columns, including those no longer in Settings. */
export function questionsOn(tab: TabLayout): ColumnKey<'meetings'>[] {
  return Array.from(tab.columns)
    .filter(([key]) => !isNote(tab, key))
    .sort(([, a], [, b]) => a - b)
    .flatMap(([key]) => (isQuestionColumn(key) ? [key] : []));
}

/** True for an ID that a question can have: that of a default question, or of a custom one. */
export function isQuestionId(id: string): boolean {
  if (id.endsWith('-note')) return false;
  return id in columns.meetings ? isQuestionColumn(id) : ownId.test(id);
}

/** True for the key of a column with answers or with their notes. */
export function isQuestionColumn(key: string): key is ColumnKey<'meetings'> {
  return !otherColumns.includes(key);
}

/** The id for a question that a user typed into Settings; equal texts have equal ids. */
export function idOfWords(words: string): string {
  return `q-${fingerprint(words)}`;
}

/** A column to add for answers: its position and its look. */
export interface PlannedColumn {
  readonly key: ColumnKey<'meetings'>;
  /** The 1-based position of the column to its left. */
  readonly after: number;
  readonly look: Column;
}

/**
 * The columns that a question of the team's own still needs, right of those of the other questions, or left of its own note;
 * none if it has them. Throws WorkbookError if a column of a standing question is missing: somebody has deleted it, so it is
 * not made again in another place (M267).
 */
export function planQuestionColumns(tab: TabLayout, { id, text, type }: FormQuestion): PlannedColumn[] {
  const note = noteColumn(id);
  if (id in columns.meetings) {
    for (const key of [id, note])
      if (key in columns.meetings) positionOf('meetings', tab, key as ColumnKey<'meetings'>);
    return [];
  }
  if (tab.columns.has(id) || !isQuestionColumn(id)) return [];
  const place = (key: string) => tab.columns.get(key) ?? 0;
  const number = { key: id, look: { header: text, ...numberLook } };
  if (type === 'scale' && tab.columns.has(note)) return [{ ...number, after: place(note) - 1 }];
  const after = Math.max(...questionsOn(tab).flatMap((key) => [place(key), place(noteColumn(key))]), 1);
  if (type !== 'scale') return [{ key: id, after, look: { header: text, ...textLook } }];
  return [
    { ...number, after },
    { key: note, after: after + 1, look: { header: `${text} Note`, ...textLook } },
  ];
}

/** The layout of a tab after these columns are added. */
export function withColumns(tab: TabLayout, added: readonly PlannedColumn[]): TabLayout {
  const columns = new Map(tab.columns);
  for (const { key, after } of added) {
    for (const [known, position] of columns) if (position > after) columns.set(known, position + 1);
    columns.set(key, after + 1);
  }
  return layoutWith(tab, columns);
}

/** Adds a planned column to the tab, blank and formatted; it counts as being made until `completeLines` (M268). */
export function addColumn(tab: TaggedTab, { key, after, look }: PlannedColumn): void {
  beginColumn(tab, after, key);
  const header1 = headerRow(tab);
  tab.writes.insertColumn(after, header1, look.header);
  const position = positionOf('meetings', tab, key);
  formatAnswers(tab, position, look);
  writeHeader(tab.sheet.getRange(header1, position), look.header);
}

/** Gives a column of answers its look; a new one inherits everything from its neighbor, including the choices. */
export function formatAnswers(tab: TaggedTab, position: number, look: Omit<Column, 'header'>): void {
  const letter = letters(position);
  tab.sheet
    .getRange(`${letter}${headerRow(tab) + 1}:${letter}`)
    .clearDataValidations()
    .setNumberFormat(look.format ?? 'General')
    .setHorizontalAlignment(look.align ?? 'left')
    .setWrap(look.wrap ?? false);
  tab.sheet.setColumnWidth(position, look.width);
}

/** The look of a column for a question of the team's own: a number beside its notes, or text. */
export function lookOfAnswers(tab: TabLayout, key: string): Omit<Column, 'header'> {
  return tab.columns.has(noteColumn(key)) ? numberLook : textLook;
}

/** Deletes the columns that a save began for answers and did not complete; one that contains something remains (W162). */
export function removeBegunQuestions(tab: TaggedTab): void {
  const begun = Array.from(tab.insertions.values()).filter(
    ({ kind, name }) => kind === 'column' && !(name in columns.meetings),
  );
  const blank = begun.filter((insertion) => {
    const position = positionIn(tab, insertion);
    if (position === null) return true;
    const letter = letters(position);
    const values: unknown[][] = tab.sheet.getRange(`${letter}${headerRow(tab) + 1}:${letter}`).getValues();
    return values.every(([cell]) => cell === '');
  });
  removeBegunLines(
    tab,
    blank.map(({ name }) => name),
  );
}

const ownId = /^q-[0-9a-z]{4,40}$/;

const textLook = { width: 240, format: '@', wrap: true } as const;
const numberLook = { width: 90, format: '0', align: 'center' } as const;

function isNote(tab: TabLayout, key: string): boolean {
  return key.endsWith('-note') && tab.columns.has(key.slice(0, -'-note'.length));
}
