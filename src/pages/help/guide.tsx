import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import './help.css';
import { CloseButton } from '../shell/dialog/close-button';
import { openPage } from '../shell/open-page';
import { useStrings } from '../shell/page-context';
import { noState } from './no-state';
import { guideStrings } from './strings-guide';

openPage({
  title: (strings) => strings(guideStrings).title,
  page: <GuidePage />,
  store: noState,
  showsVersion: true,
});

/** The dialog: how to use the add-on, in a few lines for each part. It reads nothing (P320). */
function GuidePage() {
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
          <CloseButton />
        </div>
      </div>
    </>
  );
}
