import type { Outcome } from '../../contract/outcome';
import { Refusal } from '../../domain/refusal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import { engineerOf, engineerTab, type Tags } from '../../workbook/grid/tagged-tab';
import { writeRow } from '../../workbook/grid/write-rows';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import { reading, writing } from '../endpoint';

/** Returns the engineer whose tab is open; throws a Refusal if there is none or if they have left (M110). */
export function whoLeaves(): Outcome<{ readonly id: string; readonly name: string }> {
  return reading('whoLeaves', ({ workbook: { spreadsheet }, readTags }) => {
    const tags = readTags();
    const { engineers } = readEngineers(tags);
    const id = engineerOf(tags.keyOf(spreadsheet.getActiveSheet()));
    const engineer = engineers.find((one) => one.id !== '' && one.id === id);
    if (!engineer) {
      throw new Refusal(
        'M110',
        'engineer',
        'The open tab is not an engineer tab. Open the tab of the engineer who has left first.',
      );
    }
    refuseIfGone(tags, engineer);
    return engineer;
  });
}

/** Marks an engineer as left and hides their tab; every row remains. Called again, it completes an interrupted call (M111). */
export function markAsLeft(engineerId: string): Outcome<{ readonly name: string }> {
  return writing('markAsLeft', ({ workbook, readTags, userEmail, onFailure }) => {
    const tags = readTags();
    const table = readEngineers(tags);
    const engineer = table.engineers.find(({ id }) => id === engineerId);
    if (!engineer) {
      throw new Refusal(
        'M110',
        'engineer',
        'This engineer is no longer on the Engineers tab. Nothing was changed.',
      );
    }
    refuseIfGone(tags, engineer);
    const { id, name, row1, isActive } = engineer;
    const tab = tags.tab(engineerTab(id));
    refuseIfLimited(workbook, tab, name, userEmail());
    if (isActive) writeRow('engineers', table, row1, { status: 'Left' });
    onFailure(() => tab?.sheet.showSheet());
    tab?.sheet.hideSheet();
    return { name };
  });
}

/** An interrupted call leaves the tab visible, so a visible tab does not refuse the call. */
function refuseIfGone(tags: Tags, { id, name, isActive }: Engineer): void {
  const sheet = tags.tab(engineerTab(id))?.sheet;
  if (isActive || (sheet && !sheet.isSheetHidden())) return;
  const message = `${name} is marked as left already. Their tab is under View › Hidden sheets.`;
  throw new Refusal('M110', 'engineer', message);
}
