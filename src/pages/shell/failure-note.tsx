interface FailureNoteProps {
  readonly message: string;
  readonly button: string;
  readonly onPress: () => void;
}

/** What went wrong and the button that mends it; stands inside a live region. */
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
