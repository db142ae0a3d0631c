import { type ComponentChild, render } from 'preact';
import { type Language, languageOf, languageShelf } from './language';
import { LanguageChoice } from './language-choice';
import { speakLanguage } from './spoken';
import { expectRefusals } from './strings/strings-failure';
import type { RefusalWords } from './strings/strings-refusal-any';

/** What a page is made of. */
interface OpenedPage {
  readonly title: () => string;
  readonly page: () => ComponentChild;
  /** What only this page can be refused. */
  readonly refusals: RefusalWords;
  readonly speak?: (language: Language) => void;
}

/** Draws a page under its title in the user's language, and at its end the choice of another, by which all is drawn again. */
export function openPage({ title, page, refusals, speak = speakLanguage }: OpenedPage): void {
  const app = document.getElementById('app');
  if (app === null) return;
  expectRefusals(refusals);
  const shelf = languageShelf(() => localStorage);
  let language = shelf.read() ?? languageOf(navigator.languages);
  const draw = () => {
    speak(language);
    document.documentElement.lang = language;
    document.title = title();
    render(
      <>
        <main>
          <h1 class="unseen">{title()}</h1>
          {page()}
        </main>
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
