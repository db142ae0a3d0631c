import { ask } from '../ask';
import { make } from '../make';
import { type MetadataArguments, metadataArguments } from '../metadata/developer-metadata';
import { newFinder } from '../metadata/developer-metadata-finder';
import { whole } from '../partial-class';
import { validationOf } from '../rules/data-validation';
import { newDataValidation } from '../rules/data-validation-builder';
import { validationParts } from '../rules/data-validation-parts';
import { newProtection } from '../spreadsheet/protection';
import { first } from './cell-values';
import { RangeFormats } from './range-formats';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is attached to a range: validation, checkboxes, merges, protection, developer metadata. */
class RangePart extends RangeFormats implements Partial<Range> {
  getDataValidation(): DataValidation | null {
    const rule = first(ask('cells.validations', 'Range.getDataValidation', { area: this.topLeft() }));
    return rule && validationOf(rule);
  }
  getDataValidations(): (DataValidation | null)[][] {
    const rules = ask('cells.validations', 'Range.getDataValidations', { area: this.area });
    return rules.map((row) => row.map((rule) => rule && validationOf(rule)));
  }
  setDataValidation(rule: DataValidation | null): Range {
    const parts = rule && validationParts(rule);
    ask('cells.setValidation', 'Range.setDataValidation', { area: this.area, rule: parts });
    return this.self();
  }
  setDataValidations(rules: (DataValidation | null)[][]): Range {
    const parts = rules.map((row) => row.map((rule) => rule && validationParts(rule)));
    ask('cells.setValidation', 'Range.setDataValidations', { area: this.area, rule: parts });
    return this.self();
  }
  clearDataValidations(): Range {
    ask('cells.clear', 'Range.clearDataValidations', { area: this.area, validations: true });
    return this.self();
  }

  insertCheckboxes(checked?: unknown, unchecked?: unknown): Range {
    const builder = newDataValidation();
    const rule = validationParts(
      (checked === undefined
        ? builder.requireCheckbox()
        : builder.requireCheckbox(checked, unchecked ?? '')
      ).build(),
    );
    const blank = (checked === undefined ? false : (unchecked ?? '')) as boolean | string;
    ask('cells.insertCheckboxes', 'Range.insertCheckboxes', { area: this.area, rule, unchecked: blank });
    return this.self();
  }
  removeCheckboxes(): Range {
    ask('cells.clear', 'Range.removeCheckboxes', { area: this.area, contents: true, validations: true });
    return this.self();
  }
  check(): Range {
    ask('cells.setValues', 'Range.check', { area: this.area, values: true });
    return this.self();
  }
  uncheck(): Range {
    ask('cells.setValues', 'Range.uncheck', { area: this.area, values: false });
    return this.self();
  }
  isChecked(): boolean | null {
    const values = ask('cells.values', 'Range.isChecked', { area: this.area }).flat();
    if (values.every((value) => value === true)) return true;
    return values.every((value) => value === false) ? false : null;
  }

  merge(): Range {
    return this.join('Range.merge', 'all');
  }
  mergeAcross(): Range {
    return this.join('Range.mergeAcross', 'rows');
  }
  mergeVertically(): Range {
    return this.join('Range.mergeVertically', 'columns');
  }
  getMergedRanges(): Range[] {
    const areas = ask('cells.merges', 'Range.getMergedRanges', { area: this.area });
    return areas.map((area) => make.range({ ...area, toEnd: false }));
  }
  breakApart(): Range {
    ask('cells.unmerge', 'Range.breakApart', { area: this.area });
    return this.self();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { sheetId } = this.area;
    return newProtection(ask('protections.add', 'Range.protect', { sheetId, area: this.area }));
  }
  canEdit(): boolean {
    return ask('cells.canEdit', 'Range.canEdit', { area: this.area });
  }

  addDeveloperMetadata(...args: MetadataArguments): Range {
    const { key, value, visibility } = metadataArguments(args);
    ask('metadata.add', 'Range.addDeveloperMetadata', {
      key,
      value,
      visibility,
      location: { area: this.area },
    });
    return this.self();
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return newFinder({ within: 'area', area: this.area }, 'Range.getDeveloperMetadata').find();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder({ within: 'area', area: this.area });
  }

  private join(label: string, by: 'all' | 'rows' | 'columns'): Range {
    ask('cells.merge', label, { area: this.area, by });
    return this.self();
  }
}

export const newRange = whole<Range, ConstructorParameters<typeof RangePart>>('Range', RangePart);
