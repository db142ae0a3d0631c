/** Moves the focus to the next of the matching fields of a section, and from the last one to the next section. */
export function focusNext(from: Element, fields: string): void {
  const section = from.closest('section');
  const all = [...(section?.querySelectorAll<HTMLElement>(fields) ?? [])];
  const first = section?.nextElementSibling?.querySelector<HTMLElement>(
    'input, select, textarea, button, summary',
  );
  const next = all[all.indexOf(from as HTMLElement) + 1] ?? first;
  next?.focus();
  // As after Tab, typing replaces the value.
  if (next instanceof HTMLInputElement) next.select();
}
