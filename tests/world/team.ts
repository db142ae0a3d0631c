import type { EngineerForm } from '../../src/contract/engineer-form';
import type { Office } from './office';

export const ada = engineer('ada-lovelace', 'Ada Lovelace', 'Senior engineer');
export const budi = engineer('budi-santoso', 'Budi Santoso', 'Engineer');
export const layla = engineer('layla-haddad', 'ليلى حدّاد', 'Staff engineer');
export const maximilian = engineer(
  'maximilian-w',
  'Maximilian Bartholomew Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh III',
  'Principal Distinguished Staff Software Engineer for Developer Experience and Build Systems',
);

/** Sets the workbook up and adds the engineers, by the add-on's own functions. The sidebar is open afterwards. */
export async function bringTeam(office: Office, ...team: readonly EngineerForm[]): Promise<void> {
  const sidebar = await office.sidebar();
  await sidebar.locator('body').waitFor();
  const setUp = await office.call('setUpWorkbook');
  if (!setUp.ok) throw new Error(setUp.failure.message);
  for (const member of team) {
    const added = await office.call('addEngineer', member);
    if (!added.ok) throw new Error(added.failure.message);
  }
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
