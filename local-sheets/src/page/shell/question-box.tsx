import { useEffect, useRef, useState } from 'react';
import type { ButtonSet } from '../../protocol/page-protocol';
import { CloseButton } from './close-button';

interface Props {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSet;
  readonly asksText: boolean;
  readonly onAnswer: (button: string, text: string) => void;
}

const captions: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** An alert or a prompt: the script waits until the user presses a button or closes the box. */
export function QuestionBox({ title, message, buttons, asksText, onAnswer }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => box.current?.showModal(), []);
  const [first, ...others] = buttons.split('_');

  return (
    <dialog
      ref={box}
      className="question-box"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer('CLOSE', text);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(first ?? 'OK', text);
        }}
      >
        <div className="dialog-title">
          <h2>{title}</h2>
          <CloseButton label="Close" onClick={() => onAnswer('CLOSE', text)} />
        </div>
        <p>{message}</p>
        {asksText && (
          <input
            type="text"
            aria-label={message || title}
            value={text}
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <div className="question-buttons">
          {others.map((name) => (
            <button type="button" className="button-plain" key={name} onClick={() => onAnswer(name, text)}>
              {captions[name]}
            </button>
          ))}
          <button type="submit" className="button-main">
            {captions[first ?? 'OK']}
          </button>
        </div>
      </form>
    </dialog>
  );
}
