import { useState } from 'preact/hooks';
import type { Failure } from '../../../contract/outcome';
import { useLocalization, useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

interface OpenTabProps {
  readonly name: string;
  readonly onOpen: () => Promise<Failure | null>;
}

/** Opens the engineer tab in the spreadsheet. */
export function OpenTab({ name, onOpen }: OpenTabProps) {
  const text = useStrings(meetingStrings);
  const { failureText } = useLocalization();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(await onOpen());
    setBusy(false);
  };
  const label = text.who.openTab(name);
  return (
    <>
      <button
        type="button"
        class="icon"
        title={label}
        aria-label={label}
        aria-disabled={isBusy}
        onClick={press}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M19 19H5V5h7V3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7h-2zM14 3v2h3.59l-9.83 9.83 1.41 1.41L19 6.41V10h2V3z" />
        </svg>
      </button>
      <p role="alert" class="open-tab-failure error">
        {failure !== null && failureText(failure)}
      </p>
    </>
  );
}
