import type { LocalSheets } from '../../../local-sheets/src/server/start-local-sheets';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import { workbookOf } from './add-on-fixture';
import { openBuiltSheets } from './built-sheets';

export const ada = engineer('ada-lovelace', 'Ada Lovelace', 'Senior engineer');
export const budi = engineer('budi-santoso', 'Budi Santoso', 'Engineer');
export const layla = engineer('layla-haddad', 'ليلى حدّاد', 'Staff engineer');
export const maximilian = engineer(
  'maximilian-w',
  'Maximilian Bartholomew Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh III',
  'Principal Distinguished Staff Software Engineer for Developer Experience and Build Systems',
);

/** A workbook in the local Sheets that is set up and has these engineers, by the add-on's own functions. */
export async function openTeamSheets(team: readonly EngineerForm[]): Promise<LocalSheets> {
  return openBuiltSheets('Platform team', await workbookOf(team));
}

function engineer(id: string, name: string, role: string): EngineerForm {
  return {
    id,
    name,
    email: `${id}@example.com`,
    role,
    team: 'Platform',
    manager: 'Maya Hartono',
    cadenceDays: '14',
    started: '2026-01-12',
  };
}
