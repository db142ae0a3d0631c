import { useEffect, useRef } from 'preact/hooks';
import type { AddedEngineerView } from '../../contract/engineer-form';
import { CloseButton } from '../shell/dialog/close-button';
import { useStrings } from '../shell/page-context';
import { engineerStrings } from './strings-engineer';

interface EngineerAddedProps {
  readonly added: AddedEngineerView;
  readonly onAnother: () => void;
}

/** The engineer who was added, and the next steps. */
export function EngineerAdded({ added, onAnother }: EngineerAddedProps) {
  const fields = useStrings(engineerStrings);
  const another = useRef<HTMLButtonElement>(null);
  useEffect(() => another.current?.focus(), []);
  return (
    <section>
      <div role="status">
        <h2 class="done">{fields.added(added.name)}</h2>
        <p>{fields.tab(added.tab)}</p>
      </div>
      <div class="buttons">
        <button type="button" class="action" ref={another} onClick={onAnother}>
          {fields.another}
        </button>
        <CloseButton />
      </div>
    </section>
  );
}
