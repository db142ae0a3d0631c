import type { ServerCheckId } from '../../domain/self-check/beliefs';
import type { Observations } from '../../domain/self-check/observations';
import { arrayBlocked, arrayFilter, arrayFilterNoMatch, arrayMmult, arraySizes } from './array-checks';
import { chartInsert, chartOptions, chartUpdate } from './chart-checks';
import { dateDaylight, dateRoundTrip, dateText } from './date-checks';
import {
  functionBlank,
  functionDays,
  functionDoor,
  functionRows,
  functionToday,
  functionValues,
} from './function-checks';
import { localeCondition, localeFormat, localeFormula, numberBounds, numberList } from './locale-checks';
import { metadataColumn, metadataFind } from './metadata-checks';
import { protectionRange, protectionTab, protectionWarning } from './protection-checks';
import type { Scratch } from './scratch';
import { lockDocument, timeOfCalls, writeShape } from './service-checks';
import { slicerInsert } from './slicer-checks';
import { rangeNotation, tabCopy, tabForm, tabInsert } from './tab-checks';
import { textApostrophe, textAppend, textGeneral, textRich, textSigns } from './text-checks';

/** The checks on the scratch tab, in this order; the domain contains the beliefs of the add-on. */
export const checks: Readonly<Record<ServerCheckId, (scratch: Scratch) => Observations>> = {
  'text-signs': textSigns,
  'text-rich': textRich,
  'text-apostrophe': textApostrophe,
  'text-general': textGeneral,
  'text-append': textAppend,
  'locale-formula': localeFormula,
  'locale-condition': localeCondition,
  'locale-format': localeFormat,
  'number-bounds': numberBounds,
  'number-list': numberList,
  'array-filter': arrayFilter,
  'array-sizes': arraySizes,
  'array-filter-no-match': arrayFilterNoMatch,
  'array-blocked': arrayBlocked,
  'array-mmult': arrayMmult,
  'function-values': functionValues,
  'function-blank': functionBlank,
  'function-rows': functionRows,
  'function-today': functionToday,
  'function-days': functionDays,
  'function-door': functionDoor,
  'range-notation': rangeNotation,
  'tab-insert': tabInsert,
  'metadata-column': metadataColumn,
  'metadata-find': metadataFind,
  'tab-copy': tabCopy,
  'tab-form': tabForm,
  'slicer-insert': slicerInsert,
  'chart-insert': chartInsert,
  'chart-update': chartUpdate,
  'chart-options': chartOptions,
  'protection-range': protectionRange,
  'protection-tab': protectionTab,
  'protection-warning': protectionWarning,
  'lock-document': lockDocument,
  'date-round-trip': dateRoundTrip,
  'date-daylight': dateDaylight,
  'date-text': dateText,
  'write-shape': writeShape,
  'time-of-calls': timeOfCalls,
};
