const channelName = 'one-on-ones';

/**
 * Notifies the other open pages of the add-on that the workbook has changed; the sidebar can be open behind a dialog. Does
 * nothing if the browser refuses it (P239).
 */
export function broadcastWorkbookChange(): void {
  const channel = openChannel();
  channel?.postMessage(null);
  channel?.close();
}

/** Calls the listener each time another page of the add-on has changed the workbook; never, if the browser refuses it. */
export function onWorkbookChange(listener: () => void): void {
  const channel = openChannel();
  if (channel !== null) channel.onmessage = listener;
}

/** Firefox throws in a frame of another site if it blocks cookies of other sites. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return null;
  }
}
