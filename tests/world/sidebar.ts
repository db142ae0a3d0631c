import type { FrameLocator } from 'playwright-core';
import type { EngineerForm } from '../../src/contract/engineer-form';
import type { Office } from './office';

/** A fresh form for the engineer: the sidebar is opened anew, without what was typed before. */
export async function formOf(office: Office, { id, name }: EngineerForm): Promise<FrameLocator> {
  const before = await office.sidebar();
  await before.locator('body').evaluate(() => localStorage.clear());
  await office.closeSidebar();
  const sidebar = await office.sidebar();
  await sidebar.getByLabel('Engineer').selectOption(id);
  await sidebar.getByRole('heading', { name }).waitFor();
  await sidebar.locator('.facts dl').waitFor();
  return sidebar;
}

/** How many 1:1s stand on an engineer's tab. */
export async function rowsOf(office: Office, { id, name }: EngineerForm): Promise<number> {
  const answer = await office.call('readForm', id);
  if (!answer.ok || answer.view.engineer === null) throw new Error(`Nothing is known of ${name}.`);
  return answer.view.engineer.meetingCount;
}
