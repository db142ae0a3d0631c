import type { EditedEngineerView, EngineerEdit } from '../../contract/engineer-form';
import type { Outcome } from '../../contract/outcome';
import { shortened } from '../../domain/cells/form-text';
import { nameKey } from '../../domain/cells/name-key';
import { type EngineerTexts, readEngineerEdit } from '../../domain/engineers/engineer-edit';
import { Refusal } from '../../domain/refusal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import { engineerTab, type TaggedTab } from '../../workbook/grid/tagged-tab';
import { writeRow } from '../../workbook/grid/write-rows';
import { engineerRecord, recordCells } from '../../workbook/records/engineer-record';
import { readEngineers } from '../../workbook/records/engineers';
import { findNameCells, renameTab } from '../../workbook/records/rename-engineer';
import { writing } from '../endpoint';

/** Writes the changes of an engineer's row, and a new name also to goals, action items, talking points and the tab; the same edit again changes nothing. */
export function editEngineer(form: EngineerEdit): Outcome<EditedEngineerView> {
  return writing('editEngineer', ({ workbook, readTags, userEmail, onFailure }) => {
    const { spreadsheet } = workbook;
    const tags = readTags();
    const table = readEngineers(tags);
    const engineer = table.engineers.find(({ id }) => id !== '' && id === form.id);
    if (!engineer) {
      const name = shortened(form.seen.name);
      const message = `${name} is no longer on the Engineers tab, or has another id now. Nothing was changed; read the list again.`;
      throw new Refusal('M171', null, message, { name, reason: 'gone' });
    }
    const { id, row1 } = engineer;
    const others = table.engineers.filter((other) => other !== engineer);
    const now = engineerRecord(workbook, table, row1);
    const change = readEngineerEdit(form, now, others);
    const isNameShared = others.some(({ name }) => nameKey(name) === nameKey(now.name));
    const cells = change.name === undefined || isNameShared ? null : findNameCells(tags, now.name);
    const tab = tags.tab(engineerTab(id));
    const hides = change.status !== undefined && hasLeft(change) !== hasLeft(now);
    // A new manager can get the limited tab, so a user who is excluded from it must not enter one.
    const reachesTab = hides || change.name !== undefined || change.manager !== undefined;
    if (reachesTab) refuseIfLimited(workbook, tab, now.name, userEmail());
    // The row comes last: until it is written, saving again finds the former name and completes an interrupted edit.
    if (change.name !== undefined) {
      cells?.write(change.name);
      if (tab) renameTab(spreadsheet, tab, now.name, change.name, onFailure);
    }
    if (hides) {
      onFailure(() => hideOrShow(tab, hasLeft(now)));
      hideOrShow(tab, hasLeft(change));
    }
    if (Object.keys(change).length > 0) writeRow('engineers', table, row1, recordCells(workbook, change));
    return {
      engineer: { id, ...now, ...change },
      tab: tab?.sheet.getName() ?? null,
      formerName: change.name === undefined ? null : now.name,
      renamedRows: {
        goals: cells?.counts.goals ?? 0,
        actions: cells?.counts.actions ?? 0,
        talkingPoints: cells?.counts['talking-points'] ?? 0,
        wins: cells?.counts.wins ?? 0,
      },
      isNameShared: change.name !== undefined && isNameShared,
    };
  });
}

function hideOrShow(tab: TaggedTab | null, isHidden: boolean): void {
  if (isHidden) tab?.sheet.hideSheet();
  else tab?.sheet.showSheet();
}

function hasLeft({ status }: Partial<EngineerTexts>): boolean {
  return status?.toLowerCase() === 'left';
}
