import type { NewEngineer } from '../../domain/engineers/engineer-form';
import { ensureCalcRows } from '../dashboard/calc';
import { ensureEngineerRows } from '../dashboard/set-up-dashboard';
import { templateIn } from '../engineer-tab/engineer-template';
import { makeEngineerTab } from '../engineer-tab/make-engineer-tab';
import { engineerTab, type TaggedTab, type Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import { writeRow } from '../grid/write-rows';
import type { EngineerTable } from '../records/engineers';
import { settingsOf } from '../records/settings';
import { sourcesOf } from '../scores/formulas';
import { ensureScoreRows } from '../scores/scores';

/**
 * Adds an engineer's row, tab and row of Calc, and returns the tab. What already exists for this id remains, so that
 * adding twice has no effect (M41). Throws WorkbookError if a tab is missing.
 */
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
  // In a workbook from before the dashboard, Set up creates both tabs and their rows.
  const [dashboard, calc] = [tags.tab('dashboard'), tags.tab('calc')];
  const managers = tags.tab('managers');
  // Before the tab: once it is complete, only its row of Calc is looked at again.
  if (!there && dashboard && calc) {
    const filled = managers ? [dashboard, calc, managers] : [dashboard, calc];
    ensureEngineerRows(filled, table.engineers.length + 1);
  }
  const tab = there ?? makeTabOf(workbook, tags, table, known ?? engineer);
  if (dashboard && calc) ensureCalcRows(calc, [{ id: engineer.id, tab }]);
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
  const goals = needTab(tags, 'goals', 'Goals');
  const sources = () => sourcesOf({ engineers: table.tab, goals, scores, settings });
  ensureScoreRows(scores, table.engineers.length + 1);
  return makeEngineerTab(workbook, tags, templateIn(tags), engineer, sources, settingsOf(settings, workbook));
}
