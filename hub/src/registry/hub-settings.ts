type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab Settings of the registry. */
export interface HubSettings {
  /** The ID of the Google Cloud project; '' if it is not entered yet. */
  readonly project: string;
  /** Where BigQuery keeps the data, such as EU. */
  readonly location: string;
}

export const noProject =
  'The tab Settings has no Google Cloud project. Enter its ID there, and choose Set up BigQuery.';

const tabName = 'Settings';
const labels = ['Google Cloud project', 'Location'] as const;

/** Reads the tab Settings; makes it if it does not exist. */
export function readHubSettings(spreadsheet: Spreadsheet): HubSettings {
  const sheet = spreadsheet.getSheetByName(tabName);
  if (sheet === null) {
    spreadsheet
      .insertSheet(tabName, 1)
      .getRange(1, 1, 2, 2)
      .setValues([
        [labels[0], ''],
        [labels[1], defaultLocation],
      ]);
    return { project: '', location: defaultLocation };
  }
  const cells: unknown[][] = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), 2).getValues();
  const value = (label: string) =>
    String(cells.find(([name]) => String(name).trim() === label)?.[1] ?? '').trim();
  return { project: value(labels[0]), location: value(labels[1]) || defaultLocation };
}

const defaultLocation = 'EU';
