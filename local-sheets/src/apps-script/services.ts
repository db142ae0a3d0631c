import { type Door, openDoor } from './ask';
import { console } from './base/console';
import { logger } from './base/logger';
import { scriptApp } from './base/script-app';
import { session } from './base/session';
import { utilities } from './base/utilities';
import { charts } from './charts/charts';
import { newChartBuilder } from './charts/embedded-chart-builder';
import { newTypedChartBuilder } from './charts/embedded-chart-builders';
import { htmlService } from './html/html-service';
import { invoke } from './invoke';
import { type Makers, make } from './make';
import { newRange } from './range/range';
import { newFormatRuleBuilder } from './rules/conditional-format-rule-builder';
import { newValidationBuilder } from './rules/data-validation-builder';
import { newSheet } from './spreadsheet/sheet';
import { newSpreadsheet } from './spreadsheet/spreadsheet';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';
import { cacheService } from './storage/cache-service';
import { lockService } from './storage/lock-service';
import { propertiesService } from './storage/properties-service';
import { urlFetchApp } from './url-fetch/url-fetch-app';

/** What the isolate passes to this script, and removes before the add-on's code runs. */
interface Handover {
  door?: Door;
  invoke?: typeof invoke;
  WebAssembly?: unknown;
}

const makers: Makers = {
  spreadsheet: () => newSpreadsheet(),
  sheet: (sheetId) => newSheet(sheetId),
  range: (place) => newRange(place),
  validationBuilder: (rule) => newValidationBuilder(rule),
  formatRuleBuilder: (rule) => newFormatRuleBuilder(rule),
  chartBuilder: (spec, chartId) => newChartBuilder(spec, chartId),
  typedChartBuilder: newTypedChartBuilder,
};
Object.assign(make, makers);

const global = globalThis as Handover;
if (global.door) openDoor(global.door);
delete global.door;
// V8 adds this to every context; a script can see only ECMAScript and the services.
delete global.WebAssembly;
global.invoke = invoke;

Object.assign(globalThis, {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  LockService: lockService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  Session: session,
  Utilities: utilities,
  Charts: charts,
  ScriptApp: scriptApp,
  UrlFetchApp: urlFetchApp,
  Logger: logger,
  console,
});
