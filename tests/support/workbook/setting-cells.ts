import type { AddOnFixture } from './add-on-fixture';

/** What a cell of Settings can contain: a value, a formula, or a number in the format of a date. */
export type SettingCell = string | number | boolean | { readonly dated: number };

/** Puts something into a cell of Settings; a text is stored as text, whatever it looks like. */
export function putSetting(addOn: AddOnFixture, cell: string, value: SettingCell): void {
  const area = addOn.area('Settings', cell);
  const format = (pattern: string) => addOn.book.setNumberFormats(area, [[pattern]]);
  format('General');
  if (typeof value === 'object') {
    addOn.type('Settings', cell, [value.dated]);
    format('yyyy-mm-dd');
  } else if (typeof value !== 'string') addOn.type('Settings', cell, [value]);
  else if (value.startsWith('=')) addOn.book.setFormulas(area, [[value]]);
  else addOn.book.setTexts(area, [[value]]);
}
