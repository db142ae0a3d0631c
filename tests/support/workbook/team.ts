import { createHash } from 'node:crypto';
import type { StandIn } from '../../../local-sheets/src/server/start-stand-in';
import { closed, keptWorkbook } from '../../../local-sheets/tests/support/kept-workbook';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import { openBuiltSheets } from './built-sheets';
import { openWorld } from './workbook';

export const ada = engineer('ada-lovelace', 'Ada Lovelace', 'Senior engineer');
export const budi = engineer('budi-santoso', 'Budi Santoso', 'Engineer');
export const layla = engineer('layla-haddad', 'ليلى حدّاد', 'Staff engineer');
export const maximilian = engineer(
  'maximilian-w',
  'Maximilian Bartholomew Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh III',
  'Principal Distinguished Staff Software Engineer for Developer Experience and Build Systems',
);

/** A workbook in the local Sheets that is set up and has these engineers, by the add-on's own functions. */
export async function openTeamSheets(team: readonly EngineerForm[]): Promise<StandIn> {
  const names = createHash('sha256').update(JSON.stringify(team)).digest('hex').slice(0, 16);
  const kept = await keptWorkbook(`team ${names}`, async () => {
    const world = await openWorld();
    for (const member of team) await world.view('addEngineer', member);
    return closed(world);
  });
  return openBuiltSheets('Platform team', kept);
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
