import type { Outcome } from '../../contract/outcome';
import { Refusal } from '../../domain/refusal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import { writeRow } from '../../workbook/grid/table';
import { engineerOf, engineerTab, readTags, type Tags } from '../../workbook/grid/tags';
import { type Engineer, type EngineerTable, readEngineers } from '../../workbook/records/engineers';
import { reading, writing } from '../endpoint';

/** Who would be marked: the engineer whose tab is open. */
export function whoLeaves(): Outcome<{ readonly id: string; readonly name: string }> {
  return reading('whoLeaves', ({ workbook: { spreadsheet } }) => {
    const tags = readTags(spreadsheet);
    const { engineers } = readEngineers(tags);
    const id = engineerOf(tags.keyOf(spreadsheet.getActiveSheet().getSheetId()));
    const engineer = engineers.find((one) => one.id !== '' && one.id === id);
    if (!engineer) {
      throw new Refusal(
        'M110',
        'engineer',
        'The open tab is not an engineer tab. Open the tab of the engineer who has left first.',
      );
    }
    return stillHere(engineer);
  });
}

/** Marks an engineer as left and puts their tab out of sight; every row stays. */
export function markAsLeft(engineerId: string): Outcome<{ readonly name: string }> {
  return writing('markAsLeft', ({ workbook, userEmail }) => {
    const tags = readTags(workbook.spreadsheet);
    const table = readEngineers(tags);
    const engineer = table.engineers.find(({ id }) => id === engineerId);
    if (!engineer) {
      throw new Refusal(
        'M110',
        'engineer',
        'This engineer is no longer on the Engineers tab. Nothing was changed.',
      );
    }
    const { name } = stillHere(engineer);
    refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), name, userEmail());
    leave(tags, table, engineer);
    return { name };
  });
}

function stillHere(engineer: Engineer): Engineer {
  if (engineer.isActive) return engineer;
  throw new Refusal(
    'M110',
    'engineer',
    `${engineer.name} is marked as left already. Their tab is under View › Hidden sheets.`,
  );
}

function leave(tags: Tags, table: EngineerTable, { id, row1 }: Engineer): void {
  writeRow('engineers', table, row1, { status: 'Left' });
  tags.tab(engineerTab(id))?.sheet.hideSheet();
}
