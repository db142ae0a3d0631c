import { FailedToOpen } from './failed-to-open';
import { choices, openDraft } from './form-state';
import { LastTime } from './last-time';
import { MeetingForm } from './meeting-form';
import { NotSetUp } from './not-set-up';
import { Reminders } from './reminders';
import type { SidebarActions } from './sidebar-actions';
import { NoEngineers, Opening } from './stages';
import { useStore } from './use-store';
import { Who } from './who';

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
