import { markAsLeft, whoLeaves } from './api/engineers/mark-as-left';
import { menuItem } from './api/menu-item';
import { withLocale } from './api/page-locale';
import { type RefreshedCharts, refreshCharts } from './api/refresh-charts';
import { setUpWorkbook } from './api/set-up-workbook';
import { userInterface } from './api/user-interface';

/** Only builds the menu, because Google can call it with AuthMode.NONE, which allows nothing else. */
export function onOpen(): void {
  const ui = userInterface();
  const menu = PUBLISHED ? ui.createAddonMenu() : ui.createMenu('1:1s');
  menu
    .addItem('Open sidebar', 'showSidebar')
    .addItem('Add or edit engineers…', 'showEngineers')
    .addItem('Import from a tracker you already use…', 'showImport')
    .addItem('Mark as left…', 'runMarkAsLeft')
    .addItem('Start a new cycle…', 'showStartCycle')
    .addItem('Growth report…', 'showReport')
    .addItem('Report on managers…', 'showManagers')
    .addItem('Let engineers prepare…', 'showCheckIn')
    .addItem('Put my 1:1s into my calendar…', 'showCalendar')
    .addItem('Share and protect…', 'showSharing')
    .addSubMenu(
      ui
        .createMenu('Export and delete')
        .addItem('Export one person…', 'showExport')
        .addItem('Export scores…', 'showScores')
        .addItem('Retention…', 'showRetention')
        .addItem('Delete one person…', 'showDeletion'),
    )
    .addSeparator()
    .addItem('Refresh charts', 'runRefreshCharts')
    .addItem('Set up this workbook', 'runSetUp')
    .addItem('Check this workbook…', 'showCheck')
    .addSubMenu(
      ui
        .createMenu('Help')
        .addItem('Short guide…', 'showGuide')
        .addItem('Self-check…', 'showSelfCheck')
        .addItem('Report a problem…', 'showProblem')
        .addItem('About 1:1s', 'showAbout'),
    )
    .addToUi();
}

/** Opens the sidebar; in a workbook that is not set up, it offers Set up. */
export function showSidebar(): void {
  menuItem((ui) => {
    const page = HtmlService.createHtmlOutputFromFile('sidebar');
    const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
    ui.showSidebar(page.setContent(withLocale(page.getContent(), locale)).setTitle('1:1'));
  });
}

export function showEngineers(): void {
  showDialog('engineers', 'Engineers', 600, 560);
}

function showDialog(file: string, title: string, width: number, height: number): void {
  menuItem((ui) => {
    const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
    ui.showModalDialog(page, title);
  });
}

/** Marks the engineer of the open tab as left, after the user has confirmed. */
export function runMarkAsLeft(): void {
  menuItem((ui) => {
    const leaver = viewOf(ui, whoLeaves());
    if (!leaver) return;
    const button = ui.alert(
      `Mark ${leaver.name} as left?`,
      'The sidebar will no longer list them, and their tab will be hidden. All rows remain. ' +
        'To undo this, set their Status to Active on the tab Engineers and show the tab again (View › Hidden sheets).',
      ui.ButtonSet.OK_CANCEL,
    );
    if (button !== ui.Button.OK) return;
    const marked = viewOf(ui, markAsLeft(leaver.id));
    if (marked) toast(`${marked.name} is marked as left.`);
  });
}

export function showImport(): void {
  showDialog('import', 'Import from a tracker you already use', 760, 640);
}

export function showStartCycle(): void {
  showDialog('cycle', 'Start a new cycle', 680, 620);
}

export function showReport(): void {
  showDialog('report', 'Growth report', 760, 600);
}

export function showManagers(): void {
  showDialog('managers', 'Report on managers', 940, 560);
}

export function showCheckIn(): void {
  showDialog('prepare', 'Let engineers prepare', 640, 620);
}

export function showCalendar(): void {
  showDialog('calendar', 'Put my 1:1s into my calendar', 560, 520);
}

export function showSharing(): void {
  showDialog('share', 'Share and protect', 640, 600);
}

export function showExport(): void {
  showDialog('export', 'Export one person', 600, 520);
}

export function showScores(): void {
  showDialog('scores', 'Export scores', 560, 400);
}

export function showRetention(): void {
  showDialog('retention', 'Retention', 600, 600);
}

export function showDeletion(): void {
  showDialog('deletion', 'Delete one person', 600, 600);
}

export function showCheck(): void {
  showDialog('check', 'Check this workbook', 640, 620);
}

