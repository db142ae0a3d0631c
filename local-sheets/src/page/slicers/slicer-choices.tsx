import { useEffect, useRef, useState } from 'react';
import type { SlicerChoice } from './slicer-source';

interface Props {
  readonly title: string;
  readonly choices: readonly SlicerChoice[];
  readonly hidden: readonly string[];
  readonly onChoose: (hidden: readonly string[]) => void;
  readonly onClose: () => void;
}

const pointerEvents = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'wheel'];

/** The values of a slicer with check boxes; rows with checked values are shown. Escape changes nothing (H553). */
export function SlicerChoices({ title, choices, hidden, onChoose, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [unchecked, setUnchecked] = useState(hidden);
  useEffect(() => {
    const { current } = box;
    current?.showModal();
    // React passes events from here on to the grid, which would use the pointer itself.
    const keep = (event: Event) => event.stopPropagation();
    for (const type of pointerEvents) current?.addEventListener(type, keep);
    return () => {
      for (const type of pointerEvents) current?.removeEventListener(type, keep);
    };
  }, []);
  const isAll = !choices.some(({ text }) => unchecked.includes(text));

  return (
    <dialog
      ref={box}
      className="question-box slicer-choices"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(unchecked);
        }}
      >
        <h2>{title}</h2>
        <label className="slicer-all">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => setUnchecked(isAll ? choices.map(({ text }) => text) : [])}
          />
          Select all
        </label>
        <ul>
          {choices.map(({ text, rows }) => (
            <li key={text}>
              <label>
                <input
                  type="checkbox"
                  checked={!unchecked.includes(text)}
                  onChange={({ target }) =>
                    setUnchecked(
                      target.checked ? unchecked.filter((one) => one !== text) : [...unchecked, text],
                    )
                  }
                />
                <span className="slicer-text">{text || '(Blanks)'}</span>{' '}
                <span className="faint">{rows}</span>
              </label>
            </li>
          ))}
        </ul>
        <div className="question-buttons">
          <button type="button" className="button-plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button-main">
            OK
          </button>
        </div>
      </form>
    </dialog>
  );
}
