/** True for Enter that completes a line: not Enter of an input method, nor with Ctrl or Cmd, which saves. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey;
}
