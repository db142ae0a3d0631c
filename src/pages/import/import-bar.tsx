import { CloseButton } from '../shell/dialog/close-button';
import { FailureNote } from '../shell/failure-note';
import { useLocalization, useStrings } from '../shell/page-context';
import type { ImportCommands } from './import-commands';
import { countsOf, type ImportReading, isAsking } from './import-reading';
import type { ImportState } from './import-state';
import { importStrings } from './strings-import';

interface ImportBarProps {
  readonly state: ImportState;
  readonly reading: ImportReading | null;
  readonly commands: Pick<ImportCommands, 'importAll' | 'undo' | 'chooseTab'>;
}

/** What will be imported, the progress, the outcome, and the buttons. */
export function ImportBar({ state, reading, commands }: ImportBarProps) {
  const strings = useStrings(importStrings);
  const { failureText } = useLocalization();
  const { waiting, failure, result, done, total, tab } = state;
  const isBusy = waiting !== null;
  const counts = reading === null ? null : countsOf(reading.proposal);
  const ready = counts?.ready ?? 0;
  const canImport =
    !isBusy && reading !== null && ready > 0 && !isAsking(reading) && result?.state !== 'whole';
  return (
    <div class="dialog-bar">
      <div role="alert">
        {failure !== null && reading === null && tab !== null && (
          <FailureNote
            message={failureText(failure)}
            button={strings.again}
            onPress={() => void commands.chooseTab(tab)}
          />
        )}
        {failure !== null && reading !== null && <p class="error">{failureText(failure)}</p>}
      </div>
      <div role="status">
        {waiting === 'reading' && <p>{strings.reading}</p>}
        {waiting === 'adding' && <p>{strings.adding(done, total)}</p>}
        {waiting === 'importing' && <p>{strings.importing(done, total)}</p>}
        {waiting === 'undoing' && <p>{strings.undoing}</p>}
        {!isBusy && result !== null && (
          <>
            <p class={result.state === 'whole' ? 'done' : ''}>
              {strings.results[result.state](result.added, result.known)}
            </p>
            {result.engineers.length > 0 && <p>{strings.engineersAdded(result.engineers)}</p>}
          </>
        )}
        {!isBusy && result === null && counts !== null && reading !== null && (
          <p>{isAsking(reading) ? strings.asking : strings.summary(ready, counts.unread, counts.leftOut)}</p>
        )}
      </div>
      {(waiting === 'adding' || waiting === 'importing') && (
        <progress aria-label={strings.progressOf} value={done} max={total} />
      )}
      <div class="buttons">
        <button
          type="button"
          class="action"
          aria-disabled={!canImport}
          onClick={() => canImport && void commands.importAll()}
        >
          {result?.state === 'partial' ? strings.goOn : strings.import(ready)}
        </button>
        {!isBusy && result !== null && result.undos.length > 0 && (
          <button type="button" onClick={() => void commands.undo()}>
            {strings.undo}
          </button>
        )}
        <CloseButton />
      </div>
    </div>
  );
}
