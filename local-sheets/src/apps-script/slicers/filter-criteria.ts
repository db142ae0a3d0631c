import type { FilterSpec } from '../../protocol/slicers';
import { whole } from '../partial-class';
import { BooleanCriteria } from '../rules/boolean-condition';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** The getters that a filter and its builder share. */
class FilterParts {
  constructor(protected filter: FilterSpec) {
    filters.set(this, filter);
  }
  copy(): Builder {
    return newFilterBuilder(this.filter);
  }
  getHiddenValues(): string[] {
    return [...this.filter.hidden];
  }
  /** Null if the filter has no condition; the declared type does not say so. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { criteria } = this.filter;
    const none = null as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
    return criteria === null ? none : BooleanCriteria[criteria as keyof typeof BooleanCriteria];
  }
  getCriteriaValues(): unknown[] {
    return [...this.filter.args];
  }
}

class FilterCriteriaPart extends FilterParts implements Partial<Criteria> {}

/** Collects a filter; it takes effect when it is set on a slicer. */
class FilterBuilderPart extends FilterParts implements Partial<Builder> {
  build(): Criteria {
    return filterOf(this.filter);
  }
  setHiddenValues(values: string[]): Builder {
    return this.with({ hidden: values.map(String) });
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return this.when(String(criteria), ...(args as (string | number | boolean)[]));
  }
  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): Builder {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', number);
  }

  private when(criteria: string, ...args: (string | number | boolean)[]): Builder {
    return this.with({ criteria, args });
  }

  private with(change: Partial<FilterSpec>): Builder {
    this.filter = { ...this.filter, ...change };
    return this as unknown as Builder;
  }
}

export const filterOf = whole<Criteria, [FilterSpec]>('FilterCriteria', FilterCriteriaPart);
const newFilterBuilder = whole<Builder, [FilterSpec]>('FilterCriteriaBuilder', FilterBuilderPart);

export function newFilterCriteria(): Builder {
  return newFilterBuilder({ hidden: [], criteria: null, args: [] });
}

/** The filter of criteria that a script passes. */
export function filterParts(criteria: Criteria): FilterSpec {
  const parts = filters.get(criteria);
  if (!parts) throw new Error('A filter must be made with SpreadsheetApp.newFilterCriteria().');
  return parts;
}

const filters = new WeakMap<object, FilterSpec>();
