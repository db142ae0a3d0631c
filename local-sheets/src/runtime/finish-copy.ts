import type { Book } from '../engine/book';
import type { MetadataStore } from './stores/metadata';
import type { Protections } from './stores/protections';
import type { Undocumented } from './undocumented';

/** Copies to a new copy of a tab what is not in its cells; the workbook has already copied the charts. */
export type FinishCopy = (originalId: number, copyId: number) => void;

export function createFinishCopy(
  book: Book,
  metadata: MetadataStore,
  protections: Protections,
  { copiesMetadata, copiesCharts, copiesProtections, copiesHidden }: Undocumented,
): FinishCopy {
  return (originalId, copyId) => {
    if (copiesMetadata) metadata.copy(originalId, copyId);
    if (copiesProtections) protections.copy(originalId, copyId);
    for (const { chartId, spec } of book.charts(copyId)) {
      if (copiesCharts === 'none') book.removeChart(chartId);
      if (copiesCharts !== 'of the original') continue;
      const ranges = spec.ranges.map((range) =>
        range.sheetId === copyId ? { ...range, sheetId: originalId } : range,
      );
      book.putChart(copyId, { ...spec, ranges }, chartId);
    }
    if (copiesHidden && book.tab(originalId)?.hidden) book.hideTab(copyId, true);
  };
}
