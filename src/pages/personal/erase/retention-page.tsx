import { CloseButton } from '../../shell/dialog/close-button';
import { Field, fieldAttributes } from '../../shell/field';
import { OpeningStates } from '../../shell/opening-states';
import { useLocalization } from '../../shell/page-context';
import { useStore } from '../../shell/use-store';
import { PlaceList } from '../place-list';
import { personalStrings } from '../strings-personal';
import { Confirmation } from './confirmation';
import { ages, type RetentionCommands } from './retention-commands';
import { retentionStrings } from './strings-retention';

/** The dialog: how old, what is cleared, what remains, and the button after the user has confirmed (P376). */
export function RetentionPage({ commands }: { readonly commands: RetentionCommands }) {
  const { strings: stringsOf, formats, failureText } = useLocalization();
  const [strings, shared] = [stringsOf(retentionStrings), stringsOf(personalStrings)];
  const { view, waiting, failure, months, before, isConfirmed, cleared } = useStore(commands.store);
  const shown = waiting === 'reading' ? null : view;
  const count = (shown?.places ?? []).reduce((sum, place) => sum + place.count, 0);
  const canClear = waiting === null && isConfirmed && count > 0;
  const day = formats.longDay(before ?? '');
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      <section>
        <p>{strings.what}</p>
        <Field name="months" label={strings.age} error={null}>
          <select
            {...fieldAttributes({ name: 'months', error: null })}
            value={String(months)}
            onChange={(event) => void commands.choose(Number(event.currentTarget.value))}
          >
            {ages.map((age) => (
              <option key={age} value={String(age)}>
                {strings.ages(age)}
              </option>
            ))}
          </select>
        </Field>
        {shown !== null && count === 0 && <p>{strings.nothing(day)}</p>}
        {shown !== null && count > 0 && (
          <>
            <PlaceList caption={strings.found(day)} what={strings.texts} places={shown.places} />
            <Confirmation
              title={strings.remainsTitle}
              remains={[
                ...strings.remains,
                ...(shown.hasForm ? [strings.form] : []),
                ...(shown.reports > 0 ? [strings.reports(shown.reports)] : []),
              ]}
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
          {waiting === 'clearing' && strings.clearing}
          {cleared !== null && waiting === null && (
            <p class="done">{strings.cleared(cleared.reduce((sum, place) => sum + place.count, 0))}</p>
          )}
        </div>
        <div class="buttons">
          {count > 0 && (
            <button
              type="button"
              class="action"
              aria-disabled={!canClear}
              onClick={() => canClear && void commands.clear()}
            >
              {strings.clear(count)}
            </button>
          )}
          <CloseButton />
        </div>
      </div>
    </OpeningStates>
  );
}
