import type { ComponentChild } from 'preact';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { Who } from './engineer/engineer-header';
import { Reminders } from './engineer/reminders';
import { LastTime } from './history/last-time';
import { MeetingForm } from './meeting-form';
import { choices, openDraft } from './state/form-state';
import type { SidebarActions } from './state/meeting-commands';
import { meetingStrings } from './strings/meeting-strings';

/** The sidebar: the engineer and the form of their 1:1. */
export function SidebarPage({ actions }: { readonly actions: SidebarActions }) {
  const state = useStore(actions.store);
  const { view, readFailure, settingUp, reading } = state;
  const draft = openDraft(state);
  return (
    <OpeningStates
      isSettingUp={settingUp}
      isReading={reading}
      failure={readFailure}
      isRead={view !== null}
      hasEngineers={view !== null && choices(view).length > 0}
      onRead={actions.read}
      onSetUp={actions.setUp}
      placeholder={(status) => <Placeholder status={status} />}
    >
      {view !== null && (
        <>
          <Reminders state={state} actions={actions} />
          <Who state={state} view={view} actions={actions} />
          <LastTime state={state} view={view} actions={actions} />
          {draft !== null && <MeetingForm {...{ state, view, draft, actions }} />}
        </>
      )}
    </OpeningStates>
  );
}

/** The frame of the sidebar before the first answer. */
function Placeholder({ status }: { readonly status: ComponentChild }) {
  const { who } = useStrings(meetingStrings);
  return (
    <>
      <label for="engineer">{who.label}</label>
      <input id="engineer" disabled />
      {status}
      <div class="skeleton facts" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
    </>
  );
}
