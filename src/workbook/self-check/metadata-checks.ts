import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';
import { insertScratchTab } from './scratch-tab';

const key = 'oneonones.self-check.mark';

/** The metadata of a column, which must follow it. */
export function metadataColumn({ workbook, services }: Scratch): Observations {
  const sheet = insertScratchTab(workbook);
  sheet.getRange('B:B').addDeveloperMetadata(key, 'a');
  sheet.insertColumnBefore(1);
  services.flush();
  const find = () => sheet.createDeveloperMetadataFinder().withKey(key).find();
  const [entry] = find();
  const position = entry?.getLocation().getColumn()?.getColumn() ?? null;
  entry?.setValue('b');
  const [changed] = find();
  const value = changed?.getValue() ?? null;
  changed?.remove();
  const left = find().length;
  workbook.spreadsheet.deleteSheet(sheet);
  return { 'column after an insertion': position, 'value after a change': value, 'left after removal': left };
}

/** Searches by key, in the spreadsheet and on the tab. */
export function metadataFind({ workbook, services }: Scratch): Observations {
  const sheet = insertScratchTab(workbook);
  sheet.addDeveloperMetadata(key, 'first').addDeveloperMetadata(key, 'second');
  services.flush();
  const byKey = workbook.spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  const onTab = sheet.createDeveloperMetadataFinder().withKey(key).find();
  const values = onTab.map((entry) => entry.getValue());
  workbook.spreadsheet.deleteSheet(sheet);
  return {
    'by key': byKey.length,
    'on the tab': onTab.length,
    // Sorted: no order is documented, and the add-on depends on none.
    values: [...values].sort().join(' '),
    'in this order': values.join(' '),
  };
}
