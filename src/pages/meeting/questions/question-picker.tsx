import { useEffect, useState } from 'preact/hooks';
import type { QuestionBankView } from '../../../contract/endpoints';
import type { Outcome } from '../../../contract/outcome';
import { FailureNote } from '../../shell/failure-note';
import { useLocalization, useStrings } from '../../shell/page-context';
import { isPlainEnter } from '../parts/plain-enter';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';

interface QuestionPickerProps {
  readonly onAsk: (question: string) => void;
  readonly readBank: () => ReturnType<MeetingCommands['readBank']>;
}

/** The question bank by theme, read when the picker opens, and a field for a custom question. */
export function QuestionPicker({ onAsk, readBank }: QuestionPickerProps) {
  const text = useStrings(meetingStrings);
  const { failureText } = useLocalization();
  const [bank, setBank] = useState<Outcome<QuestionBankView> | null>(null);
  const [own, setOwn] = useState('');
  const read = () => {
    setBank(null);
    void readBank().then(setBank);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened.
  useEffect(read, []);
  const ask = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    onAsk(own);
  };
  return (
    <>
      <div role="status">
        {bank === null && <p class="quiet">{text.further.reading}</p>}
        {bank?.ok === false && (
          <FailureNote message={failureText(bank.failure)} button={text.tryAgain} onPress={read} />
        )}
      </div>
      {bank?.ok && <Bank themes={bank.view.themes} onAsk={onAsk} />}
      <label for="bank-own">{text.further.own}</label>
      <input
        id="bank-own"
        dir="auto"
        maxLength={500}
        aria-describedby="bank-own-hint"
        value={own}
        onInput={(event) => setOwn(event.currentTarget.value)}
        onKeyDown={ask}
      />
      <p class="hint" id="bank-own-hint">
        {text.further.ownHint}
      </p>
    </>
  );
}

interface BankProps extends QuestionBankView {
  readonly onAsk: (question: string) => void;
}

function Bank({ themes, onAsk }: BankProps) {
  const text = useStrings(meetingStrings);
  const [theme, setTheme] = useState(0);
  return (
    <>
      <label for="bank-theme">{text.further.theme}</label>
      <select
        id="bank-theme"
        value={String(theme)}
        onChange={(event) => setTheme(Number(event.currentTarget.value))}
      >
        {themes.map((one, index) => (
          <option key={one.theme} value={String(index)}>
            {one.theme}
          </option>
        ))}
      </select>
      <ul class="rows">
        {themes[theme]?.questions.map((question) => (
          <li key={question}>
            <button type="button" class="pickable" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
