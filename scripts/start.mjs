// npm start: makes everything ready that is not, and opens the workbook in the local Google Sheets.
import { openWorkbook } from './open-workbook.mjs';

await openWorkbook(process.argv.slice(2));
