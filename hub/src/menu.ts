import { setUpBigQuery } from './collect/set-up-bigquery';
import { type PassRequest, startPass, stop } from './collect/start-pass';
import { everyNight } from './collect/triggers';

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Hub')
    .addItem('Check access', 'checkAccess')
    .addItem('Set up BigQuery', 'runSetUpBigQuery')
    .addSeparator()
    .addItem('Collect now', 'collectNow')
    .addItem('Every night', 'collectEveryNight')
    .addItem('Stop', 'stopHub')
    .addToUi();
}

/** Starts or continues a pass, and says how far it came. */
export function runPassOn(request: PassRequest): void {
  const spreadsheet = registry();
  toast(spreadsheet, startPass(spreadsheet, request));
}

/** The same without anybody to say it to. */
export function runPassByTrigger(request: PassRequest): void {
  startPass(registry(), request);
}

export function runSetUpBigQuery(): void {
  const spreadsheet = registry();
  toast(spreadsheet, setUpBigQuery(spreadsheet));
}

export function collectEveryNight(): void {
  const spreadsheet = registry();
  everyNight(spreadsheet.getSpreadsheetTimeZone());
  toast(spreadsheet, 'The hub collects every night between two and three o’clock. Choose Stop to end this.');
}

export function stopHub(): void {
  stop();
  toast(registry(), 'The hub has stopped and collects no more at night. What was loaded remains.');
}

function registry(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** A toast needs no further permission, unlike an alert. */
function toast(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, message: string): void {
  spreadsheet.toast(message, 'Hub', 10);
}
