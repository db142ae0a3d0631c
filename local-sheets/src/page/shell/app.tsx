import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FromPage } from '../../protocol/page-protocol';
import type { HtmlFrames } from '../html-frames';
import type { PageStore } from '../page-store';
import { Executions } from './executions';
import { Header } from './header';
import { HtmlDialog } from './html-dialog';
import { Notices } from './notices';
import { QuestionBox } from './question-box';
import { SettingsBox } from './settings-box';
import { Sidebar } from './sidebar';
import { Toasts } from './toasts';

interface Props {
  readonly store: PageStore;
  readonly send: (message: FromPage) => void;
  readonly frames: HtmlFrames;
  /** The element in which Univer draws; React must not create or move it. */
  readonly gridPlace: HTMLElement;
}

/** The spreadsheet page: the header above the grid, the sidebar at the right, and boxes over them. */
export function App({ store, send, frames, gridPlace }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.now);
  const [runs, setRuns] = useState(1);
  const [showsSettings, setShowsSettings] = useState(false);

  function choose(functionName: string): void {
    setRuns(runs + 1);
    store.change({ script: { run: runs, stage: 'running' } });
    send({ type: 'menu', run: runs, functionName });
    focusGrid();
  }

  function cancel(run: number): void {
    store.change({ script: { run, stage: 'canceling' } });
    send({ type: 'cancel', run });
    focusGrid();
  }

  function toggleExecutions(): void {
    const wanted = state.executions === null;
    store.change({ executions: wanted ? [] : null });
    send({ type: 'executions', wanted });
  }

  function close(kind: 'sidebar' | 'dialog'): void {
    const frame = state[kind];
    store.change({ [kind]: null });
    if (frame) send({ type: 'closed', frame: frame.id });
    focusGrid();
  }

  function closeSettings(): void {
    setShowsSettings(false);
    focusGrid();
  }

  const [question] = state.questions;
  return (
    <>
      <Header
        state={state}
        onChoose={choose}
        onSettings={() => setShowsSettings(true)}
        onExecutions={toggleExecutions}
      />
      <main className="middle">
        <Slot element={gridPlace} />
        {state.sidebar && (
          <Sidebar
            key={state.sidebar.id}
            frame={state.sidebar}
            frames={frames}
            focusGrid={focusGrid}
            onClose={() => close('sidebar')}
          />
        )}
      </main>
      {state.executions && <Executions executions={state.executions} onClose={toggleExecutions} />}
      {state.dialog && (
        <HtmlDialog
          key={state.dialog.id}
          frame={state.dialog}
          frames={frames}
          focusGrid={focusGrid}
          onClose={() => close('dialog')}
        />
      )}
      {showsSettings && state.settings && (
        <SettingsBox
          settings={state.settings}
          onSave={(settings) => {
            send({ type: 'settings', settings });
            closeSettings();
          }}
          onClose={closeSettings}
        />
      )}
      {question && (
        <QuestionBox
          key={question.id}
          title={question.title || state.title}
          message={question.message}
          buttons={question.buttons}
          asksText={question.asksText}
          onAnswer={(button, text) => {
            store.change({ questions: state.questions.slice(1) });
            send({ type: 'answer', question: question.id, button, text });
            focusGrid();
          }}
        />
      )}
      {state.refusal !== null && (
        <QuestionBox
          title="There was a problem"
          message={state.refusal}
          buttons="OK"
          asksText={false}
          onAnswer={() => {
            store.change({ refusal: null });
            focusGrid();
          }}
        />
      )}
      <Notices
        state={state}
        onCancelScript={cancel}
        onDismissScript={() => store.change({ script: null })}
        onDismissFailure={() => store.change({ failure: null })}
        onDetails={() => {
          store.change({ failure: null });
          if (state.executions === null) toggleExecutions();
        }}
      />
      <Toasts
        toasts={state.toasts}
        onGone={(id) => store.change({ toasts: store.now().toasts.filter((toast) => toast.id !== id) })}
      />
    </>
  );
}

/** Focuses Univer's cell editor, a child of the body, which receives the keys while a cell is selected. */
function focusGrid(): void {
  document.getElementById('__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus();
}

/** Shows an element that React did not create. */
function Slot({ element }: { readonly element: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(element), [element]);
  return <div className="grid-slot" ref={place} />;
}
