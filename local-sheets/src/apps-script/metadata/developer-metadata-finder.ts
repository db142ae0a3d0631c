import type { MetadataQuery } from '../../protocol/record-calls';
import { ask } from '../ask';
import { whole } from '../partial-class';
import { newMetadata } from './developer-metadata';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Collects what to look for; `find` sends one message, and the reply contains everything about each entry. */
class FinderPart implements Partial<Finder> {
  private query: MetadataQuery;

  constructor(
    scope: MetadataQuery['scope'],
    private readonly label = 'DeveloperMetadataFinder.find',
  ) {
    this.query = { scope };
  }
  withId(id: number): Finder {
    return this.with({ id });
  }
  withKey(key: string): Finder {
    return this.with({ key });
  }
  withValue(value: string): Finder {
    return this.with({ value });
  }
  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    return this.with({ visibility: String(visibility) });
  }
  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    return this.with({ locationType: String(locationType) });
  }
  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return ask('metadata.find', this.label, this.query).map((metadata) => newMetadata(metadata));
  }

  private with(change: Partial<MetadataQuery>): Finder {
    this.query = { ...this.query, ...change };
    return this as unknown as Finder;
  }
}

export const newFinder = whole<Finder, ConstructorParameters<typeof FinderPart>>(
  'DeveloperMetadataFinder',
  FinderPart,
);
