interface ConfirmationProps {
  /** Above the list of what remains. */
  readonly title: string;
  readonly remains: readonly string[];
  /** The label of the box. */
  readonly label: string;
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
}

/** What remains, and the box to tick before anything is removed for good. */
export function Confirmation({ title, remains, label, isConfirmed, onConfirm }: ConfirmationProps) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="remains">
        {remains.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <label class="tick">
        <input
          type="checkbox"
          checked={isConfirmed}
          onChange={(event) => onConfirm(event.currentTarget.checked)}
        />
        {label}
      </label>
    </>
  );
}
