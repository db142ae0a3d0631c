import { type ComponentChild, render } from 'preact';
import { type Language, languageOf, languageShelf } from './language';
import { LanguageChoice } from './language-choice';
import { speakLanguage } from './spoken';
import { expectRefusals } from './words-failure';
import type { RefusalWords } from './words-refusal-any';

/** Draws a page in the user's language with the choice of another at its end, and draws all of it again when that is made. */
export function openPage(
  page: () => ComponentChild,
  /** What only this page can be refused. */
  refusals: RefusalWords,
  speak: (language: Language) => void = speakLanguage,
): void {
  const app = document.getElementById('app');
  if (app === null) return;
  expectRefusals(refusals);
  const shelf = languageShelf(() => localStorage);
  let language = shelf.read() ?? languageOf(navigator.languages);
  const draw = () => {
    speak(language);
    document.documentElement.lang = language;
    render(
      <>
        {page()}
        <LanguageChoice
          spoken={language}
          onChoose={(chosen) => {
            language = chosen;
            shelf.keep(chosen);
            draw();
          }}
        />
      </>,
      app,
    );
  };
  draw();
}
