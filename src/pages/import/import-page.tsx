import { useMemo } from 'preact/hooks';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { AlikeTabs } from './alike-tabs';
import { ColumnTable } from './column-table';
import { DateOrders } from './date-orders';
import { ImportBar } from './import-bar';
import type { ImportCommands } from './import-commands';
import { readingOf } from './import-reading';
import { ImportSource } from './import-source';
import { PeopleTable } from './people-table';
import { PreviewTables } from './preview-tables';
import { ReadAs } from './read-as';
import { importStrings } from './strings-import';

/** The dialog: the source, how it is read, what would be written, and the button that writes it (P300). */
export function ImportPage({ commands }: { readonly commands: ImportCommands }) {
  const strings = useStrings(importStrings);
  const state = useStore(commands.store);
  const { view, sources, also, headerRow1, changes, waiting, failure } = state;
  const reading = useMemo(
    () => readingOf({ view, sources, also, headerRow1, changes }),
    [view, sources, also, headerRow1, changes],
  );
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      onRead={commands.open}
      onSetUp={commands.setUp}
    >
      <section>
        <p>{strings.what}</p>
        <ImportSource state={state} commands={commands} />
        {reading !== null && <AlikeTabs reading={reading} commands={commands} />}
      </section>
      {reading !== null && (
        <>
          <section>
            <h2>{strings.columns}</h2>
            <ReadAs reading={reading} commands={commands} />
            <ColumnTable reading={reading} onChange={commands.change} />
            <DateOrders reading={reading} onChange={commands.change} />
          </section>
          {reading.proposal.people.length > 0 && <PeopleTable reading={reading} onChange={commands.change} />}
          <PreviewTables reading={reading} />
        </>
      )}
      <ImportBar state={state} reading={reading} commands={commands} />
    </OpeningStates>
  );
}
