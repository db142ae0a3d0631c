import type { ImportForm } from '../../contract/import';
import type { MeetingContent, MeetingForm, Undo, UndoRow } from '../../contract/meeting-form';
import type {
  CellValue,
  EditableTable,
  FormAddition,
  FormEdit,
  RowAddition,
  RowCells,
  RowEdit,
} from '../../contract/row-edit';
import type { PercentColumn } from '../../domain/goals/percent-goal';
import type { ImportedRow } from '../../domain/import/proposed-row';
import { editableColumns } from '../../domain/meetings/row-edits';
import {
  byField,
  byType,
  day,
  list,
  number,
  oneOf,
  optional,
  orNull,
  type Reader,
  record,
  some,
  text,
  yesOrNo,
} from './reader';

const cell = byType<CellValue>({
  string: text,
  number,
  boolean: yesOrNo,
  object: record<Extract<CellValue, object>>({ day: text, at: optional(number) }),
});

// More rows than one save changes are refused in words for the user (M113), up to a number that no form can have.
const mostRows = 2000;
const mostAnswers = 500;

const content = {
  date: text,
  answers: list(
    record<MeetingContent['answers'][number]>({ questionId: text, value: orNull(number), text }),
    mostAnswers,
  ),
  further: list(record<MeetingContent['further'][number]>({ question: text, text }), mostAnswers),
  notes: text,
  nextDate: orNull(text),
};

/** Reads imported rows of one engineer. */
export const importForm: Reader<ImportForm> = record<ImportForm>({
  engineerId: text,
  meetings: list(
    record<ImportForm['meetings'][number]>({
      meetingId: text,
      ...content,
      score: orNull(number),
      manager: text,
    }),
    mostAnswers,
  ),
  goals: list(importedRow('goals'), mostAnswers),
  actions: list(importedRow('actions'), mostAnswers),
});

const percentColumns = list(
  oneOf<PercentColumn>({ weight: true, start: true, target: true, current: true }),
  mostAnswers,
);

/** Reads a 1:1 and the rows that were changed with it. */
export const meetingForm: Reader<MeetingForm> = record<MeetingForm>({
  meetingId: text,
  engineerId: text,
  ...content,
  seen: orNull(record<MeetingContent>({ ...content, date: day, nextDate: orNull(day) })),
  edits: list(
    byField<RowEdit, 'table'>('table', {
      goals: edit('goals'),
      actions: edit('actions'),
      'talking-points': edit('talking-points'),
      wins: edit('wins'),
    }),
    mostRows,
  ),
  additions: list(
    byField<RowAddition, 'table'>('table', {
      goals: addition('goals'),
      actions: addition('actions'),
      'talking-points': addition('talking-points'),
      wins: addition('wins'),
    }),
    mostRows,
  ),
  prepared: optional(text),
  percents: optional(yesOrNo),
});

const undoRow = record<UndoRow>({
  table: oneOf<UndoRow['table']>({
    meetings: true,
    goals: true,
    actions: true,
    'talking-points': true,
    wins: true,
  }),
  id: text,
  columns: list(text, mostAnswers),
  before: list(cell, mostAnswers),
  after: list(cell, mostAnswers),
});

/** Reads the undo that a save returned. */
export const undo: Reader<Undo> = record<Undo>({
  engineerId: text,
  meetingId: text,
  rows: list(undoRow, mostRows),
  prepared: optional(text),
  percents: optional(yesOrNo),
  formatted: optional(percentColumns),
  seal: text,
});

function edit<T extends EditableTable>(table: T): Reader<FormEdit<T>> {
  return record<FormEdit<T>>({ table: only(table), ref: text, seen: cellsOf(table), now: cellsOf(table) });
}

function addition<T extends EditableTable>(table: T): Reader<FormAddition<T>> {
  return record<FormAddition<T>>({
    ...{ table: only(table), id: text, cells: cellsOf(table) },
    percents: optional(percentColumns),
  });
}

function importedRow<T extends EditableTable>(table: T): Reader<ImportedRow<T>> {
  return record<ImportedRow<T>>({ id: text, day: text, cells: cellsOf(table) });
}

/** `byField` has read the table before. */
function only<T extends EditableTable>(table: T): Reader<T> {
  return () => table;
}

function cellsOf<T extends EditableTable>(table: T): Reader<RowCells<T>> {
  return some(editableColumns(table), cell);
}
