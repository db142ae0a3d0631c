import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingTextProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onInput'> {
  readonly value: string;
  readonly onEdit: (value: string) => void;
}

/** A text field that is as tall as its text, up to the limit in the style sheet. */
export function GrowingText({ value, onEdit, ...attributes }: GrowingTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const { current } = field;
    // Newer browsers do this with field-sizing in controls.css.
    if (current === null || CSS.supports('field-sizing', 'content')) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      {...attributes}
      ref={field}
      dir="auto"
      value={value}
      onInput={(event) => onEdit(event.currentTarget.value)}
    />
  );
}
