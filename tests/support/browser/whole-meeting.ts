import type { FrameLocator } from 'playwright-core';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import type { Keys } from './keys';

/**
 * A whole 1:1 with somebody who has a history (`bringHistory`), from the focus in the field Engineer to "Saved": two scales
 * with notes, three texts, an action ticked, a due date moved, a talking point ticked and one added, two current values, a new
 * action and the private note.
 */
export async function holdWholeMeeting(
  { type, press, tabTo }: Keys,
  sidebar: FrameLocator,
  engineer: EngineerForm,
): Promise<void> {
  await type(engineer.name.slice(0, 3));
  await press('Enter');
  await sidebar.getByRole('heading', { name: `1:1 with ${engineer.name}` }).waitFor();
  await sidebar.locator('.engineer-summary dl').waitFor();

  await tabTo(/^actions .* status$/);
  await press('Space');
  await tabTo(/^Due .*Ask for a budget$/);
  await press('Enter');
  await sidebar.locator('.under input:focus').waitFor();
  await press('ArrowRight', 'ArrowUp');
  await tabTo(/^talking-points .* discussed$/);
  await press('Space');
  await tabTo(/^talking-points .* topic$/);
  await type('Holidays');

  // To an empty line, and on to the first question.
  await press('Enter', 'Enter');
  await type('3');
  await press('Enter');
  await type('Tired');
  await tabTo(/^workload$/);
  await type('-1');
  await press('Enter');
  await type('On call');
  for (const question of ['top-of-mind', 'blockers', 'feedback']) {
    await tabTo(new RegExp(`^${question}$`));
    await type(`About ${question}`);
  }

  await tabTo(/^goals goal-deploy.* current$/);
  await type('7');
  await press('Enter');
  await type('9');
  // Over the other three, which nobody changes.
  await press('Enter', 'Enter', 'Enter', 'Enter');
  await type('Book a course');
  await press('Enter', 'Enter');
  await press('Enter');
  await sidebar.locator('[name="private-note"]:not([readonly])').waitFor();
  await press('Tab');
  await type('For my eyes');
  await press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
}

/** Takes it back. */
export async function undoMeeting({ press, tabTo }: Keys, sidebar: FrameLocator): Promise<void> {
  await tabTo(/^Undo$/);
  await press('Enter');
  await sidebar.getByText('Save undone.').waitFor();
}
