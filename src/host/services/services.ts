import { type Door, openDoor } from './ask';
import { cacheService } from './cache-service';
import { charts } from './charts';
import { newFormatRuleBuilder } from './conditional-format-rule-builder';
import { console } from './console';
import { newValidationBuilder } from './data-validation-builder';
import { newChartBuilder } from './embedded-chart-builder';
import { newTypedChartBuilder } from './embedded-chart-builders';
import { htmlService } from './html-service';
import { invoke } from './invoke';
import { lockService } from './lock-service';
import { logger } from './logger';
import { type Makers, make } from './make';
import { propertiesService } from './properties-service';
import { newRange } from './range';
import { scriptApp } from './script-app';
import { session } from './session';
import { newSheet } from './sheet';
import { newSpreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { utilities } from './utilities';

/** What the isolate lends to this script, and what it takes back before the add-on's code runs. */
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
// The engine's own addition to a context; ECMAScript and the services are all a script may see.
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
  Logger: logger,
  console,
});
