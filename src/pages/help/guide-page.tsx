import { useStrings } from '../shell/page-context';
import { closeDialog } from '../shell/server';
import { guideStrings } from './strings-guide';

/** The dialog: how to use the add-on, in a few lines for each part. It reads nothing (P320). */
export function GuidePage() {
  const strings = useStrings(guideStrings);
  return (
    <>
      <p class="quiet">{strings.what}</p>
      {strings.parts.map(({ title, steps }) => (
        <section key={title} class="guide-part">
          <h2>{title}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
      <div class="dialog-bar">
        <div class="buttons">
          <button type="button" onClick={closeDialog}>
            {strings.close}
          </button>
        </div>
      </div>
    </>
  );
}
