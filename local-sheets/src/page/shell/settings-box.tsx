import { useEffect, useRef, useState } from 'react';
import type { SheetSettings } from '../../protocol/settings';
import { sheetLocale } from '../../protocol/sheet-locale';
import { CloseButton } from './close-button';

interface Props {
  readonly settings: SheetSettings;
  readonly onSave: (settings: SheetSettings) => void;
  readonly onClose: () => void;
}

/** The locales to choose from, by their names in scripts. A script can set others too. */
const locales =
  'de_AT de_DE en_AU en_GB en_IN en_SG en_US es_ES fr_FR in_ID it_IT ja_JP nl_NL pl_PL pt_BR sv_SE tr_TR';

/** "File › Settings": the locale and the time zone of the spreadsheet (H547). */
export function SettingsBox({ settings, onSave, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [locale, setLocale] = useState(settings.locale);
  const [timeZone, setTimeZone] = useState(settings.timeZone);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    box.current?.showModal();
    first.current?.focus();
  }, []);

  return (
    <dialog
      ref={box}
      className="question-box settings-box"
      aria-label="Settings for this spreadsheet"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ locale, timeZone });
        }}
      >
        <div className="dialog-title">
          <h2>Settings for this spreadsheet</h2>
          <CloseButton label="Close" onClick={onClose} />
        </div>
        <label className="setting">
          <span>Locale</span>
          <select ref={first} value={locale} onChange={(event) => setLocale(event.target.value)}>
            {choices(locales.split(' '), settings.locale).map((name) => (
              <option key={name} value={name}>
                {localeTitle(name)}
              </option>
            ))}
          </select>
        </label>
        <p>The locale decides how numbers, dates and formulas are written and read.</p>
        <label className="setting">
          <span>Time zone</span>
          <select value={timeZone} onChange={(event) => setTimeZone(event.target.value)}>
            {choices(Intl.supportedValuesOf('timeZone'), settings.timeZone).map((name) => (
              <option key={name} value={name}>
                {name.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <p>The time zone decides which day it is in this spreadsheet.</p>
        <div className="question-buttons">
          <button type="button" className="button-plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button-main">
            Save settings
          </button>
        </div>
      </form>
    </dialog>
  );
}

function choices(known: readonly string[], current: string): readonly string[] {
  return known.includes(current) ? known : [current, ...known];
}

/** "Indonesia (in_ID)": as in Sheets, the title of a locale is its region. */
function localeTitle(name: string): string {
  const tag = sheetLocale(name)?.tag;
  const title = tag && new Intl.DisplayNames('en', { type: 'region' }).of(tag.split('-')[1] ?? 'US');
  return title ? `${title} (${name})` : name;
}
