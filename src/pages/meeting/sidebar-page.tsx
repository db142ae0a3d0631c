import { FailedToOpen } from '../shell/failed-to-open';
import { NotSetUp } from '../shell/not-set-up';
import { useStore } from '../shell/use-store';
import { Who } from './engineer/engineer-header';
import { Reminders } from './engineer/reminders';
import { LastTime } from './history/last-time';
import { MeetingForm } from './meeting-form';
import { NoEngineers, Opening } from './parts/opening-states';
import { choices, openDraft } from './state/form-state';
import type { SidebarActions } from './state/meeting-commands';

/** The sidebar: what keeps the form from opening, or the form. */
export function SidebarPage({ actions }: { readonly actions: SidebarActions }) {
  const state = useStore(actions.store);
  const { view, readFailure, settingUp, reading } = state;
  if (settingUp || readFailure?.code === 'not-set-up') {
    return <NotSetUp busy={settingUp} onSetUp={actions.setUp} />;
  }
  if (view === null) {
    return readFailure === null ? <Opening /> : <FailedToOpen failure={readFailure} onRetry={actions.read} />;
  }
  if (choices(view).length === 0) return <NoEngineers busy={reading} onReadAgain={actions.read} />;
  const draft = openDraft(state);
  return (
    <>
      <Reminders state={state} actions={actions} />
      <Who state={state} view={view} actions={actions} />
      <LastTime state={state} view={view} actions={actions} />
      {draft !== null && <MeetingForm {...{ state, view, draft, actions }} />}
    </>
  );
}
