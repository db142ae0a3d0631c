import { useState } from 'preact/hooks';
import { CopyButton } from '../shell/copy/copy-button';
import { CloseButton } from '../shell/dialog/close-button';
import { useLocalization } from '../shell/page-context';
import { emptyAnswers, type ProblemAnswers, problemReport } from './problem-report';
import { problemStrings } from './strings-problem';

/** The dialog: the user describes a problem and copies a report of it. It reads nothing and sends nothing (P321). */
export function ProblemPage() {
  const { language, strings: stringsOf } = useLocalization();
  const strings = stringsOf(problemStrings);
  const [answers, setAnswers] = useState(emptyAnswers);
  const field = (name: keyof ProblemAnswers) => (
    <label>
      {strings.questions[name]}
      <textarea
        rows={2}
        dir="auto"
        value={answers[name]}
        onInput={({ currentTarget: { value } }) => setAnswers((before) => ({ ...before, [name]: value }))}
      />
    </label>
  );
  return (
    <>
      <section>
        <p>{strings.what}</p>
        {field('did')}
        {field('expected')}
        {field('happened')}
        <p class="notice">{strings.noSecrets}</p>
      </section>
      <div class="dialog-bar">
        <p class="hint">{strings.copyHint}</p>
        <div class="buttons">
          <CopyButton
            label={strings.copy}
            copied={strings.copied}
            byHand={strings.byHand}
            write={() =>
              problemReport(answers, { version: ADD_ON_VERSION, language, browser: navigator.userAgent })
            }
          />
          <CloseButton />
        </div>
      </div>
    </>
  );
}

/** The version in package.json; a build replaces it. */
declare const ADD_ON_VERSION: string;
