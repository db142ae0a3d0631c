import type {
  AddedEngineersView,
  AddedEngineerView,
  EngineerForm,
  NewEngineerView,
} from '../../contract/engineer-form';
import type { Outcome } from '../../contract/outcome';
import { checkBatch } from '../../domain/engineers/engineer-batch';
import { readEngineerForm } from '../../domain/engineers/engineer-form';
import { readTags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { engineerRecord } from '../../workbook/records/engineer-record';
import { readEngineers } from '../../workbook/records/engineers';
import { readSettings } from '../../workbook/records/settings';
import { addEngineerRow } from '../../workbook/set-up/add-engineer-row';
import { outcome, reading, writing } from '../endpoint';

/** What the dialog for engineers starts with. */
export function readNewEngineer(): Outcome<NewEngineerView> {
  return reading('readNewEngineer', ({ workbook, today }) => {
    const tags = readTags(workbook.spreadsheet);
    const table = readEngineers(tags);
    const { engineers } = table;
    return {
      today,
      defaultCadenceDays: readSettings(tags).cadenceDays,
      teams: distinct(engineers.map(({ team }) => team)),
      managers: distinct(engineers.map(({ manager }) => manager)),
      engineers: engineers.map(({ id, row1 }) => ({ id, ...engineerRecord(workbook, table, row1) })),
    };
  });
}

/** Adds an engineer with a tab; the same id again changes nothing. */
export function addEngineer(form: EngineerForm): Outcome<AddedEngineerView> {
  return writing('addEngineer', ({ workbook }) => add(workbook, form));
}

/** Adds several engineers in one call, with one outcome each; the open tab remains open. */
export function addEngineers(forms: readonly EngineerForm[]): Outcome<AddedEngineersView> {
  return writing('addEngineers', ({ workbook }) => {
    checkBatch(forms);
    const open = workbook.spreadsheet.getActiveSheet();
    const answers = forms.map((form) => outcome('addEngineers', () => add(workbook, form)));
    workbook.spreadsheet.setActiveSheet(open);
    return { answers };
  });
}

/** Reads the workbook again, because it then includes the engineer that was added before. */
function add(workbook: Workbook, form: EngineerForm): AddedEngineerView {
  const tags = readTags(workbook.spreadsheet);
  const table = readEngineers(tags);
  const engineer = readEngineerForm(form, table.engineers);
  const known = table.engineers.find(({ id }) => id === engineer.id);
  const tab = addEngineerRow(workbook, tags, table, engineer);
  const record = known
    ? engineerRecord(workbook, table, known.row1)
    : { ...engineer, cadenceDays: String(engineer.cadenceDays), status: 'Active' };
  return { ...record, id: engineer.id, tab: tab.name };
}

function distinct(texts: readonly string[]): string[] {
  return Array.from(new Set(texts.filter((text) => text !== ''))).sort((a, b) => a.localeCompare(b));
}
