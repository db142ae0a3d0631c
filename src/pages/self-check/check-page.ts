import type { PageCheckId } from '../../domain/self-check/beliefs';
import type { CheckResult, Observations } from '../../domain/self-check/observations';

/** The browser services that the checks use; in a frame, the browser can refuse each of them. */
export interface PageServices {
  readonly storage: () => Pick<Storage, 'setItem' | 'getItem' | 'removeItem'>;
  readonly newChannel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;
}

const name = 'oneonones.self-check';
const patienceMs = 2000;

/** Makes the checks of the browser that need no user action (P246); never rejects. */
export async function checkPage(services: PageServices): Promise<CheckResult[]> {
  return [
    await resultOf('page-storage', async () => storageOf(services)),
    await resultOf('page-broadcast', () => broadcastOf(services)),
  ];
}

async function resultOf(id: PageCheckId, check: () => Promise<Observations>): Promise<CheckResult> {
  try {
    return { id, found: await check() };
  } catch (error) {
    // A refusal of the browser is a result, not a failure of the check.
    return { id, found: { 'the browser refuses it': nameOf(error) } };
  }
}

/** In some browsers, a DOMException is not an Error. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : String(error);
}

function storageOf({ storage }: PageServices): Observations {
  const store = storage();
  store.setItem(name, 'kept');
  const isKept = store.getItem(name) === 'kept';
  store.removeItem(name);
  return { 'a value is read back': isKept };
}

async function broadcastOf({ newChannel }: PageServices): Promise<Observations> {
  const [sender, receiver] = [newChannel(name), newChannel(name)];
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const arrives = new Promise<boolean>((resolve) => {
      receiver.onmessage = () => resolve(true);
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    sender.postMessage(null);
    return { 'a message arrives': await arrives };
  } finally {
    clearTimeout(timer);
    sender.close();
    receiver.close();
  }
}
