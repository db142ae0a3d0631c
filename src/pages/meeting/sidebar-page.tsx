import type { ComponentChild } from 'preact';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { Brief } from './brief/brief';
import { EngineerHeader } from './engineer/engineer-header';
import { Reminders } from './engineer/reminders';
import { FirstEngineer } from './first-run/first-engineer';
import { FirstMeeting } from './first-run/first-meeting';
import { LastTime } from './history/last-time';
import { MeetingForm } from './meeting-form';
import { PasteNotes } from './notes/paste-notes';
import { choices, openDraft, shownEngineer } from './state/form-state';
import type { MeetingCommands } from './state/meeting-commands';
import { meetingStrings } from './strings/meeting-strings';

/** The sidebar: the engineer and the form of their 1:1. */
export function SidebarPage({ commands }: { readonly commands: MeetingCommands }) {
  const state = useStore(commands.store);
  const { view, readFailure, settingUp } = state;
  const draft = openDraft(state);
  const engineer = shownEngineer(state);
  const { firstRun } = useStrings(meetingStrings);
  return (
    <OpeningStates
      waiting={settingUp ? 'setting up' : null}
      failure={readFailure}
      isRead={view !== null}
      hasEngineers={view !== null && choices(view).length > 0}
      onRead={commands.read}
      onSetUp={commands.setUp}
      placeholder={(status) => <Placeholder status={status} />}
      setUpStep={firstRun.step(1)}
      noEngineers={<FirstEngineer commands={commands} />}
    >
      {view !== null && (
        <>
          <Reminders state={state} commands={commands} />
          <Brief state={state} view={view} />
          <EngineerHeader state={state} view={view} commands={commands} />
          <LastTime state={state} view={view} commands={commands} />
          <FirstMeeting view={view} />
          {draft !== null && <MeetingForm {...{ state, view, draft, commands }} />}
          {draft !== null && draft.corrects === null && engineer !== null && (
            <PasteNotes
              key={engineer.id}
              {...{ view, engineer, draft }}
              edit={commands.edit}
              loadNotesReader={commands.loadNotesReader}
            />
          )}
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
      <div class="skeleton engineer-summary" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
    </>
  );
}
