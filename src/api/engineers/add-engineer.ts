import type {
  AddedEngineersView,
  AddedEngineerView,
  EngineerForm,
  NewEngineerView,
} from '../../contract/engineer-form';
import type { Outcome } from '../../contract/outcome';
import { shortened } from '../../domain/cells/form-text';
import { nameKey } from '../../domain/cells/name-key';
import { checkBatch } from '../../domain/engineers/engineer-batch';
import { readEngineerForm } from '../../domain/engineers/engineer-form';
import { openAgain } from '../../workbook/open-again';
import { engineerRecord } from '../../workbook/records/engineer-record';
import { readEngineers } from '../../workbook/records/engineers';
import { readSettings } from '../../workbook/records/settings';
import { addEngineerRow } from '../../workbook/set-up/add-engineer-row';
import { outcome, type RequestContext, reading, writing } from '../endpoint';
import { refusal } from '../input/reader';

/** What the dialog for engineers starts with. */
export function readNewEngineer(): Outcome<NewEngineerView> {
  return reading('readNewEngineer', ({ workbook, today, readTags }) => {
    const tags = readTags();
    const table = readEngineers(tags);
    const { engineers } = table;
    return {
      today,
      locale: workbook.spreadsheet.getSpreadsheetLocale(),
      defaultCadenceDays: readSettings(tags, workbook).cadenceDays,
      teams: distinct(engineers.map(({ team }) => team)),
      managers: distinct(engineers.map(({ manager }) => manager)),
      engineers: engineers.map(({ id, row1 }) => ({ id, ...engineerRecord(workbook, table, row1) })),
    };
  });
}

/** Adds an engineer with a tab; the same id and name again change nothing (M530). */
export function addEngineer(form: EngineerForm): Outcome<AddedEngineerView> {
  return writing('addEngineer', (context) => add(context, form));
}

/**
 * Adds several engineers in one call, with one outcome each; the open tab remains open (M532). An unexpected error is the
 * outcome of all that follow too, so that the same call again adds them in order (M178).
 */
export function addEngineers(forms: readonly EngineerForm[]): Outcome<AddedEngineersView> {
  return writing('addEngineers', (context) => {
    checkBatch(forms);
    const { workbook } = context;
    const open = workbook.spreadsheet.getActiveSheet();
    let unexpected: Outcome<AddedEngineerView> | null = null;
    const answers = forms.map((form) => {
      if (unexpected) return unexpected;
      const answer = outcome('addEngineers', () => add(context, form));
      if (!answer.ok && answer.failure.kind === 'bug') unexpected = answer;
      return answer;
    });
    openAgain(workbook.spreadsheet, open);
    return { answers };
  });
}

/** Reads the workbook again, because it then includes the engineer that was added before. */
function add({ workbook, readTags }: RequestContext, form: EngineerForm): AddedEngineerView {
  const tags = readTags();
  const table = readEngineers(tags);
  // The next call, or Set up, completes an engineer who has a row.
  table.tab.writes.staysOnFailure = true;
  const engineer = readEngineerForm(form, table.engineers);
  const known = table.engineers.find(({ id }) => id === engineer.id);
  if (known && nameKey(known.name) !== nameKey(engineer.name)) {
    const name = shortened(known.name, 80);
    throw refusal('id', `This page sent the ID of ${name} for another engineer, so nobody was added.`);
  }
  const tab = addEngineerRow(workbook, tags, table, engineer);
  const record = known
    ? engineerRecord(workbook, table, known.row1)
    : { ...engineer, cadenceDays: String(engineer.cadenceDays), status: 'Active' };
  return { ...record, id: engineer.id, tab: tab.name };
}

function distinct(texts: readonly string[]): string[] {
  return Array.from(new Set(texts.filter((text) => text !== ''))).sort((a, b) => a.localeCompare(b));
}
