import type { Language } from './language';
import { languageStrings } from './strings/strings-language';

interface LanguageChoiceProps {
  readonly spoken: Language;
  readonly onChoose: (language: Language) => void;
}

/** The languages, each by its own name, at the end of a page. */
export function LanguageChoice({ spoken, onChoose }: LanguageChoiceProps) {
  const choice = (language: Language, name: string) => (
    <button
      type="button"
      class="link"
      lang={language}
      aria-pressed={language === spoken}
      onClick={() => onChoose(language)}
    >
      {name}
    </button>
  );
  return (
    <nav class="languages" aria-label={languageStrings[spoken].label}>
      {choice('en', 'English')}·{choice('id', 'Bahasa Indonesia')}
    </nav>
  );
}
