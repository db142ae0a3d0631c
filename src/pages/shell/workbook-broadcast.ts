const channelName = 'one-on-ones';

/** Tells the add-on's other open pages that the workbook has changed; a sidebar stays open beside a dialog. */
export function broadcastWorkbookChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls the listener when another page of the add-on has changed the workbook. */
export function onWorkbookChange(listener: () => void): void {
  new BroadcastChannel(channelName).onmessage = listener;
}
