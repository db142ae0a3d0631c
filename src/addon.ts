import { callEndpoint } from './api/call-endpoint';
import { sheetCalendar } from './api/sheet-calendar';
import type { Outcome } from './contract/outcome';
import { goalCoverage } from './functions/goal-coverage';
import { goalProgressCells } from './functions/goal-progress-cells';
import { goalStatusCells } from './functions/goal-status-cells';
import { goalWeightCheck } from './functions/goal-weight-check';
import { moodTrend } from './functions/mood-trend';
import { objectiveScoreTable } from './functions/objective-score-table';
import { scoreBandCells } from './functions/score-band-cells';
import { inSheetDays } from './functions/sheet-days';
import { teamScoreTable } from './functions/team-score-table';
import { weightedGoalScore } from './functions/weighted-goal-score';
import {
  onOpen,
  runMarkAsLeft,
  runRefreshCharts,
  runSetUp,
  showAbout,
  showCalendar,
  showCheck,
  showCheckIn,
  showDeletion,
  showEngineers,
  showExport,
  showGuide,
  showImport,
  showManagers,
  showProblem,
  showReport,
  showRetention,
  showScores,
  showSelfCheck,
  showSharing,
  showSidebar,
  showStartCycle,
} from './menu';

/** Everything that Google can call: triggers, menu items, the one function that pages call, and custom functions. */
interface EntryPoints {
  onOpen(): void;
  onInstall(): void;
  showSidebar(): void;
  showEngineers(): void;
  showImport(): void;
  runMarkAsLeft(): void;
  showStartCycle(): void;
  showReport(): void;
  showManagers(): void;
  showCheckIn(): void;
  showCalendar(): void;
  showSharing(): void;
  showExport(): void;
  showScores(): void;
  showRetention(): void;
  showDeletion(): void;
  runRefreshCharts(): void;
  runSetUp(): void;
  showCheck(): void;
  showGuide(): void;
  showSelfCheck(): void;
  showProblem(): void;
  showAbout(): void;
  callEndpoint(name: unknown, args: unknown): Outcome<unknown>;
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
global.showImport = () => showImport();
global.runMarkAsLeft = () => runMarkAsLeft();
global.showStartCycle = () => showStartCycle();
global.showReport = () => showReport();
global.showManagers = () => showManagers();
global.showCheckIn = () => showCheckIn();
global.showCalendar = () => showCalendar();
global.showSharing = () => showSharing();
global.showExport = () => showExport();
global.showScores = () => showScores();
global.showRetention = () => showRetention();
global.showDeletion = () => showDeletion();
global.runRefreshCharts = () => runRefreshCharts();
global.runSetUp = () => runSetUp();
global.showCheck = () => showCheck();
global.showGuide = () => showGuide();
global.showProblem = () => showProblem();
global.showSelfCheck = () => showSelfCheck();
global.showAbout = () => showAbout();

global.callEndpoint = (name, args) => callEndpoint(name, args);

/**
 * Returns the weighted score of goals: the sum of weight x progress divided by the sum of weights, from 0 to the cap. Blank weights share the remainder; blank progress counts as 0. Example: =WEIGHTED_GOAL_SCORE(B2:B5; C2:C5)
 *
 * @param {number|number[][]} weights The weight of each goal, a cell or a range; the weights do not have to add up to 100.
 * @param {number|number[][]} progress The progress of each goal, such as 50 %, in a range of the same size.
 * @param {number} cap Optional: the most that the progress of one goal can count for, such as 120 %; 100 % by default.
 * @return {number} The score as a fraction; format the cell as a percentage.
 * @customfunction
 * @preserve
 */
global.WEIGHTED_GOAL_SCORE = (weights, progress, cap) => weightedGoalScore(weights, progress, cap);

/**
 * Returns the progress of goals from their start to their target, for rising and falling goals; one result for each row. Example: =GOAL_PROGRESS(F2:F; G2:G; H2:H; D2:D)
 *
 * @param {number|number[][]} start The value of each goal at its start, a cell or a range; a blank is 0.
 * @param {number|number[][]} target The target value of each goal.
 * @param {number|number[][]} current The current value of each goal; a blank is unreported.
 * @param {string|string[][]} type Optional: metric, binary, at most or at least; metric by default.
 * @param {number} cap Optional: the highest progress to return, such as 120 %; 100 % by default.
 * @return {number|number[][]} The progress as a fraction; format the cells as a percentage.
 * @customfunction
 * @preserve
 */
global.GOAL_PROGRESS = (start, target, current, type, cap) =>
  goalProgressCells(start, target, current, type, cap);

/**
 * Returns how much of the weight is reported: the weight of the goals with progress divided by the weight of all goals. Show it next to every score. Example: =GOAL_COVERAGE(B2:B5; C2:C5)
 *
 * @param {number|number[][]} weights The weight of each goal, a cell or a range.
 * @param {number|number[][]} progress The progress of each goal, in a range of the same size; a blank is unreported.
 * @return {number} The coverage as a fraction; format the cell as a percentage.
 * @customfunction
 * @preserve
 */
global.GOAL_COVERAGE = (weights, progress) => goalCoverage(weights, progress);

/**
 * Returns OK if the weights add up to 100 (or to 1, if none is above 1), and otherwise their sum. Example: =GOAL_WEIGHT_CHECK(B2:B5)
 *
 * @param {number|number[][]} weights The weights, a cell or a range; blank cells are ignored.
 * @return {string} OK, or a sentence such as "Weights add up to 90 %".
 * @customfunction
 * @preserve
 */
global.GOAL_WEIGHT_CHECK = (weights) => goalWeightCheck(weights);

/**
 * Returns a row for each objective, in order of first appearance: its name, its score, and the coverage, which is how much of its weight is reported. Example: =OBJECTIVE_SCORES(B2:B; E2:E; I2:I)
 *
 * @param {string|string[][]} objectives The objective of each goal, a cell or a range; rows without one are ignored.
 * @param {number|number[][]} weights The weight of each goal within its objective, in a range of the same size; blank ones share the remainder.
 * @param {number|number[][]} progress The progress of each goal, such as 50 %, in a range of the same size; a blank is unreported.
 * @param {number} cap Optional: the most that the progress of one goal can count for, such as 120 %; 100 % by default.
 * @return {(string|number)[][]} Three columns: objective, score, coverage; format the last two as percentages.
 * @customfunction
 * @preserve
 */
global.OBJECTIVE_SCORES = (objectives, weights, progress, cap) =>
  objectiveScoreTable(objectives, weights, progress, cap);

/**
 * Returns a row for each engineer, in order of first appearance: the name, the score over all objectives, and the coverage, which is how much of the weight is reported. Example: =TEAM_SCORES(A2:A; B2:B; E2:E; I2:I; L2:M5)
 *
 * @param {string|string[][]} engineers The engineer of each goal, a cell or a range; rows without one are ignored.
 * @param {string|string[][]} objectives The objective of each goal, in a range of the same size.
 * @param {number|number[][]} weights The weight of each goal within its objective, in a range of the same size; blank ones share the remainder.
 * @param {number|number[][]} progress The progress of each goal, such as 50 %, in a range of the same size; a blank is unreported.
 * @param {(string|number)[][]} objectiveWeights Optional: two columns, objective and weight; by default, all objectives have the same weight.
 * @param {number} cap Optional: the most that the progress of one goal can count for, such as 120 %; 100 % by default.
 * @return {(string|number)[][]} Three columns: engineer, score, coverage; format the last two as percentages.
 * @customfunction
 * @preserve
 */
global.TEAM_SCORES = (engineers, objectives, weights, progress, objectiveWeights, cap) =>
  teamScoreTable(engineers, objectives, weights, progress, objectiveWeights, cap);

/**
 * Returns the status of each goal, from its progress and its dates: Done, On track, Behind or At risk; one result for each row. Example: =GOAL_STATUS(I2:I; J2:J; K2:K; B1)
 *
 * @param {number|number[][]} progress The progress of each goal, such as 50 %; a blank is unreported and has no status.
 * @param {Date|Date[][]} start The first day of each goal, a cell or a range of the same size.
 * @param {Date|Date[][]} due The last day of each goal, a cell or a range of the same size.
 * @param {Date} asOf The day of the evaluation, a cell with a date.
 * @return {string|string[][]} The status of each goal.
 * @customfunction
 * @preserve
 */
global.GOAL_STATUS = (progress, start, due, asOf) =>
  goalStatusCells(progress, days(start), days(due), days(asOf));

/**
 * Returns the band of each score: red below 40 %, amber below 70 %, and green otherwise; one result for each cell. Example: =SCORE_BAND(D2:D5)
 *
 * @param {number|number[][]} score The score, such as 65 %, a cell or a range.
 * @return {string|string[][]} red, amber or green.
 * @customfunction
 * @preserve
 */
global.SCORE_BAND = (score) => scoreBandCells(score);

/**
 * Returns the change of the mood in 30 days, according to the straight line that fits the points best; blank if there are fewer than three points. Example: =MOOD_TREND(A2:A; B2:B)
 *
 * @param {Date|Date[][]} dates The date of each 1:1, a cell or a range.
 * @param {number|number[][]} moods The mood at each 1:1, in a range of the same size; blank ones are ignored.
 * @return {number} Points per 30 days: above 0 if the mood rises, below 0 if it falls.
 * @customfunction
 * @preserve
 */
global.MOOD_TREND = (dates, moods) => moodTrend(days(dates), moods);
