import type { Colors } from './colors';
import type { Language } from './language';
import { useLocalization } from './page-context';
import { footStrings } from './strings/strings-foot';

interface PageFootProps {
  readonly colors: Colors;
  readonly showsVersion: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onColors: (colors: Colors) => void;
}

/** The end of every page: the languages, each by its own name (P121), the colors (P240) and the version (P232). */
export function PageFoot({ colors, showsVersion, onLanguage, onColors }: PageFootProps) {
  const localization = useLocalization();
  const strings = localization.strings(footStrings);
  const language = (one: Language, name: string) => (
    <button
      type="button"
      class="link"
      lang={one}
      aria-pressed={one === localization.language}
      onClick={() => onLanguage(one)}
    >
      {name}
    </button>
  );
  const isDark = colors === 'dark';
  return (
    <footer class="page-foot">
      <nav class="languages" aria-label={strings.languages}>
        {language('en', 'English')}·{language('id', 'Bahasa Indonesia')}
      </nav>
      <button
        type="button"
        class="link"
        aria-pressed={isDark}
        onClick={() => onColors(isDark ? 'light' : 'dark')}
      >
        {strings.dark}
      </button>
      {showsVersion && <p class="version">{strings.version(ADD_ON_VERSION)}</p>}
    </footer>
  );
}

/** The version in package.json; a build replaces it. */
declare const ADD_ON_VERSION: string;
