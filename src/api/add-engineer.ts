import type { AddedEngineerView, EngineerForm, NewEngineerView } from '../contract/engineer-form';
import type { Outcome } from '../contract/outcome';
import { readEngineerForm } from '../domain/engineer-form';
import { addEngineerRow } from '../workbook/add-engineer';
import { readEngineers } from '../workbook/engineers';
import { readSettings } from '../workbook/settings';
import { readTags } from '../workbook/tags';
import { reading, writing } from './endpoint';

/** What the page "Add engineer" starts with. */
export function readNewEngineer(): Outcome<NewEngineerView> {
  return reading('readNewEngineer', ({ workbook, today }) => {
    const tags = readTags(workbook.spreadsheet);
    const { engineers } = readEngineers(tags);
    return {
      today,
      defaultCadenceDays: readSettings(tags).cadenceDays,
      teams: distinct(engineers.map(({ team }) => team)),
      managers: distinct(engineers.map(({ manager }) => manager)),
    };
  });
}

/** Adds an engineer with a tab of their own; the same id again changes nothing. */
export function addEngineer(form: EngineerForm): Outcome<AddedEngineerView> {
  return writing('addEngineer', ({ workbook }) => {
    const tags = readTags(workbook.spreadsheet);
    const table = readEngineers(tags);
    const engineer = readEngineerForm(form, table.engineers);
    const tab = addEngineerRow(workbook, tags, table, engineer);
    const name = table.engineers.find(({ id }) => id === engineer.id)?.name ?? engineer.name;
    return { id: engineer.id, name, tab: tab.sheet.getName() };
  });
}

function distinct(texts: readonly string[]): string[] {
  return Array.from(new Set(texts.filter((text) => text !== ''))).sort((a, b) => a.localeCompare(b));
}
