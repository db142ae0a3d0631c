/** Moves the focus to the next of these fields in a section of the form, from the last one to the first field of the next section. */
export function focusNext(from: Element, fields: string): void {
  const section = from.closest('section');
  const all = [...(section?.querySelectorAll<HTMLElement>(fields) ?? [])];
  const first = section?.nextElementSibling?.querySelector<HTMLElement>(
    'input, select, textarea, button, summary',
  );
  const next = all[all.indexOf(from as HTMLElement) + 1] ?? first;
  next?.focus();
  // As after Tab: what is typed takes the place of what stands there.
  if (next instanceof HTMLInputElement) next.select();
}
