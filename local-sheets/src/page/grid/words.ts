import { merge } from '@univerjs/core';
import validationBase from '@univerjs/data-validation/locale/en-US';
import docs from '@univerjs/docs-ui/locale/en-US';
import drawing from '@univerjs/drawing-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import conditionalFormatting from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsValidation from '@univerjs/sheets-data-validation/locale/en-US';
import validation from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsDrawing from '@univerjs/sheets-drawing-ui/locale/en-US';
import filterBase from '@univerjs/sheets-filter/locale/en-US';
import filter from '@univerjs/sheets-filter-ui/locale/en-US';
import formulaNames from '@univerjs/sheets-formula/locale/en-US';
import formulas from '@univerjs/sheets-formula-ui/locale/en-US';
import note from '@univerjs/sheets-note-ui/locale/en-US';
import numberFormats from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sort from '@univerjs/sheets-sort-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** The English texts of all Univer plugins that have any. */
export const words = merge(
  {},
  ui,
  docs,
  sheets,
  sheetsUi,
  formulaNames,
  formulas,
  numberFormats,
  validationBase,
  sheetsValidation,
  validation,
  conditionalFormatting,
  filterBase,
  filter,
  sort,
  note,
  drawing,
  sheetsDrawing,
);
