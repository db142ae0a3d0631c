import { useEffect, useRef } from 'preact/hooks';
import type { AddedEngineerView } from '../../contract/engineer-form';
import { closeDialog } from '../shell/server';
import { spoken } from '../shell/spoken';
import { engineerStrings } from './strings-engineer';

interface EngineerAddedProps {
  readonly added: AddedEngineerView;
  readonly onAnother: () => void;
}

/** Says who was added, and what may come next. */
export function EngineerAdded({ added, onAnother }: EngineerAddedProps) {
  const another = useRef<HTMLButtonElement>(null);
  useEffect(() => another.current?.focus(), []);
  return (
    <section>
      <div role="status">
        <h2 class="done">{engineerStrings[spoken].added(added.name)}</h2>
        <p>{engineerStrings[spoken].tab(added.tab)}</p>
      </div>
      <div class="buttons">
        <button type="button" class="action" ref={another} onClick={onAnother}>
          {engineerStrings[spoken].another}
        </button>
        <button type="button" onClick={closeDialog}>
          {engineerStrings[spoken].close}
        </button>
      </div>
    </section>
  );
}
