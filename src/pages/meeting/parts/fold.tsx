import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly class: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A fold that is closed at first; what is in it is rendered only while it is open. */
export function Fold({ class: name, title, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
