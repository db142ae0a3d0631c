import type { Language } from './language';
import { useLocalization } from './page-context';
import { languageStrings } from './strings/strings-language';

interface LanguageChoiceProps {
  readonly onChoose: (language: Language) => void;
}

/** The languages, each by its own name, at the end of a page. */
export function LanguageChoice({ onChoose }: LanguageChoiceProps) {
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
