import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text';

interface CopyButtonProps {
  readonly label: string;
  readonly hint?: string;
  /** Shown once the text is copied. */
  readonly copied: string;
  /** The label of the text if the browser does not allow copying. */
  readonly byHand: string;
  /** Called on each press, so that the text contains the latest input. */
  readonly write: () => string;
  /** Copies the text, with more than the text if the page wants that; false if the browser does not allow it. */
  readonly copy?: (text: string) => Promise<boolean>;
  /** Called after each press. */
  readonly onOutcome?: (isCopied: boolean) => void;
}

/** A button that copies a text; if the browser does not allow that, it shows the text for copying by hand. */
export function CopyButton(props: CopyButtonProps) {
  const { label, hint, copied, byHand, write, copy = copyText, onOutcome } = props;
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
    const isCopied = await copy(words);
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
      {hint !== undefined && <p class="hint">{hint}</p>}
      {outcome !== null && outcome !== 'copied' && (
        <label>
          {byHand}
          <textarea ref={field} rows={4} readOnly dir="auto" value={outcome.byHand} />
        </label>
      )}
    </div>
  );
}
