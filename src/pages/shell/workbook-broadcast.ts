const channelName = 'one-on-ones';

/** Notifies the other open pages of the add-on that the workbook has changed; the sidebar can be open behind a dialog. */
export function broadcastWorkbookChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls the listener each time another page of the add-on has changed the workbook. */
export function onWorkbookChange(listener: () => void): void {
  new BroadcastChannel(channelName).onmessage = listener;
}
