/** Moves the focus from one section of the form to the first field of the next. */
export function goOn(from: Element): void {
  const next = from.closest('section')?.nextElementSibling;
  next?.querySelector<HTMLElement>('input, select, textarea, button, summary')?.focus();
}
