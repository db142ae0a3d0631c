import { useState } from 'preact/hooks';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { EngineerAdded } from './engineer-added';
import type { EngineerCommands } from './engineer-commands';
import { EngineerForm } from './engineer-form';
import { EngineerTabs } from './engineer-tabs';
import type { RosterCommands } from './paste/roster-commands';
import { RosterPage } from './paste/roster-page';
import { engineersStrings } from './strings-engineers';

interface EngineersPageProps {
  readonly commands: EngineerCommands;
  readonly roster: RosterCommands;
}

/** The dialog: engineers one by one, or many at once. */
export function EngineersPage({ commands, roster }: EngineersPageProps) {
  const strings = useStrings(engineersStrings);
  const state = useStore(commands.store);
  const [page, setPage] = useState<'one' | 'many'>('one');
  const { start, failure, waiting, added } = state;
  const opening = { waiting, failure, onRead: commands.read, onSetUp: commands.setUp };
  const tabs = { one: strings.oneByOne, many: strings.pasteMany };
  return (
    // The form of one engineer can be filled in before the first answer; only pasted rows are compared with it.
    <OpeningStates {...opening} isRead>
      <EngineerTabs label={strings.pages} tabs={tabs} chosen={page} onChoose={setPage}>
        {page === 'many' && (
          <OpeningStates {...opening} isRead={start !== null}>
            {start !== null && <RosterPage start={start} commands={roster} />}
          </OpeningStates>
        )}
        {page === 'one' && added !== null && <EngineerAdded added={added} onAnother={commands.another} />}
        {page === 'one' && added === null && <EngineerForm state={state} commands={commands} />}
      </EngineerTabs>
    </OpeningStates>
  );
}
