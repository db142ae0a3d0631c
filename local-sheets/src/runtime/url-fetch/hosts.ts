import { Exception } from '../exception';

/** Where requests to a host go, by the name of the host. */
export type Hosts = Readonly<Record<string, Host>>;

export interface Host {
  /** An address on this machine, such as "http://127.0.0.1:8080". */
  readonly origin: string;
  /** The modeled milliseconds of a request, by which it advances a simulated clock (H781); 0 by default. */
  readonly time?: (exchange: Exchange) => number;
}

/** A request and its response, for the model of its time. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly code: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

export interface Target {
  /** The address on this machine. */
  readonly url: URL;
  /** The host that the script asked for. */
  readonly host: string;
  readonly time: (exchange: Exchange) => number;
}

/** Throws Error for an origin that is not on this machine. */
export function checkHosts(hosts: Hosts): void {
  for (const [name, { origin }] of Object.entries(hosts)) {
    if (isLoopback(new URL(origin))) continue;
    throw new Error(`The host ${name} is mapped to ${origin}. Map it to an address on this machine.`);
  }
}

/** Where a request to this address goes (H770). Throws an Exception for an address of another machine. */
export function targetOf(hosts: Hosts, address: string): Target {
  const asked = parsed(address);
  const mapped = hosts[asked.hostname];
  if (mapped) {
    const url = new URL(asked.pathname + asked.search, mapped.origin);
    return { url, host: asked.host, time: mapped.time ?? noTime };
  }
  if (asked.protocol === 'http:' && isLoopback(asked)) return { url: asked, host: asked.host, time: noTime };
  throw new Exception(
    `${asked.origin} is not on this machine, and local Sheets sends nothing to other machines. Map ${asked.hostname} to an address on this machine with the option hosts.`,
  );
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new Exception(`Invalid argument: ${address}`);
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

const noTime = () => 0;
