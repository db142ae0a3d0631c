import { CloseButton } from '../../shell/dialog/close-button';
import { OpeningStates } from '../../shell/opening-states';
import { useStrings } from '../../shell/page-context';
import { useStore } from '../../shell/use-store';
import { download } from './download';
import { scoresFile } from './export-files';
import type { ScoresCommands } from './scores-commands';
import { scoresStrings } from './strings-scores';

/** The dialog: how many rows there are, and the button that downloads them (P373). */
export function ScoresPage({ commands }: { readonly commands: ScoresCommands }) {
  const strings = useStrings(scoresStrings);
  const { waiting, scores, done, total, failure, downloaded } = useStore(commands.store);
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={scores !== null}
      onRead={commands.read}
      onSetUp={commands.setUp}
      placeholder={(status) => (total > 0 ? <p role="status">{strings.reading(done, total)}</p> : status)}
    >
      <section>
        <p>{strings.what}</p>
        <p>{strings.found(scores?.rows.length ?? 0, total)}</p>
      </section>
      <div class="dialog-bar">
        <div role="status">{downloaded !== null && <p class="done">{strings.downloaded(downloaded)}</p>}</div>
        <div class="buttons">
          {scores !== null && (
            <button
              type="button"
              class="action"
              onClick={() => {
                const file = scoresFile(scores.headers, scores.rows, scores.today);
                download(file);
                commands.noteDownload(file.name);
              }}
            >
              {strings.csv}
            </button>
          )}
          <CloseButton />
        </div>
      </div>
    </OpeningStates>
  );
}
