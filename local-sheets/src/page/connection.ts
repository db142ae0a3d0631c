import type { FromPage, ToPage } from '../protocol/page-protocol';

export interface Connection {
  send(message: FromPage): void;
}

/**
 * Opens the only connection of the page. If it is lost, the page waits for the server and then reloads, because it is
 * unknown whether the last messages arrived.
 */
export function connect(
  user: string | null,
  onMessage: (message: ToPage) => void,
  onLost: () => void,
): Connection {
  const address = new URL('/page', location.href.replace(/^http/, 'ws'));
  if (user !== null) address.searchParams.set('user', user);
  const socket = new WebSocket(address);
  const waiting: FromPage[] = [];
  socket.addEventListener('open', () => {
    for (const message of waiting.splice(0)) socket.send(JSON.stringify(message));
  });
  socket.addEventListener('message', (event) => onMessage(JSON.parse(String(event.data)) as ToPage));
  socket.addEventListener('close', () => {
    onLost();
    setTimeout(startAgain, 1000);
  });
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.CONNECTING) waiting.push(message);
      else if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}

async function startAgain(): Promise<void> {
  const answered = await fetch('/about', { cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );
  if (answered) location.reload();
  else setTimeout(startAgain, 1000);
}