export function showGuide(): void {
  showDialog('guide', 'Short guide', 560, 560);
}

export function showProblem(): void {
  showDialog('problem', 'Report a problem', 560, 520);
}

export function showSelfCheck(): void {
  showDialog('self-check', 'Self-check', 720, 620);
}

/** Refreshes the charts and reports the outcome: in a toast, or in an alert if anything could not be done. */
export function runRefreshCharts(): void {
  menuItem((ui) => {
    const view = viewOf(ui, refreshCharts());
    if (!view) return;
    const { done, undone } = wordsOfCharts(view);
    if (undone === '') toast(done || 'All charts are in place.');
    else ui.alert(`${done} ${undone}`.trim());
  });
}

function wordsOfCharts({ tabs, left }: RefreshedCharts): { done: string; undone: string } {
  const sentence = (verb: string, what: 'made' | 'updated') => {
    const counts = tabs.map(({ charts }) => (charts.ok ? charts.view[what].length : 0));
    const sum = counts.reduce((one, other) => one + other, 0);
    const names = tabs.filter((_, index) => counts[index]).map(({ name }) => name);
    return sum > 0 ? `${verb} ${sum} ${sum > 1 ? 'charts' : 'chart'} on ${listed(names)}.` : '';
  };
  const refused = new Map<string, string[]>();
  for (const { name, charts } of tabs) {
    if (charts.ok) continue;
    const { message } = charts.failure;
    refused.set(message, [...(refused.get(message) ?? []), name]);
  }
  const undone = Array.from(refused, ([message, names]) => `${listed(names)}: ${message}`);
  if (left > 0) {
    undone.push(
      `There was no time for ${left} more ${left > 1 ? 'tabs' : 'tab'}. Choose Refresh charts again.`,
    );
  }
  return {
    done: `${sentence('Restored', 'made')} ${sentence('Updated', 'updated')}`.trim(),
    undone: undone.join(' '),
  };
}

function listed(names: readonly string[]): string {
  const rest = names.length - 3;
  return names.slice(0, 3).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Sets up the workbook and reports the outcome. */
export function runSetUp(): void {
  menuItem((ui) => {
    const view = viewOf(ui, setUpWorkbook());
    if (!view) return;
    const { made, repaired, limited = [], left = 0, problems = [] } = view;
    const done = [
      made.length > 0 ? `Added the ${made.length > 1 ? 'tabs' : 'tab'} ${made.join(', ')}.` : '',
      repaired.length > 0 ? `Repaired: ${repaired.join('; ')}.` : '',
      limited.length > 0 ? `Not changed, because they are limited to others: ${limited.join(', ')}.` : '',
    ].filter((sentence) => sentence !== '');
    const tabs = left > 1 ? `the tabs of ${left} engineers` : 'the tab of 1 engineer';
    const open = [
      ...(left > 0 ? [`There was no time for ${tabs}. Choose Set up this workbook again.`] : []),
      ...problems,
    ];
    // A toast could disappear before the user has read what is left to do.
    if (open.length > 0) ui.alert([done.join(' '), ...open].join('\n\n').trim());
    else toast(done.join(' ') || 'Everything is already in place.');
  });
}

/** Shows the version, and what the add-on does with the three scopes of its manifest. */
export function showAbout(): void {
  menuItem((ui) => {
    ui.alert(
      `1:1s, version ${ADD_ON_VERSION}`,
      [
        'One-on-one meetings between engineering managers and engineers, in this spreadsheet.',
        'The add-on asks Google for permission to read and edit this spreadsheet (and no other file), ' +
          'to show its sidebar and dialogs, and to see your email address, by which it finds your engineers.',
        'It stores data in this spreadsheet, private notes in your Google account, and unsaved input in your browser.',
      ].join('\n\n'),
      ui.ButtonSet.OK,
    );
  });
}

/** The version in package.json, and whether this is the build for a published add-on; a build replaces both. */
declare const ADD_ON_VERSION: string;
declare const PUBLISHED: boolean;

type Answer<View> = { ok: true; view: View } | { ok: false; failure: { message: string } };

/** The view of a successful outcome; for a failure, shows its message and returns null. */
function viewOf<View>(ui: GoogleAppsScript.Base.Ui, outcome: Answer<View>): View | null {
  if (outcome.ok) return outcome.view;
  ui.alert(outcome.failure.message);
  return null;
}

function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, '1:1s', 8);
}
