import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Doors {
  readonly port: number;
  close(): Promise<void>;
}

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Listens only on this machine, on the requested port or the next free one (0: any). It takes both loopback addresses,
 * because "localhost" can mean either, and another program could respond on the other one.
 */
export async function openDoors(
  wanted: number,
  onRequest: RequestListener,
  onUpgrade: Upgrade,
): Promise<Doors> {
  const last = wanted === 0 ? 0 : Math.min(wanted + 99, 65535);
  for (let port = wanted; port <= last; port += 1) {
    const doors = await tryPort(port, onRequest, onUpgrade);
    if (doors) return doors;
  }
  throw new Error(
    `No port from ${wanted} to ${last} is free. Close a program, or give another one with --port.`,
  );
}

async function tryPort(
  wanted: number,
  onRequest: RequestListener,
  onUpgrade: Upgrade,
): Promise<Doors | null> {
  const first = await listen('127.0.0.1', wanted, onRequest, onUpgrade);
  if (first === 'taken') return null;
  if (first === 'no such address') throw new Error('This machine has no 127.0.0.1 to listen on.');
  const second = await listen('::1', portOf(first), onRequest, onUpgrade);
  if (second === 'taken') {
    await close(first);
    return wanted === 0 ? tryPort(0, onRequest, onUpgrade) : null;
  }
  const servers = second === 'no such address' ? [first] : [first, second];
  return {
    port: portOf(first),
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

type Attempt = Server | 'taken' | 'no such address';

function listen(
  host: string,
  port: number,
  onRequest: RequestListener,
  onUpgrade: Upgrade,
): Promise<Attempt> {
  return new Promise((resolve, reject) => {
    const server = createServer(onRequest);
    server.on('upgrade', onUpgrade);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('no such address');
      else reject(error);
    });
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
