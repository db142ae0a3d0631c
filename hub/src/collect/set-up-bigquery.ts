import { bigQueryClient } from '../google/bigquery';
import { startRun } from '../google/run-time';
import { noProject, readHubSettings } from '../registry/hub-settings';
import { statements } from './statements';

/** Creates datasets, tables and views in BigQuery; returns what to say to the person who chose the menu item. */
export function setUpBigQuery(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const settings = readHubSettings(spreadsheet);
  if (settings.project === '') return noProject;
  const bigQuery = bigQueryClient(settings, startRun());
  const place = { project: settings.project, timeZone: spreadsheet.getSpreadsheetTimeZone() };
  const message = bigQuery.ensureDatasets();
  if (message !== '') return refused('the datasets', message);
  for (const [name, statement] of Object.entries(statements(place))) {
    const problem = bigQuery.run(statement);
    if (problem !== '') return refused(name, problem);
  }
  return 'BigQuery is set up. Choose Collect now to load the first rows.';
}

function refused(what: string, message: string): string {
  return `BigQuery did not create ${what}: ${message} Check the project and the location on the tab Settings, and try again.`;
}
