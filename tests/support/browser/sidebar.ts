import type { FrameLocator } from 'playwright-core';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import type { BrowserFixture } from './browser-fixture';

/** A fresh form for the engineer: the sidebar is opened anew, without what was typed before. */
export async function formOf(browser: BrowserFixture, { name }: EngineerForm): Promise<FrameLocator> {
  const before = await browser.sidebar();
  await before.locator('body').evaluate(() => localStorage.clear());
  await browser.closeSidebar();
  const sidebar = await browser.sidebar();
  await chooseEngineer(sidebar, name);
  await sidebar.getByRole('heading', { name }).waitFor();
  await sidebar.locator('.engineer-summary dl').waitFor();
  return sidebar;
}

/** Types a name into the list of engineers and takes it. */
export async function chooseEngineer(sidebar: FrameLocator, name: string): Promise<void> {
  const field = sidebar.getByRole('combobox', { name: 'Engineer' });
  await field.fill(name);
  await field.press('Enter');
}

/** The names in the list of engineers, in their order. */
export async function offeredEngineers(sidebar: FrameLocator): Promise<string[]> {
  const field = sidebar.getByRole('combobox', { name: 'Engineer' });
  await field.click();
  const names = await sidebar.getByRole('option').allTextContents();
  await field.press('Escape');
  return names;
}

/** The number of 1:1s on an engineer's tab. */
export async function rowsOf(browser: BrowserFixture, { id, name }: EngineerForm): Promise<number> {
  const answer = await browser.call('readForm', id);
  if (!answer.ok || answer.view.engineer === null) throw new Error(`Nothing is known of ${name}.`);
  return answer.view.engineer.meetingCount;
}
