import type { Book } from '../../engine/book';
import type { CallName } from '../../protocol/calls';
import { Exception } from '../exception';
import type { Forms } from '../forms/forms';
import type { MetadataStore } from '../stores/metadata';
import type { Protections } from '../stores/protections';
import { type CallTable, lookup, read, write } from './call-table';
import { tabOf } from './grid';
import type { Guard } from './guard';

type Names = Extract<
  CallName,
  | `metadata.${string}`
  | `protections.${string}`
  | `charts.${string}`
  | `slicers.${string}`
  | `forms.${string}`
>;

/** Calls about what the workbook contains besides its cells: developer metadata, protections, charts and forms. */
export function recordCalls(
  book: Book,
  metadata: MetadataStore,
  protections: Protections,
  guard: Guard,
  forms: Forms,
  formAddress: (id: string) => string,
): CallTable<Names> {
  function mustBeThere(sheetId: number, chartId: number): void {
    if (book.slicers(sheetId).some((slicer) => slicer.chartId === chartId)) return;
    throw new Exception('The slicer no longer exists.');
  }

  return {
    'metadata.find': lookup((query, run) => {
      const found = metadata.find(query);
      run.countMetadata(found.length);
      return found;
    }),
    'metadata.add': write((wanted) => metadata.add(wanted)),
    'metadata.change': write(({ id, change }) => metadata.change(id, change)),
    'metadata.remove': write(({ id }) => metadata.remove(id)),

    'protections.list': read(({ sheetId, type }, { person }) => protections.list(sheetId, type, person)),
    'protections.add': write(({ sheetId, area }, run) => {
      if (area) guard.cells(run, area);
      else guard.tab(run, sheetId);
      return protections.add(sheetId, area, run.person);
    }),
    'protections.change': write(({ id, change }, { person }) => protections.change(id, change, person)),
    'protections.remove': write(({ id }, { person }) => protections.remove(id, person)),

    'charts.list': read(({ sheetId }) => book.charts(tabOf(book, sheetId).sheetId)),
    'charts.insert': write(({ sheetId, spec }, run) => {
      guard.tab(run, sheetId);
      return book.putChart(sheetId, spec);
    }),
    'charts.update': write(({ sheetId, spec, chartId }, run) => {
      guard.tab(run, sheetId);
      if (!book.charts(sheetId).some((chart) => chart.chartId === chartId)) {
        throw new Exception('The chart does not exist on this sheet.');
      }
      book.putChart(sheetId, spec, chartId);
    }),
    'charts.remove': write(({ chartId }, run) => {
      const owner = book
        .tabs()
        .find(({ sheetId }) => book.charts(sheetId).some((chart) => chart.chartId === chartId));
      if (!owner) throw new Exception('The chart does not exist on this sheet.');
      guard.tab(run, owner.sheetId);
      book.removeChart(chartId);
    }),

    'forms.url': read(({ sheetId }) => {
      const form = forms.linked().find((one) => sheetId === null || one.sheetId === sheetId);
      return form ? formAddress(form.id) : null;
    }),

    'slicers.list': read(({ sheetId }) => book.slicers(tabOf(book, sheetId).sheetId)),
    'slicers.insert': write(({ sheetId, spec }, run) => {
      guard.tab(run, sheetId);
      return book.putSlicer(sheetId, spec);
    }),
    'slicers.update': write(({ sheetId, spec, chartId }, run) => {
      guard.tab(run, sheetId);
      mustBeThere(sheetId, chartId);
      book.putSlicer(sheetId, spec, chartId);
    }),
    'slicers.remove': write(({ sheetId, chartId }, run) => {
      guard.tab(run, sheetId);
      mustBeThere(sheetId, chartId);
      book.removeSlicer(chartId);
    }),
  };
}
