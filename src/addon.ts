import { callEndpoint } from './api/call-endpoint';
import { sheetCalendar } from './api/sheet-calendar';
import type { Outcome } from './contract/outcome';
import { goalCoverage } from './functions/goal-coverage';
import { goalProgress } from './functions/goal-progress';
import { statusOfGoals } from './functions/goal-status';
import { goalWeightCheck } from './functions/goal-weight-check';
import { moodTrend } from './functions/mood-trend';
import { scoresOfObjectives } from './functions/objective-scores';
import { bandOfScores } from './functions/score-band';
import { inSheetDays } from './functions/sheet-days';
import { scoresOfTeam } from './functions/team-scores';
import { weightedGoalScore } from './functions/weighted-goal-score';
import {
  onOpen,
  runMarkAsLeft,
  runRefreshCharts,
  runSetUp,
  showAbout,
  showCalendar,
  showEngineers,
  showReport,
  showSharing,
  showSidebar,
  showStartCycle,
} from './menu';

/** Everything Google may call: what opens, the menu's items, the one function that pages call, and the functions for cells. */
interface EntryPoints {
  onOpen(): void;
  onInstall(): void;
  showSidebar(): void;
  showEngineers(): void;
  runMarkAsLeft(): void;
  showStartCycle(): void;
  showReport(): void;
  showCalendar(): void;
  showSharing(): void;
  runRefreshCharts(): void;
  runSetUp(): void;
  showAbout(): void;
  callEndpoint(name: string, args: readonly unknown[]): Outcome<unknown>;
  WEIGHTED_GOAL_SCORE(weights: unknown, progress: unknown, cap?: unknown): unknown;
  GOAL_PROGRESS(start: unknown, target: unknown, current: unknown, type?: unknown, cap?: unknown): unknown;
  GOAL_COVERAGE(weights: unknown, progress: unknown): unknown;
  GOAL_WEIGHT_CHECK(weights: unknown): unknown;
  OBJECTIVE_SCORES(objectives: unknown, weights: unknown, progress: unknown, cap?: unknown): unknown;
  TEAM_SCORES(
    engineers: unknown,
    objectives: unknown,
    weights: unknown,
    progress: unknown,
    objectiveWeights?: unknown,
    cap?: unknown,
  ): unknown;
  GOAL_STATUS(progress: unknown, start: unknown, due: unknown, asOf: unknown): unknown;
  SCORE_BAND(score: unknown): unknown;
  MOOD_TREND(dates: unknown, moods: unknown): unknown;
}

declare const global: EntryPoints;

const days = (argument: unknown) => inSheetDays(argument, sheetCalendar);

global.onOpen = () => onOpen();
global.onInstall = () => onOpen();
global.showSidebar = () => showSidebar();
global.showEngineers = () => showEngineers();
global.runMarkAsLeft = () => runMarkAsLeft();
global.showStartCycle = () => showStartCycle();
global.showReport = () => showReport();
global.showCalendar = () => showCalendar();
global.showSharing = () => showSharing();
global.runRefreshCharts = () => runRefreshCharts();
global.runSetUp = () => runSetUp();
global.showAbout = () => showAbout();

global.callEndpoint = (name, args) => callEndpoint(name, args);

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
 * How much of the weight is reported: weight of the goals with progress over the weight of all, 0 to 100 %. Stands beside every score. Example: =GOAL_COVERAGE(B2:B5; C2:C5)
 *
 * @param {number|number[][]} weights The weight of each goal, a cell or a range.
 * @param {number|number[][]} progress The progress of each goal, in a range of the same size; blank is not reported.
 * @return {number} The coverage as a share; format the cell as percent.
 * @customfunction
 * @preserve
 */
global.GOAL_COVERAGE = (weights, progress) => goalCoverage(weights, progress);

/**
 * Says OK when weights add up to 100 (or to 1, when none is above 1), and what they add up to when not. Example: =GOAL_WEIGHT_CHECK(B2:B5)
 *
 * @param {number|number[][]} weights The weights, a cell or a range; blank cells are passed over.
 * @return {string} OK, or a sentence such as "Weights add up to 90 %".
 * @customfunction
 * @preserve
 */
global.GOAL_WEIGHT_CHECK = (weights) => goalWeightCheck(weights);

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

/**
 * The score of each engineer over their objectives and how much of its weight is reported: a row for each with name, score, coverage, in order of first appearance. Example: =TEAM_SCORES(A2:A; B2:B; E2:E; I2:I; L2:M5)
 *
 * @param {string|string[][]} engineers The engineer of each goal, a cell or a range; rows without one are passed over.
 * @param {string|string[][]} objectives The objective of each goal, in a range of the same size.
 * @param {number|number[][]} weights The weight of each goal within its objective, in a range of the same size; blank ones share what is left.
 * @param {number|number[][]} progress The progress of each goal, a share such as 50 %, in a range of the same size; blank is not reported.
 * @param {(string|number)[][]} objectiveWeights Optional: two columns, objective and its weight; all objectives count the same when left out.
 * @param {number} cap Optional: the most that one goal may count for, such as 120 %; 100 % when left out.
 * @return {(string|number)[][]} Three columns: engineer, score, coverage; format the last two as percent.
 * @customfunction
 * @preserve
 */
global.TEAM_SCORES = (engineers, objectives, weights, progress, objectiveWeights, cap) =>
  scoresOfTeam(engineers, objectives, weights, progress, objectiveWeights, cap);

/**
 * How each goal stands against the time it has: Done, On track, Behind or At risk; one result for each row. Example: =GOAL_STATUS(I2:I; J2:J; K2:K; B1)
 *
 * @param {number|number[][]} progress The progress of each goal, a share such as 50 %; blank is not reported and has no status.
 * @param {Date|Date[][]} start The first day of each goal, a cell or a range of the same size.
 * @param {Date|Date[][]} due The last day of each goal, a cell or a range of the same size.
 * @param {Date} asOf The day to look from, a cell with a date.
 * @return {string|string[][]} The status of each goal.
 * @customfunction
 * @preserve
 */
global.GOAL_STATUS = (progress, start, due, asOf) =>
  statusOfGoals(progress, days(start), days(due), days(asOf));

/**
 * The band of a score: red below 40 %, amber below 70 %, otherwise green; one result for each cell. Example: =SCORE_BAND(D2:D5)
 *
 * @param {number|number[][]} score The score as a share such as 65 %, a cell or a range.
 * @return {string|string[][]} red, amber or green.
 * @customfunction
 * @preserve
 */
global.SCORE_BAND = (score) => bandOfScores(score);

/**
 * How the mood changes in 30 days, along the straight line that fits the points best; blank below three points. Example: =MOOD_TREND(A2:A; B2:B)
 *
 * @param {Date|Date[][]} dates The date of each 1:1, a cell or a range.
 * @param {number|number[][]} moods The mood at each 1:1, in a range of the same size; blank ones are passed over.
 * @return {number} Points per 30 days: above 0 rising, below 0 falling.
 * @customfunction
 * @preserve
 */
global.MOOD_TREND = (dates, moods) => moodTrend(days(dates), moods);
