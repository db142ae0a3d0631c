interface FailureNoteProps {
  readonly message: string;
  readonly button: string;
  readonly onPress: () => void;
}

/** A failure and the button to continue; use it inside a live region. */
export function FailureNote({ message, button, onPress }: FailureNoteProps) {
  return (
    <div class="failure">
      <p dir="auto">{message}</p>
      <button type="button" onClick={onPress}>
        {button}
      </button>
    </div>
  );
}
