import { CloseButton } from '../../shell/dialog/close-button';
import { OpeningStates } from '../../shell/opening-states';
import { useLocalization } from '../../shell/page-context';
import { useStore } from '../../shell/use-store';
import { PersonChoice } from '../person-choice';
import { PlaceList } from '../place-list';
import { personalStrings } from '../strings-personal';
import { Confirmation } from './confirmation';
import type { DeletionCommands } from './deletion-commands';
import { deletionStrings } from './strings-deletion';

/** The dialog: whom, what is deleted, what remains, and the button after the user has confirmed (P375). */
export function DeletionPage({ commands }: { readonly commands: DeletionCommands }) {
  const { strings: stringsOf, failureText } = useLocalization();
  const [strings, shared] = [stringsOf(deletionStrings), stringsOf(personalStrings)];
  const { view, waiting, failure, engineerId, isConfirmed, deleted } = useStore(commands.store);
  const deletion =
    waiting !== 'reading' && view?.deletion?.id === engineerId ? (view?.deletion ?? null) : null;
  const canDelete = waiting === null && isConfirmed && deletion !== null;
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      hasEngineers={(view?.engineers.length ?? 0) > 0 || deleted !== null}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      <section>
        <p>{strings.what}</p>
        <PersonChoice
          engineers={view?.engineers ?? []}
          engineerId={engineerId}
          onChoose={(id) => void commands.choose(id)}
        />
        {deletion !== null && (
          <>
            <PlaceList
              caption={strings.found(deletion.name)}
              what={strings.entries}
              places={deletion.places}
            />
            <Confirmation
              title={strings.remainsTitle}
              remains={strings.remains}
              label={strings.confirm}
              isConfirmed={isConfirmed}
              onConfirm={commands.confirm}
            />
          </>
        )}
      </section>
      <div class="dialog-bar">
        <div role="alert">{failure !== null && <p class="error">{failureText(failure)}</p>}</div>
        <div role="status">
          {waiting === 'reading' && shared.reading}
          {waiting === 'deleting' && strings.deleting}
          {deleted !== null && waiting === null && <p class="done">{strings.deleted(deleted.name)}</p>}
        </div>
        <div class="buttons">
          {deletion !== null && (
            <button
              type="button"
              class="action"
              aria-disabled={!canDelete}
              onClick={() => canDelete && void commands.deleteAll()}
            >
              {strings.delete(deletion.name)}
            </button>
          )}
          <CloseButton />
        </div>
      </div>
    </OpeningStates>
  );
}
