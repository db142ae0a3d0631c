interface Props {
  /** The tab's name, or the address. */
  readonly label: string;
  /** An address outside the workbook; null for a tab. */
  readonly address: string | null;
  readonly onFollow: () => void;
}

/** Where a cell leads: below the cell, until it is pressed or something else is selected. */
export function LinkChip({ label, address, onFollow }: Props) {
  return (
    <div className="link-chip">
      {address === null ? (
        // The grid keeps the focus.
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

/** Anything else could be a script. */
function opens(address: string): boolean {
  return /^(https?|mailto):/i.test(address);
}
