import type { ProtectedTab } from '../../contract/sharing';
import { FailureNote } from '../shell/failure-note';
import { closeDialog } from '../shell/server';
import { spoken } from '../shell/spoken';
import { failureStrings } from '../shell/strings/strings-failure';
import type { ShareState } from './share-state';
import { shareStrings } from './strings-share';

interface ShareBarProps {
  readonly state: ShareState;
  readonly onProtect: () => void;
}

/** What Protect did, and the button. */
export function ShareBar({ state: { waiting, failure, told }, onProtect }: ShareBarProps) {
  const words = shareStrings[spoken];
  return (
    <div class="dialog-bar">
      <div role="alert">
        {failure !== null && (
          <FailureNote
            message={failureStrings[spoken](failure)}
            button={words.tryAgain}
            onPress={onProtect}
          />
        )}
      </div>
      <div role="status">
        {waiting === 'protecting' && words.protecting(countOf(told?.done ?? []))}
        {waiting === null &&
          told !== null &&
          sentences(told).map((sentence) => (
            <p class="done" key={sentence}>
              {sentence}
            </p>
          ))}
      </div>
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={waiting !== null}>
          {words.protect}
        </button>
        <button type="button" onClick={closeDialog}>
          {words.close}
        </button>
      </div>
    </div>
  );
}

function sentences({ done, left }: NonNullable<ShareState['told']>): string[] {
  const words = shareStrings[spoken];
  const tabs = (what: ProtectedTab['what']) => done.filter((one) => one.what === what).map(({ tab }) => tab);
  const [warns, limited, opened] = [tabs('warns'), tabs('limited'), tabs('opened')];
  return [
    done.length === 0 && left.length === 0 ? words.nothing : '',
    warns.length > 0 ? words.doneWarns(warns.length) : '',
    limited.length > 0 ? words.doneLimited(limited) : '',
    opened.length > 0 ? words.doneOpened(opened) : '',
    left.length > 0 ? words.doneLeft(left) : '',
  ].filter((sentence) => sentence !== '');
}

function countOf(done: readonly ProtectedTab[]): number {
  return new Set(done.map(({ tab }) => tab)).size;
}
