import type { FromPage, ToPage } from '../protocol/page-protocol';
import { canEdit, editRefusal } from '../protocol/people';
import type { Slicer } from '../protocol/slicers';
import { type ChartData, createChartSource } from './charts/chart-source';
import { GasChart } from './charts/gas-chart';
import { createFailures } from './grid/failures';
import { offerFunctions } from './grid/function-hints';
import { createGridLocale } from './grid/grid-locale';
import { giveCellsKeyboard } from './grid/keyboard';
import { followLinks } from './grid/links';
import { type Grid, openUniver } from './grid/open-univer';
import { readRangeLists } from './grid/range-lists';
import { createRowHeights } from './grid/row-heights';
import { watchSelection } from './grid/selection';
import { createTabNumbers } from './grid/tab-numbers';
import { createWorkbookCopy } from './grid/workbook-copy';
import type { HtmlFrames } from './html-frames';
import type { PageStore } from './page-store';
import { createReceiver } from './receiver';
import { GasSlicer } from './slicers/gas-slicer';
import { createSlicerSource } from './slicers/slicer-source';

type Welcome = Extract<ToPage, { type: 'welcome' }>;

/** Opens the grid for the signed-in user, and returns the receiver of the server's messages. */
export function openSheet(
  place: HTMLElement,
  { me, functions }: Welcome,
  store: PageStore,
  frames: HtmlFrames,
  send: (message: FromPage) => void,
): (message: ToPage) => void {
  const readOnly = !canEdit(me);
  const grid = openUniver(place, readOnly);
  const tabs = createTabNumbers();
  const copy = createWorkbookCopy(grid, readOnly, send);
  readRangeLists(grid, copy);
  if (readOnly) refuseReaders(grid, editRefusal(me), store.toast);
  const selection = watchSelection(grid, copy, tabs, (area) => send({ type: 'select', area }));
  followLinks(grid, copy, tabs, selection);
  const failures = createFailures();
  copy.onStart(() => {
    giveCellsKeyboard(grid);
    offerFunctions(grid, functions);
    failures.show(grid, (sheetId) => {
      const sheet = copy.current()?.getSheetBySheetId(sheetId);
      return sheet ? tabs.numberOf(sheet) : null;
    });
  });
  const charts = createChartSource(grid, copy, tabs);
  grid.api.registerComponent('GasChart', ({ data }: { data: ChartData }) => (
    <GasChart chartId={data.chartId} source={charts} />
  ));
  const slicers = createSlicerSource(grid, copy, tabs, readOnly);
  grid.api.registerComponent('GasSlicer', ({ data }: { data: Slicer }) => (
    <GasSlicer slicerId={data.chartId} source={slicers} />
  ));
  const rowHeights = createRowHeights(grid, copy);
  const locale = createGridLocale(grid, copy);
  return createReceiver({ store, copy, selection, frames, tabs, failures, rowHeights, locale, send });
}

/** Shows the refusal at the first key of somebody who cannot edit; the server rejects any edit of theirs as well. */
function refuseReaders({ api }: Grid, refusal: string, show: (message: string) => void): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    event.cancel = true;
    show(refusal);
  });
}
