import { useEffect } from 'react';
import type { Toast } from '../page-store';
import { CloseButton } from './close-button';

interface Props {
  readonly toasts: readonly Toast[];
  readonly onGone: (id: number) => void;
}

/** Messages at the bottom right. Each disappears after its seconds; with a negative number, it is shown until the user closes it. */
export function Toasts({ toasts, onGone }: Props) {
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} onGone={() => onGone(toast.id)} />
      ))}
    </div>
  );
}

function OneToast({ toast, onGone }: { readonly toast: Toast; readonly onGone: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once, when the toast appears
  useEffect(() => {
    if (toast.seconds < 0) return undefined;
    const timer = setTimeout(onGone, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <CloseButton label="Dismiss" onClick={onGone} />
    </div>
  );
}
