import type { ProtectedTab } from '../../contract/sharing';
import { CloseButton } from '../shell/dialog/close-button';
import { FailureAlert } from '../shell/failure-note';
import { useStrings } from '../shell/page-context';
import type { ShareState } from './share-state';
import { type ShareStrings, shareStrings } from './strings-share';

interface ShareBarProps {
  readonly state: ShareState;
  readonly onProtect: () => void;
}

/** The outcome of Protect, and the button. */
export function ShareBar({ state: { waiting, failure, result }, onProtect }: ShareBarProps) {
  const strings = useStrings(shareStrings);
  return (
    <div class="dialog-bar">
      <FailureAlert failure={failure} button={strings.tryAgain} onPress={onProtect} />
      <div role="status">
        {waiting === 'protecting' && strings.protecting(countOf(result?.done ?? []))}
        {waiting === null &&
          result !== null &&
          sentences(result, strings).map((sentence) => (
            <p class="done" key={sentence}>
              {sentence}
            </p>
          ))}
      </div>
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={waiting !== null}>
          {strings.protect}
        </button>
        <CloseButton />
      </div>
    </div>
  );
}

function sentences({ done, left }: NonNullable<ShareState['result']>, strings: ShareStrings): string[] {
  const tabs = (what: ProtectedTab['what']) => done.filter((one) => one.what === what).map(({ tab }) => tab);
  const [warns, limited, opened] = [tabs('warns'), tabs('limited'), tabs('opened')];
  return [
    done.length === 0 && left.length === 0 ? strings.nothing : '',
    warns.length > 0 ? strings.doneWarns(warns.length) : '',
    limited.length > 0 ? strings.doneLimited(limited) : '',
    opened.length > 0 ? strings.doneOpened(opened) : '',
    left.length > 0 ? strings.doneLeft(left) : '',
  ].filter((sentence) => sentence !== '');
}

function countOf(done: readonly ProtectedTab[]): number {
  return new Set(done.map(({ tab }) => tab)).size;
}
