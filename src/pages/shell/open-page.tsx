import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Language, type LanguageStorage, languageOf, languageStorage } from './language';
import { type Localization, localize, PageContext, useLocalization } from './page-context';
import type { Store } from './store';
import { languageStrings } from './strings/strings-language';
import type { RefusalStrings } from './strings/strings-refusal-any';
import { useSelected } from './use-store';

interface OpenedPage<State> {
  readonly title: (strings: Localization['strings']) => string;
  readonly page: ComponentChild;
  readonly store: Store<State, never>;
  /** The locale of the spreadsheet; undefined until it is read. */
  readonly locale?: (state: State) => string | undefined;
  /** True for the page that shows the version of the add-on at its foot (P232). */
  readonly showsVersion?: boolean;
  /** The refusals that only this page can get. */
  readonly refusals?: RefusalStrings;
}

/** Renders a page below its title in the user's language, with the choice of the language at its end (P121). */
export function openPage<State>(opened: OpenedPage<State>): void {
  const app = document.getElementById('app');
  if (app !== null) render(<Page {...opened} storage={languageStorage(() => localStorage)} />, app);
}

type PageProps<State> = OpenedPage<State> & { readonly storage: LanguageStorage };

function Page<State>(props: PageProps<State>) {
  const { title, page, store, locale, showsVersion = false, refusals, storage } = props;
  const [language, setLanguage] = useState(() => storage.read() ?? languageOf(navigator.languages));
  const spreadsheetLocale = useSelected(store, locale ?? noLocale);
  const localization = useMemo(
    () => localize(language, spreadsheetLocale, refusals),
    [language, spreadsheetLocale, refusals],
  );
  const heading = title(localization.strings);
  // Before the effects of the page, which may set another title.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = heading;
  }, [language, heading]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    storage.write(chosen);
  };
  return (
    <PageContext.Provider value={localization}>
      <main>
        <h1 class="visually-hidden">{heading}</h1>
        {page}
      </main>
      <LanguageChoice onChoose={choose} />
      {showsVersion && (
        <footer class="version">{localization.strings(languageStrings).version(ADD_ON_VERSION)}</footer>
      )}
    </PageContext.Provider>
  );
}

/** The version in package.json; a build replaces it. */
declare const ADD_ON_VERSION: string;

const noLocale = () => undefined;

interface LanguageChoiceProps {
  readonly onChoose: (language: Language) => void;
}

/** The languages, each by its own name, at the end of a page. */
function LanguageChoice({ onChoose }: LanguageChoiceProps) {
  const { language, strings } = useLocalization();
  const choice = (one: Language, name: string) => (
    <button
      type="button"
      class="link"
      lang={one}
      aria-pressed={one === language}
      onClick={() => onChoose(one)}
    >
      {name}
    </button>
  );
  return (
    <nav class="languages" aria-label={strings(languageStrings).label}>
      {choice('en', 'English')}·{choice('id', 'Bahasa Indonesia')}
    </nav>
  );
}
