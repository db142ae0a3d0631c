import { useState } from 'preact/hooks';
import { isPlainEnter } from './plain-enter';
import { text } from './text';

/** The bank by theme, and a field for a question of one's own. */
export function QuestionPicker({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const [theme, setTheme] = useState(0);
  const [own, setOwn] = useState('');
  const bank = text.questionBank;
  const ask = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    onAsk(own);
  };
  return (
    <>
      <label for="bank-theme">{text.further.theme}</label>
      <select
        id="bank-theme"
        value={String(theme)}
        onChange={(event) => setTheme(Number(event.currentTarget.value))}
      >
        {bank.map((one, index) => (
          <option key={one.theme} value={String(index)}>
            {one.theme}
          </option>
        ))}
      </select>
      <ul class="rows">
        {bank[theme]?.questions.map((question) => (
          <li key={question}>
            <button type="button" class="pickable" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      <label for="bank-own">{text.further.own}</label>
      <input
        id="bank-own"
        dir="auto"
        autocomplete="off"
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
