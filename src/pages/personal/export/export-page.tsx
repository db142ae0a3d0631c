import { CloseButton } from '../../shell/dialog/close-button';
import { FailureAlert } from '../../shell/failure-note';
import { OpeningStates } from '../../shell/opening-states';
import { useLocalization } from '../../shell/page-context';
import { useStore } from '../../shell/use-store';
import { PersonChoice } from '../person-choice';
import { PlaceList } from '../place-list';
import { personalStrings } from '../strings-personal';
import { type Download, download } from './download';
import type { ExportCommands } from './export-commands';
import { exportDocument } from './export-document';
import { fileName, jsonFile, zipFile } from './export-files';
import { exportStrings } from './strings-export';

/** The dialog: whom, what there is about them, and three ways to take it along (P370). */
export function ExportPage({ commands }: { readonly commands: ExportCommands }) {
  const { strings: stringsOf, formats, language } = useLocalization();
  const [strings, shared] = [stringsOf(exportStrings), stringsOf(personalStrings)];
  const { view, waiting, failure, engineerId, downloaded } = useStore(commands.store);
  const person = view?.person?.id === engineerId && waiting === null ? (view?.person ?? null) : null;
  const save = (file: Download) => {
    download(file);
    commands.noteDownload(file.name);
  };
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      hasEngineers={(view?.engineers.length ?? 0) > 0}
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
        {person !== null && view !== null && (
          <>
            <PlaceList
              caption={strings.found(person.name)}
              what={strings.rows}
              places={person.tables.map(({ key, title, rows }) => ({ key, title, count: rows.length }))}
            />
            <ul class="remains">
              {strings.notIn.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <div class="dialog-bar">
        <FailureAlert failure={failure} button={shared.again} onPress={() => void commands.read()} />
        <div role="status">
          {waiting === 'reading' && shared.reading}
          {downloaded !== null && <p class="done">{strings.downloaded(downloaded)}</p>}
        </div>
        <div class="buttons">
          {person !== null && view !== null && (
            <>
              <button type="button" class="action" onClick={() => save(jsonFile(person, view.today))}>
                {strings.json}
              </button>
              <button type="button" onClick={() => save(zipFile(person, view.today))}>
                {strings.zip}
              </button>
              <button
                type="button"
                onClick={() =>
                  save({
                    name: fileName(`1-1s ${person.name} ${view.today}`, 'html'),
                    type: 'text/html',
                    content: exportDocument(person, {
                      language,
                      decimal: formats.decimal,
                      title: strings.documentTitle(person.name),
                      about: [strings.documentDay(formats.longDay(view.today)), ...strings.notIn],
                      nothing: strings.nothing,
                    }),
                  })
                }
              >
                {strings.html}
              </button>
            </>
          )}
          <CloseButton />
        </div>
      </div>
    </OpeningStates>
  );
}
