interface Props {
  readonly label: string;
  readonly onClick: () => void;
}

export function CloseButton({ label, onClick }: Props) {
  return (
    <button type="button" className="close-button" aria-label={label} onClick={onClick}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" fill="none" />
      </svg>
    </button>
  );
}
