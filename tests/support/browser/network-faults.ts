import type { BrowserContext, WebSocketRoute } from 'playwright-core';
import type { FromPage, ToPage } from '../../../local-sheets/src/protocol/page-protocol';

/** What befalls the answer to one call: it is lost, comes twice, becomes another one, or waits. The server has done its work. */
export type Fault = 'lost' | 'twice' | Error | { readonly value: unknown } | Promise<void>;

/** The connection between the pages of a browser and the server, with what was sent over it. */
export interface Network {
  /** Names of the endpoints called so far, in order. */
  readonly called: readonly string[];
  /** Injects a fault into the answer to the next call of an endpoint; each further fault waits for the call after that. */
  inject(endpoint: string, ...injected: readonly Fault[]): void;
}

/** Must be put in before the page opens. */
export async function interceptNetwork(context: BrowserContext): Promise<Network> {
  const called: string[] = [];
  const faults = new Map<string, readonly Fault[]>();
  await context.routeWebSocket(/\/page(\?|$)/, (page) => {
    const server = page.connectToServer();
    const awaited = new Map<string, Fault>();
    page.onMessage((text) => {
      const message = JSON.parse(String(text)) as FromPage;
      if (message.type === 'call') {
        const { args, frame, call } = message;
        // Pages call one function, with the name of the endpoint first.
        const endpoint = String(args[0]);
        called.push(endpoint);
        const [fault, ...later] = faults.get(endpoint) ?? [];
        if (fault !== undefined) awaited.set(`${frame} ${call}`, fault);
        faults.set(endpoint, later);
      }
      server.send(text);
    });
    server.onMessage((text) => {
      const message = JSON.parse(String(text)) as ToPage;
      const fault = message.type === 'answer' ? awaited.get(`${message.frame} ${message.call}`) : undefined;
      if (fault === undefined) page.send(text);
      else void suffer(page, message, fault);
    });
  });
  return { called, inject: (endpoint, ...injected) => void faults.set(endpoint, injected) };
}

async function suffer(page: WebSocketRoute, message: ToPage, fault: Fault): Promise<void> {
  if (fault === 'lost') return;
  if (fault === 'twice') {
    page.send(JSON.stringify(message));
    page.send(JSON.stringify(message));
    return;
  }
  if (fault instanceof Promise) {
    await fault;
    page.send(JSON.stringify(message));
    return;
  }
  const result =
    fault instanceof Error
      ? { ok: false, error: { name: fault.name, message: fault.message } }
      : { ok: true, value: fault.value };
  page.send(JSON.stringify({ ...message, result }));
}
