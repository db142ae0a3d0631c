/** Why a workbook could not be collected, in two sentences for the registry: what happened, and what to do (U12). */
export interface Problem {
  readonly problem: string;
}

export function isProblem(result: object): result is Problem {
  return 'problem' in result;
}

/** The highest layout version of workbooks that the hub can read; those below it are read as well. */
export const knownLayout = 2;

export const notSetUp: Problem = {
  problem:
    'This spreadsheet has no tabs of 1:1s. Check the link, or open the spreadsheet and choose 1:1s › Set up this workbook.',
};

export const notALink: Problem = {
  problem:
    'The cell Workbook does not contain the link or the ID of a spreadsheet. Copy the link from the address bar of the workbook.',
};

export function listedTwice(row1: number): Problem {
  return { problem: `Row ${row1} lists the same workbook. Delete one of the two rows.` };
}

export function newerLayout(version: number): Problem {
  return {
    problem: `The workbook has layout version ${version}, and this hub reads versions up to ${knownLayout}. Update the hub.`,
  };
}

export function missingColumn(tab: string, column: string): Problem {
  return {
    problem: `The tab ${tab} has no column tagged ${column}. Open the workbook and choose 1:1s › Set up this workbook.`,
  };
}

export const keepsChanging: Problem = {
  problem:
    'The columns of the workbook were moved while the hub read it. The next collection reads it again; you do not need to do anything.',
};

/** What a status of the Sheets API means for a workbook; `owner` is the address to ask, '' if the registry has none. */
export function refusedBySheets(status: number, owner: string): Problem {
  const whom = owner === '' ? 'its owner' : owner;
  if (status === 404)
    return {
      problem: `Google finds no spreadsheet with this ID. Correct the link, or ask ${whom} whether the workbook was deleted.`,
    };
  if (status === 400)
    return {
      problem:
        'Google cannot read the file as a spreadsheet. If it is an Excel file, open it and choose File › Save as Google Sheets, then enter the new link.',
    };
  if (status === 403)
    return {
      problem: `The account that runs the hub cannot open the workbook. Ask ${whom} to share it with that account as a viewer.`,
    };
  return {
    problem: `Google answered ${status} to every attempt to read the workbook. The next collection tries again; if this remains, open the workbook to see whether it works.`,
  };
}

export function refusedByBigQuery(message: string): Problem {
  return {
    problem: `BigQuery did not load the rows: ${message} Choose Hub › Set up BigQuery, then Hub › Collect now.`,
  };
}
