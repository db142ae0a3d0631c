import { useState } from 'preact/hooks';
import type { Failure } from '../../contract/outcome';
import { FailedToOpen } from '../shell/failed-to-open';
import { NotSetUp } from '../shell/not-set-up';
import { useStrings } from '../shell/page-context';
import { stageStrings } from '../shell/strings/strings-stages';
import { useStore } from '../shell/use-store';
import { EngineerAdded } from './engineer-added';
import type { EngineerActions } from './engineer-commands';
import { EngineerForm } from './engineer-form';
import { EngineerTabs } from './engineer-tabs';
import type { RosterActions } from './paste/roster-commands';
import { RosterPage } from './paste/roster-page';
import { engineersStrings } from './strings-engineers';

interface EngineersPageProps {
  readonly actions: EngineerActions;
  readonly roster: RosterActions;
}

/** The dialog: engineers one by one, or many at once. */
export function EngineersPage({ actions, roster }: EngineersPageProps) {
  const strings = useStrings(engineersStrings);
  const state = useStore(actions.store);
  const [page, setPage] = useState<'one' | 'many'>('one');
  if (state.waiting === 'setting up' || state.failure?.code === 'not-set-up') {
    return <NotSetUp busy={state.waiting === 'setting up'} onSetUp={actions.setUp} />;
  }
  const { start, failure } = state;
  const tabs = { one: strings.oneByOne, many: strings.pasteMany };
  return (
    <EngineerTabs label={strings.pages} tabs={tabs} chosen={page} onChoose={setPage}>
      {page === 'many' && start !== null && <RosterPage start={start} actions={roster} />}
      {page === 'many' && start === null && <NotRead failure={failure} onRetry={actions.read} />}
      {page === 'one' && state.added !== null && (
        <EngineerAdded added={state.added} onAnother={actions.another} />
      )}
      {page === 'one' && state.added === null && <EngineerForm state={state} actions={actions} />}
    </EngineerTabs>
  );
}

interface NotReadProps {
  readonly failure: Failure | null;
  readonly onRetry: () => void;
}

/** Without the workbook nobody can say who is new. */
function NotRead({ failure, onRetry }: NotReadProps) {
  const stages = useStrings(stageStrings);
  if (failure !== null) return <FailedToOpen failure={failure} onRetry={onRetry} />;
  return (
    <p class="quiet" role="status">
      {stages.reading}
    </p>
  );
}
