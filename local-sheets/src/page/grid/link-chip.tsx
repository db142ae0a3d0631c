interface Props {
  /** The tab's name, or the address. */
  readonly label: string;
  /** An address outside the workbook; null for a tab. */
  readonly address: string | null;
  readonly onFollow: () => void;
}

/** Shows the target of a link below its cell until it is pressed or the selection changes (H368). */
export function LinkChip({ label, address, onFollow }: Props) {
  return (
    <div className="link-chip">
      {address === null ? (
        // Without this, the grid would lose the focus.
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onFollow}>
          {label}
        </button>
      ) : opens(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer" onClick={onFollow}>
          {label}
        </a>
      ) : (
        label
      )}
    </div>
  );
}

/** Any other address could be a script. */
function opens(address: string): boolean {
  return /^(https?|mailto):/i.test(address);
}
