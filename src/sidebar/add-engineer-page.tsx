import type { EngineerActions } from './engineer-actions';
import { EngineerAdded } from './engineer-added';
import { EngineerForm } from './engineer-form';
import { NotSetUp } from './stages';
import { useStore } from './use-store';

/** The dialog: the form, or what was added with it. */
export function AddEngineerPage({ actions }: { readonly actions: EngineerActions }) {
  const state = useStore(actions.store);
  if (state.waiting === 'setting up' || state.failure?.code === 'not-set-up') {
    return <NotSetUp busy={state.waiting === 'setting up'} onSetUp={actions.setUp} />;
  }
  if (state.added !== null) return <EngineerAdded added={state.added} onAnother={actions.another} />;
  return <EngineerForm state={state} actions={actions} />;
}
