import type { NewEngineer } from '../../domain/engineers/engineer-form';
import { ensureCalcRows } from '../dashboard/calc';
import { makeRoomForPeople } from '../dashboard/set-up-dashboard';
import { makeEngineerTab } from '../engineer-tab/engineer-tab';
import { writeRow } from '../grid/table';
import { engineerTab, needTab, type TaggedTab, type Tags } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import type { EngineerTable } from '../records/engineers';
import { settingsOf } from '../records/settings';
import { makeRoomForScores } from '../scores/scores';
import { sourcesOf } from './set-up';

/** Adds an engineer's row and tab; what is there already for this id stays as it is, so adding twice is adding once. */
export function addEngineerRow(
  workbook: Workbook,
  tags: Tags,
  table: EngineerTable,
  engineer: NewEngineer,
): TaggedTab {
  const known = table.engineers.find(({ id }) => id === engineer.id);
  if (!known) {
    writeRow('engineers', table, table.freeRow1, {
      name: engineer.name,
      email: engineer.email,
      role: engineer.role,
      team: engineer.team,
      manager: engineer.manager,
      cadence: engineer.cadenceDays,
      started: workbook.toDate(engineer.started),
      status: 'Active',
      id: engineer.id,
    });
  }
  const there = tags.tab(engineerTab(engineer.id));
  const tab = there ?? makeTabOf(workbook, tags, table, known ?? engineer);
  // A workbook from before there was a dashboard gets it, and the rows behind it, from Set up.
  const [dashboard, calc] = [tags.tab('dashboard'), tags.tab('calc')];
  if (dashboard && calc) {
    if (!there) makeRoomForPeople([dashboard, calc], table.engineers.length + 1);
    ensureCalcRows(calc, [{ id: engineer.id, tab }]);
  }
  return tab;
}

function makeTabOf(
  workbook: Workbook,
  tags: Tags,
  table: EngineerTable,
  engineer: { id: string; name: string },
): TaggedTab {
  const settings = needTab(tags, 'settings', 'Settings');
  const scores = needTab(tags, 'scores', 'Scores');
  const sources = sourcesOf({
    engineers: table.tab,
    goals: needTab(tags, 'goals', 'Goals'),
    scores,
    settings,
  });
  makeRoomForScores(scores, table.engineers.length + 1);
  return makeEngineerTab(workbook, engineer, sources, settingsOf(settings));
}
