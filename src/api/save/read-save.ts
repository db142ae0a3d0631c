import type { MeetingForm } from '../../contract/meeting-form';
import { type FilledForm, readMeetingForm } from '../../domain/meetings/meeting-form';
import {
  type AdditionsByTable,
  type EditsByTable,
  readAdditions,
  readEdits,
} from '../../domain/meetings/row-edits';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import { engineerTab, type Tags } from '../../workbook/grid/tagged-tab';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import { type GoalFormats, noFormats, readGoalFormats } from '../../workbook/records/goal-formats';
import { type GoalLog, readGoalLog } from '../../workbook/records/goal-log';
import { readSettings, type Settings } from '../../workbook/records/settings';
import type { RequestContext } from '../endpoint';
import { findEngineer } from '../find-engineer';
import { type OwnTables, readOwnTables } from './own-tables';
import type { Sign } from './undo-seal';

/** Everything that a save is planned from. */
export interface SaveInput {
  readonly filled: FilledForm;
  readonly seen: MeetingForm['seen'];
  readonly edits: EditsByTable;
  readonly additions: AdditionsByTable;
  readonly settings: Settings;
  readonly engineers: readonly Engineer[];
  readonly engineer: Engineer;
  /** Who saves: the signed-in user or, if Google does not reveal them, the engineer's manager. */
  readonly by: string;
  readonly tables: OwnTables;
  readonly log: GoalLog;
  /** Read only for a form with percentages (M471). */
  readonly formats: GoalFormats;
  readonly tags: Tags;
  /** Seals the undo; its secret is read here, before anything is written. */
  readonly sign: Sign;
}

/** Reads the form and every table that it concerns, and refuses what may not be saved; writes nothing. */
export function readSave(context: RequestContext, form: MeetingForm): SaveInput {
  const { workbook, today } = context;
  const tags = context.readTags();
  const settings = readSettings(tags, workbook);
  const filled = readMeetingForm(form, settings.questions, today);
  const edits = readEdits(form.edits);
  const additions = readAdditions(form.additions);
  const { engineers } = readEngineers(tags);
  const engineer = findEngineer(engineers, filled.engineerId, 'form');
  const author = context.author();
  refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), engineer.name, author.email);
  const log = readGoalLog(tags);
  const tables = readOwnTables(tags, engineer, { withWins: edits.wins.length + additions.wins.length > 0 });
  return {
    filled,
    seen: form.seen,
    edits,
    additions,
    settings,
    engineers,
    engineer,
    by: author.email || engineer.manager,
    tables,
    log,
    formats: form.percents ? readGoalFormats(tables.goals) : noFormats,
    tags,
    sign: author.sign,
  };
}
