import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface CopyButtonProps {
  readonly label: string;
  readonly hint: string;
  /** Shown once the text is copied. */
  readonly copied: string;
  /** The label of the text if the browser does not allow copying. */
  readonly byHand: string;
  /** Called on each press, so that the text contains the latest input. */
  readonly write: () => string;
  /** Called after each press. */
  readonly onOutcome?: (isCopied: boolean) => void;
}

/** A button that copies a text; if the browser does not allow that, it shows the text for copying by hand. */
export function CopyButton({ label, hint, copied, byHand, write, onOutcome }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | { readonly byHand: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is there once there is something to copy by hand.
  useLayoutEffect(() => {
    field.current?.select();
  }, [outcome]);
  const press = async () => {
    const words = write();
    // Cleared first: a live region does not announce text that it already contains.
    setOutcome(null);
    const isCopied = await copyText(words);
    setOutcome(isCopied ? 'copied' : { byHand: words });
    onOutcome?.(isCopied);
  };
  return (
    <div class="copy">
      <button type="button" onClick={press} onBlur={() => outcome === 'copied' && setOutcome(null)}>
        {label}
      </button>
      <span role="status" class="done">
        {outcome === 'copied' && copied}
      </span>
      <p class="hint">{hint}</p>
      {outcome !== null && outcome !== 'copied' && (
        <label>
          {byHand}
          <textarea ref={field} rows={4} readOnly dir="auto" value={outcome.byHand} />
        </label>
      )}
    </div>
  );
}

/** Copies the text; false if the browser allows neither way, as in a frame without permission. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

/** The deprecated way, which needs a field with the text selected; restores the focus. */
function copyFromField(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
