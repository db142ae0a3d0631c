import { addEngineer, readNewEngineer } from './api/add-engineer';
import { readForm } from './api/read-form';
import { saveMeeting } from './api/save-meeting';
import { setUpWorkbook } from './api/set-up-workbook';
import type { Endpoints } from './contract/endpoints';
import { goalProgress } from './functions/goal-progress';
import { scoresOfObjectives } from './functions/objective-scores';
import { weightedGoalScore } from './functions/weighted-goal-score';
import { onOpen, runSetUp, showAddEngineer, showSidebar } from './menu';

/** Everything Google may call: what opens, the menu's items, what pages call, and the functions for cells. */
interface EntryPoints extends Endpoints {
  onOpen(): void;
  onInstall(): void;
  showSidebar(): void;
  showAddEngineer(): void;
  runSetUp(): void;
  WEIGHTED_GOAL_SCORE(weights: unknown, progress: unknown, cap?: unknown): unknown;
  GOAL_PROGRESS(start: unknown, target: unknown, current: unknown, type?: unknown, cap?: unknown): unknown;
  OBJECTIVE_SCORES(objectives: unknown, weights: unknown, progress: unknown, cap?: unknown): unknown;
}

declare const global: EntryPoints;

global.onOpen = () => onOpen();
global.onInstall = () => onOpen();
global.showSidebar = () => showSidebar();
global.showAddEngineer = () => showAddEngineer();
global.runSetUp = () => runSetUp();

global.readForm = (engineerId) => readForm(engineerId);
global.saveMeeting = (form) => saveMeeting(form);
global.readNewEngineer = () => readNewEngineer();
global.addEngineer = (form) => addEngineer(form);
global.setUpWorkbook = () => setUpWorkbook();

/**
 * The weighted score of goals: sum of weight x progress over sum of weights, 0 to the cap. Blank weights share what is left; blank progress counts as 0. Example: =WEIGHTED_GOAL_SCORE(B2:B5; C2:C5)
 *
 * @param {number|number[][]} weights The weight of each goal, a cell or a range; they need not add up to 100.
 * @param {number|number[][]} progress The progress of each goal, a share such as 50 %, in a range of the same size.
 * @param {number} cap Optional: the most that one goal may count for, such as 120 %; 100 % when left out.
 * @return {number} The score as a share; format the cell as percent.
 * @customfunction
 * @preserve
 */
global.WEIGHTED_GOAL_SCORE = (weights, progress, cap) => weightedGoalScore(weights, progress, cap);

/**
 * The progress of goals from their start to their target, right for rising and for falling goals; one result for each row. Example: =GOAL_PROGRESS(F2:F; G2:G; H2:H; D2:D)
 *
 * @param {number|number[][]} start Where each goal started, a cell or a range; blank is 0.
 * @param {number|number[][]} target The value each goal is to reach.
 * @param {number|number[][]} current The value each goal has now; blank is not reported yet.
 * @param {string|string[][]} type Optional: metric, binary, at most or at least; metric when left out.
 * @param {number} cap Optional: the most that progress may be, such as 120 %; 100 % when left out.
 * @return {number|number[][]} The progress as a share; format the cells as percent.
 * @customfunction
 * @preserve
 */
global.GOAL_PROGRESS = (start, target, current, type, cap) => goalProgress(start, target, current, type, cap);

/**
 * The score of each objective and how much of its weight is reported: a row for each with name, score, coverage, in order of first appearance. Example: =OBJECTIVE_SCORES(B2:B; E2:E; I2:I)
 *
 * @param {string|string[][]} objectives The objective of each goal, a cell or a range; rows without one are passed over.
 * @param {number|number[][]} weights The weight of each goal within its objective, in a range of the same size; blank ones share what is left.
 * @param {number|number[][]} progress The progress of each goal, a share such as 50 %, in a range of the same size; blank is not reported.
 * @param {number} cap Optional: the most that one goal may count for, such as 120 %; 100 % when left out.
 * @return {(string|number)[][]} Three columns: objective, score, coverage; format the last two as percent.
 * @customfunction
 * @preserve
 */
global.OBJECTIVE_SCORES = (objectives, weights, progress, cap) =>
  scoresOfObjectives(objectives, weights, progress, cap);
