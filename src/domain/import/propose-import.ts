import { nameKey } from '../cells/name-key';
import { readField } from '../engineers/engineer-form';
import { Refusal } from '../refusal';
import { nameFields } from './column-words';
import { engineerFinder, nameInTitle, plainName } from './find-engineers';
import type { ImportBackground } from './import-background';
import { addAsNew, type ImportChoices, leaveOut } from './import-choices';
import type { DateQuestion } from './import-days';
import type { JoinedRow, JoinedTable } from './joined-table';
import { proposeAction } from './propose-action';
import { proposeGoal } from './propose-goal';
import { proposeMeeting } from './propose-meeting';
import type { ImportRecords, ProposedRow } from './proposed-row';
import { rowIds } from './row-id';
import { dateQuestions, type RowReader, rowReader } from './row-reader';
import { type SourceRow, textOf } from './source-table';

/** What an import would write, row by row, before anything is written. */
export interface ImportProposal {
  readonly rows: readonly ProposedRow[];
  /** Every name in the rows, in order of first appearance. */
  readonly people: readonly ProposedPerson[];
  /** The questions about dates, answered or not (M353). */
  readonly toAsk: readonly DateQuestion[];
}

interface ProposedPerson {
  readonly key: string;
  readonly name: string;
  /** The ID of the engineer, `addAsNew` or `leaveOut`. */
  readonly choice: string;
  /** How many rows name this person. */
  readonly count: number;
}

/** Reads every row of the source as the user chose (M356). It never throws: each row has its fate, with what is wrong with it. */
export function proposeImport(
  source: JoinedTable,
  choices: ImportChoices,
  background: ImportBackground,
): ImportProposal {
  const reader = rowReader(source, choices, background);
  const find = engineerFinder(background.engineers);
  const newId = rowIds();
  const people = new Map<string, { name: string; choice: string; count: number }>();
  let [tab, above, objective] = ['', '', ''];
  const rows = source.rows.map((row): ProposedRow => {
    const { row1 } = row;
    if (row.tab !== tab) [tab, above, objective] = [row.tab, '', ''];
    const written = writtenName(row, reader, choices) || (hasNames(reader) ? above : '');
    // Cells that were merged have their value in the first row only.
    if (written !== above) objective = '';
    above = written;
    objective = reader.text(row, 'objective') || objective;
    const name = plainName(written);
    const key = nameKey(name);
    if (key !== '') {
      const choice = choices.people[key] ?? find(name)?.id ?? addAsNew;
      const known = people.get(key) ?? { name, choice, count: 0 };
      people.set(key, { ...known, count: known.count + 1 });
      if (choice === leaveOut) return { tab, row1, name, fate: { kind: 'left out' } };
    }
    try {
      refuseBadName(name, people.get(key)?.choice);
      const id = (kind: string, more = '') =>
        newId(row.tab, kind, [key, more.trim(), ...row.cells.map(textOf)]);
      const records = recordsOf(row, reader, choices, background, id, objective);
      return { tab, row1, name, fate: { kind: 'ready', records } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { tab, row1, name, fate: { kind: 'unread', flaw: error } };
    }
  });
  return {
    rows,
    people: Array.from(people, ([key, person]) => ({ key, ...person })),
    toAsk: dateQuestions(source, choices),
  };
}

function recordsOf(
  row: SourceRow,
  reader: RowReader,
  { kind }: ImportChoices,
  background: ImportBackground,
  id: (kind: string, more?: string) => string,
  objective: string,
): ImportRecords {
  if (kind === 'goals') return proposeGoal(row, reader, background, id, objective);
  if (kind === 'actions') return proposeAction(row, reader, background, id);
  return proposeMeeting(row, reader, background, id);
}

/** The name in the row, in one column or two; otherwise the heading above, otherwise the one for the whole tab (M355). */
function writtenName(row: JoinedRow, reader: RowReader, { names }: ImportChoices): string {
  if (!hasNames(reader)) return nameInTitle(row.heading) || (names[row.tab] ?? '');
  const parts = [reader.text(row, 'first-name'), reader.text(row, 'last-name')].filter((part) => part !== '');
  return reader.text(row, 'engineer') || parts.join(' ') || reader.text(row, 'email');
}

function hasNames(reader: RowReader): boolean {
  return nameFields.some((field) => reader.has(field));
}

function refuseBadName(name: string, choice: string | undefined): void {
  if (choice !== undefined && choice !== addAsNew) return;
  if (name === '') {
    const message =
      'This row names no engineer. Choose the column with the names, or enter the engineer of all rows.';
    throw new Refusal('M356', 'engineer', message, { reason: 'no engineer' });
  }
  readField.name(name, []);
}
