import { type ComponentChild, render } from 'preact';
import { languageOf, languageShelf } from './language';
import { LanguageChoice } from './language-choice';
import { speak } from './spoken';

/** Draws a page in the user's language with the choice of another at its end, and draws all of it again when that is made. */
export function openPage(page: () => ComponentChild): void {
  const app = document.getElementById('app');
  if (app === null) return;
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
