/** Enter pressed in a line to say that it is done: not to choose from an input method, and not with Ctrl or Cmd, which saves. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey;
}
