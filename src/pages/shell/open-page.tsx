import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ChoiceStorage } from './choice-storage';
import { type Colors, colorStorage } from './colors';
import { type Language, languageOf, languageStorage } from './language';
import { type Localization, localize, PageContext } from './page-context';
import { PageFoot } from './page-foot';
import type { Store } from './store';
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
  /** The refusals that only this page can receive. */
  readonly refusals?: RefusalStrings;
}

/** Renders a page below its title in the user's language and colors, with the choice of both at its end (P121, P240). */
export function openPage<State>(opened: OpenedPage<State>): void {
  const app = document.getElementById('app');
  const languages = languageStorage(() => localStorage);
  const colors = colorStorage(() => localStorage);
  if (app !== null) render(<Page {...opened} storages={{ languages, colors }} />, app);
}

type PageProps<State> = OpenedPage<State> & {
  readonly storages: { readonly languages: ChoiceStorage<Language>; readonly colors: ChoiceStorage<Colors> };
};

function Page<State>(props: PageProps<State>) {
  const { title, page, store, locale, showsVersion = false, refusals, storages } = props;
  const [language, setLanguage] = useState(
    () => storages.languages.read() ?? languageOf(navigator.languages),
  );
  const [colors, setColors] = useState(() => storages.colors.read() ?? 'light');
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
  useLayoutEffect(() => {
    document.documentElement.dataset.colors = colors;
  }, [colors]);
  return (
    <PageContext.Provider value={localization}>
      <main>
        <h1 class="visually-hidden">{heading}</h1>
        {page}
      </main>
      <PageFoot
        colors={colors}
        showsVersion={showsVersion}
        onLanguage={(chosen) => {
          setLanguage(chosen);
          storages.languages.write(chosen);
        }}
        onColors={(chosen) => {
          setColors(chosen);
          storages.colors.write(chosen);
        }}
      />
    </PageContext.Provider>
  );
}

const noLocale = () => undefined;
